"""The conductor: acts in the audio callback, once per block, and never raises or waits there."""

import os
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from heapq import heappop, heappush
from queue import Empty, SimpleQueue
from typing import Any

from msgspec import Struct, ValidationError, convert

from improv.engine.choosing import queue_of
from improv.engine.graph import Graph
from improv.engine.grid import Grid
from improv.engine.outlet import Outlet
from improv.engine.pool import Pool
from improv.engine.track import Track
from improv.jam.events import CeilingSet, Event, NoteOn, Panicked, SoftStopped, SongBegan
from improv.jam.setting import Song
from improv.line import Line, line
from improv.link.clock import Clock
from improv.link.messages import (
    Boot,
    Expect,
    Operate,
    PlayNoise,
    Quit,
    SetVolume,
    Sounded,
    Stopped,
    ToEngine,
    Trouble,
)
from improv.link.pipe import Receiver
from improv.music.sound import Sound

DEVICE_CHANGED = 4
"""Exit code where the block has changed under pyo, which would next write past its memory."""
ORPHAN_FADE_SECONDS = 0.15
"""When the host has died."""


class Wanted(Struct, frozen=True):
    """A pool that an operation waits for."""

    seat: int
    sound: Sound


@dataclass(frozen=True)
class Crowded:
    """A pool that is to have its spare voices."""

    pool: Pool


