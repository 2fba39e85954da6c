"""How sound is wished for where a jam is played, or played again."""

from dataclasses import dataclass

from improv.link.messages import AudioChoice
from improv.session.settings import FIRST_VOLUME

SEED = 1


@dataclass
class Wish:
    """How sound is wished for; the volume changes."""

    audio: AudioChoice
    rate: int
    block: int
    volume: float = FIRST_VOLUME
    seed: int = SEED
    capture: bool = False
