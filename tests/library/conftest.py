"""What the tests of the library are given."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from improv.session.sealing import TakeKey
from tests.library.shelves import Machine

Open = Callable[..., Machine]


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Open]:
    """Machines by name, whose libraries are closed at the end."""
    opened: list[Machine] = []

    def open_machine(name: str = "one", key: TakeKey | None = None, server: str = "") -> Machine:
        opened.append(Machine(tmp_path / name, key, server))
        return opened[-1]

    yield open_machine
    for each in opened:
        each.books.close()
