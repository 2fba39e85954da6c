"""Makes the golden take of the newest format: ``python -m tests.session.golden``.

Run once for each format version, when it is new; what it left for older versions is never made again.
"""

from pathlib import Path

from improv.jam import commands as ask
from improv.jam.control import Action, Control, ControlKind
from improv.jam.mixing import Echo, Macro, Room, Strip
from improv.jam.motor import Latch, Motor, Spot
from improv.jam.scene import Scene
from improv.jam.setting import BedKind, Song
from improv.jam.tempo import When
from improv.music.harmony import Guard, Mode
from improv.music.scale import Key
from improv.session.format import FORMAT
from improv.session.records import RecordsLost
from improv.session.sealed_take import sealed_take
from improv.session.sealing import TakeKey
from tests.session.playing import (
    BELL,
    BOOTED_NS,
    HIRAJOSHI,
    MARIMBA,
    PAD,
    PENTATONIC,
    Recording,
    join,
    two_people,
)


def a_bit_of_everything() -> Recording:
    """A recording in which every kind of record occurs."""
    recording = two_people()
    recording.entries.pop()
    recording.begin_epoch(13.0)
    press, release = ask.Press("pads", 0), ask.Release("pads", 0)
    recording.at(13.1, ask.SplitChannels("port", split=True), ask.ChangeKey(2, HIRAJOSHI))
    recording.at(13.2, ask.ChooseSound(1, BELL), ask.ChooseOctave(1, 1), ask.ChooseMode(1, Mode.PADS))
    recording.at(13.25, ask.SetGuard(Guard.STRONG), ask.Exempt(1, exempt=True))
    recording.at(13.3, ask.MovePedal("pads", down=True), press, release)
    recording.at(13.35, ask.ChooseMode(2, Mode.FREE), ask.Bend("keys", 0.5, semitones=24.0))
    recording.at(13.36, ask.ChooseMode(2, Mode.PADS))
    recording.at(13.4, ask.Bend("pads", 0.5), ask.Squeeze("pads", 0.25), ask.MoveController("pads", 1, 64))
    with_the_house(recording)
    with_the_mix(recording)
    with_the_players(recording)
    recording.at(13.7, ask.SeatPerson(2, "Ben"), ask.ResetControllers("pads"))
    recording.at(14.0, ask.Unplug("keys"), join("keys", "Keys"), ask.Panic(), ask.SoftStop())
    recording.at(15.0, *(join(f"more {number}", f"More {number}") for number in range(11)))
    recording.at(15.05, ask.AwaitPress(2), ask.Press("more 10", 0), ask.Release("more 10", 0))
    recording.at(15.1, ask.Unplug("keys"), ask.Vacate(3))
    recording.write(BOOTED_NS, RecordsLost(3, 1, 3))
    recording.end_epoch(16.0)
    recording.end(16.0)
    return recording


def with_the_house(recording: Recording) -> None:
    """Add a beat, a bed, a song, and what waits, glides and is transposed."""
    recording.at(13.41, ask.Transpose(1, 2), ask.ChooseCompass(1, (48.0, 72.0)), ask.ChooseGlide(1, on=True))
    recording.at(13.42, ask.SetTempo(60.0, 4, BOOTED_NS), ask.TapTempo(), ask.SetQuantise(1.0))
    recording.at(13.43, ask.SetBed(BedKind.DRONE, BELL), ask.SetPulse(on=True, sound=BELL), ask.Tick())
    recording.at(13.44, ask.PlayExample(0, HIRAJOSHI), ask.Tick(), ask.StopExample())
    song = Song("song.wav", "0" * 64, "Song", 60.0)
    recording.at(13.45, ask.LoadSong(song), ask.SetSongLevel(-3.0), ask.PlaySong(2.0), ask.StopSong())
    # The grid's next place is at 13.5.
    recording.at(13.46, ask.Press("pads", 1), ask.Release("pads", 1), ask.ChangeKey(9, HIRAJOSHI, When.BAR))
    recording.at(13.47, ask.ReleaseAll("pads"), ask.Press("pads", 3))
    recording.at(13.5, ask.Tick(), ask.Press("pads", 2))
    recording.at(13.6, ask.Tick(), ask.ChangeKey(4, PENTATONIC, glide=True), ask.SetQuantise(0.0))


def with_the_mix(recording: Recording) -> None:
    """Add strips, knobs and the controllers that turn them, room, echo, ceiling, calm, and a scene."""
    recording.at(13.61, ask.ChangeStrip(1, Strip(-3.0, pan=0.5, mute=True, echo=0.25)), ask.SetCeiling(-9.0))
    recording.at(13.62, ask.MoveMacro(1, Macro.SPACE, 0.75), ask.LearnMacro(1, Macro.BRIGHTNESS))
    recording.at(13.63, ask.MoveController("pads", 74, 100), ask.ForgetController("pads", 0, 74))
    scene = Scene(
        id="late",
        name="Late",
        key=Key(2, HIRAJOSHI),
        sounds=(MARIMBA, PAD),
        levels=(-6.0,),
        room=Room(3.0, 0.7),
        echo=Echo(1.0, 0.2),
        calm=True,
    )
    recording.at(13.64, ask.ChooseScene(scene))


def with_the_players(recording: Recording) -> None:
    """Add hands that need help, who changes places, who leads, and controls."""
    motor = Motor(same_loudness=80, ignore_repeats_ms=20, spot=Spot.LAST, latch=Latch.TOGGLE)
    recording.at(13.651, ask.SetMotor(2, motor), ask.SetSensitivity(2, 0.5))
    press, release = ask.Press("keys", 0, 40), ask.Release("keys", 0)
    recording.at(13.652, press, release, ask.Invite(2), ask.Spotlight(1), ask.ChangeLevels(-3.0))
    recording.at(13.68, press, release, ask.SwapSources(1, 2), ask.SwapSources(2, 1), ask.Spotlight(None))
    recording.at(13.69, ask.LearnAction(Action.MARK), press, release, press, release)
    recording.at(13.69, ask.ForgetAction(Control("keys", 0, ControlKind.NOTE, 0)), ask.SetMotor(2, Motor()))


SEALED_KEY = TakeKey(bytes(range(16)), bytes(range(100, 132)))
"""Of the sealed golden takes."""

if __name__ == "__main__":
    data = Path(__file__).parent.parent / "data"
    everything = a_bit_of_everything()
    (data / f"format-{FORMAT}.jam").write_bytes(everything.raw)
    sealed = sealed_take(everything.header, everything.entries, SEALED_KEY)
    (data / f"format-{FORMAT}.sealed.jam").write_bytes(sealed)
