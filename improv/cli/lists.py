"""What sounds and scenes there are."""

import json
from collections.abc import Iterable

import typer

from improv.cli.columns import print_columns
from improv.cli.own import own_scales_folder, own_scenes_folder, own_sounds_folder
from improv.jam.scene import Scene
from improv.jam.setting import BedKind
from improv.music.catalogue import load_scales, load_sounds
from improv.music.pitch import PITCH_CLASS_NAMES
from improv.music.sound import KitSound, Sound
from improv.session.scenes import load_scenes

_NO_FAMILY = "others"


def list_sounds(as_json: bool) -> None:
    """Print the sounds, by family."""
    catalogue = load_sounds(own=own_sounds_folder())
    sounds = sorted(catalogue.values, key=lambda sound: (sound.family or _NO_FAMILY, sound.id))
    if as_json:
        _print_json(_sound_fields(sound) for sound in sounds)
    else:
        rows = [("family", "id", "name", "range", "mood", "use")]
        before = ""
        for sound in sounds:
            family = sound.family or _NO_FAMILY
            shown = "" if family == before else family
            rows.append((shown, sound.id, sound.name, range_of(sound), sound.mood, sound.use))
            before = family
        print_columns(rows)
    _print_problems(catalogue.problems)


def list_scenes(as_json: bool) -> None:
    """Print the scenes, shipped and own."""
    scales, sounds = load_scales(own=own_scales_folder()), load_sounds(own=own_sounds_folder())
    catalogue = load_scenes(scales, sounds, own=own_scenes_folder())
    if as_json:
        _print_json(_scene_fields(scene) for scene in catalogue.values)
    else:
        rows = [("id", "name", "key", "bed", "bpm", "mood", "use")]
        rows += [
            (
                scene.id,
                scene.name,
                key_name(scene),
                "" if scene.bed is BedKind.OFF else scene.bed.value,
                f"{scene.tempo.bpm:g}",
                scene.mood,
                scene.use,
            )
            for scene in catalogue.values
        ]
        print_columns(rows)
    _print_problems((*sounds.problems, *catalogue.problems))


def range_of(sound: Sound) -> str:
    """Return the notes that a sound is made for; of a kit, how many pieces it has."""
    if isinstance(sound, KitSound):
        return f"kit of {len(sound.pieces)}"
    return f"{_note_name(sound.lowest)}–{_note_name(sound.highest)}"


def key_name(scene: Scene) -> str:
    """Return what people call the key of a scene."""
    return f"{PITCH_CLASS_NAMES[scene.key.tonic]} {scene.key.scale.name}"


def _note_name(note: int) -> str:
    return f"{PITCH_CLASS_NAMES[note % 12]}{note // 12 - 1}"


def _sound_fields(sound: Sound) -> dict[str, object]:
    fields: dict[str, object] = {
        "id": sound.id,
        "name": sound.name,
        "family": sound.family,
        "mood": sound.mood,
        "use": sound.use,
        "pitched": sound.is_pitched,
    }
    if isinstance(sound, KitSound):
        return fields | {"pieces": [{"id": p.id, "name": p.name, "gm": p.gm} for p in sound.pieces]}
    return fields | {"lowest": sound.lowest, "highest": sound.highest}


def _scene_fields(scene: Scene) -> dict[str, object]:
    return {
        "id": scene.id,
        "name": scene.name,
        "mood": scene.mood,
        "use": scene.use,
        "tonic": scene.key.tonic,
        "tonic_name": PITCH_CLASS_NAMES[scene.key.tonic],
        "scale": scene.key.scale.id,
        "key": key_name(scene),
        "sounds": [sound.id for sound in scene.sounds],
        "bed": scene.bed.value,
        "pulse": scene.pulse,
        "bpm": scene.tempo.bpm,
        "beats": scene.tempo.beats,
        "guard": scene.guard.value,
        "calm": scene.calm,
    }


def _print_json(fields: Iterable[dict[str, object]]) -> None:
    typer.echo(json.dumps(list(fields), ensure_ascii=False, indent=2))


def _print_problems(problems: Iterable[str]) -> None:
    for problem in problems:
        typer.echo(problem, err=True)
