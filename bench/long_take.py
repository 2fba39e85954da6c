"""A take of an hour, eight players and 100,000 notes: written once by the real writer, and kept."""

from pathlib import Path
from random import Random
from tempfile import gettempdir

from improv.jam import commands as ask
from improv.jam.jam import Jam, perform
from improv.jam.player import SourceKind
from improv.jam.snapshot import Snapshot
from improv.line import Line
from improv.link.clock import SystemClock
from improv.link.messages import AudioChoice, Sounded
from improv.music.catalogue import load_scales, load_sounds
from improv.music.scale import Key
from improv.session.records import NANOSECONDS, ClockAnchor, EpochBegan, Header
from improv.session.writer import TakeWriter

PLAYERS, NOTES, SECONDS = 8, 100_000, 3600.0
_NAME = "improv-bench-hour-2.jam"
_RATE, _BLOCK, _BEGAN = 48_000, 128, 1_000 * NANOSECONDS


def long_take() -> Path:
    """Return the take; the first time it takes a minute to write."""
    folder = Path(gettempdir()) / "improv-bench"
    path = folder / _NAME
    if not path.exists():
        folder.mkdir(exist_ok=True)
        path.unlink(missing_ok=True)
        _write(folder)
    return path


class _AtTheEnd(SystemClock):
    """A clock for the record that ends the take: the hour is over."""

    def monotonic_ns(self) -> int:
        """Return the end of the hour."""
        return _BEGAN + round(SECONDS * NANOSECONDS)


def _write(folder: Path) -> None:
    sounds = tuple(load_sounds().values[:PLAYERS])
    jam = Jam(Snapshot(key=Key(0, load_scales().find("dorian")), palette=sounds))
    for seat in range(1, PLAYERS + 1):
        perform(jam, [ask.Join(f"pads-{seat}", f"Pads {seat}", SourceKind.GRID)], _BEGAN)
    header = Header(
        improv="bench", engine="none", created_ns=1_767_225_600 * NANOSECONDS, utc_offset_s=0,
        monotonic_ns=_BEGAN, uuid="00000000-0000-4000-8000-000000000001", seed=7, opening=jam.snapshot(),
    )  # fmt: skip
    writer = TakeWriter([folder], _NAME, header, _AtTheEnd(), _complain)
    seq = 1
    began = EpochBegan(
        epoch=1, rate=_RATE, block=_BLOCK, seed=7, audio=AudioChoice.NONE, device="none", engine="none",
        snapshot=jam.snapshot(),
    )  # fmt: skip
    writer.append(seq, _BEGAN, began)
    anchored = 0.0
    for at_s, command in _commands():
        at = _BEGAN + round(at_s * NANOSECONDS)
        if at_s - anchored >= 10:
            anchored, seq = at_s, seq + 1
            writer.append(seq, at, ClockAnchor(1, at, at, round(at_s * _RATE)))
        seqs = []
        for event in perform(jam, [command], at):
            seq += 1
            seqs.append(seq)
            writer.append(seq, at, event)
        seq += 1
        writer.append(seq, at, Sounded(1, round(at_s * _RATE) // _BLOCK * _BLOCK, tuple(seqs)))
    writer.close("the bench has what it needs")


def _commands() -> list[tuple[float, ask.Command]]:
    random = Random(6)
    commands: list[tuple[float, ask.Command]] = []
    each = NOTES // PLAYERS
    for seat in range(1, PLAYERS + 1):
        onsets = sorted(random.uniform(0, SECONDS - 2) for _ in range(each))
        for number, onset in enumerate(onsets):
            degree = number % 15 - 7  # a pad is let go before it is pressed again
            commands.append((onset, ask.Press(f"pads-{seat}", degree, random.randint(30, 120))))
            commands.append((onset + random.uniform(0.05, 0.9), ask.Release(f"pads-{seat}", degree)))
    commands += [
        (60.0 * minute, ask.ChangeKey(minute % 12, load_scales().values[minute % 7]))
        for minute in range(1, 60)
    ]
    return sorted(commands, key=lambda each: each[0])


def _complain(text: Line) -> None:
    raise SystemExit(str(text))
