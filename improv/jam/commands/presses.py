"""Keys and pads go down and up."""

from improv.jam.commands.asked import Asked


class Press(Asked, frozen=True):
    """A key or pad goes down. ``played`` is a MIDI key 0 to 127, or a degree on pads; velocity 1 to 127."""

    source: str
    played: int
    velocity: int = 80
    channel: int = 0


class Release(Asked, frozen=True):
    """A key or pad goes up."""

    source: str
    played: int
    channel: int = 0


class ReleaseAll(Asked, frozen=True):
    """All keys of a source's channel go up, pedal or not (MIDI controllers 120 and 123)."""

    source: str
    channel: int = 0


PressCommand = Press | Release | ReleaseAll
