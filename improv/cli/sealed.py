"""The keys of sealed takes, for what goes to another process or machine."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from improv.cli.passphrase import unlocked
from improv.session.sealing import identity_of


def keys_of(folder: Path, takes: Iterable[Path]) -> tuple[bytes, ...]:
    """Return the keys of those takes that the vault can open: 16 bytes of name and 32 of key each."""
    vault = unlocked(folder)
    names: set[bytes] = set()
    for take in takes:
        with suppress(OSError):
            identity = identity_of(take)
            names |= set() if identity is None else {identity}
    keys = (vault.find(name) for name in sorted(names))
    return tuple(key.identity + key.secret for key in keys if key is not None)
