"""Jams from files, with their dates and settings; what was analysed before is not analysed again."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from improv.analysis.analyse import analysis_of
from improv.analysis.course.jam import Jam, Setting, in_order
from improv.analysis.course.setting import setting_of
from improv.analysis.found import Analysis, Found, Settings
from improv.analysis.from_take import playing_of
from improv.analysis.kept import KeptAnalyses
from improv.analysis.many import analysed
from improv.line import Line, line, line_of
from improv.session.midi_in import is_midi
from improv.session.opened import Opened, open_session
from improv.session.out.xml_file import began
from improv.session.sealing import Keys

Told = Callable[[Path, Line], None]
"""Hears, in one line, why a file is left out, or what else is wrong with it."""


class Looked(NamedTuple):
    """A file that was looked at."""

    path: Path
    jam: Jam | None
    """None: it is left out."""
    news: tuple[Line, ...]
    """Why it is left out, or what else is wrong with it."""


def jam_of(opened: Opened, analysis: Analysis, settings: Settings) -> Jam:
    """Return a take that was opened and its analysis as a jam."""
    # What a MIDI file was played in, nobody wrote down.
    setting = Setting() if is_midi(opened.path) else setting_of(opened.take)
    return Jam(opened.path.stem, began(opened.take), analysis, setting, settings, opened.path)


def jams_in(
    paths: Sequence[Path],
    settings: Settings,
    kept: KeptAnalyses | None = None,
    told: Told | None = None,
    done: Callable[[int], None] | None = None,
    keys: Keys = None,
) -> tuple[Jam, ...]:
    """Return the jams in files, by date. ``done`` hears how many files have been looked at.

    A file that cannot be read, and one that is the same take as another, is left out, and told.
    """
    found: list[Jam] = []
    for number, looked in enumerate(looked_at(paths, settings, kept, keys), 1):
        if looked.jam is not None:
            found.append(looked.jam)
        if told is not None:
            for each in looked.news:
                told(looked.path, each)
        if done is not None:
            done(number)
    return in_order(found)


def looked_at(
    paths: Sequence[Path], settings: Settings, kept: KeptAnalyses | None = None, keys: Keys = None
) -> Iterator[Looked]:
    """Yield what came of each file; one that cannot be read, or is a copy of another, is left out."""
    takes: dict[str, str] = {}
    for path in paths:
        jam: Jam | None = None
        try:
            opened, analysis = read(path, settings, kept, keys)
            uuid = opened.take.header.uuid
            if uuid in takes:
                raise ValueError(line("{file} is the same jam as {other}", file=path.name, other=takes[uuid]))
            takes[uuid] = path.name
            jam, news = jam_of(opened, analysis, settings), tuple(opened.news)
        except ValueError as error:
            news = (line_of(error),)
        yield Looked(path, jam, news)


def read(
    path: Path,
    settings: Settings,
    kept: KeptAnalyses | None = None,
    keys: Keys = None,
    found: Callable[[Found], None] | None = None,
) -> tuple[Opened, Analysis]:
    """Return a file with its notes and its analysis; ``found`` hears of every step of that.

    Raises ValueError (one line), TakeUnreadable among them. What is found in sealed takes is not kept.
    """
    opened = open_session(path, keys)
    if opened.take.segments:
        return opened, analysis_of(playing_of(opened.take), settings, found)
    _, worked = next(analysed([path], settings, kept, found=found))
    if worked.analysis is None:
        raise ValueError(worked.trouble)
    return opened, worked.analysis
