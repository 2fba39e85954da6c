"""Wiring for analysis: files to results, here, in processes, on a cluster; results to people and programs."""

import csv
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, Self

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from improv.analysis.found import Analysis, Found, Settings, checked
from improv.analysis.kept import KeptAnalyses
from improv.analysis.many import analysed, analysed_by
from improv.analysis.work import Worked, files_in
from improv.analysis.written import COLUMNS, json_of, rows_of
from improv.cli.analysis_table import print_analysis
from improv.cli.passphrase import AskedKeys
from improv.cli.workers import Crew, working
from improv.line import Line
from improv.session.atomic import replacing
from improv.session.derived import analyses_folder
from improv.session.out.tables import harmless
from improv.session.sealing import TakeKey

Results = Iterator[tuple[Path, Worked]]


class Asked(NamedTuple):
    """What is to be done with the results, and who is to work."""

    as_json: bool
    csv: Path | None
    crew: Crew
    keep: bool


def analyse_files(paths: Sequence[Path], settings: Settings, asked: Asked) -> int:
    """Analyse files and folders, and print what came of them in their order; return the exit status.

    Raises ValueError and OSError in one line where nothing can be done at all.
    """
    checked(settings)
    files = list(dict.fromkeys(files_in(list(paths))))
    if not files:
        raise ValueError("there are no .jam and no .mid files; check the folder")
    kept = KeptAnalyses(analyses_folder()) if asked.keep else None
    good: list[tuple[Path, Analysis]] = []
    asked_keys = AskedKeys()
    with Bar(len(files)) as bar, working(asked.crew) as workers:

        def keys(identity: bytes) -> TakeKey | None:
            with bar.away():
                return asked_keys(identity)

        results = (
            analysed(files, settings, kept, bar.say, bar.step, keys)
            if workers is None
            else analysed_by(workers, files, settings, kept, bar.say, keys)
        )
        for path, done in _in_order(bar.counted(results), files):
            if done.analysis is None:
                bar.fail(path, done.trouble)
                continue
            with bar.away():
                _print(path, done.analysis, as_json=asked.as_json)
            if asked.csv is not None:
                good.append((path, done.analysis))
    if asked.csv is not None:
        _write_csv(asked.csv, good)
    return 1 if bar.failed else 0


class Bar:
    """The progress of many files, or within one; it is only drawn on a terminal."""

    def __init__(self, count: int) -> None:
        self.failed = False
        self._single = count == 1
        self._console = Console(stderr=True, soft_wrap=True)
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TimeRemainingColumn(),
            console=self._console,
            disable=not self._console.is_terminal,
            transient=True,
        )
        self._task = self._progress.add_task("analysing", total=1.0 if self._single else count)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def step(self, found: Found) -> None:
        """Show how far the only file has come."""
        if self._single:
            self._progress.update(self._task, completed=found.done)

    def counted(self, results: Results) -> Results:
        """Pass results on, and count them."""
        for result in results:
            if not self._single:
                self._progress.advance(self._task)
            yield result

    def count(self, done: int) -> None:
        """Show how many files have been looked at."""
        if not self._single:
            self._progress.update(self._task, completed=done)

    @contextmanager
    def away(self) -> Iterator[None]:
        """Take the bar off the terminal while something is printed there."""
        self._progress.stop()
        yield
        if not self._progress.finished:
            self._progress.start()

    def say(self, path: Path, about: Line) -> None:
        """Say something about a file, in one line."""
        text = about if path.name in about else f"{path.name}: {about}"
        with self.away():
            sys.stderr.write(f"improv: {text}\n")

    def fail(self, path: Path, why: str) -> None:
        """Say why there is no result of a file."""
        self.failed = True
        self.say(path, Line(why))


def _in_order(results: Results, files: Sequence[Path]) -> Results:
    """Yield results in the order of the files, as soon as that is possible."""
    early: dict[Path, Worked] = {}
    due = iter(files)
    wanted = next(due, None)
    for path, done in results:
        early[path] = done
        while wanted is not None and wanted in early:
            yield wanted, early.pop(wanted)
            wanted = next(due, None)


def _print(path: Path, analysis: Analysis, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json_of(analysis, str(path)).decode() + "\n")
        sys.stdout.flush()
    else:
        print_analysis(analysis, path.name)


def _write_csv(path: Path, good: Sequence[tuple[Path, Analysis]]) -> None:
    """Write all results as one table. Raises CannotWrite."""
    with replacing(path) as draft, draft.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for source, analysis in good:
            for row in rows_of(analysis, str(source)):
                table.writerow(harmless(cell) if isinstance(cell, str) else cell for cell in row)
