"""Notes that no disk took when their key had to be forgotten: in memory, sealed, until one does."""

from pathlib import Path

from msgspec import Struct

from improv.session.notebook.annotation import Notes
from improv.session.notebook.sidecar import Found, decode_notes, encode_notes, save_notes
from improv.session.sealing import Keys, TakeKey, open_bytes, seal_bytes

_OURS, _BASE = "held notes", "held base"


class HeldNotes(Struct, frozen=True):
    """What was written about one take and is not saved; nobody reads it without the key."""

    take: Path
    ours: bytes
    base: bytes
    stamp: bytes
    """Of the sidecar that they were made from."""

    def save(self, key: TakeKey, keys: Keys) -> None:
        """Save them, merged with what others have written since; ``key`` is what they were sealed with.

        Raises CannotWrite: one line, and they are held as before.
        """
        name = self.take.name
        ours = decode_notes(open_bytes(key, self.ours, _OURS, name), name)
        base = decode_notes(open_bytes(key, self.base, _BASE, name), name)
        save_notes(self.take, ours, Found(base, self.stamp), keys)


def held_notes(take: Path, ours: Notes, base: Found, key: TakeKey) -> HeldNotes:
    """Seal notes of a take, and the notes they were made from, with the key of the vault."""
    sealed = seal_bytes(key, encode_notes(ours), _OURS)
    return HeldNotes(take, sealed, seal_bytes(key, encode_notes(base.notes), _BASE), base.stamp)
