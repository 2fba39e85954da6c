from pathlib import Path

import mido
import pytest

from improv.session.out.choosing import Choice
from improv.session.out.export import export
from improv.session.out.mttb import pair_file
from improv.session.out.wishes import Details, Format
from tests.session.out.group import three_people


def test_two_people_are_on_channels_one_and_two_in_the_jams_time(tmp_path: Path) -> None:
    path = tmp_path / "pair.mid"
    export(three_people().take, path, Format.MTTB, Choice(), Details(pair=("C-014", "Ana")))
    file = mido.MidiFile(path)
    assert [track.name for track in file.tracks] == ["Improv", "C-014", "Player 1"]
    seconds, found = 0.0, []
    for message in file:
        seconds += message.time
        if message.type == "note_on":
            found.append((message.channel, message.note, round(seconds, 3)))
    assert found == [(1, 60, 0.0), (0, 50, 1.0), (1, 64, 2.0), (1, 67, 4.0)]
    assert {message.type for message in file if not message.is_meta} == {"note_on", "note_off"}


@pytest.mark.parametrize(
    ("pair", "why"),
    [
        ((), "two people"),
        (("Ana",), "two people"),
        (("Ana", "1"), "same player"),
        (("Ana", "Zoe"), "no player 'Zoe'"),
    ],
)
def test_a_pair_is_two_who_are_there(pair: tuple[str, ...], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        pair_file(three_people().take, Choice(), pair)


def test_who_plays_nothing_there_is_no_partner() -> None:
    with pytest.raises(ValueError, match="Keys plays no note"):
        pair_file(three_people().take, Choice(0.0, 3.0), ("Ana", "Keys"))
