import pytest

from improv.jam import commands as ask
from improv.jam.events import Event, NoteOff, NoteOn, PersonSeated, SoundChosen, StripChanged
from improv.jam.mixing import Strip
from improv.jam.score import Score
from improv.jam.setting import BED
from improv.music.data import Unknown
from improv.session.edits import Edit, edited
from improv.session.score import between, parts_of
from improv.session.seating import labels_of, matches, players_of
from tests.session.playing import BELL, MARIMBA, PAD, Recording, join, two_people


def scores(edit: Edit, recording: Recording | None = None) -> list[Score]:
    take = (recording or two_people()).take
    return [part.score for part in edited(parts_of(take), edit, players_of(take))]


def heard(edit: Edit) -> list[tuple[type[Event], int]]:
    return [
        (type(op.event), op.event.player)
        for score in scores(edit)
        for op in score.operations
        if isinstance(op.event, NoteOn | NoteOff)
    ]


def test_nothing_edited_is_the_jam() -> None:
    take = two_people().take
    assert edited(parts_of(take), Edit(), players_of(take)) == parts_of(take)


@pytest.mark.parametrize(
    ("edit", "seats"),
    [
        (Edit(mute=("2",)), {1}),
        (Edit(mute=("keys",)), {1}),
        (Edit(mute=("ANA",)), {2}),
        (Edit(mute=("Pads", "2")), set()),
        (Edit(solo=("ana",)), {1}),
        (Edit(solo=("1", "2"), mute=("1",)), {2}),
    ],
)
def test_who_is_muted_is_not_heard(edit: Edit, seats: set[int]) -> None:
    assert {seat for _, seat in heard(edit)} == seats
    assert len(heard(edit)) == 4 * len(seats)


def test_a_note_that_sounds_at_the_beginning_of_a_passage_is_muted_too() -> None:
    take = two_people().take
    parts = between(parts_of(take), 0.7, 3.0)
    (part,) = edited(parts, Edit(mute=("ana",)), players_of(take))
    assert [note.player for note in parts[0].score.opening.notes] == [1, 2]
    assert [note.player for note in part.score.opening.notes] == [2]
    assert [op.event.player for op in part.score.operations if isinstance(op.event, NoteOff)] == [2]


def test_muting_a_person_leaves_who_sat_there_before() -> None:
    recording = two_people_on_one_seat()
    (score,) = scores(Edit(mute=("Ben",)), recording)
    assert [op.event.played for op in score.operations if isinstance(op.event, NoteOn)] == [0]
    (score,) = scores(Edit(solo=("Ben",)), recording)
    assert [op.event.played for op in score.operations if isinstance(op.event, NoteOn)] == [1]


def test_another_sound_from_the_beginning() -> None:
    first, second = scores(Edit(sounds={"1": PAD}))
    for score in (first, second):
        assert [player.sound for player in score.opening.players] == [PAD, BELL]


def test_another_sound_whatever_is_chosen_or_joins_later() -> None:
    recording = Recording(join("pads", "Pads"))
    recording.begin_epoch()
    recording.at(1.0, ask.Press("pads", 0), ask.ChooseSound(1, BELL), join("keys", "Keys"))
    (score,) = scores(Edit(sounds={"pads": PAD, "2": MARIMBA}), recording)
    assert [op.event.sound for op in score.operations if isinstance(op.event, SoundChosen)] == [PAD]
    assert [op.event.player.sound for op in score.operations if hasattr(op.event, "player")
            and hasattr(op.event.player, "sound")] == [MARIMBA]  # fmt: skip


def test_another_sound_for_a_person_only_while_the_person_plays() -> None:
    (score,) = scores(Edit(sounds={"ben": PAD}), two_people_on_one_seat())
    assert [player.sound for player in score.opening.players] == [MARIMBA]
    kinds = [type(op.event).__name__ for op in score.operations]
    assert kinds == ["NoteOn", "NoteOff", "PersonSeated", "SoundChosen", "NoteOn", "NoteOff"]
    assert [op.event.sound for op in score.operations if isinstance(op.event, SoundChosen)] == [PAD]


