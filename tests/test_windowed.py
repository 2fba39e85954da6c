"""The instrument with its window, on a display of its own."""

import os
import signal
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Event

from improv.cli.own import settings_path
from improv.jam.events import KeyChanged, NoteOff, NoteOn, PlayerJoined, SceneChosen
from improv.link.look import Keeping, Preferences
from improv.session.check import check
from improv.session.format import read_take
from improv.session.library import default_folders, takes_in
from improv.session.settings import Settings, write_settings
from tests.helpers.close_window import ask_to_close
from tests.helpers.display import at_the_display, window_on_the_display
from tests.helpers.instrument import Instrument
from tests.helpers.jack import JackServer
from tests.helpers.keyboard import Keyboard


def until(happened: Callable[[], object], what: str) -> None:
    pause = Event()
    for _ in range(1500):
        if happened():
            return
        pause.wait(0.02)
    raise AssertionError(f"waited in vain for {what}")


def recorded(kind: type) -> int:
    takes = [path for folder in default_folders() for path in takes_in(folder)]
    return sum(Counter(type(record) for _, _, record in read_take(path).records)[kind] for path in takes)


def press_until_recorded(press: Callable[[], object]) -> None:
    """Play, again if need be, until one more note is recorded: before the sound is ready none is."""
    before = recorded(NoteOn)
    for _ in range(20):
        press()
        pause = Event()
        for _ in range(50):
            if recorded(NoteOn) > before:
                return
            pause.wait(0.02)
    raise AssertionError("nothing was recorded")


def test_pads_and_keyboards_play_and_the_window_can_die(
    display: str, jack_server: JackServer, own_home: Path
) -> None:
    write_settings(settings_path(), Settings(preferences=Preferences(keeping=Keeping.KEEP)))
    with Instrument(command=()) as instrument, Keyboard("ana") as ana:
        first = window_on_the_display("--name", "Improv")
        at_the_display("windowfocus", "--sync", first)
        press_until_recorded(lambda: at_the_display("key", "--window", first, "f"))
        press_until_recorded(lambda: ana.press(60))
        at_the_display("key", "--window", first, "ctrl+k", "Down", "Return")
        until(lambda: recorded(KeyChanged), "another key")
        at_the_display("key", "--window", first, "ctrl+j", "Return")
        until(lambda: recorded(SceneChosen), "a scene")
        (pid,) = instrument.windows()
        os.kill(pid, signal.SIGKILL)
        press_until_recorded(lambda: ana.press(62))
        until(lambda: instrument.windows() not in ([], [pid]), "another window")
        second = window_on_the_display("--name", "Improv")
        at_the_display("windowfocus", "--sync", second)
        press_until_recorded(lambda: at_the_display("key", "--window", second, "f"))
        ask_to_close(display, int(second))
        assert instrument.wait() == 0
    (path,) = takes_in(default_folders()[0])
    contents = check(path)
    assert contents.ended == "left"
    assert {player.name for player in contents.players} == {"This computer", "ana"}
    assert recorded(NoteOn) == recorded(NoteOff)
    assert recorded(PlayerJoined) <= 2
    assert recorded(SceneChosen) == 1
    assert recorded(KeyChanged) == 2  # one of them is the scene's
