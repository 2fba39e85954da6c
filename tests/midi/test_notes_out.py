"""What sounds, as MIDI for others: nothing is ever left on, every pitch is where it sounds."""

from collections import Counter
from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.jam import commands as ask
from improv.jam.jam import Jam, perform
from improv.jam.player import SEATS, SourceKind
from improv.jam.setting import BedKind
from improv.jam.tempo import When
from improv.midi.notes_out import BEND_RANGE, TELLS_AGAIN_NS, NotesOut, channel_of
from improv.music.harmony import Mode
from improv.music.scale import Scale
from improv.music.sound import Sound
from tests.jam.conversation import DRUMS, HIRAJOSHI, MARIMBA, a_jam, plug, press, release

SLENDRO = Scale(id="slendro", name="Slendro", cents=(0, 240, 480, 720, 960))


class Synth:
    """What another instrument makes of what it is sent."""

    def __init__(self) -> None:
        self.on: set[tuple[int, int]] = set()
        self.log: list[bytes] = []
        self.wheel: Counter[int] = Counter()
        self.reach = dict.fromkeys(range(16), 2)

    def hear(self, message: bytes) -> None:
        self.log.append(message)
        kind, channel = message[0] & 0xF0, message[0] & 0xF
        assert all(byte < 0x80 for byte in message[1:])
        if kind == 0x90:
            assert message[2] > 0
            assert (channel, message[1]) not in self.on, "struck without an end"
            self.on.add((channel, message[1]))
        elif kind == 0x80:
            self.on.discard((channel, message[1]))
        elif kind == 0xE0:
            self.wheel[channel] = message[1] + 128 * message[2] - 8192
        elif kind == 0xB0 and message[1] == 6:
            self.reach[channel] = message[2]
        elif kind == 0xB0 and message[1] == 121:
            self.wheel[channel] = 0
        elif kind == 0xB0 and message[1] in (120, 123):
            self.on = {place for place in self.on if place[0] != channel}

    def pitches(self) -> list[float]:
        """The fractional MIDI notes that sound."""
        return sorted(note + self.wheel[channel] / 8192 * self.reach[channel] for channel, note in self.on)


class Wire:
    """A jam whose notes go out."""

    def __init__(self, jam: Jam | None = None) -> None:
        self.jam = jam or a_jam()
        self.out = NotesOut(self._sound_of)
        self.synth = Synth()
        self.now = 0

    def play(self, *commands: ask.Command) -> list[bytes]:
        before = len(self.synth.log)
        for event in perform(self.jam, commands, self.now):
            for message in self.out.happened(event, self.now):
                self.synth.hear(message)
        return self.synth.log[before:]

    def _sound_of(self, seat: int) -> Sound | None:
        if seat > SEATS:
            return self.jam.house.sound_of(seat)
        player = self.jam.players.get(seat)
        return None if player is None else player.sound


def test_each_player_has_a_channel_and_drums_have_theirs() -> None:
    channels = [channel_of(seat) + 1 for seat in range(1, 15)]
    assert channels == [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15]


def test_a_note_goes_out_as_it_sounds_and_its_range_is_told_first() -> None:
    wire = Wire()
    begun = wire.play(plug("a"), press("a", 60, 100))
    assert begun == [
        *(bytes((0xB0, *pair)) for pair in ((101, 0), (100, 0), (6, BEND_RANGE), (38, 0))),
        *(bytes((0xB0, *pair)) for pair in ((101, 127), (100, 127))),
        bytes((0xE0, 0, 64)),
        bytes((0x90, 60, 100)),
    ]  # fmt: skip
    assert wire.play(release("a", 60)) == [bytes((0x80, 60, 64))]
    assert wire.play(press("a", 62, 90)) == [bytes((0x90, 62, 90))]


def test_the_range_is_told_again_after_a_silence() -> None:
    wire = Wire()
    wire.play(plug("a"), press("a", 60), release("a", 60))
    wire.now += TELLS_AGAIN_NS
    assert bytes((0xB0, 6, BEND_RANGE)) in wire.play(press("a", 60))


def test_pitches_between_the_keys_are_bent_to() -> None:
    wire = Wire()
    wire.play(plug("a"), ask.ChangeKey(0, SLENDRO, When.NOW))
    for key in (60, 62, 64, 65, 67):
        wire.play(press("a", key))
        (note,) = wire.jam.ledger
        assert wire.synth.pitches() == [pytest.approx(69 + 12 * log2(note.hertz / 440.0), abs=0.01)]
        wire.play(release("a", key))


