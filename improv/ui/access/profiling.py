"""Whose profile counts where: each player is taken as the profile of the person says who sits there."""

from collections.abc import Callable, Sequence

from PyQt6.QtCore import QObject, pyqtSignal

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.motor import Motor
from improv.jam.player import FIRST_MOTORS, Player
from improv.link.profile import Profile


class Profiling(QObject):
    """Knows the profiles, and tells when a player's presses are to be taken in another way."""

    changed = pyqtSignal()
    """Another profile may count somewhere."""
    motor_due = pyqtSignal(int, object)
    """A player's seat, and how the presses are to be taken."""

    def __init__(self, jam: Callable[[], Jam | None], parent: QObject | None = None) -> None:
        """Take what returns the jam as it is now."""
        super().__init__(parent)
        self._jam = jam
        self.profiles: dict[str, Profile] = {}
        """By name."""
        self._by_profile: set[int] = set()
        """Seats whose presses are taken as a profile says."""
        self._asked: dict[int, Motor] = {}
        """By seat, what was asked for last and has not been told yet: the jam does not know better."""

    def profile_of(self, source: str) -> Profile | None:
        """Return the profile of whoever plays a source; None where that is nobody who has one."""
        jam = self._jam()
        player = None if jam is None else jam.seats.player_of(source)
        return None if player is None else self.profiles.get(player.person)

    def welcome(self, profiles: Sequence[Profile]) -> None:
        """Take the profiles there are, in a window that was just opened."""
        self.profiles = {profile.name: profile for profile in profiles}
        self._asked.clear()
        self.changed.emit()
        for player in self._players():
            if player.person in self.profiles:
                self._let_count(player)

    def set_profiles(self, profiles: Sequence[Profile]) -> None:
        """Take the profiles there are from now on; who plays by one that was changed is taken so at once."""
        before, self.profiles = self.profiles, {profile.name: profile for profile in profiles}
        for player in self._players():
            if self.profiles.get(player.person) != before.get(player.person):
                self._let_count(player)
        self.changed.emit()

    def edit(self, profile: Profile) -> None:
        """Let somebody's profile be so from now on, before the host has answered who is asked to keep it."""
        self.set_profiles([*{**self.profiles, profile.name: profile}.values()])

    def happened(self, event: Event) -> None:
        """Follow who sits where."""
        match event:
            case did.PersonSeated(player=seat):
                self._let_count(self._player(seat))
                self.changed.emit()
            case did.PlayerJoined(player):
                if player.person in self.profiles:
                    self._let_count(player)
                self.changed.emit()
            case did.MotorSet(seat, motor):
                if self._asked.get(seat) == motor:
                    del self._asked[seat]
            case did.PlayerLeft(seat):
                self._by_profile.discard(seat)
                self._asked.pop(seat, None)
                self.changed.emit()
            case did.SourcesSwapped():
                self.changed.emit()
            case _:
                pass

    def _let_count(self, player: Player | None) -> None:
        if player is None:
            return
        profile = self.profiles.get(player.person)
        if profile is not None:
            self._by_profile.add(player.seat)
        elif player.seat not in self._by_profile:
            return  # what was chosen on the spot stays
        else:
            self._by_profile.discard(player.seat)
        motor = FIRST_MOTORS.get(player.kind, Motor()) if profile is None else profile.motor
        if motor != self._asked.get(player.seat, player.motor):
            self._asked[player.seat] = motor
            self.motor_due.emit(player.seat, motor)

    def _players(self) -> list[Player]:
        jam = self._jam()
        return [] if jam is None else list(jam.players.values())

    def _player(self, seat: int) -> Player | None:
        jam = self._jam()
        return None if jam is None else jam.players.get(seat)
