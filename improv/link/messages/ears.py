"""Between the host and the process in which takes are heard, besides what ``hearing`` has."""

from improv.link.hearing import Alive, Hear, HearingCeiling, HearingStop, HearingTold
from improv.link.message import Message
from improv.link.messages.engine import AudioChoice, Quit, SetVolume


class OpenEars(Message, frozen=True):
    """How the hearing process is to sound: said first, and whenever it changes."""

    audio: AudioChoice
    block: int
    """Frames wished for."""
    volume: float
    """Listening gain 0 to 1."""
    device_in_use: bool = False
    """The live jam sounds through a device: some have room for one program only."""


ToHearing = Hear | OpenEars | SetVolume | HearingCeiling | HearingStop | Quit
FromHearing = HearingTold | Alive
