"""Going first: what has to be in time asks the system to be run before what has not."""

import os
import sys
from pathlib import Path

_PRIORITY = 5
"""Above everything that has no such priority, below JACK's own threads."""


def go_first(thread: int = 0) -> bool:
    """Ask for real-time scheduling of a thread (native id; the calling one, if 0); say whether it has it.

    Linux grants it to whom the administrator trusts with it, as audio programs need it. Without, and on
    other systems, all works as well, but for moments in which the machine is very busy. Children do not
    inherit it.
    """
    if sys.platform != "linux":
        return False
    try:
        if os.sched_getscheduler(thread) & ~os.SCHED_RESET_ON_FORK != os.SCHED_OTHER:
            return True
        os.sched_setscheduler(thread, os.SCHED_RR | os.SCHED_RESET_ON_FORK, os.sched_param(_PRIORITY))
    except OSError:
        return False
    return True


def all_go_first() -> None:
    """Ask it for every thread of this process, those of drivers too, in which no Python ever runs."""
    if sys.platform == "linux":
        for thread in Path("/proc/self/task").iterdir():
            go_first(int(thread.name))
