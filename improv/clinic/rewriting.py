"""Takes that are written anew, one after the other; how far it has come is written down before each."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from improv.clinic.intent import Intent, Intents, Moving
from improv.clinic.removing import Rewritten, renumbered
from improv.clinic.take_files import hash_of, remove, replace_take
from improv.clinic.vault import Vault, write_private
from improv.library.binning import companions
from improv.line import line
from improv.session.format import encode_entry, encode_start
from improv.session.moving import only_mover
from improv.session.notebook.annotation import Notes
from improv.session.notebook.sidecar import decode_notes, encode_notes, notes_path
from improv.session.sealed_take import sealed_take
from improv.session.sealing import TakeKey, identity_of
from improv.session.unreadable import TakeUnreadable


class Rewriting:
    """Carries out one intent, file by file. What it raises: TakeUnreadable, CannotWrite; one line each."""

    def __init__(self, vault: Vault | None, intents: Intents, intent: Intent) -> None:
        """Take the vault where one is open, and the intent as it is written down."""
        self._vault = vault
        self._intents = intents
        self._intent = intent
        self.takes = 0
        """So many were written anew, or deleted."""
        self.played = 0
        """Notes that were played and are gone."""
        self.written = 0
        """Marks and annotations that are gone."""

    @property
    def doomed(self) -> tuple[bytes, ...]:
        """Return the names of the keys that are to be destroyed at the end."""
        return self._intent.doomed

    def key(self, identity: bytes) -> TakeKey | None:
        """Return the key of this name; None where the vault has none."""
        return None if self._vault is None else self._vault.find(identity)

    def doom(self, identity: bytes) -> None:
        """Have a key destroyed at the end."""
        if self._vault is not None and identity not in self._intent.doomed:
            self._keep(replace(self._intent, doomed=(*self._intent.doomed, identity)))

    def replace(
        self, path: Path, rewritten: Rewritten, notes: Notes | None, clean: Callable[[Notes], Notes]
    ) -> None:
        """Put a take, and then what was written about it, in the place of what was there."""
        identity = identity_of(path)
        cleaned = None if notes is None else clean(renumbered(notes, rewritten.marks))
        moving = Moving(
            str(path),
            hash_of(path),
            hash_of(notes_path(path)),
            rewritten.marks,
            rewritten.played_less,
            rewritten.marks_less + _fewer(notes, cleaned),
        )
        with only_mover(path):
            if identity is None or self._vault is None:
                entries = b"".join(encode_entry(*each) for each in rewritten.entries)
                raw = encode_start(rewritten.header) + entries
                self._note(moving)
            else:
                (key,) = self._vault.new_keys()
                raw = sealed_take(rewritten.header, rewritten.entries, key)
                self._note(moving, identity)
            replace_take(path, raw)
            if cleaned is not None:
                self.write_notes(path, cleaned)
            self.remove_leftovers(path)
        self._count(moving)

    def resumed(self, path: Path, clean: Callable[[Notes], Notes]) -> bool:
        """Finish a take that was replaced already when somebody was stopped; say whether it was."""
        moving = self._intent.moving
        if moving is None or moving.take != str(path) or hash_of(path) == moving.take_hash:
            return False
        notes = self.notes_of(path)
        if notes is not None and hash_of(notes_path(path)) == moving.notes_hash:
            self.write_notes(path, clean(renumbered(notes, moving.marks)))
        self.remove_leftovers(path)
        self._count(moving)
        return True

    def notes_of(self, path: Path) -> Notes | None:
        """Return what was written about a take; None where nothing was."""
        file = notes_path(path)
        return decode_notes(file.read_bytes(), file.name, self.key) if file.exists() else None

    def write_notes(self, path: Path, notes: Notes) -> None:
        """Write what is left of the notes, sealed with the key that the take has now."""
        identity = identity_of(path)
        key = None if identity is None else self.key(identity)
        if identity is not None and key is None:
            raise TakeUnreadable(line("the key of {name} is gone", name=path.name))
        write_private(notes_path(path), encode_notes(notes, key))

    def remove_leftovers(self, path: Path, holding: str = "") -> None:
        """Remove what lies beside a take and cannot be read; of this only what holds a text in clear."""
        for companion in list(companions(path)):
            if companion != notes_path(path) and holding.encode().lower() in companion.read_bytes().lower():
                remove(companion)

    def _count(self, moved: Moving) -> None:
        self.takes += 1
        self.played += moved.played
        self.written += moved.written

    def _note(self, moving: Moving, doomed: bytes | None = None) -> None:
        """Write down what is about to be replaced, and which key is to be destroyed at the end."""
        keys = self._intent.doomed if doomed is None else (*self._intent.doomed, doomed)
        self._keep(replace(self._intent, moving=moving, doomed=tuple(dict.fromkeys(keys))))

    def _keep(self, intent: Intent) -> None:
        """Write down how far it is; somebody may have been promised to be withdrawn since this began."""
        kept = self._intents.change(lambda there: replace(intent, then=() if there is None else there.then))
        assert kept is not None
        self._intent = kept


def _fewer(before: Notes | None, after: Notes | None) -> int:
    """Return how many annotations somebody wrote are gone; those of marks are counted as marks."""
    if before is None or after is None:
        return 0

    def own(notes: Notes) -> int:
        return sum(each.mark_seq is None for each in notes.annotations)

    return own(before) - own(after)
