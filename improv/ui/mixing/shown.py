"""How it sounds, made visible: the pages of scenes, mixer, sound and hearing."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.mixing import Strip
from improv.jam.player import SCREEN, Player
from improv.jam.scene import Scene
from improv.jam.setting import BED, PULSE, SONG, BedKind
from improv.link.messages import DoseTold, ScenesChanged, SettingsTold, Welcome
from improv.music.sound import Sound
from improv.ui.languages.said import known
from improv.ui.mixing.mixer_row import LEVELS
from improv.ui.mixing.own_sounds import OwnSounds
from improv.ui.mixing.part import Part
from improv.ui.parts.words import bed_name, decibels, macro_name, name_of, unheard
from improv.ui.window import Window


class MixingShown(QObject):
    """Keeps the pages, and what else shows how it sounds, like the jam."""

    def __init__(self, window: Window, jam: Callable[[], Jam | None]) -> None:
        """Take what returns the jam as it is now."""
        super().__init__(window)
        self._window = window
        self._jam = jam
        self._scenes: dict[str, Scene] = {}
        self._sounds: dict[str, Sound] = {}
        self._names: dict[str, str] = {}
        """Of scenes that were chosen, where they are in no list."""
        self._wanted: int | None = None
        self._strips: dict[int, Strip] = {}
        self._was_bound = False
        self._own_sounds = OwnSounds(window)
        self._learns = False
        """A macro waits for a controller."""
        self._reactions = self._table()

    # ── what others ask ─────────────────────────────────────────────────────────────────────────

    @property
    def seat(self) -> int | None:
        """Return whose sound is shown: that of whom was asked for, else our own, else the first."""
        jam = self._jam()
        if jam is None or not jam.players:
            return None
        if self._wanted in jam.players:
            return self._wanted
        own = jam.seats.player_of(SCREEN)
        return min(jam.players) if own is None else own.seat

    def scene_of(self, scene_id: str) -> Scene | None:
        """Return the scene of an identifier."""
        return self._scenes.get(scene_id)

    def sound_of(self, sound_id: str) -> Sound | None:
        """Return the sound of an identifier."""
        return self._sounds.get(sound_id)

    def show_sound_of(self, seat: int) -> None:
        """Show the sound of this player from now on."""
        self._wanted = seat
        self._show_sound()

    # ── the whole ───────────────────────────────────────────────────────────────────────────────

    def begin(self, welcome: Welcome) -> None:
        """Show everything anew."""
        self._sounds = {sound.id: sound for sound in welcome.sounds}
        self._window.panel.sound.rows.set_sounds(welcome.sounds)
        self._own_sounds.begin(welcome.own_sounds)
        self._strips = dict(welcome.snapshot.strips)
        learning = welcome.snapshot.learning
        self._learns = learning is not None and learning.macro is not None
        self._offer(welcome.scenes)
        self.set_settings(welcome.settings)
        self.show_players()
        self._show_common()
        example = welcome.snapshot.example
        self._window.panel.sound.rows.set_sounding(None if example is None else example.sound.id)

    def scenes_changed(self, message: ScenesChanged) -> None:
        """Offer these scenes; say that one was kept."""
        self._offer(message.scenes)
        kept = self.scene_of(message.saved)
        if kept is not None:
            self._say(self.tr("Saved: {name}, among the scenes").format(name=known(kept.name)))

    def set_settings(self, settings: SettingsTold) -> None:
        """Show what outlives the program."""
        page = self._window.panel.hearing
        page.ceiling.set_locked(settings.locked)
        page.measuring.set_settings(settings)
        if settings.volume is not None:
            self._window.play.side.volume.set_gain(settings.volume)

    def set_dose(self, dose: DoseTold) -> None:
        """Show how much was heard."""
        self._window.panel.hearing.measuring.set_dose(dose)

    def show_players(self) -> None:
        """Show who is there, and how they are mixed."""
        self._show_mixer()
        self._show_sound()

    def happened(self, event: Event) -> None:
        """Show what became of an event; the jam knows of it already."""
        reaction = self._reactions.get(type(event))
        if reaction is not None:
            reaction(event)

    def _table(self) -> dict[type[Struct], Callable[[Any], None]]:
        """Return what to do after each kind of event that shows here."""
        return {
            did.SceneChosen: self._scene_chosen,
            did.StripChanged: self._strip_changed,
            did.MacroMoved: self._macro_moved,
            did.LearningBegan: self._learning_began,
            did.LearningEnded: self._learning_ended,
            did.ControllerBound: self._controller_bound,
            did.ControllerFreed: self._controller_freed,
            did.CalmSet: self._calm_set,
            did.CeilingSet: self._ceiling_set,
            did.RoomSet: lambda _: self._show_common(),
            did.EchoSet: lambda _: self._show_common(),
            did.BedSet: lambda _: self._show_mixer(),
            did.PulseSet: lambda _: self._show_mixer(),
            did.SongLoaded: lambda _: self._show_mixer(),
            did.SongLevelSet: lambda _: self._show_mixer(),
            did.ExampleBegan: lambda event: self._sounding(event.example.sound.id),
            did.ExampleEnded: lambda _: self._sounding(None),
        }

    # ── one event ───────────────────────────────────────────────────────────────────────────────

    def _scene_chosen(self, event: did.SceneChosen) -> None:
        self._names[event.scene] = event.name
        self._show_scene()
        # What the scene brings with it is told next, each thing by itself.
        self._window.play.status.hold(self.tr("Scene: {name}").format(name=known(event.name)))

    def _strip_changed(self, event: did.StripChanged) -> None:
        before = self._strips.get(event.part, Strip())
        self._strips[event.part] = event.strip
        self._show_mixer()
        name = self._name_of(event.part)
        if event.strip.mute != before.mute:
            text = self.tr("{name} is muted") if event.strip.mute else self.tr("{name} is heard again")
            self._say(text.format(name=name))
        elif event.strip.solo != before.solo:
            text = self.tr("{name} plays solo") if event.strip.solo else self.tr("{name} plays with all")
            self._say(text.format(name=name))

    def _macro_moved(self, event: did.MacroMoved) -> None:
        jam = self._jam()
        if jam is not None and event.player == self.seat:
            self._window.panel.sound.set_macros(jam.players[event.player].macros)

    def _learning_began(self, event: did.LearningBegan) -> None:
        self._learns = event.learning.macro is not None
        self._show_sound()

    def _learning_ended(self, _: did.LearningEnded) -> None:
        self._show_sound()
        if self._learns and not self._was_bound:
            self._say(self.tr("No knob was learned"))
        self._learns = self._was_bound = False

    def _controller_bound(self, event: did.ControllerBound) -> None:
        binding = event.binding
        self._was_bound = True
        self._show_sound()
        text = self.tr("Controller {number} turns {macro} of {name}")
        name = self._name_of(binding.player)
        self._say(text.format(number=binding.controller, macro=macro_name(binding.macro), name=name))

    def _controller_freed(self, event: did.ControllerFreed) -> None:
        self._show_sound()
        self._say(self.tr("Controller {number} is free again").format(number=event.controller))

    def _calm_set(self, event: did.CalmSet) -> None:
        self._show_common()
        self._say(self.tr("Calm mode is on") if event.on else self.tr("Calm mode is off"))

    def _ceiling_set(self, event: did.CeilingSet) -> None:
        self._show_common()
        self._say(self.tr("Loudest allowed: {ceiling}").format(ceiling=decibels(event.decibels)))

    def _sounding(self, sound_id: str | None) -> None:
        self._window.panel.sound.rows.set_sounding(sound_id)

    # ── pages ───────────────────────────────────────────────────────────────────────────────────

    def _offer(self, scenes: tuple[Scene, ...]) -> None:
        self._scenes = {scene.id: scene for scene in scenes}
        self._window.panel.scenes.rows.set_scenes(scenes)
        self._show_scene()

    def _show_scene(self) -> None:
        jam = self._jam()
        if jam is None:
            return
        scene = self.scene_of(jam.scene)
        name = self._names.get(jam.scene, "") if scene is None else scene.name
        self._window.top.scene.set_scene(known(name))
        self._window.panel.scenes.rows.set_now(jam.scene)

    def _show_mixer(self) -> None:
        jam = self._jam()
        if jam is None:
            return
        now, page = jam.snapshot(), self._window.panel.mixer
        players = sorted(jam.players.values(), key=lambda player: player.seat)
        only = any(now.strips.get(player.seat, Strip()).solo for player in players)
        strips = dict(now.strips)
        parts = [self._part_of(player, strips.get(player.seat, Strip()), only) for player in players]
        parts += [
            Part(BED, self.tr("Bed"), bed_name(now.bed.kind), now.bed.kind is not BedKind.OFF),
            Part(PULSE, self.tr("Pulse"), self.tr("on") if now.pulse.on else self.tr("off"), now.pulse.on),
        ]
        if now.song is not None:
            level = min(LEVELS[1], max(LEVELS[0], now.song.level))
            strips[SONG] = replace(strips.get(SONG, Strip()), level=float(level))
            parts.append(Part(SONG, self.tr("Song"), now.song.song.name))
        page.set_parts(parts, strips)

    def _part_of(self, player: Player, strip: Strip, only: bool) -> Part:
        words = unheard(strip, only) or known(player.sound.name)
        return Part(player.seat, name_of(player), words, player.unplugged_at is None)

    def _show_sound(self) -> None:
        jam, page, seat = self._jam(), self._window.panel.sound, self.seat
        if jam is None:
            return
        shown = None if seat is None else jam.players[seat]
        page.set_players(jam.players.values(), shown)
        page.set_controllers(shown, jam.bindings.all(), jam.bindings.learning)

    def _show_common(self) -> None:
        jam = self._jam()
        if jam is None:
            return
        self._window.panel.mixer.set_room(jam.mix.room)
        self._window.panel.mixer.set_echo(jam.mix.echo)
        self._window.panel.hearing.calm.set_value(jam.mix.calm)
        self._window.panel.hearing.ceiling.set_ceiling(jam.mix.ceiling)

    def _name_of(self, part: int) -> str:
        jam = self._jam()
        if jam is not None and part in jam.players:
            return name_of(jam.players[part])
        names = {BED: self.tr("The bed"), PULSE: self.tr("The pulse"), SONG: self.tr("The song")}
        return names.get(part, "")

    def _say(self, text: str) -> None:
        self._window.play.status.say(text)
