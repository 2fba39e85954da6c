"""Every sound measured from rendered audio: `python -m bench.sound_quality [sound …]`.

Prints a table for each kind of figure, and a line for each that falls short. With `--write` it also replaces
the tables and the spectrograms of `docs/sounds.md`; with `--trim` it only says which gain each preset needs
for equal loudness, and what it would state of itself. What is measured and how is in
`tests/engine/soundcheck.py` and `tests/helpers/hearing.py`; the tests hold most of it for every sound.
"""

import argparse
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import NamedTuple

import numpy as np

from bench.sound_page import Drawn, write_page
from bench.voices import costs
from improv.music.catalogue import load_sounds
from improv.music.sound import Sound
from tests.engine import soundcheck, work
from tests.engine.music import CEILING
from tests.engine.soundcheck import VELOCITIES, Place, Render, SoundCheck
from tests.helpers import hearing

EVENTS = ("end", "steal", "swap", "panic")
MOST_LOAD = 60.0
PLAYERS, EACH = 8, 8
ROUNDING = 1e-6
PATIENCE_SECONDS = 300.0


class Figures(NamedTuple):
    """What was found of one sound."""

    sound: Sound
    loudness: float
    attack: float
    centroid: float
    brightnesses: tuple[float, ...]
    aliasing: dict[Place, float]
    cents: dict[Place, float]
    most_cents: float
    jump: float
    steps: dict[str, tuple[float, float]]
    """The level of the largest step at each kind of event, and what the held note has there."""
    offset: float
    after_release: float
    unlike: float
    crowd: float
    is_finite: bool
    load: float
    """Percent of a core, for 8 players with 8 voices each."""
    voice: float
    """Percent of a core, for one voice."""


