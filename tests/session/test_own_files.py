"""Files of one's own that cannot be read are told in one line, however many they are."""

from improv.session.own_files import MOST_TOLD, left_out


def test_each_file_is_a_line_and_many_are_one() -> None:
    assert left_out([]) == []
    assert left_out(["a.toml: gain = 99: must be at most 6"]) == [
        "A file of your own is left out; everything else is there. Mend it or delete it: "
        "a.toml: gain = 99: must be at most 6"
    ]
    assert len(left_out(["a.toml: no"] * MOST_TOLD)) == MOST_TOLD
    assert left_out(["a.toml: no"] + ["b.toml: no"] * MOST_TOLD) == [
        "4 files of your own are left out; everything else is there. "
        "`improv doctor` names them, and this is the first: a.toml: no"
    ]
