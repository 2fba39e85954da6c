"""A person's profile: under a pseudonym, how they play best."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from improv.jam.motor import Motor
from improv.link.look import MOST_COLOURS, Colour, PadLook

LONGEST_NAME = 40


class Scanning(StrEnum):
    """How one or two switches reach all pads."""

    OFF = "off"
    DIRECT = "direct"
    """One switch plays the next note of a phrase."""
    AUTO = "auto"
    """Pads are offered in turn; the switch plays the one that is offered."""
    STEP = "step"
    """One switch goes to the next pad, another plays it."""


class SwitchKind(StrEnum):
    """What a switch is for the computer."""

    KEY = "key"
    MOUSE = "mouse"
    MIDI = "midi"
    """A note or controller: see ``Action.SWITCH``."""


class Switch(Struct, frozen=True, forbid_unknown_fields=True):
    """A key, by its place on the keyboard, or a mouse button; 0 is none."""

    kind: SwitchKind = SwitchKind.KEY
    code: Annotated[int, Meta(ge=0, le=1 << 24)] = 0


class Scan(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How a person scans."""

    mode: Scanning = Scanning.OFF
    every_ms: Annotated[int, Meta(ge=300, le=5000)] = 1200
    """How long a pad is offered."""
    switch: Switch = Switch()
    """Plays; any key that plays nothing else does too, where none was learned."""
    second: Switch = Switch()
    """Goes on to the next pad, where there are two."""
    speak: bool = False
    """Say the name of the pad that is offered."""


class Profile(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How somebody plays best; the name is a pseudonym."""

    name: Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
    motor: Motor = Motor()
    hover: bool = False
    """A pad sounds while the pointer or the gaze is on it."""
    dwell_ms: Annotated[int, Meta(ge=300, le=1500)] | None = None
    """A command is given by resting on it so long; None: by pressing it."""
    scan: Scan = Scan()
    pads: PadLook | None = None
    """The pads that they play on at a screen; None: those that everybody has there."""
    own_colours: Annotated[tuple[Colour, ...], Meta(max_length=MOST_COLOURS)] = ()
    """Their own set, by degree; empty: that of the computer."""
