"""What is set for everybody: the key, the beat, the guard, a whole scene."""

from improv.jam.events.happened import Happened
from improv.jam.setting import Pending
from improv.jam.tempo import Tempo
from improv.music.harmony import Guard
from improv.music.scale import Key


class KeyAwaited(Happened, frozen=True):
    """A key will begin at a time."""

    pending: Pending


class KeyChanged(Happened, frozen=True):
    """New notes are in this key; held ones ring on."""

    key: Key


class TempoChanged(Happened, frozen=True):
    """The beat lies otherwise in time."""

    tempo: Tempo


class TempoTapped(Happened, frozen=True):
    """Somebody tapped at a time (monotonic nanoseconds)."""

    at: int


class QuantiseSet(Happened, frozen=True):
    """Presses are drawn to the grid by so much."""

    strength: float


class GuardSet(Happened, frozen=True):
    """The guard looks after new notes in this way."""

    level: Guard


class SceneChosen(Happened, frozen=True):
    """The whole setting was changed to that of a scene; what it brings follows."""

    scene: str
    """Its identifier."""
    name: str


BeatEvent = TempoChanged | TempoTapped | QuantiseSet
SettingEvent = KeyAwaited | KeyChanged | BeatEvent | GuardSet | SceneChosen
