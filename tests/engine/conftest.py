"""A process that works with pyo for the tests: where pyo breaks, one test fails and not all of them."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import ParamSpec, TypeVar

import pytest

from tests.engine import work
from tests.engine.copies import COPIES, be_in

P = ParamSpec("P")
R = TypeVar("R")

PATIENCE = 60.0
"""Seconds."""


@pytest.fixture(scope="module")
def worker() -> Iterator[ProcessPoolExecutor]:
    """Started before a test begins, so that it is not taken for something left behind."""
    surroundings = (dict(os.environ),)
    with ProcessPoolExecutor(1, mp_context=COPIES, initializer=be_in, initargs=surroundings) as executor:
        executor.submit(work.ready).result(PATIENCE)
        yield executor


class Away:
    """Does a piece of work in the other process."""

    def __init__(self, executor: ProcessPoolExecutor) -> None:
        self._executor = executor

    def __call__(self, do: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        return self._executor.submit(do, *args, **kwargs).result(PATIENCE)


@pytest.fixture(scope="module")
def away(worker: ProcessPoolExecutor) -> Away:
    """Call it with a function of `work`, `chain`, `objects` or `ordering`, and its arguments."""
    return Away(worker)
