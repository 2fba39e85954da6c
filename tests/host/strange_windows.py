"""Windows that do what real ones do once in a year."""

import os
import select
from multiprocessing.connection import Connection

from improv.link.messages import CloseWindow, Farewell, Hello, Notice, ToUi, Welcome, WindowLocked
from improv.link.pipe import Receiver, Sender


def freezes(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """Greets, listens to nothing until somebody makes a file, then says whether it was told the news."""
    sender, receiver = Sender(outbox), Receiver(inbox, ToUi)
    sender.send(Hello())
    while not os.path.exists(os.environ["THAW"]):  # noqa: PTH110
        select.select([], [], [], 0.02)
    welcomes, notices = 0, 0
    while not receiver.ended:
        select.select([inbox], [], [], 1.0)
        for message in receiver.receive():
            welcomes += isinstance(message, Welcome)
            notices += isinstance(message, Notice) and message.text == "the disk is full"
            if isinstance(message, Farewell):
                return
        if welcomes == 2 and notices == 1:
            sender.send(CloseWindow())


def babbles(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """Says what is no message of ours."""
    os.write(outbox.fileno(), b"\x03\x00\x00\x00abc")
    select.select([inbox], [], [], 30.0)


def dies_locked(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """Locks itself and dies at once; the next one asks to be closed where it is told to be locked."""
    sender, receiver = Sender(outbox), Receiver(inbox, ToUi)
    sender.send(Hello())
    while not receiver.ended:
        select.select([inbox], [], [], 1.0)
        for message in receiver.receive():
            if isinstance(message, Welcome):
                sender.send(CloseWindow() if message.locked else WindowLocked(True))
                if not message.locked:
                    return
            if isinstance(message, Farewell):
                return


def dies(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """Dies before it is there."""
