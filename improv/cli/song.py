"""A song to play along with: what is told of it, and a MIDI file as sound."""

import hashlib
import json
from collections.abc import Iterator
from math import ceil
from pathlib import Path
from typing import Any

import typer
from platformdirs import user_cache_path

from improv.cli.opening import Wishes, opening_of
from improv.cli.own import own_scales_folder
from improv.cli.wish import SEED
from improv.engine.renderer import render
from improv.jam.events import NoteOff, NoteOn, PlayerJoined
from improv.jam.player import SEATS, Player, SourceKind
from improv.jam.score import Operation, Score
from improv.music.catalogue import load_scales, load_sounds
from improv.music.harmony import Mode, Reason
from improv.music.pitch import PITCH_CLASS_NAMES, hertz_of
from improv.session.audio import write_audio
from improv.session.midi_notes import DRUMS, FileNote, read_midi
from improv.song.chords import progression
from improv.song.estimate import Estimate, estimate, is_midi
from improv.song.sound_file import song_of

RATE, BLOCK = 48_000, 128
TAIL_SECONDS = 2.0
SHOWN = 8
"""Scales, where nobody reads JSON."""


def tell_key(file: Path, as_json: bool, playable: bool) -> None:
    """Print what is heard in a song. Raises ValueError and OSError in one line."""
    found = estimate(file, load_scales(own=own_scales_folder()).values)
    fields = _fields(file, found)
    if playable:
        song = song_of(audio_of(file))
        fields |= {
            "play": song.path,
            "sha256": song.sha256,
            "loudness": round(song.loudness, 2),
            "seconds": round(song.seconds, 6),
        }
    if as_json:
        typer.echo(json.dumps(fields))
        return
    tempo = f"{found.heard.tempo:.0f} beats a minute" if found.heard.tempo else "no steady beat"
    minutes, seconds = divmod(round(found.heard.seconds), 60)
    typer.echo(f"{file.name}: {fields['key']} ({fields['certainty']}), {tempo}, {minutes}:{seconds:02d}")
    typer.echo(f"Chords: {' '.join(fields['progression'][:16])}")
    typer.echo("Scales that go with it, and how consonant they are with its chords (1 to 4):")
    tonic = PITCH_CLASS_NAMES[found.key.tonic]
    for one in found.proposals[:SHOWN]:
        typer.echo(f"  {tonic + ' ' + one.scale.name:32} {one.consonance:.2f}  {one.scale.mood}")


def audio_of(file: Path) -> Path:
    """Return a song as a sound file: itself, or what our engine plays of a MIDI file, which is kept."""
    if not is_midi(file):
        return file
    digest = hashlib.sha256(file.read_bytes()).hexdigest()[:20]
    folder = user_cache_path("Improv", appauthor=False) / "songs"
    kept = folder / f"{file.stem[:60]}-{digest}.wav"
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        score = score_of([note for note in read_midi(file).notes if note.channel != DRUMS])
        write_audio(kept, RATE, (chunk.mix for chunk in render(score)), 24)
    return kept


def score_of(notes: list[FileNote]) -> Score:
    """Return notes as a score: each part, up to twelve, on a seat of its own."""
    opening = opening_of(Wishes(), load_scales(), load_sounds())
    parts = {part: index % SEATS + 1 for index, part in enumerate(dict.fromkeys(n[:2] for n in notes))}
    joined = [
        PlayerJoined(
            Player(
                seat,
                f"part {seat}",
                f"Part {seat}",
                SourceKind.SIMULATED,
                Mode.FREE,
                opening.palette[(seat - 1) % len(opening.palette)],
            )
        )
        for seat in sorted(set(parts.values()))
    ]
    played = sorted(_operations(notes, parts), key=lambda operation: operation.frame)
    end = max((operation.frame for operation in played), default=0) + ceil(TAIL_SECONDS * RATE)
    operations = (*(Operation(0, event) for event in joined), *played)
    return Score(RATE, BLOCK, SEED, opening, operations, 0, end)


def _operations(notes: list[FileNote], parts: dict[tuple[int, int], int]) -> Iterator[Operation]:
    for number, note in enumerate(notes, 1):
        seat = parts[note[:2]]
        begin, end = (ceil(seconds * RATE / BLOCK) * BLOCK for seconds in (note.begin, note.end))
        yield Operation(
            begin,
            NoteOn(
                id=number,
                voice=number,
                player=seat,
                source=f"part {seat}",
                channel=0,
                played=note.note,
                velocity=note.velocity,
                note=note.note,
                hertz=hertz_of(note.note),
                reason=Reason.FREE,
            ),
        )
        yield Operation(max(end, begin + BLOCK), NoteOff(number, number, seat))


def _fields(file: Path, found: Estimate) -> dict[str, Any]:
    heard, key = found.heard, found.key
    name = PITCH_CLASS_NAMES[key.tonic]
    return {
        "file": str(file),
        "name": file.stem,
        "seconds": round(heard.seconds, 3),
        "tonic": key.tonic,
        "tonic_name": name,
        "mode": key.tonality.value,
        "key": f"{name} {key.tonality.value}",
        "certainty": key.certainty,
        "confidence": round(key.lead, 4),
        "tempo": round(heard.tempo, 2),
        "first_beat": round(heard.first_beat, 4),
        "a4_hertz": round(heard.a4_hertz, 2),
        "chords": [
            {"begin": round(chord.begin, 3), "end": round(chord.end, 3), "chord": chord.name}
            for chord in found.chords
        ],
        "progression": list(progression(found.chords)),
        "scales": [
            {
                "id": one.scale.id,
                "name": one.scale.name,
                "tonic": one.tonic,
                "tonic_name": PITCH_CLASS_NAMES[one.tonic],
                "consonance": round(one.consonance, 4),
                "worst": round(one.worst, 4),
                "fit": round(one.fit, 4),
                "strange": one.strange,
            }
            for one in found.proposals
        ],
    }
