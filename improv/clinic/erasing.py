"""Taking people, passages and whole jams out of the files, so that they are really gone from them.

Each file is replaced whole; what is to be done is written down first and forgotten last, so that whoever is
stopped in the middle leaves the old file or the new one, and the next start goes on. A sealed take gets
another key each time, and the old key is destroyed: what a disk still has of the old file does not open.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from improv.clinic.alone import alone
from improv.clinic.consent import read_consents, write_consents
from improv.clinic.intent import Intent, Intents
from improv.clinic.passage import notes_without_passage, without_passage
from improv.clinic.people import forget_kinds, forget_person
from improv.clinic.removing import notes_without, without_person
from improv.clinic.rewriting import Rewriting
from improv.clinic.sealing_up import seal_up
from improv.clinic.shelving import forget_in_index
from improv.clinic.strays import without_words
from improv.clinic.take_files import all_takes, finish_all_arrivals, found_identity, remove
from improv.clinic.vault import Vault
from improv.clinic.whereabouts import Places
from improv.library.binning import companions
from improv.library.locking import only_one
from improv.line import Line, line, line_of
from improv.session.atomic import explained
from improv.session.format import read_take
from improv.session.moving import HeldOpen, only_mover
from improv.session.notebook.annotation import Notes
from improv.session.storage import is_being_written
from improv.session.unreadable import TakeUnreadable

_AT_WORK = ".erasing"
"""Is locked by whoever takes something out of files."""

NEEDS_VAULT = line("people are taken out, and jams are sealed, with the vault open; unlock it first")


class Erased(Struct, frozen=True):
    """What became of it."""

    takes: int = 0
    """So many were written anew, or deleted."""
    played: int = 0
    """Notes that were played and are gone, of those that were written anew."""
    written: int = 0
    """Marks and annotations that are gone with them."""
    troubles: tuple[Line, ...] = ()
    """Files that could not be looked into: one line each."""


class TakeInUse(HeldOpen):
    """A take is being written, or another program is at it already: it cannot be done now; one line."""


class Erasing:
    """Takes out of files what is to be gone. One at a time, in one thread."""

    def __init__(
        self,
        folder: Path,
        vault: Vault | None,
        places: Places,
        today: date,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> None:
        """Take the vault's folder, the vault where one is open, and who is told how many takes are done."""
        self._folder = folder
        self._vault = vault
        self._places = places
        self._today = today
        self._progress = progress
        self._intents = Intents(vault, folder)
        self._clean: tuple[Path, ...] = ()
        self._troubles: list[Line] = []

    @property
    def vault(self) -> Vault | None:
        """Return the vault whose keys open takes; None where there is none."""
        return self._vault

    def withdraw(self, code: str, clean: tuple[Path, ...] = ()) -> Erased:
        """Take a person out of everything there is. Needs a vault.

        ``clean``: takes that are being written, begun when nothing of the person was recorded any more.

        Raises TakeInUse, CannotWrite, ValueError: one line each; what was done stays done, the rest is
        finished the next time.
        """
        if self._vault is None:
            raise ValueError(NEEDS_VAULT)
        self._clean = clean
        return self._begin(Intent("withdraw", code=code))

    def redact(self, take: Path, from_s: float, to_s: float) -> Erased:
        """Take a passage out of a take. Raises as ``withdraw``."""
        if not 0.0 <= from_s < to_s < float("inf"):
            raise ValueError(line("a passage begins at 0 s or later, and ends after it begins"))
        return self._begin(Intent("redact", take=str(take.absolute()), from_s=from_s, to_s=to_s))

    def delete(self, take: Path) -> Erased:
        """Delete a take with all that belongs to it, and its key. Raises as ``withdraw``."""
        uuid = ""
        with suppress(TakeUnreadable):
            uuid = read_take(take, key=None if self._vault is None else self._vault.find).header.uuid
        return self._begin(Intent("delete", take=str(take.absolute()), uuid=uuid))

    def seal(self) -> Erased:
        """Seal what lies there in clear, from before there was a vault. Needs one. Raises as ``withdraw``.

        What cannot be sealed now, as a jam that is being recorded or is damaged, is told in a line and stays
        as it is.
        """
        if self._vault is None:
            raise ValueError(NEEDS_VAULT)
        return self._begin(Intent("seal"))

    def promise(self, code: str) -> None:
        """Let nobody record a person from now on, and see that they are taken out sooner or later.

        For whoever cannot do it at once, since a take is being written still. Raises CannotWrite, ValueError.
        """
        if self._vault is None:
            raise ValueError(NEEDS_VAULT)
        write_consents(self._vault, read_consents(self._vault).without(code, self._today))
        promised = Intent("withdraw", code=code)

        def with_promise(pending: Intent | None) -> Intent:
            if pending is None or pending.bare == promised or code in pending.then:
                return pending or promised
            return replace(pending, then=(*pending.then, code))

        self._intents.change(with_promise)

    def finish(self) -> Intent | None:
        """Do what was interrupted, and what waits behind it; return what it was, None where nothing was.

        Raises as ``withdraw``.
        """
        with self._only_one():
            intent = pending = self._intents.read()
            while pending is not None:
                self._check(pending)
                self._run(pending)
                pending = self._intents.read()
            return intent

    def _begin(self, intent: Intent) -> Erased:
        with self._only_one():
            pending = self._intents.read()
            while pending is not None and pending.bare != intent:
                self._check(pending)
                self._run(pending)
                pending = self._intents.read()
            self._check(intent)
            # Somebody may have been promised to be withdrawn since: that waits behind this, and none is lost.
            begun = self._intents.change(lambda there: _begun(intent, there))
            return self._run(begun or intent)

    @contextmanager
    def _only_one(self) -> Iterator[None]:
        """Two programs that take something out of the same files would undo each other's work."""
        try:
            with only_one(self._folder / _AT_WORK) as is_alone:
                if not is_alone:
                    raise TakeInUse(
                        line(
                            "Another window or program is taking something out of the jams already; nothing "
                            "was changed. Try again when it has finished."
                        )
                    )
                yield
        except OSError as error:
            raise explained(self._folder, error) from error

    def _check(self, intent: Intent) -> None:
        for path in self._concerned(intent):
            if is_being_written(path):
                raise TakeInUse(
                    line("{file} is being recorded: end the jam first; nothing was changed", file=path.name)
                )

    def _run(self, intent: Intent) -> Erased:
        work, self._troubles = Rewriting(self._vault, self._intents, intent), []
        finish_all_arrivals(self._places.takes)
        match intent.what:
            case "withdraw":
                self._withdraw(work, intent.code)
            case "redact":
                self._redact(work, Path(intent.take), intent.from_s, intent.to_s)
            case "delete":
                self._delete(work, Path(intent.take))
            case "seal":
                self._seal(work)
        for path in self._places.derived:
            remove(path)
        if self._places.index is not None:
            self._troubles += forget_in_index(
                self._places.index, self._vault, self._places.takes, self._places.server, intent
            )
        if self._vault is not None and work.doomed:
            self._vault.destroy(work.doomed)
        self._intents.change(lambda there: None if there is None else there.following)
        with alone(self._folder):
            # Nobody else writes there now: these are what somebody left who was stopped.
            for draft in self._folder.glob(".*.part"):
                remove(draft)
        return Erased(work.takes, work.played, work.written, tuple(self._troubles))

    # ── what is done ────────────────────────────────────────────────────────────────────────────

    def _withdraw(self, work: Rewriting, code: str) -> None:
        assert self._vault is not None
        # First of all nothing more may be recorded of them.
        write_consents(self._vault, read_consents(self._vault).without(code, self._today))
        forget_person(self._vault, code, self._places.profiles, self._places.seats)
        if self._places.kinds is not None:
            forget_kinds(self._places.kinds, code)
        takes = list(self._all_takes())
        for number, path in enumerate(takes):
            self._progress(number, len(takes))
            try:
                _without_person(work, path, code)
            except (TakeUnreadable, ValueError) as error:
                self._troubles.append(line_of(error))
        for folder in self._places.takes:
            self._troubles += without_words(folder, code)
        self._progress(len(takes), len(takes))

    def _redact(self, work: Rewriting, path: Path, from_s: float, to_s: float) -> None:
        def clean(notes: Notes) -> Notes:
            return notes_without_passage(notes, from_s, to_s)

        if not path.exists() or work.resumed(path, clean):
            return
        rewritten = without_passage(read_take(path, key=work.key), from_s, to_s)
        work.replace(path, rewritten, work.notes_of(path), clean)

    def _seal(self, work: Rewriting) -> None:
        assert self._vault is not None
        takes = list(self._all_takes())
        for number, path in enumerate(takes):
            self._progress(number, len(takes))
            try:
                work.takes += seal_up(path, self._vault)
            except (OSError, ValueError) as error:
                self._troubles.append(line_of(error))
        self._progress(len(takes), len(takes))

    def _delete(self, work: Rewriting, path: Path) -> None:
        identity = found_identity(path)
        if identity is not None and not any(
            other != path and found_identity(other) == identity for other in self._all_takes()
        ):
            work.doom(identity)
        with only_mover(path):
            for companion in list(companions(path)):
                remove(companion)
            if path.exists():
                work.takes = 1
                remove(path)

    def _all_takes(self) -> Iterator[Path]:
        return (path for path in all_takes(self._places.takes) if path not in self._clean)

    def _concerned(self, intent: Intent) -> Iterator[Path]:
        match intent.what:
            case "withdraw":
                return self._all_takes()
            case "seal":
                return iter(())  # one that is being recorded is left out
            case _:
                return iter([Path(intent.take)])


def _without_person(work: Rewriting, path: Path, code: str) -> None:
    def clean(notes: Notes) -> Notes:
        return notes_without(notes, code)

    if work.resumed(path, clean):
        return
    notes = work.notes_of(path)
    corrections = () if notes is None else notes.corrections
    rewritten = without_person(read_take(path, key=work.key), code, corrections)
    if rewritten is not None:
        work.replace(path, rewritten, notes, clean)
    elif notes is not None and clean(notes) != notes:
        work.write_notes(path, clean(notes))
        work.remove_leftovers(path)
        work.takes += 1
    else:
        work.remove_leftovers(path, code)


def _begun(intent: Intent, there: Intent | None) -> Intent:
    """Return what is to be done now, where that is written already or somebody else's turn was promised."""
    if there is None or there.bare == intent:
        return there or intent
    return replace(intent, then=(*(code for code in (there.code, *there.then) if code),))
