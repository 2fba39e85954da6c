"""Many files at once: here, in other processes, or on a cluster, through ``concurrent.futures.Executor``.

A sealed take is analysed in this process, whoever else works, and nothing of it is kept.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import NamedTuple

from improv.analysis.analyse import analysis_of
from improv.analysis.found import Found, Settings
from improv.analysis.kept import KeptAnalyses, named
from improv.analysis.work import Work, Worked, playing_in, work_of, worked
from improv.line import Line
from improv.session.sealing import Keys, is_sealed

LOST = "{file}: the process that analysed it has died; try again with fewer jobs"
AT_ONCE = 2
"""Files for each worker that are read ahead."""


class Workers(NamedTuple):
    """Who works, and how many they are."""

    executor: Executor
    size: int


def analysed(
    paths: Iterable[Path],
    settings: Settings,
    kept: KeptAnalyses | None = None,
    told: Callable[[Path, Line], None] | None = None,
    found: Callable[[Found], None] | None = None,
    keys: Keys = None,
) -> Iterator[tuple[Path, Worked]]:
    """Yield what came of each file, one after the other. ``told`` hears what else is wrong with a file.

    ``found`` hears of every step within a file; ``keys`` open sealed takes.
    """
    for path in paths:
        ready, work = _begun(path, settings, kept, told, keys)
        if work is not None:
            try:
                ready = Worked(analysis_of(playing_in(work), settings, found))
            except ValueError as error:
                ready = Worked(trouble=str(error))
            _keep(kept, work, ready)
        yield path, ready


def analysed_by(
    workers: Workers,
    paths: Iterable[Path],
    settings: Settings,
    kept: KeptAnalyses | None = None,
    told: Callable[[Path, Line], None] | None = None,
    keys: Keys = None,
) -> Iterator[tuple[Path, Worked]]:
    """Yield what came of each file as it comes. It is asked for and read when a worker will soon be free."""
    running: dict[Future[Worked], tuple[Path, Work]] = {}
    waiting = iter(paths)
    left = True
    while left or running:
        while left and len(running) < AT_ONCE * workers.size:
            path = next(waiting, None)
            if path is None:
                left = False
                break
            ready, work = _begun(path, settings, kept, told, keys)
            if work is None:
                yield path, ready
            else:
                running[workers.executor.submit(worked, work)] = path, work
        done, _ = wait(running, return_when=FIRST_COMPLETED) if running else (set(), None)
        for future in done:
            path, work = running.pop(future)
            ready = _result(future, path)
            _keep(kept, work, ready)
            yield path, ready


def _begun(
    path: Path,
    settings: Settings,
    kept: KeptAnalyses | None,
    told: Callable[[Path, Line], None] | None,
    keys: Keys,
) -> tuple[Worked, Work | None]:
    """Return what is ready, or the work that is to be done."""
    try:
        work, news = work_of(path, settings, keys)
        if news and told is not None:
            told(path, news)
        if is_sealed(work.raw):
            return Worked(analysis_of(playing_in(work, keys), settings)), None
        analysis = None if kept is None else kept.find(work)
        if analysis is not None:
            analysis = named(analysis, playing_in(work))
    except (ValueError, OSError) as error:
        return Worked(trouble=str(error)), None
    return (Worked(), work) if analysis is None else (Worked(analysis), None)


def _result(future: Future[Worked], path: Path) -> Worked:
    try:
        return future.result()
    except (BrokenProcessPool, CancelledError, OSError, MemoryError):
        return Worked(trouble=LOST.format(file=path.name))


def _keep(kept: KeptAnalyses | None, work: Work, done: Worked) -> None:
    if kept is not None and done.analysis is not None:
        kept.keep(work, done.analysis)
