"""What the host knows of people: where they sat, and how they play best."""

from typing import Any

from msgspec import Struct

from improv.host.kept_seats import KeptSeats
from improv.host.own_profiles import OwnProfiles
from improv.link.messages import DeleteProfile, SaveProfile


class People(Struct, frozen=True):
    """Both, as the caretaker looks after them."""

    seats: KeptSeats
    profiles: OwnProfiles

    def asked(self, message: Any) -> bool:
        """Hear what somebody asks; say whether it was about people."""
        match message:
            case SaveProfile():
                self.profiles.save(message)
            case DeleteProfile():
                self.profiles.delete(message)
            case _:
                return False
        return True

    def close(self) -> None:
        """Wait until all is kept."""
        self.seats.close()
        self.profiles.close()
