"""The host keeps the jam's time: what is due comes by itself, once, whoever asks for something meanwhile."""

from improv.host.host import SILENT_MINUTES_NS
from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.jam.setting import BED, PULSE, BedKind
from improv.jam.tempo import When
from improv.link.messages import Sounded
from improv.music.scale import Key
from improv.session.records import EpochBegan
from tests.host.stage import Stage, stage
from tests.jam.conversation import BELL, HIRAJOSHI, MARIMBA, press, release


def ready(on: Stage) -> Stage:
    on.start()
    on.until_ready()
    on.until(lambda: on.jam.engine_ready)
    on.host.hear(ask.SetTempo(240.0))
    return on


def begun(on: Stage, seat: int) -> list[did.NoteOn]:
    return [event for event in on.public.events if isinstance(event, did.NoteOn) and event.player == seat]


def test_a_bed_begins_in_the_same_breath_and_after_every_new_engine() -> None:
    with stage() as on:
        ready(on)
        on.host.hear(ask.SetBed(BedKind.DRONE, BELL))
        assert len(begun(on, BED)) == 2
        on.host.hear(press("ana", 60))
        on.host.hear(release("ana", 60))
        on.host.new_jam("new jam")
        assert on.jam.ledger.of(BED) == []
        on.until_ready(2)
        on.until(lambda: on.jam.ledger.of(BED))


def test_a_bed_begins_no_take_and_the_first_take_begins_with_it() -> None:
    with stage() as on:
        ready(on)
        on.host.hear(ask.SetBed(BedKind.DRONE, BELL))
        on.host.hear(ask.SetPulse(True, MARIMBA))
        on.until(lambda: begun(on, PULSE))
        assert on.tapes == []
        on.host.hear(press("ana", 60))
        (tape,) = on.tapes
        assert (tape.opening.bed.kind, tape.opening.notes) == (BedKind.OFF, ())
        (epoch,) = tape.of(EpochBegan)
        assert isinstance(epoch, EpochBegan)
        assert epoch.snapshot == tape.opening
        on.until(lambda: tape.of(Sounded))
        played = [record for record in tape.of(did.NoteOn) if isinstance(record, did.NoteOn)]
        assert [note.player for note in played[:2]] == [BED, BED]
        assert played[-1].source == "ana"
        seqs = [entry.seq for entry in tape.entries]
        assert seqs == sorted(set(seqs))
        rebuilt = Jam(tape.opening)
        for entry in tape.entries:
            if isinstance(entry.record, Event):
                rebuilt.apply(entry.record)
        assert rebuilt.snapshot() == on.jam.snapshot()


def test_what_an_engine_sounded_before_it_was_lost_is_in_no_take() -> None:
    with stage() as on:
        ready(on)
        on.host.hear(ask.SetBed(BedKind.DRONE, BELL))
        on.engines.renew()
        on.until_ready(2)
        on.until(lambda: on.jam.ledger.of(BED))
        on.host.hear(press("ana", 60))
        (tape,) = on.tapes
        assert [record.epoch for record in tape.of(EpochBegan) if isinstance(record, EpochBegan)] == [2]


def test_the_pulse_goes_on_by_itself() -> None:
    with stage() as on:
        ready(on)
        on.host.hear(ask.SetPulse(True, MARIMBA))
        on.until(lambda: len(begun(on, PULSE)) == 4)
        on.until(lambda: not on.jam.ledger.of(PULSE))
        tempo, strokes = on.jam.tempo, begun(on, PULSE)
        beats = [tempo.beat_near(stroke.at) for stroke in strokes]
        assert beats == sorted(set(beats))
        assert all(stroke.at >= tempo.time_of(beat) for stroke, beat in zip(strokes, beats, strict=True))


def test_a_press_that_waits_for_the_beat_comes_in_its_time() -> None:
    with stage() as on:
        ready(on)
        on.host.hear(ask.SetQuantise(1.0))
        at = on.jam.tempo.next_time(When.BEAT, on.clock.monotonic_ns()) - 20_000_000
        on.host.hear(press("ana", 60), at)
        (delayed,) = (event for event in on.public.events if isinstance(event, did.PressDelayed))
        assert delayed.press.due == at + 20_000_000
        assert begun(on, 1) == []
        on.until(lambda: begun(on, 1))
        (note,) = begun(on, 1)
        assert note.pressed == at
        assert note.at >= delayed.press.due
        on.host.hear(release("ana", 60), note.at)
        on.until(lambda: not on.jam.ledger)
        kinds = [type(entry.record).__name__ for entry in on.tapes[0].entries]
        wanted = ["PressDelayed", "DelayedCame", "NoteOn", "ReleaseDelayed", "DelayedCame", "NoteOff"]
        assert [kind for kind in kinds if kind in wanted] == wanted


def test_a_key_that_waits_for_the_bar_begins_with_it() -> None:
    with stage() as on:
        ready(on)
        on.host.hear(ask.ChangeKey(2, HIRAJOSHI, When.BAR))
        assert on.jam.key.tonic == 0
        on.until(lambda: on.jam.key == Key(2, HIRAJOSHI))
        assert on.jam.next_due is None


def test_what_is_asked_meanwhile_leaves_no_timers_behind() -> None:
    with stage() as on:
        ready(on)
        on.host.hear(ask.SetPulse(True, MARIMBA))
        before = len(on.loop._timers)
        for _ in range(1000):
            on.host.hear(ask.MarkMoment())
        assert len(on.loop._timers) <= before + 5


def test_a_bed_alone_does_not_keep_a_jam_going() -> None:
    with stage() as on:
        ready(on)
        on.host.hear(ask.SetBed(BedKind.DRONE, BELL))
        on.host.hear(press("ana", 60))
        on.host.hear(release("ana", 60))
        on.put_forward(SILENT_MINUTES_NS + 1)
        on.until(lambda: on.tapes[0].ended)
        assert on.tapes[0].ended == "ten silent minutes"
