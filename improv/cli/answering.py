"""Wiring for answering a jam: a take becomes a song in a process of its own, is found again or made anew."""

import signal
from collections.abc import Callable, Iterator
from contextlib import closing
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

import soundfile

from improv.cli.layout import Samples
from improv.cli.own import answers_folder
from improv.cli.rendering import Stems, rendered
from improv.host.child import Child
from improv.host.loop import Loop
from improv.jam.setting import Answered, Song
from improv.line import Line, line, line_of
from improv.link.clock import SystemClock
from improv.link.hearing import FromSongMaker, MakeSong, SongFailed, SongMade, SongMaking
from improv.link.pipe import Receiver, Sender
from improv.session.answers import (
    is_at_hand,
    sha256_of,
    song_path,
    songs_that_answer,
    take_answered,
    with_songs_at,
)
from improv.session.audio import write_audio
from improv.session.format import read_take
from improv.session.library import default_folders
from improv.session.score import NOTHING_SOUNDED, Part, between, parts_of

LONGEST_SECONDS = 3500.0
"""Of a song; an hour is what engines play."""
SHORTEST_SECONDS = 0.5
MOST_BEFORE = 3
"""A jam that answers one that answers one: so far it is followed."""
_PRIVATE = 0o700

Progress = Callable[[float], None]


def main(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """Make one song, and end; the target of a process that the host or a command starts."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    receiver, sender = Receiver(inbox, MakeSong), Sender(outbox)

    def tell(message: Any) -> None:
        sender.send(message, droppable=isinstance(message, SongMaking))

    while not receiver.ended:
        wait([inbox])
        for asked in receiver.receive():
            try:
                song = make_song(
                    Path(asked.path), asked.from_s, Path(asked.folder), lambda share: tell(SongMaking(share))
                )
            except (ValueError, OSError) as error:
                tell(SongFailed(line("This jam cannot be answered: {why}", why=line_of(error))))
            else:
                tell(SongMade(song))


def make_song(path: Path, from_s: float, folder: Path, progress: Progress, before: int = 0) -> Song:
    """Return a take from a place on as a song, rendered into a folder where it is not there yet.

    Raises ValueError and OSError in one line. To be called where no engine sounds.
    """
    from_s = round(from_s, 3)
    take = read_take(path)

    def make_before(found: Path, since_s: float) -> Song:
        return make_song(found, since_s, folder, lambda _: None, before + 1)

    parts = parts_of(take)
    if before < MOST_BEFORE:
        parts = restored(parts, path, make=make_before)
    if not parts:
        raise ValueError(line("{file}: {why}", file=path.name, why=NOTHING_SOUNDED))
    passage = between(parts, from_s, from_s + LONGEST_SECONDS)
    if not passage or passage[-1].end_s < SHORTEST_SECONDS:
        raise ValueError(
            line("nothing sounds there; the jam is {seconds:.1f} s long", seconds=parts[-1].end_s)
        )
    found = song_path(folder, take, sha256_of(path), from_s)
    if not found.exists():
        folder.mkdir(parents=True, exist_ok=True, mode=_PRIVATE)
        write_audio(found, passage[0].score.rate, _sound(passage, progress))
        found.chmod(0o600)
    made = soundfile.info(found)
    return Song(
        path=str(found.absolute()),
        sha256=sha256_of(found),
        name=path.stem[:200],
        seconds=made.frames / made.samplerate,
        # The silence before the first part is not in its file: a song begins at once.
        answers=Answered(path.name, take.header.uuid, from_s + passage[0].offset_s),
    )


def make_song_beside(path: Path, from_s: float, folder: Path, progress: Progress) -> Song:
    """Do the same in a process of its own, and wait for it. Raises ValueError: one line."""
    made: list[Song | Line] = []

    def hear(message: SongMaking | SongMade | SongFailed) -> None:
        match message:
            case SongMaking(share):
                progress(share)
            case SongMade(song):
                made.append(song)
            case SongFailed(why):
                made.append(why)

    def died() -> None:
        made.append(line("This jam cannot be answered: making its sound had a fault; try again."))

    with closing(Loop(SystemClock())) as loop:
        child = Child(loop, main, "improv-song", FromSongMaker, hear, died)
        child.send(MakeSong(str(path), from_s, str(folder)))
        try:
            loop.run(until=lambda: bool(made))
        finally:
            child.kill()
    found = made[0]
    if isinstance(found, Song):
        return found
    raise ValueError(found)


def restored(
    parts: tuple[Part, ...],
    path: Path,
    tell: Callable[[Line], None] = lambda _: None,
    make: Callable[[Path, float], Song] | None = None,
) -> tuple[Part, ...]:
    """Return the parts of a take with the songs at hand that were made of other takes.

    One whose file is gone is made anew from the take that it was made of, which lies beside this one or where
    jams lie, by ``make`` or else in a process of its own. Where that is gone too, or sounds otherwise now,
    the song stays silent; ``tell`` hears why.
    """
    places: dict[str, str] = {}
    for song in songs_that_answer(parts):
        if is_at_hand(song) or song.answers is None:
            continue
        again = _made_again(song, song.answers, path, make or _made_beside)
        if isinstance(again, Line):
            tell(again)
        else:
            places[song.sha256] = again.path
    return with_songs_at(parts, places)


def _made_beside(path: Path, from_s: float) -> Song:
    return make_song_beside(path, from_s, answers_folder(), lambda _: None)


def _made_again(
    song: Song, answered: Answered, path: Path, make: Callable[[Path, float], Song]
) -> Song | Line:
    found = take_answered(answered, (path.parent, *default_folders()))
    if found is None:
        return line("{take}, which this jam answers, is not there: it is heard without.", take=answered.take)
    try:
        again = make(found, answered.from_s)
    except (ValueError, OSError) as error:
        return line_of(error)
    if again.sha256 != song.sha256:
        return line(
            "{take}, which this jam answers, sounds otherwise now: it is heard without.", take=answered.take
        )
    return again


def _sound(passage: tuple[Part, ...], progress: Progress) -> Iterator[Samples]:
    whole = max(1.0, passage[-1].end_s - passage[0].offset_s) * passage[0].score.rate
    done = 0
    for samples in rendered(passage, Stems(Path(), ()), lambda _: None, lambda _: None):
        done += len(samples)
        progress(min(1.0, done / whole))
        yield samples
