"""The reporter: tells the host how the engine is doing, and what the capture point carries."""

import time
from multiprocessing.connection import Connection
from select import select

import numpy as np

from improv.engine.graph import Graph
from improv.engine.grid import Grid
from improv.engine.outlet import Outlet
from improv.engine.tap import Stereo
from improv.engine.weighing import Weighing
from improv.link.clock import Clock
from improv.link.messages import Captured, FromEngine, Heartbeat, Meters
from improv.link.pipe import Sender

CAPTURED_FRAMES = 448
"""In one message, which so stays under what a pipe takes whole."""
FAREWELL_TRIES, FAREWELL_SECONDS = 20, 0.1


class Reporter:
    """The one owner of the outbox."""

    def __init__(
        self,
        epoch: int,
        captures: bool,
        graph: Graph,
        outlet: Outlet,
        grid: Grid,
        outbox: Sender,
        clock: Clock,
    ) -> None:
        """Take what there is to tell of; ``captures`` says whether the host wants the samples too."""
        self._epoch = epoch
        self._captures = captures
        self._graph = graph
        self._outlet = outlet
        self._weighing = Weighing(grid.rate)
        self._grid = grid
        self._outbox = outbox
        self._clock = clock
        self._told_frame = 0
        self._told_ns = clock.monotonic_ns()
        self._told_cpu_ns = time.process_time_ns()

    def tell(self, message: FromEngine) -> None:
        """Send a message that must arrive."""
        self._outbox.send(message)

    def beat(self, reached: tuple[int, int]) -> None:
        """Tell the frame that the callback has reached, and when."""
        self._outbox.send(Heartbeat(self._epoch, *reached))

    def measure(self, until: int) -> None:
        """Tell the peaks of the frames since the last time, which are complete up to this one; send them."""
        before = self._told_frame
        from_frame = before if self._captures or self._graph.sounds else until
        samples = self._graph.capture.read(from_frame, until)
        if self._captures:
            for start in range(0, len(samples), CAPTURED_FRAMES):
                part = samples[start : start + CAPTURED_FRAMES].astype("<f4")
                self._outbox.send(Captured(self._epoch, self._told_frame + start, part.tobytes()))
        self._told_frame = until
        left, right = np.max(np.abs(samples), axis=0, initial=0.0)
        self._outbox.send(
            Meters(
                left=float(left),
                right=float(right),
                reduction=self._graph.master.reduction,
                load=self._load(),
                voices=self._graph.voices,
                loudness=self._loudness(samples, before, until),
            ),
            droppable=True,
        )

    def _loudness(self, samples: Stereo, before: int, until: int) -> float:
        """Weigh what was heard since the last time; return how loud the last second was."""
        gain = self._outlet.gain(until)
        self._weighing.hear(samples if self._graph.sounds else samples[:0], gain, until)
        power = self._outlet.noise.power(until) * gain * gain
        self._weighing.add(2.0 * power * (until - before), until)
        return self._weighing.loudness(until)

    def farewell(self, end: "Connection[bytes, bytes]") -> None:
        """Wait a moment for the host to read what is still to be sent through this end of the pipe."""
        tries = 0
        while tries < FAREWELL_TRIES:
            self._outbox.flush()
            if self._outbox.broken or not self._outbox.is_full:
                return
            _, is_read, _ = select([], [end.fileno()], [], FAREWELL_SECONDS)
            tries += not is_read

    def _load(self) -> float:
        """Return the share of a core that this process has used since the last time."""
        now, cpu = self._clock.monotonic_ns(), time.process_time_ns()
        load = (cpu - self._told_cpu_ns) / max(1, now - self._told_ns)
        self._told_ns, self._told_cpu_ns = now, cpu
        return min(1.0, load)
