"""The outputs that PortAudio offers.

A throw-away process asks for them: where there are none, asking can be fatal.
"""

import json
import subprocess
import sys

from msgspec import Struct, convert

ANSWER_WITHIN_SECONDS = 10.0


class Outputs(Struct, frozen=True):
    """Names by PortAudio's own number, and the number of the default (-1: none)."""

    names: dict[str, str] = {}
    default: int = -1


def ask_outputs() -> Outputs:
    """Return what PortAudio offers now; nothing where it breaks or does not answer."""
    try:
        answer = subprocess.run(
            [sys.executable, "-m", "improv.engine.outputs"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=ANSWER_WITHIN_SECONDS,
            check=True,
        ).stdout
        return convert(json.loads(answer.splitlines()[-1]), Outputs)
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return Outputs()


def main() -> None:
    """Print the outputs as a line of JSON."""
    from improv.engine.quiet import silence_libraries
    from improv.engine.surroundings import prepare_surroundings

    prepare_surroundings()
    silence_libraries()
    import pyo

    names: dict[str, str] = {}
    default = -1
    if pyo.withPortaudio() and pyo.pa_count_devices() > 0:
        found, numbers = pyo.pa_get_output_devices()
        names = {str(number): str(name) for name, number in zip(found, numbers, strict=True)}
        default = int(pyo.pa_get_default_output()) if names else -1
    sys.stdout.write(json.dumps({"names": names, "default": default}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
