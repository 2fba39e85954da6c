"""An analysis told while it is made: what the window asks of a process of its own, and what that answers.

Both are lines of JSON. Nothing here knows of processes; ``improv measure`` reads and writes the lines.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import datetime
from pathlib import Path
from time import monotonic

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from improv.analysis.analyse import analyse, assembled
from improv.analysis.course.course import Course, course_of, pair_course
from improv.analysis.course.earlier import Band, earlier
from improv.analysis.course.jam import Jam
from improv.analysis.course.reading import jams_in, looked_at
from improv.analysis.found import Analysis, FoundGroup, FoundPair, FoundPlayer, GroupValue, Settings
from improv.analysis.kept import KeptAnalyses, named
from improv.analysis.many import Workers
from improv.analysis.playing import Playing
from improv.analysis.together import Together, together
from improv.analysis.work import playing_in, work_of
from improv.line import Line, line_from, line_of, wire_of
from improv.session.notebook.annotation import Correction
from improv.session.sealing import IDENTITY_BYTES, Keys, TakeKey


class Asked(Struct, frozen=True, tag=True):
    """What is to be analysed, and how."""

    path: str
    settings: Settings
    corrections: tuple[Correction, ...] = ()
    """As they are in the window: newer than those of the file's notes."""
    keep_in: str = ""
    """The folder where analyses are kept; empty: nothing is to be kept, as of a sealed take."""
    key: bytes = b""
    """Of a sealed take: 16 bytes of name and 32 of key."""


class UsualAsked(Struct, frozen=True, tag=True):
    """What was usual for a person in earlier jams."""

    person: str
    paths: tuple[str, ...]
    """Of the jams in which they may have played."""
    before: datetime | None
    """Only what began before this counts."""
    settings: Settings
    keep_in: str = ""
    keys: tuple[bytes, ...] = ()
    """Of sealed takes among them: 16 bytes of name and 32 of key each."""
    jobs: int = 1
    """Processes that may work on it."""


class CourseAsked(Struct, frozen=True, tag=True):
    """How a person, or two, play from jam to jam."""

    people: tuple[str, ...]
    """One, or the first and the second of a pair."""
    paths: tuple[str, ...]
    settings: Settings
    keep_in: str = ""
    keys: tuple[bytes, ...] = ()
    """As of ``UsualAsked``."""
    jobs: int = 1
    """Processes that may work on it."""


Wish = Asked | UsualAsked | CourseAsked


class PlayerTold(Struct, frozen=True, tag=True):
    """A player, and the share of the work that is done."""

    player: FoundPlayer
    done: float


class PairTold(Struct, frozen=True, tag=True):
    """A pair; where there are shifts to compare with it comes again, with p."""

    pair: FoundPair
    done: float


class GroupTold(Struct, frozen=True, tag=True):
    """What is of everybody."""

    features: dict[str, GroupValue]
    done: float


class TogetherTold(Struct, frozen=True, tag=True):
    """The togetherness of two over time."""

    together: Together


class AllTold(Struct, frozen=True, tag=True):
    """There is no more to come."""

    seconds: float
    reason: str = ""


class NotTold(Struct, frozen=True, tag=True):
    """There is no analysis, or no more of it; one line."""

    why: Line


class UsualTold(Struct, frozen=True, tag=True):
    """What was usual for a person, by the names of features."""

    person: str
    bands: dict[str, Band]


class CourseStep(Struct, frozen=True, tag=True):
    """How many of the files of a course have been looked at."""

    looked_at: int
    of: int


class CourseTold(Struct, frozen=True, tag=True):
    """A course, the files of its jams in their order, and why others are left out."""

    course: Course
    paths: tuple[str, ...]
    left_out: tuple[Line, ...] = ()
    is_whole: bool = True
    """False: of the jams that have been measured until now; more come."""


Told = PlayerTold | PairTold | GroupTold | TogetherTold | AllTold
Answer = CourseStep | CourseTold | UsualTold | Told | NotTold


_PAUSES = 10.0
"""So many times as long as a growing course took to be told, nothing is told of it."""
Working = Callable[[int], AbstractContextManager[Workers | None]]
"""Gives so many processes to work; None: there is only this one."""


def answers(
    wish: Wish, working: Working = lambda _: nullcontext(), clock: Callable[[], float] = monotonic
) -> Iterator[Answer]:
    """Yield what is found as it is found; what is wrong is the last answer, and never raised.

    ``clock`` returns seconds: a course that is still growing is told for a tenth of the time at most.
    """
    try:
        match wish:
            case Asked():
                yield from _answers(wish)
            case UsualAsked():
                with working(wish.jobs) as workers:
                    yield _usual(wish, workers)
            case CourseAsked():
                with working(wish.jobs) as workers:
                    yield from _course(wish, workers, clock)
    except (ValueError, OSError) as error:
        yield NotTold(line_of(error))


