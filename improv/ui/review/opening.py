"""The library of this computer, opened when somebody looks for jams."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from improv.library.shelf import Library


def open_library() -> "Library":
    """Open it; takes a moment, and belongs into a thread."""
    from improv.library.shelf import open_library as open_now  # SQLAlchemy takes a fifth of a second

    return open_now()
