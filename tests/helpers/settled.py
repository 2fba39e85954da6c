"""Improv with a window that asks for what it is told to, and says what it was told: ``python -m``.

Arguments: a file for what was told first, and whether (``ask``) or not (``look``) it asks for things.
"""

import os
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from select import select

import msgspec
from msgspec.structs import replace

from improv.cli.opening import Wishes
from improv.cli.playing import play
from improv.cli.windowed import open_window
from improv.jam import commands as ask
from improv.jam.player import SCREEN, SourceKind
from improv.link.look import Look, Preferences
from improv.link.messages import (
    AudioStatus,
    CloseWindow,
    DoseTold,
    Hello,
    LockCeiling,
    MeasureRoom,
    Meters,
    Notice,
    Prefer,
    ProfilesChanged,
    RoomMeasured,
    SaveProfile,
    SaveScene,
    ScenesChanged,
    SettingsTold,
    SetVolume,
    ToUi,
    Welcome,
)
from improv.link.pipe import Receiver, Sender
from improv.link.profile import Profile

PIN, SHOWN = "4711", 65.0
SERVER = "postgresql://improv@server/jams"
"""Is said with the command, by ``ask``."""
_STEADY_METERS = 150
"""So many, thirty a second, since noise was heard: it is steady."""


class Asking:
    """A window that nobody sees."""

    def __init__(self, inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
        self.sender, self.receiver = Sender(outbox), Receiver(inbox, ToUi)
        self.meters = 0
        self.asked = False
        self.preferences = Preferences()
        self.left = {"scene", "lock", "dose", "profile"} if os.environ["ASKS"] == "ask" else {"sound"}

    def live(self) -> None:
        self.sender.send(Hello())
        while not self.receiver.ended:
            select([self.receiver.connection], [], [], 1.0)
            for message in self.receiver.receive():
                self.hear(message)
                if not self.left:
                    self.sender.send(CloseWindow())
                    self.left.add("the end")

    def hear(self, message: object) -> None:
        match message:
            case Welcome():
                self.preferences = message.preferences
                fields = {
                    "volume": message.volume,
                    "ceiling": message.snapshot.ceiling,
                    "calm": message.snapshot.calm,
                    "settings": message.settings,
                    "scenes": [scene.name for scene in message.scenes],
                    "kept": [(player.source, player.person) for player in message.snapshot.kept],
                    "profiles": [profile.name for profile in message.profiles],
                    "library": message.preferences.library,
                    "own_sounds": message.own_sounds,
                    "text": message.preferences.look.text_percent,
                }
                Path(os.environ["TOLD"]).write_bytes(msgspec.json.encode(fields))
            case AudioStatus(ready=True) if not self.asked and "dose" in self.left:
                self.asked = True
                self.ask()
            case AudioStatus(ready=True):
                self.left.discard("sound")
            case Meters(loudness=loudness) if loudness > -90.0:
                self.measure()
            case SettingsTold(locked=True):
                self.left.discard("lock")
            case DoseTold():
                self.left.discard("dose")
            case ScenesChanged():
                self.left.discard("scene")
            case ProfilesChanged():
                self.left.discard("profile")
            case Notice(text):
                sys.stderr.write(f"{text}\n")
            case _:
                pass

    def measure(self) -> None:
        self.meters += 1
        if self.meters == _STEADY_METERS:
            self.sender.send(RoomMeasured(SHOWN))

    def ask(self) -> None:
        for message in (SetVolume(0.9), ask.SetCeiling(-12.0), ask.SetCalm(True), SaveScene("Ours")):
            self.sender.send(message)
        for about_people in (
            ask.Join(SCREEN, "Screen", SourceKind.SCREEN),
            ask.SeatPerson(1, "Ana"),
            SaveProfile(Profile("Fox")),
            Prefer(replace(self.preferences, look=Look(text_percent=150))),
        ):
            self.sender.send(about_people)
        self.sender.send(LockCeiling(PIN))
        self.sender.send(MeasureRoom(True))


def window(inbox: "Connection[bytes, bytes]", outbox: "Connection[bytes, bytes]") -> None:
    Asking(inbox, outbox).live()


if __name__ == "__main__":
    os.environ["TOLD"], os.environ["ASKS"] = sys.argv[1:]
    # Under this name, it is found in the process of the window too.
    from tests.helpers.settled import window as named

    said = Wishes(library=SERVER) if os.environ["ASKS"] == "ask" else Wishes()
    play(said, open_window(named))
