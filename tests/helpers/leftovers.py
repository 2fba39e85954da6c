"""What a test leaves behind: threads and processes that still run after it."""

import ctypes
import multiprocessing
import os
import select
import signal
import threading
from collections.abc import Set as AbstractSet
from contextlib import suppress
from multiprocessing import forkserver, resource_tracker
from pathlib import Path

PATIENCE = 3.0  # seconds for something that is ending already
STAY: set[int] = set()
"""Processes of the tests' own that are kept for the next tests. Their children count as ours."""
_STAYED: set[int] = set()
"""What ran on after the test before: Linux's list leaves some out while another of them ends."""


def adopt_orphans() -> None:
    """Make the grandchildren whose parent died our children, so that we see them (Linux only)."""
    set_child_subreaper = 36
    if hasattr(os, "pidfd_open"):
        ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


def threads() -> set[threading.Thread]:
    """The threads that Python started; a driver's own, which only passed through, are the driver's."""
    return {t for t in threading.enumerate() if not isinstance(t, threading._DummyThread)}


def children() -> set[int]:
    """The processes that we started or adopted, ended ones that nobody waited for included."""
    # Python's own, started with the first spawned process and the first copy, and kept for the next ones.
    tracker = getattr(resource_tracker._resource_tracker, "_pid", None) or 0
    copied = getattr(forkserver._forkserver, "_forkserver_pid", None) or 0
    parents = {os.getpid(), *({tracker, copied} - {0}), *STAY}
    told = Path(f"/proc/self/task/{os.getpid()}/children").exists()
    return (set().union(*map(_told_by_kernel, parents)) if told else _found_among_all(parents)) - parents


def _told_by_kernel(parent: int) -> set[int]:
    """A process's children as Linux lists them for each of its threads: every test asks twice."""
    found: set[int] = set()
    with suppress(FileNotFoundError, ProcessLookupError):  # it has ended
        for thread in os.listdir(f"/proc/{parent}/task"):  # noqa: PTH208
            with suppress(FileNotFoundError, ProcessLookupError):  # this one ended meanwhile
                found |= set(map(int, Path(f"/proc/{parent}/task/{thread}/children").read_bytes().split()))
    return found


def _found_among_all(parents: AbstractSet[int]) -> set[int]:
    found: set[int] = set()
    for pid in filter(str.isdigit, os.listdir("/proc")):  # noqa: PTH208  after every test, so it has to be fast
        try:
            stat = Path(f"/proc/{pid}/stat").read_bytes()
        except (FileNotFoundError, ProcessLookupError):  # this one ended meanwhile
            continue
        if int(stat.rpartition(b")")[2].split()[1]) in parents:
            found.add(int(pid))
    return found


def leftover_threads(before: AbstractSet[threading.Thread]) -> list[str]:
    """The names of the threads that did not end."""
    new = threads() - before
    for thread in new:
        thread.join(PATIENCE)
    return [f"thread {thread.name}" for thread in new if thread.is_alive()]


def leftover_processes(before: AbstractSet[int]) -> list[str]:
    """The command lines of the processes that did not end; they are killed, so that the next test is fair."""
    multiprocessing.active_children()  # waits for those that have ended
    now, known = children(), before | _STAYED
    left = [text for pid in sorted(now - known) if (text := _end(pid))]
    _STAYED.clear()
    _STAYED.update(now & known)
    return left


def _end(pid: int) -> str | None:
    """What `pid` is, if it still ran; in any case it is gone afterwards."""
    try:
        ended = os.pidfd_open(pid)
    except ProcessLookupError:
        return None
    try:
        if select.select([ended], [], [], PATIENCE)[0]:
            return None
        words = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        os.kill(pid, signal.SIGKILL)
        select.select([ended], [], [], PATIENCE)
        return f"process {pid}: {words}"
    finally:
        os.close(ended)
        _reap(pid)


def _reap(pid: int) -> None:
    try:
        os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:  # somebody waited for it meanwhile
        return
