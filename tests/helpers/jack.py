"""A private JACK server on a dummy sound card, which runs in real time and is heard by nobody."""

import os
import shutil
import struct
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

STARTS_WITHIN = 30.0  # seconds; it takes 0.1 on a quiet machine
ENDS_WITHIN = 1.0  # seconds; it takes 0.1, but for ever where one of its clients was killed
REGISTRY = Path("/dev/shm/jack-shm-registry")
_SERVERS_AT, _SERVER = 24, struct.Struct("<i260x")
_SERVERS = 8
"""The list of servers in there: for each its process (0: none) and its name (``common/shm.h`` of JACK 2)."""


@dataclass(frozen=True)
class JackServer:
    """A running server; clients find it through the environment."""

    name: str
    process: subprocess.Popen[bytes]

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a program that shall play on this server."""
        return os.environ | {"JACK_DEFAULT_SERVER": self.name}


@contextmanager
def running_jack(
    rate: int = 48000, block: int = 128, *, patient: bool = False, first: bool = False
) -> Iterator[JackServer]:
    """A server with a name of its own, gone at the end. A test that starts one itself is in the group "jack".

    As JACK is used on stage, it loses or repeats the MIDI of a client that is late, which here is whichever
    the machine had no time for. A patient one waits for every client in every period, and so for many
    seconds for one that is killed. One that goes first has real-time priority, as it has on machines that
    are set up for it, where the system allows that.
    """
    _forget_dead_servers()
    name = f"improv-{uuid.uuid4().hex[:12]}"
    # Containers often allow neither real-time scheduling nor locked memory.
    driver = ["-d", "dummy", "-r", str(rate), "-p", str(block)]
    patience = ["-S"] if patient else []
    priority = ["chrt", "-r", "10"] if first and _may_go_first() else []
    process = subprocess.Popen(
        # Should the tests be killed, their servers go too: JACK has room for eight, dead ones included.
        [
            "setpriv",
            "--pdeathsig",
            "TERM",
            *priority,
            "jackd",
            *patience,
            "-n",
            name,
            "--no-realtime",
            *driver,
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_until_it_answers(name, process)
        yield JackServer(name, process)
    finally:
        process.terminate()
        try:
            process.wait(ENDS_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            _strike_off(process.pid, name)


def _strike_off(pid: int, name: str) -> None:
    """Clear what a killed server has left: JACK knows eight servers, dead ones included, and then no more."""
    with REGISTRY.open("r+b") as registry:
        for number in range(_SERVERS):
            place = _SERVERS_AT + number * _SERVER.size
            registry.seek(place)
            if _SERVER.unpack(registry.read(_SERVER.size)) == (pid,):
                registry.seek(place)
                registry.write(bytes(_SERVER.size))
    for left in Path("/dev/shm").glob(f"*{name}*"):
        left.unlink(missing_ok=True)


def _forget_dead_servers() -> None:
    """Clear what killed servers have left: JACK knows eight servers, dead ones included, and then no more."""
    if "jack-shm-registry" in Path("/proc/self/maps").read_text():
        return  # our own JACK library would go on reading the list that is deleted here
    if not any(_name_of(pid) == "jackd" for pid in filter(str.isdigit, os.listdir("/proc"))):  # noqa: PTH208
        for left in Path("/dev/shm").glob("jack*"):
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink(missing_ok=True)


def _may_go_first() -> bool:
    return subprocess.run(["chrt", "-r", "10", "true"], capture_output=True, check=False).returncode == 0


def _name_of(pid: str) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip()
    except OSError:  # it has ended
        return ""


def _wait_until_it_answers(name: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(int(STARTS_WITHIN / 0.05)):
        asked = subprocess.run(["jack_wait", "-c", "-s", name], capture_output=True, check=False)
        if b"not running" not in asked.stdout:
            return
        try:
            raise RuntimeError(f"jackd ended at once, with {process.wait(timeout=0.05)}")
        except subprocess.TimeoutExpired:
            continue
    raise RuntimeError("jackd does not answer")
