"""Wiring for who works on many files: this process, processes of its own, or a Dask cluster."""

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import NamedTuple

from improv.analysis.many import Workers

_DASK_SECONDS = 15
"""A cluster that has not answered by then is not there."""


class Crew(NamedTuple):
    """Who is to work."""

    jobs: int = 1
    dask: str = ""
    """The address of a cluster; empty: none."""


def crew_of(jobs: int, dask: str) -> Crew:
    """Return who is to work. Raises ValueError (one line) for both."""
    if jobs > 1 and dask:
        raise ValueError("--jobs and --dask: one or the other does the work")
    return Crew(jobs, dask)


@contextmanager
def working(crew: Crew) -> Iterator[Workers | None]:
    """Give who does the work; None: this process does. Raises ValueError (one line) for no such cluster."""
    if crew.dask:
        with _cluster(crew.dask) as workers:
            yield workers
    elif crew.jobs > 1:
        # A fresh interpreter for each: what was imported here stays here.
        with ProcessPoolExecutor(
            crew.jobs, mp_context=get_context("spawn"), initializer=_end_with_parent
        ) as executor:
            yield Workers(executor, crew.jobs)
    else:
        yield None


def _end_with_parent() -> None:
    """Let this process end as soon as the one that began it does, however that ended."""
    parent = parent_process()
    if parent is None:
        return

    def wait() -> None:
        parent.join()
        os._exit(1)

    # A daemon: as long as the other lives, it waits.
    Thread(target=wait, name="parent", daemon=True).start()


@contextmanager
def _cluster(address: str) -> Iterator[Workers]:
    """Give the workers of a Dask cluster. Raises ValueError in one line where there is none."""
    try:
        from distributed import Client
    except ImportError:
        raise ValueError("--dask needs Dask: pip install 'improv[cluster]'") from None
    try:
        client = Client(address, timeout=_DASK_SECONDS, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        why = str(error).splitlines()[0][:160] if str(error) else type(error).__name__
        raise ValueError(f"no Dask cluster at {address}: {why}; check the address") from None
    with client:
        count = len(client.scheduler_info(n_workers=-1)["workers"])
        if not count:
            raise ValueError(f"the Dask cluster at {address} has no workers; start some")
        with client.get_executor(pure=False) as executor:
            yield Workers(executor, count)