class Conductor:
    """Reads what the host asks, applies what is due, and leaves word of it for the main thread."""

    def __init__(
        self, epoch: int, graph: Graph, outlet: Outlet, grid: Grid, inbox: Receiver, clock: Clock
    ) -> None:
        """Take what it works on. The inbox gives messages as plain values, each to be checked by itself."""
        self.words: SimpleQueue[Sounded | Stopped | Trouble | Wanted | Crowded | Song | Pool | Track] = (
            SimpleQueue()
        )
        """For the main thread; a song is one to be decoded, a pool or a track one that may go.

        Writing to it never waits.
        """
        self.offers: SimpleQueue[Pool | Track] = SimpleQueue()
        """From the main thread: pools that are ready, tracks that become so."""
        self.reached = (0, clock.monotonic_ns())
        """The first frame of the block that was begun last, and when that was (monotonic nanoseconds)."""
        self._epoch = epoch
        self._graph = graph
        self._outlet = outlet
        self._grid = grid
        self._inbox = inbox
        self._clock = clock
        self._next = 0
        self._count = 0
        self._due: list[tuple[int, int, Operate]] = []
        self._waiting: dict[int, deque[Operate]] = {}
        """What waits for its sounds, by whose order it keeps."""
        self._is_thinned = False
        """Some of it was forgotten: what is first now may be ready."""
        self._asked: set[Wanted | Song] = set()
        self._silent_from: int | None = None
        self._stopped = False

    def begin(self, block_now: Callable[[], int], early: Iterable[Any]) -> Callable[[], None]:
        """Take what came with the boot, and return what pyo is to call before each block."""
        for raw in early:
            self._hear(raw, 0)
        size, monotonic_ns = self._grid.block, self._clock.monotonic_ns

        def block() -> None:
            if block_now() != size:
                os._exit(DEVICE_CHANGED)
            frame = self._next
            self._next = frame + size
            if not self._stopped:  # what comes later is in no capture, however late the last word is read
                self.reached = (frame, monotonic_ns())
            try:
                self._begin_block(frame)
            except Exception as error:  # noqa: BLE001  whatever it is, the next block has to be computed
                self._tell(line("The engine stumbled and goes on: {fault}.", fault=repr(error)))

        return block

    def _begin_block(self, frame: int) -> None:
        self._graph.advance(frame)
        if self._outlet.moves:
            self._outlet.advance(frame)
        if self._silent_from is None:
            for raw in self._inbox.receive():
                self._hear(raw, frame)
            if self._due or self._waiting:
                self._perform(frame)
            crowded = self._graph.stock.crowded()
            if crowded is not None:
                self.words.put(Crowded(crowded))
            if self._inbox.ended and self._silent_from is None:
                self._silent_from = self._outlet.fade_out(frame, ORPHAN_FADE_SECONDS)
        elif frame >= self._silent_from and not self._stopped:
            self._stopped = True
            self.words.put(Stopped(self._epoch, frame))

    # ── listening ───────────────────────────────────────────────────────────────────────────────

    def _hear(self, raw: Any, frame: int) -> None:
        try:
            message: ToEngine = convert(raw, ToEngine)
        except ValidationError as error:
            self._tell(
                line(
                    "The engine was asked for what it cannot do, and left it out: {fault}.", fault=str(error)
                )
            )
            return
        match message:
            case Operate(event=event, at_frame=at_frame):
                self._count += 1
                heappush(self._due, (frame if at_frame is None else at_frame, self._count, message))
                self._want(self._graph.lacks(event))
            case SetVolume(gain):
                self._outlet.set_volume(frame, gain)
            case PlayNoise(on):
                self._play_noise(frame, on)
            case Quit(fade_seconds):
                self._silent_from = self._outlet.fade_out(frame, fade_seconds)
            case Boot():
                self._tell(line("The engine was booted twice; it goes on with the first."))
            case Expect():
                pass  # it was meant for an engine that stands by

    def _play_noise(self, frame: int, on: bool) -> None:
        if on:
            self._outlet.noise.play(frame, self._graph.master.ceiling)
        else:
            self._outlet.noise.stop(frame)

    # ── performing ──────────────────────────────────────────────────────────────────────────────

    def _perform(self, frame: int) -> None:
        seqs: list[int] = []
        # Taken also for what was asked for long before its time.
        is_offered = (self._waiting or self._due[0][0] <= frame) and self._take_offers()
        self._perform_waiting(seqs, is_offered=bool(is_offered))
        while self._due and self._due[0][0] <= frame:
            operation = heappop(self._due)[2]
            queue = self._queue_for(operation.event)
            if queue is None:
                self._apply(operation, seqs)
            else:
                self._waiting.setdefault(queue, deque()).append(operation)
        if seqs:
            self.words.put(Sounded(self._epoch, frame, tuple(seqs)))
        while self._graph.retired:
            self.words.put(self._graph.retired.pop())

    def _perform_waiting(self, seqs: list[int], *, is_offered: bool) -> None:
        looks = is_offered or self._is_thinned
        self._is_thinned = False
        for queue, operations in list(self._waiting.items()):
            # A track becomes ready by itself; a sound only once it is offered, and asking takes time.
            if not (looks or isinstance(operations[0].event, SongBegan)):
                continue
            while operations and self._graph.is_ready(operations[0].event):
                self._apply(operations.popleft(), seqs)
            if operations:
                self._want(self._graph.lacks(operations[0].event))
            else:
                del self._waiting[queue]

    def _take_offers(self) -> bool:
        """Take what is ready; return whether anything was."""
        is_offered = False
        with suppress(Empty):
            while True:
                made = self.offers.get_nowait()
                self._asked.discard(made.song if isinstance(made, Track) else Wanted(made.seat, made.sound))
                self._graph.offer(made)
                is_offered = True
        return is_offered

    def _queue_for(self, event: Event) -> int | None:
        """Return where an event has to wait; what waits for the sounds of one seat keeps its order."""
        queue = queue_of(event)
        if queue is None or (queue not in self._waiting and self._graph.is_ready(event)):
            return None
        return queue

    def _want(self, lacking: tuple[int, Sound] | Song | None) -> None:
        if lacking is None:
            return
        wanted = lacking if isinstance(lacking, Song) else Wanted(*lacking)
        if wanted not in self._asked:
            self._asked.add(wanted)
            self.words.put(wanted)

    def _forget_waiting(self) -> None:
        """Let nothing begin after a stop that was asked for before it."""
        for queue, operations in self._waiting.items():
            kept = [
                operation for operation in operations if not isinstance(operation.event, NoteOn | SongBegan)
            ]
            self._waiting[queue] = deque(kept)
        self._is_thinned = True

    def _tell(self, text: Line) -> None:
        self.words.put(Trouble(text))

    def _apply(self, operation: Operate, seqs: list[int]) -> None:
        seqs.append(operation.seq)
        if isinstance(operation.event, Panicked | SoftStopped):
            self._forget_waiting()
            self._outlet.noise.stop(self._graph.frame)
        try:
            self._graph.apply(operation.event)
            if isinstance(operation.event, CeilingSet) and self._outlet.noise.is_on:
                self._outlet.noise.play(self._graph.frame, self._graph.master.ceiling)
        except Exception as error:  # noqa: BLE001  one bad operation must not silence the others
            name = type(operation.event).__name__
            self._tell(
                line(
                    "The engine could not do {name}, and left it out: {fault}.", name=name, fault=repr(error)
                )
            )
