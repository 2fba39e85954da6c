"""What is done with a recording: sound from it, other formats, and whether it is whole."""

from math import inf, nan
from pathlib import Path
from typing import Literal

import typer
from msgspec.structs import replace

from improv.cli.answering import restored
from improv.cli.noted import note_export
from improv.cli.noting import open_take
from improv.cli.own import own_scales_folder, own_sounds_folder
from improv.cli.passphrase import AskedKeys
from improv.cli.rendering import render_files
from improv.jam.setting import SONG
from improv.music.catalogue import find_scale, load_scales, load_sounds
from improv.music.data import Unknown
from improv.music.harmony import Guard
from improv.music.pitch import pitch_class_of
from improv.music.sound import Sound
from improv.session.audio import check_audio_name
from improv.session.check import check
from improv.session.contents_lines import lines_of
from improv.session.edits import Edit, edited
from improv.session.format import Take
from improv.session.opened import open_session
from improv.session.out.choosing import Choice, check_passage
from improv.session.out.export import export
from improv.session.out.naming import naming_of
from improv.session.out.wishes import Details, Format
from improv.session.pace import at_speed
from improv.session.repair import repair
from improv.session.score import NOTHING_SOUNDED, Part, between, parts_of
from improv.session.seating import HOUSE, players_of
from improv.session.what_if import Setting, what_if

_AS_IT_WAS = Setting()
LARGEST_LEVEL = 60.0
"""Decibels by which a part can be made softer; a strip is never louder than its own limit."""


def render_take(
    file: Path,
    out: Path,
    stems: Path | None,
    passage: tuple[float, float | None],
    edits: tuple[list[str], list[str], list[str], list[str]],
    bits: int,
    setting: Setting = _AS_IT_WAS,
    speed: float = 1.0,
    names: bool = False,
) -> list[Path]:
    """Render a take, or a passage of it (seconds), with players muted, alone, with other sounds and levels.

    ``setting``: every press is mapped again, into another scale, on another tonic, or with another guard.
    With ``names`` the files of stems are called what people are. Raises ValueError and OSError in one line.
    """
    check_audio_name(out)
    take = open_take(file)
    mute, solo, sounds, levels = edits
    wished = Edit(
        mute=tuple(mute),
        solo=tuple(solo),
        sounds=dict(map(_other_sound, sounds)),
        levels=dict(map(_other_level, levels)),
    )
    parts = parts_heard(take, file, passage, wished, speed, setting)
    naming = naming_of(take, wants_names=names)
    note_export(file)
    return render_files(parts, out, bits_of(bits), stems, naming.players(players_of(take)))


def export_take(file: Path, to: str, out: Path, choice: Choice, details: Details) -> Path:
    """Write a take, or what was chosen of it, in another format; return the file."""
    try:
        wanted = Format(to.lower())
    except ValueError:
        raise Unknown(f"unknown format {to!r}: use {', '.join(Format)}") from None
    opened = open_session(file, AskedKeys())
    note_export(file)
    told = export(
        opened.take,
        out,
        wanted,
        choice,
        details,
        annotations=opened.notebook().annotations,
        video_offset_s=opened.found.notes.video_offset_s,
    )
    for each in (*opened.news, *told):
        typer.echo(each, err=True)
    return out


def bits_of(bits: int) -> Literal[24, 32]:
    """Return how a sample of a .wav is written. Raises ValueError."""
    if bits not in (24, 32):
        raise ValueError(f"--bits {bits}: use 32 (float) or 24")
    return 24 if bits == 24 else 32


def parts_heard(
    take: Take,
    file: Path,
    passage: tuple[float, float | None],
    wished: Edit,
    speed: float = 1.0,
    setting: Setting = _AS_IT_WAS,
) -> tuple[Part, ...]:
    """Return the parts of a passage (seconds) as they are to be heard; at another speed a song is silent.

    Raises ValueError in one line.
    """
    if speed != 1:
        wished = replace(wished, mute=(*wished.mute, HOUSE[SONG]))
    whole = restored(what_if(parts_of(take), setting), file, lambda text: typer.echo(text, err=True))
    parts = edited(_passage(whole, file, *passage), wished, players_of(take))
    return at_speed(parts, speed)


def check_take(file: Path, wants_repair: bool) -> int:
    """Say what is in a take; with repair, write the valid prefix to a new file. Return the exit status."""
    keys = AskedKeys()
    contents = check(file, keys)
    for line in lines_of(contents):
        typer.echo(line)
    if not wants_repair:
        return 0 if contents.whole else 1
    repaired = repair(file, keys)
    typer.echo(f"{repaired} is whole" if repaired != file else "nothing to repair")
    return 0


def setting_of(scale: str, tonic: str, guard: Guard | None) -> Setting:
    """Return what is to be otherwise, in the words of ``improv jam``. Raises ValueError for unknown ones."""
    return Setting(
        find_scale(scale, load_scales(own=own_scales_folder())) if scale else None,
        pitch_class_of(tonic) if tonic else None,
        guard,
    )


def _passage(parts: tuple[Part, ...], file: Path, from_s: float, to_s: float | None) -> tuple[Part, ...]:
    if not parts:
        raise ValueError(f"{file}: {NOTHING_SOUNDED}")
    last = parts[-1].end_s
    check_passage(from_s, to_s)
    end = inf if to_s is None else to_s
    whole = from_s <= 0 and end >= last
    passage = parts if whole else between(parts, from_s, end) if from_s < last else ()
    if not passage:
        raise ValueError(f"{file}: nothing sounds there; the jam is {last:.1f} s long")
    return passage


def _other_sound(text: str) -> tuple[str, Sound]:
    player, found, name = text.partition("=")
    if not found:
        raise ValueError(f"--sound {text}: say P=NAME, as in 2=bell")
    return player, load_sounds(own=own_sounds_folder()).find(name)


def _other_level(text: str) -> tuple[str, float]:
    player, _, decibels = text.partition("=")
    try:
        level = float(decibels)
    except ValueError:
        level = nan
    if not -LARGEST_LEVEL <= level <= LARGEST_LEVEL:
        raise ValueError(
            f"--level {text}: say P=DB, as in 2=-6, from -{LARGEST_LEVEL:g} to {LARGEST_LEVEL:g}"
        )
    return player, level
