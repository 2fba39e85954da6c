"""The names that are known: of those who sit here or sat here, and of those who have a profile."""

from collections.abc import Iterable

MOST = 24


class People:
    """Names to choose from, those of now first."""

    def __init__(self) -> None:
        self._profiles: tuple[str, ...] = ()
        self._sat: list[str] = []

    def set_profiles(self, names: Iterable[str]) -> None:
        """Know those who have a profile."""
        self._profiles = tuple(names)

    def sat(self, names: Iterable[str]) -> None:
        """Know those who sit somewhere, or did."""
        for name in names:
            if name:
                self._sat = [name, *(other for other in self._sat if other != name)]

    def known(self) -> tuple[str, ...]:
        """Return all names, by the alphabet."""
        names = dict.fromkeys((*self._sat, *self._profiles))
        return tuple(sorted(list(names)[:MOST], key=str.casefold))
