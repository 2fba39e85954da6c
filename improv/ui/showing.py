"""What the host tells, made visible: a jam of our own follows the events, and the window follows the jam."""

from collections.abc import Callable
from typing import Any, assert_never

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject, pyqtSignal

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.player import SCREEN, SCREEN_AREAS, SCREEN_SOURCES, Player
from improv.jam.setting import HOUSE_SEATS
from improv.link.clock import Clock
from improv.link.hearing import AnswerTold, HearingTold
from improv.link.messages import (
    AudioStatus,
    AudioTold,
    ClockStatus,
    ConsentsTold,
    DevicesTold,
    DoseTold,
    Farewell,
    KeepAsked,
    Meters,
    NotesStatus,
    Notice,
    ProfilesChanged,
    RecordingStatus,
    ScalesChanged,
    ScenesChanged,
    SettingsTold,
    Told,
    ToUi,
    VaultTold,
    Welcome,
)
from improv.music.scale import Scale
from improv.music.sound import Sound
from improv.ui.access.speaker import MakeVoice, system_voice
from improv.ui.access.speaking import Speaking
from improv.ui.harmony.moods import mood_name, mood_of
from improv.ui.harmony.shown import HarmonyShown
from improv.ui.languages.said import known
from improv.ui.leading.lately import LatelyShown
from improv.ui.leading.shown import LeadingShown
from improv.ui.mixing.shown import MixingShown
from improv.ui.pads.lighting import Lighting
from improv.ui.parts.families import by_family, family_name
from improv.ui.parts.words import guard_name, name_of
from improv.ui.players.shown import PlayersShown
from improv.ui.preferring import Preferring
from improv.ui.screen.shown import ScreenShown
from improv.ui.settings.instruments_shown import InstrumentsShown
from improv.ui.status.conditions import Conditions
from improv.ui.window import Window


