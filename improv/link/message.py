"""What every message between the processes is."""

from msgspec import Struct


class Message(Struct, frozen=True, tag=True, omit_defaults=True):
    """Base of all messages: a frozen record, told by its tag, which is its name."""
