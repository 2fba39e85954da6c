"""What is asked of the host about players: who sits where, on what, and how they play."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject

from improv.jam import commands as ask
from improv.jam.commands import Command
from improv.jam.jam import Jam
from improv.jam.mixing import Strip
from improv.jam.player import Player, home_of, lane_of
from improv.ui.parts.paced import Paced
from improv.ui.players.shown import split_source
from improv.ui.players.table import area_of, with_one_more, without
from improv.ui.showing import Showing
from improv.ui.window import Window


class AskingPlayers(QObject):
    """Hears chips and the page of a player, and sends what they mean."""

    def __init__(self, window: Window, showing: Showing, send: Callable[[Struct], None]) -> None:
        super().__init__(window)
        self._window = window
        self._showing = showing
        self._send = send
        self._paced = Paced(self)
        self._paced.told.connect(lambda _, command: send(command))
        window.play.players.asked.connect(showing.players.open)
        window.play.players.more_asked.connect(self._add_area)
        self._connect_page()

    def _connect_page(self) -> None:
        page, send = self._window.panel.player, self._send
        page.named.connect(lambda seat, person: send(ask.SeatPerson(seat, person)))
        page.marked.connect(lambda seat: send(ask.MarkMoment(player=seat)))
        page.sound_chosen.connect(lambda seat, sound: send(ask.ChooseSound(seat, sound)))
        page.sound_shown.connect(self._show_sound_of)
        page.strip_changed.connect(self._change_strip)
        page.sensitivity_chosen.connect(lambda seat, value: send(ask.SetSensitivity(seat, value)))
        page.mode_chosen.connect(lambda seat, mode: send(ask.ChooseMode(seat, mode)))
        page.octave_chosen.connect(self._choose_octave)
        page.compass_chosen.connect(lambda seat, compass: send(ask.ChooseCompass(seat, compass)))
        page.transposed.connect(lambda seat, steps: send(ask.Transpose(seat, steps)))
        page.glide_chosen.connect(lambda seat, on: send(ask.ChooseGlide(seat, on)))
        page.exempted.connect(lambda seat, exempt: send(ask.Exempt(seat, exempt)))
        page.awaited.connect(lambda seat, on: send(ask.AwaitPress(seat if on else None)))
        page.swapped.connect(lambda seat, other: send(ask.SwapSources(seat, other)))
        page.split_chosen.connect(self._split)
        page.vacated.connect(self._vacate)

    def _player(self, seat: int) -> Player | None:
        return None if self._showing.jam is None else self._showing.jam.players.get(seat)

    def _change_strip(self, seat: int, strip: Strip) -> None:
        """Ask for a strip; what a hand drags, not too often."""
        self._paced.tell(seat, ask.ChangeStrip(seat, strip))

    def _show_sound_of(self, seat: int) -> None:
        """Show the page of a player's sound, where sounds can be heard."""
        self._showing.mixing.show_sound_of(seat)
        self._window.panel.open(self._window.panel.sound)

    def _choose_octave(self, seat: int, octave: int) -> None:
        player = self._player(seat)
        if player is not None:
            for command in octave_asked(player, octave):
                self._send(command)

    def _split(self, seat: int, split: bool) -> None:
        jam, player = self._showing.jam, self._player(seat)
        if jam is not None and player is not None:
            source = split_source(player.source, jam.seats.split) or player.source
            self._send(ask.SplitChannels(source, split))

    # ── this screen ─────────────────────────────────────────────────────────────────────────────

    def _add_area(self) -> None:
        preferring = self._showing.preferring
        table = with_one_more(preferring.now.table)
        preferring.change(replace(preferring.now, table=table))

    def _vacate(self, seat: int) -> None:
        """Free a seat; where it is one at this screen, its pads go to the others."""
        jam, player, preferring = self._showing.jam, self._player(seat), self._showing.preferring
        if jam is None or player is None:
            return
        area = area_of(player, preferring.now.table)
        if area is None:
            self._send(ask.Vacate(seat))
            return
        commands, table = without(preferring.now.table, area, _players_of(jam))
        for command in commands:
            self._send(command)
        preferring.change(replace(preferring.now, table=table))


def octave_asked(player: Player, octave: int) -> list[Command]:
    """Return what moves a player's register, and with it the range of one who keeps to it."""
    commands: list[Command] = [ask.ChooseOctave(player.seat, octave)]
    if player.compass == lane_of(player.octave):
        commands.append(ask.ChooseCompass(player.seat, lane_of(octave)))
    elif player.compass == home_of(player.octave):
        commands.append(ask.ChooseCompass(player.seat, home_of(octave)))
    return commands


def _players_of(jam: Jam) -> Callable[[str], Player | None]:
    return lambda source: jam.seats.player_of(source)
