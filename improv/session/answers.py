"""Jams that answer another: how they say so, and the sound files that were made of those that are answered.

Such a file lies in a cache. Its name tells, by hashes, of which take it is (``uuid``), and of which bytes of
it: so it is found again, is made anew when the take or the engine is another, and goes when the take goes.
"""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from improv.jam.events import SongLoaded
from improv.jam.score import Operation, Score
from improv.jam.setting import Answered, Song
from improv.session.format import Take, TakeUnreadable, read_take
from improv.session.records import Header
from improv.session.score import Part

_HASHED_BYTES = 1 << 20


def answered_by(header: Header) -> Answered | None:
    """Return the take that a jam answers, and from where on; None where it answers none."""
    play = header.opening.song
    return None if play is None else play.song.answers


def song_path(folder: Path, take: Take, raw_sha256: str, from_s: float) -> Path:
    """Return where the sound of a take from a place on lies, or is to lie."""
    made_of = hashlib.sha256(f"{raw_sha256} {take.header.engine}".encode()).hexdigest()[:16]
    return folder / f"{_prefix(take.header.uuid)}-{made_of}-{round(from_s * 1000)}.flac"


def songs_that_answer(parts: Iterable[Part]) -> tuple[Song, ...]:
    """Return the songs of a take that were made of other takes, each once."""
    songs = [song for part in parts for song in _songs_of(part.score)]
    return tuple(dict.fromkeys(song for song in songs if song.answers is not None))


def with_songs_at(parts: Iterable[Part], places: dict[str, str]) -> tuple[Part, ...]:
    """Return parts whose songs lie elsewhere: by the hash of a song's bytes, the path of its file."""
    if not places:
        return tuple(parts)
    return tuple(replace(part, score=_moved(part.score, places)) for part in parts)


def is_at_hand(song: Song) -> bool:
    """Say whether the very file that a song means lies where it says."""
    try:
        return sha256_of(Path(song.path)) == song.sha256
    except (OSError, ValueError):
        return False


def take_answered(answered: Answered, folders: Iterable[Path]) -> Path | None:
    """Return the take that is answered, found by its name and known by its uuid; None where it is gone."""
    name = Path(answered.take).name
    for folder in folders if name else ():
        path = folder / name
        with suppress(TakeUnreadable):
            if path.is_file() and read_take(path).header.uuid == answered.uuid:
                return path
    return None


def sha256_of(path: Path) -> str:
    """Return the hash of a file's bytes. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_HASHED_BYTES):
            digest.update(piece)
    return digest.hexdigest()


def _prefix(uuid: str) -> str:
    return hashlib.sha256(uuid.encode()).hexdigest()[:20]


def _songs_of(score: Score) -> list[Song]:
    play = score.opening.song
    loaded = [op.event.song for op in score.operations if isinstance(op.event, SongLoaded)]
    return [song for song in (None if play is None else play.song, *loaded) if song is not None]


def _moved(score: Score, places: dict[str, str]) -> Score:
    play = score.opening.song

    def at(song: Song) -> Song:
        return replace(song, path=places.get(song.sha256, song.path))

    def moved(operation: Operation) -> Operation:
        match operation.event:
            case SongLoaded(Song() as song):
                return replace(operation, event=SongLoaded(at(song)))
            case _:
                return operation

    opening = score.opening
    if play is not None:
        opening = replace(opening, song=replace(play, song=at(play.song)))
    return replace(score, opening=opening, operations=tuple(map(moved, score.operations)))
