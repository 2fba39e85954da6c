"""What every event is."""

from msgspec import Struct


class Happened(Struct, frozen=True, tag=True, omit_defaults=True):
    """Base of all events: a frozen record, named in the past or as the MIDI fact."""
