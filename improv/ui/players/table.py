"""Who shares this screen: one area more, or one less, without anybody losing their seat."""

from collections.abc import Callable

from msgspec.structs import replace

from improv.jam.commands import Command, SwapSources, Vacate
from improv.jam.player import SCREEN_AREAS, Player
from improv.link.look import MOST_AREAS, PadLook, Table


def can_have_more(table: Table) -> bool:
    """Say whether one more player fits on the screen."""
    return len(table.areas) < MOST_AREAS


def with_one_more(table: Table) -> Table:
    """Return the table with an area more."""
    return replace(table, areas=(*table.areas, PadLook())) if can_have_more(table) else table


def area_of(player: Player, table: Table) -> int | None:
    """Return the number of the area that a player has, from 0; None where there is none to give up."""
    areas = SCREEN_AREAS[: len(table.areas)]
    return areas.index(player.source) if player.source in areas and len(areas) > 1 else None


def without(
    table: Table, area: int, player_of: Callable[[str], Player | None]
) -> tuple[list[Command], Table]:
    """Return what gives an area up, and the table then.

    Area and source are told by number, so those behind it move up by one, and their players with them.
    """
    commands: list[Command] = []
    leaving = player_of(SCREEN_AREAS[area])
    for source in SCREEN_AREAS[area + 1 : len(table.areas)]:
        behind = player_of(source)
        if leaving is not None and behind is not None:
            commands.append(SwapSources(leaving.seat, behind.seat))
    if leaving is not None:
        commands.append(Vacate(leaving.seat))
    areas = tuple(look for number, look in enumerate(table.areas) if number != area)
    return commands, replace(table, areas=areas)
