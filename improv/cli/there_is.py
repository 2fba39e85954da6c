"""The commands that tell what there is: scales, chords, songs, sounds, scenes, devices, trouble."""

from pathlib import Path
from typing import Annotated

import typer

from improv.cli.root import app, told_in_one_line


@app.command()
@told_in_one_line
def scales(
    name: Annotated[str, typer.Argument(metavar="NAME|FILE")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", "--out", metavar="OUT.scl|.ascl|.kbm|.toml", help="Write it as a file."
        ),
    ] = None,
    tonic: Annotated[
        str, typer.Option(metavar="NOTE", help="Where an .ascl or .kbm has it.", show_default="C")
    ] = "",
    a4: Annotated[
        float | None,
        typer.Option(
            metavar="HERTZ",
            min=400,
            max=480,
            help="A above middle C, of an .ascl or .kbm.",
            show_default="440",
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
) -> None:
    """List the scales with their measured consonance, show one, or write it as a file."""
    if out is not None:
        from improv.cli.scale_out import write_scale

        write_scale(name, out, tonic, a4, force)
    elif tonic or a4 is not None or force:
        raise ValueError("--tonic, --a4 and --force: only with -o, for the file that it writes")
    else:
        from improv.cli.consonance import list_scales

        list_scales(name, as_json)


# A note such as -1 is told by its rule, not as an option that there is none of.
@app.command(context_settings={"ignore_unknown_options": True})
@told_in_one_line
def consonance(
    notes: Annotated[list[str], typer.Argument(metavar="NOTE", help="MIDI notes: 60 64 67.5")],
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Measure a chord: its consonance from 1 to 4, and what that comes from."""
    from improv.cli.consonance import show_consonance

    show_consonance(notes, as_json)


@app.command()
@told_in_one_line
def key(
    file: Annotated[Path, typer.Argument(metavar="FILE.wav|.flac|.mp3|.mid")],
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    playable: Annotated[
        bool, typer.Option("--playable", help="Also tell which sound file to play it from.")
    ] = False,
) -> None:
    """Listen to a song: its key, tempo and chords, and the scales that go with it."""
    from improv.cli.song import tell_key

    tell_key(file, as_json, playable)


@app.command()
@told_in_one_line
def sounds(as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:
    """List the sounds by family: what they feel like, and what they are good for."""
    from improv.cli.lists import list_sounds

    list_sounds(as_json)


@app.command()
@told_in_one_line
def scenes(as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:
    """List the scenes: whole settings, for `improv jam --scene`."""
    from improv.cli.lists import list_scenes

    list_scenes(as_json)


@app.command()
@told_in_one_line
def devices(as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:
    """Say what was found to play on and to sound through, what is chosen, and why."""
    from improv.cli.machine import list_devices

    list_devices(as_json)


@app.command()
@told_in_one_line
def doctor() -> None:
    """Look for trouble, and say what to do about it."""
    from improv.cli.machine import diagnose

    raise typer.Exit(diagnose())
