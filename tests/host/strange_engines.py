"""Engines that do what real ones do once in a year, for the supervisor to deal with."""

import select
from multiprocessing.connection import Connection
from typing import Any

from improv.line import Line
from improv.link.clock import SystemClock
from improv.link.messages import (
    SILENT_DECIBELS,
    AudioChoice,
    Boot,
    Booted,
    Expect,
    Heartbeat,
    Imported,
    Meters,
    Operate,
    PlayNoise,
    Quit,
    Sounded,
    Stopped,
    ToEngine,
    Trouble,
)
from improv.link.pipe import Receiver, Sender

NOISE_DECIBELS = -30.0
"""How loud the noise of ``Loud`` is, A-weighted."""


class Stand:
    """The least that an engine is."""

    def __init__(self, inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
        self.receiver = Receiver(inbox, ToEngine)
        self.sender = Sender(outbox)
        self.frame = 0
        self.epoch = 0

    def live(self) -> None:
        self.sender.send(Imported("strange"))
        while not self.receiver.ended:
            select.select([self.receiver.connection], [], [], 0.02)
            for message in self.receiver.receive():
                if isinstance(message, Quit):
                    if self.epoch:
                        self.sender.send(Stopped(self.epoch, self.frame))
                    return
                self.hear(message)
            if self.epoch:
                self.beat()

    def hear(self, message: Any) -> None:
        match message:
            case Boot():
                self.boot(message)
            case Operate(seq=seq):
                self.sender.send(Sounded(self.epoch, self.frame, (seq,)))
            case _:
                pass

    def boot(self, boot: Boot) -> None:
        self.epoch = boot.epoch
        self.sender.send(Booted(boot.epoch, AudioChoice.NONE, "strange", boot.rate, boot.block))

    def beat(self) -> None:
        self.frame += 128
        self.sender.send(Heartbeat(self.epoch, self.frame, SystemClock().monotonic_ns()))


class DiesAtBoot(Stand):
    def boot(self, boot: Boot) -> None:
        if boot.audio is not AudioChoice.NONE:
            raise SystemExit(3)
        super().boot(boot)


class FallsSilent(Stand):
    """Says nothing any more once it has been played; the next one is well."""

    def hear(self, message: Any) -> None:
        if isinstance(message, Operate) and self.epoch == 1:
            while not self.receiver.ended:
                select.select([], [], [], 0.05)
                self.receiver.receive()
        super().hear(message)


class NeverQuits(Stand):
    def live(self) -> None:
        self.sender.send(Imported("strange"))
        while not self.receiver.ended:
            select.select([self.receiver.connection], [], [], 0.02)
            for message in self.receiver.receive():
                self.hear(message)
            if self.epoch:
                self.beat()


class Quick(Stand):
    """Its time goes ten times as fast."""

    def beat(self) -> None:
        self.frame += 9600
        super().beat()


class Expecting(Stand):
    """Says what it is to expect."""

    def hear(self, message: Any) -> None:
        if isinstance(message, Expect):
            seats = ", ".join(f"{seat} {sound.name}" for seat, sound in message.seats)
            device = "" if message.device is None else f" on {message.device.client}: {seats}"
            self.sender.send(Trouble(Line(", ".join(sound.name for sound in message.sounds) + device)))
        super().hear(message)


class Loud(Stand):
    """Has a device, and tells how loud it is: noise that is measured, or next to nothing."""

    def __init__(self, inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
        super().__init__(inbox, outbox)
        self.loudness = SILENT_DECIBELS

    def hear(self, message: Any) -> None:
        if isinstance(message, PlayNoise):
            self.loudness = NOISE_DECIBELS if message.on else SILENT_DECIBELS
        super().hear(message)

    def boot(self, boot: Boot) -> None:
        self.epoch = boot.epoch
        self.sender.send(Booted(boot.epoch, AudioChoice.JACK, "strange", boot.rate, boot.block))

    def beat(self) -> None:
        super().beat()
        self.sender.send(Meters(0.0, 0.0, 0.0, 0.0, 0, self.loudness))


def loud(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    Loud(inbox, outbox).live()


def expecting(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    Expecting(inbox, outbox).live()


def quick(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    Quick(inbox, outbox).live()


def well(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    Stand(inbox, outbox).live()


def dies_at_boot(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    DiesAtBoot(inbox, outbox).live()


def falls_silent(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    FallsSilent(inbox, outbox).live()


def never_quits(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    NeverQuits(inbox, outbox).live()
