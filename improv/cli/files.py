"""What is done with a recording: sound from it, other formats, and whether it is whole."""

from math import inf
from pathlib import Path

import typer

from improv.cli.noting import open_take
from improv.cli.own import own_sounds_folder
from improv.cli.passphrase import AskedKeys
from improv.cli.rendering import render_files
from improv.music.catalogue import load_sounds
from improv.music.data import Unknown
from improv.music.sound import Sound
from improv.session.audio import check_audio_name
from improv.session.check import check, lines_of, repair
from improv.session.edits import Edit, edited
from improv.session.export import Format, export
from improv.session.format import Take
from improv.session.score import NOTHING_SOUNDED, Part, between, parts_of
from improv.session.seating import players_of


def render_take(
    file: Path,
    out: Path,
    stems: Path | None,
    passage: tuple[float, float | None],
    edits: tuple[list[str], list[str], list[str]],
    bits: int,
) -> list[Path]:
    """Render a take, or a passage of it (seconds), with players muted, alone (solo), or with other sounds.

    Raises ValueError and OSError in one line.
    """
    check_audio_name(out)
    if bits not in (24, 32):
        raise ValueError(f"--bits {bits}: use 32 (float) or 24")
    take = open_take(file)
    mute, solo, sounds = edits
    wished = Edit(mute=tuple(mute), solo=tuple(solo), sounds=dict(_other_sound(text) for text in sounds))
    players = players_of(take)
    parts = edited(_passage(take, file, *passage), wished, players)
    return render_files(parts, out, 24 if bits == 24 else 32, stems, players)


def export_take(file: Path, to: str, out: Path) -> Path:
    """Write a take in another format; return the file."""
    try:
        wanted = Format(to.lower())
    except ValueError:
        raise Unknown(f"unknown format {to!r}: use {', '.join(Format)}") from None
    export(open_take(file), out, wanted)
    return out


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


def _passage(take: Take, file: Path, from_s: float, to_s: float | None) -> tuple[Part, ...]:
    parts = parts_of(take)
    if not parts:
        raise ValueError(f"{file}: {NOTHING_SOUNDED}")
    end = inf if to_s is None else to_s
    if from_s >= end:
        raise ValueError(f"--from {from_s:g} --to {to_s:g}: the beginning has to come before the end")
    whole = from_s <= 0 and end >= parts[-1].end_s
    passage = parts if whole else between(parts, from_s, end)
    if not passage:
        raise ValueError(f"{file}: nothing sounds there; the jam is {parts[-1].end_s:.1f} s long")
    return passage


def _other_sound(text: str) -> tuple[str, Sound]:
    player, found, name = text.partition("=")
    if not found:
        raise ValueError(f"--sound {text}: say P=NAME, as in 2=bell")
    return player, load_sounds(own=own_sounds_folder()).find(name)
