"""What an engine can have before its epoch: a device, and a graph in which nothing has sounded yet."""

from collections.abc import Generator
from contextlib import suppress

from improv.engine.device import Device, open_beside, open_device
from improv.engine.graph import Graph
from improv.engine.grid import Grid
from improv.engine.outputs import Inquiry
from improv.engine.warming import noise_steps, warming_steps
from improv.link.messages import DeviceWish, Expect

KEPT_SECONDS = 8.0
"""How far the main thread may fall behind before a capture has a gap."""
MOST_POOLS = 48
"""So many sounds of seats are made ahead: each has a hundred objects."""
RATES, BLOCKS, SEEDS = (8_000, 192_000), (16, 8_192), (0, 2**63)


class Readied:
    """A server that is booted and not started: JACK is given silence, and Python is not asked for it."""

    def __init__(self, wish: DeviceWish, device: Device) -> None:
        """Take what was wished for, and the device that was opened for it."""
        self.wish = wish
        self.device = device
        self.seed = within(wish.seed, SEEDS)
        kept = device.grid.frames(KEPT_SECONDS)
        self.graph = Graph(device.server._server, device.grid, self.seed, kept)

    def fits(self, wish: DeviceWish) -> bool:
        """Say whether an epoch that wishes for this can begin here: sound servers end and change."""
        server = self.device.server
        if wish != self.wish or not server.getIsBooted():
            return False
        return Grid(round(server.getSamplingRate()), int(server.getBufferSize())) == self.device.grid

    def compute_ahead(self, expected: Expect) -> Generator[None, None, None]:
        """Make the voices of what is expected, and compute what other sounds need, in steps."""
        rate = self.device.grid.rate
        yield from noise_steps(rate)
        for seat, sound in expected.seats[:MOST_POOLS]:
            with suppress(Exception):  # whoever chooses it, hears of it
                self.graph.prepare(seat, sound)
            yield
        yield from warming_steps(self.seed, rate, expected.sounds)

    def kept_for(self, wish: DeviceWish | None) -> "Readied | None":
        """Return it where it fits what is wished for; else let it go."""
        if wish is not None and self.fits(wish):
            return self
        self.let_go()
        return None

    def let_go(self) -> None:
        """Close the device, and take all of it apart."""
        self.device.close()
        self.graph.dismantle()


def ready(wish: DeviceWish, inquiry: Inquiry) -> Readied:
    """Open the device that is wished for, and build all that can be built."""
    grid = Grid(within(wish.rate, RATES), within(wish.block, BLOCKS))
    return Readied(wish, open_device(wish.audio, grid, inquiry, wish.client))


def ready_ahead(wish: DeviceWish, inquiry: Inquiry) -> Readied | None:
    """Do so while another engine sounds; None where the device may not have room for both."""
    grid = Grid(within(wish.rate, RATES), within(wish.block, BLOCKS))
    device = open_beside(wish.audio, grid, inquiry, wish.client)
    return None if device is None else Readied(wish, device)


def within(number: int, bounds: tuple[int, int]) -> int:
    """Return the number, or the bound beyond which it lies."""
    return min(bounds[1], max(bounds[0], number))
