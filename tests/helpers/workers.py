"""Which tests run beside each other where several workers share them (`make test`), and which do not."""

import os
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadGroupScheduling

JACK = "jack"
"""The tests with a JACK server are for one worker: JACK has room for eight servers, whoever starts them."""
JACK_FIXTURES = {"jack_server", "patient_jack_server"}
ALONE = "alone"
LONG = "tests/test_contracts.py"
"""Begun early, so that nobody waits for it at the end."""


class Files(LoadGroupScheduling):  # type: ignore[misc]  # it ships no types
    """Gives a worker a file at a time, whose fixtures it then makes once, or a group."""

    def _split_scope(self, nodeid: str) -> str:
        group: str = super()._split_scope(nodeid)
        return nodeid.partition("::")[0] if group == nodeid else group


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadGroupScheduling | None:
    """Share files and groups."""
    return Files(config, log) if config.getvalue("dist") == "loadgroup" else None


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Use no workers where somebody chose some tests: these begin sooner without. Else one more than cores.

    The one that has the tests with a JACK server waits more than it computes.
    """
    chosen = config.getoption("keyword") or config.getoption("markexpr") or config.getoption("lf")
    is_whole = not chosen and all(Path(name).is_dir() for name in config.args)
    return (os.cpu_count() or 1) + 1 if is_whole else 0


def pytest_configure(config: pytest.Config) -> None:
    """Let a worker keep the others waiting."""
    config.addinivalue_line("markers", f"{ALONE}: no other worker tests anything meanwhile")
    if "PYTEST_XDIST_WORKER" in os.environ and sys.platform != "win32":
        config.pluginmanager.register(Turns(Path(__file__), Path(__file__).with_name("__init__.py")))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tell apart the tests with a JACK server, and let workers begin with what others wait for."""
    for item in items:
        if JACK_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.xdist_group(JACK))
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=_turn)


def _is_alone(item: pytest.Item) -> bool:
    return item.get_closest_marker(ALONE) is not None


def _turn(item: pytest.Item) -> int:
    if _is_alone(item):
        return 0
    if item.get_closest_marker("xdist_group"):
        return 1
    return 2 if item.nodeid.startswith(LONG) else 3


if sys.platform != "win32":
    import fcntl

    class Turns:
        """Two locks that the workers have together, on any two files."""

        def __init__(self, door: Path, room: Path) -> None:
            self._door = os.open(door, os.O_RDONLY)
            """Held by whoever waits to be alone, so that nobody begins anything new."""
            self._room = os.open(room, os.O_RDONLY)
            """Held by all who test something."""
            self._alone = False

        @pytest.hookimpl(wrapper=True, tryfirst=True)  # before a timeout begins to count
        def pytest_runtest_protocol(
            self, item: pytest.Item, nextitem: pytest.Item | None
        ) -> Generator[None, object, object]:
            """Wait for those who are alone; who is alone stays so until the last of these tests."""
            if not self._alone:
                self._alone = _is_alone(item)
                fcntl.flock(self._door, fcntl.LOCK_EX)
                fcntl.flock(self._room, fcntl.LOCK_EX if self._alone else fcntl.LOCK_SH)
                fcntl.flock(self._door, fcntl.LOCK_UN)
            try:
                return (yield)
            finally:
                self._alone = self._alone and nextitem is not None and _is_alone(nextitem)
                if not self._alone:
                    fcntl.flock(self._room, fcntl.LOCK_UN)

        def pytest_unconfigure(self) -> None:
            """Let go of both."""
            os.close(self._door)
            os.close(self._room)
