"""Where it is imported, pyo is loaded and what shipped sounds need computed: in the process that is copied.

That takes two seconds. An engine that stands by does the same before somebody waits for it; so a copy is one
that has stood by for a while.
"""

from improv.engine.surroundings import prepare_surroundings

prepare_surroundings()

import improv.engine.live  # noqa: E402, F401  what loads pyo comes after the surroundings
import tests.engine.chain  # noqa: E402
import tests.engine.objects  # noqa: E402
import tests.engine.ordering  # noqa: E402
import tests.engine.work  # noqa: E402, F401
from improv.engine.device import open_silent  # noqa: E402
from improv.engine.grid import Grid  # noqa: E402
from improv.engine.warming import warming_steps  # noqa: E402
from tests.engine.music import BLOCK, RATE, SEED  # noqa: E402

_device = open_silent(Grid(RATE, BLOCK))
for _ in warming_steps(SEED, RATE):
    pass
_device.close()