def test_wheel_pressure_and_controllers_go_out_once_and_the_pedal_not_at_all() -> None:
    wire = Wire()
    wire.play(plug("a"), ask.ChooseMode(1, Mode.FREE), press("a", 60))
    wire.play(ask.Bend("a", 1.0))
    assert wire.synth.pitches() == [pytest.approx(62.0, abs=0.01)]
    assert wire.play(ask.Bend("a", 1.0)) == []
    wire.play(ask.Bend("a", 1.0, 0, 7.0))
    assert wire.synth.pitches() == [pytest.approx(67.0, abs=0.01)]
    assert wire.play(ask.Squeeze("a", 0.5)) == [bytes((0xD0, 64))]
    assert wire.play(ask.Squeeze("a", 0.5)) == []
    assert wire.play(ask.MoveController("a", 1, 99)) == [bytes((0xB0, 1, 99))]
    assert wire.play(ask.MovePedal("a", True)) == []
    assert wire.play(release("a", 60)) == []  # the pedal holds it
    assert wire.play(ask.MovePedal("a", False)) == [bytes((0x80, 60, 64))]
    wire.play(ask.ResetControllers("a"))
    wire.play(press("a", 60))
    assert wire.synth.pitches() == [60.0]


def test_kits_are_general_midi_drums() -> None:
    wire = Wire()
    wire.play(plug("a"), plug("b"), ask.ChooseSound(1, DRUMS), ask.ChooseSound(2, DRUMS))
    assert wire.play(press("a", 60)) == [bytes((0x99, 64, 80))]
    assert wire.play(press("b", 60)) == [bytes((0x89, 64, 64)), bytes((0x99, 64, 80))]
    assert wire.play(release("a", 60)) == []  # somebody else holds it still
    assert wire.play(release("b", 60)) == [bytes((0x89, 64, 64))]


def test_a_note_that_moves_with_the_key_goes_there() -> None:
    wire = Wire()
    wire.play(plug("a"), press("a", 64))
    (before,) = wire.jam.ledger
    wire.play(ask.ChangeKey(0, HIRAJOSHI, When.NOW, glide=True))
    (after,) = wire.jam.ledger
    assert before.note != after.note
    assert wire.synth.on == {(0, after.note)}


def test_bed_and_pulse_have_channels_and_an_example_is_for_one_person() -> None:
    wire = Wire()
    wire.play(ask.SetBed(BedKind.DRONE, MARIMBA))
    assert {channel for channel, _ in wire.synth.on} == {channel_of(13)}
    wire.play(ask.SetBed(BedKind.OFF))
    assert wire.synth.on == set()
    assert wire.play(ask.PlayExample(0, HIRAJOSHI, MARIMBA)) == []


def test_panic_says_so_on_every_channel_that_was_used() -> None:
    wire = Wire()
    wire.play(plug("a"), plug("b"), press("a", 60), press("b", 64))
    told = wire.play(ask.Panic())
    assert wire.synth.on == set()
    for channel in (0, 1):
        assert bytes((0xB0 | channel, 120, 0)) in told
        assert bytes((0xB0 | channel, 123, 0)) in told


def test_switched_off_nothing_goes_on_sounding() -> None:
    wire = Wire()
    wire.play(plug("a"), press("a", 60), press("a", 64))
    for message in wire.out.silence():
        wire.synth.hear(message)
    assert wire.synth.on == set()


KEYS = st.integers(40, 80)
WHO = st.sampled_from("abc")
STEPS = st.one_of(
    st.builds(press, WHO, KEYS, st.integers(1, 127)),
    st.builds(release, WHO, KEYS),
    st.builds(ask.MovePedal, WHO, st.booleans()),
    st.builds(lambda who: ask.Unplug(who), WHO),
    st.builds(plug, WHO),
    st.builds(lambda seat: ask.Vacate(seat), st.integers(1, 3)),
    st.builds(lambda seat, mode: ask.ChooseMode(seat, mode), st.integers(1, 3), st.sampled_from(Mode)),
    st.builds(lambda seat, on: ask.ChooseGlide(seat, on), st.integers(1, 3), st.booleans()),
    st.builds(ask.ChooseSound, st.integers(1, 3), st.sampled_from([DRUMS, MARIMBA])),
    st.builds(
        lambda tonic, scale, glide: ask.ChangeKey(tonic, scale, When.NOW, glide),
        st.integers(0, 11),
        st.sampled_from([HIRAJOSHI, SLENDRO]),
        st.booleans(),
    ),
    st.sampled_from([ask.Panic(), ask.SoftStop(), ask.EngineIsLost("test"), ask.EngineIsReady()]),
    st.builds(ask.Bend, WHO, st.floats(-1, 1), st.just(0), st.none() | st.floats(-48, 48)),
)  # fmt: skip


@given(st.lists(STEPS, max_size=60))
def test_whatever_happens_what_sounds_there_sounds_here(steps: list[ask.Command]) -> None:
    wire = Wire()
    wire.play(*(ask.Join(who, who, SourceKind.MIDI) for who in "abc"))
    for step in steps:
        wire.now += 1_000_000
        wire.play(step)
        assert len(wire.synth.on) <= len(wire.jam.ledger)
        assert bool(wire.synth.on) == bool(len(wire.jam.ledger))
    wire.play(*(ask.Unplug(who) for who in "abc"))
    assert wire.synth.on == set()
