"""Jams with dates, settings and known trends, for the tests of courses and reports."""

from functools import cache
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from improv.analysis.found import Settings
from improv.jam import commands as ask
from improv.jam.commands import Command
from improv.jam.player import SourceKind
from improv.music.harmony import Mode
from improv.music.scale import Key
from improv.session.records import NANOSECONDS
from tests.analysis.jams import Part
from tests.session.playing import BELL, HIRAJOSHI, MARIMBA, PENTATONIC, WALL_NS, Recording

QUICK = Settings(surrogates=0)
DAY_NS = 86_400 * NANOSECONDS


def played(
    number: int,
    parts: dict[str, Part],
    seconds: float,
    *,
    is_hirajoshi: bool = False,
    is_bell: bool = False,
    mode: Mode = Mode.FREE,
) -> bytes:
    """Return the take of a jam of day ``number``, with a person for each part."""
    before: list[Command] = []
    for seat, person in enumerate(parts, 1):
        before += [
            ask.Join(f"device {seat}", f"Keyboard {seat}", SourceKind.MIDI),
            ask.ChooseMode(seat, mode),
        ]
        before += [ask.ChooseOctave(seat, 0), ask.SeatPerson(seat, person)]
        before += [ask.ChooseSound(seat, BELL if is_bell else MARIMBA)]
    recording = Recording(*before, key=Key(0, HIRAJOSHI if is_hirajoshi else PENTATONIC))
    uuid = f"00000000-0000-4000-8000-{number:012}"
    recording.header = replace(recording.header, uuid=uuid, created_ns=WALL_NS + number * DAY_NS)
    recording.begin_epoch()
    events: list[tuple[float, int, Command]] = []
    for seat, notes in enumerate(parts.values(), 1):
        for note in notes:
            events.append((note.onset, 1, ask.Press(f"device {seat}", note.pitch, note.velocity)))
            events.append((note.onset + note.length, 0, ask.Release(f"device {seat}", note.pitch)))
    for at, _, command in sorted(events, key=lambda event: event[:2]):
        recording.at(at, command)
    recording.end_epoch(seconds)
    recording.end(seconds)
    return recording.raw


def swelling(share: float, seed: int, seconds: float = 120.0) -> dict[str, Part]:
    """Return two people who swell together for a share of 0 to 1, and each on their own for the rest."""
    from tests.analysis.jams import Note

    rng = np.random.default_rng(seed)
    onsets = np.arange(0.0, seconds - 1.0, 0.25)
    common, *own = (np.convolve(rng.normal(size=len(onsets) + 40), np.ones(41), "valid") for _ in range(3))
    parts: dict[str, Part] = {}
    for name, alone in zip(("Ana", "Ben"), own, strict=True):
        wave = share * common + (1.0 - share) * alone
        level = np.clip(64 + 6 * wave, 10, 120).astype(int)
        pitch = np.clip(60 + np.round(1.5 * wave), 30, 90).astype(int)
        parts[name] = [
            Note(float(at), 0.15, int(key), int(loud))
            for at, key, loud in zip(onsets, pitch, level, strict=True)
        ]
    return parts


def write_course(folder: Path, shares: list[float], **changed: int) -> list[Path]:
    """Write jams of successive days; ``scale=n`` and ``sound=n``: from which jam on it was another."""
    paths = []
    for number, share in enumerate(shares):
        path = folder / f"jam-{number:02}.jam"
        path.write_bytes(
            _swelled(number, share, number >= changed.get("scale", 99), number >= changed.get("sound", 99))
        )
        paths.append(path)
    return paths


@cache
def _swelled(number: int, share: float, is_hirajoshi: bool, is_bell: bool) -> bytes:
    """The take of two minutes, played once for all tests."""
    parts = swelling(share, 100 + number)
    return played(number, parts, 120.0, is_hirajoshi=is_hirajoshi, is_bell=is_bell)
