"""What the window's user wants, asked of the host: presses, choices, stops."""

from collections.abc import Callable

from msgspec import Struct
from PyQt6.QtCore import QObject

from improv.jam import commands as ask
from improv.jam.jam import MOST_OCTAVES
from improv.link.clock import Clock
from improv.link.messages import NewJam, SetVolume
from improv.ui.access.asking import AskingAccess
from improv.ui.harmony.asking import AskingHarmony
from improv.ui.harmony.song_search import SongSearch
from improv.ui.leading.asking import AskingLeading
from improv.ui.mixing.asking import AskingMixing
from improv.ui.pads.choosing import Choosing
from improv.ui.players.asking import AskingPlayers, octave_asked
from improv.ui.screen.asking import AskingScreen
from improv.ui.settings.instruments_shown import AskingInstruments
from improv.ui.settings.sound_asking import AskingSound
from improv.ui.showing import Showing
from improv.ui.status.keep_asking import KeepAsking
from improv.ui.window import Window


class Asking(QObject):
    """Hears the window's signals, and sends what they mean."""

    def __init__(
        self,
        window: Window,
        showing: Showing,
        send: Callable[[Struct], None],
        clock: Clock,
        songs: SongSearch | None = None,
    ) -> None:
        """``songs``: what listens to songs, and goes on while another window is made."""
        super().__init__(window)
        self._window = window
        self._showing = showing
        self._send = send
        play, top = window.play, window.top
        play.side.volume.changed.connect(lambda gain: send(SetVolume(gain)))
        play.sound.activated.connect(self._choose_own_sound)
        top.new_jam.clicked.connect(lambda: send(NewJam()))
        top.fade.clicked.connect(lambda: send(ask.SoftStop()))
        top.stop.clicked.connect(lambda: send(ask.Panic()))
        window.mark.connect(lambda: send(ask.MarkMoment()))
        window.octave_moved.connect(self._move_own_octave)
        self._harmony = AskingHarmony(window, showing, send, clock, songs)
        self._mixing = AskingMixing(window, showing, send)
        self._players = AskingPlayers(window, showing, send)
        self._leading = AskingLeading(window, send)
        self._choosing = Choosing(
            window, showing.preferring, showing.screen.profiling, lambda: showing.own_player, send
        )
        showing.players_shown.connect(self._choosing.show_player)
        self._screen = AskingScreen(window, showing, send)
        self._access = AskingAccess(window, showing, send)
        self._sound = AskingSound(window, showing, send)
        self._instruments = AskingInstruments(window, showing.instruments, send)
        self._keeping = KeepAsking(window, showing, send)

    def stop(self) -> None:
        """Leave nothing running."""
        self._harmony.stop()
        self._access.keep()
        self._showing.speaking.stop()
        self._screen.stop()

    def _choose_own_sound(self, index: int) -> None:
        own = self._showing.own_player
        if own is not None:
            sound = self._showing.sounds[self._window.play.sound.itemData(index)]
            self._send(ask.ChooseSound(own.seat, sound))

    def _move_own_octave(self, by: int) -> None:
        own = self._showing.own_player
        if own is not None and abs(own.octave + by) <= MOST_OCTAVES:
            for command in octave_asked(own, own.octave + by):
                self._send(command)
