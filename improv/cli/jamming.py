"""The commands that let people play, or pretend to."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from improv.cli.root import app, told_in_one_line
from improv.jam.mixing import CEILINGS
from improv.jam.setting import BedKind
from improv.jam.tempo import FASTEST_BPM, FIRST_BPM, MOST_BEATS, SLOWEST_BPM
from improv.link.messages import AudioChoice
from improv.music.harmony import Guard
from improv.session.notebook.annotation import LONGEST_SECONDS


class ClockUse(StrEnum):
    """What is done with MIDI clock."""

    OFF = "off"
    FOLLOW = "follow"
    SEND = "send"


@app.command()
@told_in_one_line
def jam(
    audio: Annotated[AudioChoice, typer.Option(help="Where sound goes.")] = AudioChoice.AUTO,
    buffer: Annotated[
        int, typer.Option(metavar="FRAMES", min=16, max=4096, help="In a block of sound.")
    ] = 128,
    rate: Annotated[
        int, typer.Option(metavar="HERTZ", min=8000, max=192_000, help="Samples a second.")
    ] = 48_000,
    scene: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="A whole setting (see `improv scenes`); other options override it."
        ),
    ] = "",
    scale: Annotated[
        str,
        typer.Option(
            metavar="NAME|FILE", help="A scale (see `improv scales`).", show_default="major-pentatonic"
        ),
    ] = "",
    tonic: Annotated[
        str, typer.Option(metavar="NOTE", help="What the scale begins on: C, F#, Eb …", show_default="C")
    ] = "",
    a4: Annotated[
        float | None,
        typer.Option(metavar="HERTZ", min=400, max=480, help="Of the A above middle C.", show_default="440"),
    ] = None,
    tuning: Annotated[
        Path | None, typer.Option(metavar="FILE.kbm", help="What MIDI keys sound like.")
    ] = None,
    sound: Annotated[
        str, typer.Option(metavar="NAME", help="One sound for everybody; else each player has another.")
    ] = "",
    seconds: Annotated[
        float,
        typer.Option(
            metavar="S", min=0, max=LONGEST_SECONDS, help="End after so many seconds; 0 = when told to."
        ),
    ] = 0,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE.jam", help="The recording; else one in Improv's folder.")
    ] = None,
    capture: Annotated[
        Path | None, typer.Option(metavar="FILE.wav", help="Also write the sound, in 32-bit float.")
    ] = None,
    split_channels: Annotated[
        bool, typer.Option("--split-channels", help="Each MIDI channel is a player of its own.")
    ] = False,
    guard: Annotated[
        Guard | None, typer.Option(help="How strictly harsh notes are moved.", show_default="soft")
    ] = None,
    bed: Annotated[
        BedKind | None, typer.Option(help="What lies softly under what is played.", show_default="off")
    ] = None,
    pulse: Annotated[
        bool | None,
        typer.Option("--pulse/--no-pulse", help="A soft stroke on every beat.", show_default="no-pulse"),
    ] = None,
    tempo: Annotated[
        float | None,
        typer.Option(
            min=SLOWEST_BPM,
            max=FASTEST_BPM,
            metavar="BPM",
            help="Beats a minute.",
            show_default=f"{FIRST_BPM:g}",
        ),
    ] = None,
    beats: Annotated[
        int | None, typer.Option(metavar="N", min=1, max=MOST_BEATS, help="Beats in a bar.", show_default="4")
    ] = None,
    quantise: Annotated[
        float, typer.Option(metavar="0..1", min=0, max=1, help="How far presses wait for the beat.")
    ] = 0,
    calm: Annotated[
        bool | None,
        typer.Option(
            "--calm/--no-calm", help="Nothing sudden, nothing shrill.", show_default="as the window left it"
        ),
    ] = None,
    ceiling: Annotated[
        float | None,
        typer.Option(
            min=CEILINGS[0],
            max=CEILINGS[1],
            metavar="DB",
            help="No sample is larger; a locked one is not raised.",
            show_default="as the window left it",
        ),
    ] = None,
    clock: Annotated[
        list[ClockUse] | None,
        typer.Option(metavar="off|follow|send", help="MIDI clock; may be given twice, to do both."),
    ] = None,
    send_notes: Annotated[
        bool, typer.Option("--send-notes", help="Send what sounds by MIDI, a channel for each player.")
    ] = False,
    song: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A sound file or MIDI file to play along to.")
    ] = None,
    song_level: Annotated[
        float, typer.Option(min=-60, max=12, metavar="DB", help="Its volume; 0 is as loud as a player.")
    ] = 0,
    answer: Annotated[
        Path | None, typer.Option(metavar="FILE.jam", help="A recording that is played along to.")
    ] = None,
    from_s: Annotated[
        float, typer.Option("--from", metavar="S", min=0, help="Where in it to begin, in seconds.")
    ] = 0,
) -> None:
    """Play without a window: every MIDI source joins as a player. Ctrl-C ends it."""
    from improv.cli.opening import Wishes
    from improv.cli.playing import play

    if song is not None and answer is not None:
        raise typer.BadParameter("a jam has one song: use --song or --answer")
    if from_s and answer is None:
        raise typer.BadParameter("--from goes with --answer")
    wishes = Wishes(
        audio=audio,
        rate=rate,
        buffer=buffer,
        scene=scene,
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
        calm=calm,
        ceiling=ceiling,
        follows_clock=ClockUse.FOLLOW in (clock or ()),
        sends_clock=ClockUse.SEND in (clock or ()),
        sends_notes=send_notes,
        song=song,
        song_level=song_level,
        answer=answer,
        answer_from_s=from_s,
    )
    play(wishes)


@app.command()
@told_in_one_line
def demo(
    players: Annotated[int, typer.Option(metavar="N", min=1, max=12, help="How many people.")] = 4,
    seconds: Annotated[float, typer.Option(metavar="S", min=2, max=3600, help="How long they play.")] = 30,
    seed: Annotated[int, typer.Option(metavar="N", help="The same number, the same jam.")] = 1,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the three files go.")] = Path("improv-demo"),
) -> None:
    """Let simulated people play: leaves a .jam, a .wav and a .png; needs no devices."""
    from improv.cli.demo import demonstrate

    for path in demonstrate(players, seconds, seed, out):
        typer.echo(path)
