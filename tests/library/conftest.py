"""What the tests of the library are given."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from improv.session.sealing import TakeKey
from tests.helpers.postgres import Postgres
from tests.library.shelves import Machine, a_jam, said

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


@pytest.fixture(params=["in clear", "sealed"])
def machines(request: pytest.FixtureRequest, machine: Open, postgres: Postgres) -> tuple[Machine, Machine]:
    """Two machines of a clinic; the first has one jam, and both were brought to the same."""
    key = TakeKey.new() if request.param == "sealed" else None
    address = postgres.database()
    one, two = machine("one", key, address), machine("two", key, address)
    a_jam(one.jams, title="River", annotations=said("First smile"))
    for each in (one, two):
        assert each.books.scan().troubles == ()
    return one, two
