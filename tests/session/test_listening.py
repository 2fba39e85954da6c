"""What a listener changes lies over the mix of the jam, and goes away without a trace."""

from msgspec.structs import replace

from improv.jam.events import NoteOff, PlayerJoined, SoundChosen, StripChanged
from improv.jam.mixing import Strip
from improv.jam.setting import ALL_SEATS, BED, SONG
from improv.link.hearing import HearingEdit
from improv.session.listening import changes, event_heard, opening_heard, strip_heard
from tests.session.playing import BELL, MARIMBA, PAD, Recording, join

HERE = replace(
    Recording(join("pads", "Pads"), join("keys", "Keys")).jam.snapshot(),
    strips={1: Strip(-6.0, pan=0.5), 2: Strip(mute=True)},
)


def strips(edit: HearingEdit) -> dict[int, Strip]:
    return opening_heard(edit, HERE).strips


def test_nothing_changed_is_the_jam() -> None:
    assert opening_heard(HearingEdit(), HERE) == HERE
    for event in (StripChanged(1, Strip(-3.0)), SoundChosen(1, BELL), PlayerJoined(HERE.players[0])):
        assert event_heard(HearingEdit(), event) == event


def test_a_level_is_added_to_the_mix_and_stays_within_what_a_strip_can_be() -> None:
    heard = strips(HearingEdit(levels={1: -4.0, 2: 6.0, SONG: 3.0}))
    assert heard[1] == Strip(-10.0, pan=0.5)
    assert heard[2] == Strip(6.0, mute=True)
    assert heard[SONG] == Strip(3.0)
    assert strip_heard(HearingEdit(levels={1: 6.0}), 1, Strip(4.0)).level == 6.0
    assert strip_heard(HearingEdit(levels={1: -60.0}), 1, Strip(-20.0)).level == -60.0


def test_who_is_muted_or_not_solo_is_silent_and_what_was_muted_stays_so() -> None:
    muted = strips(HearingEdit(mute=(1, BED)))
    assert {part for part, strip in muted.items() if strip.mute} == {1, 2, BED}
    solo = strips(HearingEdit(solo=(1,)))
    assert {part for part, strip in solo.items() if not strip.mute} == {1}
    assert len(solo) == ALL_SEATS + 1
    assert strip_heard(HearingEdit(solo=(2,)), 2, HERE.strips[2]).mute


def test_a_sound_is_what_the_listener_chose_whatever_the_player_does() -> None:
    edit = HearingEdit(sounds={2: PAD})
    assert [player.sound for player in opening_heard(edit, HERE).players] == [MARIMBA, PAD]
    assert event_heard(edit, SoundChosen(2, MARIMBA)) == SoundChosen(2, PAD)
    assert event_heard(edit, SoundChosen(1, BELL)) == SoundChosen(1, BELL)
    joined = event_heard(edit, PlayerJoined(HERE.players[1]))
    assert isinstance(joined, PlayerJoined)
    assert joined.player.sound == PAD
    assert event_heard(edit, NoteOff(1, 1, 2)) == NoteOff(1, 1, 2)


def test_only_what_differs_is_changed_and_it_leads_to_where_one_begins_anew() -> None:
    one, two = HearingEdit(mute=(1,), levels={BED: -6.0}), HearingEdit(solo=(1,), sounds={1: PAD})
    for before, now in ((HearingEdit(), one), (one, two), (two, HearingEdit())):
        found = opening_heard(before, HERE)
        mixed = {part: found.strips.get(part, Strip()) for part in range(ALL_SEATS + 1)}
        sounds = {player.seat: player.sound for player in found.players}
        for event in changes(before, now, HERE):
            match event:
                case StripChanged(part, strip):
                    assert mixed[part] != strip
                    mixed[part] = strip
                case SoundChosen(seat, sound):
                    assert sounds[seat] != sound
                    sounds[seat] = sound
                case _:
                    raise AssertionError(event)
        wanted = opening_heard(now, HERE)
        assert mixed == {part: wanted.strips.get(part, Strip()) for part in range(ALL_SEATS + 1)}
        assert sounds == {player.seat: player.sound for player in wanted.players}
    assert list(changes(one, one, HERE)) == []
