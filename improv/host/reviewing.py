"""What the host does for Review: a take is heard, or answered."""

from typing import Any

from msgspec import Struct

from improv.host.answering import Answered, Answering
from improv.host.ears import Ears
from improv.host.engines import Engines
from improv.jam.events import Event


class Reviewing(Struct, frozen=True):
    """Both, as the caretaker looks after them."""

    ears: Ears
    answering: Answering

    def start(self, host: Answered, engines: Engines) -> None:
        """Begin, with the host and the engines of the live jam."""
        self.ears.start(engines)
        self.answering.start(host)

    def asked(self, message: Any) -> bool:
        """Hear what somebody asks; say whether it was about this."""
        return self.ears.asked(message) or self.answering.asked(message)

    def happened(self, event: Event) -> None:
        """Hear what happened in the jam."""
        self.ears.happened(event)
        self.answering.happened(event)

    def quit(self) -> None:
        """Fall silent, and end."""
        self.ears.quit()
        self.answering.close()

    def close(self) -> None:
        """Wait until all has ended."""
        self.answering.close()
        self.ears.close()
