"""A consent that is being written, as it stands in the fields."""

from msgspec import Struct

from improv.link.consenting import Consent


class Draft(Struct, frozen=True):
    """Kept beside the window, so that nothing is lost when that is made anew."""

    consent: Consent = Consent("")
    until: str = ""
    """As it was typed."""
    keep_until: str = ""
    seat: int = 0
    """Where that person is to sit; 0: nowhere."""
