"""A machine and the clinic's server made the same: takes go there once they have ended, notes both ways.

Everything is found on this machine, so a server that is gone slows nothing down: what changed meanwhile is
brought there when it is back. Notes that were changed on both sides are merged as two programs on one machine
would have them merged: nobody's are lost.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy.exc import DBAPIError

from improv.library.binning import companions, is_in_bin, move_back, move_to_bin
from improv.library.desk import Desk, Shared
from improv.library.fetching import fetch
from improv.library.index import Index, Row
from improv.library.reading import files_of, read_row
from improv.library.scanning import SERVER
from improv.library.server import Server, digest_of
from improv.library.shelved import Progress, Shelved, Stop
from improv.library.sidecars import as_sealed_as, merge_notes, raw_notes, replace_notes
from improv.line import Line, line, line_of
from improv.session.format import decode_take, read_take
from improv.session.sealing import Keys, identity_of, is_sealed_file

_MOST_TRIES = 5
"""So often somebody else may be quicker with the same notes, before they wait for the next time."""
_REPAIRED = ".repaired"


class Synced(Struct, frozen=True):
    """What came of it."""

    sent: int = 0
    """Takes that were brought to the server."""
    notes: int = 0
    """Jams whose notes went there, or came from there."""
    listed: int = 0
    """Jams of other machines that are new or have changed."""
    is_whole: bool = True
    troubles: tuple[Line, ...] = ()


def place_of(jam: Shelved) -> str:
    """Return what a take is called on a server: its own identifier, for it may be named alike elsewhere."""
    repaired = _REPAIRED if _REPAIRED in jam.name else ""
    return sha256(f"{jam.take}{repaired}".encode()).hexdigest()


class Syncing:
    """One going over. Raises SQLAlchemyError where the server is gone."""

    def __init__(self, index: Index, server: Server, desk: Desk, keys: Keys) -> None:
        """Take both sides; tables have to be there."""
        self._index = index
        self._server = server
        self._desk = desk
        self._keys = keys
        self._troubles: list[Line] = []
        self._sent = self._noted = 0

    def run(self, progress: Progress, stop: Stop) -> Synced:
        """Tell, send, merge, and take in what others brought; what lies there in clear is sealed first."""
        if not self._seal_there(progress, stop):
            return Synced(is_whole=False, troubles=tuple(self._troubles))
        for place in self._desk.doomed():
            self._server.delete(place)
            self._desk.deleted(place)
        for place, is_binned in self._desk.owed().items():
            self._server.bin(place, is_binned=is_binned)
            self._desk.paid(place)
        states, known = self._server.states(), self._desk.all()
        local = self._local(known)
        for number, (place, (jam, text, mark)) in enumerate(local.items()):
            progress(number, len(local))
            if stop():
                return Synced(self._sent, self._noted, 0, False, tuple(self._troubles))
            state = known.get(place, Shared(place, jam.path))
            self._agree_on(Row(jam, text, mark), state, states.get(place))
        progress(len(local), len(local))
        listed = self._take_in(set(local))
        return Synced(self._sent, self._noted, listed, True, tuple(self._troubles))

    def run_one(self, jam_id: str) -> Synced:
        """Bring there at once what was just written about one jam of this machine.

        What the index says of the jam follows with the next going over, for which all of it has to be read.
        """
        if not self._server.in_clear():  # else the next going over seals them first
            for jam, text, mark in self._index.local(jam_id):
                known = self._desk.at(jam.path)
                if known is None or not known.digest or not self._sent_notes(jam, known):
                    place = place_of(jam) if known is None else known.place
                    there = self._server.states(place).get(place)
                    self._agree_on(Row(jam, text, mark), known or Shared(place, jam.path), there)
        return Synced(self._sent, self._noted, 0, True, tuple(self._troubles))

    def _sent_notes(self, jam: Shelved, state: Shared) -> bool:
        """Send the notes alone; say whether they are there now: not where others were written meanwhile."""
        try:
            ours = as_sealed_as(Path(jam.path), raw_notes(Path(jam.path)), self._keys)
        except (OSError, ValueError) as error:
            self._troubles.append(line_of(error))
            return True
        if ours == state.base:
            return True
        revision = self._server.send_notes(state.place, state.revision, ours)
        if revision is None:
            return False
        self._desk.note(replace(state, revision=revision, base=ours))
        self._noted += 1
        return True

    def _agree_on(self, row: Row, state: Shared, there: tuple[bool, str, int] | None) -> None:
        is_gone, digest, revision = there or (False, "", 0)
        try:
            if is_gone:
                self._let_go(state, row.jam)
            else:
                self._bring(row, state, digest, revision)
        except (OSError, ValueError) as error:
            self._troubles.append(line_of(error))

    def _seal_there(self, progress: Progress, stop: Stop) -> bool:
        """Seal what lies on the server in clear, from before there was a vault; say whether all of it is."""
        places = self._server.in_clear()
        for number, place in enumerate(places):
            progress(number, len(places))
            if stop():
                return False
            self._server.seal(place)
        if places:
            self._troubles.append(
                line(
                    "{count} jams lay on the clinic's server in clear, and are sealed there now. Copies that "
                    "the server itself has made, its backups and logs, are not: have them deleted there.",
                    count=len(places),
                )
            )
        if not self._server.is_swept():
            try:
                self._server.sweep()
            except DBAPIError as error:
                if error.connection_invalidated:
                    raise
                self._troubles.append(
                    line(
                        "What lay on the clinic's server in clear may still be in the files of its tables: "
                        "have whoever runs it do VACUUM FULL. It is tried again with the next look."
                    )
                )
        return True

    def _local(self, known: dict[str, Shared]) -> dict[str, tuple[Shelved, str, str]]:
        """Return the takes that are here, each once; a second copy of one is nobody's business."""
        paths = {state.path: place for place, state in known.items() if state.path}
        found: dict[str, tuple[Shelved, str, str]] = {}
        for entry in sorted(self._index.local(), key=lambda entry: entry[0].path not in paths):
            place = paths.get(entry[0].path) or place_of(entry[0])
            found.setdefault(place, entry)
        return found

    # ── one jam ─────────────────────────────────────────────────────────────────────────────────

    def _bring(self, row: Row, known: Shared, digest: str, revision: int) -> None:
        if row.jam.notes_damage:
            raise ValueError(row.jam.notes_damage)
        state = self._same_take(row, replace(known, path=row.jam.path), digest)
        if not state.revision:
            state = replace(state, is_binned=row.jam.is_binned)
        if state != known:  # of ten thousand jams that are as they were, none is to be written
            self._desk.note(state)
        if row.fingerprint.partition(" ")[2] != state.notes_print or revision != state.revision:
            self._agree(row.jam, state)

    def _same_take(self, row: Row, state: Shared, digest: str) -> Shared:
        """Have the take the same on both sides. It changes only where something is taken out of it."""
        take, take_print = Path(row.jam.path), row.fingerprint.partition(" ")[0]
        if not digest:
            return self._sent_take(row, state)
        if take_print == state.take_print and digest == state.digest:
            return state
        is_sealed = identity_of(take) is not None
        was_sealed_here = is_sealed and digest == state.digest
        if is_sealed != self._server.is_sealed(state.place) and not was_sealed_here:
            return self._sealed_one(row, state, digest, is_here=is_sealed)
        if state.take_print and take_print != state.take_print:
            return self._sent_take(row, state)
        if state.take_print:
            return self._renewed(take, state, digest)
        # Nothing is noted: the index was made anew. What is smaller is out of which something was taken.
        ours, theirs = take.stat().st_size, self._server.size_of(state.place)
        if ours < theirs:
            return self._sent_take(row, state)
        if ours > theirs:
            return self._renewed(take, state, digest)
        if digest_of(take) != digest:
            raise ValueError(
                line(
                    "{file} is not the same here and on the clinic's server; both stay as they are. "
                    "Look at both, and put one into the bin.",
                    file=row.jam.name,
                )
            )
        return replace(state, take_print=take_print, digest=digest)

    def _sealed_one(self, row: Row, state: Shared, digest: str, *, is_here: bool) -> Shared:
        """Have the sealed one of two on both sides; never one in clear in the place of a sealed one.

        So it is where both are the same inside, or where something was taken out of the sealed one. Raises
        ValueError (one line) where it is not so, and where the key is not at hand; both stay as they are.
        """
        take, fetched = Path(row.jam.path), BytesIO()
        self._server.fetch_take(state.place, fetched)
        theirs = decode_take(fetched.getvalue(), take.name, key=self._keys)
        ours = read_take(take, key=self._keys)
        sealed, clear = (ours, theirs) if is_here else (theirs, ours)
        is_same = sealed.header == clear.header and sealed.records == clear.records
        if sealed.damage or not (is_same or len(sealed.records) < len(clear.records)):
            raise ValueError(
                line(
                    "{file} is sealed on one side and in clear on the other, here and on the clinic's "
                    "server, and is not the same in both; both stay as they are. Look at both, and put one "
                    "into the bin.",
                    file=row.jam.name,
                )
            )
        return self._sent_take(row, state) if is_here else self._renewed(take, state, digest)

    def _sent_take(self, row: Row, state: Shared) -> Shared:
        take = Path(row.jam.path)
        digest = digest_of(take)
        self._server.send_take(Row(replace(row.jam, id=state.place, path=""), row.words), take, digest)
        self._sent += 1
        return replace(state, take_print=row.fingerprint.partition(" ")[0], digest=digest)

    def _renewed(self, take: Path, state: Shared, digest: str) -> Shared:
        fetch(self._server, state.place, take, digest)
        row = read_row(files_of(take, is_binned=is_in_bin(take)), self._keys)
        self._index.put([row])
        return replace(state, take_print=row.fingerprint.partition(" ")[0], digest=digest)

    def _agree(self, jam: Shelved, state: Shared) -> None:
        """Bring the notes of both sides together."""
        take = Path(jam.path)
        for _ in range(_MOST_TRIES):
            ours = raw_notes(take)
            revision, theirs = self._server.notes_of(state.place)
            if theirs and theirs not in (ours, state.base):
                if ours == state.base and is_sealed_file(theirs) == (identity_of(take) is not None):
                    replace_notes(take, ours, theirs)
                else:  # so are notes in clear beside a sealed take
                    merge_notes(take, state.base, theirs, self._keys)
                ours = raw_notes(take)
            ours = as_sealed_as(take, ours, self._keys)
            seen: int | None = revision
            if theirs != ours:
                seen = self._server.send_notes(state.place, revision, ours)
            if seen is not None:
                break
        else:
            return
        files = files_of(take, is_binned=jam.is_binned)
        row = read_row(files, self._keys)
        self._index.put([row])
        self._server.send_row(Row(replace(row.jam, id=state.place, path=""), row.words), state.digest)
        notes_print = row.fingerprint.partition(" ")[2]
        self._desk.note(replace(state, notes_print=notes_print, revision=seen or 0, base=ours))
        self._noted += 1

    def _let_go(self, state: Shared, jam: Shelved) -> None:
        """A jam was deleted for ever elsewhere: a copy from the server goes, our own take is binned."""
        take = Path(jam.path)
        if state.is_fetched:
            for path in [*companions(take), take]:
                path.unlink(missing_ok=True)
            self._index.remove([jam.id])
            self._desk.forget(state.place)
        elif not is_in_bin(take):
            self._move(jam, state, move_to_bin)

    def _move(self, jam: Shelved, state: Shared, move: Callable[[Path], Path]) -> None:
        path = move(Path(jam.path))
        self._index.remove([jam.id])
        row = read_row(files_of(path, is_binned=is_in_bin(path)), self._keys)
        self._index.put([row])
        self._desk.note(replace(state, path=str(path), is_binned=row.jam.is_binned))

    # ── what others brought ─────────────────────────────────────────────────────────────────────

    def _take_in(self, local: Iterable[str]) -> int:
        here, states = set(local), self._desk.all()
        lost = [state.place for state in states.values() if not Path(state.path).exists()]
        for place in lost:
            self._desk.forget(place)
        seen, rows, gone = 0 if lost else self._desk.seen, [], []
        for changed in self._server.changed_since(seen):
            seen = max(seen, changed.revision)
            gone.append(f"{SERVER}{changed.place}")
            if changed.row is None:
                continue
            if changed.place in here:
                self._follow(states.get(changed.place), changed.row.jam)
            else:
                place = f"{SERVER}{changed.place}"
                rows.append(
                    Row(replace(changed.row.jam, id=place), changed.row.words, changed.row.fingerprint)
                )
        self._desk.see(seen, rows, gone)
        return len(rows)

    def _follow(self, state: Shared | None, jam: Shelved) -> None:
        """Put a jam into the bin, or take it out, where somebody did so on another machine."""
        if state is None or state.is_binned == jam.is_binned:
            return
        found = self._index.get([state.path]).get(state.path)
        if found is None or found.is_binned == jam.is_binned:
            self._desk.note(replace(state, is_binned=jam.is_binned))
            return
        with suppress(OSError):
            self._move(found, state, move_to_bin if jam.is_binned else move_back)
