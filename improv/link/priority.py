"""Going first: what has to be in time asks the system to be run before what has not."""

import os
import sys

_PRIORITY = 5
"""Above everything that has no such priority, below JACK's own threads."""


def go_first() -> bool:
    """Ask for real-time scheduling of the calling thread; say whether it has it.

    Linux grants it to whom the administrator trusts with it, as audio programs need it. Without, and on
    other systems, all works as well, but for moments in which the machine is very busy. Children do not
    inherit it.
    """
    if sys.platform != "linux":
        return False
    if os.sched_getscheduler(0) & ~os.SCHED_RESET_ON_FORK != os.SCHED_OTHER:
        return True
    try:
        os.sched_setscheduler(0, os.SCHED_RR | os.SCHED_RESET_ON_FORK, os.sched_param(_PRIORITY))
    except OSError:
        return False
    return True
