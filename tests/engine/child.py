"""A live engine in its process, as the host has it."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import Pipe, get_context
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from typing import Any

import msgspec
import numpy as np

from improv.engine.process import main
from improv.jam.events import Event
from improv.jam.score import Operation, Score
from improv.jam.snapshot import Snapshot
from improv.link.messages import (
    AudioChoice,
    Boot,
    Booted,
    Captured,
    FromEngine,
    Heartbeat,
    Imported,
    Operate,
    Quit,
    Sounded,
    Stopped,
)
from improv.link.pipe import Receiver, Sender
from tests.engine.copies import COPIES, begin
from tests.engine.music import BLOCK, RATE, SEED, Stereo, opening

PATIENCE = 20.0
"""Seconds without a word before a test gives up."""


class Engine:
    """What is sent to it, and all that it said."""

    def __init__(self, process: BaseProcess, sender: Sender, receiver: Receiver) -> None:
        self.process = process
        self.said: list[Any] = []
        self.events: dict[int, Event] = {}
        self._sender = sender
        self._receiver = receiver
        self._snapshot = opening()

    def boot(
        self,
        audio: AudioChoice,
        snapshot: Snapshot | None = None,
        first: Sequence[Event] = (),
        **changes: Any,
    ) -> Booted:
        """Begin an epoch, with what is played at once: it reads neither before both are written."""
        self._snapshot = snapshot or opening()
        boot = Boot(
            epoch=3,
            audio=audio,
            rate=RATE,
            block=BLOCK,
            seed=SEED,
            snapshot=self._snapshot,
            volume=0.5,
            fade_seconds=0.1,
            capture=True,
        )
        with self._stopped():
            self.send(msgspec.structs.replace(boot, **changes))
            self.play(*first)
        self.until(lambda: self.heard(Booted))
        booted: Booted = self.heard(Booted)[0]
        return booted

    @contextmanager
    def _stopped(self) -> Iterator[None]:
        assert self.process.pid is not None
        os.kill(self.process.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.process.pid, signal.SIGCONT)

    def send(self, message: msgspec.Struct) -> None:
        """Send anything."""
        self._sender.send(message)

    def play(self, *events: Event, at_frame: int | None = None) -> int:
        """Let events be heard; return the number of the last."""
        for event in events:
            self.events[len(self.events) + 1] = event
            self.send(Operate(len(self.events), event, at_frame))
        return len(self.events)

    def heard(self, kind: type) -> list[Any]:
        """All messages of a kind."""
        return [message for message in self.said if isinstance(message, kind)]

    @property
    def frame(self) -> int:
        """The last frame that it told."""
        beats = self.heard(Heartbeat)
        return beats[-1].frame if beats else 0

    @property
    def sounded(self) -> list[tuple[int, int]]:
        """Frame and number of everything applied, in order."""
        return [(message.frame, seq) for message in self.heard(Sounded) for seq in message.seqs]

    def until(self, holds: Callable[[], object]) -> None:
        """Listen until something holds."""
        while not holds():
            self._sender.flush()
            if self._receiver.ended or not wait([self._receiver.connection], PATIENCE):
                last = [message for message in self.said if not isinstance(message, Captured)][-3:]
                raise AssertionError(f"it never came; said last: {last}")
            self.said.extend(self._receiver.receive())

    def listen(self) -> None:
        """Hear what it says next."""
        self._sender.flush()
        if not wait([self._receiver.connection], PATIENCE):
            raise AssertionError("it says nothing more")
        self.said.extend(self._receiver.receive())

    def idle(self, seconds: float) -> None:
        """Let it compute on for so long, by its own count."""
        until = self.frame + seconds * RATE
        self.until(lambda: self.frame >= until)

    def hang_up(self) -> None:
        """Be a host that died."""
        self._sender.close()

    def quit(self) -> int:
        """Let it fade out; return the first silent frame."""
        self.send(Quit(0.05))
        self.until(lambda: self.heard(Stopped))
        self.end()
        return int(self.heard(Stopped)[0].frame)

    def end(self) -> int | None:
        """Wait until it has ended; return its exit code."""
        while not self._receiver.ended and wait([self._receiver.connection], PATIENCE):
            self.said.extend(self._receiver.receive())
        self.process.join(PATIENCE)
        return self.process.exitcode

    def capture(self) -> Stereo:
        """All that the capture point carried, which has to be without a gap."""
        parts: list[Stereo] = []
        frames = 0
        for message in self.heard(Captured):
            assert message.frame == frames
            parts.append(np.frombuffer(message.samples, "<f4").reshape(-1, 2))
            frames += len(parts[-1])
        return np.concatenate(parts)

    def score(self, end: int) -> Score:
        """What it played, from the first thing on."""
        operations = tuple(Operation(frame, self.events[seq]) for frame, seq in self.sounded)
        sounds = self._snapshot.notes or self._snapshot.song is not None
        start = 0 if sounds else operations[0].frame
        return Score(RATE, BLOCK, SEED, self._snapshot, operations, start, end)


@contextmanager
def running_engine(*, anew: bool = False) -> Iterator[Engine]:
    """An engine that has stood by for a while; ``anew``: it begins as the host lets it begin."""
    inbox, tell = Pipe(duplex=False)
    hear, outbox = Pipe(duplex=False)
    process: BaseProcess
    if anew:
        process = get_context("spawn").Process(target=main, args=(inbox, outbox), name="engine")
    else:
        process = COPIES.Process(target=begin, args=(dict(os.environ), main, inbox, outbox), name="engine")
    process.start()
    inbox.close()
    outbox.close()
    engine = Engine(process, Sender(tell), Receiver(hear, FromEngine))
    try:
        engine.until(lambda: engine.heard(Imported))
        yield engine
    finally:
        if process.exitcode is None:
            process.kill()
        process.join(PATIENCE)
        tell.close()
        hear.close()
