"""The nets under all the other tests hold."""

import fcntl
import gc
import os
import subprocess
import sys
import threading
from pathlib import Path

import jack
import pytest

from tests.helpers import leftovers
from tests.helpers.jack import JackServer, running_jack
from tests.helpers.workers import Turns

LEAVES_AN_ORPHAN = "import os, signal; os.fork() or signal.pause()"
OPENS_A_WINDOW = """
from PyQt6.QtCore import QEventLoop
from PyQt6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.show()
while not window.windowHandle().isExposed():
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
print(app.platformName(), window.windowHandle().isExposed())
"""


@pytest.fixture
def suite(pytester: pytest.Pytester, request: pytest.FixtureRequest) -> pytest.Pytester:
    """A suite of its own under the same nets."""
    pytester.makeconftest("from tests.conftest import garbage, nothing_left, own_home")
    pytester.syspathinsert(request.config.rootpath)
    return pytester


def test_a_thread_that_goes_on_fails_its_test(
    suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leftovers, "PATIENCE", 0.1)
    suite.makepyfile(
        """
        import threading

        go = threading.Event()

        def test_one():
            threading.Thread(target=go.wait, name="humming").start()

        def test_two():
            go.set()
        """
    )
    result = suite.runpytest_inprocess()
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*left running: thread humming*"])


def test_a_process_that_goes_on_fails_its_test(
    suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leftovers, "PATIENCE", 0.1)
    suite.makepyfile(
        """
        import os, signal

        def test():
            if os.fork() == 0:
                signal.pause()
        """
    )
    suite.runpytest_inprocess().assert_outcomes(passed=1, errors=1)


def test_so_does_one_whose_parent_is_dead(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers, "PATIENCE", 0.1)
    suite.makepyfile(
        f"""
        import subprocess, sys

        def test():
            subprocess.run([sys.executable, "-c", {LEAVES_AN_ORPHAN!r}])
        """
    )
    suite.runpytest_inprocess().assert_outcomes(passed=1, errors=1)


def test_while_a_test_is_alone_no_other_worker_begins_one(
    pytester: pytest.Pytester, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    door, room = tmp_path / "door", tmp_path / "room"
    door.touch()
    room.touch()
    first, second = Turns(door, room), Turns(door, room)
    alone = pytester.getitem("import pytest\n@pytest.mark.alone\ndef test_func(): pass")
    begun = threading.Event()

    def test_something_else() -> None:
        for _ in second.pytest_runtest_protocol(request.node, None):
            begun.set()

    other = threading.Thread(target=test_something_else)
    for nextitem in (alone, request.node):
        for _ in first.pytest_runtest_protocol(alone, nextitem):
            if not other.ident:
                other.start()
        with room.open() as file:
            if nextitem is alone:
                assert not begun.is_set()
                with pytest.raises(BlockingIOError):
                    fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    other.join()
    assert begun.is_set()
    for turns in (first, second):
        turns.pytest_unconfigure()


def test_home_is_empty_and_its_own(own_home: Path) -> None:
    assert Path.home() == own_home
    assert [path.name for path in own_home.iterdir()] == ["run"]


def test_jack_answers(jack_server: JackServer) -> None:
    client = jack.Client("probe", no_start_server=True)
    assert (client.samplerate, client.blocksize) == (48000, 128)
    client.close()


def test_two_jack_servers_live_side_by_side(jack_server: JackServer) -> None:
    with running_jack(block=64) as other:
        client = jack.Client("probe", no_start_server=True, servername=other.name)
        assert client.blocksize == 64
        client.close()
    assert other.process.returncode is not None
    assert jack_server.process.poll() is None


def test_a_window_opens_on_the_display(display: str) -> None:
    opened = subprocess.run(
        [sys.executable, "-c", OPENS_A_WINDOW], capture_output=True, text=True, check=False
    )
    assert opened.stdout == "xcb True\n", opened.stderr
    assert os.environ["DISPLAY"] == display
    size = subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, text=True, check=True)
    assert size.stdout == "1280 800\n"


def test_no_thread_collects_what_others_have_left() -> None:
    assert not gc.isenabled()
