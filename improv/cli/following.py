"""Wiring for what is told of many jams: a course from jam to jam, two jams side by side."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from improv.analysis.course.compare import Compared, Comparison, compared
from improv.analysis.course.course import Course, Point
from improv.analysis.course.jam import Jam
from improv.analysis.course.reading import jam_of, jams_in, read
from improv.analysis.found import Settings, checked
from improv.analysis.kept import KeptAnalyses
from improv.analysis.many import analysed_by
from improv.analysis.report.course_report import told_change, told_trend
from improv.analysis.report.speech import number
from improv.analysis.work import Worked, files_in
from improv.cli.analysing import Bar
from improv.cli.reporting import ALONE, Wished, check_report, course_for, write_course_report
from improv.cli.shelf import opened
from improv.cli.workers import Crew, working
from improv.library.shelved import Wanted
from improv.line import line
from improv.session.atomic import replacing
from improv.session.derived import analyses_folder
from improv.session.opened import open_session
from improv.session.out.tables import harmless

MOST_JAMS = 2_000
_ACROSS = 4
_FILE_WIDTH = 150
_COURSE_COLUMNS = ("jam", "began", "of", "feature", "unit", "value", "sd", "p", "set_by_scale", "reason")


def follow(
    people: Sequence[str],
    paths: Sequence[Path],
    settings: Settings,
    wished: Wished | None,
    outputs: tuple[bool, Path | None],
    keep: bool,
    crew: Crew = ALONE,
) -> int:
    """Tell the course of one person, or of two, over the jams in files and folders; return the exit status.

    ``outputs``: whether as JSON, and a table's file. Raises ValueError and OSError in one line.
    """
    as_json, table = outputs
    if wished is not None:
        check_report(wished.out)
    jams, failed = _jams(paths, settings, keep, crew)
    course = course_for(people, jams)
    if wished is not None:
        write_course_report(course, people, jams, wished, None)
    if table is not None:
        _write_course(course, table)
    if as_json:
        typer.echo(msgspec.json.encode(course).decode())
    elif wished is None:
        _print_course(course)
    return 1 if failed else 0


def side_by_side(
    paths: Sequence[Path],
    settings: Settings,
    outputs: tuple[bool, Path | None],
    keep: bool,
    crew: Crew = ALONE,
) -> int:
    """Tell two jams side by side, in the order in which they are named; return the exit status.

    ``outputs``: as of ``follow``.
    """
    as_json, table = outputs
    inside = files_in(list(paths))
    if len(inside) != 2:
        raise ValueError(line("--compare takes two jams, and these are {count}", count=len(inside)))
    kept = KeptAnalyses(analyses_folder()) if keep else None
    found = compared(*_two(inside, checked(settings), kept, crew))
    if table is not None:
        _write_comparison(found, table)
    if as_json:
        typer.echo(msgspec.json.encode(found).decode())
    else:
        _print_comparison(found)
    return 0


def _two(paths: Sequence[Path], settings: Settings, kept: KeptAnalyses | None, crew: Crew) -> tuple[Jam, Jam]:
    """Return both jams; each must be readable."""
    with working(crew) as workers:
        if workers is None:
            first, second = (jam_of(*read(path, settings, kept), settings) for path in paths)
            return first, second
        found = dict(analysed_by(workers, paths, settings, kept))
    first, second = (_jam(path, found[path], settings) for path in paths)
    return first, second


def _jam(path: Path, worked: Worked, settings: Settings) -> Jam:
    if worked.analysis is None:
        raise ValueError(worked.trouble)
    return jam_of(open_session(path), worked.analysis, settings)


def _jams(paths: Sequence[Path], settings: Settings, keep: bool, crew: Crew) -> tuple[tuple[Jam, ...], bool]:
    files = list(dict.fromkeys(files_in(list(paths)))) if paths else _shelved()
    if not files:
        raise ValueError("there are no .jam and no .mid files; check the folder")
    kept = KeptAnalyses(analyses_folder()) if keep else None
    with Bar(len(files)) as bar, working(crew) as workers:
        jams = jams_in(files, checked(settings), kept, bar.fail, bar.count, workers=workers)
        return jams, bar.failed


def _shelved() -> list[Path]:
    """Return the takes of the library."""
    with opened("") as books:
        books.scan()
        jams = books.find(Wanted(limit=MOST_JAMS)).jams
    return [Path(jam.path) for jam in jams if jam.path and not jam.is_recording and not jam.is_sealed]


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
    table = Table("who", "feature", "unit", escape(found.first), escape(found.second), "difference", "in sd")
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
