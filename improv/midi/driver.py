"""The only door to rtmidi."""

import ctypes
import os
import sys
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from improv.line import Line, line

try:
    import rtmidi
    from rtmidi import _rtmidi
except ImportError as error:  # its system library may be missing: then there is no MIDI, and all else works
    rtmidi, missing = None, Line(str(error))
else:
    missing = Line()

Received = Callable[[tuple[list[int], float], object], None]
"""Called in the driver's thread with (the bytes, seconds since the last) and the data of ``set_callback``."""

_MOST_WAITING = 4096
"""Messages that a client without a callback keeps until they are fetched."""
_PREFERENCE = ("jack", "alsa", "core", "winmm")
_SEQUENCER = Path("/dev/snd/seq")
_SHARED = (Path("/dev/shm"), Path("/tmp"))
"""Where jackd puts its sockets and semaphores."""


class MidiInput(Protocol):
    """One client of a backend, with at most one open port: what we use of ``rtmidi.MidiIn``."""

    def get_ports(self) -> list[str | None]:
        """Return the names of the ports that can be opened."""

    def open_port(self, port: int, name: str) -> object:
        """Listen to the port of this index; ours gets the name."""

    def open_virtual_port(self, name: str) -> object:
        """Offer a port of this name to others."""

    def set_callback(self, func: Received) -> None:
        """Have it called with each message."""

    def cancel_callback(self) -> None:
        """Have it called no longer."""

    def get_message(self) -> tuple[list[int], float] | None:
        """Return the next message that waits where there is no callback, and seconds since the one before."""

    def ignore_types(self, sysex: bool, timing: bool, active_sense: bool) -> None:
        """Choose what never reaches the callback."""

    def close_port(self) -> None:
        """Listen no longer; the callback is gone then too."""

    def delete(self) -> None:
        """Close everything; it must not be used afterwards."""


class MidiOutput(Protocol):
    """One client of a backend that sends to a port, or to who listens: what we use of ``rtmidi.MidiOut``."""

    def get_ports(self) -> list[str | None]:
        """Return the names of the ports that can be sent to."""

    def open_port(self, port: int, name: str) -> object:
        """Send to the port of this index; ours gets the name."""

    def close_port(self) -> None:
        """Send there no longer. What was sent before still goes out."""

    def open_virtual_port(self, name: str) -> object:
        """Offer a port of this name to others. It cannot be closed but with the client."""

    def send_message(self, message: bytes) -> object:
        """Send a message now."""

    def delete(self) -> None:
        """Close everything; it must not be used afterwards."""


class Driver(Protocol):
    """The MIDI backends of this machine."""

    errors: tuple[type[Exception], ...]
    """What its inputs raise."""
    missing: Line
    """Why there is no backend at all; empty where there is."""

    def apis(self) -> list[str]:
        """Return the names of the backends, the preferred first."""

    def absent(self, api: str) -> Line:
        """Return why a backend need not be tried; empty where it may work."""

    def trace(self, api: str) -> object:
        """Return a value that changes when a server comes, so that a try is worth it; false: none is."""

    def generation(self, api: str, port: str) -> int:
        """Return a number that changes when another program takes a port's name; 0 where nobody can tell."""

    def open(self, api: str, client: str) -> MidiInput:
        """Return a new client."""

    def open_output(self, api: str, client: str) -> MidiOutput:
        """Return a new client that sends."""


class RtMidi:
    """The real one."""

    def __init__(self) -> None:
        self.missing = missing
        # Its own errors derive from Exception only; bad encodings and unsupported calls raise plain ones.
        own = () if rtmidi is None else (rtmidi.RtMidiError,)
        self.errors: tuple[type[Exception], ...] = (*own, OSError, ValueError, RuntimeError)
        self._apis = {} if rtmidi is None else _compiled()
        if "jack" in self._apis:
            _silence_jack()

    def apis(self) -> list[str]:
        """Return the names of the backends, the preferred first."""
        return sorted(self._apis, key=lambda api: (*_PREFERENCE, api).index(api))

    def absent(self, api: str) -> Line:
        """Return why a backend need not be tried: without its device ALSA complains on standard error."""
        absent = api == "alsa" and not _SEQUENCER.exists()
        if not absent:
            return Line()
        return line("{device} is not there; its kernel module is snd-seq", device=str(_SEQUENCER))

    def trace(self, api: str) -> object:
        """Return what a server leaves in the file system: each try costs the others' notes milliseconds."""
        if api != "jack":
            return api != "alsa" or os.access(_SEQUENCER, os.R_OK | os.W_OK)
        places = [folder / f"jack_{_server()}_{_user()}_0" for folder in _SHARED]
        runtime = os.environ.get("XDG_RUNTIME_DIR")
        places += [Path(runtime) / "pipewire-0"] if runtime else []
        return tuple(filter(None, map(_inode, places)))

    def generation(self, api: str, port: str) -> int:
        """Return the inode of a JACK client's semaphore, which each new client makes anew."""
        if api != "jack":
            return 0
        return _inode(_semaphore(_server(), port.partition(":")[0]))

    def open(self, api: str, client: str) -> MidiInput:
        """Return a new client."""
        _ask_permission(api)
        opened: MidiInput = rtmidi.MidiIn(self._apis[api], name=client, queue_size_limit=_MOST_WAITING)
        return opened

    def open_output(self, api: str, client: str) -> MidiOutput:
        """Return a new client that sends."""
        _ask_permission(api)
        opened: MidiOutput = rtmidi.MidiOut(self._apis[api], name=client)
        return opened


def _ask_permission(api: str) -> None:
    if api == "alsa" and not os.access(_SEQUENCER, os.R_OK | os.W_OK):
        raise PermissionError(
            line("{device} is closed to you; join its group (often: audio)", device=str(_SEQUENCER))
        )


def _compiled() -> dict[str, int]:
    apis: dict[str, int] = {rtmidi.get_api_name(api): api for api in rtmidi.get_compiled_api()}
    apis.pop("dummy", None)
    return apis


def _silence_jack() -> None:
    """Keep JACK's library from writing to standard error; what matters of it, ``Ports`` says."""
    library = ctypes.CDLL(_rtmidi.__file__)
    # The library calls this from its own threads with a text. A C function that takes one and does nothing
    # to it needs no GIL, which such a thread might wait for in vain.
    harmless = ctypes.CDLL(None).strlen if sys.platform != "win32" else ctypes.cdll.msvcrt.strlen
    for name in ("jack_set_error_function", "jack_set_info_function"):
        if hasattr(library, name):
            getattr(library, name)(harmless)


def _server() -> str:
    return os.environ.get("JACK_DEFAULT_SERVER", "default")


def _user() -> int:
    return os.getuid() if hasattr(os, "getuid") else 0


@lru_cache(maxsize=256)
def _semaphore(server: str, client: str) -> Path:
    return _SHARED[0] / f"jack_sem.{_user()}_{server}_{client.replace('/', '_')}"


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError:
        return 0
