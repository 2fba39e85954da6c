"""Wiring for the demonstration: simulated people, a real take, the real engine's sound, a picture."""

from itertools import count as count_from
from math import ceil
from pathlib import Path
from uuid import uuid4

from improv import __version__
from improv.cli.opening import Wishes, opening_of
from improv.cli.recording import utc_offset_s
from improv.cli.rendering import render_files
from improv.cli.wish import SEED
from improv.engine.version import engine_version
from improv.jam.jam import Jam
from improv.jam.simulated import people
from improv.link.clock import SystemClock
from improv.link.messages import AudioChoice, Sounded
from improv.music.catalogue import load_scales, load_sounds
from improv.session.atomic import CannotWrite
from improv.session.format import read_take
from improv.session.notes import note_rows
from improv.session.records import NANOSECONDS, EpochBegan, EpochEnded, Header
from improv.session.score import parts_of
from improv.session.seating import players_of
from improv.session.writer import TakeWriter
from improv.ui.parts.picture import Bar, Lane, draw_jam

RATE, BLOCK = 48_000, 128
TAIL_SECONDS = 3.0
"""Silence at the end, for what still rings."""


def demonstrate(count: int, seconds: float, seed: int, out: Path) -> list[Path]:
    """Let people play, and leave a take, its sound and its picture in a folder; return the three files."""
    out.mkdir(parents=True, exist_ok=True)
    take_path = _record(count, seconds, seed, out)
    take = read_take(take_path)
    sound, picture = take_path.with_suffix(".wav"), take_path.with_suffix(".png")
    render_files(parts_of(take), sound, 32, None, players_of(take))
    rows = note_rows(take)
    lanes = [
        Lane(
            player.name,
            player.colour,
            [Bar(r.onset_s, r.duration_s, r.note, r.velocity) for r in rows if r.seat == player.seat],
        )
        for player in players_of(take)
    ]
    draw_jam(picture, lanes, seconds)
    return [take_path, sound, picture]


def _record(count: int, seconds: float, seed: int, out: Path) -> Path:
    """Write down what people play, with every operation at the frame that its time falls into."""
    clock = SystemClock()
    begin = clock.monotonic_ns()
    jam = Jam(opening_of(Wishes(), load_scales(), load_sounds()))
    opening = jam.snapshot()
    header = Header(
        improv=__version__,
        engine=engine_version(),
        created_ns=clock.wall_ns(),
        utc_offset_s=utc_offset_s(clock),
        monotonic_ns=begin,
        uuid=str(uuid4()),
        seed=SEED,
        opening=opening,
    )
    writer = TakeWriter([out], "demo.jam", header, clock, lambda _: None)
    numbers = count_from(1)
    began = EpochBegan(1, RATE, BLOCK, SEED, AudioChoice.NONE, "", engine_version(), opening)
    writer.append(next(numbers), begin, began)
    for at, command in people(count, seconds, seed):
        frame = ceil(at * RATE / NANOSECONDS / BLOCK) * BLOCK
        events = jam.handle(command, begin + at)
        seqs = []
        for event in events:
            jam.apply(event)
            seqs.append(next(numbers))
            writer.append(seqs[-1], begin + at, event)
        writer.append(next(numbers), begin + at, Sounded(1, frame, tuple(seqs)))
    end = begin + int((seconds + TAIL_SECONDS) * NANOSECONDS)
    last = ceil((seconds + TAIL_SECONDS) * RATE / BLOCK) * BLOCK
    writer.append(next(numbers), end, EpochEnded(1, last))
    writer.close("demonstration")
    if writer.path is None or writer.trouble:
        raise CannotWrite(
            f"cannot write to {out}: {writer.trouble}; free some space, or choose another folder"
        )
    return writer.path
