"""The index, made anew by itself when it turns out to be damaged while somebody asks."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TypeVar

from improv.library.databases import FAULTS, is_damage, memory_index, open_index
from improv.library.index import Index
from improv.library.troubles import no_answer
from improv.library.unavailable import LibraryUnavailable
from improv.line import Line, line_of
from improv.session.sealing import TakeKey

T = TypeVar("T")


class SafeIndex:
    """The index of a folder. May be asked from any thread."""

    def __init__(self, folder: Path, key: TakeKey | None) -> None:
        """Open it, made anew where it has to be; in memory where no disk will have it.

        Raises LibraryUnavailable for a wrong key, and where an encrypted one cannot be kept.
        """
        self._folder = folder
        self._key = key
        self._mending = Lock()
        self._index, self.news = self._opened(is_damaged=False)

    news: Line
    """What there is to say about the index itself; empty where all is well."""

    def ask(self, question: Callable[[Index], T]) -> T:
        """Ask the index; a damaged one is put aside and asked again, empty. Raises LibraryUnavailable."""
        index = self._index
        try:
            return question(index)
        except FAULTS as error:
            if not is_damage(error):
                raise no_answer(error) from error
        with self._mending:
            if self._index is index:
                index.close()
                self._index, self.news = self._opened(is_damaged=True)
        try:
            return question(self._index)
        except FAULTS as error:
            raise no_answer(error) from error

    def close(self) -> None:
        """Let it go."""
        self._index.close()

    def _opened(self, *, is_damaged: bool) -> tuple[Index, Line]:
        try:
            return open_index(self._folder, self._key, is_damaged=is_damaged)
        except LibraryUnavailable as error:
            if self._key is not None:
                raise
            return memory_index(), line_of(error)
