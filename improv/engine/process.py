"""The engine's process: stands by with pyo loaded, boots when it is told to, sounds one epoch, and ends."""

import gc
import os
import signal
import sys
from multiprocessing.connection import Connection, wait
from typing import Any

SWITCH_SECONDS = 0.0001
"""How long the main thread may keep the audio callback waiting."""


def main(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """Be the engine; the target of the process that the host starts.

    Each is an end of a one-way pipe: commands (``ToEngine``) come in, reports (``FromEngine``) go out.
    """
    # The host decides when the engine ends, also when somebody presses Ctrl-C.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.setswitchinterval(SWITCH_SECONDS)
    from improv.engine.quiet import silence_libraries
    from improv.engine.surroundings import prepare_surroundings

    prepare_surroundings()
    silence_libraries()
    code = _stand_by(inbox, outbox)
    sys.stdout.flush()
    sys.stderr.flush()
    # Otherwise Python takes pyo's objects apart one by one, in an order that pyo does not survive.
    os._exit(code)


def _stand_by(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> int:
    # Loading pyo takes most of the time that an engine needs to start.
    from improv.engine.live import WELL, Live
    from improv.engine.standing_by import StandingBy
    from improv.engine.version import engine_version
    from improv.link.clock import SystemClock
    from improv.link.messages import Boot, Imported, Quit
    from improv.link.pipe import Receiver, Sender

    gc.collect()
    gc.disable()  # for good: nothing here makes rubbish that needs it, and everybody would wait for it
    receiver, sender = Receiver(inbox, Any), Sender(outbox)
    sender.send(Imported(engine_version()))
    clock = SystemClock()
    standing = StandingBy(clock)
    if not wait([inbox], 0):  # what sounds is looked for while nobody waits for it
        standing.look_for_outputs()
    early: list[Any] = []
    while not receiver.ended:
        while not wait([inbox], 0) and standing.compute():
            pass  # one thing is computed after the other while nobody waits
        wait([inbox])
        early.extend(receiver.receive())
        while early:
            match standing.hear(early.pop(0), sender):
                case Boot() as boot:
                    return Live(boot, receiver, sender, clock, standing.boot(boot)).run(early, outbox)
                case Quit():
                    standing.leave()
                    return WELL
                case _:
                    pass
    standing.leave()
    return WELL
