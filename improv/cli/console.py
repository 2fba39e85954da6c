"""The audience of a jam without a window: JSON on standard output, lines for people on standard error."""

import json
import os
import sys
from collections.abc import Callable
from typing import TextIO

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.player import Player
from improv.line import Line, line
from improv.link.messages import (
    AudioStatus,
    AudioTold,
    ClockStatus,
    ConsentsTold,
    DevicesTold,
    DoseTold,
    KeepAsked,
    Meters,
    NotesStatus,
    ProfilesChanged,
    RecordingStatus,
    ScalesChanged,
    ScenesChanged,
    SettingsTold,
    VaultTold,
)


class Console:
    """Prints one line of JSON per player who joins or leaves, and ``ready`` when it sounds."""

    def __init__(self, on_ready: Callable[[], None]) -> None:
        self._on_ready = on_ready
        self._was_ready = False
        self._file = ""
        self._heard = ""
        self._lit: set[str] = set()
        self._notes = ""
        self._players: dict[int, Player] = {}

    def told(self, event: Event) -> None:
        """Print who joins and who leaves."""
        match event:
            case did.PlayerJoined(player):
                self._players[player.seat] = player
                self._print("joined", player)
            case did.PlayerUnplugged(seat):
                self._print("unplugged", self._players[seat])
            case did.PlayerReturned(seat):
                self._print("returned", self._players[seat])
            case did.PlayerLeft(seat):
                self._print("left", self._players.pop(seat))
            case did.SeatsFull(waiting):
                self.notice(
                    line("All seats are taken: {name} plays as soon as one is free.", name=waiting.name)
                )
            case _:
                pass

    def meters(self, meters: Meters) -> None:
        """Nobody watches a meter here."""

    def audio(self, status: AudioStatus) -> None:
        """Print ``ready`` when it sounds, and what is wrong when it does not."""
        if status.problem or not status.ready:
            self.notice(status.text)
        if status.ready:
            audio = status.audio or ""
            self._line({"event": "ready", "audio": audio, "rate": status.rate, "block": status.block})
            if not self._was_ready:
                self._was_ready = True
                self._on_ready()

    def recording(self, status: RecordingStatus) -> None:
        """Say where the jam is recorded, once that is known."""
        if status.file and status.file != self._file:
            self.notice(line("Recording to {file}", file=status.file))
        self._file = status.file

    def devices(self, told: DevicesTold) -> None:
        """Say whose pads are lit, from now on."""
        lit = {device.source: device.name for device in told.devices if device.lights}
        for source in lit.keys() - self._lit:
            self.notice(line("The pads of {device} are lit.", device=lit[source]))
        self._lit = set(lit)

    def notes(self, status: NotesStatus) -> None:
        """Say where what sounds is sent to."""
        if status.sends and status.port and status.port != self._notes:
            self.notice(line("Notes are sent through {port}.", port=status.port))
        self._notes = status.port

    def clock(self, status: ClockStatus) -> None:
        """Say whose MIDI clock is followed, when that changes."""
        if status.heard and status.heard != self._heard:
            self.notice(line("Following the MIDI clock of {device}.", device=status.heard))
        elif self._heard and not status.heard:
            self.notice(line("The MIDI clock of {device} is silent; the tempo stays.", device=self._heard))
        self._heard = status.heard

    def scales(self, changed: ScalesChanged) -> None:
        """Nobody makes scales here."""

    def scenes(self, changed: ScenesChanged) -> None:
        """Nobody makes scenes here."""

    def profiles(self, changed: ProfilesChanged) -> None:
        """Nobody makes profiles here."""

    def settings(self, told: SettingsTold) -> None:
        """Nobody locks or measures here."""

    def dose(self, told: DoseTold) -> None:
        """Nobody watches a dose here."""

    def sound(self, told: AudioTold) -> None:
        """Nobody looks at figures here."""

    def keep(self, asked: KeepAsked) -> None:
        """Without a window every jam is on the disk from its first press."""

    def vault(self, told: VaultTold) -> None:
        """Without a window every jam is recorded as it was asked for."""

    def consents(self, told: ConsentsTold) -> None:
        """Nobody enters a consent here."""

    def notice(self, text: Line) -> None:
        """Print a line for people."""
        _write(sys.stderr, text)

    def farewell(self) -> None:
        """Nothing is left to say."""

    def _print(self, what: str, player: Player) -> None:
        self._line(
            {
                "event": what,
                "player": player.seat,
                "name": player.name,
                "source": player.source,
                "colour": player.colour,
                "sound": player.sound.id,
                "octave": player.octave,
            }
        )

    def _line(self, fields: dict[str, object]) -> None:
        _write(sys.stdout, json.dumps(fields, ensure_ascii=False))


def _write(stream: TextIO, text: str) -> None:
    """Write a line. Whatever becomes of it, the music goes on: a log whose disk is full ends no jam."""
    try:
        stream.write(f"{text}\n")
        stream.flush()
    except BrokenPipeError:
        # Nobody listens any more. Python would complain at its end as well.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except OSError:
        pass  # it is tried again with the next line
