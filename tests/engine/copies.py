"""Processes that work with pyo begin as copies of one that has loaded it: see ``warmed``."""

import os
from collections.abc import Callable, Mapping
from multiprocessing import get_context
from typing import ParamSpec

P = ParamSpec("P")

COPIES = get_context("forkserver")
COPIES.set_forkserver_preload(["tests.engine.warmed"])


def be_in(surroundings: Mapping[str, str]) -> None:
    """Be in the environment of who wants this copy, which may be another than that of the first."""
    os.environ.clear()
    os.environ.update(surroundings)


def begin(
    surroundings: Mapping[str, str], main: Callable[P, object], *args: P.args, **kwargs: P.kwargs
) -> None:
    """Do something there; the target of a process."""
    be_in(surroundings)
    main(*args, **kwargs)