class Showing(QObject):
    """Hears the host's messages, and keeps the window like the jam."""

    measured = pyqtSignal(object)
    """``Meters``."""
    sound_told = pyqtSignal(object)
    """``AudioTold``."""
    recorded = pyqtSignal(object)
    """``RecordingStatus``."""
    keep_asked = pyqtSignal(object)
    """``KeepAsked``."""
    vault_told = pyqtSignal(object)
    """``VaultTold``."""
    consents_told = pyqtSignal(object)
    """``ConsentsTold``."""
    players_shown = pyqtSignal()
    """Who plays, or how somebody does, has changed, and is shown."""

    def __init__(
        self,
        window: Window,
        clock: Clock,
        preferring: Preferring,
        make_voice: MakeVoice = system_voice,
    ) -> None:
        super().__init__(window)
        self.preferring = preferring
        self._window = window
        self._conditions = Conditions(window, clock)
        self.jam: Jam | None = None
        self.sounds: tuple[Sound, ...] = ()
        self.harmony = HarmonyShown(window, clock, lambda: self.jam)
        self.mixing = MixingShown(window, lambda: self.jam)
        self.players = PlayersShown(window, clock, lambda: self.jam, preferring)
        self.leading = LeadingShown(window, lambda: self.jam)
        self.lately = LatelyShown(window, clock, lambda: self.jam, motion=window.theme.motion)
        self.harmony.heard.connect(self.lately.heard)
        self._lighting = Lighting(window, lambda: self.jam)
        self.screen = ScreenShown(window, clock, lambda: self.jam, preferring)
        self.speaking = Speaking(window, lambda: self.jam, preferring, self.screen.access, make_voice)
        self.instruments = InstrumentsShown(window, lambda: self.jam)
        window.play.areas.current_changed.connect(self._show_players)
        self._reactions = self._table()

    @property
    def own_player(self) -> Player | None:
        """Return the player of this window; of several, the one whom the choices under the pads are about."""
        source = SCREEN_AREAS[self._window.play.areas.current]
        return None if self.jam is None else self.jam.seats.player_of(source)

    def hear(self, message: ToUi) -> None:  # noqa: C901 - one flat table of messages
        """Show what a message says."""
        match message:
            case Meters():
                self._window.play.side.meter.set_level(max(message.left, message.right), message.reduction)
                self.measured.emit(message)
            case Told(event):
                self._happened(event)
            case Welcome():
                self._begin(message)
            case AudioStatus():
                self._conditions.show_audio(message)
            case RecordingStatus():
                self._conditions.show_recording(message)
                self.players.show_recording(message)
                self.recorded.emit(message)
                self.speaking.recording(message)
            case ClockStatus():
                self.harmony.set_clock(message)
            case ScalesChanged(scales, saved):
                self._scales_changed(scales, saved)
            case ScenesChanged():
                self.mixing.scenes_changed(message)
            case SettingsTold():
                self.mixing.set_settings(message)
            case DoseTold():
                self.mixing.set_dose(message)
            case ProfilesChanged(profiles):
                self.screen.profiling.set_profiles(profiles)
                self.players.profiles_changed(message)
            case AudioTold():
                self.sound_told.emit(message)
            case KeepAsked():
                self.keep_asked.emit(message)
            case NotesStatus():
                self.instruments.set_notes(message)
            case DevicesTold():
                self.instruments.set_devices(message)
                self.leading.set_devices(message)
            case VaultTold():
                self.vault_told.emit(message)
            case ConsentsTold():
                self.consents_told.emit(message)
            case Notice(text):
                self._conditions.tell(text)
            case HearingTold() | AnswerTold():
                pass  # Review hears these itself
            case Farewell():
                pass  # whoever wired us ends the process
            case _:
                assert_never(message)

    def host_lost(self) -> None:
        """The host is gone: say so, and offer to start anew."""
        if self.jam is not None:
            self.jam = Jam(replace(self.jam.snapshot(), notes=()))  # the engine has faded out by itself
        self.lately.silenced()
        self._lighting.light_all()
        self._window.play.areas.stop()
        self._window.play.side.meter.set_level(0.0, 0.0)
        self._conditions.show_host_lost()

    # ── the whole ───────────────────────────────────────────────────────────────────────────────

    def _begin(self, welcome: Welcome) -> None:
        """Show everything anew: at the start, after a respawn, after a long freeze."""
        self.jam = Jam(welcome.snapshot)
        self.screen.profiling.welcome(welcome.profiles)  # whose pads they are, before there are any
        self.sounds = welcome.sounds
        self.sound_told.emit(welcome.audio)
        window = self._window
        window.play.side.volume.set_gain(welcome.volume)
        self._offer_sounds()
        if welcome.snapshot.next_note > 1:
            window.play.hint.finish()
        self.harmony.begin(welcome)
        self._lighting.show_pads()
        self._show_players()
        self._lighting.light_all()
        self.screen.begin()
        self.mixing.begin(welcome)
        self.players.begin(welcome)
        self.leading.set_devices(welcome.devices)
        self.leading.begin()
        self.lately.begin()
        self.instruments.begin(welcome)

    def _show_players(self) -> None:
        if self.jam is None:
            return
        play, own = self._window.play, self.own_player
        play.players.set_players(self.jam.players.values())
        play.sound.setEnabled(own is not None)
        if own is not None:
            if own.sound not in self.sounds:
                self.sounds = (*self.sounds, own.sound)
                self._offer_sounds()
            play.sound.setCurrentIndex(play.sound.findData(self.sounds.index(own.sound)))
        self._lighting.light_chips()
        self._show_who()
        self.players_shown.emit()

    def _show_who(self) -> None:
        if self.jam is not None:
            self._conditions.show_who(self.jam.players.values(), len(self.jam.seats.waiting))

    def _offer_sounds(self) -> None:
        """Offer the sounds below their families; where there is but one family, it needs no name."""
        combo, families = self._window.play.sound, by_family(self.sounds)
        combo.clear()
        for family, members in families.items():
            if len(families) > 1:
                combo.add_heading(family_name(family))
            for sound in members:
                combo.addItem(known(sound.name), self.sounds.index(sound))

    # ── one event ───────────────────────────────────────────────────────────────────────────────

    def _happened(self, event: Event) -> None:
        if self.jam is None:
            return  # the snapshot that comes holds it already
        self.jam.apply(event)
        reaction = self._reactions.get(type(event))
        if reaction is not None:
            reaction(event)
        self.harmony.happened(event)
        self.mixing.happened(event)
        self.players.happened(event)
        self.leading.happened(event)
        self.lately.happened(event)
        self.screen.happened(event)
        self.speaking.happened(event)
        self.instruments.happened(event)

    def _table(self) -> dict[type[Struct], Callable[[Any], None]]:
        """Return what to do after each kind of event; the others are not to be seen."""
        say = self._window.play.status.say
        return {
            did.NoteOn: self._note_on,
            did.NoteOff: self._lighting.end,
            did.NoteMoved: self._lighting.move,
            did.PressIgnored: self._ignored,
            did.KeyChanged: lambda _: self._lighting.show_pads(),
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
            did.MotorSet: self._changed_player,
            did.ChannelsSplit: self._changed_player,
            did.SensitivitySet: self._changed_player,
            did.SourcesSwapped: self._changed_player,
            did.SourceTaken: self._changed_player,
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
        self._window.first_card.played()
        self._lighting.begin(event)

    def _ignored(self, event: did.PressIgnored) -> None:
        if self.jam is None:
            return
        if event.why == did.LIGHT_ONLY:
            self._window.play.hint.finish()
            self._lighting.flash(event, self.jam)
            return
        self._lighting.mark_silent(event)
        if event.source in SCREEN_SOURCES and not self.jam.engine_ready:
            self._window.play.status.say(self.tr("Starting sound… one moment"))
        elif event.source in SCREEN_SOURCES and not event.player:
            self._window.play.status.say(self.tr("All seats are taken"))

    def _changed_player(self, _: Event) -> None:
        self.screen.show_players()
        self._show_players()
        self._lighting.show_pads()  # the pads are those of our own player's octave
        self.mixing.show_players()
        self.players.show_players()
        self.leading.show_players()

    def _joined(self, event: did.PlayerJoined) -> None:
        self._changed_player(event)
        if event.player.source != SCREEN:
            text = self.tr("{name} connected: player {seat}")
            self._window.play.status.say(text.format(name=event.player.name, seat=event.player.seat))

    def _returned(self, event: did.PlayerReturned) -> None:
        self._changed_player(event)
        self._say_of(event.player, self.tr("{device} is back"))

    def _unplugged(self, event: did.PlayerUnplugged) -> None:
        self._changed_player(event)
        self._say_of(event.player, self.tr("{device} unplugged: plug it back in, the same seat waits"))

    def _say_of(self, seat: int, text: str) -> None:
        if self.jam is not None and seat in self.jam.players:
            self._window.play.status.say(text.format(device=self.jam.players[seat].name))

    def _seats_full(self, event: did.SeatsFull) -> None:
        text = self.tr("All twelve seats are taken. {name} gets the first that becomes free.")
        self._window.play.notices.show_notice(text.format(name=event.waiting.name), "seats")
        self._show_who()

    def _guard_set(self, event: did.GuardSet) -> None:
        text = self.tr("Guard against harsh notes: {level}").format(level=guard_name(event.level))
        self._window.play.status.say(text)

    def _scales_changed(self, scales: tuple[Scale, ...], saved: str) -> None:
        self.harmony.set_scales(scales)
        scale = self.harmony.scale_of(saved)
        if scale is not None:
            text = self.tr("Saved: {name}, among the scales called “{mood}”")
            self._window.play.status.say(text.format(name=known(scale.name), mood=mood_name(mood_of(scale))))

    def _marked(self, event: did.Marked) -> None:
        player = None if self.jam is None else self.jam.players.get(event.player)
        self._window.play.status.say(self._conditions.marked("" if player is None else name_of(player)))

    def _engine_lost(self, _: did.EngineLost) -> None:
        self._window.play.side.meter.set_level(0.0, 0.0)
        self._show_who()
