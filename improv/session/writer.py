"""The recorder: takes records from the host without ever making it wait, and brings them to the disk.

One thread writes, at once or at most a few milliseconds later; another makes sure of what was written, so
that a slow disk delays neither the writing nor the host.
"""

import errno
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import accumulate
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread

from improv.line import Line, line, reason
from improv.link.clock import Clock
from improv.link.priority import go_first
from improv.session.backlog import Backlog, Encoded
from improv.session.format import encode_entry, encode_start
from improv.session.records import Header, Record, TakeEnded
from improv.session.sealed_take import SealedRecords
from improv.session.sealing import TakeKey
from improv.session.storage import Storage, TakeFile, begin_take, create_take, write_all

GATHER_SECONDS = 0.005
"""After writing, records are gathered for so long: together with the writing itself under 10 ms."""
SYNC_SECONDS = 0.25
RETRY_SECONDS = 1.0


class TakeWriter:
    """Writes one take. ``append`` may be called from one thread, ``report`` is called from others."""

    in_memory = False
    needs_consent = False

    def __init__(
        self,
        folders: Sequence[Path],
        name: str,
        header: Header,
        clock: Clock,
        report: Callable[[Line], None],
        *,
        storage: Storage = create_take,
        backlog: Backlog | None = None,
        retry_seconds: float = RETRY_SECONDS,
        key: TakeKey | None = None,
    ) -> None:
        """Begin a take of that name in the first of the folders that will have it; with a key it is sealed.

        Where none will, everything is kept in memory, and tried again. ``report`` gets lines for people:
        what happened, what still works, what to do.
        """
        self._folders = tuple(folders)
        self._name = name
        self._seals = None if key is None else SealedRecords(key)
        self._start = encode_start(header) if self._seals is None else self._seals.start(header)
        self._clock = clock
        self._report = report
        self._storage = storage
        self._retry_seconds = retry_seconds
        self._incoming: SimpleQueue[Encoded | None] = SimpleQueue()
        self._backlog = Backlog() if backlog is None else backlog
        self._last_seq = 0
        self._asked_to_end = False
        self._giving_up = Event()
        self._hurry = Event()
        self._file: TakeFile | None = None
        self._good = 0
        self._torn = False
        self._trouble = Line()
        self._unsafe = ""
        self._unsynced = Event()
        self._written = Event()
        self._writing = Thread(target=self._run, name="take writer", daemon=True)
        self._syncing = Thread(target=self._keep_safe, name="take sync", daemon=True)
        self._writing.start()
        self._syncing.start()

    @property
    def path(self) -> Path | None:
        """Return where the take is; None while there is no file."""
        return None if self._file is None else self._file.path

    @property
    def size(self) -> int:
        """Return the bytes that are in the file: whole records and nothing else."""
        return self._good

    @property
    def trouble(self) -> Line:
        """Return why nothing can be written at the moment; empty where all is well."""
        return self._trouble

    def append(self, seq: int, at_ns: int, record: Record) -> None:
        """Have a record written; takes microseconds. After ``end`` nothing is taken any more."""
        if not self._asked_to_end:
            self.take(Encoded(seq, at_ns, encode_entry(seq, at_ns, record), seq))

    def take(self, encoded: Encoded) -> None:
        """Have a record written that was kept as bytes until now."""
        self._last_seq = encoded.seq
        self._incoming.put(encoded)

    def end(self, why: str) -> None:
        """Let the take be ended: nothing is waited for. What the disk refuses is tried until ``close``."""
        if not self._asked_to_end:
            self.append(self._last_seq + 1, self._clock.monotonic_ns(), TakeEnded(why))
            self._asked_to_end = True
            self._incoming.put(None)
            self._hurry.set()

    def close(self, why: str) -> None:
        """End the take and wait until it is safe on the disk, or until one last try has failed."""
        self.end(why)
        self._giving_up.set()
        self._hurry.set()
        self._writing.join()
        self._syncing.join()

    # ── the thread that writes ──────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        # Who shares the interpreter with what must be in time must not be kept waiting while it has the GIL.
        go_first()
        try:
            ended = False
            while True:
                is_last_try = self._giving_up.is_set()
                ended = self._collect() or ended
                self._write()
                if ended and (is_last_try or not self._backlog):
                    break
                self._hurry.wait(self._retry_seconds if self._trouble else GATHER_SECONDS)
                self._hurry.clear()
            if self._backlog:
                seconds = self._backlog.seconds
                self._report(
                    line(
                        "The last {seconds:.0f} s of the jam could not be recorded: {why}.",
                        seconds=seconds,
                        why=self._trouble,
                    )
                )
        except BaseException as error:
            self._report(
                line(
                    "The recorder failed ({fault}): the jam goes on and what was recorded is safe, "
                    "but nothing more is; begin a new jam.",
                    fault=repr(error),
                )
            )
            raise
        finally:
            self._written.set()

    def _collect(self) -> bool:
        """Take in what the host gave, waiting where nothing else is to do; True at the end of the take."""
        try:
            record = self._incoming.get(block=self._file is not None and not self._backlog)
            while record is not None:
                self._backlog.add(record)
                record = self._incoming.get_nowait()
        except Empty:
            return False
        return True

    def _write(self) -> None:
        try:
            file = self._file or self._create()
            if self._torn:
                file.truncate(self._good)
                self._torn = False
            while self._backlog:
                self._write_batch(file)
        except OSError as error:
            self._mend()
            self._say_trouble(error)
        else:
            self._say_well()

    def _write_batch(self, file: TakeFile) -> None:
        records = self._backlog.batch()
        frames = records if self._seals is None else self._seals.frames(records)
        pieces: list[int] = []
        try:
            write_all(file, b"".join(frames), pieces.append)
        finally:
            ends = [end for end in accumulate(map(len, frames)) if end <= sum(pieces)]
            self._backlog.written(len(ends))
            self._good += ends[-1] if ends else 0
            self._torn = len(ends) < len(frames)
            if self._torn and self._seals is not None:
                self._seals.begin_anew()
            self._unsynced.set()

    def _mend(self) -> None:
        """Leave only whole records in the file; where even that fails, it comes before the next writing."""
        if self._torn and self._file is not None:
            with suppress(OSError):
                self._file.truncate(self._good)
                self._torn = False

    def _create(self) -> TakeFile:
        file, problem = begin_take(self._folders, self._name, self._start, self._storage)
        self._file, self._good = file, len(self._start)
        self._unsynced.set()
        if problem is not None and not self._trouble:
            self._report(
                line(
                    "Cannot record in {folder} ({why}): the jam is recorded in {other} instead; "
                    "check the first folder.",
                    folder=str(self._folders[0]),
                    why=reason(problem),
                    other=str(file.path.parent),
                )
            )
        return file

    def _say_trouble(self, error: OSError) -> None:
        why = reason(error)
        if why == self._trouble:
            return
        self._trouble = why
        place = self.path or next(iter(self._folders), self._name)
        full = error.errno == errno.ENOSPC
        self._report(
            line(
                "Cannot write the recording to {place} ({why}): the jam goes on and is kept in memory; "
                "{todo} and the rest is written by itself.",
                place=str(place),
                why=why,
                todo=line("free some space") if full else line("check the disk"),
            )
        )

    def _say_well(self) -> None:
        if self._trouble:
            self._trouble = Line()
            lost = self._backlog.lost_in_all
            missing = line("{count} records are missing", count=lost) if lost else line("nothing is missing")
            self._report(
                line(
                    "The recording is being written again to {place}; {missing}.",
                    place=str(self.path),
                    missing=missing,
                )
            )

    # ── the thread that makes sure ──────────────────────────────────────────────────────────────

    def _keep_safe(self) -> None:
        go_first()
        folder_is_safe = False
        ended = False
        while not ended:
            ended = self._written.wait(SYNC_SECONDS)
            file = self._file
            if file is None or not self._unsynced.is_set():
                continue
            self._unsynced.clear()
            try:
                file.sync()
                if not folder_is_safe:
                    file.sync_folder()
                    folder_is_safe = True
            except OSError as error:
                self._say_unsafe(error)
            else:
                self._unsafe = ""
        if self._file is not None:
            self._file.close()

    def _say_unsafe(self, error: OSError) -> None:
        why = reason(error)
        if why != self._unsafe:
            self._unsafe = why
            self._report(
                line(
                    "The recording may not survive a power cut ({why}): it goes on being written; "
                    "check the disk, and keep a copy of the jam.",
                    why=why,
                )
            )
