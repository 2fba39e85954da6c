"""A jam is played, found again in Review, heard, marked and written about, with keys alone."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event

import jack
import numpy as np

from improv.cli.hearing import CLIENT
from improv.cli.own import settings_path
from improv.jam.events import NoteOn
from improv.link.look import Keeping, Preferences
from improv.session.check import check
from improv.session.library import default_folders, takes_in
from improv.session.notebook.sidecar import read_notes
from improv.session.settings import Settings, write_settings
from tests.helpers.close_window import ask_to_close
from tests.helpers.display import at_the_display, window_on_the_display
from tests.helpers.instrument import Instrument
from tests.helpers.jack import JackServer
from tests.helpers.keyboard import Keyboard
from tests.test_windowed import press_until_recorded, recorded, until

AUDIBLE = 0.001
"""Of full scale."""
LENGTH_S = 2.0
"""Of the jam, at least: it has to be heard before it is over."""


class Ear:
    """Hears what a client of JACK plays."""

    def __init__(self, client: jack.Client) -> None:
        self._client = client
        self._side = client.inports.register("side")
        self._heard = Event()
        client.set_process_callback(self._listen)

    def is_there(self, name: str) -> bool:
        """Say whether a client plays or could, and listen to it from then on."""
        ports = self._client.get_ports(f"{name}:", is_audio=True, is_output=True)
        if ports and not self._side.connections:
            with suppress(jack.JackError):  # it is there, but does not run yet, or no longer
                self._client.connect(ports[0], self._side)
        return bool(self._side.connections)

    def has_heard(self) -> bool:
        """Say whether anything sounded."""
        return self._heard.is_set()

    def _listen(self, _frames: int) -> None:
        if np.abs(self._side.get_array()).max() > AUDIBLE:
            self._heard.set()


@contextmanager
def ear() -> Iterator[Ear]:
    client = jack.Client("ear", no_start_server=True)
    listener = Ear(client)
    with client:
        yield listener
    client.close()


def press_until(key: Callable[[], object], happened: Callable[[], object], what: str) -> None:
    """Press a key, again if need be: a page that is not there yet hears nothing."""
    pause = Event()
    for _ in range(20):
        key()
        for _ in range(75):
            if happened():
                return
            pause.wait(0.02)
    raise AssertionError(f"waited in vain for {what}")


def test_a_jam_is_found_heard_marked_and_written_about_with_keys_alone(
    display: str, jack_server: JackServer, own_home: Path
) -> None:
    write_settings(settings_path(), Settings(preferences=Preferences(keeping=Keeping.KEEP)))
    with Instrument(command=()) as instrument, Keyboard("ana") as ana, ear() as listener:
        screen = window_on_the_display("--name", "Improv")
        at_the_display("windowfocus", "--sync", screen)

        def key(*names: str) -> None:
            at_the_display("key", "--window", screen, *names)

        press_until_recorded(lambda: ana.press(60, velocity=110))
        (take,) = takes_in(default_folders()[0])
        press_until(lambda: ana.press(67, velocity=110), lambda: check(take).seconds >= LENGTH_S, "a jam")
        press_until(lambda: key("ctrl+n"), lambda: check(take).ended, "the end of the jam")
        key("ctrl+2")
        before = take.read_bytes()
        press_until(
            lambda: key("Return", "Home", "space"),
            lambda: listener.is_there(CLIENT) and listener.has_heard(),
            "the jam to be heard",
        )
        key("m")
        until(lambda: len(read_notes(take).annotations) == 1, "the mark in the sidecar")
        key("n")
        at_the_display("type", "--window", screen, "first smile")
        key("Return")
        ask_to_close(display, int(screen))  # at once: what is written is saved before it is gone
        assert instrument.wait() == 0
    mark, note = sorted(read_notes(take).annotations, key=lambda each: bool(each.text))
    assert (mark.text, note.text) == ("", "first smile")
    assert mark.end_s is note.end_s is None
    assert take.read_bytes() == before
    assert recorded(NoteOn) >= 2
