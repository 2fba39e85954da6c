"""The sound device: opened as well as it can be had, and what is said where that is not well."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pyo

from improv.engine.grid import Grid
from improv.engine.outputs import ask_outputs
from improv.link.messages import AudioChoice

CLIENT = "improv"
CHANNELS = 2


class Refused(Exception):
    """A way to sound cannot be had; the text says why."""


@dataclass(frozen=True)
class Device:
    """A booted pyo server, not started yet, with the rate and block that it really has."""

    server: Any
    audio: AudioChoice
    name: str
    grid: Grid
    channels: int
    problem: str = ""

    @property
    def runs(self) -> bool:
        """Say whether the server still computes: it does not when JACK has gone."""
        return bool(self.server.getIsStarted())

    def close(self) -> None:
        """Stop and let go of the device. pyo waits half a second where this is left to it."""
        if self.server.getIsStarted():
            self.server.stop()
        if self.server.getIsBooted():
            self.server.shutdown()


def open_device(choice: AudioChoice, wished: Grid) -> Device:
    """Open the best device there is for a choice; with none, a silent one that keeps time."""
    reasons: list[str] = []
    for audio, opened in _WAYS.items():
        if choice not in (AudioChoice.AUTO, audio):
            continue
        try:
            device = opened(wished)
        except Refused as refused:
            reasons.append(str(refused))
            continue
        return device
    problem = ""
    if reasons:
        problem = f"No sound: {'; '.join(reasons)}. Everything else works, and is recorded."
    return open_silent(wished, problem)


def open_silent(wished: Grid, problem: str = "") -> Device:
    """Return a server that computes a block whenever it is told to."""
    server = _server("manual", wished)
    server.boot()
    return _device(server, AudioChoice.NONE, "none", problem)


def _open_jack(wished: Grid) -> Device:
    if not pyo.withJack():
        raise Refused("this pyo has no JACK")
    server = _server("jack", wished)
    server.setJackAuto(False, True)
    server.boot()
    if not server.getIsBooted():
        raise Refused("no JACK server answers")
    return _device(server, AudioChoice.JACK, "JACK")


def _open_portaudio(wished: Grid) -> Device:
    outputs = ask_outputs()
    if outputs.default < 0:
        raise Refused("PortAudio finds no output")
    server = _server("portaudio", wished)
    # Unless told, pyo takes ALSA's first card, not the default.
    server.setOutputDevice(outputs.default)
    server.boot()
    name = outputs.names.get(str(outputs.default), "the default output")
    if not server.getIsBooted():
        raise Refused(f"PortAudio cannot open {name}")
    return _device(server, AudioChoice.PORTAUDIO, name)


_WAYS: dict[AudioChoice, Callable[[Grid], Device]] = {
    AudioChoice.JACK: _open_jack,
    AudioChoice.PORTAUDIO: _open_portaudio,
}
"""In the order in which they are tried."""


def _server(audio: str, wished: Grid) -> Any:
    server = pyo.Server(
        sr=wished.rate,
        nchnls=CHANNELS,
        buffersize=wished.block,
        duplex=0,
        audio=audio,
        jackname=CLIENT,
        verbosity=0,
    )
    server.deactivateMidi()
    return server


def _device(server: Any, audio: AudioChoice, name: str, problem: str = "") -> Device:
    grid = Grid(round(server.getSamplingRate()), int(server.getBufferSize()))
    return Device(server, audio, name, grid, int(server.getNchnls()), problem)
