"""The order in which pyo computes objects; as ``work``, in a process of its own."""

from typing import Any

from tests.engine.music import BLOCK, RATE, SEED, opening


class _Asked:
    """A server that counts how often it is asked to move something."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self.moves = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._server, name)

    def changeStreamPosition(self, before: Any, stream: Any) -> None:
        self.moves += 1
        self._server.changeStreamPosition(before, stream)


def put_in_order(seed: int) -> tuple[list[int], list[int], int, int]:
    """Objects in the order in which they are computed, and in the one in which pyo would have put them.

    And how often pyo was asked to move one, of how many that were made. By the number of their making.
    """
    from random import Random

    import pyo

    from improv.engine.device import open_silent
    from improv.engine.grid import Grid
    from improv.engine.order import Order

    device, random = open_silent(Grid(RATE, BLOCK)), Random(seed)
    asking = _Asked(device.server._server)
    order, made, expected = Order(asking), [pyo.Sig_base(0.0) for _ in range(6)], list[Any]()
    expected += made
    together: list[list[Any]] = []
    for _ in range(60):
        before = random.choice((*expected[-6:], made[3], made[3], made[3]))
        match random.randrange(8):
            case 0 if together:  # some go, the last first, as in a pool
                going = together.pop(random.randrange(len(together)))
                at = expected.index(going[0])
                if expected[at : at + len(going)] == going:
                    order.bring_forward(going)
                    expected = going + [unit for unit in expected if unit not in going]
            case 1:  # somebody else makes objects meanwhile, behind those that are to be placed
                new = [pyo.Sig_base(0.0) for _ in range(3)]
                late = pyo.Sig_base(0.0)
                order.place(new, before)
                at = expected.index(before)
                expected = [*expected[:at], *new, *expected[at:], late]
            case _:
                new = [pyo.Sig_base(0.0) for _ in range(random.randint(1, 5))]
                random.shuffle(new)
                order.place(new, before)
                at = expected.index(before)
                expected = [*expected[:at], *new, *expected[at:]]
                together.append(new)
    numbers = {id(unit._getStream()): number for number, unit in enumerate(expected)}
    found = [numbers[id(stream)] for stream in device.server._server.getStreams()]
    device.server.start()
    device.server.process()  # as many as pyo has counted
    device.close()
    return found, list(range(len(expected))), asking.moves, len(expected)


def placed() -> tuple[int, int]:
    """How often pyo was asked to move an object while pools were made, and how many objects they have."""
    from improv.engine.device import open_silent
    from improv.engine.graph import Graph
    from improv.engine.grid import Grid

    grid = Grid(RATE, BLOCK)
    device = open_silent(grid)
    asking = _Asked(device.server._server)
    graph = Graph(asking, grid, SEED, grid.frames(1.0))
    before, moves = len(asking.getStreams()), asking.moves
    for seat, sound in enumerate(opening().palette, 1):
        graph.prepare(seat, sound)
    made = len(asking.getStreams()) - before
    device.close()
    graph.dismantle()
    return asking.moves - moves, made
