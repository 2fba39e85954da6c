"""A JACK client that plays notes at exact frames and listens at which frame they begin to sound."""

from collections import deque
from dataclasses import dataclass
from threading import Event

import jack
import numpy as np

from improv.link.priority import go_first

AUDIBLE = 10 ** (-60 / 20)
"""A note begins with the first sample above -60 dBFS."""
NOTE_ON, NOTE_OFF, CONTROL = 0x90, 0x80, 0xB0


@dataclass
class Heard:
    """A note as the probe played and heard it, in frames of the JACK server."""

    played: int
    sounded: int | None = None


class Probe:
    """MIDI out 0 plays the notes that are measured; the others are people who play along."""

    def __init__(self, others: int = 0) -> None:
        self.client = jack.Client("probe", no_start_server=True)
        self.midi = self.client.midi_outports.register("keyboard")
        self.others = [self.client.midi_outports.register(f"person_{n}") for n in range(others)]
        self.ears = [self.client.inports.register(name) for name in ("left", "right")]
        self.heard: list[Heard] = []
        self._plan: deque[tuple[int, int, tuple[int, ...]]] = deque()
        self._listening: Heard | None = None
        self._done = Event()
        self._end = 0
        self._is_new = True
        self.client.set_process_callback(self._process)
        self.block = self.client.blocksize
        self.rate = self.client.samplerate

    def play(self, notes: int, apart_seconds: float, key: int, others_apart_seconds: float) -> list[Heard]:
        """Play so many notes, spread evenly over the phases of a block, and return when each sounded."""
        self.heard.clear()
        self._done.clear()
        now = self.client.last_frame_time + self.rate // 2
        apart = int(apart_seconds * self.rate) // self.block * self.block
        plan: list[tuple[int, int, tuple[int, ...]]] = []
        for number in range(notes):
            # 0.618… walks the phases of a block evenly, whatever the count.
            at = now + number * apart + int(number * 0.6180339887 % 1.0 * self.block)
            plan += [(at, -1, (NOTE_ON, key, 100)), (at + apart // 4, -1, (NOTE_OFF, key, 0))]
        self._end = now + notes * apart
        plan += self._company(now, others_apart_seconds)
        self._plan.extend(sorted(plan))
        self._done.wait(notes * apart_seconds + 30)
        return list(self.heard)

    def tell(self, *message: int) -> None:
        """Send one message to the measured instrument."""
        self._plan.appendleft((0, -1, message))

    def _company(self, start: int, apart_seconds: float) -> list[tuple[int, int, tuple[int, ...]]]:
        """Let the other people play all the time, each at a volume of nothing: what is left is the work."""
        plan: list[tuple[int, int, tuple[int, ...]]] = []
        apart = int(apart_seconds * self.rate)
        for person in range(len(self.others) if apart else 0):
            at = start - self.rate // 4 + person * apart // len(self.others)
            plan.append((at, person, (CONTROL, 7, 0)))
            step = 0
            while at < self._end:
                at += apart
                key = 48 + (step * 5 + person * 3) % 24
                plan += [(at, person, (NOTE_ON, key, 90)), (at + apart * 3, person, (NOTE_OFF, key, 0))]
                step += 1
        return plan

    def _process(self, frames: int) -> None:
        if self._is_new:
            self._is_new = False
            go_first()  # what measures must not be what is late
        start = self.client.last_frame_time
        for port in (self.midi, *self.others):
            port.clear_buffer()
        self._listen(start, frames)
        while self._plan and self._plan[0][0] < start + frames:
            at, person, message = self._plan.popleft()
            port = self.midi if person < 0 else self.others[person]
            port.write_midi_event(min(frames - 1, max(0, at - start)), message)
            if person < 0 and message[0] == NOTE_ON:
                self._listening = Heard(max(at, start))
                self.heard.append(self._listening)
        if self._end and start > self._end:
            self._done.set()

    def _listen(self, start: int, frames: int) -> None:
        if self._listening is None or self._listening.played >= start + frames:
            return
        loud = np.maximum(*(np.abs(port.get_array()) for port in self.ears)) > AUDIBLE
        first = max(0, self._listening.played - start)
        if loud[first:].any():
            self._listening.sounded = start + first + int(loud[first:].argmax())
            self._listening = None


def milliseconds(heard: list[Heard], rate: int) -> list[float]:
    """Return how long each note took from key to sound; notes that never sounded are left out."""
    return [1000 * (note.sounded - note.played) / rate for note in heard if note.sounded is not None]
