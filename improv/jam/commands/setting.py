"""What is set for everybody: the key, the beat, the guard, a whole scene."""

from improv.jam.commands.asked import Asked
from improv.jam.scene import Scene
from improv.jam.tempo import When
from improv.music.harmony import Guard
from improv.music.scale import Scale


class ChangeKey(Asked, frozen=True):
    """Play in another key from the next note, beat or bar on."""

    tonic: int
    scale: Scale
    when: When = When.NOW
    glide: bool = False
    """Held notes glide to the nearest pitch of the new key; else they ring on."""
    a4_hertz: float | None = None
    """None leaves the tuning as it is."""


class SetTempo(Asked, frozen=True):
    """Go at another tempo. The bar goes on where it is, unless ``beat_at`` tells the time of a beat.

    ``beat_at``: monotonic nanoseconds; the beat nearest to it moves there.
    """

    bpm: float
    beats: int | None = None
    """In a bar; None leaves them."""
    beat_at: int | None = None
    starts_bar: bool = False
    """``beat_at`` is the first beat of a bar."""


class TapTempo(Asked, frozen=True):
    """One of several taps in the tempo that is wanted: from the second on it is followed."""


class SetQuantise(Asked, frozen=True):
    """Draw presses to the grid by so much, 0 to 1; they are only ever delayed, by 80 ms at most."""

    strength: float


class SetGuard(Asked, frozen=True):
    """Let the guard be off, soft or strong, for everybody."""

    level: Guard


class ChooseScene(Asked, frozen=True):
    """Change the whole setting at once; players keep their seats, and held notes ring on."""

    scene: Scene


BeatCommand = SetTempo | TapTempo | SetQuantise
SettingCommand = ChangeKey | BeatCommand | SetGuard | ChooseScene
