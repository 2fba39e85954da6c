"""Wiring for the hearing process: takes are read, and heard through engines beside those of the live jam."""

import signal
import sys
from contextlib import ExitStack, closing
from multiprocessing.connection import Connection
from pathlib import Path

from improv.cli.answering import restored
from improv.engine.process import main as engine_main
from improv.host.engines import Engines
from improv.host.listener import Listener, ListeningWish
from improv.host.loop import Loop
from improv.line import line
from improv.link.clock import SystemClock
from improv.link.hearing import HearTake
from improv.link.messages import ToHearing
from improv.link.pipe import Receiver, Sender
from improv.link.priority import go_first
from improv.session.format import read_take
from improv.session.midi_notes import DRUMS, read_midi
from improv.session.score import Part, parts_of
from improv.session.sealing import IDENTITY_BYTES, TakeKey

CLIENT = "improv-review"
"""What the sound system calls the engine that plays takes; the live jam's is ``improv``."""
MIDI_SUFFIXES = (".mid", ".midi")
SWITCH_SECONDS = 0.0005
"""How long reading a take may keep the loop waiting."""


def main(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """Let takes be heard; the target of the process that the host starts (``ToHearing``, ``FromHearing``)."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the host decides when it ends
    sys.setswitchinterval(SWITCH_SECONDS)
    go_first()
    clock = SystemClock()
    receiver, sender = Receiver(inbox, ToHearing), Sender(outbox)
    with ExitStack() as parts:
        loop = parts.enter_context(closing(Loop(clock)))

        def make_engines(wish: ListeningWish, listener: Listener) -> Engines:
            return Engines(loop, clock, engine_main, wish, listener, CLIENT, overlap=True)

        def read() -> None:
            for message in receiver.receive():
                listener.asked(message)
            if receiver.ended:
                loop.unwatch(inbox)
                listener.quit()

        listener = Listener(loop, read_parts, make_engines, sender.send)
        parts.callback(listener.close)
        loop.watch(inbox, read)
        loop.run(until=lambda: listener.is_over)


def read_parts(asked: HearTake) -> tuple[Part, ...]:
    """Return what sounds of a take, or of a MIDI file. Raises ValueError and OSError: one line."""
    path = Path(asked.path)
    if path.suffix.lower() in MIDI_SUFFIXES:
        from improv.cli.song import score_of  # it takes its time to load, and few need it

        notes = [note for note in read_midi(path).notes if note.channel != DRUMS]
        if not notes:
            raise ValueError(line("there is no note in {file}", file=path.name))
        return (Part(epoch=1, offset_s=0.0, engine="", score=score_of(notes)),)
    key = TakeKey(asked.key[:IDENTITY_BYTES], asked.key[IDENTITY_BYTES:]) if asked.key else None
    return restored(parts_of(read_take(path, key=key)), path)
