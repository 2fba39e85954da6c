"""A voice alone, without seats, room and master chain: what tests do with a body's gestures."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from improv.engine.body import MEZZO_FORTE, Blow
from improv.music.sound import Sound
from tests.engine.music import BLOCK, RATE, SEED, blocks

Mono = NDArray[np.float32]


LEVEL = 0.1
"""About what a note at mezzo forte adds to the mix."""


class Gesture(NamedTuple):
    """Something done to a voice at a time in seconds."""

    at: float
    what: str
    """``strike`` at or ``tune`` to some hertz, ``shade`` or ``move`` by an amount, or ``cut``."""
    value: float = 0.0


def played_alone(
    sound: Sound, gestures: Sequence[Gesture], seconds: float, force: float = MEZZO_FORTE, seed: int = SEED
) -> Mono:
    """What one voice makes of these gestures, as in the mix."""
    from improv.engine.agenda import Agenda
    from improv.engine.bodies.build import body_of
    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.tap import Tap
    from improv.engine.voice import Voice

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    agenda = Agenda()
    voice = Voice(0, body_of(sound, seed, RATE), grid, agenda, lambda _: None)
    tap = Tap(voice.output, voice.output, blocks(seconds))
    device.server.start()
    left = sorted((blocks(gesture.at), gesture.what, gesture.value) for gesture in gestures)
    for frame in range(0, blocks(seconds), BLOCK):
        agenda.run(frame)
        while left and left[0][0] <= frame:
            _, what, value = left.pop(0)
            match what:
                case "strike":
                    voice.strike(frame, Blow(value, force, 0.0), LEVEL)
                case "cut":
                    voice.fade(frame)
                case _:
                    getattr(voice.body, what)(value)
        device.server.process()
    samples = tap.read(0, blocks(seconds))[:, 0]
    device.close()
    tap.close()
    return samples
