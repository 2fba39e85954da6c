"""Scenes as files: scales and sounds by name, shipped and one's own."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from improv.jam.mixing import Decibels, Echo, Room
from improv.jam.scene import MOST_SOUNDS, Scene
from improv.jam.setting import BedKind
from improv.jam.tempo import FASTEST_BPM, FIRST_BPM, SLOWEST_BPM, Tempo
from improv.line import line
from improv.music.catalogue import Catalogue, load_scales, load_sounds
from improv.music.data import LARGEST_BYTES, Unknown, data_folder, read_files
from improv.music.harmony import Guard
from improv.music.pitch import A4_HERTZ, pitch_class_of
from improv.music.scale import Identifier, Key, Scale, Words
from improv.music.scale_file import ScaleFile
from improv.music.sound import Sound
from improv.session.own_files import keep_own
from improv.session.toml_text import toml_of

_PLAIN_TONICS = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")


class SceneFile(Struct, frozen=True, forbid_unknown_fields=True):
    """What may stand in a scene's file."""

    id: Identifier
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    scale: Annotated[str, Meta(max_length=80)] | ScaleFile
    """Its identifier; or the scale itself, where it is in no list."""
    sounds: Annotated[tuple[Identifier, ...], Meta(min_length=1, max_length=MOST_SOUNDS)]
    """By seat."""
    mood: Words = ""
    use: Words = ""
    tonic: Annotated[str, Meta(max_length=3)] = "C"
    a4: Annotated[float, Meta(ge=400, le=480)] = A4_HERTZ
    """Hertz."""
    levels: Annotated[tuple[Decibels, ...], Meta(max_length=MOST_SOUNDS)] = ()
    """Decibels of the seats' strips."""
    bed: BedKind = BedKind.OFF
    bed_sound: Identifier | None = None
    bed_level: Decibels = 0.0
    """Decibels of the bed's strip: 0 leaves it 18 dB under the players."""
    pulse: bool = False
    pulse_sound: Identifier | None = None
    tempo: Annotated[float, Meta(ge=SLOWEST_BPM, le=FASTEST_BPM)] = FIRST_BPM
    """Beats a minute."""
    beats: Annotated[int, Meta(ge=1, le=12)] = 4
    """In a bar."""
    guard: Guard = Guard.SOFT
    calm: bool = False
    room: Room = Room()
    echo: Echo = Echo()


def load_scenes(
    scales: Catalogue[Scale], sounds: Catalogue[Sound], folder: Path | None = None, own: Path | None = None
) -> Catalogue[Scene]:
    """Read the scenes shipped with the program (or those of a folder), then the person's own.

    One that is broken, or names what there is not, is left out and told in a line.
    """
    good, problems = read_files(folder or data_folder("presets") / "scenes", SceneFile)
    if own is not None:
        mine, bad = read_files(own, SceneFile)
        good, problems = [*good, *mine], [*problems, *bad]
    scenes: dict[str, Scene] = {}
    for path, file in good:
        try:
            scene = scene_from(file, scales, sounds)
        except ValueError as error:
            problems.append(f"{path.name}: {error}")
            continue
        if scenes.setdefault(scene.id, scene) is not scene:
            problems.append(f"{path.name}: id = {scene.id!r}: another scene has it already")
    return Catalogue("scene", scenes.values(), problems)


@cache
def shipped_names() -> Mapping[str, str]:
    """Return what the scenes that come with Improv are called, by identifier; takes may tell only that."""
    return {scene.id: scene.name for scene in load_scenes(load_scales(), load_sounds()).values}


def scene_from(file: SceneFile, scales: Catalogue[Scale], sounds: Catalogue[Sound]) -> Scene:
    """Return the scene of a file. Raises Unknown (ValueError) where it names what there is not."""
    scale = scales.find(file.scale) if isinstance(file.scale, str) else file.scale.scale()

    def sound(name: str | None) -> Sound | None:
        return None if name is None else sounds.find(name)

    return Scene(
        id=file.id,
        name=file.name,
        key=Key(pitch_class_of(file.tonic), scale, file.a4),
        sounds=tuple(sounds.find(name) for name in file.sounds),
        mood=file.mood,
        use=file.use,
        levels=file.levels,
        bed=file.bed,
        bed_sound=sound(file.bed_sound),
        bed_level=file.bed_level,
        pulse=file.pulse,
        pulse_sound=sound(file.pulse_sound),
        tempo=Tempo(file.tempo, file.beats),
        room=file.room,
        echo=file.echo,
        guard=file.guard,
        calm=file.calm,
    )


def keep_scene(scene: Scene, folder: Path, others: Sequence[Scene], scales: Catalogue[Scale]) -> Scene:
    """Write a scene into a folder, and return it as it is called there; none of the others is overwritten.

    Raises CannotWrite, and ValueError for what is no scene; one line each.
    """
    return keep_own(scene, folder, others, lambda named: scene_text(named, scales))


def scene_text(scene: Scene, scales: Catalogue[Scale]) -> str:
    """Return a scene as a file has it. Raises ValueError, one line, where it could not be read again."""
    if not (scene.name.strip() and scene.name.isprintable()):
        raise ValueError(line("a scene needs a name that can be shown"))
    text = _text(scene, scales)
    if len(text.encode()) > LARGEST_BYTES:
        raise ValueError(line("the scene is too long for a file"))
    try:
        msgspec.convert(msgspec.toml.decode(text), SceneFile)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise ValueError(f"the scene breaks a rule: {str(error).splitlines()[0]}") from error
    return text


def _text(scene: Scene, scales: Catalogue[Scale]) -> str:
    known = _is_listed(scene.key.scale, scales)
    plain: dict[str, Any] = {
        "id": scene.id,
        "name": scene.name,
        "mood": scene.mood,
        "use": scene.use,
        "tonic": _PLAIN_TONICS[scene.key.tonic],
        "scale": scene.key.scale.id if known else None,
        "a4": scene.key.a4_hertz,
        "sounds": [sound.id for sound in scene.sounds],
        "levels": list(scene.levels),
        "bed": scene.bed.value,
        "bed_sound": None if scene.bed_sound is None else scene.bed_sound.id,
        "bed_level": scene.bed_level,
        "pulse": scene.pulse,
        "pulse_sound": None if scene.pulse_sound is None else scene.pulse_sound.id,
        "tempo": scene.tempo.bpm,
        "beats": scene.tempo.beats,
        "guard": scene.guard.value,
        "calm": scene.calm,
    }
    tables: dict[str, dict[str, Any]] = {
        "room": {"decay": scene.room.decay, "damping": scene.room.damping},
        "echo": {"beats": scene.echo.beats, "feedback": scene.echo.feedback},
    }
    if not known:
        scale = scene.key.scale
        tables["scale"] = {
            "id": scale.id,
            "name": scale.name,
            "cents": list(scale.cents),
            "period": scale.period,
        }
    return toml_of({**plain, **tables})


def _is_listed(scale: Scale, scales: Catalogue[Scale]) -> bool:
    try:
        return scales.find(scale.id).cents == scale.cents
    except Unknown:
        return False
