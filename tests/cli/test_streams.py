"""Whoever starts the program, and wherever its output goes: it says so in a line, and the music goes on."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from improv.cli.console import Console
from improv.cli.streams import end_when_asked
from improv.line import Line
from improv.link.messages import AudioChoice, AudioStatus
from tests.helpers.commands import Command, assert_one_line, improv

NO_ROOM = Path("/dev/full")


@pytest.fixture
def no_room() -> Iterator[int]:
    descriptor = os.open(NO_ROOM, os.O_WRONLY)
    yield descriptor
    os.close(descriptor)


def test_without_standard_output_a_command_does_its_work() -> None:
    without = ["sh", "-c", 'exec "$0" -m improv sounds >&-', sys.executable]
    done = subprocess.run(without, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", ["sounds", "scales --json", "--help", "library --help"])
def test_output_that_has_no_room_is_one_line(command: str, no_room: int, tmp_path: Path) -> None:
    said = tmp_path / "said"
    with said.open("wb") as err, Command(*command.split(), stdout=no_room, stderr=err.fileno()) as ran:
        assert ran.wait() == 1
    assert said.read_text() == "improv: no space left on device\n"


@pytest.mark.parametrize(("name", "first", "second"), [("stdout", "jack", "none"), ("stderr", "No", "Some")])
def test_a_log_that_has_no_room_ends_no_jam_and_goes_on_when_it_has(
    name: str, first: str, second: str, monkeypatch: pytest.MonkeyPatch, no_room: int, tmp_path: Path
) -> None:
    ready: list[str] = []
    console = Console(lambda: ready.append("ready"))
    with (tmp_path / "log").open("wb") as room, os.fdopen(no_room, "w", closefd=False) as log:
        monkeypatch.setattr(sys, name, log)
        console.notice(Line("No room"))
        console.audio(AudioStatus(True, Line(), audio=AudioChoice.JACK))
        assert ready == ["ready"]
        os.dup2(room.fileno(), no_room)
        console.notice(Line("Some room"))
        console.audio(AudioStatus(True, Line(), audio=AudioChoice.NONE))
        monkeypatch.undo()
    lines = (tmp_path / "log").read_text().splitlines()
    assert len(lines) == 2
    assert first in lines[0]
    assert second in lines[1]


def test_a_name_that_is_no_text_can_be_told(tmp_path: Path) -> None:
    out = tmp_path / os.fsdecode(b"\xff.scl")
    done = improv("scales", "dorian", "-o", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("\\udcff.scl\n")
    assert out.exists()


def test_a_name_that_would_change_the_terminal_is_one_line(tmp_path: Path) -> None:
    name = tmp_path / "two\nlines\x1b[31m.jam"
    assert_one_line(improv("check", name), r"two\nlines\x1b[31m.jam")
    name.mkdir()
    assert_one_line(improv("render", name, "-o", tmp_path / "x.wav"), "is a directory")


@pytest.fixture
def handlers() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("handlers")
def test_a_polite_kill_unwinds_and_a_deaf_ear_stays_deaf() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does
    end_when_asked()
    os.kill(os.getpid(), signal.SIGHUP)
    with pytest.raises(SystemExit) as ended:
        os.kill(os.getpid(), signal.SIGTERM)
    assert ended.value.code == 128 + signal.SIGTERM
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
