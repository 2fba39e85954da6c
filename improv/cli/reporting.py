"""Wiring for reports: of one jam, of a course from jam to jam, of two jams side by side."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from improv.analysis.course.course import Course, course_of, pair_course
from improv.analysis.course.earlier import earlier
from improv.analysis.course.jam import Jam
from improv.analysis.course.reading import jam_of, jams_in, read
from improv.analysis.found import Found, Settings, checked
from improv.analysis.kept import KeptAnalyses
from improv.analysis.report.course_report import course_report
from improv.analysis.report.jam_report import jam_report
from improv.analysis.report.people import Bands
from improv.analysis.report.reported import reported
from improv.analysis.report.speech import Speech
from improv.analysis.work import files_in
from improv.cli.analysing import Bar
from improv.cli.noted import note_export
from improv.cli.workers import Crew, working
from improv.line import Line, line
from improv.session.atomic import replacing
from improv.session.derived import analyses_folder
from improv.session.out.naming import CODE
from improv.session.sealing import Keys

ALONE = Crew()
SUFFIXES = (".html", ".pdf")


class Wished(NamedTuple):
    """What is to stand in a report, and where it goes."""

    out: Path
    names: bool = False
    notes: bool = True
    earlier: tuple[Path, ...] = ()
    """Earlier jams, or folders of them."""


def check_report(out: Path) -> None:
    """Raise ValueError (one line) for a report that is neither HTML nor PDF."""
    if out.suffix.lower() not in SUFFIXES:
        raise ValueError(line("{file}: a report is a .html or a .pdf", file=out.name))


def write_report(html: str, out: Path) -> None:
    """Write a report. Raises CannotWrite and OSError."""
    check_report(out)
    with replacing(out) as draft:
        draft.touch(0o600)
        if out.suffix.lower() == ".pdf":
            from improv.ui.printing import write_pdf  # Qt is loaded where it is needed

            write_pdf(html, draft)
        else:
            draft.write_text(html, encoding="utf-8")


def report_jam(
    path: Path,
    settings: Settings,
    wished: Wished,
    kept: KeptAnalyses | None = None,
    keys: Keys = None,
    speech: Speech | None = None,
    found: Callable[[Found], None] | None = None,
    crew: Crew = ALONE,
) -> tuple[Line, ...]:
    """Write the report of a jam; return what people should know about the file.

    ``crew`` analyses the earlier jams. Raises ValueError and OSError in one line.
    """
    check_report(wished.out)
    jam = reported(path, checked(settings), kept, names=wished.names, keys=keys, found=found)
    bands = _bands(path, settings, wished.earlier, kept, keys, crew)
    note_export(path)
    write_report(jam_report(jam, with_notes=wished.notes, bands=bands, speech=speech), wished.out)
    return jam.news


@contextmanager
def speaking(language: str) -> Iterator[Speech]:
    """Give how a report speaks one of the window's languages; another is English."""
    if language == Speech().language:
        yield Speech()
        return
    from PyQt6.QtWidgets import QApplication

    from improv.ui.languages.said import known, said
    from improv.ui.languages.speaking import speak

    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["improv"])
    assert isinstance(application, QApplication)
    yield Speech(speak(application, language), said, known)
    del application


def report_course(
    people: Sequence[str],
    paths: Sequence[Path],
    settings: Settings,
    wished: Wished,
    kept: KeptAnalyses | None = None,
    keys: Keys = None,
    speech: Speech | None = None,
    done: Callable[[int], None] | None = None,
    crew: Crew = ALONE,
) -> tuple[Line, ...]:
    """Write the report of a course; return what people should know about the files.

    ``done`` hears how many files have been looked at. Raises ValueError and OSError in one line.
    """
    check_report(wished.out)
    news: list[Line] = []
    with working(crew) as workers:
        jams = jams_in(paths, checked(settings), kept, lambda _, each: news.append(each), done, keys, workers)
    write_course_report(course_for(people, jams), people, jams, wished, speech)
    return tuple(news)


def report_file(
    files: Sequence[Path], settings: Settings, wished: Wished, keep: bool, crew: Crew = ALONE
) -> int:
    """Write the report of the one file that is named; return the exit status."""
    inside = files_in(list(files))
    if len(inside) != 1:
        raise ValueError(
            line("a report is of one jam, and these are {count}; see --course", count=len(inside))
        )
    kept = KeptAnalyses(analyses_folder()) if keep else None
    with Bar(1) as bar:
        news = report_jam(inside[0], settings, wished, kept, found=bar.step, crew=crew)
        for each in news:
            bar.say(inside[0], each)
    return 0


def course_for(people: Sequence[str], jams: tuple[Jam, ...]) -> Course:
    """Return the course of one person, or of two. Raises ValueError in one line."""
    return course_of(people[0], jams) if len(people) == 1 else pair_course(people[0], people[1], jams)


def write_course_report(
    course: Course, people: Sequence[str], jams: tuple[Jam, ...], wished: Wished, speech: Speech | None
) -> None:
    """Write the report of a course, and note first that its jams leave the program."""
    called = tuple(people) if wished.names else _outside(people)
    note_export(*(jam.path for jam in jams if jam.path is not None and _is_in(course, jam)))
    write_report(course_report(course, called, speech), wished.out)


def _bands(
    path: Path,
    settings: Settings,
    there: tuple[Path, ...],
    kept: KeptAnalyses | None,
    keys: Keys,
    crew: Crew,
) -> Bands:
    """Return what is usual for the players of a jam, of those among these jams that came before it."""
    if not there:
        return {}
    opened_jam, analysis = read(path, settings, kept, keys)
    jam = jam_of(opened_jam, analysis, settings)
    others = [each for each in dict.fromkeys(files_in(list(there))) if each != path]
    with working(crew) as workers:
        before = jams_in(others, settings, kept, keys=keys, workers=workers)
    return {player.id: earlier(player.name, before, jam.began) for player in analysis.players}


def _is_in(course: Course, jam: Jam) -> bool:
    return any((each.name, each.began) == (jam.name, jam.began) for each in course.jams)


def _outside(people: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        name if CODE.fullmatch(name) else f"Player {number}" for number, name in enumerate(people, 1)
    )
