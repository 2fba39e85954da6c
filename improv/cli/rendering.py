"""Wiring for sound from events: the parts of a take through the engine's renderer into files."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

import numpy as np
import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from improv.cli.layout import CHUNK_FRAMES, Samples, laid_out, silence
from improv.engine.renderer import render
from improv.jam.events import NoteOn, SongBegan
from improv.jam.player import Player
from improv.jam.setting import SONG
from improv.line import Line
from improv.session.audio import write_audio
from improv.session.out.wishes import Advance
from improv.session.score import Part
from improv.session.seating import HOUSE, label_of


def at_rate(samples: Samples, frames: int) -> Samples:
    """Return sound stretched to so many frames: for an epoch whose device had another rate than the first."""
    if len(samples) == frames:
        return samples
    there, wanted = np.arange(len(samples)), np.linspace(0, len(samples) - 1, frames)
    sides = [np.interp(wanted, there, samples[:, side]) for side in (0, 1)]
    return np.stack(sides, axis=1).astype(np.float32)


class Stems:
    """The sound of each part, a player's or the house's, kept as raw files until the mix is written."""

    def __init__(self, folder: Path, seats: Sequence[int]) -> None:
        self.seats = tuple(seats)
        self._files = {seat: (folder / f"{seat}.f32").open("w+b") for seat in seats}

    def add(self, sounds: Mapping[int, Samples], frames: int) -> None:
        """Append a chunk of every part's sound; what has none is silent."""
        for seat, file in self._files.items():
            sound = sounds.get(seat)
            file.write(np.zeros((frames, 2), np.float32).tobytes() if sound is None else sound.tobytes())

    def read(self, seat: int) -> Iterator[Samples]:
        """Yield a part's sound from the beginning, and forget it."""
        with self._files[seat] as file:
            file.seek(0)
            while samples := file.read(CHUNK_FRAMES * 8):
                yield np.frombuffer(samples, np.float32).reshape(-1, 2)


def render_files(
    parts: Sequence[Part],
    mix: Path,
    bits: Literal[24, 32],
    stems: Path | None,
    players: Sequence[Player],
) -> list[Path]:
    """Render parts into a file, and each player, and what the house played, into one of their own.

    Returns the files. Shows progress, and says on standard error why a song stays silent.
    """
    with showing_progress() as advance:
        written, troubles = render_sound(parts, mix, bits, stems, players, advance)
    for line in troubles:
        typer.echo(line, err=True)
    return written


def render_sound(
    parts: Sequence[Part],
    mix: Path,
    bits: Literal[24, 32],
    stems: Path | None,
    players: Sequence[Player],
    advance: Advance,
    *,
    small: bool = False,
) -> tuple[list[Path], tuple[str, ...]]:
    """Render parts as ``render_files`` does; return the files, and why a song stays silent.

    What ``advance`` raises ends the work: then there is no file. ``small`` is for an MP3: see
    ``write_audio``.
    """
    rate = parts[0].score.rate
    named = {} if stems is None else stem_names(parts, players)
    troubles: dict[str, None] = {}
    total = max(1.0, (parts[-1].end_s - parts[0].offset_s) * rate)
    done = 0

    def passed(frames: int) -> None:
        nonlocal done
        done += frames
        advance(min(1.0, done / total))

    with TemporaryDirectory() as folder:
        own = Stems(Path(folder), sorted(named))
        write_audio(mix, rate, rendered(parts, own, passed, troubles.setdefault), bits, small=small)
        written = [mix]
        if stems is not None:
            stems.mkdir(parents=True, exist_ok=True)
            for seat in own.seats:
                stem = stems / f"{named[seat]}{mix.suffix}"
                write_audio(stem, rate, own.read(seat), bits)
                written.append(stem)
    return written, tuple(troubles)


def stem_names(parts: Sequence[Part], players: Sequence[Player]) -> dict[int, str]:
    """Return what the file of each stem is called, by seat: all players', and the house's that sounded."""
    named = {player.seat: f"{player.seat:02d} {_file_name(label_of(player))}" for player in players}
    return named | {seat: name for seat, name in HOUSE.items() if any(_sounds(part, seat) for part in parts)}


def _sounds(part: Part, seat: int) -> bool:
    opening = part.score.opening
    events = (operation.event for operation in part.score.operations)
    if seat == SONG:
        runs = opening.song is not None and opening.song.began is not None
        return runs or any(isinstance(event, SongBegan) for event in events)
    held = any(note.player == seat for note in opening.notes)
    return held or any(isinstance(event, NoteOn) and event.player == seat for event in events)


def rendered(
    parts: Sequence[Part], stems: Stems, advance: Callable[[int], None], on_trouble: Callable[[Line], None]
) -> Iterator[Samples]:
    """Yield the mix from the first part on, and give the sound of each part to the stems.

    ``advance`` hears of the frames that were rendered, ``on_trouble`` why a song stays silent.
    """
    done = 0
    for first, last, part in laid_out(parts):
        for quiet in silence(first - done):
            stems.add({}, len(quiet))
            yield quiet
        for mix, own in _in_frames(part, last - first, stems.seats, on_trouble):
            stems.add(own, len(mix))
            advance(len(mix))
            yield mix
        done = last


def _in_frames(
    part: Part, frames: int, seats: Sequence[int], on_trouble: Callable[[Line], None]
) -> Iterator[tuple[Samples, Mapping[int, Samples]]]:
    """Yield a part's sound in so many frames: as it is, but where its device had another rate."""
    rendered = render(part.score, seats, on_trouble)
    if frames == part.score.end - part.score.start:
        for chunk in rendered:
            yield chunk.mix, chunk.stems
        return
    chunks = list(rendered)
    mix = at_rate(np.concatenate([chunk.mix for chunk in chunks]), frames)
    yield mix, {seat: at_rate(np.concatenate([c.stems[seat] for c in chunks]), frames) for seat in seats}


@contextmanager
def showing_progress(name: str = "Rendering") -> Iterator[Advance]:
    """Show a bar on standard error, where that is a terminal; it is told how far it is, 0 to 1."""
    percent = TextColumn("{task.percentage:>3.0f}%")
    columns = (TextColumn(name), BarColumn(), percent, TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=1.0)
        yield lambda done: progress.update(task, completed=done)


def _file_name(text: str) -> str:
    """Return the text with nothing in it that a file system minds."""
    kept = (letter if letter.isalnum() or letter in " -_" else "_" for letter in text)
    return "".join(kept).strip() or "player"
