"""What is done with the files of the clinic: taken out, backed up, given to a person, checked."""

from collections.abc import Callable
from pathlib import Path

from PyQt6.QtCore import QObject

from improv.clinic.audit import Action, Audit
from improv.clinic.erasing import Erased, Erasing
from improv.clinic.vault import has_vault
from improv.clinic.whereabouts import Places
from improv.line import Line
from improv.link.clock import Clock
from improv.ui.clinic.now import ClinicNow
from improv.ui.clinic.tasks import Topic, why
from improv.ui.clinic.work import (
    Trail,
    bring_back,
    erase,
    export_person,
    identity_text,
    save_all,
    seal_all,
    trail_of,
)
from improv.ui.review.errands import Errands


class Filing(QObject):
    """Works with the keys of ``ClinicNow``; what came of it is in its tasks."""

    def __init__(
        self, clinic: ClinicNow, clock: Clock, places: Callable[[], Places], parent: QObject | None = None
    ) -> None:
        """``places`` returns where jams and all else lie."""
        super().__init__(parent)
        self._clinic = clinic
        self._folder = clinic.folder
        self._clock = clock
        self._places = places
        self._tasks = clinic.tasks
        self._noting = Errands("audit trail", self)
        self.trail: Trail | None = None
        """What was found of the audit trail; None: it was not looked at."""

    def remove_passage(self, take: Path, from_s: float, to_s: float) -> None:
        """Take a passage out of a jam, for good."""
        self._erase(take, Action.REDACTED, lambda erasing: erasing.redact(take, from_s, to_s))

    def delete_jam(self, take: Path) -> None:
        """Delete a jam, and destroy its key."""
        self._erase(take, Action.DELETED, lambda erasing: erasing.delete(take))

    def seal(self) -> None:
        """Seal the jams that lie in clear, from before there was a vault."""
        vault = self._clinic.keys.vault()
        if vault is None or self._tasks.at_work is not None or not self._clinic.lets_change(Topic.SEALING):
            return
        self._clinic.shutting.emit()
        audit, today = Audit(self._folder, self._clock), self._clinic.today
        advance = self._tasks.advance(Topic.SEALING)

        def work() -> Line:
            return seal_all(Erasing(self._folder, vault, self._places(), today, advance), audit)

        self._tasks.do(Topic.SEALING, work, self._changed)

    def back_up(self, to: Path) -> None:
        """Back all of it up into a new folder there."""
        vault, places = self._clinic.keys.vault(), self._places()
        if vault is not None:
            advance = self._tasks.advance(Topic.BACKUP)
            self._tasks.do(Topic.BACKUP, lambda: save_all(vault, places, to, self._clock, advance))

    def restore(self, backup: Path, secret: str) -> None:
        """Bring a backup back; where there was no vault, the backup's is opened."""
        places, had = self._places(), has_vault(self._folder)

        def after() -> None:
            if not had and has_vault(self._folder):
                self._clinic.unlock(secret)
            self._clinic.ready.emit()

        self._tasks.do(
            Topic.BACKUP, lambda: bring_back(backup, secret, self._folder, places, self._clock), after
        )

    def export_person(self, code: str, to: Path) -> None:
        """Write all that is about one person into a folder."""
        vault, places = self._clinic.keys.vault(), self._places()
        if vault is not None:
            advance = self._tasks.advance(Topic.PERSON)
            self._tasks.do(Topic.PERSON, lambda: export_person(code, places, vault, to, self._clock, advance))

    def check_trail(self) -> None:
        """Check the audit trail."""
        vault = self._clinic.keys.vault()

        def checked() -> Line:
            self.trail = trail_of(self._folder, vault)
            return self.trail.verdict

        self._tasks.do(Topic.TRAIL, checked)

    def note(self, action: Action, take: Path) -> None:
        """Write down that a take was opened, or exported; nothing where there is no vault."""
        if not has_vault(self._folder):
            return
        audit, vault = Audit(self._folder, self._clock), self._clinic.keys.vault()
        self._noting.do(
            lambda: audit.note(action, identity_text(take), vault),
            lambda _: None,
            lambda error: self._tasks.say(Topic.TRAIL, why(error)),
        )

    def close(self) -> None:
        """Wait until all is written down."""
        self._noting.wait()
        self._noting.close()

    def _erase(self, take: Path, action: Action, do: Callable[[Erasing], Erased]) -> None:
        if self._tasks.at_work is not None or not self._clinic.lets_change(Topic.ERASING):
            return
        self._clinic.shutting.emit()
        vault, audit = self._clinic.keys.vault(), Audit(self._folder, self._clock)
        today = self._clinic.today

        def work() -> Line:
            return erase(Erasing(self._folder, vault, self._places(), today), do, action, audit, take)

        self._tasks.do(Topic.ERASING, work, self._changed)

    def _changed(self) -> None:
        self._clinic.look_for_unfinished()
        self._clinic.ready.emit()
