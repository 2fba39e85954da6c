"""The host: one order, the take's beginning and end, sound that comes back."""

from improv.host.host import SILENT_MINUTES_NS
from improv.host.sound_search import LOOK_AGAIN_NS, PAUSE_NS
from improv.jam import commands as ask
from improv.jam.events import EngineLost, NoteOff, NoteOn, Panicked, PressIgnored, SoundChosen
from improv.jam.player import SourceKind
from improv.link.messages import NewJam, Sounded
from improv.session.records import ClockAnchor, EpochBegan, EpochEnded
from tests.host.stage import Stage, stage
from tests.jam.conversation import BELL, press, release


def played(on: Stage, key: int = 60) -> None:
    on.host.hear(press("ana", key))
    on.host.hear(release("ana", key))


def test_a_take_begins_with_the_first_press_and_holds_what_it_needs() -> None:
    with stage() as on:
        on.start()
        on.until_ready()
        on.host.hear(ask.Join("ana", "Ana", SourceKind.MIDI))
        assert on.tapes == []
        played(on)
        (tape,) = on.tapes
        assert [player.name for player in tape.opening.players] == ["Ana"]
        on.until(lambda: tape.of(ClockAnchor) and len(tape.of(Sounded)) >= 2)
        assert isinstance(tape.entries[0].record, EpochBegan)
        assert [entry.seq for entry in tape.entries] == sorted({entry.seq for entry in tape.entries})
        told = {seq for sounded in tape.of(Sounded) if isinstance(sounded, Sounded) for seq in sounded.seqs}
        assert told == {entry.seq for entry in tape.entries if isinstance(entry.record, NoteOn | NoteOff)}
        assert on.public.takes[-1].since > 0


def test_a_new_jam_is_a_new_take_with_a_new_engine() -> None:
    with stage() as on:
        on.start()
        on.until_ready()
        on.host.asked(NewJam())  # nobody has played: nothing to end
        assert on.engines.epoch == 1
        on.host.hear(press("ana", 60))
        on.host.asked(NewJam())
        on.host.asked(NewJam())
        played(on, 62)  # in the gap: silent, but in the new take
        on.until_ready(2)
        played(on, 64)
        first, second = on.tapes
        on.until(lambda: first.ended and second.of(EpochBegan))
        assert first.ended == "new jam"
        assert len(first.of(NoteOn)) == len(first.of(NoteOff)) == 1
        assert [ended.epoch for ended in first.of(EpochEnded) if isinstance(ended, EpochEnded)] == [1]
        assert [began.epoch for began in second.of(EpochBegan) if isinstance(began, EpochBegan)] == [2]
        assert len(second.of(PressIgnored)) == 1


def test_ten_silent_minutes_end_the_jam() -> None:
    with stage() as on:
        on.start()
        on.until_ready()
        on.host.hear(press("ana", 60))
        on.put_forward(SILENT_MINUTES_NS + 1)
        on.until(lambda: len(on.public.events) > 2)  # a held note is not silence
        assert on.tapes[0].ended == ""
        on.host.hear(release("ana", 60))
        on.put_forward(SILENT_MINUTES_NS + 1)
        on.until(lambda: on.tapes[0].ended)
        assert on.tapes[0].ended == "ten silent minutes"


def test_a_take_that_begins_while_the_engine_boots_knows_what_it_was_told() -> None:
    with stage() as on:
        on.start()
        on.host.hear(ask.Join("ana", "Ana", SourceKind.MIDI))
        on.until(lambda: on.engines.epoch == 1)
        assert on.engines.booted is None
        on.host.hear(ask.ChooseSound(1, BELL))
        played(on)
        on.until_ready()
        (tape,) = on.tapes
        (began,) = tape.of(EpochBegan)
        assert isinstance(began, EpochBegan)
        assert began.snapshot.players[0].sound == BELL
        assert tape.of(SoundChosen) == []


def test_sound_is_looked_for_again_in_a_pause() -> None:
    with stage() as on:
        on.start()
        on.until_ready()
        played(on)
        on.put_forward(LOOK_AGAIN_NS + PAUSE_NS)
        on.until_ready(2)
        lost = [event.why for event in on.public.events if isinstance(event, EngineLost)]
        assert lost == ["starting", "looking for sound"]
        assert len(on.tapes) == 1
        assert on.tapes[0].ended == ""


def test_waking_leaves_no_timers_behind() -> None:
    with stage() as on:
        on.start()
        on.until_ready()
        for _ in range(1000):
            on.host._play()
        assert len(on.loop._timers) < 20


def test_a_panic_ends_every_note_and_the_take_goes_on() -> None:
    with stage() as on:
        on.start()
        on.until_ready()
        on.host.hear(press("ana", 60))
        on.host.hear(ask.Panic())
        assert len(on.jam.ledger) == 0
        on.host.hear(press("ana", 64))
        (tape,) = on.tapes
        on.until(lambda: len(tape.of(NoteOn)) == 2)
        assert (tape.ended, len(tape.of(NoteOff)), len(tape.of(Panicked))) == ("", 1, 1)


def test_leaving_ends_every_note_and_the_take() -> None:
    with stage() as on:
        on.start()
        on.until_ready()
        on.host.hear(press("ana", 60))
        on.host.leave()
        on.until(lambda: on.host.left)
        on.host.close()
        (tape,) = on.tapes
        assert tape.ended == "left"
        assert len(tape.of(NoteOff)) == 1
        assert len(tape.of(EpochEnded)) == 1
