"""3,000 damaged takes: everything before the damage opens, and none keeps the program from starting."""

from pathlib import Path
from random import Random

import pytest

from improv.session.format import MAGIC, TakeUnreadable, read_take
from improv.session.library import recovered
from improv.session.notebook.annotation import Notes
from improv.session.notebook.sidecar import notes_path, read_notes, write_notes
from improv.session.opened import open_session
from tests.session.playing import two_people

TAKES = 3000
STARTS = 200


def ends_of(raw: bytes) -> list[int]:
    """Where the header and each record end, found without the reader."""
    places = [len(MAGIC) + 4]
    while places[-1] < len(raw):
        places.append(places[-1] + 8 + int.from_bytes(raw[places[-1] : places[-1] + 4], "little"))
    return places[1:]


def damaged(raw: bytes, random: Random) -> tuple[bytes, int]:
    """Return a take with flipped bits, cut off, with zeros in it, or all of it; and where that begins."""
    copy, first = bytearray(raw), len(raw)
    if random.random() < 0.4:
        first = random.randrange(len(raw))
        del copy[first:]
    if copy and random.random() < 0.2:
        where = random.randrange(len(copy))
        size = min(random.randrange(1, 600), len(copy) - where)
        changed = [n for n in range(where, where + size) if copy[n]]
        copy[where : where + size] = bytes(size)
        first = min([first, *changed[:1]])
    while copy and (first == len(raw) or random.random() < 0.3):
        where = random.randrange(len(copy))
        copy[where] ^= 1 << random.randrange(8)
        first = min(first, where)
    # Two flips of one bit are none.
    differs = [n for n in range(min(first, len(copy)), len(copy)) if copy[n] != raw[n]]
    return bytes(copy), min([len(copy), *differs[:1]])


def test_everything_before_the_damage_opens(tmp_path: Path) -> None:
    random = Random(20)
    recording = two_people()
    raw, ends = recording.raw, ends_of(recording.raw)
    path = tmp_path / "a.jam"
    path.touch()
    notes = Notes(title="still here")
    write_notes(path, notes)
    unreadable = 0
    for _ in range(TAKES):
        content, first = damaged(raw, random)
        path.write_bytes(content)
        if first < ends[0]:
            unreadable += 1
            with pytest.raises(TakeUnreadable) as told:
                open_session(path)
            assert "\n" not in str(told.value)
            continue
        opened = open_session(path)
        whole = sum(end <= first for end in ends[1:])
        assert list(opened.take.records) == recording.entries[:whole]
        assert opened.take.good_bytes == ends[whole]
        assert opened.take.whole == (len(content) == ends[whole])
        assert opened.found.notes == notes
    assert TAKES / 10 < unreadable < TAKES / 2


def test_no_damaged_take_keeps_the_program_from_starting(tmp_path: Path) -> None:
    random = Random(21)
    recording = two_people()
    ends = ends_of(recording.raw)
    firsts: dict[Path, int] = {}
    ended: set[Path] = set()
    for number in range(STARTS):
        path = tmp_path / f"{number}.jam"
        content, firsts[path] = damaged(recording.raw, random)
        path.write_bytes(content)
        if content.endswith(recording.raw[ends[-2] :]):
            ended.add(path)
        notes_path(path).write_bytes(content)  # the sidecar is damaged as well
    found = {each.path: each for each in recovered([tmp_path])}
    for path, first in firsts.items():
        if first < ends[0]:
            assert path not in found
            continue
        whole = sum(end <= first for end in ends[1:])
        take = read_take(path)
        assert list(take.records)[:whole] == recording.entries[:whole]
        # One that is damaged in the middle and was ended is whole to those who only look at its end.
        assert (path in found) == (path not in ended)
        assert take.ended == (path in found or first == len(recording.raw))
        assert bool(take.damage) == (not take.ended)
        assert len(open_session(path).news) == 1
    assert STARTS / 8 < len(found) < STARTS
    assert recovered([tmp_path]) == ()


def test_notes_of_a_take_that_cannot_be_read_are_not_touched(tmp_path: Path) -> None:
    path = two_people().save(tmp_path)
    write_notes(path, Notes(title="kept"))
    path.write_bytes(b"nothing of a jam")
    with pytest.raises(TakeUnreadable):
        open_session(path)
    assert read_notes(path) == Notes(title="kept")
