"""The outputs that PortAudio offers.

A throw-away process asks for them first: where there are none, asking can be fatal, and it may take long.
"""

import json
import subprocess
import sys
from contextlib import suppress
from faulthandler import dump_traceback_later

from msgspec import Struct, convert

from improv.link.clock import Clock, SystemClock

ANSWER_WITHIN_SECONDS = 3.0
"""In all: the host gives an engine five to start."""
_REAPED_WITHIN_SECONDS = 0.1
_NS = 1_000_000_000


class Outputs(Struct, frozen=True):
    """Names by PortAudio's own number, and the number of the default (-1: none)."""

    names: dict[str, str] = {}
    default: int = -1


class Inquiry:
    """Asks a throw-away process, ahead of time where there is time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._process: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        """Ask; nothing is waited for."""
        with suppress(OSError):
            self._process = subprocess.Popen(
                [sys.executable, "-m", "improv.engine.outputs"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )

    def answer(self) -> Outputs:
        """Return what PortAudio offers; nothing where it breaks or does not answer.

        Where nothing was found ahead of time, it is asked again: another engine may have had the device then.
        """
        deadline = self._clock.monotonic_ns() + int(ANSWER_WITHIN_SECONDS * _NS)
        if self._process is not None:
            early = self._collect(deadline)
            if early.default >= 0:
                return early
        self.begin()
        return self._collect(deadline)

    def close(self) -> None:
        """Let the process go, whatever it does."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        with suppress(subprocess.TimeoutExpired):
            process.wait(_REAPED_WITHIN_SECONDS)
        if process.stdout is not None:
            process.stdout.close()

    def _collect(self, deadline: int) -> Outputs:
        try:
            if self._process is None:
                return Outputs()
            left = max(0, deadline - self._clock.monotonic_ns()) / _NS
            answer = self._process.communicate(timeout=left)[0]
            return convert(json.loads(answer.splitlines()[-1]), Outputs)
        except (OSError, subprocess.SubprocessError, ValueError, IndexError):
            return Outputs()
        finally:
            self.close()


def ask_outputs() -> Outputs:
    """Return what PortAudio offers now; nothing where it breaks or does not answer."""
    return Inquiry(SystemClock()).answer()


def outputs_here() -> Outputs:
    """Return what PortAudio offers to this process now: only where another has found that it can be asked."""
    import pyo

    if not pyo.withPortaudio() or pyo.pa_count_devices() <= 0:
        return Outputs()
    found, numbers = pyo.pa_get_output_devices()
    names = {str(number): str(name) for name, number in zip(found, numbers, strict=True)}
    return Outputs(names, int(pyo.pa_get_default_output()) if names else -1)


def main() -> None:
    """Print the outputs as a line of JSON."""
    from improv.engine.quiet import silence_libraries
    from improv.engine.surroundings import prepare_surroundings

    # Whoever asked may be gone by then.
    dump_traceback_later(ANSWER_WITHIN_SECONDS, exit=True)
    prepare_surroundings()
    silence_libraries()
    outputs = outputs_here()
    sys.stdout.write(json.dumps({"names": outputs.names, "default": outputs.default}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