def test_a_selector_that_means_nobody_says_who_is_there() -> None:
    for edit in (Edit(mute=("bob",)), Edit(solo=("3",)), Edit(sounds={"": PAD})):
        with pytest.raises(Unknown, match=r"no player '.*' in this jam: there are 1 \(Ana\), 2 \(Keys\)"):
            scores(edit)


def test_two_of_one_name_are_told_apart() -> None:
    recording = Recording(join("a", "Keys"), join("b", "Keys"), join("c", "Pads"))
    players = players_of(recording.take)
    assert list(labels_of(players).values()) == ["Keys (1)", "Keys (2)", "Pads"]
    assert [matches("keys", player) for player in players] == [True, True, False]


def two_people_on_one_seat() -> Recording:
    recording = Recording(join("pads", "Pads"), ask.SeatPerson(1, "Ana"))
    recording.begin_epoch()
    recording.at(1.0, ask.Press("pads", 0), ask.Release("pads", 0))
    recording.at(2.0, ask.SeatPerson(1, "Ben"))
    recording.at(3.0, ask.Press("pads", 1), ask.Release("pads", 1))
    return recording


def test_another_sound_for_a_device_goes_where_it_goes() -> None:
    recording = Recording(join("pads", "Pads"), join("keys", "Keys"))
    recording.begin_epoch()
    recording.at(1.0, ask.SwapSources(1, 2))
    recording.at(2.0, ask.Press("pads", 0))
    recording.end_epoch(3.0)
    (score,) = scores(Edit(sounds={"Pads": PAD}), recording)
    assert [player.sound for player in score.opening.players] == [PAD, BELL]
    chosen = [op.event for op in score.operations if isinstance(op.event, SoundChosen)]
    assert [(event.player, event.sound) for event in chosen] == [(1, MARIMBA), (2, PAD)]


def levels(score: Score) -> list[tuple[int, int, float]]:
    """Frame, part and decibels of every strip that is set after the opening."""
    return [
        (op.frame, op.event.part, op.event.strip.level)
        for op in score.operations
        if isinstance(op.event, StripChanged)
    ]


def test_a_level_is_added_to_what_the_mix_gives() -> None:
    recording = Recording(
        join("pads", "Pads"),
        join("keys", "Keys"),
        ask.ChangeStrip(1, Strip(-3.0, mute=True)),
        ask.ChangeStrip(BED, Strip(-50.0)),
    )
    recording.begin_epoch()
    recording.at(1.0, ask.Press("pads", 0), ask.Press("keys", 0))
    recording.at(2.0, ask.ChangeStrip(2, Strip(-10.0, pan=0.5)))
    recording.end_epoch(3.0)
    (score,) = scores(Edit(levels={"pads": -6.0, "2": 2.0, "bed": -20.0}), recording)
    assert score.opening.strips[1] == Strip(-9.0, mute=True)
    assert score.opening.strips[2] == Strip(2.0)
    assert score.opening.strips[BED] == Strip(-60.0)
    assert [(part, level) for _, part, level in levels(score)] == [(2, -8.0)]


def test_who_comes_later_has_their_level_from_then_on() -> None:
    recording = two_people_on_one_seat()
    (plain,) = scores(Edit(), recording)
    (score,) = scores(Edit(levels={"Ben": -6.0}), recording)
    seated = next(op.frame for op in score.operations if isinstance(op.event, PersonSeated))
    assert levels(score) == [(seated, 1, -6.0)]
    assert levels(plain) == []


def test_no_level_is_louder_than_a_strip_can_be() -> None:
    (first, _) = scores(Edit(levels={"Ana": 40.0}))
    assert first.opening.strips[1].level == 6.0
    with pytest.raises(Unknown, match="Zoe"):
        scores(Edit(levels={"Zoe": 1.0}))
