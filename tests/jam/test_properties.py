"""What holds whatever people do: events alone rebuild the jam, and nothing sounds after the end."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from improv.jam import commands as ask
from improv.jam.jam import Jam, perform
from improv.link.messages import Told, decoder_of, encode
from improv.music.harmony import Guard, Mode
from improv.music.scale import Scale
from improv.music.sound import Sound
from tests.jam.conversation import BELL, DRUMS, HIRAJOSHI, MARIMBA, OPENING, PENTATONIC, plug, press, release

SOURCES = st.sampled_from(["ana", "ben", "cleo"])
CHANNELS = st.integers(0, 2)
KEYS = st.integers(58, 66)
SEATS = st.integers(1, 4)


class AnyJam(RuleBasedStateMachine):
    """Two jams: one is asked, the other only told what happened, as bytes."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = Jam(OPENING)
        self.told = Jam(OPENING)
        self.decode = decoder_of(Told).decode

    def put(self, command: ask.Command) -> None:
        for event in perform(self.asked, [command], at=5):
            told = self.decode(encode(Told(event)))
            assert isinstance(told, Told)
            self.told.apply(told.event)

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

    @rule(tonic=st.integers(0, 11), scale=st.sampled_from([PENTATONIC, HIRAJOSHI]))
    def change_key(self, tonic: int, scale: Scale) -> None:
        self.put(ask.ChangeKey(tonic, scale))

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
        self.put(ask.EngineIsReady())

    @invariant()
    def events_rebuild_the_jam(self) -> None:
        assert self.told.snapshot() == self.asked.snapshot()

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
        assert len(self.asked.ledger) == 0
        self.put(ask.Panic())
        assert len(self.asked.ledger) == 0
        assert self.asked.snapshot().expressions == ()


TestAnyJam = AnyJam.TestCase
TestAnyJam.settings = settings(max_examples=150, stateful_step_count=60, deadline=None, derandomize=True)
