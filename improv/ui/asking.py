"""What the window's user wants, asked of the host: presses, choices, stops."""

from collections.abc import Callable

from msgspec import Struct
from PyQt6.QtCore import QObject, QPoint

from improv.jam import commands as ask
from improv.jam.jam import MOST_OCTAVES
from improv.jam.player import home_of, lane_of
from improv.link.clock import Clock
from improv.link.messages import NewJam, SetVolume
from improv.ui.access.asking import AskingAccess
from improv.ui.harmony.asking import AskingHarmony
from improv.ui.mixing.asking import AskingMixing
from improv.ui.players.menu import PlayerMenu
from improv.ui.screen.asking import AskingScreen
from improv.ui.settings.instruments_shown import AskingInstruments
from improv.ui.settings.sound_asking import AskingSound
from improv.ui.showing import Showing
from improv.ui.status.keep_asking import KeepAsking
from improv.ui.window import Window


class Asking(QObject):
    """Hears the window's signals, and sends what they mean."""

    def __init__(
        self, window: Window, showing: Showing, send: Callable[[Struct], None], clock: Clock
    ) -> None:
        super().__init__(window)
        self._window = window
        self._showing = showing
        self._send = send
        play, top = window.play, window.top
        play.side.volume.changed.connect(lambda gain: send(SetVolume(gain)))
        play.sound.activated.connect(self._choose_own_sound)
        play.players.asked.connect(self._open_menu)
        top.new_jam.clicked.connect(lambda: send(NewJam()))
        top.fade.clicked.connect(lambda: send(ask.SoftStop()))
        top.stop.clicked.connect(lambda: send(ask.Panic()))
        window.mark.connect(lambda: send(ask.MarkMoment()))
        window.octave_moved.connect(self._move_own_octave)
        self._harmony = AskingHarmony(window, showing, send, clock)
        self._mixing = AskingMixing(window, showing, send)
        self._screen = AskingScreen(window, showing, send)
        self._access = AskingAccess(window, showing, send)
        self._sound = AskingSound(window, showing, send)
        self._instruments = AskingInstruments(window, showing.instruments, send)
        self._keeping = KeepAsking(window, showing, send)

    def stop(self) -> None:
        """Leave nothing running."""
        self._harmony.stop()
        self._access.keep()
        self._screen.stop()

    def _choose_own_sound(self, index: int) -> None:
        own = self._showing.own_player
        if own is not None:
            sound = self._showing.sounds[self._window.play.sound.itemData(index)]
            self._send(ask.ChooseSound(own.seat, sound))

    def _move_own_octave(self, by: int) -> None:
        own = self._showing.own_player
        if own is not None and abs(own.octave + by) <= MOST_OCTAVES:
            self._choose_octave(own.seat, own.octave + by)

    def _choose_octave(self, seat: int, octave: int) -> None:
        """Move a player's register, and with it the range of one who keeps to it."""
        player = None if self._showing.jam is None else self._showing.jam.players.get(seat)
        self._send(ask.ChooseOctave(seat, octave))
        if player is not None and player.compass == lane_of(player.octave):
            self._send(ask.ChooseCompass(seat, lane_of(octave)))
        elif player is not None and player.compass == home_of(player.octave):
            self._send(ask.ChooseCompass(seat, home_of(octave)))

    # ── a player's menu ─────────────────────────────────────────────────────────────────────────

    def _open_menu(self, seat: int) -> None:
        jam = self._showing.jam
        chip = self._window.play.players.chips.get(seat)
        if jam is None or chip is None or seat not in jam.players:
            return
        split = bool(self._split_source(seat))
        menu = PlayerMenu(jam.players[seat], self._showing.sounds, split, jam.guard, chip)
        menu.sound_shown.connect(self._show_sound_of)
        menu.sound_chosen.connect(lambda seat, sound: self._send(ask.ChooseSound(seat, sound)))
        menu.mode_chosen.connect(lambda seat, mode: self._send(ask.ChooseMode(seat, mode)))
        menu.octave_chosen.connect(self._choose_octave)
        menu.compass_chosen.connect(lambda seat, compass: self._send(ask.ChooseCompass(seat, compass)))
        menu.transposed.connect(lambda seat, steps: self._send(ask.Transpose(seat, steps)))
        menu.glide_chosen.connect(lambda seat, on: self._send(ask.ChooseGlide(seat, on)))
        menu.guard_chosen.connect(lambda level: self._send(ask.SetGuard(level)))
        menu.exempted.connect(lambda seat, exempt: self._send(ask.Exempt(seat, exempt)))
        menu.person_named.connect(lambda seat, person: self._send(ask.SeatPerson(seat, person)))
        menu.split_chosen.connect(self._split)
        menu.vacated.connect(lambda seat: self._send(ask.Vacate(seat)))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _show_sound_of(self, seat: int) -> None:
        """Show the page of a player's sound, where sounds can be heard."""
        self._showing.mixing.show_sound_of(seat)
        self._window.panel.open(self._window.panel.sound)

    def _split(self, seat: int, split: bool) -> None:
        jam = self._showing.jam
        if jam is not None and seat in jam.players:
            source = self._split_source(seat) or jam.players[seat].source
            self._send(ask.SplitChannels(source, split))

    def _split_source(self, seat: int) -> str:
        """Return the source of whose channels this player is one; empty where it is none."""
        jam = self._showing.jam
        if jam is None or seat not in jam.players:
            return ""
        source = jam.players[seat].source
        return next((whole for whole in jam.seats.split if source.startswith(f"{whole} · channel ")), "")
