"""What holds whatever people do: events alone rebuild the jam, and nothing sounds after the end."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from improv.jam import commands as ask
from improv.jam.control import Action, Control, ControlKind
from improv.jam.events import MotorSet, PlayerJoined
from improv.jam.jam import Jam, perform
from improv.jam.mixing import Macro, Strip
from improv.jam.motor import Latch, Motor, Spot
from improv.jam.scene import Scene
from improv.jam.setting import HOUSE_SEATS, BedKind, Song
from improv.jam.tempo import When
from improv.link.messages import Told, decoder_of, encode
from improv.music.harmony import Guard, Mode
from improv.music.scale import Key, Scale
from improv.music.sound import Sound
from tests.jam.conversation import BELL, DRUMS, HIRAJOSHI, MARIMBA, OPENING, PENTATONIC, plug, press, release

SOURCES = st.sampled_from(["ana", "ben", "cleo"])
CHANNELS = st.integers(0, 2)
KEYS = st.integers(58, 66)
SEATS = st.integers(1, 4)


SCALES = st.sampled_from([PENTATONIC, HIRAJOSHI])
SONG = Song("song.wav", "0" * 64, "Song", seconds=1.0)
ALONG = (
    *(ask.LoadSong(SONG), ask.LoadSong(None), ask.StopSong(), ask.StopExample()),
    *(ask.PlaySong(0.5), ask.PlaySong(float("inf")), ask.SetSongLevel(-6.0), ask.SetSongLevel(float("nan"))),
)
MOTORS = st.builds(
    Motor,
    same_loudness=st.none() | st.sampled_from([1, 80]),
    ignore_repeats_ms=st.sampled_from([0, 100]),
    ignore_any=st.booleans(),
    hold_ms=st.sampled_from([0, 50, 300]),
    minimum_ms=st.sampled_from([0, 150, 2000]),
    spot=st.sampled_from(Spot),
    latch=st.sampled_from(Latch),
    most_fingers=st.sampled_from([1, 2, 16]),
)
MS = 1_000_000
FIRST = 1_000 * MS


class AnyJam(RuleBasedStateMachine):
    """Two jams: one is asked, the other only told what happened, as bytes."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = Jam(OPENING)
        self.told = Jam(OPENING)
        self.decode = decoder_of(Told).decode
        self.now = FIRST
        self.motor_since: dict[int, int] = {}
        """Notes that begin from then on obey the settings of their player's hands."""

    def put(self, command: ask.Command) -> None:
        for event in perform(self.asked, [command], at=self.now):
            told = self.decode(encode(Told(event)))
            assert isinstance(told, Told)
            self.told.apply(told.event)
            if isinstance(event, MotorSet | PlayerJoined):
                seat = event.player if isinstance(event, MotorSet) else event.player.seat
                self.motor_since[seat] = self.now + 1

    @rule(source=SOURCES, key=KEYS, channel=CHANNELS, velocity=st.integers(-1, 130))
    def press(self, source: str, key: int, channel: int, velocity: int) -> None:
        self.put(press(source, key, velocity, channel))

    @rule(source=SOURCES, key=KEYS, channel=CHANNELS)
    def release(self, source: str, key: int, channel: int) -> None:
        self.put(release(source, key, channel))

    @rule(source=SOURCES, channel=CHANNELS, down=st.booleans())
    def pedal(self, source: str, channel: int, down: bool) -> None:
        self.put(ask.MovePedal(source, down, channel))

    @rule(source=SOURCES, channel=CHANNELS, position=st.floats())
    def bend(self, source: str, channel: int, position: float) -> None:
        self.put(ask.Bend(source, position, channel))

    @rule(source=SOURCES, channel=CHANNELS)
    def reset(self, source: str, channel: int) -> None:
        self.put(ask.ResetControllers(source, channel))

    @rule(source=SOURCES, channel=CHANNELS)
    def silence(self, source: str, channel: int) -> None:
        self.put(ask.ReleaseAll(source, channel))

    @rule(milliseconds=st.integers(0, 300))
    def pass_time(self, milliseconds: int) -> None:
        self.now += milliseconds * MS

    @rule()
    def tick(self) -> None:
        self.put(ask.Tick())
        assert self.asked.next_due is None or self.asked.next_due > self.now

    @rule()
    def tick_in_time(self) -> None:
        self.now = max(self.now, self.asked.next_due or 0)
        self.tick()

    @rule(tonic=st.integers(0, 11), scale=SCALES, when=st.sampled_from(When), glide=st.booleans())
    def change_key(self, tonic: int, scale: Scale, when: When, glide: bool) -> None:
        self.put(ask.ChangeKey(tonic, scale, when, glide))

    @rule(bpm=st.floats(), beats=st.none() | st.integers(0, 13), around=st.none() | st.integers(-900, 900))
    def set_tempo(self, bpm: float, beats: int | None, around: int | None) -> None:
        beat_at = None if around is None else self.now + around * MS
        self.put(ask.SetTempo(bpm, beats, beat_at, starts_bar=around == 0))

    @rule()
    def tap(self) -> None:
        self.put(ask.TapTempo())

    @rule(strength=st.sampled_from([0.0, 0.5, 1.0, float("nan")]))
    def quantise(self, strength: float) -> None:
        self.put(ask.SetQuantise(strength))

    @rule(kind=st.sampled_from(BedKind), sound=st.sampled_from([None, MARIMBA, BELL]))
    def set_bed(self, kind: BedKind, sound: Sound | None) -> None:
        self.put(ask.SetBed(kind, sound))

    @rule(on=st.booleans())
    def set_pulse(self, on: bool) -> None:
        self.put(ask.SetPulse(on))

    @rule(tonic=st.integers(0, 11), scale=SCALES)
    def play_example(self, tonic: int, scale: Scale) -> None:
        self.put(ask.PlayExample(tonic, scale))

    @rule(command=st.sampled_from(ALONG))
    def play_along(self, command: ask.Command) -> None:
        self.put(command)

    @rule(seat=SEATS, steps=st.integers(-30, 30), glides=st.booleans(),
          compass=st.none() | st.tuples(st.floats(), st.floats()))  # fmt: skip
    def choose_range(self, seat: int, steps: int, glides: bool, compass: tuple[float, float] | None) -> None:
        self.put(ask.Transpose(seat, steps))
        self.put(ask.ChooseGlide(seat, glides))
        self.put(ask.ChooseCompass(seat, compass))

    @rule(seat=SEATS, sound=st.sampled_from([MARIMBA, BELL, DRUMS]))
    def choose_sound(self, seat: int, sound: Sound) -> None:
        self.put(ask.ChooseSound(seat, sound))

    @rule(seat=SEATS, mode=st.sampled_from(list(Mode)), octave=st.integers(-9, 9))
    def choose_mode(self, seat: int, mode: Mode, octave: int) -> None:
        self.put(ask.ChooseMode(seat, mode))
        self.put(ask.ChooseOctave(seat, octave))

    @rule(level=st.sampled_from(list(Guard)), seat=SEATS, exempt=st.booleans())
    def set_guard(self, level: Guard, seat: int, exempt: bool) -> None:
        self.put(ask.SetGuard(level))
        self.put(ask.Exempt(seat, exempt))

    @rule(part=st.integers(-1, 16), level=st.floats(), mute=st.booleans(), solo=st.booleans())
    def mix(self, part: int, level: float, mute: bool, solo: bool) -> None:
        self.put(ask.ChangeStrip(part, Strip(level=level, mute=mute, solo=solo)))

    @rule(seat=SEATS, macro=st.sampled_from([None, *Macro]), value=st.floats())
    def turn(self, seat: int, macro: Macro | None, value: float) -> None:
        if macro is not None:
            self.put(ask.MoveMacro(seat, macro, value))
        self.put(ask.LearnMacro(seat, macro))

    @rule(source=SOURCES, channel=CHANNELS, controller=st.integers(0, 119), value=st.integers(-1, 128))
    def control(self, source: str, channel: int, controller: int, value: int) -> None:
        self.put(ask.MoveController(source, controller, value, channel))
        self.put(ask.ForgetController(source, channel, controller - 1))

    @rule(decibels=st.floats(), calm=st.booleans())
    def soften(self, decibels: float, calm: bool) -> None:
        self.put(ask.SetCeiling(decibels))
        self.put(ask.SetCalm(calm))

    @rule(tonic=st.integers(0, 11), bed=st.sampled_from(list(BedKind)))
    def enter(self, tonic: int, bed: BedKind) -> None:
        key = Key(tonic, HIRAJOSHI)
        self.put(ask.ChooseScene(Scene("s", "S", key, (BELL, MARIMBA), bed=bed, bed_sound=BELL)))

    @rule(seat=SEATS, motor=MOTORS, sensitivity=st.floats())
    def set_motor(self, seat: int, motor: Motor, sensitivity: float) -> None:
        self.put(ask.SetMotor(seat, motor))
        self.put(ask.SetSensitivity(seat, sensitivity))

    @rule(seat=SEATS, other=SEATS, person=st.sampled_from(["", "Ana", "Ben"]))
    def swap(self, seat: int, other: int, person: str) -> None:
        self.put(ask.SeatPerson(seat, person))
        self.put(ask.SwapSources(seat, other))

    @rule(seat=st.none() | SEATS)
    def pair(self, seat: int | None) -> None:
        self.put(ask.AwaitPress(seat))

    @rule(seat=st.none() | SEATS, invited=st.none() | SEATS, decibels=st.floats())
    def lead(self, seat: int | None, invited: int | None, decibels: float) -> None:
        self.put(ask.Spotlight(seat))
        self.put(ask.Invite(invited))
        self.put(ask.ChangeLevels(decibels))

    @rule(action=st.none() | st.sampled_from(Action), source=SOURCES, channel=CHANNELS, key=KEYS)
    def learn(self, action: Action | None, source: str, channel: int, key: int) -> None:
        self.put(ask.LearnAction(action))
        self.put(ask.ForgetAction(Control(source, channel, ControlKind.NOTE, key)))

    @rule(source=SOURCES)
    def unplug(self, source: str) -> None:
        self.put(ask.Unplug(source))

    @rule(source=SOURCES)
    def replug(self, source: str) -> None:
        self.put(plug(source))

    @rule(source=SOURCES, split=st.booleans())
    def split(self, source: str, split: bool) -> None:
        self.put(ask.SplitChannels(source, split))

    @rule(seat=SEATS)
    def vacate(self, seat: int) -> None:
        self.put(ask.Vacate(seat))

    @rule(stop=st.sampled_from([ask.Panic(), ask.SoftStop(), ask.EngineIsLost("fault")]))
    def stop(self, stop: ask.Command) -> None:
        self.put(stop)
        assert len(self.asked.ledger) == 0
        assert self.asked.snapshot().delayed == ()
        self.put(ask.EngineIsReady())

    @invariant()
    def events_rebuild_the_jam(self) -> None:
        assert self.told.snapshot() == self.asked.snapshot()

    @invariant()
    def a_jam_goes_on_from_its_snapshot(self) -> None:
        snapshot = self.asked.snapshot()
        again = Jam(snapshot)
        assert again.snapshot() == snapshot
        assert again.next_due == self.asked.next_due

    @invariant()
    def what_waits_waits_in_order_and_not_too_long(self) -> None:
        delayed = self.asked.snapshot().delayed
        assert [one.due for one in delayed] == sorted(one.due for one in delayed)
        for one in delayed:
            player = self.asked.seats.player_of(one.source, one.channel)
            assert player is not None
            lasts = 0 if one.velocity else player.motor.minimum_ms
            assert 0 <= one.due - one.pressed <= (80 + player.motor.hold_ms + lasts) * MS

    @invariant()
    def what_hands_need_holds(self) -> None:
        for player in self.asked.players.values():
            notes = self.asked.ledger.of(player.seat)
            assert player.motor.latch is not Latch.OFF or not any(note.latched for note in notes)
            wished = player.motor.same_loudness
            begun = [note for note in notes if note.began >= self.motor_since.get(player.seat, 0)]
            assert wished is None or all(note.strength == wished for note in begun)
        assert self.asked.snapshot().quietened == {} or self.asked.snapshot().spotlight
        assert {*self.asked.snapshot().quietened} <= {*self.asked.players}

    @invariant()
    def the_house_has_its_own_seats(self) -> None:
        assert not set(self.asked.players) & set(HOUSE_SEATS)
        assert all(note.player in {*self.asked.players, *HOUSE_SEATS} for note in self.asked.ledger)

    @invariant()
    def every_voice_belongs_to_one_player_on_one_pitch(self) -> None:
        pitches: dict[int, set[tuple[int, float]]] = {}
        for note in self.asked.ledger:
            pitches.setdefault(note.voice, set()).add((note.player, note.hertz))
        assert all(len(shared) == 1 for shared in pitches.values())

    def teardown(self) -> None:
        """Let go of everything: nothing may sound."""
        for source in ("ana", "ben", "cleo"):
            for channel in range(3):
                self.put(ask.MovePedal(source, False, channel))
                for key in range(58, 67):
                    self.put(release(source, key, channel))
        while delayed := self.asked.snapshot().delayed:
            self.now = max(self.now, delayed[0].due)
            self.put(ask.Tick())
        assert all(note.latched for note in self.asked.ledger if note.player in self.asked.players)
        for seat in list(self.asked.players):
            self.put(ask.SetMotor(seat, Motor()))
        assert not self.asked.ledger.people_play
        self.put(ask.Panic())
        assert len(self.asked.ledger) == 0
        assert self.asked.snapshot().expressions == ()
        self.now += 1_000 * MS
        self.put(ask.Tick())
        assert len(self.asked.ledger) == 0


TestAnyJam = AnyJam.TestCase
TestAnyJam.settings = settings(max_examples=200, stateful_step_count=60, deadline=None, derandomize=True)
