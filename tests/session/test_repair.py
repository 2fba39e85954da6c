from collections.abc import Callable
from pathlib import Path

import pytest

from improv.jam.events import Marked
from improv.session.atomic import CannotWrite
from improv.session.format import encode_entry, read_take
from improv.session.records import TakeEnded
from improv.session.repair import repair
from tests.session.playing import two_people


def test_repair_writes_what_is_good_to_a_new_file(tmp_path: Path) -> None:
    recording = two_people()
    damaged = tmp_path / "test.jam"
    raw = bytearray(recording.raw)
    raw[-200] ^= 4
    damaged.write_bytes(raw)
    good = read_take(damaged)
    repaired = repair(damaged)
    assert repaired == tmp_path / "test.repaired.jam"
    assert damaged.read_bytes() == raw
    take = read_take(repaired)
    assert take.records[:-1] == good.records
    assert take.records[-1].record == TakeEnded("repaired")
    assert take.ended
    assert repaired.read_bytes().startswith(bytes(raw[: good.good_bytes]))
    assert repair(damaged) == tmp_path / "test.repaired-2.jam"


def test_a_take_that_ended_and_has_rubbish_behind_it_ends_only_once(tmp_path: Path) -> None:
    recording = two_people()
    path = recording.save(tmp_path)
    path.write_bytes(recording.raw + b"rubbish")
    assert repair(path).read_bytes() == recording.raw


def test_a_whole_take_needs_no_repair(tmp_path: Path) -> None:
    path = two_people().save(tmp_path)
    assert repair(path) == path
    assert list(tmp_path.iterdir()) == [path]


def test_a_repair_that_does_not_fit_is_one_line(small_disk: Callable[[str], Path]) -> None:
    folder = small_disk("size=300k")
    recording = two_people()
    path = folder / "a.jam"
    path.write_bytes(recording.raw + encode_entry(99, 1, Marked("x" * 200_000)) + b"rubbish")
    with pytest.raises(CannotWrite, match="no space left on device; free some space"):
        repair(path)
    assert list(folder.iterdir()) == [path]
