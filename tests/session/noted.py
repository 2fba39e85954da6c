"""A window that writes notes until it is killed: ``python -m tests.session.noted TAKE WHO``.

It says what it is about to write, then writes it: so the test knows both the old and the new state. In the
title stands the number of the change, and as many notes as that are there, with a text of some length.
"""

import sys
from pathlib import Path

from improv.session.notebook.annotation import Annotation
from improv.session.notebook.notebook import Notebook
from improv.session.notebook.sidecar import find_notes, save_notes

MOST_CHANGES = 100_000
TEXT = "a note of some length; " * 40


def write_for_ever(take: Path, who: str) -> None:
    found = find_notes(take)
    for number in range(1, MOST_CHANGES):
        notebook = Notebook(found.notes)
        notebook.add(Annotation(0, number / 10, text=f"{who} {number}: {TEXT}", by=who))
        notebook.rename(f"{who} {number}")
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        found = save_notes(take, notebook.notes, found)


if __name__ == "__main__":
    write_for_ever(Path(sys.argv[1]), sys.argv[2])
