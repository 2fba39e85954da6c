from collections.abc import Callable
from pathlib import Path

from improv.jam import commands as ask
from improv.jam.events import NoteOn
from improv.jam.jam import Jam, perform
from improv.link.clock import SystemClock
from improv.session.backlog import Backlog
from improv.session.format import read_take
from improv.session.held_take import HeldTake
from improv.session.records import Record
from improv.session.writer import TakeWriter
from tests.session.playing import OPENING, a_header, join


def played() -> list[Record]:
    return [*perform(Jam(OPENING), [join("pads", "Pads"), ask.Press("pads", 0), ask.Press("pads", 2)])]


def opener(folder: Path, told: Callable[[str], None] = print) -> Callable[[], TakeWriter]:
    backlog = Backlog(kept_bytes=1 << 28)
    return lambda: TakeWriter((folder,), "a.jam", a_header(), SystemClock(), told, backlog=backlog)


def give(take: HeldTake, records: list[Record], first: int = 1) -> None:
    for number, record in enumerate(records, first):
        take.append(number, number * 1_000_000_000, record)


def on_disk(path: Path) -> list[Record]:
    return [record for _, _, record in read_take(path).records][:-1]


def test_nothing_is_on_the_disk_before_it_is_kept_and_all_of_it_after(tmp_path: Path) -> None:
    records = played()
    over: list[HeldTake] = []
    take = HeldTake(opener(tmp_path), over.append)
    give(take, records)
    assert (take.in_memory, take.path, list(tmp_path.iterdir())) == (True, None, [])
    assert take.players == len({record.player for record in records if isinstance(record, NoteOn)}) == 1
    assert take.seconds == len(records) - 1
    take.keep()
    give(take, records, first=100)
    take.end("left")
    take.close("left")
    assert over == [take]
    assert take.path is not None
    assert on_disk(take.path) == [*records, *records]
    assert read_take(take.path).ended


def test_one_that_is_kept_after_its_end_is_whole(tmp_path: Path) -> None:
    records = played()
    take = HeldTake(opener(tmp_path), lambda _: None)
    give(take, records)
    take.end("new jam")
    assert take.is_over
    assert take.in_memory
    take.keep()
    take.close("left")
    assert take.path is not None
    assert on_disk(take.path) == records


def test_what_is_let_go_is_never_on_the_disk(tmp_path: Path) -> None:
    take = HeldTake(opener(tmp_path), lambda _: None)
    give(take, played())
    take.let_go()
    give(take, played(), first=100)
    take.keep()
    take.close("left")
    assert list(tmp_path.iterdir()) == []


def test_a_jam_of_hours_loses_nothing_on_its_way_to_the_disk(tmp_path: Path) -> None:
    """More bytes, and over a longer time, than a writer waits for when the disk is full."""
    (note,) = [record for record in played() if isinstance(record, NoteOn)][:1]
    take = HeldTake(opener(tmp_path), lambda _: None)
    many: list[Record] = [note] * 160_000
    give(take, many)
    take.end("left")
    take.keep()
    take.close("left")
    assert take.path is not None
    assert take.path.stat().st_size > 1 << 24
    assert len(on_disk(take.path)) == len(many)
