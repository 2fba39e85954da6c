"""What the host tells, made visible: a jam of our own follows the events, and the window follows the jam."""

from collections.abc import Callable
from typing import Any, assert_never

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.player import SCREEN, Player
from improv.jam.setting import HOUSE_SEATS
from improv.link.clock import Clock
from improv.link.messages import (
    AudioStatus,
    ClockStatus,
    Farewell,
    Meters,
    Notice,
    RecordingStatus,
    ScalesChanged,
    Told,
    ToUi,
    Welcome,
)
from improv.music.scale import Scale
from improv.music.sound import Sound
from improv.ui.conditions import Conditions
from improv.ui.flash import unsounded
from improv.ui.harmony.shown import HarmonyShown
from improv.ui.lights import Lights
from improv.ui.offer import offer_of
from improv.ui.window import Window
from improv.ui.words import guard_name, name_of

_NO_NOTE = 0
"""The id of what is lit and does not sound: notes count from 1."""


class Showing(QObject):
    """Hears the host's messages, and keeps the window like the jam."""

    def __init__(self, window: Window, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._conditions = Conditions(window, clock)
        self.jam: Jam | None = None
        self.sounds: tuple[Sound, ...] = ()
        self.harmony = HarmonyShown(window, clock, lambda: self.jam)
        self._lights = Lights()
        self._reactions = self._table()
        window.play.canvas.pads_changed.connect(self._light_all)

    @property
    def own_player(self) -> Player | None:
        """Return the player of this window."""
        return None if self.jam is None else self.jam.seats.player_of(SCREEN)

    def hear(self, message: ToUi) -> None:
        """Show what a message says."""
        match message:
            case Meters():
                self._window.play.side.meter.set_level(max(message.left, message.right), message.reduction)
            case Told(event):
                self._happened(event)
            case Welcome():
                self._begin(message)
            case AudioStatus():
                self._conditions.show_audio(message)
            case RecordingStatus():
                self._conditions.show_recording(message)
            case ClockStatus():
                self.harmony.set_clock(message)
            case ScalesChanged(scales, saved):
                self._scales_changed(scales, saved)
            case Notice(text):
                self._window.play.notices.show_notice(text)
            case Farewell():
                pass  # whoever wired us ends the process
            case _:
                assert_never(message)

    def host_lost(self) -> None:
        """The host is gone: say so, and offer to start anew."""
        if self.jam is not None:
            self.jam = Jam(replace(self.jam.snapshot(), notes=()))  # the engine has faded out by itself
        self._light_all()
        self._window.play.canvas.release_all()
        self._window.play.side.meter.set_level(0.0, 0.0)
        self._conditions.show_host_lost()

    # ── the whole ───────────────────────────────────────────────────────────────────────────────

    def _begin(self, welcome: Welcome) -> None:
        """Show everything anew: at the start, after a respawn, after a long freeze."""
        self.jam = Jam(welcome.snapshot)
        self.sounds = welcome.sounds
        window = self._window
        window.play.side.volume.set_gain(welcome.volume)
        window.play.sound.clear()
        window.play.sound.addItems([sound.name for sound in welcome.sounds])
        if welcome.snapshot.next_note > 1:
            window.play.hint.finish()
        self.harmony.begin(welcome)
        self._show_pads()
        self._show_players()
        self._light_all()

    def _light_all(self) -> None:
        """Light the pads anew from the notes that sound: the pads are others, or the jam is."""
        canvas = self._window.play.canvas
        self._lights = Lights(canvas.pads)
        if self.jam is not None:
            for note in self.jam.ledger:
                if note.player not in HOUSE_SEATS:
                    self._lights.begin(note.id, note.player, note.hertz)
        for pad in range(len(canvas.pads)):
            canvas.set_seats(pad, self._lights.seats_on(pad))
        self._light_chips()

    def _show_pads(self) -> None:
        if self.jam is not None:
            self._window.play.canvas.set_offer(offer_of(self.jam.key, self.own_player))

    def _show_players(self) -> None:
        if self.jam is None:
            return
        play, own = self._window.play, self.own_player
        play.players.set_players(self.jam.players.values())
        play.sound.setEnabled(own is not None)
        if own is not None:
            if own.sound not in self.sounds:
                self.sounds = (*self.sounds, own.sound)
                play.sound.addItem(own.sound.name)
            play.sound.setCurrentIndex(self.sounds.index(own.sound))
        self._light_chips()
        self._show_who()

    def _show_who(self) -> None:
        if self.jam is not None:
            self._conditions.show_who(self.jam.players.values(), len(self.jam.seats.waiting))

    def _light_chips(self) -> None:
        for seat, chip in self._window.play.players.chips.items():
            chip.set_sounding(self._lights.is_sounding(seat))

    # ── one event ───────────────────────────────────────────────────────────────────────────────

    def _happened(self, event: Event) -> None:
        if self.jam is None:
            return  # the snapshot that comes holds it already
        self.jam.apply(event)
        reaction = self._reactions.get(type(event))
        if reaction is not None:
            reaction(event)
        self.harmony.happened(event)

    def _table(self) -> dict[type[Struct], Callable[[Any], None]]:
        """Return what to do after each kind of event; the others are not to be seen."""
        say = self._window.play.status.say
        return {
            did.NoteOn: self._note_on,
            did.NoteOff: self._note_off,
            did.NoteMoved: self._note_moved,
            did.PressIgnored: self._ignored,
            did.KeyChanged: lambda _: self._show_pads(),
            did.PlayerJoined: self._joined,
            did.PlayerReturned: self._returned,
            did.PlayerUnplugged: self._unplugged,
            did.PlayerLeft: self._changed_player,
            did.SoundChosen: self._changed_player,
            did.ModeChosen: self._changed_player,
            did.OctaveChosen: self._changed_player,
            did.Transposed: self._changed_player,
            did.CompassChosen: self._changed_player,
            did.GlideChosen: self._changed_player,
            did.GuardSet: self._guard_set,
            did.PlayerExempted: self._changed_player,
            did.PersonSeated: self._changed_player,
            did.ChannelsSplit: self._changed_player,
            did.SeatsFull: self._seats_full,
            did.WaitingLeft: lambda _: self._show_who(),
            did.Marked: self._marked,
            did.Panicked: lambda _: say(self.tr("All sound stopped")),
            did.SoftStopped: lambda _: say(self.tr("All sound fades out")),
            did.EngineReady: lambda _: self._show_who(),
            did.EngineLost: self._engine_lost,
        }

    def _note_on(self, event: did.NoteOn) -> None:
        self.harmony.wake()
        if event.player in HOUSE_SEATS:
            return  # pads and chips are for people
        self._window.play.hint.finish()
        self._light_pads(self._lights.begin(event.id, event.player, event.hertz))
        self._light_chip(event.player)

    def _note_off(self, event: did.NoteOff) -> None:
        self._light_pads(self._lights.end(event.id))
        self._light_chip(event.player)

    def _note_moved(self, event: did.NoteMoved) -> None:
        if event.player not in HOUSE_SEATS:
            self._light_pads(self._lights.end(event.id))
            self._light_pads(self._lights.begin(event.id, event.player, event.hertz))

    def _light_pads(self, pads: tuple[int, ...]) -> None:
        for pad in pads:
            self._window.play.canvas.set_seats(pad, self._lights.seats_on(pad))

    def _light_chip(self, seat: int) -> None:
        chip = self._window.play.players.chips.get(seat)
        if chip is not None:
            chip.set_sounding(self._lights.is_sounding(seat))

    def _ignored(self, event: did.PressIgnored) -> None:
        if self.jam is None:
            return
        if event.why == did.LIGHT_ONLY:
            self._flash(event, self.jam)
        elif event.source == SCREEN:
            starting = not self.jam.engine_ready
            text = self.tr("Starting sound… one moment") if starting else self.tr("All seats are taken")
            self._window.play.status.say(text)

    def _flash(self, event: did.PressIgnored, jam: Jam) -> None:
        """Light what would have sounded: a light stays on for a moment by itself."""
        self._window.play.hint.finish()
        for pitch in unsounded(event, jam):
            self._light_pads(self._lights.begin(_NO_NOTE, event.player, pitch.hertz))
            self._light_chip(event.player)
            self._light_pads(self._lights.end(_NO_NOTE))
            self._light_chip(event.player)

    def _changed_player(self, _: Event) -> None:
        self._show_players()
        self._show_pads()  # the pads are those of our own player's octave

    def _joined(self, event: did.PlayerJoined) -> None:
        self._changed_player(event)
        if event.player.source != SCREEN:
            text = self.tr("{name} connected: player {seat}")
            self._window.play.status.say(text.format(name=event.player.name, seat=event.player.seat))

    def _returned(self, event: did.PlayerReturned) -> None:
        self._changed_player(event)
        self._say_of(event.player, self.tr("{name} is back"))

    def _unplugged(self, event: did.PlayerUnplugged) -> None:
        self._changed_player(event)
        self._say_of(event.player, self.tr("{name} unplugged: plug it back in, the same seat waits"))

    def _say_of(self, seat: int, text: str) -> None:
        if self.jam is not None and seat in self.jam.players:
            self._window.play.status.say(text.format(name=name_of(self.jam.players[seat])))

    def _seats_full(self, event: did.SeatsFull) -> None:
        text = self.tr("All seats are taken. {name} gets the first that becomes free.")
        self._window.play.notices.show_notice(text.format(name=event.waiting.name), "seats")
        self._show_who()

    def _guard_set(self, event: did.GuardSet) -> None:
        text = self.tr("Guard against harsh notes: {level}").format(level=guard_name(event.level))
        self._window.play.status.say(text)

    def _scales_changed(self, scales: tuple[Scale, ...], saved: str) -> None:
        self.harmony.set_scales(scales)
        scale = self.harmony.scale_of(saved)
        if scale is not None:
            text = self.tr("Saved: {name}, among the scales called “My own”")
            self._window.play.status.say(text.format(name=scale.name))

    def _marked(self, _: did.Marked) -> None:
        self._window.play.status.say(self._conditions.marked())

    def _engine_lost(self, _: did.EngineLost) -> None:
        self._window.play.side.meter.set_level(0.0, 0.0)
        self._show_who()
