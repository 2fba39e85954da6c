"""The keys that the window has while the vault is open; asked by several threads, forgotten at once."""

from threading import Lock

from improv.clinic.vault import Vault
from improv.session.sealing import TakeKey


class OwnKeys:
    """Finds keys of takes; has none while the vault is locked."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._vault: Vault | None = None

    @property
    def is_open(self) -> bool:
        """Say whether there are keys."""
        return self._vault is not None

    def take(self, vault: Vault) -> None:
        """Find keys in an open vault from now on."""
        with self._lock:
            self._vault = vault

    def forget(self) -> None:
        """Have no keys any more."""
        with self._lock:
            self._vault = None

    def find(self, identity: bytes) -> TakeKey | None:
        """Return the key of this name; None where there is none, or the vault is locked."""
        with self._lock:
            return None if self._vault is None else self._vault.find(identity)

    def vault(self) -> Vault | None:
        """Return the open vault for the use of one thread; None while it is locked."""
        with self._lock:
            return None if self._vault is None else Vault(self._vault.folder, self._vault.own_key)
