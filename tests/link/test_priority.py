import os
import sys
from threading import Thread

import pytest

from improv.link.priority import go_first


@pytest.mark.skipif(sys.platform != "linux", reason="asks for what Linux has")
def test_only_the_thread_that_asks_goes_first() -> None:
    found: list[tuple[bool, int]] = []

    def ask() -> None:
        found.append((go_first(), os.sched_getscheduler(0)))

    thread = Thread(target=ask)
    thread.start()
    thread.join()
    ((granted, policy),) = found
    assert granted == (policy == os.SCHED_RR | os.SCHED_RESET_ON_FORK)
    assert os.sched_getscheduler(0) == os.SCHED_OTHER
