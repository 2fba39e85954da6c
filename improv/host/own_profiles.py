"""People's profiles: written beside the music, then there for everybody."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from improv.host.audience import Audience
from improv.host.beside import Beside
from improv.host.loop import Loop
from improv.jam.profile import Profile
from improv.line import line, line_of
from improv.link.messages import DeleteProfile, ProfilesChanged, SaveProfile
from improv.session.profiles import delete_profile, keep_profile


class OwnProfiles:
    """Knows all profiles there are, and keeps new ones. The disk may be slow: a thread waits for it."""

    def __init__(self, loop: Loop, folder: Path, profiles: dict[Path, Profile], audience: Audience) -> None:
        """Take the folder, what was read from it, and who is told (in the thread of the loop) what became."""
        self.folder = folder
        self._profiles = profiles
        self._audience = audience
        self._beside = Beside(loop, "improv-profiles")

    @property
    def all(self) -> tuple[Profile, ...]:
        """Return the profiles, by name."""
        return tuple(sorted(self._profiles.values(), key=lambda profile: profile.name.casefold()))

    def save(self, asked: SaveProfile) -> None:
        """Keep a profile; never waits."""
        self._beside.do(lambda: self._keep(asked), lambda tell: tell())

    def delete(self, asked: DeleteProfile) -> None:
        """Forget a profile; never waits."""
        self._beside.do(lambda: self._forget(asked.name), lambda tell: tell())

    def close(self) -> None:
        """Wait until all is kept."""
        self._beside.close()

    def _keep(self, asked: SaveProfile) -> Callable[[], None]:
        try:
            path, kept = keep_profile(asked.profile, self.folder, self._profiles, asked.replaces)
        except (OSError, ValueError) as error:
            said = line("The profile is not saved: {why}", why=line_of(error))
            return partial(self._audience.notice, said)
        self._profiles = {**self._profiles, path: kept}
        return partial(self._audience.profiles, ProfilesChanged(self.all, kept.name))

    def _forget(self, name: str) -> Callable[[], None]:
        try:
            path = delete_profile(name, self._profiles)
        except OSError as error:
            said = line("The profile is not deleted: {why}", why=line_of(error))
            return partial(self._audience.notice, said)
        self._profiles = {kept: profile for kept, profile in self._profiles.items() if kept != path}
        return partial(self._audience.profiles, ProfilesChanged(self.all))
