"""What may be in the way of the library, in one line each."""

from pathlib import Path

from improv.library.unavailable import LibraryUnavailable
from improv.line import Line, line


def busy() -> Line:
    """Return why nothing was gone over."""
    return line("Another program is going over the library already; what it finds is shown after that.")


def gone(name: str) -> LibraryUnavailable:
    """Return what to raise for a jam that is not listed."""
    return LibraryUnavailable(
        line("{name} is not in the library any more; all other jams are. Look for it again.", name=name)
    )


def missing(folder: Path) -> Line:
    """Return what to say of a folder that was added and is not there."""
    return line(
        "{folder} is not there: its jams are listed again when it is; all others are. Connect its disk, "
        "or run: improv library folders --remove {folder}",
        folder=str(folder),
    )


def no_answer(error: Exception) -> LibraryUnavailable:
    """Return what to raise where the index did not do what it should."""
    why = str(getattr(error, "orig", None) or error).splitlines()[0][:200]
    return LibraryUnavailable(
        line(
            "The index of the library does not answer ({why}); jams and notes are safe in their files. "
            "Try again, or run: improv library rebuild",
            why=why,
        )
    )
