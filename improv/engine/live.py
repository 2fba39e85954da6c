"""The live engine: an epoch, from boot to silence."""

import gc
from collections.abc import Sequence
from functools import partial
from math import isfinite
from multiprocessing.connection import Connection
from queue import Empty
from typing import Any

from improv.engine.builder import Builder
from improv.engine.conductor import Conductor, Crowded, Wanted
from improv.engine.loader import Loader
from improv.engine.outlet import Outlet
from improv.engine.pacer import Pacer
from improv.engine.pool import Pool
from improv.engine.readied import Readied
from improv.engine.reporter import Reporter
from improv.engine.track import Track
from improv.engine.warming import Warming
from improv.jam.player import SEATS
from improv.jam.setting import HOUSE_SEATS, Song
from improv.line import line
from improv.link.clock import Clock
from improv.link.messages import AudioChoice, Boot, Booted, Sounded, Stopped, Trouble
from improv.link.pipe import Receiver, Sender
from improv.link.priority import go_first

WELL, DEVICE_LOST = 0, 3
"""Exit codes."""
LONGEST_FADE_SECONDS = 10.0
_NS = 1_000_000_000
HEARTBEAT_NS, METERS_NS = _NS // 10, _NS // 30
GRACE_BEATS, STILL_BEATS = 50, 20
"""Heartbeats without a new block before the device counts as lost: at the start, and later.

Counted, not timed, so that a process that was stopped for a while does not take itself for dead.
"""


class Live:
    """The main thread of the engine: everything that may take its time."""

    def __init__(self, boot: Boot, inbox: Receiver, outbox: Sender, clock: Clock, readied: Readied) -> None:
        """Build everything on what is there already, but sound nothing yet."""
        self._device, self._graph = readied.device, readied.graph
        grid, server = self._device.grid, self._device.server
        self._graph.open(boot.snapshot, 0)
        # Whoever comes later has a first voice soon enough: a tenth of a millisecond.
        there = {player.seat for player in boot.snapshot.players if 1 <= player.seat <= SEATS}
        self._graph.stock.fill({*there, *HOUSE_SEATS})
        for seat, sound in boot.soon:
            self._graph.prepare(seat, sound)
        master = self._graph.master
        outlet = Outlet(master.left, master.right, self._device.channels, grid, boot.volume)
        fade = boot.fade_seconds if isfinite(boot.fade_seconds) else LONGEST_FADE_SECONDS
        outlet.fade_in(0, min(LONGEST_FADE_SECONDS, max(0.0, fade)))
        self._conductor = Conductor(boot.epoch, self._graph, outlet, grid, inbox, clock)
        self._reporter = Reporter(boot.epoch, boot.capture, self._graph, outlet, grid, outbox, clock)
        self._pacer = Pacer(server, grid, clock) if self._device.audio is AudioChoice.NONE else None
        self._loader = Loader(grid, clock)
        self._builder = Builder(clock)
        track = self._graph.song.track
        if track is not None:
            self._loader.begin(track)
            if boot.snapshot.song is not None:
                self._loader.hurry(boot.snapshot.song.from_s)
        self._warming = Warming(readied.seed, grid.rate)
        self._epoch = boot.epoch
        self._grid = grid
        self._clock = clock
        self._still_beats = 0
        self._beaten_frame = 0

    def run(self, early: Sequence[Any], end: "Connection[bytes, bytes]") -> int:
        """Sound until the host asks to end, or is gone; return the exit code.

        ``early`` is what the host asked for before the engine had booted, ``end`` that of the outbox's pipe.
        """
        device = self._device
        device.server.setCallback(self._conductor.begin(device.server.getBufferSize, early))
        gc.freeze()  # a collection takes 20 ms, which somebody waits for: see ``process``
        self._reporter.tell(
            Booted(self._epoch, device.audio, device.name, *device.grid, problem=device.problem)
        )
        device.server.start()
        if self._pacer is not None:
            self._pacer.start()
        code = self._attend()
        if self._pacer is not None:
            self._pacer.stop()
        self._reporter.farewell(end)
        # PortAudio ends its thread wherever that is, perhaps with Python's lock in its hand; and a device
        # that is lost may not answer. The end of the process, which follows, lets go of them as well.
        if code == WELL and device.audio is not AudioChoice.PORTAUDIO:
            device.close()
        return code

    def _attend(self) -> int:
        """Pass on what the callback has to say, and tell how it is doing, until it has stopped."""
        go_first()  # the audio callback waits whenever this thread is stopped with the GIL in its hands
        now = self._clock.monotonic_ns()
        beat_at, measure_at = now + HEARTBEAT_NS, now + METERS_NS
        while True:
            due = 0 if self._may_warm() else min(self._loader.due, self._builder.due)
            left = min(beat_at, measure_at, due) - self._clock.monotonic_ns()
            try:
                word = self._conductor.words.get(timeout=max(0, left) / _NS)
            except Empty:
                word = None
            if isinstance(word, Stopped):
                self._reporter.measure(word.frame)
                self._reporter.tell(word)
                return WELL
            self._heed(word)
            self._load()
            ready = self._builder.step()
            if ready is not None:
                self._conductor.offers.put(ready)
            if word is None and self._may_warm():
                self._warming.step()
            now = self._clock.monotonic_ns()
            if now >= measure_at:
                measure_at = now + METERS_NS
                self._reporter.measure(self._conductor.reached[0])
            if now >= beat_at:
                beat_at = now + HEARTBEAT_NS
                self._reporter.beat(self._conductor.reached)
                if self._is_lost():
                    self._reporter.tell(Trouble(line("The sound device is gone; the sound starts again.")))
                    return DEVICE_LOST

    def _heed(self, word: Sounded | Trouble | Wanted | Crowded | Song | Pool | Track | None) -> None:
        match word:
            case Sounded() | Trouble():
                self._reporter.tell(word)
            case Wanted(seat, sound):
                self._builder.begin(partial(self._graph.stock.build, seat, sound))
            case Crowded(pool):
                self._builder.extend(pool)
            case Song():
                self._conductor.offers.put(self._loader.begin(Track(word, self._grid)))
            case Pool():
                self._builder.dismantle(word)
            case Track():
                self._loader.forget(word)
            case None:
                pass

    def _may_warm(self) -> bool:
        """Say whether there is something to compute ahead, and nobody hears it if a block comes late."""
        return not self._warming.is_done and not self._graph.sounds

    def _load(self) -> None:
        """Decode a piece of a song, where it is time for one."""
        trouble = self._loader.step()
        if trouble:
            self._reporter.tell(Trouble(trouble))

    def _is_lost(self) -> bool:
        frame = self._conductor.reached[0]
        self._still_beats = 0 if frame != self._beaten_frame else self._still_beats + 1
        self._beaten_frame = frame
        return not self._device.runs or self._still_beats >= (STILL_BEATS if frame else GRACE_BEATS)
