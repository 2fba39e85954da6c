"""MIDI's clock: the single bytes that keep time."""

from enum import IntEnum

TICKS_PER_BEAT = 24
REALTIME = 0xF8
"""Bytes from here on may stand anywhere, within other messages too."""


class Realtime(IntEnum):
    """What a clock says, a byte each."""

    TICK = 0xF8
    """24 of them make a beat."""
    START = 0xFA
    """The next tick is the first of the first bar."""
    CONTINUE = 0xFB
    """The next tick is the one that would have come when it stopped."""
    STOP = 0xFC
