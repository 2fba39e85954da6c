"""A jam played again: from anywhere, paused, slower, and the same operations as a rendered passage has."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf

from msgspec.structs import replace

from improv.host.child import Main
from improv.host.engines import Engines
from improv.host.loop import Loop
from improv.host.replay import Replay
from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.events import Event, NoteOn
from improv.jam.jam import Jam, perform
from improv.jam.mixing import Strip
from improv.jam.score import Operation, Score
from improv.jam.setting import BED, PULSE, Bed, BedKind, Pulse, Song, SongPlay
from improv.jam.tempo import Tempo
from improv.link.clock import SystemClock
from improv.link.hearing import HearingEdit
from improv.session.score import Part, between
from improv.session.waypoints import Waypoints
from improv.session.what_if import Setting, what_if
from tests.host import strange_engines
from tests.host.stage import WITHIN_NS, Wish
from tests.jam.conversation import BELL, MARIMBA, OPENING, press, release

RATE, BLOCK = 48000, 128
SECOND = 1_000_000_000


def a_part(seconds: int = 4) -> Part:
    """A note each quarter of a second."""
    jam = Jam(OPENING)
    operations = [
        Operation(number * 94 * BLOCK, event)
        for number in range(seconds * 4)
        for event in perform(jam, [press("ana", 60 + number % 5), release("ana", 60 + number % 5)])
    ]
    score = Score(RATE, BLOCK, 1, OPENING, tuple(operations), 0, seconds * RATE)
    return Part(epoch=1, offset_s=0.0, engine="", score=score)


class Written(Engines):
    """Keeps what it is sent."""

    def __init__(self, replay: Replay, loop: Loop) -> None:
        super().__init__(loop, SystemClock(), strange_engines.well, Wish(), replay)
        self.asked: list[tuple[Event, int | None]] = []

    def send(self, seq: int, event: Event, at_frame: int | None = None) -> None:
        self.asked.append((event, at_frame))


def sent(speed: float, part: Part, enough: Callable[[Written], bool]) -> tuple[Written, Replay, list[str]]:
    """What a replay asks its engine, until it is enough, and the lines it says."""
    loop, said = Loop(SystemClock()), list[str]()
    replay = Replay(loop, [part], on_trouble=said.append)
    engines = Written(replay, loop)
    replay.start(engines)
    replay.set_speed(speed)
    replay.seek(0.0)
    end = SystemClock().monotonic_ns() + WITHIN_NS
    try:
        loop.run(until=lambda: enough(engines) or SystemClock().monotonic_ns() > end)
        assert enough(engines)
    finally:
        engines.close()
        loop.close()
    return engines, replay, said


class Stage:
    def __init__(self, main: Main, *parts: Part, overlap: bool = False) -> None:
        self.loop = Loop(SystemClock())
        self.replay = Replay(self.loop, parts)
        self.engines = Engines(self.loop, SystemClock(), main, Wish(), self.replay, overlap=overlap)
        self.replay.start(self.engines)

    def until(self, condition: Callable[[], object]) -> None:
        end = SystemClock().monotonic_ns() + WITHIN_NS
        self.loop.run(until=lambda: bool(condition()) or SystemClock().monotonic_ns() > end)
        assert condition()


@contextmanager
def stage(main: Main, *parts: Part, overlap: bool = False) -> Iterator[Stage]:
    on = Stage(main, *parts, overlap=overlap)
    try:
        yield on
    finally:
        on.engines.close()
        on.loop.close()


def test_it_plays_to_the_end_and_says_where_it_is() -> None:
    with stage(strange_engines.quick, a_part(2)) as on:
        on.replay.play()
        on.until(lambda: 0 < on.replay.position < on.replay.seconds)
        on.until(lambda: not on.replay.is_playing)
        assert on.replay.position == on.replay.seconds == 2


def test_pausing_keeps_the_place_and_seeking_changes_it() -> None:
    with stage(strange_engines.quick, a_part(60)) as on:
        on.replay.seek(10)
        on.until(lambda: on.replay.position > 11)
        on.replay.pause()
        here = on.replay.position
        assert not on.replay.is_playing
        on.until(lambda: on.engines.booted is None)
        assert on.replay.position == here
        on.replay.play()
        on.until(lambda: on.replay.position > here)
        on.replay.seek(50)
        assert on.replay.position == 50
        on.replay.seek(-3)
        assert on.replay.position == 0


def test_starting_somewhere_is_the_same_as_for_a_rendered_passage() -> None:
    part = a_part(8)
    (passage,) = between([part], 3.0, inf)
    with stage(strange_engines.well, part) as on:
        on.replay.seek(3.0)
        assert on.replay.engine_opening() == passage.score.opening
        assert on.replay._left[0].score == passage.score


def test_speed_stretches_the_frames_and_keeps_the_notes() -> None:
    engines, _, said = sent(0.5, a_part(8), lambda engines: len(engines.asked) >= 8)
    begun = [frame for event, frame in engines.asked if isinstance(event, NoteOn)]
    assert begun[:4] == [number * 188 * BLOCK for number in range(4)]
    assert said == []


SONG = Song(path="/nowhere/song.wav", sha256="0" * 64, name="song", seconds=100.0)


def a_part_with_house_and_song(*, runs_before: bool = False) -> Part:
    """A bed and a pulse, a press that waits for the beat, and a song, all as the jam itself decides."""
    opening = replace(
        OPENING,
        tempo=Tempo(120.0, 2),
        quantise=1.0,
        bed=Bed(BedKind.CHORDS, MARIMBA),
        pulse=Pulse(True, BELL),
        song=SongPlay(SONG, began=0 if runs_before else None),
    )
    jam = Jam(opening)
    asked: dict[int, ask.Command] = {
        0: ask.PlaySong(3.0),
        400_000_000: press("ana", 60),
        600_000_000: release("ana", 60),
        1_200_000_000: press("ana", 62),
    }
    operations, now = [], 0
    while now < 2 * SECOND:
        frame = now * RATE // SECOND // BLOCK * BLOCK
        operations += [Operation(frame, e) for e in perform(jam, [asked.get(now, ask.Tick())], now)]
        due = 2 * SECOND if jam.next_due is None else max(jam.next_due, now + 1)
        now = min(due, *(at for at in (*asked, 2 * SECOND) if at > now))
    score = Score(RATE, BLOCK, 1, opening, tuple(operations), 0, 2 * RATE)
    return Part(epoch=1, offset_s=0.0, engine="", score=score)


def test_house_delays_and_song_are_played_again_as_they_were() -> None:
    part = a_part_with_house_and_song()
    wanted = [(operation.event, operation.frame) for operation in part.score.operations]
    kinds = {type(event) for event, _ in wanted}
    assert {did.SongBegan, did.PressDelayed, did.DelayedCame, did.NoteOn, did.NoteOff} <= kinds
    seats = {event.player for event, _ in wanted if isinstance(event, did.NoteOn)}
    assert {1, BED, PULSE} <= seats
    engines, replay, said = sent(1.0, part, lambda engines: len(engines.asked) >= len(wanted))
    assert engines.asked == wanted
    assert said == []
    assert replay.engine_opening() == part.score.opening


def test_at_another_speed_the_song_is_left_out_and_that_is_said_once() -> None:
    part = a_part_with_house_and_song(runs_before=True)
    wanted = [o.event for o in part.score.operations if not isinstance(o.event, did.SongBegan)]
    engines, replay, said = sent(2.0, part, lambda engines: len(engines.asked) >= len(wanted))
    assert [event for event, _ in engines.asked] == wanted
    song = replay.engine_opening().song
    assert song is not None
    assert song.began is None
    replay.set_speed(0.5)
    assert said == ["The song is heard at its own speed only, and is left out now."]


def test_a_passage_is_played_again_and_again_and_its_ends_may_move() -> None:
    with stage(strange_engines.quick, a_part(60)) as on:
        on.replay.play_over((10.0, 14.0))
        on.replay.seek(0.0)
        assert on.replay.position == 10.0
        epoch = on.engines.epoch
        on.until(lambda: on.engines.epoch >= epoch + 3)
        places: list[float] = []
        on.replay.play_over((12.0, 20.0))
        epoch = on.engines.epoch

        def has_turned_twice() -> bool:
            places.append(on.replay.position)
            return on.engines.epoch >= epoch + 2

        on.until(has_turned_twice)
        assert min(places) >= 10.0
        assert max(places) > 14.0
        on.replay.play_over((30.0, 30.1))
        assert on.replay.position == 30.0
        on.replay.play_over(None)
        on.until(lambda: on.replay.position > 35.0)


def test_a_passage_sends_nothing_that_lies_after_it() -> None:
    part = a_part(8)
    loop = Loop(SystemClock())
    replay = Replay(loop, [part])
    engines = Written(replay, loop)
    try:
        replay.start(engines)
        replay.play_over((1.0, 1.6))
        replay.seek(1.0)
        end = SystemClock().monotonic_ns() + WITHIN_NS
        loop.run(until=lambda: bool(engines.asked) or SystemClock().monotonic_ns() > end)
        assert [frame for _, frame in engines.asked if frame is not None and frame > 0.6 * RATE] == []
        replay.play_over((1.0, 4.0))
        assert max(frame for _, frame in engines.asked if frame is not None) > 0.6 * RATE
    finally:
        engines.close()
        loop.close()


def test_a_jam_with_silence_between_its_parts_turns_back_in_the_silence_too() -> None:
    later = replace(a_part(2), epoch=2, offset_s=30.0)
    with stage(strange_engines.quick, a_part(2), later) as on:
        on.replay.play_over((0.0, 2.2))
        on.replay.seek(0.0)
        on.until(lambda: on.engines.epoch >= 2)
        on.until(lambda: on.engines.epoch >= 3)
        assert on.replay.position < 2.2


def test_the_mix_changes_at_once_and_what_was_sent_ahead_is_changed_as_well() -> None:
    opening = replace(OPENING, strips={1: Strip(-3.0)})
    later = Operation(375 * BLOCK, did.StripChanged(1, Strip(-9.0, pan=0.5)))
    beyond = Operation(5 * RATE // BLOCK * BLOCK, did.StripChanged(1, Strip(-12.0)))
    part = a_part(8)
    score = replace(
        part.score,
        opening=opening,
        operations=tuple(sorted((*part.score.operations, later, beyond), key=lambda each: each.frame)),
    )
    engines, replay, _ = sent(1.0, replace(part, score=score), lambda engines: len(engines.asked) >= 8)
    before = len(engines.asked)
    replay.hear_as(HearingEdit(mute=(1,), levels={2: -6.0}))
    changed = engines.asked[before:]
    assert changed == [
        (did.StripChanged(1, Strip(-3.0, mute=True)), 0),
        (did.StripChanged(2, Strip(-6.0)), 0),
        (did.StripChanged(1, Strip(-9.0, pan=0.5, mute=True)), later.frame),
    ]
    assert replay.engine_opening().strips == {1: Strip(-3.0, mute=True), 2: Strip(-6.0)}
    replay.hear_as(HearingEdit())
    assert engines.asked[-1] == (did.StripChanged(1, Strip(-9.0, pan=0.5)), later.frame)
    assert replay.engine_opening() == opening


def test_what_if_goes_on_where_it_was() -> None:
    part = a_part(60)
    with stage(strange_engines.quick, part) as on:
        on.replay.seek(10)
        on.until(lambda: on.replay.position > 11)
        here = on.replay.position
        on.replay.change(Waypoints(what_if([part], Setting(tonic=7))))
        assert on.replay.is_playing
        assert on.replay.position == here
        assert on.replay.engine_opening().key.tonic == 7
        on.until(lambda: on.replay.position > here)


def test_being_elsewhere_plays_only_what_played() -> None:
    with stage(strange_engines.quick, a_part(60)) as on:
        on.replay.be_at(20)
        assert not on.replay.is_playing
        assert on.replay.position == 20
        on.replay.play()
        on.until(lambda: on.replay.position > 20)
        on.replay.be_at(40)
        assert on.replay.position == 40
        on.until(lambda: on.replay.is_playing and on.replay.position > 40)


def test_an_engine_that_stands_by_is_told_which_sounds_will_be_needed() -> None:
    with stage(strange_engines.expecting, a_part()) as on:
        said: list[str] = []
        on.replay._on_trouble = said.append
        on.until(lambda: said)
    assert said == ["Marimba"]


def test_where_the_device_has_room_it_is_opened_ahead_for_what_will_be_heard() -> None:
    with stage(strange_engines.expecting, a_part(), overlap=True) as on:
        said: list[str] = []
        on.replay._on_trouble = said.append
        on.until(lambda: said)
        on.replay.hear_as(HearingEdit(sounds={1: BELL, 7: MARIMBA}))
        on.until(lambda: len(said) > 1)
    assert said == ["Marimba on improv: 1 Marimba", "Marimba on improv: 1 Bell"]


def test_nothing_to_play_is_over_at_once() -> None:
    with stage(strange_engines.quick) as on:
        on.replay.play_over((0.0, 1.0))
        on.replay.seek(0.0)
        assert not on.replay.is_playing


def test_a_lost_engine_goes_on_where_it_was() -> None:
    with stage(strange_engines.falls_silent, a_part(60)) as on:
        on.replay.seek(20)
        on.until(lambda: on.engines.epoch >= 2 and on.engines.booted)
        on.until(lambda: on.replay.position > 20)
        assert on.replay.is_playing


def test_a_ceiling_that_is_locked_here_is_not_raised_by_a_take() -> None:
    part = a_part()
    raised = (Operation(0, did.CeilingSet(-20.0)), Operation(BLOCK, did.CeilingSet(-8.0)))
    score = replace(part.score, operations=(*raised, *part.score.operations))
    loop = Loop(SystemClock())
    replay = Replay(loop, [replace(part, score=score)], ceiling=-12.0)
    engines = Written(replay, loop)
    try:
        replay.start(engines)
        replay.seek(0.0)
        end = SystemClock().monotonic_ns() + WITHIN_NS
        loop.run(until=lambda: len(engines.asked) >= 2 or SystemClock().monotonic_ns() > end)
        assert [event for event, _ in engines.asked[:2]] == [did.CeilingSet(-20.0), did.CeilingSet(-12.0)]
        assert replay.engine_opening().ceiling == -12.0
    finally:
        engines.close()
        loop.close()
