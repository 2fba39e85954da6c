"""When to look again for a sound device that is missing."""

from improv.link.messages import AudioChoice, Booted

LOOK_AGAIN_NS, PAUSE_NS = 60_000_000_000, 5_000_000_000
"""A device that is missing is looked for each minute, when nobody has played for five seconds."""


class SoundSearch:
    """Says when it is worth a try: at once when JACK is back, else in a pause, now and then."""

    def __init__(self, now: int) -> None:
        """Begin at a time (monotonic nanoseconds)."""
        self._had_jack = True
        self._looked_at = now

    def is_due(self, booted: Booted | None, now: int, *, has_jack: bool, quiet_ns: int) -> bool:
        """Say whether to try now, with what the engine found; nobody has played for ``quiet_ns``."""
        jack_came, self._had_jack = has_jack and not self._had_jack, has_jack
        if booted is None or booted.audio is not AudioChoice.NONE:
            self._looked_at = now
            return False
        in_a_pause = quiet_ns >= PAUSE_NS
        if jack_came or (in_a_pause and now - self._looked_at >= LOOK_AGAIN_NS):
            self._looked_at = now
            return True
        return False
