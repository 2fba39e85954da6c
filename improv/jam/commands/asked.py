"""What every command is."""

from msgspec import Struct


class Asked(Struct, frozen=True, tag=True, omit_defaults=True):
    """Base of all commands: a frozen record, named in the imperative."""
