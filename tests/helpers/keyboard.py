"""A virtual MIDI keyboard in a process of its own, to be plugged in, played, pulled out and killed."""

import subprocess
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from types import TracebackType
from typing import Self

ANSWERS_WITHIN = 60.0  # seconds, on a very busy machine
ENDS_WITHIN = 2.0  # seconds; a server that waits for somebody who has ended lets nobody else end
# JACK carries about a thousand messages per block and port and loses more without notice.
MESSAGES_AT_ONCE = 16
SECONDS_BETWEEN = 0.01


class Keyboard:
    """Offers a port of another program; its first ``plug`` finds the JACK server in the environment."""

    def __init__(self, client: str = "keyboard", port: str = "out", api: str = "jack") -> None:
        self.client = client
        self._names = [api, client, port]
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        return self.plug()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def plug(self, into: str = "") -> Self:
        """Return when the port is there, and connected where it is plugged ``into`` a port of this name."""
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, __file__, *self._names],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # JACK's library complains there when its server is gone
                text=True,
                bufsize=1,
            )
        try:
            self._ask(f"plug {into.encode().hex()}")
        except RuntimeError:
            self.kill()
            raise
        return self

    def send(self, *messages: Iterable[int]) -> None:
        """Return when these messages are with rtmidi; they leave with the server's next blocks."""
        self._ask(" ".join(["send", *(bytes(message).hex() for message in messages)]))

    def press(self, *keys: int, velocity: int = 80, channel: int = 0) -> None:
        """Press keys one after the other."""
        self.send(*((0x90 | channel, key, velocity) for key in keys))

    def release(self, *keys: int, channel: int = 0) -> None:
        """Release keys one after the other."""
        self.send(*((0x80 | channel, key, 0) for key in keys))

    def unplug(self) -> None:
        """Return when the port is gone; the process stays, to be plugged in again at once."""
        self._ask("unplug")

    def end(self) -> None:
        """End the process in good order, if there is one."""
        if self._process is not None and self._process.stdin is not None:
            with suppress(BrokenPipeError, subprocess.TimeoutExpired):  # then it is past good order
                self._process.stdin.close()
                self._process.wait(ENDS_WITHIN)
        self.kill()

    def kill(self) -> None:
        """Kill the process, as a crash or a pulled cable would (SIGKILL)."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                # A line that a dead keyboard did not read any more is lost.
                with suppress(BrokenPipeError):
                    pipe.close()

    def _ask(self, line: str) -> None:
        process = self._process
        assert process is not None, f"{self.client} is not plugged in"
        assert process.stdin is not None
        assert process.stdout is not None
        late = threading.Timer(ANSWERS_WITHIN, process.kill)
        late.start()
        try:
            process.stdin.write(f"{line}\n")
            answer = process.stdout.readline().strip()
        finally:
            late.cancel()
            late.join()
        if answer != "done":
            raise RuntimeError(f"{self.client}: {answer or 'its process has ended'}")


def main(api: str, client: str, port: str) -> None:
    """Be the keyboard: do what each line of standard input says, until it ends."""
    import rtmidi

    numbers = {rtmidi.get_api_name(number): number for number in rtmidi.get_compiled_api()}
    out = None
    pause = threading.Event()
    for line in sys.stdin:
        word, *data = line.split()
        try:
            if word == "plug" and out is None:
                out = rtmidi.MidiOut(numbers[api], name=client)
                into = bytes.fromhex("".join(data)).decode()
                if into:
                    out.open_port(out.get_ports().index(into), port)
                else:
                    out.open_virtual_port(port)
            elif word == "unplug" and out is not None:
                out.delete()
                out = None
            elif word == "send" and out is not None:
                for count, message in enumerate(data):
                    if count and count % MESSAGES_AT_ONCE == 0:
                        pause.wait(SECONDS_BETWEEN)
                    out.send_message(bytes.fromhex(message))
        except (rtmidi.RtMidiError, ValueError) as error:
            print(f"cannot {word}: {error}", flush=True)  # noqa: T201 - its answers are its output
            continue
        print("done", flush=True)  # noqa: T201
    if out is not None:
        out.delete()


if __name__ == "__main__":
    main(*sys.argv[1:])
