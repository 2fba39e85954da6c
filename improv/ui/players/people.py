"""The names that are known: of those who sit here or sat here, and of those who have a profile."""

from collections.abc import Iterable

from improv.jam.snapshot import Snapshot

MOST = 24


def known_people(now: Snapshot, profiles: Iterable[str]) -> tuple[str, ...]:
    """Return names by the alphabet; where there are too many, those who sat here last."""
    kept = (player.person for player in now.kept)
    names = dict.fromkeys(name for name in (*reversed(now.people), *kept, *profiles) if name)
    return tuple(sorted(list(names)[:MOST], key=str.casefold))
