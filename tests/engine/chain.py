"""Pieces of the chain alone, from the mix to the device; as ``work``, in a process of its own."""

from collections.abc import Callable, Sequence
from typing import Any

from improv.jam.mixing import Echo, Room
from improv.jam.tempo import Tempo
from tests.engine.music import BLOCK, RATE, Stereo


def heard(device: Any, tap: Any, frames: int, before: Callable[[int], None] = lambda _: None) -> Stereo:
    """Let a server compute so many frames; ``before`` each block it is told the block's first frame."""
    device.server.start()
    for frame in range(0, frames, BLOCK):
        before(frame)
        device.server.process()
    samples: Stereo = tap.read(0, frames)
    device.close()
    tap.close()
    return samples


def through_master(values: Sequence[float]) -> Stereo:
    """What the master chain makes of a constant input, 50 ms for each value; the taps see all of it."""
    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.master import Master
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    left, right = (pyo.Sig_base(0.0).play() for _ in range(2))
    master = Master(left, right, grid)
    for unit in master.units:
        unit.play()
    each = RATE // 20 // BLOCK * BLOCK
    tap = Tap(master.left, master.right, each * len(values))

    def before(frame: int) -> None:
        value = values[frame // each]
        left.setValue(value)
        right.setValue(-value)

    return heard(device, tap, each * len(values), before)


def calmed(sent: Any, on: bool) -> Stereo:
    """What the master chain makes of a signal while all is calm, or not."""
    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.master import Master
    from improv.engine.tables import table
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    signal = table(sent)
    source = pyo.TableScan_base(signal).play()
    master = Master(source, source, grid)
    master.calm(0, on, at_once=True)
    for unit in master.units:
        unit.play()
    tap = Tap(master.left, master.right, len(sent))
    return heard(device, tap, len(sent))


def through_echo(sent: Any, tempo: Tempo, echo: Echo, changes: Sequence[tuple[float, Tempo]]) -> Stereo:
    """What comes back of a signal; the tempo changes at some times."""
    import pyo

    from improv.engine.agenda import Agenda
    from improv.engine.device import open_silent
    from improv.engine.echo import EchoLine
    from improv.engine.grid import Grid
    from improv.engine.tables import table
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    agenda = Agenda()
    signal = table(sent)
    source = pyo.TableScan_base(signal).play()
    line = EchoLine(grid, agenda, lambda: None)
    line.keep(0, tempo, echo)
    line.sends.append(source)
    line.wake()
    tap = Tap(line.left, line.right, len(sent))
    left_to_do = list(changes)

    def before(frame: int) -> None:
        agenda.run(frame)
        while left_to_do and left_to_do[0][0] * RATE <= frame:
            line.keep(frame, left_to_do.pop(0)[1], echo)

    return heard(device, tap, len(sent), before)


def through_room(sent: Any, room: Room) -> Stereo:
    """What a room makes of a signal, without the signal."""
    import pyo

    from improv.engine.agenda import Agenda
    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.reverb import Reverb
    from improv.engine.tables import table
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    signal = table(sent)
    source = pyo.TableScan_base(signal).play()
    reverb = Reverb(device.server._server, 0, grid, Agenda(), lambda: None)
    reverb.be(0, room)
    reverb.sends.append(source)
    reverb.wake()
    tap = Tap(reverb.left, reverb.right, len(sent))
    return heard(device, tap, len(sent))


def outlet_gain(first: float, changes: Sequence[tuple[float, float]], seconds: float, fade: float) -> Stereo:
    """The outlet's gain, when the volume is changed at these times (seconds, volume)."""
    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.outlet import Outlet
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    left, right = (pyo.Sig_base(1.0).play() for _ in range(2))
    outlet = Outlet(left, right, 2, grid, first)
    outlet.fade_in(0, fade)
    frames = grid.frames(seconds)
    tap = Tap(outlet.sides[0], outlet.sides[1], frames)
    left_to_do = list(changes)

    def before(frame: int) -> None:
        outlet.advance(frame)
        while left_to_do and left_to_do[0][0] * RATE <= frame:
            outlet.set_volume(frame, left_to_do.pop(0)[1])

    return heard(device, tap, frames, before)


def through_outlet(
    volume: float, asked: Sequence[tuple[float, bool]], seconds: float, ceiling: float
) -> Stereo:
    """What goes to the device while nothing is played, and noise is asked for or not at these times."""
    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.outlet import Outlet
    from improv.engine.tap import Tap

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    left, right = (pyo.Sig_base(0.0).play() for _ in range(2))
    outlet = Outlet(left, right, 2, grid, volume)
    outlet.fade_in(0, 0.01)
    frames = grid.frames(seconds)
    tap = Tap(outlet.sides[0], outlet.sides[1], frames)
    left_to_do = list(asked)

    def before(frame: int) -> None:
        if outlet.moves:
            outlet.advance(frame)
        while left_to_do and left_to_do[0][0] * RATE <= frame:
            if left_to_do.pop(0)[1]:
                outlet.noise.play(frame, ceiling)
            else:
                outlet.noise.stop(frame)

    return heard(device, tap, frames, before)
