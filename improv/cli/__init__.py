"""The command line: the only place that wires things together.

Every command imports what it needs when it runs, so that ``--help`` and small commands are quick.
"""

import sys
from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import Annotated, ParamSpec, TypeVar

import typer

from improv import __version__
from improv.jam.setting import BedKind
from improv.jam.tempo import FASTEST_BPM, FIRST_BPM, MOST_BEATS, SLOWEST_BPM
from improv.link.messages import AudioChoice
from improv.music.harmony import Guard

P = ParamSpec("P")
R = TypeVar("R")

app = typer.Typer(
    name="improv",
    help="A group instrument that nobody can play wrong. Without a command it opens the instrument.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class ClockUse(StrEnum):
    """What is done with MIDI clock."""

    OFF = "off"
    FOLLOW = "follow"
    SEND = "send"


def told_in_one_line(command: Callable[P, R]) -> Callable[P, R]:
    """Turn what can go wrong outside the program into one line and exit status 1."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except BrokenPipeError:
            raise typer.Exit(1) from None  # who read our output has gone
        except (ValueError, OSError) as error:
            about = str(error)
            if isinstance(error, OSError) and error.filename is not None:
                about = f"{error.filename}: {error.strerror}"
            sys.stderr.write(f"improv: {about}\n")
            raise typer.Exit(1) from None

    return run


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"improv {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
@told_in_one_line
def instrument(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", callback=_version, help="Say the version.")] = False,
) -> None:
    """Open the instrument, where no command is given."""
    if context.invoked_subcommand is None:
        from improv.cli.playing import Wishes, play

        play(Wishes(), with_window=True)


@app.command()
@told_in_one_line
def jam(
    audio: Annotated[AudioChoice, typer.Option(help="Where sound goes.")] = AudioChoice.AUTO,
    buffer: Annotated[int, typer.Option(min=16, max=4096, help="Frames per block.")] = 128,
    rate: Annotated[int, typer.Option(min=8000, max=192_000, help="Hertz.")] = 48_000,
    scale: Annotated[
        str, typer.Option(help="A scale (see `improv scales`), or a file.")
    ] = "major-pentatonic",
    tonic: Annotated[
        str, typer.Option(help="The note the scale begins on: C, F#, Eb …", show_default="C")
    ] = "",
    a4: Annotated[
        float | None, typer.Option(min=400, max=480, help="Hertz of A above middle C.", show_default="440")
    ] = None,
    tuning: Annotated[
        Path | None, typer.Option(metavar="FILE.kbm", help="What MIDI keys sound like.")
    ] = None,
    sound: Annotated[str, typer.Option(help="One sound for everybody; else each player has another.")] = "",
    seconds: Annotated[float, typer.Option(min=0, help="End after so many seconds; 0 = when told to.")] = 0,
    out: Annotated[Path | None, typer.Option(help="The recording; else one in Improv's folder.")] = None,
    capture: Annotated[Path | None, typer.Option(help="Also write the sound: 32-bit float WAV.")] = None,
    split_channels: Annotated[bool, typer.Option(help="Each MIDI channel is a player of its own.")] = False,
    guard: Annotated[Guard, typer.Option(help="How strictly harsh notes are moved.")] = Guard.SOFT,
    bed: Annotated[BedKind, typer.Option(help="What lies softly under what is played.")] = BedKind.OFF,
    pulse: Annotated[bool, typer.Option("--pulse", help="A soft stroke on every beat.")] = False,
    tempo: Annotated[
        float, typer.Option(min=SLOWEST_BPM, max=FASTEST_BPM, metavar="BPM", help="Beats a minute.")
    ] = FIRST_BPM,
    beats: Annotated[int, typer.Option(min=1, max=MOST_BEATS, help="Beats in a bar.")] = 4,
    quantise: Annotated[float, typer.Option(min=0, max=1, help="How far presses wait for the beat.")] = 0,
    clock: Annotated[
        list[ClockUse] | None, typer.Option(help="MIDI clock; may be given twice, to do both.")
    ] = None,
    song: Annotated[Path | None, typer.Option(help="A sound file or MIDI file to play along to.")] = None,
    song_level: Annotated[
        float, typer.Option(min=-60, max=12, metavar="DB", help="Its volume; 0 is as loud as a player.")
    ] = 0,
) -> None:
    """Play without a window: every MIDI source joins as a player. Ctrl-C ends it."""
    from improv.cli.playing import Wishes, play

    wishes = Wishes(
        audio=audio,
        rate=rate,
        buffer=buffer,
        scale=scale,
        tonic=tonic,
        sound=sound,
        seconds=seconds,
        out=out,
        capture=capture,
        split_channels=split_channels,
        guard=guard,
        a4=a4,
        tuning=tuning,
        bed=bed,
        pulse=pulse,
        tempo=tempo,
        beats=beats,
        quantise=quantise,
        follows_clock=ClockUse.FOLLOW in (clock or ()),
        sends_clock=ClockUse.SEND in (clock or ()),
        song=song,
        song_level=song_level,
    )
    play(wishes, with_window=False)


@app.command()
@told_in_one_line
def demo(
    players: Annotated[int, typer.Option(min=1, max=12, help="How many people.")] = 4,
    seconds: Annotated[float, typer.Option(min=2, max=3600, help="How long they play.")] = 30,
    seed: Annotated[int, typer.Option(help="The same number, the same jam.")] = 1,
    out: Annotated[Path, typer.Option(help="Folder for the three files.")] = Path("improv-demo"),
) -> None:
    """Let simulated people play: leaves a .jam, a .wav and a .png; needs no devices."""
    from improv.cli.demo import demonstrate

    for path in demonstrate(players, seconds, seed, out):
        typer.echo(path)


@app.command()
@told_in_one_line
def render(
    file: Annotated[Path, typer.Argument(metavar="FILE.jam")],
    out: Annotated[Path, typer.Option("-o", "--output", metavar="FILE.wav|.flac|.mp3")],
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
    bits: Annotated[int, typer.Option(help="Of a .wav: 32 (float) or 24.")] = 32,
) -> None:
    """Make sound from a recording: P is a seat number, a name or a person."""
    from improv.cli.files import render_take

    for path in render_take(file, out, stems, (from_s, to_s), (mute or [], solo or [], sound or []), bits):
        typer.echo(path)


@app.command()
@told_in_one_line
def replay(
    file: Annotated[Path, typer.Argument(metavar="FILE.jam")],
    from_s: Annotated[float, typer.Option("--from", metavar="S", min=0, help="Begin here (seconds).")] = 0,
    speed: Annotated[float, typer.Option(min=0.25, max=2, help="Slower or faster; pitches stay.")] = 1,
    audio: Annotated[AudioChoice, typer.Option(help="Where sound goes.")] = AudioChoice.AUTO,
) -> None:
    """Play a recording through the engine. Enter pauses; a number seeks; x0.5 slows down; q ends."""
    from improv.cli.replaying import replay_take

    replay_take(file, from_s, speed, audio)


@app.command()
@told_in_one_line
def export(
    file: Annotated[Path, typer.Argument(metavar="FILE.jam")],
    to: Annotated[str, typer.Option("--format", metavar="midi|csv|jsonl", help="What to write.")],
    out: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="Where to write it.")],
) -> None:
    """Write a recording's notes for other programs."""
    from improv.cli.files import export_take

    typer.echo(export_take(file, to, out))


@app.command()
@told_in_one_line
def check(
    file: Annotated[Path, typer.Argument(metavar="FILE.jam")],
    repair: Annotated[bool, typer.Option("--repair", help="Write the valid prefix to a new file.")] = False,
) -> None:
    """Say what is in a recording, and whether it is whole."""
    from improv.cli.files import check_take

    raise typer.Exit(check_take(file, repair))


@app.command()
@told_in_one_line
def scales(
    name: Annotated[str, typer.Argument(metavar="[NAME|FILE]")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """List the scales with their measured consonance, or show one."""
    from improv.cli.consonance import list_scales

    list_scales(name, as_json)


# A note such as -1 is told by its rule, not as an option that there is none of.
@app.command(context_settings={"ignore_unknown_options": True})
@told_in_one_line
def consonance(
    notes: Annotated[list[str], typer.Argument(metavar="NOTE …", help="MIDI notes: 60 64 67.5")],
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
    playable: Annotated[bool, typer.Option(help="Also tell which sound file to play it from.")] = False,
) -> None:
    """Listen to a song: its key, tempo and chords, and the scales that go with it."""
    from improv.cli.song import tell_key

    tell_key(file, as_json, playable)


@app.command()
@told_in_one_line
def sounds() -> None:
    """List the sounds."""
    from improv.cli.lists import list_sounds

    list_sounds()


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
