"""The take of the jam that is being played: begins with a press, is written as things happen, ends."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from improv.host.prelude import Prelude
from improv.jam.snapshot import Snapshot
from improv.line import Line
from improv.link.clock import Clock
from improv.link.messages import Booted, Captured, Heartbeat, RecordingStatus, Sounded, Stopped
from improv.session.records import ClockAnchor, EpochBegan, EpochEnded, Record

ANCHOR_EVERY_NS = 10_000_000_000
LAST_WORDS_NS = 3_000_000_000
"""How long a take that ends waits for its engine to tell its last frame."""


class Writer(Protocol):
    """What writes one take."""

    @property
    def path(self) -> Path | None:
        """Return where; None while there is no file."""

    @property
    def trouble(self) -> Line:
        """Return why nothing can be written at the moment; empty where all is well."""

    @property
    def in_memory(self) -> bool:
        """Say whether it waits for somebody to keep it."""

    @property
    def needs_consent(self) -> bool:
        """Say whether nothing may be recorded yet."""

    def append(self, seq: int, at_ns: int, record: Record) -> None:
        """Take a record; never waits."""

    def end(self, why: str) -> None:
        """Let the last record be written; never waits."""

    def close(self, why: str) -> None:
        """End, and wait until all is safe on the disk."""


class Capturing(Protocol):
    """What keeps the samples of the capture point, where somebody asked for them."""

    def begin(self) -> None:
        """A take begins: keep what comes."""

    def captured(self, captured: Captured) -> None:
        """Samples have come."""


class _Reel:
    """An open take."""

    def __init__(self, writer: Writer, first_seq: int, at: int, epoch: int) -> None:
        self.writer = writer
        self.first_seq = first_seq
        self.began_at = at
        self.epoch = epoch
        self.epoch_is_over = False
        self.opening: Snapshot | None = None
        """What the take began with, where it began while its first engine was booting."""
        self.anchored_at: int | None = None
        self.ending = ""
        self.ending_since = 0


class Taping:
    """Gives every record its number, and every take its beginning and end."""

    def __init__(
        self,
        clock: Clock,
        open_writer: Callable[[Snapshot, str], Writer],
        seed: int,
        capture: Capturing | None = None,
    ) -> None:
        """Take what opens the writer of a new take, from the opening snapshot and the engine's versions."""
        self._clock = clock
        self._open_writer = open_writer
        self._seed = seed
        self._capture = capture
        self._seq = 0
        self._versions = ""
        self._booted: Booted | None = None
        self._boots = False
        self._reel: _Reel | None = None
        self._prelude: Prelude | None = None
        self._captures = False
        self._ending: list[_Reel] = []
        self._ended: list[_Reel] = []

    @property
    def is_open(self) -> bool:
        """Say whether a take is being written."""
        return self._reel is not None

    @property
    def status(self) -> RecordingStatus:
        """Return what people should see of it."""
        reel = self._reel
        if reel is None:
            return RecordingStatus()
        writer = reel.writer
        path = writer.path
        return RecordingStatus(
            reel.began_at,
            "" if path is None else str(path),
            writer.trouble,
            writer.in_memory,
            writer.needs_consent,
        )

    def next_seq(self) -> int:
        """Return the next number in the one order."""
        self._seq += 1
        return self._seq

    @property
    def listens(self) -> bool:
        """Say whether an engine sounds that has sounded nothing yet, and no take is open."""
        return self._booted is not None and self._reel is None and self._prelude is None

    def listen(self, seq: int, at: int, before: Snapshot) -> None:
        """Keep what happens from now on, without a file: the house begins to sound before anybody plays."""
        self._prelude = Prelude(seq, at, before)
        self._begin_capture()

    def begin(self, seq: int, at: int, before: Snapshot) -> None:
        """Begin a take with the jam as it was before its first press; ``seq`` is its first record's.

        Where the house has sounded before, the take begins with that.
        """
        booted, prelude = self._booted, self._prelude
        self._prelude = None
        opening = before if prelude is None else prelude.opening
        first_seq = seq if prelude is None else prelude.first_seq
        reel = _Reel(self._open_writer(opening, self._versions), first_seq, at, booted.epoch if booted else 0)
        self._reel = reel
        if self._boots:
            reel.opening = before
        self._begin_capture()
        self._captures = False
        if booted is not None:
            self._write_epoch(reel, first_seq, at if prelude is None else prelude.at, booted, opening)
        for record in () if prelude is None else prelude.records:
            reel.writer.append(*record)

    def _begin_capture(self) -> None:
        if self._capture is not None and not self._captures:
            self._captures = True
            self._capture.begin()

    def append(self, seq: int, at: int, record: Record) -> None:
        """Write an event, if a take is open, or keep it for the take that follows."""
        if self._reel is not None:
            self._reel.writer.append(seq, at, record)
        elif self._prelude is not None and not self._prelude.append(seq, at, record):
            self._prelude = None

    def epoch_boots(self) -> None:
        """An engine has its opening, and hears what happens from now on."""
        self._boots = True

    def epoch_began(self, booted: Booted, opening: Snapshot, versions: str) -> None:
        """Remember the engine that sounds now, and write it down."""
        self._booted, self._versions, self._boots = booted, versions, False
        self._prelude = None
        if self._reel is None:
            return
        if self._reel.opening is not None:
            # What happened between the engine's opening and the take's is in no record but this.
            opening, self._reel.opening = self._reel.opening, None
        self._write_epoch(self._reel, self.next_seq(), self._clock.monotonic_ns(), booted, opening)

    def sounded(self, sounded: Sounded) -> None:
        """Write down at which frame operations were applied."""
        reel = self._reel_of(sounded.epoch)
        if reel is None:
            self._keep_sounded(sounded)
            return
        seqs = tuple(seq for seq in sounded.seqs if seq > reel.first_seq)  # those before are in its opening
        if seqs:
            told = Sounded(sounded.epoch, sounded.frame, seqs)
            reel.writer.append(self.next_seq(), self._clock.monotonic_ns(), told)

    def _keep_sounded(self, sounded: Sounded) -> None:
        prelude, booted = self._prelude, self._booted
        if prelude is None or booted is None or booted.epoch != sounded.epoch:
            return
        told = prelude.of(sounded)
        if told is not None:
            self.append(self.next_seq(), self._clock.monotonic_ns(), told)

    def heartbeat(self, beat: Heartbeat) -> None:
        """Compare the clocks, every ten seconds and at the beginning of an epoch."""
        reel = self._reel_of(beat.epoch)
        if reel is None:
            return
        if reel.anchored_at is not None and beat.at - reel.anchored_at < ANCHOR_EVERY_NS:
            return
        reel.anchored_at = beat.at
        now = self._clock.monotonic_ns()
        anchor = ClockAnchor(beat.epoch, self._clock.wall_ns() - (now - beat.at), beat.at, beat.frame)
        reel.writer.append(self.next_seq(), now, anchor)

    def captured(self, captured: Captured) -> None:
        """Keep samples, where somebody asked for them."""
        if self._capture is not None:
            self._capture.captured(captured)

    def epoch_lost(self) -> None:
        """The engine is gone and could not say its last frame."""
        self._boots = False
        self._prelude = None
        if self._booted is not None:
            self._end_epoch(self._booted.epoch, None)
            self._booted = None

    def epoch_ended(self, stopped: Stopped) -> None:
        """An engine has told its last frame."""
        self._end_epoch(stopped.epoch, stopped.frame)
        if self._booted is not None and self._booted.epoch == stopped.epoch:
            self._booted = None

    def end(self, why: str) -> None:
        """End the take; its file is closed when the engine has told its last frame."""
        reel, self._reel = self._reel, None
        self._prelude = None
        self._booted = None  # the next take has an engine of its own
        if reel is not None:
            reel.ending, reel.ending_since = why, self._clock.monotonic_ns()
            self._ending.append(reel)
            self._close_ended()

    def tick(self) -> None:
        """Close the takes that have waited long enough for their engine."""
        self._close_ended()

    def close(self, why: str) -> None:
        """End and close everything, now."""
        self.end(why)
        self._close_ended(at_once=True)
        for reel in self._ended:
            reel.writer.close(reel.ending)

    def _reel_of(self, epoch: int) -> _Reel | None:
        reels = [*self._ending, *([self._reel] if self._reel is not None else [])]
        return next((reel for reel in reels if reel.epoch == epoch), None)

    def _write_epoch(self, reel: _Reel, seq: int, at: int, booted: Booted, opening: Snapshot) -> None:
        reel.epoch, reel.epoch_is_over, reel.anchored_at = booted.epoch, False, None
        began = EpochBegan(
            epoch=booted.epoch,
            rate=booted.rate,
            block=booted.block,
            seed=self._seed,
            audio=booted.audio,
            device=booted.device,
            engine=self._versions,
            snapshot=opening,
        )
        reel.writer.append(seq, at, began)

    def _end_epoch(self, epoch: int, frame: int | None) -> None:
        reel = self._reel_of(epoch)
        if reel is not None and not reel.epoch_is_over:
            reel.epoch_is_over = True
            reel.writer.append(self.next_seq(), self._clock.monotonic_ns(), EpochEnded(epoch, frame))
            self._close_ended()

    def _close_ended(self, *, at_once: bool = False) -> None:
        now = self._clock.monotonic_ns()
        for reel in list(self._ending):
            waited = now - reel.ending_since >= LAST_WORDS_NS
            if at_once or waited or reel.epoch_is_over or reel.epoch == 0:
                self._ending.remove(reel)
                self._ended.append(reel)
                reel.writer.end(reel.ending)
