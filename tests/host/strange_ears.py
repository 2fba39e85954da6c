"""Hearing processes that do what real ones do once in a year."""

import os
import select
from multiprocessing.connection import Connection
from typing import Any

from improv.jam.setting import Answered, Song
from improv.line import Line
from improv.link.hearing import (
    Alive,
    HearFrom,
    HearingTold,
    HearNothing,
    HearTake,
    MakeSong,
    SongFailed,
    SongMade,
    SongMaking,
)
from improv.link.messages import Quit, ToHearing
from improv.link.pipe import Receiver, Sender


class Ear:
    """The least that a hearing process is: it says back what it was asked, as its trouble."""

    def __init__(self, inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
        self.inbox = inbox
        self.receiver, self.sender = Receiver(inbox, ToHearing), Sender(outbox)
        self.path = ""

    def live(self) -> None:
        while not self.receiver.ended:
            select.select([self.inbox], [], [], 0.1)
            self.sender.send(Alive())
            for message in self.receiver.receive():
                if isinstance(message, Quit):
                    return
                self.hear(message)

    def hear(self, message: Any) -> None:
        match message:
            case HearTake(path):
                self.path = path
            case HearNothing():
                self.path = ""
            case _:
                pass
        self.sender.send(HearingTold(self.path, is_ready=True, position_s=7.0, trouble=Line(repr(message))))


class Dies(Ear):
    def hear(self, message: Any) -> None:
        super().hear(message)
        if isinstance(message, HearFrom):
            os._exit(1)


class Hangs(Ear):
    def hear(self, message: Any) -> None:
        super().hear(message)
        while isinstance(message, HearFrom):
            select.select([], [], [], 1.0)


def well(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    Ear(inbox, outbox).live()


def dies(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    Dies(inbox, outbox).live()


def hangs(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    Hangs(inbox, outbox).live()


def sings(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    """A maker of songs that is done at once, cannot, or dies, as the take is called."""
    receiver, sender = Receiver(inbox, MakeSong), Sender(outbox)
    while not receiver.ended:
        select.select([inbox], [], [], 1.0)
        for asked in receiver.receive():
            if asked.path == "dies":
                os._exit(1)
            if asked.path == "cannot":
                sender.send(SongFailed(Line("it cannot")))
                continue
            sender.send(SongMaking(0.5))
            made = Answered(asked.path, "uuid", asked.from_s)
            sender.send(SongMade(Song("/nowhere.flac", "0" * 64, "x", 60.0, answers=made)))
