"""What the tests of the clinic's server share."""

from pathlib import Path

from tests.library.shelves import Machine


def fetched(machine: Machine) -> Path:
    """Bring the one jam here."""
    (jam,) = machine.books.find().jams
    return Path(machine.books.fetch(jam.id).path)
