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
from improv.analysis.many import Workers, analysed, analysed_by
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
    workers: Workers | None = None,
) -> tuple[Jam, ...]:
    """Return the jams in files, by date. ``done`` hears how many files have been looked at.

    A file that cannot be read, and one that is the same take as another, is left out, and told.
    ``workers`` analyse several at once; None: this process, one after the other.
    """
    found: list[Jam] = []
    for number, looked in enumerate(looked_at(paths, settings, kept, keys, workers), 1):
        if looked.jam is not None:
            found.append(looked.jam)
        if told is not None:
            for each in looked.news:
                told(looked.path, each)
        if done is not None:
            done(number)
    return in_order(found)


def looked_at(
    paths: Sequence[Path],
    settings: Settings,
    kept: KeptAnalyses | None = None,
    keys: Keys = None,
    workers: Workers | None = None,
) -> Iterator[Looked]:
    """Yield what came of each file; one that cannot be read, or is a copy of another, is left out.

    Of copies the first of ``paths`` counts. With ``workers`` they come in any order.
    """
    opening = _Opening(paths, settings, keys)
    results = (
        analysed(opening.to_do(), settings, kept)
        if workers is None
        else analysed_by(workers, opening.to_do(), settings, kept)
    )
    for path, worked in results:
        yield from opening.taken()
        opened = opening.open.pop(path)
        if worked.analysis is None:
            yield Looked(path, None, (Line(worked.trouble),))
        else:
            yield Looked(path, jam_of(opened, worked.analysis, settings), tuple(opened.news))
    yield from opening.taken()


class _Opening:
    """Opens files one after the other, as they are asked for."""

    def __init__(self, paths: Sequence[Path], settings: Settings, keys: Keys) -> None:
        self._paths, self._settings, self._keys = paths, settings, keys
        self._takes: dict[str, str] = {}
        self._looked: list[Looked] = []
        self.open: dict[Path, Opened] = {}
        """Those that are being analysed."""

    def to_do(self) -> Iterator[Path]:
        """Yield those that are to be analysed; sealed ones are analysed here: only this process has keys."""
        for path in self._paths:
            try:
                opened = self._opened(path)
                if opened.take.segments:
                    analysis = analysis_of(playing_of(opened.take), self._settings)
                    jam = jam_of(opened, analysis, self._settings)
                    self._looked.append(Looked(path, jam, tuple(opened.news)))
                    continue
            except ValueError as error:
                self._looked.append(Looked(path, None, (line_of(error),)))
                continue
            self.open[path] = opened
            yield path

    def taken(self) -> Iterator[Looked]:
        """Yield, once, those that needed no analysis, or were analysed here."""
        looked, self._looked = self._looked, []
        yield from looked

    def _opened(self, path: Path) -> Opened:
        opened = open_session(path, self._keys)
        uuid = opened.take.header.uuid
        if uuid in self._takes:
            raise ValueError(
                line("{file} is the same jam as {other}", file=path.name, other=self._takes[uuid])
            )
        self._takes[uuid] = path.name
        return opened


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
