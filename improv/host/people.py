"""What the host knows of people: where they sat, and how they play best."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from improv.host.kept_seats import KeptSeats
from improv.host.own_profiles import OwnProfiles
from improv.link.messages import DeleteProfile, SaveProfile
from improv.link.profile import Profile
from improv.session.kept import Seating


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

    def lock(self) -> None:
        """Know nobody, and write nothing: it is sealed, and the vault is locked."""
        self.profiles.lock()
        self.seats.lay_down(None)

    def seal(
        self,
        profiles: tuple[Profile, ...],
        write_profiles: Callable[[tuple[Profile, ...]], None],
        write_seats: Callable[[Seating], None],
    ) -> None:
        """Know these profiles, and let all that is known be sealed when it is written."""
        self.profiles.seal(profiles, write_profiles)
        self.seats.lay_down(write_seats)

    def in_clear(self) -> None:
        """Let all be written as it is where no consent is needed."""
        self.profiles.in_clear()
        self.seats.in_clear()

    def forget(self, person: str) -> None:
        """Keep nothing of a person from now on."""
        self.profiles.forget(person)
        self.seats.forget(person)

    def remember_again(self, person: str) -> None:
        """Keep a person again who was forgotten."""
        self.seats.remember_again(person)

    def close(self) -> None:
        """Wait until all is kept."""
        self.seats.close()
        self.profiles.close()
