"""What is asked of the host about how it sounds: scenes, mixer, sounds, hearing."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject

from improv.jam import commands as ask
from improv.jam.mixing import Binding, Macro, Strip
from improv.jam.setting import SONG
from improv.link.messages import (
    LockCeiling,
    MeasureRoom,
    RaiseCeiling,
    RoomMeasured,
    SaveScene,
    UnlockCeiling,
)
from improv.ui.parts.paced import Paced
from improv.ui.showing import Showing
from improv.ui.window import Window

_CEILING = "ceiling"


class AskingMixing(QObject):
    """Hears the signals of the pages, and sends what they mean; what a hand drags, not too often."""

    def __init__(self, window: Window, showing: Showing, send: Callable[[Struct], None]) -> None:
        super().__init__(window)
        self._showing = showing
        self._send = send
        self._panel = window.panel
        self._paced = Paced(self)
        self._paced.told.connect(self._tell)
        self._connect_scenes()
        self._connect_mixer()
        self._connect_sound()
        self._connect_hearing()

    def _tell(self, what: object, command: Any) -> None:
        self._send(command)

    # ── scenes ──────────────────────────────────────────────────────────────────────────────────

    def _connect_scenes(self) -> None:
        page = self._panel.scenes
        page.chosen.connect(self._choose_scene)
        page.kept.connect(lambda name: self._send(SaveScene(name)))

    def _choose_scene(self, scene_id: str) -> None:
        """A scene was chosen, and with it everything is: the panel has done its work."""
        scene = self._showing.mixing.scene_of(scene_id)
        if scene is not None:
            self._send(ask.ChooseScene(scene))
            self._panel.leave()

    # ── mixer ───────────────────────────────────────────────────────────────────────────────────

    def _connect_mixer(self) -> None:
        page, send = self._panel.mixer, self._send
        page.strip_changed.connect(self._change_strip)
        page.room_chosen.connect(lambda room: send(ask.SetRoom(room)))
        page.echo_chosen.connect(lambda echo: send(ask.SetEcho(echo)))

    def _change_strip(self, part: int, strip: Strip) -> None:
        """Ask for a strip; the song's level is the one that its own page has, too."""
        if part == SONG:
            self._paced.tell("song", ask.SetSongLevel(strip.level))
            strip = replace(strip, level=0.0)
        self._paced.tell(part, ask.ChangeStrip(part, strip))

    # ── sound ───────────────────────────────────────────────────────────────────────────────────

    def _connect_sound(self) -> None:
        page, shown, send = self._panel.sound, self._showing.mixing, self._send
        page.player_chosen.connect(shown.show_sound_of)
        page.chosen.connect(self._choose_sound)
        page.hear.connect(self._hear)
        page.hush.connect(lambda: send(ask.StopExample()))
        page.turned.connect(self._turn)
        page.learn.connect(self._learn)
        page.forget.connect(self._forget)

    def _choose_sound(self, sound_id: str) -> None:
        seat, sound = self._showing.mixing.seat, self._showing.mixing.sound_of(sound_id)
        if seat is not None and sound is not None:
            self._send(ask.ChooseSound(seat, sound))

    def _hear(self, sound_id: str) -> None:
        jam, sound = self._showing.jam, self._showing.mixing.sound_of(sound_id)
        if jam is not None and sound is not None:
            self._send(ask.PlayExample(jam.key.tonic, jam.key.scale, sound))

    def _turn(self, macro: Macro, value: float) -> None:
        seat = self._showing.mixing.seat
        if seat is not None:
            self._paced.tell((seat, macro), ask.MoveMacro(seat, macro, value))

    def _learn(self, macro: Macro | None) -> None:
        seat = self._showing.mixing.seat
        if seat is not None:
            self._send(ask.LearnMacro(seat, macro))

    def _forget(self, binding: Binding) -> None:
        self._send(ask.ForgetController(binding.source, binding.channel, binding.controller))

    # ── hearing ─────────────────────────────────────────────────────────────────────────────────

    def _connect_hearing(self) -> None:
        page, send = self._panel.hearing, self._send
        page.calm.chosen.connect(lambda on: send(ask.SetCalm(on)))
        page.ceiling.chosen.connect(lambda value: self._paced.tell(_CEILING, ask.SetCeiling(value)))
        page.ceiling.raised.connect(lambda value, pin: send(RaiseCeiling(value, pin)))
        page.ceiling.locked.connect(lambda pin: send(LockCeiling(pin)))
        page.ceiling.unlocked.connect(lambda pin: send(UnlockCeiling(pin)))
        page.measuring.noise.connect(lambda on: send(MeasureRoom(on)))
        page.measuring.measured.connect(lambda value: send(RoomMeasured(value)))