@contextmanager
def child() -> Iterator[tuple[ProcessPoolExecutor, Render]]:
    """Give a process that renders: pyo has one server in each, and may not survive it."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as executor:
        executor.submit(work.ready).result(PATIENCE_SECONDS)
        yield executor, lambda score: executor.submit(work.rendered, score).result(PATIENCE_SECONDS)


def measured(sound: Sound, turns: int) -> tuple[Figures, Drawn]:
    with child() as (executor, render):
        check = SoundCheck(sound, render)
        pitched = sound.is_pitched
        places = [Place(note, velocity) for note in check.notes for velocity in VELOCITIES]
        silence, load, voices = executor.submit(costs, sound, turns, PLAYERS, EACH).result(PATIENCE_SECONDS)
        crowd = check.crowd()
        figures = Figures(
            sound=sound,
            loudness=check.loudness,
            attack=check.attack,
            centroid=check.centroid,
            brightnesses=check.brightnesses,
            aliasing={place: check.aliasing(place) for place in places if pitched},
            cents={place: check.cents(place) for place in places if pitched},
            most_cents=check.most_cents if pitched else 0.0,
            jump=check.first_jump,
            steps={event: check.step_beyond(event) for event in EVENTS},
            offset=check.offset,
            after_release=check.after_release,
            unlike=check.unlike_itself,
            crowd=hearing.peak(crowd),
            is_finite=bool(np.isfinite(crowd).all() and np.max(np.abs(crowd)) <= CEILING + ROUNDING),
            load=load,
            voice=(load - silence) / voices,
        )
        return figures, Drawn(sound, check.notes, check.shown())


def shortcomings(figures: Figures, middle_lufs: float) -> Iterator[str]:
    """Yield a line for each figure that is not as wanted, or not as stated."""
    yield from _unlike(figures, middle_lufs)
    yield from _out_of_tune(figures)
    yield from _rough(figures)
    if not figures.is_finite:
        yield f"a crowd is not finite or above the ceiling: {figures.crowd:.1f} dB"
    if figures.load > MOST_LOAD:
        yield f"{figures.load:.0f} % of a core for {PLAYERS * EACH} voices"


def _unlike(figures: Figures, middle_lufs: float) -> Iterator[str]:
    sound = figures.sound
    if abs(figures.loudness - middle_lufs) > soundcheck.MOST_UNEVEN_LU:
        yield f"{figures.loudness:.1f} LUFS, where the others are around {middle_lufs:.1f}"
    if not soundcheck.within(figures.attack, sound.speaks):
        yield f"attack {1000 * figures.attack:.2f} ms, stated {1000 * sound.speaks:g}"
    if not soundcheck.within(figures.centroid, sound.centroid):
        yield f"centroid {figures.centroid:.0f} Hz, stated {sound.centroid:g}"
    if not soundcheck.is_brighter(figures.brightnesses):
        yield f"velocity hardly changes the spectrum: {[round(hertz) for hertz in figures.brightnesses]} Hz"


def _out_of_tune(figures: Figures) -> Iterator[str]:
    for place, level in figures.aliasing.items():
        if level > soundcheck.MOST_ALIASING:
            yield f"{level:.1f} dB off the partials at note {place.note}, velocity {place.velocity}"
    for place, cents in figures.cents.items():
        if not abs(cents) <= soundcheck.MOST_CENTS:  # nor is a number that is none
            yield f"{cents:+.1f} cents at note {place.note}, velocity {place.velocity}"
    if not abs(figures.most_cents) <= soundcheck.MOST_CENTS:
        yield f"{figures.most_cents:+.1f} cents somewhere in its range"


def _rough(figures: Figures) -> Iterator[str]:
    if figures.jump > soundcheck.MOST_JUMP:
        yield f"begins with a jump {figures.jump:.1f} dB above what follows"
    for event, (level, own) in figures.steps.items():
        if soundcheck.is_click(level, own):
            yield f"a step of {level:.0f} dB at {event}, where the note has {own:.0f}"
    if figures.offset > soundcheck.MOST_OFFSET:
        yield f"an offset of {figures.offset:.0f} dB"
    if figures.after_release > soundcheck.MOST_AFTER_RELEASE:
        yield f"{figures.after_release:.0f} dB after its release"
    if not figures.unlike <= soundcheck.MOST_UNLIKE:
        yield f"a voice's second note is not the first: {figures.unlike:.0f} dB"


def tables(found: Sequence[Figures]) -> str:
    parts = [
        ("Loudness, attack, brightness", _general(found)),
        ("Energy off the partials, dB relative to the note", _registers(found, "aliasing")),
        ("Tuning, cents off", _registers(found, "cents")),
        ("Beginnings and endings, dB", _edges(found)),
        ("Load, percent of a core", _loads(found)),
    ]
    return "\n".join(f"### {title}\n\n" + "\n".join(rows) + "\n" for title, rows in parts)


def _row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _head(*cells: str) -> list[str]:
    return [_row(*cells), _row(*["---"] * len(cells))]


def _general(found: Sequence[Figures]) -> list[str]:
    rows = _head("sound", "LUFS", "attack, ms", "stated", "centroid, Hz", "stated", *_velocities("Hz at"))
    for f in found:
        stated = f"{1000 * f.sound.speaks:g}", f"{f.sound.centroid:g}"
        hertz = [f"{hertz:.0f}" for hertz in f.brightnesses]
        attack, centroid = f"{1000 * f.attack:.1f}", f"{f.centroid:.0f}"
        rows.append(_row(f.sound.id, f"{f.loudness:.1f}", attack, stated[0], centroid, stated[1], *hertz))
    return rows


def _velocities(words: str) -> list[str]:
    return [f"{words} {velocity}" for velocity in VELOCITIES]


def _registers(found: Sequence[Figures], which: str) -> list[str]:
    heads = [f"{register}, {velocity}" for register in ("low", "middle", "high") for velocity in VELOCITIES]
    rows = _head("sound", "notes", *heads, *(["whole range"] if which == "cents" else []))
    for f in found:
        figures = f.aliasing if which == "aliasing" else f.cents
        if not figures:
            continue
        shown = [f"{value:.0f}" if which == "aliasing" else f"{value:+.2f}" for value in figures.values()]
        shown += [f"{f.most_cents:+.2f}"] if which == "cents" else []
        rows.append(_row(f.sound.id, " ".join(str(note) for note in {p.note: None for p in figures}), *shown))
    return rows


def _edges(found: Sequence[Figures]) -> list[str]:
    heads = [
        "first jump",
        *(f"step at {event} (own)" for event in EVENTS),
        "offset",
        "after release",
        "second time",
        "crowd",
    ]
    rows = _head("sound", *heads)
    for f in found:
        steps = [f"{level:.0f} ({own:.0f})" for level, own in f.steps.values()]
        ends = f"{f.offset:.0f}", f"{f.after_release:.0f}", f"{f.unlike:.0f}", f"{f.crowd:.1f}"
        rows.append(_row(f.sound.id, f"{f.jump:+.0f}", *steps, *ends))
    return rows


def _loads(found: Sequence[Figures]) -> list[str]:
    rows = _head("sound", "one voice", f"{PLAYERS} players × {EACH} voices")
    for f in sorted(found, key=lambda f: -f.voice):
        rows.append(_row(f.sound.id, f"{f.voice:.3f}", f"{f.load:.1f}"))
    return rows


def trim(sounds: Sequence[Sound]) -> None:
    """Print the gain that brings each sound to the same loudness, and what it would state of itself."""
    print(f"{'sound':18} {'LUFS':>6} {'gain':>6} {'needed':>7}  {'speaks':>7} {'centroid':>8}")
    for sound in sounds:
        with child() as (_, render):
            check = SoundCheck(sound, render)
            needed = sound.gain + soundcheck.INTENDED_LUFS - check.loudness
            stated = f"{check.attack:7.4f} {check.centroid:8.0f}"
            print(f"{sound.id:18} {check.loudness:6.1f} {sound.gain:6.1f} {needed:7.1f}  {stated}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="sound")
    parser.add_argument("--trim", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--turns", type=int, default=2, help="of measuring the load")
    wished = parser.parse_args()
    catalogue = load_sounds()
    for problem in catalogue.problems:
        print(problem)
    sounds = [catalogue.find(name) for name in wished.names] or list(catalogue.values)
    if wished.trim:
        trim(sounds)
        return
    results = [measured(sound, wished.turns) for sound in sounds]
    found = [figures for figures, _ in results]
    page = tables(found)
    print(page)
    quietest, loudest = min(f.loudness for f in found), max(f.loudness for f in found)
    short = [
        f"{f.sound.id}: {line}"
        for f in found
        for line in shortcomings(
            f, (quietest + loudest) / 2 if wished.names == [] else soundcheck.INTENDED_LUFS
        )
    ]
    print("\n".join(short) if short else "Nothing falls short.")
    if wished.write:
        write_page(page, [drawn for _, drawn in results])


if __name__ == "__main__":
    main()
