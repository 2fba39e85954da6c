"""Who sat where, and which controls were learned: the file in which that outlives the program."""

from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from improv.jam.choices import MOST_OCTAVES, MOST_STEPS
from improv.jam.control import Assignment
from improv.jam.kept import MOST_KEPT, as_kept
from improv.jam.learning import FIRST_MODE_CONTROLLER
from improv.jam.mixing import Binding, Macro, Share
from improv.jam.motor import Motor
from improv.jam.player import SEATS, Player, SourceKind
from improv.jam.snapshot import Snapshot
from improv.line import Line, line, line_of, reason
from improv.music.catalogue import Catalogue
from improv.music.data import Unknown
from improv.music.harmony import HIGHEST_NOTE, LOWEST_NOTE, Mode
from improv.music.sound import Sound
from improv.session.atomic import explained, replacing

LARGEST_BYTES = 256 * 1024
LONGEST_NAME = 200
MOST_CONTROLS = 256

Name = Annotated[str, Meta(max_length=LONGEST_NAME)]
Note = Annotated[float, Meta(ge=LOWEST_NOTE, le=HIGHEST_NOTE)]


class KeptPlayer(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A player as the file has them: the sound by its identifier."""

    seat: Annotated[int, Meta(ge=1, le=SEATS)]
    source: Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
    name: Name
    kind: SourceKind
    mode: Mode
    sound: Name
    octave: Annotated[int, Meta(ge=-MOST_OCTAVES, le=MOST_OCTAVES)] = 0
    person: Name = ""
    exempt: bool = False
    transpose: Annotated[int, Meta(ge=-MOST_STEPS, le=MOST_STEPS)] = 0
    compass: tuple[Note, Note] | None = None
    glides: bool = False
    macros: dict[Macro, Share] = {}
    motor: Motor = Motor()
    sensitivity: Annotated[float, Meta(ge=-1.0, le=1.0)] = 0.0


class KeptBinding(Struct, frozen=True, forbid_unknown_fields=True):
    """A controller that turns a macro."""

    source: Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
    channel: Annotated[int, Meta(ge=0, le=15)]
    controller: Annotated[int, Meta(ge=0, lt=FIRST_MODE_CONTROLLER)]
    player: Annotated[int, Meta(ge=1, le=SEATS)]
    macro: Macro


class Seating(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What the file holds."""

    players: Annotated[tuple[KeptPlayer, ...], Meta(max_length=MOST_KEPT)] = ()
    """Those who were there last come last."""
    bindings: Annotated[tuple[KeptBinding, ...], Meta(max_length=MOST_CONTROLS)] = ()
    assignments: Annotated[tuple[Assignment, ...], Meta(max_length=MOST_CONTROLS)] = ()

    def restored(self, opening: Snapshot, sounds: Catalogue[Sound]) -> Snapshot:
        """Return a jam as it begins where they were here before; a sound that is gone is dealt anew."""
        return replace(
            opening,
            kept=tuple(_player_of(kept, opening, sounds) for kept in self.players),
            bindings=tuple(
                Binding(kept.source, kept.channel, kept.controller, kept.player, kept.macro)
                for kept in self.bindings
            ),
            assignments=self.assignments,
        )

    def named(self, opening: Snapshot, sounds: Catalogue[Sound]) -> Snapshot:
        """The same, but for seats and sounds: only who they are, how their hands play, and the controls."""
        restored = self.restored(opening, sounds)
        return replace(restored, kept=tuple(replace(player, seat=0) for player in restored.kept))


def seating_of(snapshot: Snapshot) -> Seating:
    """Return what is kept of a jam: all who are there or were."""
    on_a_map = snapshot.key.keyboard is not None
    there = [as_kept(player, on_a_map=on_a_map) for player in snapshot.players]
    everybody = {player.source: player for player in (*snapshot.kept, *there)}
    people = [
        player for player in everybody.values() if player.seat and player.kind is not SourceKind.SIMULATED
    ]
    return Seating(
        players=tuple(_kept_of(player) for player in people[-MOST_KEPT:]),
        bindings=tuple(_binding_of(binding) for binding in snapshot.bindings[-MOST_CONTROLS:]),
        assignments=snapshot.assignments[-MOST_CONTROLS:],
    )


def read_seating(path: Path) -> tuple[Seating, Line]:
    """Return what a file holds, and a line where it is broken: then it is set aside, and nobody is known."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
        if len(raw) > LARGEST_BYTES:
            raise ValueError(line("larger than {size} kB", size=LARGEST_BYTES // 1024))
        return msgspec.json.decode(raw, type=Seating), Line()
    except FileNotFoundError:
        return Seating(), Line()
    except (OSError, ValueError, RecursionError) as error:
        aside = path.with_suffix(".broken.json")
        with suppress(OSError):
            path.replace(aside)
        return Seating(), line(
            "Who sat where could not be read ({file}: {why}); it lies in {aside}. "
            "Everybody can play; names and learned controls have to be set anew.",
            file=path.name,
            why=reason(error) if isinstance(error, OSError) else _first_line(error),
            aside=aside.name,
        )


def _first_line(error: Exception) -> Line:
    said = line_of(error)
    return said if said.template else Line(said.splitlines()[0][:200])


def write_seating(path: Path, seating: Seating) -> None:
    """Write the file, whole or not at all, for its owner alone. Raises CannotWrite: one line."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with replacing(path) as draft:
            draft.touch(0o600)
            draft.write_bytes(msgspec.json.format(msgspec.json.encode(seating), indent=1))
    except OSError as error:
        raise explained(path, error) from error


def _player_of(kept: KeptPlayer, opening: Snapshot, sounds: Catalogue[Sound]) -> Player:
    fields: dict[str, Any] = {name: getattr(kept, name) for name in kept.__struct_fields__}
    try:
        fields["sound"] = sounds.find(kept.sound)
    except Unknown:
        fields["sound"] = opening.palette[(kept.seat - 1) % len(opening.palette)]
    return Player(**fields)


def _kept_of(player: Player) -> KeptPlayer:
    fields: dict[str, Any] = {name: getattr(player, name) for name in KeptPlayer.__struct_fields__}
    texts = {name: fields[name][:LONGEST_NAME] for name in ("source", "name", "person")}
    return KeptPlayer(**{**fields, **texts, "sound": player.sound.id})


def _binding_of(binding: Binding) -> KeptBinding:
    return KeptBinding(
        binding.source[:LONGEST_NAME], binding.channel, binding.controller, binding.player, binding.macro
    )
