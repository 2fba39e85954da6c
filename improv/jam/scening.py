"""From a scene to all that has to change for it, and from what is on now to a scene."""

from typing import Protocol

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam.mix import Mix
from improv.jam.player import Player
from improv.jam.scene import MOST_SOUNDS, Scene
from improv.jam.setting import BED
from improv.jam.snapshot import Snapshot


class Setting(Protocol):
    """What a scene is put in place of."""

    mix: Mix

    @property
    def players(self) -> dict[int, Player]:
        """Return the players by seat."""


def commands_of(scene: Scene, setting: Setting) -> list[ask.Command]:
    """Return what brings a scene about, in order. What is so already, becomes nothing by itself."""
    mix = setting.mix
    sounds: list[ask.Command] = [
        ask.ChooseSound(seat, scene.sounds[(seat - 1) % len(scene.sounds)])
        for seat, player in sorted(setting.players.items())
        if player.sound != scene.sounds[(seat - 1) % len(scene.sounds)]
    ]
    levels: list[ask.Command] = [
        ask.ChangeStrip(seat, replace(mix.strip(seat), level=level))
        for seat, level in enumerate(scene.levels, 1)
    ]
    return [
        ask.Spotlight(None),
        ask.SetCalm(scene.calm),
        ask.SetRoom(scene.room),
        ask.SetEcho(scene.echo),
        ask.SetGuard(scene.guard),
        *levels,
        ask.ChangeStrip(BED, replace(mix.strip(BED), level=scene.bed_level)),
        *sounds,
        ask.SetTempo(scene.tempo.bpm, scene.tempo.beats),
        ask.ChangeKey(scene.key.tonic, scene.key.scale, a4_hertz=scene.key.a4_hertz),
        ask.SetBed(scene.bed, scene.bed_sound),
        ask.SetPulse(scene.pulse, scene.pulse_sound),
    ]


def scene_of(snapshot: Snapshot, scene_id: str, name: str, mood: str = "", use: str = "") -> Scene:
    """Return what is on now as a scene."""
    playing = {player.seat: player.sound for player in snapshot.players}
    palette = snapshot.palette
    seats = range(1, max(MOST_SOUNDS, len(palette)) + 1)[:MOST_SOUNDS]
    levels = [snapshot.strips[seat].level if seat in snapshot.strips else 0.0 for seat in seats]
    return Scene(
        id=scene_id,
        name=name,
        key=replace(snapshot.key, keyboard=None),
        sounds=tuple(playing.get(seat, palette[(seat - 1) % len(palette)]) for seat in seats),
        mood=mood,
        use=use,
        levels=tuple(levels) if any(levels) else (),
        bed=snapshot.bed.kind,
        bed_sound=snapshot.bed.sound,
        bed_level=snapshot.strips[BED].level if BED in snapshot.strips else 0.0,
        pulse=snapshot.pulse.on,
        pulse_sound=snapshot.pulse.sound,
        tempo=replace(snapshot.tempo, origin=0),
        room=snapshot.room,
        echo=snapshot.echo,
        guard=snapshot.guard,
        calm=snapshot.calm,
    )
