"""Wiring for reports: of one jam, of a course from jam to jam, of two jams side by side."""

import csv
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import msgspec
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from improv.analysis.course.compare import Compared, Comparison, compared
from improv.analysis.course.course import Course, Point, course_of, pair_course
from improv.analysis.course.earlier import earlier
from improv.analysis.course.jam import Jam
from improv.analysis.course.reading import jam_of, jams_in, read
from improv.analysis.found import Found, Settings, checked
from improv.analysis.kept import KeptAnalyses
from improv.analysis.report.course_report import course_report, told_change, told_trend
from improv.analysis.report.jam_report import jam_report
from improv.analysis.report.people import Bands
from improv.analysis.report.reported import reported
from improv.analysis.report.speech import Speech, number
from improv.analysis.work import files_in
from improv.cli.analysing import Bar
from improv.cli.noted import note_export
from improv.cli.shelf import opened
from improv.library.shelved import Wanted
from improv.line import Line, line
from improv.session.atomic import replacing
from improv.session.derived import analyses_folder
from improv.session.out.naming import CODE
from improv.session.out.tables import harmless
from improv.session.sealing import Keys

SUFFIXES = (".html", ".pdf")
MOST_JAMS = 2_000
_ACROSS = 4
_FILE_WIDTH = 150
_COURSE_COLUMNS = ("jam", "began", "of", "feature", "unit", "value", "sd", "p", "set_by_scale", "reason")


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
) -> tuple[Line, ...]:
    """Write the report of a jam; return what people should know about the file.

    Raises ValueError and OSError in one line.
    """
    check_report(wished.out)
    jam = reported(path, checked(settings), kept, names=wished.names, keys=keys, found=found)
    bands = _bands(path, settings, wished.earlier, kept, keys)
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


def report_file(files: Sequence[Path], settings: Settings, wished: Wished, keep: bool) -> int:
    """Write the report of the one file that is named; return the exit status."""
    inside = files_in(list(files))
    if len(inside) != 1:
        raise ValueError(
            line("a report is of one jam, and these are {count}; see --course", count=len(inside))
        )
    kept = KeptAnalyses(analyses_folder()) if keep else None
    with Bar(1) as bar:
        news = report_jam(inside[0], settings, wished, kept, found=bar.step)
        for each in news:
            bar.say(inside[0], each)
    return 0


def follow(
    people: Sequence[str],
    paths: Sequence[Path],
    settings: Settings,
    wished: Wished | None,
    outputs: tuple[bool, Path | None],
    keep: bool,
) -> int:
    """Tell the course of one person, or of two, over the jams in files and folders; return the exit status.

    ``outputs``: whether as JSON, and a table's file. Raises ValueError and OSError in one line.
    """
    as_json, table = outputs
    if wished is not None:
        check_report(wished.out)
    jams, failed = _jams(paths, settings, keep)
    course = course_of(people[0], jams) if len(people) == 1 else pair_course(people[0], people[1], jams)
    called = tuple(people) if wished is None or wished.names else _outside(people)
    if wished is not None:
        note_export(*(jam.path for jam in jams if jam.path is not None and _is_in(course, jam)))
        write_report(course_report(course, called), wished.out)
    if table is not None:
        _write_course(course, table)
    if as_json:
        sys.stdout.write(msgspec.json.encode(course).decode() + "\n")
    elif wished is None:
        _print_course(course)
    return 1 if failed else 0


def side_by_side(
    paths: Sequence[Path], settings: Settings, as_json: bool, table: Path | None, keep: bool
) -> int:
    """Tell two jams side by side, in the order in which they are named; return the exit status."""
    inside = files_in(list(paths))
    if len(inside) != 2:
        raise ValueError(line("--compare takes two jams, and these are {count}", count=len(inside)))
    kept = KeptAnalyses(analyses_folder()) if keep else None
    first, second = (jam_of(*read(path, settings, kept), settings) for path in inside)
    found = compared(first, second)
    if table is not None:
        _write_comparison(found, table)
    if as_json:
        sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
    else:
        _print_comparison(found)
    return 0


def _jams(paths: Sequence[Path], settings: Settings, keep: bool) -> tuple[tuple[Jam, ...], bool]:
    files = list(dict.fromkeys(files_in(list(paths)))) if paths else _shelved()
    if not files:
        raise ValueError("there are no .jam and no .mid files; check the folder")
    kept = KeptAnalyses(analyses_folder()) if keep else None
    with Bar(len(files)) as bar:
        jams = jams_in(files, checked(settings), kept, bar.fail, bar.count)
        return jams, bar.failed


