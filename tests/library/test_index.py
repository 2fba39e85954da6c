"""The same questions on every database, answered as by somebody who reads every row."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from improv.library.addresses import server_engine
from improv.library.databases import file_engine
from improv.library.index import Index, Row
from improv.library.shelved import Order, Presence, Shelved, Wanted, folded
from improv.session.sealing import TakeKey
from tests.helpers.postgres import Postgres

pytestmark = pytest.mark.xdist_group("postgres")
DAY = datetime(2026, 1, 1, 9)
WORDS = ("Welle", "wellen", "Élan", "100%", "a_b", "it's", "C-014", "ß", "Ω")


@pytest.fixture(scope="module", params=["sqlite", "sqlcipher", "postgresql"])
def index(request: pytest.FixtureRequest) -> Iterator[Index]:
    with TemporaryDirectory() as folder:
        if request.param == "postgresql":
            server: Postgres = request.getfixturevalue("_postgres")
            engine = server_engine(server.database())
        else:
            key = TakeKey.new() if request.param == "sqlcipher" else None
            engine = file_engine(Path(folder) / "index.db", key)
        made = Index(engine)
        made.prepare()
        yield made
        made.close()


names = st.sampled_from(WORDS)
jams = st.builds(
    Shelved,
    id=st.uuids().map(str),
    path=st.just("/somewhere/a.jam"),
    name=st.just("a.jam"),
    take=st.just("t"),
    began=st.integers(0, 5).map(lambda day: DAY + timedelta(days=day)),
    seconds=st.sampled_from((0.0, 30.5, 3600.0)),
    title=st.sampled_from(("", *WORDS)),
    people=st.lists(names, max_size=3, unique_by=folded).map(tuple),
    scenes=st.lists(names, max_size=2, unique_by=folded).map(tuple),
    tags=st.lists(names, max_size=2, unique_by=folded).map(tuple),
    is_starred=st.booleans(),
    is_binned=st.booleans(),
    presence=st.just((Presence("Ana", 1, bytes(range(64))),)),
)
rows = st.builds(Row, jam=jams, words=st.lists(names, max_size=3).map(lambda some: folded(" ".join(some))))
wishes = st.builds(
    Wanted,
    text=st.lists(names, max_size=2).map(" ".join),
    people=st.lists(names, max_size=1).map(tuple),
    tags=st.lists(names, max_size=1).map(tuple),
    scene=st.sampled_from(("", "", *WORDS)),
    since=st.sampled_from((None, DAY, DAY + timedelta(days=2))),
    until=st.sampled_from((None, DAY + timedelta(days=3))),
    shortest_s=st.sampled_from((None, 30.5)),
    longest_s=st.sampled_from((None, 30.5)),
    is_starred=st.booleans(),
    is_binned=st.booleans(),
    order=st.sampled_from(Order),
    offset=st.integers(0, 3),
    limit=st.integers(0, 4),
)


def fits(row: Row, wanted: Wanted) -> bool:
    """What the words of `Wanted` say, one after the other."""
    jam = row.jam
    return (
        jam.is_binned == wanted.is_binned
        and (jam.is_starred or not wanted.is_starred)
        and all(word in row.words for word in folded(wanted.text).split())
        and all(folded(person) in map(folded, jam.people) for person in wanted.people)
        and all(folded(tag) in map(folded, jam.tags) for tag in wanted.tags)
        and (not wanted.scene or folded(wanted.scene) in map(folded, jam.scenes))
        and (wanted.since is None or jam.began >= wanted.since)
        and (wanted.until is None or jam.began < wanted.until)
        and (wanted.shortest_s is None or jam.seconds >= wanted.shortest_s)
        and (wanted.longest_s is None or jam.seconds <= wanted.longest_s)
    )


@settings(max_examples=40)
@given(shelf=st.lists(rows, max_size=8, unique_by=lambda row: row.jam.id), wanted=wishes)
def test_what_fits_is_found(index: Index, shelf: list[Row], wanted: Wanted) -> None:
    index.remove(index.fingerprints())
    index.put(shelf)
    fitting = {row.jam.id: row.jam for row in shelf if fits(row, wanted)}
    page = index.find(wanted)
    assert page.total == len(fitting) or (wanted.offset == 0 and page.total == len(page.jams) < wanted.limit)
    assert len(page.jams) == min(wanted.limit, max(0, len(fitting) - wanted.offset))
    assert all(fitting[jam.id] == jam for jam in page.jams)
    whole = index.find(replace(wanted, offset=0, limit=100)).jams
    assert {jam.id for jam in whole} == set(fitting)
    assert page.jams == whole[wanted.offset : wanted.offset + wanted.limit]
    measure = {
        Order.NEWEST: lambda jam: -jam.began.timestamp(),
        Order.OLDEST: lambda jam: jam.began.timestamp(),
        Order.LONGEST: lambda jam: -jam.seconds,
        Order.SHORTEST: lambda jam: jam.seconds,
    }.get(wanted.order)
    if measure is not None:
        assert list(map(measure, whole)) == sorted(map(measure, whole))


def test_what_there_is_to_choose_from(index: Index) -> None:
    index.remove(index.fingerprints())
    some = Shelved("1", "/a.jam", "a.jam", "t", DAY, people=("Ben", "ana"), tags=("Welle",), scenes=("Sea",))
    binned = replace(some, id="2", people=("Cleo",), is_binned=True)
    index.put([Row(some), Row(binned)])
    known = index.known()
    assert (known.people, known.tags, known.scenes) == (("ana", "Ben"), ("Welle",), ("Sea",))


def test_a_jam_is_written_in_place_of_what_was_known_of_it(index: Index) -> None:
    index.remove(index.fingerprints())
    jam = Shelved("1", "/a.jam", "a.jam", "t", DAY, tags=("old",))
    index.put([Row(jam, "old", "1:1")])
    index.put([Row(replace(jam, tags=("new",)), "new", "1:2")])
    assert index.fingerprints() == {"1": ("1:2", False)}
    assert index.find(Wanted(text="old")).total == index.find(Wanted(tags=("old",))).total == 0
    assert index.find(Wanted(text="new", tags=("NEW",))).jams == (replace(jam, tags=("new",)),)
