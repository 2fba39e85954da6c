"""The commands about recordings."""

from pathlib import Path
from typing import Annotated

import typer

from improv.cli.root import app, told_in_one_line
from improv.link.messages import AudioChoice
from improv.music.harmony import Guard


@app.command()
@told_in_one_line
def render(
    file: Annotated[Path, typer.Argument(metavar="FILE.jam|.mid")],
    out: Annotated[
        Path, typer.Option("-o", "--output", metavar="FILE.wav|.flac|.mp3", help="Where to write it.")
    ],
    stems: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Also one file per player, bed, pulse, song.")
    ] = None,
    from_s: Annotated[float, typer.Option("--from", metavar="S", min=0, help="Begin here, in seconds.")] = 0,
    to_s: Annotated[float | None, typer.Option("--to", metavar="S", min=0, help="End here.")] = None,
    mute: Annotated[
        list[str] | None, typer.Option(metavar="P", help="Leave out a player, bed, pulse, song.")
    ] = None,
    solo: Annotated[list[str] | None, typer.Option(metavar="P", help="Only these.")] = None,
    sound: Annotated[list[str] | None, typer.Option(metavar="P=NAME", help="Another sound.")] = None,
    level: Annotated[
        list[str] | None, typer.Option(metavar="P=DB", help="Softer or louder than in the mix, in decibels.")
    ] = None,
    bits: Annotated[int, typer.Option(metavar="32|24", help="Of a .wav: 32 (float) or 24.")] = 32,
    scale: Annotated[
        str,
        typer.Option(metavar="NAME|FILE", help="What if it had been in this scale (see `improv scales`)?"),
    ] = "",
    tonic: Annotated[
        str, typer.Option(metavar="NOTE", help="What if it had begun on this note: C, F#, Eb …?")
    ] = "",
    guard: Annotated[
        Guard | None, typer.Option(help="What if harsh notes had been moved as strictly as this?")
    ] = None,
    speed: Annotated[
        float, typer.Option(metavar="X", min=0.25, max=2, help="Slower or faster; pitches stay.")
    ] = 1,
    names: Annotated[
        bool, typer.Option("--names", help="Call stems what people are called, not Player 1 and so on.")
    ] = False,
) -> None:
    """Make sound from a recording: P is a seat number, a name or a person."""
    from improv.cli.files import render_take, setting_of

    edits = (mute or [], solo or [], sound or [], level or [])
    setting = setting_of(scale, tonic, guard)
    for path in render_take(file, out, stems, (from_s, to_s), edits, bits, setting, speed, names):
        typer.echo(path)


@app.command()
@told_in_one_line
def replay(
    file: Annotated[Path, typer.Argument(metavar="FILE.jam|.mid")],
    from_s: Annotated[float, typer.Option("--from", metavar="S", min=0, help="Begin here (seconds).")] = 0,
    speed: Annotated[
        float, typer.Option(metavar="X", min=0.25, max=2, help="Slower or faster; pitches stay.")
    ] = 1,
    audio: Annotated[AudioChoice, typer.Option(help="Where sound goes.")] = AudioChoice.AUTO,
    volume: Annotated[
        float | None,
        typer.Option(metavar="0..1", min=0, max=1, help="How loud; else as in the window, at most 0.6."),
    ] = None,
    capture: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE.wav", help="Also write the sound from the last start on, in 32-bit float."
        ),
    ] = None,
) -> None:
    """Play a recording through the engine. Enter pauses; a number seeks; x0.5 slows down; q ends."""
    from improv.cli.replaying import replay_take

    replay_take(file, from_s, speed, audio, volume, capture)


@app.command()
@told_in_one_line
def check(
    file: Annotated[Path, typer.Argument(metavar="FILE.jam")],
    repair: Annotated[bool, typer.Option("--repair", help="Write all that is good to a new file.")] = False,
) -> None:
    """Say what is in a recording, and whether it is whole."""
    from improv.cli.files import check_take

    raise typer.Exit(check_take(file, repair))


@app.command()
@told_in_one_line
def notes(
    file: Annotated[Path, typer.Argument(metavar="FILE.jam|.mid")],
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    add: Annotated[str | None, typer.Option(metavar="TEXT", help="Write a note.")] = None,
    at_s: Annotated[float, typer.Option("--at", metavar="S", min=0, help="Where it begins (seconds).")] = 0,
    to_s: Annotated[
        float | None, typer.Option("--to", metavar="S", min=0, help="Where it ends; else a moment.")
    ] = None,
    kind: Annotated[str, typer.Option(metavar="NAME", help="Its category, as in Imitating.")] = "",
) -> None:
    """List what people wrote about a recording, with the moments that were marked in it; or add a note."""
    from improv.cli.noting import add_note, list_notes

    if add is None:
        list_notes(file, as_json)
    else:
        add_note(file, add, at_s, to_s, kind)