def _shelved() -> list[Path]:
    """Return the takes of the library."""
    with opened("") as books:
        books.scan()
        jams = books.find(Wanted(limit=MOST_JAMS)).jams
    return [Path(jam.path) for jam in jams if jam.path and not jam.is_recording and not jam.is_sealed]


def _bands(
    path: Path, settings: Settings, there: tuple[Path, ...], kept: KeptAnalyses | None, keys: Keys
) -> Bands:
    """Return what is usual for the players of a jam, of those among these jams that came before it."""
    if not there:
        return {}
    opened_jam, analysis = read(path, settings, kept, keys)
    jam = jam_of(opened_jam, analysis, settings)
    before = jams_in(
        [each for each in dict.fromkeys(files_in(list(there))) if each != path], settings, kept, keys=keys
    )
    return {player.id: earlier(player.name, before, jam.began) for player in analysis.players}


def _is_in(course: Course, jam: Jam) -> bool:
    return any((each.name, each.began) == (jam.name, jam.began) for each in course.jams)


def _outside(people: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        name if CODE.fullmatch(name) else f"Player {number}" for number, name in enumerate(people, 1)
    )


def _print_course(course: Course) -> None:
    console = _console()
    console.print(f"{' to '.join(course.people)}: {len(course.jams)} jams", markup=False)
    for begin in range(0, len(course.jams), _ACROSS):
        some = course.jams[begin : begin + _ACROSS]
        table = Table("feature", "unit", *(jam.began.date().isoformat() for jam in some))
        for name, trace in (*course.features.items(), ("interaction", course.interaction)):
            points = trace.points[begin : begin + _ACROSS]
            table.add_row(name, trace.unit, *(_point(point) for point in points))
        console.print(table)
    console.print(told_trend(course), markup=False)
    for change in course.changes:
        told = told_change(change, course.people, course.people)
        console.print(f"{course.jams[change.jam].began.date().isoformat()}: {told}", markup=False)
    console.print("A description, no diagnosis. * set by the scale.", style="dim")


def _point(point: Point) -> str:
    spread = "" if point.sd is None else f" ± {number(point.sd)}"
    p = "" if point.p is None else f" p {point.p:.2f}"
    return f"{number(point.value)}{spread}{p}{' *' if point.set_by_scale else ''}"


def _print_comparison(found: Comparison) -> None:
    console = _console()
    table = Table("who", "feature", "unit", found.first, found.second, "difference", "in sd")
    for row in found.rows:
        table.add_row(
            escape(" → ".join(row.who) or row.of),
            row.feature,
            row.unit,
            _point(Point(row.first, row.first_sd, row.first_p, set_by_scale=row.set_by_scale)),
            _point(Point(row.second, row.second_sd, row.second_p, set_by_scale=row.set_by_scale)),
            number(row.difference),
            number(row.in_sd),
        )
    console.print(table)
    for change in found.changes:
        console.print(told_change(change, (), ()), markup=False)
    console.print("in sd: in standard deviations of windows within a jam. * set by the scale.", style="dim")


def _console() -> Console:
    console = Console(highlight=False)
    return console if console.is_terminal else Console(highlight=False, width=_FILE_WIDTH)


def _write_course(course: Course, path: Path) -> None:
    def rows() -> Iterator[Sequence[object]]:
        of = " to ".join(course.people)
        for name, trace in (*course.features.items(), ("interaction", course.interaction)):
            for jam, point in zip(course.jams, trace.points, strict=True):
                flag = "yes" if point.set_by_scale else ""
                yield (
                    jam.name,
                    jam.began.isoformat(),
                    of,
                    name,
                    trace.unit,
                    point.value,
                    point.sd,
                    point.p,
                    flag,
                    point.reason,
                )

    _write_table(path, _COURSE_COLUMNS, rows())


def _write_comparison(found: Comparison, path: Path) -> None:
    columns = Compared.__struct_fields__
    rows = ([getattr(row, name) for name in columns] for row in found.rows)
    _write_table(
        path,
        columns,
        ([" to ".join(cell) if isinstance(cell, tuple) else cell for cell in row] for row in rows),
    )


def _write_table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a table. Raises CannotWrite."""
    with replacing(path) as draft, draft.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(columns)
        for row in rows:
            table.writerow(harmless(cell) if isinstance(cell, str) else cell for cell in row)
