"""Freeing: gives back what pyo would keep of its objects for ever."""

from collections.abc import Callable, Sequence
from ctypes import py_object, pythonapi
from sys import getrefcount
from typing import Any

_OURS = 3
"""Holds on a stream that are ours: the list's, the loop's and the one of who counts."""


def free(streams: list[Any], live: Callable[[], Sequence[Any]]) -> None:
    """Give back the streams of objects that are gone, all those included that heard them.

    ``live`` returns the streams of objects that are still there: those are left alone.

    WORKAROUND pyo takes hold of each stream more often than it lets it go: about 100 bytes an object.
    """
    used = {id(stream) for stream in live()}
    if not used:
        return  # the server is gone, and says nothing of what is there
    for stream in streams:
        if id(stream) not in used:
            for _ in range(getrefcount(stream) - _OURS):
                pythonapi.Py_DecRef(py_object(stream))
