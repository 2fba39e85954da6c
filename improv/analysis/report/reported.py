"""What a report is made of: a jam, what was found in it, and what people noted, under names for outside."""

from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from improv.analysis.course.reading import read
from improv.analysis.found import Analysis, Found, Settings
from improv.analysis.from_take import playing_of
from improv.analysis.kept import KeptAnalyses
from improv.analysis.many import analysed
from improv.analysis.playing import Playing
from improv.analysis.work import playing_in, work_of
from improv.line import Line, line_of
from improv.session.midi_in import is_midi
from improv.session.notebook.annotation import Annotation, order_of
from improv.session.notebook.marks import merged
from improv.session.notebook.sidecar import NotesUnreadable, read_notes
from improv.session.out.naming import CODE, Naming, naming_of
from improv.session.out.xml_file import began
from improv.session.sealing import Keys


class Reported(Struct, frozen=True, eq=False):
    """A jam to be reported on. Names of people are those that may stand in the report."""

    title: str
    """What the therapist called it; empty where nobody did."""
    date: str
    """Year, month, day; empty where nobody wrote it down."""
    playing: Playing
    analysis: Analysis
    settings: Settings
    noted: tuple[Annotation, ...]
    """Marks and notes, in the order of time."""
    news: tuple[Line, ...] = ()
    """What people should know about the file."""


def reported(
    path: Path,
    settings: Settings,
    kept: KeptAnalyses | None = None,
    *,
    names: bool = False,
    keys: Keys = None,
    found: Callable[[Found], None] | None = None,
) -> Reported:
    """Read and analyse a file. Without ``names`` people are Player 1 and so on; codes stay.

    Raises ValueError (one line), TakeUnreadable among them.
    """
    return (_midi if is_midi(path) else _take)(path, settings, kept, names, keys, found)


def _take(
    path: Path,
    settings: Settings,
    kept: KeptAnalyses | None,
    names: bool,
    keys: Keys,
    found: Callable[[Found], None] | None,
) -> Reported:
    opened, analysis = read(path, settings, kept, keys, found)
    naming = naming_of(opened.take, wants_names=names)
    playing = playing_of(opened.take)
    called = {player.id: naming.label(player.name) for player in playing.players}
    return Reported(
        title=naming.words(opened.found.notes.title),
        date=began(opened.take).date().isoformat(),
        playing=_called(playing, called),
        analysis=_analysis_called(analysis, called),
        settings=settings,
        noted=tuple(map(naming.annotation, opened.notebook().annotations)),
        news=tuple(opened.news),
    )


def _midi(
    path: Path,
    settings: Settings,
    kept: KeptAnalyses | None,
    names: bool,
    keys: Keys,
    found: Callable[[Found], None] | None,
) -> Reported:
    work, news = work_of(path, settings, keys)
    _, worked = next(analysed([path], settings, kept, found=found))
    if worked.analysis is None:
        raise ValueError(worked.trouble)
    playing = playing_in(work, keys)
    # Tracks of a file may have more people than a jam has seats, and their names may be anybody's.
    plain = {player.name: _outside(player.name, player.id) for player in playing.players}
    naming = Naming() if names else Naming(plain, plain, hides=True)
    called = {player.id: naming.label(player.name) for player in playing.players}
    try:
        notes = read_notes(path, keys)
    except NotesUnreadable as error:
        return Reported(
            "",
            "",
            _called(playing, called),
            _analysis_called(worked.analysis, called),
            settings,
            (),
            (line_of(error),),
        )
    return Reported(
        title=naming.words(notes.title),
        date="",
        playing=_called(playing, called),
        analysis=_analysis_called(worked.analysis, called),
        settings=settings,
        noted=_sorted(naming.annotation(note) for note in merged(notes, ())),
        news=(news,) if news else (),
    )


def _outside(name: str, number: int) -> str:
    return name if CODE.fullmatch(name) else f"Player {number}"


def _called(playing: Playing, names: dict[int, str]) -> Playing:
    return replace(playing, players=tuple(replace(each, name=names[each.id]) for each in playing.players))


def _analysis_called(analysis: Analysis, names: dict[int, str]) -> Analysis:
    return replace(analysis, players=tuple(replace(each, name=names[each.id]) for each in analysis.players))


def _sorted(notes: Iterable[Annotation]) -> tuple[Annotation, ...]:
    return tuple(sorted(notes, key=order_of))
