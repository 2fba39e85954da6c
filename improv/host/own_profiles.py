"""People's profiles: written beside the music, then there for everybody."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from improv.clinic.removing import mentions
from improv.host.audience import Audience
from improv.host.beside import Beside
from improv.host.loop import Loop
from improv.line import line, line_of
from improv.link.messages import DeleteProfile, ProfilesChanged, SaveProfile
from improv.link.profile import Profile
from improv.session.profiles import delete_profile, file_of, keep_profile, named_apart_from


class OwnProfiles:
    """Knows all profiles there are, and keeps new ones. The disk may be slow: a thread waits for it."""

    def __init__(self, loop: Loop, folder: Path, profiles: dict[Path, Profile], audience: Audience) -> None:
        """Take the folder, what was read from it, and who is told (in the thread of the loop) what became."""
        self.folder = folder
        self._profiles = profiles
        self._audience = audience
        self._beside = Beside(loop, "improv-profiles")
        self._clear = profiles
        self._seal: Callable[[tuple[Profile, ...]], None] | None = None
        self._is_locked = False

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

    def lock(self) -> None:
        """Know nobody, and keep nothing: the profiles are sealed, and the vault is locked."""
        self._is_locked, self._seal, self._profiles = True, None, {}
        self._audience.profiles(ProfilesChanged(self.all))

    def seal(self, profiles: tuple[Profile, ...], write: Callable[[tuple[Profile, ...]], None]) -> None:
        """Know these, and keep all of them sealed from now on."""
        self._is_locked, self._seal = False, write
        self._profiles = {Path(profile.name): profile for profile in profiles}
        self._clear = {}
        self._audience.profiles(ProfilesChanged(self.all))

    def in_clear(self) -> None:
        """Keep them in files of their own again, and know those that are there."""
        self._is_locked, self._seal, self._profiles = False, None, self._clear
        self._audience.profiles(ProfilesChanged(self.all))

    def forget(self, person: str) -> None:
        """Know nothing of a person any more; their file is removed by whoever forgets them."""
        found = mentions(person)
        self._clear = {at: each for at, each in self._clear.items() if not found.search(each.name)}
        self._profiles = {at: each for at, each in self._profiles.items() if not found.search(each.name)}
        self._audience.profiles(ProfilesChanged(self.all))

    def close(self) -> None:
        """Wait until all is kept."""
        self._beside.close()

    def _keep(self, asked: SaveProfile) -> Callable[[], None]:
        try:
            path, kept = self._written(asked)
        except (OSError, ValueError) as error:
            said = line("The profile is not saved: {why}", why=line_of(error))
            return partial(self._audience.notice, said)
        self._profiles = {**self._profiles, path: kept}
        return partial(self._audience.profiles, ProfilesChanged(self.all, kept.name))

    def _written(self, asked: SaveProfile) -> tuple[Path, Profile]:
        """Write a profile, and return where and as what it is known. Raises OSError, ValueError."""
        if self._is_locked:
            raise ValueError(line("people's profiles are sealed; unlock the vault first"))
        if self._seal is None:
            return keep_profile(asked.profile, self.folder, self._profiles, asked.replaces)
        others = {at: each for at, each in self._profiles.items() if each.name != asked.replaces}
        named = named_apart_from(asked.profile, others.values())
        self._seal((*others.values(), named))
        self._profiles = others
        return Path(named.name), named

    def _forget(self, name: str) -> Callable[[], None]:
        try:
            path = self._deleted(name)
        except OSError as error:
            said = line("The profile is not deleted: {why}", why=line_of(error))
            return partial(self._audience.notice, said)
        self._profiles = {kept: profile for kept, profile in self._profiles.items() if kept != path}
        return partial(self._audience.profiles, ProfilesChanged(self.all))

    def _deleted(self, name: str) -> Path | None:
        if self._seal is None:
            return delete_profile(name, self._profiles)
        path = file_of(name, self._profiles)
        self._seal(tuple(profile for at, profile in self._profiles.items() if at != path))
        return path
