"""Saves what was written about a take by itself: two seconds after a change at the latest, and at the end."""

from pathlib import Path

from msgspec import Struct

from improv.line import Line, line_of
from improv.link.clock import Clock
from improv.session.atomic import CannotWrite
from improv.session.notebook.annotation import Notes
from improv.session.notebook.notebook import Notebook
from improv.session.notebook.sidecar import Found, save_notes
from improv.session.records import NANOSECONDS
from improv.session.sealing import Keys

SAVE_AFTER_S = 1.0
"""From the first change that is not saved; who asks every half second keeps within two seconds."""
RETRY_S = 2.0


class Save(Struct, frozen=True):
    """A save that is to be done: in any thread, one at a time."""

    take: Path
    notes: Notes
    base: Found
    changes: int
    """What the notebook's counter said."""
    keys: Keys = None

    def run(self) -> Found:
        """Write; return what is in the sidecar now. Raises CannotWrite: one line, and nothing is lost."""
        return save_notes(self.take, self.notes, self.base, self.keys)


class Saver:
    """Keeps the sidecar of a take as its notebook is. A timer asks ``poll`` every half second.

    Who cannot wait for the disk asks ``begin`` for the save instead, lets a thread run it, and brings the
    outcome back with ``finish`` or ``fail``.
    """

    def __init__(self, take: Path, notebook: Notebook, base: Found, clock: Clock, keys: Keys = None) -> None:
        """Take the notebook, what the sidecar said when it was read, and what opens a sealed one."""
        self._take = take
        self._notebook = notebook
        self._base = base
        self._clock = clock
        self._keys = keys
        self._saved = notebook.changes
        self._due_ns: int | None = None
        self._running = False
        self.trouble = Line()
        """Why the notes could not be saved, in one line; empty where they could. They are tried again."""

    @property
    def is_saved(self) -> bool:
        """Say whether all that was written is in the sidecar."""
        return self._saved == self._notebook.changes

    @property
    def unsaved(self) -> Save | None:
        """Return what would be saved; None where all is."""
        if self.is_saved:
            return None
        return Save(self._take, self._notebook.notes, self._base, self._notebook.changes, self._keys)

    def begin(self, *, at_once: bool = False) -> Save | None:
        """Return the save that is due, None where there is none or one is still being done."""
        if self._running or self.is_saved:
            return None
        now = self._clock.monotonic_ns()
        if self._due_ns is None:
            self._due_ns = now + round(SAVE_AFTER_S * NANOSECONDS)
        if now < self._due_ns and not at_once:
            return None
        self._running = True
        return self.unsaved

    def finish(self, save: Save, found: Found) -> None:
        """Take in how a save went well; what another program had written is in the notebook from now on."""
        self._running, self._due_ns, self.trouble = False, None, Line()
        was_all = save.changes == self._notebook.changes
        self._base = found
        self._notebook.adopt(save.notes, found.notes)
        self._saved = self._notebook.changes if was_all else save.changes

    def fail(self, error: CannotWrite) -> None:
        """Take in that a save failed: the notes are in memory, and tried again."""
        self._running, self.trouble = False, line_of(error)
        self._due_ns = self._clock.monotonic_ns() + round(RETRY_S * NANOSECONDS)

    def close(self) -> Line:
        """Save whatever is not saved; return ``trouble``, and ``is_saved`` says whether all is safe."""
        save = self.begin(at_once=True)
        if save is not None:
            try:
                self.finish(save, save.run())
            except CannotWrite as error:
                self.fail(error)
        return self.trouble