def _answers(asked: Asked) -> Iterator[Answer]:
    keys = _keys(asked.key)
    work, _ = work_of(Path(asked.path), asked.settings, keys)
    work = replace(work, corrections=asked.corrections)
    playing = playing_in(work, keys)
    for each in together(playing, asked.settings):
        yield TogetherTold(each)
    kept = KeptAnalyses(Path(asked.keep_in)) if asked.keep_in and not asked.key else None
    analysis = None if kept is None else kept.find(work)
    analysis = None if analysis is None else named(analysis, playing)
    if analysis is not None:
        yield from _steps(analysis)
        return
    made: list[Analysis] = []
    yield from _analysed(playing, asked.settings, made.append)
    if kept is not None:
        kept.keep(work, made[0])
    yield AllTold(made[0].seconds, made[0].reason)


def _usual(asked: UsualAsked, workers: Workers | None) -> Answer:
    kept = KeptAnalyses(Path(asked.keep_in)) if asked.keep_in else None
    # No curve needs shifts: what was usual is soon known.
    settings = replace(asked.settings, surrogates=0)
    paths = [Path(path) for path in asked.paths]
    jams = jams_in(paths, settings, kept, keys=_finder(asked.keys), workers=workers)
    return UsualTold(asked.person, earlier(asked.person, jams, asked.before))


def _course(asked: CourseAsked, workers: Workers | None, clock: Callable[[], float]) -> Iterator[Answer]:
    kept = KeptAnalyses(Path(asked.keep_in)) if asked.keep_in else None
    paths = [Path(path) for path in asked.paths]
    jams: list[Jam] = []
    left_out: list[Line] = []
    due = clock()
    looks = looked_at(paths, asked.settings, kept, _finder(asked.keys), workers)
    for number, looked in enumerate(looks, 1):
        if looked.jam is None:
            left_out += looked.news
        else:
            jams.append(looked.jam)
        yield CourseStep(number, len(paths))
        begun = clock()
        if looked.jam is not None and number < len(paths) and begun >= due:
            with suppress(ValueError):  # nobody of them has been there yet
                yield _told(asked.people, jams, left_out, is_whole=False)
            due = begun + _PAUSES * (clock() - begun)
    yield _told(asked.people, jams, left_out, is_whole=True)


def _told(people: tuple[str, ...], jams: list[Jam], left_out: list[Line], *, is_whole: bool) -> CourseTold:
    course = course_of(people[0], jams) if len(people) == 1 else pair_course(people[0], people[1], jams)
    files = {(jam.name, jam.began): "" if jam.path is None else str(jam.path) for jam in jams}
    paths = tuple(files[each.name, each.began] for each in course.jams)
    return CourseTold(course, paths, tuple(left_out), is_whole)


def _finder(raw: tuple[bytes, ...]) -> Keys:
    keys = {each[:IDENTITY_BYTES]: TakeKey(each[:IDENTITY_BYTES], each[IDENTITY_BYTES:]) for each in raw}
    return keys.get if keys else None


def _analysed(playing: Playing, settings: Settings, whole: Callable[[Analysis], None]) -> Iterator[Answer]:
    """Yield an analysis step by step, and give the whole at its end."""
    players: list[FoundPlayer] = []
    pairs: dict[tuple[int, int], FoundPair] = {}
    group: dict[str, GroupValue] = {}
    for found in analyse(playing, settings):
        match found.what:
            case FoundPlayer() as player:
                players.append(player)
                yield PlayerTold(player, found.done)
            case FoundPair() as pair:
                pairs[pair.first, pair.second] = pair
                yield PairTold(pair, found.done)
            case FoundGroup(features):
                group = features
                yield GroupTold(features, found.done)
    whole(assembled(playing, players, pairs, group))


def _steps(analysis: Analysis) -> Iterator[Answer]:
    for player in analysis.players:
        yield PlayerTold(player, 1.0)
    yield GroupTold(analysis.group, 1.0)
    for pair in analysis.pairs:
        yield PairTold(pair, 1.0)
    yield AllTold(analysis.seconds, analysis.reason)


def _keys(key: bytes) -> Keys:
    return TakeKey(key[:IDENTITY_BYTES], key[IDENTITY_BYTES:]) if key else None


def wish_bytes(wish: Wish) -> bytes:
    """Return what is asked as one line."""
    return _encode(wish) + b"\n"


def wish_of(raw: bytes) -> Wish:
    """Return what was asked. Raises ValueError."""
    return _wish(raw)


def answer_bytes(answer: Answer) -> bytes:
    """Return an answer as one line."""
    return _encode(answer) + b"\n"


def answer_of(raw: bytes) -> Answer:
    """Return the answer that came. Raises ValueError."""
    return _answer(raw)


_encode: Callable[[object], bytes] = msgspec.json.Encoder(enc_hook=wire_of).encode
_wish: Callable[[bytes], Wish] = msgspec.json.Decoder(Wish, dec_hook=line_from).decode
_answer: Callable[[bytes], Answer] = msgspec.json.Decoder(Answer, dec_hook=line_from).decode
