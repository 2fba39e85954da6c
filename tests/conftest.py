"""What holds for every test: nothing is left behind, and nothing of the person's own is touched."""

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.helpers import leftovers
from tests.helpers.display import running_display
from tests.helpers.jack import JackServer, running_jack
from tests.helpers.postgres import Postgres, running_postgres

pytest_plugins = ["pytester", "tests.helpers.workers"]

# Before anything imports Qt or opens a JACK client: no window, and no server but a test's own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["JACK_NO_START_SERVER"] = "1"
os.environ["JACK_DEFAULT_SERVER"] = "improv-tests-start-their-own"

# A busy machine must not fail a test.
settings.register_profile("improv", deadline=None)
settings.load_profile("improv")

leftovers.adopt_orphans()

# Python would collect garbage in whatever thread has made enough of it, and the windows of earlier tests are
# garbage: Qt does not survive it when they go in another thread than its own. See ``garbage``.
gc.disable()


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collect what a test has left, in the main thread and when all else of it is over."""
    yield
    gc.collect(1)


@pytest.fixture(autouse=True)
def nothing_left(garbage: None) -> Iterator[None]:
    """Fail a test that leaves threads or processes; fixtures of a wider scope may keep theirs."""
    threads, children = leftovers.threads(), leftovers.children()
    yield
    left = leftovers.leftover_threads(threads) + leftovers.leftover_processes(children)
    if left:
        pytest.fail("left running: " + ", ".join(left), pytrace=False)


@pytest.fixture(autouse=True)
def own_home(nothing_left: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home folder, so that a test neither sees nor writes anybody's jams and settings."""
    with tempfile.TemporaryDirectory(prefix="improv-home-", ignore_cleanup_errors=True) as name:
        home = Path(name)
        for variable in [name for name in os.environ if name.startswith("XDG_")]:
            monkeypatch.delenv(variable)
        runtime = home / "run"
        runtime.mkdir(mode=0o700)
        monkeypatch.setenv("HOME", name)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))  # here is no one's sound server either
        yield home


@pytest.fixture(scope="session")
def _jack() -> Iterator[JackServer]:
    with running_jack() as server:
        yield server


@pytest.fixture
def jack_server(_jack: JackServer, monkeypatch: pytest.MonkeyPatch) -> JackServer:
    """A JACK server, 48 kHz and 128 frames, for this process and its children; shared by all tests."""
    monkeypatch.setenv("JACK_DEFAULT_SERVER", _jack.name)
    return _jack


@pytest.fixture
def patient_jack_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[JackServer]:
    """A JACK server that loses nothing, however slow the machine is; nobody may be killed on it."""
    with running_jack(patient=True) as server:
        monkeypatch.setenv("JACK_DEFAULT_SERVER", server.name)
        yield server


@pytest.fixture(scope="session")
def _postgres() -> Iterator[Postgres]:
    with running_postgres() as server:
        yield server


@pytest.fixture
def postgres(_postgres: Postgres) -> Postgres:
    """A clinic's PostgreSQL server, shared by all tests: each takes a database of its own."""
    return _postgres


@pytest.fixture(scope="session")
def _display() -> Iterator[str]:
    with running_display() as name:
        yield name


@pytest.fixture
def display(_display: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """An X display of 1280×800 for the programs that the test starts; shared by all tests."""
    monkeypatch.setenv("DISPLAY", _display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")  # only asked at a program's start: ours stays offscreen
    return _display
