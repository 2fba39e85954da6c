"""PortAudio on sound cards made of text: which output is taken, when it is asked, and what is said."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from improv.engine.outputs import ANSWER_WITHIN_SECONDS, Inquiry, ask_outputs
from improv.link.clock import SystemClock
from improv.link.messages import AudioChoice, Quit
from tests.engine.child import running_engine

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only ALSA is configured by a file")

NONE = ""
SPEAKER = "pcm.speaker { type null }\npcm.!default { type null }\n"
BUSY_CARD = "pcm.{} {{ type mulaw slave {{ pcm speaker format S16_LE }} }}\n"
"""It is there, but cannot be opened: nothing here plays that format."""
BUSY = "pcm.speaker { type null }\n" + BUSY_CARD.format("!default")
_NS = 1_000_000_000


class Cards:
    """The sound cards that every process finds from now on."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def become(self, text: str) -> None:
        self._file.write_text(text)


@pytest.fixture
def cards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cards:
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "asound.conf"))
    cards = Cards(tmp_path / "asound.conf")
    cards.become(SPEAKER)
    return cards


@pytest.fixture
def inquiry() -> Iterator[Inquiry]:
    inquiry = Inquiry(SystemClock())
    yield inquiry
    inquiry.close()


class Python:
    """What is asked is asked through this, which counts, and may never answer."""

    def __init__(self, folder: Path) -> None:
        self.program = folder / "python"
        self._asked = folder / "asked"
        self._never = folder / "never"
        self.program.write_text(
            f"#!/bin/sh\necho >> {self._asked}\n[ -e {self._never} ] && exec sleep 600\n"
            f'exec {sys.executable} "$@"\n'
        )
        self.program.chmod(stat.S_IRWXU)

    @property
    def times(self) -> int:
        return self._asked.read_text().count("\n") if self._asked.exists() else 0

    def hang(self) -> None:
        self._never.touch()


@pytest.fixture
def python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Python:
    python = Python(tmp_path)
    monkeypatch.setattr("improv.engine.outputs.sys.executable", str(python.program))
    return python


def seconds_since(start: int) -> float:
    return (SystemClock().monotonic_ns() - start) / _NS


def test_the_default_output_is_known_by_its_name(cards: Cards) -> None:
    outputs = ask_outputs()
    assert outputs.names[str(outputs.default)] == "default"
    cards.become(NONE)
    assert ask_outputs().default == -1


def test_what_was_asked_ahead_of_time_is_not_asked_again(
    cards: Cards, inquiry: Inquiry, python: Python
) -> None:
    inquiry.begin()
    assert inquiry.answer().names
    assert python.times == 1


def test_nothing_found_ahead_of_time_is_no_answer(cards: Cards, inquiry: Inquiry, python: Python) -> None:
    cards.become(NONE)
    inquiry.begin()
    process = inquiry._process
    assert process is not None
    process.wait(20)
    cards.become(SPEAKER)
    assert inquiry.answer().names
    assert python.times == 2


@pytest.mark.parametrize("ahead", [True, False])
def test_who_never_answers_is_waited_for_three_seconds_in_all(
    inquiry: Inquiry, python: Python, ahead: bool
) -> None:
    python.hang()
    if ahead:
        inquiry.begin()
    start = SystemClock().monotonic_ns()
    assert inquiry.answer().default == -1
    assert ANSWER_WITHIN_SECONDS - 0.1 <= seconds_since(start) < ANSWER_WITHIN_SECONDS + 1.0
    assert ANSWER_WITHIN_SECONDS <= 3.0


def test_an_engine_asks_while_it_stands_by_and_sounds_through_what_is_there_now(cards: Cards) -> None:
    with running_engine() as engine:
        assert engine.process.pid is not None
        until_answered(engine.process.pid)
        strangers = "".join(BUSY_CARD.format(name) for name in ("first", "second"))
        cards.become(strangers + SPEAKER)  # other numbers now
        booted = engine.boot(AudioChoice.AUTO)
        assert (booted.audio, booted.device, booted.problem) == (AudioChoice.PORTAUDIO, "default", "")
        engine.idle(0.1)
        engine.quit()


def test_a_question_does_not_outlive_who_asked(cards: Cards) -> None:
    with running_engine() as engine:
        engine.send(Quit())
        assert engine.end() == 0  # and the fixture finds nothing left


@pytest.mark.parametrize(
    ("found", "choice", "said"),
    [
        (
            NONE,
            AudioChoice.AUTO,
            "No sound: no JACK server answers; PortAudio finds no output. Everything else works, and is "
            "recorded; plug in or switch on a loudspeaker, then start Improv again.",
        ),
        (
            NONE,
            AudioChoice.JACK,
            "No sound: no JACK server answers. Everything else works, and is recorded; start JACK, then "
            "Improv again.",
        ),
        (
            BUSY,
            AudioChoice.PORTAUDIO,
            "No sound: PortAudio cannot open default, which another program may be using. Everything else "
            "works, and is recorded; close that program or choose another output in the system's settings, "
            "then start Improv again.",
        ),
    ],
)
def test_no_sound_is_one_line_that_says_what_to_do(
    cards: Cards, found: str, choice: AudioChoice, said: str
) -> None:
    cards.become(found)
    with running_engine() as engine:
        booted = engine.boot(choice)
        assert (booted.audio, booted.problem) == (AudioChoice.NONE, said)
        engine.quit()


def until_answered(asker: int) -> None:
    """Wait until a process has asked, and the one that it asked has ended, though nobody knows it yet."""
    deadline = SystemClock().monotonic_ns() + 20 * _NS
    while not any(state == "Z" for state in states_of_children(asker)):
        assert SystemClock().monotonic_ns() < deadline, "it never asked"
        Event().wait(0.01)


def states_of_children(parent: int) -> Iterator[str]:
    for number in filter(str.isdigit, os.listdir("/proc")):  # noqa: PTH208  as often as it can be
        try:
            state, its = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:  # it ended meanwhile
            continue
        if int(its) == parent:
            yield state
