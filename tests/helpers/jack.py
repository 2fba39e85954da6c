"""A private JACK server on a dummy sound card, which runs in real time and is heard by nobody."""

import os
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

STARTS_WITHIN = 30.0  # seconds; it takes 0.1 on a quiet machine


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
def running_jack(rate: int = 48000, block: int = 128) -> Iterator[JackServer]:
    """A server with a name of its own, gone at the end."""
    name = f"improv-{uuid.uuid4().hex[:12]}"
    # Containers often allow neither real-time scheduling nor locked memory.
    driver = ["-d", "dummy", "-r", str(rate), "-p", str(block)]
    process = subprocess.Popen(
        ["jackd", "-n", name, "--no-realtime", *driver],
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
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


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
