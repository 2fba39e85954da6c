"""The sound device: opened as well as it can be had, and what is said where that is not well."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pyo

from improv.engine.grid import Grid
from improv.engine.outputs import Inquiry, Outputs, outputs_here
from improv.line import Line, joined, line, line_of
from improv.link.messages import AudioChoice

CLIENT = "improv"
CHANNELS = 2
NO_PROBLEM = Line()


class Refused(Exception):
    """A way to sound cannot be had."""

    def __init__(self, why: Line, todo: Line) -> None:
        super().__init__(why)
        self.todo = todo
        """What somebody can do about it."""


@dataclass(frozen=True)
class Device:
    """A booted pyo server, not started yet, with the rate and block that it really has."""

    server: Any
    audio: AudioChoice
    name: str
    grid: Grid
    channels: int
    problem: Line = NO_PROBLEM

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


def open_device(choice: AudioChoice, wished: Grid, inquiry: Inquiry, client: str = CLIENT) -> Device:
    """Open the best device there is for a choice; with none, a silent one that keeps time.

    ``client``: what the sound system calls us.
    """
    reasons: list[Refused] = []
    for audio, opened in _WAYS.items():
        if choice not in (AudioChoice.AUTO, audio):
            continue
        try:
            return opened(wished, inquiry, client)
        except Refused as refused:
            reasons.append(refused)
    problem = Line()
    if reasons:
        # The last is what nearly everybody has.
        problem = line(
            "No sound: {why}. Everything else works, and is recorded; {todo}.",
            why=joined([line_of(refused) for refused in reasons], "; "),
            todo=reasons[-1].todo,
        )
    return open_silent(wished, problem)


def open_beside(choice: AudioChoice, wished: Grid, inquiry: Inquiry, client: str = CLIENT) -> Device | None:
    """Open a device while another engine sounds through it; None where it may not have room for both."""
    match choice:
        case AudioChoice.NONE:
            return open_silent(wished)
        case AudioChoice.AUTO | AudioChoice.JACK:
            try:
                return _open_jack(wished, inquiry, client)
            except Refused:
                return None
        case _:
            return None


def open_silent(wished: Grid, problem: Line = NO_PROBLEM) -> Device:
    """Return a server that computes a block whenever it is told to."""
    server = _server("manual", wished, CLIENT)
    server.boot()
    return _device(server, AudioChoice.NONE, "none", problem)


def _open_jack(wished: Grid, _: Inquiry, client: str) -> Device:
    if not pyo.withJack():
        raise Refused(line("this pyo has no JACK"), line("start Improv with --audio portaudio"))
    server = _server("jack", wished, client)
    server.setJackAuto(False, True)
    server.boot()
    if not server.getIsBooted():
        raise Refused(line("no JACK server answers"), line("start JACK, then Improv again"))
    return _device(server, AudioChoice.JACK, "JACK")


def _open_portaudio(wished: Grid, inquiry: Inquiry, client: str) -> Device:
    # Numbers change when something is plugged in: an answer from a while ago only says that there are some.
    outputs = outputs_here() if inquiry.answer().names else Outputs()
    if outputs.default < 0:
        raise Refused(
            line("PortAudio finds no output"),
            line("plug in or switch on a loudspeaker, then start Improv again"),
        )
    server = _server("portaudio", wished, client)
    # Unless told, pyo takes ALSA's first card, not the default.
    server.setOutputDevice(outputs.default)
    server.boot()
    name = outputs.names.get(str(outputs.default), "the default output")
    if not server.getIsBooted():
        raise Refused(
            line("PortAudio cannot open {name}, which another program may be using", name=name),
            line(
                "close that program or choose another output in the system's settings, "
                "then start Improv again"
            ),
        )
    return _device(server, AudioChoice.PORTAUDIO, name)


_WAYS: dict[AudioChoice, Callable[[Grid, Inquiry, str], Device]] = {
    AudioChoice.JACK: _open_jack,
    AudioChoice.PORTAUDIO: _open_portaudio,
}
"""In the order in which they are tried."""


def _server(audio: str, wished: Grid, client: str) -> Any:
    server = pyo.Server(
        sr=wished.rate,
        nchnls=CHANNELS,
        buffersize=wished.block,
        duplex=0,
        audio=audio,
        jackname=client,
        verbosity=0,
    )
    server.deactivateMidi()
    return server


def _device(server: Any, audio: AudioChoice, name: str, problem: Line = NO_PROBLEM) -> Device:
    grid = Grid(round(server.getSamplingRate()), int(server.getBufferSize()))
    return Device(server, audio, name, grid, int(server.getNchnls()), problem)
