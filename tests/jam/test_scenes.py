"""A scene changes the whole setting at once, and what is on becomes a scene again."""

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.jam import Jam, perform
from improv.jam.mixing import Echo, Room, Strip
from improv.jam.scene import Scene
from improv.jam.scening import scene_of
from improv.jam.setting import BED, BedKind
from improv.jam.tempo import Tempo
from improv.music.harmony import Guard
from improv.music.scale import Key
from tests.jam.conversation import BELL, HIRAJOSHI, MARIMBA, OPENING, a_jam, plug, press

NIGHT = Scene(
    id="night",
    name="Night",
    key=Key(9, HIRAJOSHI, 432.0),
    sounds=(BELL, BELL, MARIMBA),
    levels=(0.0, -6.0),
    bed=BedKind.DRONE,
    bed_sound=MARIMBA,
    bed_level=-3.0,
    pulse=True,
    pulse_sound=BELL,
    tempo=Tempo(52.0, 3),
    room=Room(3.0, 0.6),
    echo=Echo(1.0, 0.5),
    guard=Guard.STRONG,
    calm=True,
)


def playing() -> Jam:
    jam = a_jam()
    perform(jam, [plug("ana"), plug("ben"), press("ana", 60)])
    return jam


def test_everything_that_differs_happens_and_held_notes_ring_on() -> None:
    jam = playing()
    held = [note.id for note in jam.ledger.of(1)]
    events = perform(jam, [ask.ChooseScene(NIGHT)])
    assert events[0] == did.SceneChosen("night", "Night")
    now = jam.snapshot()
    assert (now.scene, now.key, now.palette, now.guard, now.calm) == (
        "night",
        NIGHT.key,
        NIGHT.sounds,
        Guard.STRONG,
        True,
    )
    assert (now.tempo.bpm, now.tempo.beats, now.room, now.echo) == (52.0, 3, NIGHT.room, NIGHT.echo)
    assert now.strips == {2: Strip(level=-6.0), BED: Strip(level=-3.0)}
    assert [player.sound for player in now.players] == [BELL, BELL]
    assert (now.bed.kind, now.bed.sound, now.pulse.on, now.pulse.sound) == (
        BedKind.DRONE,
        MARIMBA,
        True,
        BELL,
    )
    assert [note.id for note in jam.ledger.of(1)] == held
    assert jam.ledger.of(BED)


def test_the_same_scene_again_changes_nothing() -> None:
    jam = playing()
    perform(jam, [ask.ChooseScene(NIGHT)])
    before = jam.snapshot()
    assert perform(jam, [ask.ChooseScene(NIGHT)])[0] == did.SceneChosen("night", "Night")
    after = jam.snapshot()
    assert after.players == before.players
    assert after.strips == before.strips
    assert after.tempo == before.tempo


def test_who_comes_later_is_dealt_the_scenes_sounds() -> None:
    jam = playing()
    perform(jam, [ask.ChooseScene(NIGHT), plug("cleo")])
    assert jam.players[3].sound == MARIMBA


def test_a_strip_keeps_what_a_scene_does_not_say() -> None:
    jam = playing()
    perform(jam, [ask.ChangeStrip(2, Strip(level=3.0, pan=-1.0, mute=True)), ask.ChooseScene(NIGHT)])
    assert jam.mix.strip(2) == Strip(level=-6.0, pan=-1.0, mute=True)


def test_what_is_on_becomes_a_scene_and_that_scene_brings_it_back() -> None:
    jam = playing()
    perform(jam, [ask.ChooseScene(NIGHT), ask.ChooseSound(1, MARIMBA)])
    made = scene_of(jam.snapshot(), "ours", "Ours")
    assert made.sounds[:3] == (MARIMBA, BELL, MARIMBA)
    fresh = Jam(OPENING)
    perform(fresh, [plug("ana"), plug("ben"), ask.ChooseScene(made)])
    now, was = fresh.snapshot(), jam.snapshot()
    assert now.key == was.key
    assert [player.sound for player in now.players] == [player.sound for player in was.players]
    assert (now.room, now.echo, now.calm, now.guard, now.strips) == (
        was.room,
        was.echo,
        was.calm,
        was.guard,
        was.strips,
    )
    assert (now.bed.kind, now.bed.sound, now.pulse) == (was.bed.kind, was.bed.sound, was.pulse)
