"""Controls: keys and controllers of any device that give a command instead of playing."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct


class Action(StrEnum):
    """What a control can do, besides turning a macro."""

    MARK = "mark"
    PANIC = "panic"
    FADE = "fade"
    SOFTER = "softer"
    LOUDER = "louder"
    SPOTLIGHT = "spotlight"
    """Quieten all but the player whose control it is; again: all as before."""
    INVITE = "invite"
    """Invite the next player in turn."""
    BED = "bed"
    PULSE = "pulse"
    GUARD = "guard"
    CALM = "calm"
    TAP = "tap"
    SONG = "song"
    """Play the song at hand, or stop it."""
    OCTAVE_UP = "octave up"
    OCTAVE_DOWN = "octave down"
    MUTE = "mute"
    NEXT_SCENE = "next scene"
    PREVIOUS_SCENE = "previous scene"
    NEW_JAM = "new jam"
    VOLUME_UP = "volume up"
    VOLUME_DOWN = "volume down"
    SWITCH = "switch"
    """The switch of the person who scans on the screen."""
    SECOND_SWITCH = "second switch"


class ControlKind(StrEnum):
    """What a device sends when the control is used."""

    NOTE = "note"
    CONTROLLER = "controller"


class Control(Struct, frozen=True):
    """A key or a controller of one device."""

    source: str
    channel: Annotated[int, Meta(ge=0, le=15)]
    kind: ControlKind
    number: Annotated[int, Meta(ge=-128, le=255)]
    """Of a key or controller as MIDI has it, 64 being the pedal; on a grid of pads the degree."""


class Assignment(Struct, frozen=True):
    """What a control does."""

    control: Control
    action: Action
