"""How quick a library of 10,000 jams is: `python -m bench.library [JAMS] [postgres]`.

The jams are files: takes of two to four people and 40 notes, each with its own identifier and date, and
sidecars with a title, tags and 3 to 20 notes of several words. They are read, found and changed as the
program does it. Beside that, a take of 100,000 notes, looked at as the library does, and decoded in full.

With `postgres` all of it is brought to a real PostgreSQL of its own instead, as a clinic does with its vault
open, and what a second machine then takes in, finds and fetches is measured.
"""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter_ns
from uuid import UUID

import psycopg
from msgspec.structs import replace

from improv.jam import commands as ask
from improv.library.glance import glance
from improv.library.shelf import Library, open_library
from improv.library.shelved import Order, Wanted, folded
from improv.session.format import decode_take, encode_entry, encode_start
from improv.session.library import take_name
from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.sidecar import encode_notes, notes_path, write_notes
from improv.session.records import NANOSECONDS
from improv.session.sealing import TakeKey
from tests.helpers.postgres import running_postgres
from tests.session.playing import WALL_NS, Recording, join

JAMS = 10_000
KINDS = 50
TIMES = 25
BIG_NOTES = 100_000
# fmt: off
WORDS = (
    "smile", "listens", "imitates", "waits", "together", "apart", "loud", "soft", "first", "last",
    "bell", "drum", "laughs", "turns", "slow", "quick", "breath", "silence", "answer", "question",
    "leads", "follows", "window", "garden", "river", "storm", "morning", "evening", "colour", "step",
)
# fmt: on
DAY_NS = 86_400 * NANOSECONDS


def played(people: int, notes: int, random: Random) -> Recording:
    """Return a jam of so many people and notes."""
    names = [f"C-{random.randrange(300):03}" for _ in range(people)]
    recording = Recording(
        *(join(f"pads {seat}", f"Pads {seat}") for seat in range(1, people + 1)),
        *(ask.SeatPerson(seat, name) for seat, name in enumerate(names, 1)),
    )
    recording.begin_epoch()
    for number in range(notes):
        source = f"pads {1 + number % people}"
        recording.at(number * 0.4, ask.Press(source, number % 15, random.randint(30, 120)))
        recording.at(number * 0.4 + 0.3, ask.Release(source, number % 15))
    recording.end_epoch(notes * 0.4 + 1)
    recording.end(notes * 0.4 + 1)
    return recording


def written(random: Random) -> Notes:
    """Return what somebody wrote about a jam."""

    def words(count: int) -> str:
        return " ".join(random.choices(WORDS, k=count))

    notes = [
        Annotation(number, number * 0.7, text=words(random.randint(2, 12)), kind=random.choice(WORDS))
        for number in range(1, random.randint(4, 21))
    ]
    return Notes(
        title=f"{words(2)} {random.randrange(1000)}",
        tags=tuple({random.choice(WORDS) for _ in range(2)}),
        starred=random.random() < 0.05,
        annotations=tuple(notes),
    )


def fill(folder: Path, jams: int) -> None:
    """Write the files."""
    random = Random(1)
    kinds = [played(random.randint(2, 4), 40, random) for _ in range(KINDS)]
    bodies = [b"".join(encode_entry(*entry) for entry in kind.entries) for kind in kinds]
    for number in range(jams):
        kind = number % KINDS
        wall_ns = WALL_NS - number * DAY_NS // 7
        uuid = str(UUID(int=random.getrandbits(128)))
        header = replace(kinds[kind].header, uuid=uuid, created_ns=wall_ns)
        take = folder / take_name(wall_ns, 0)
        take.write_bytes(encode_start(header) + bodies[kind])
        notes_path(take).write_bytes(encode_notes(written(random)))


def once_ms(what: Callable[[], object]) -> float:
    began = perf_counter_ns()
    what()
    return (perf_counter_ns() - began) / 1e6


def row(name: str, times: list[float], wanted_ms: float | None = None) -> None:
    wanted = "" if wanted_ms is None else f"{wanted_ms:g}"
    print(f"| {name} | {median(times):.1f} | {max(times):.1f} | {wanted} |", flush=True)


def asked(books: Library, name: str, wanted: Wanted, most_ms: float | None) -> None:
    found = books.find(wanted).total
    row(f"{name} ({found} jams)", [once_ms(lambda: books.find(wanted)) for _ in range(TIMES)], most_ms)


def measure(index: Path, jams: Path, key: TakeKey | None) -> None:
    began = perf_counter_ns()
    books = open_library(index, key, folders=[jams])
    scanned = books.scan()
    read_s = (perf_counter_ns() - began) / 1e9
    size = sum(path.stat().st_size for path in index.iterdir()) / 1e6
    print(
        f"\n{'SQLCipher' if key else 'SQLite'}: {scanned.read} jams read in {read_s:.1f} s; {size:.0f} MB\n"
    )
    print("| what | median ms | max ms | wanted |\n|---|---|---|---|")
    books.close()

    def opens() -> None:
        nonlocal books
        books = open_library(index, key, folders=[jams])
        books.find(Wanted())

    row("open, and the first page", [once_ms(opens) for _ in range(5)], 300)
    row("go over the folders, nothing changed", [once_ms(books.scan) for _ in range(5)])
    asked(books, "first page", Wanted(), 300)
    asked(books, "page 150, by title", Wanted(order=Order.TITLE, offset=7500), 300)
    asked(books, "search: one word", Wanted(text="river"), 100)
    asked(books, "search: three words", Wanted(text="river garden 77"), 100)
    asked(books, "search: what nobody wrote", Wanted(text="xylophone"), 100)
    asked(books, "one person", Wanted(people=("C-007",)), 100)
    year = Wanted(text="bell", tags=("river",), since=datetime(2024, 1, 1), is_starred=True)
    asked(books, "word, tag, star and date", year, 100)
    row("people, tags, scenes there are", [once_ms(books.known) for _ in range(TIMES)], 100)
    some = [jam.id for jam in books.find(Wanted(limit=5)).jams]
    row("rename a jam", [once_ms(lambda jam=jam: books.rename(jam, "new")) for jam in some])  # type: ignore[misc]
    books.close()


def measure_server(name: Path, jams: Path, key: TakeKey | None) -> None:
    """Two machines and a server: the first brings all jams there, the second has none of them."""
    with running_postgres() as postgres:
        address = postgres.database()
        one = open_library(name / "one", key, folders=[jams], server=address)
        local_s = once_ms(lambda: open_scanned(name / "alone", jams, key)) / 1e3
        brought_s = once_ms(one.scan) / 1e3
        with psycopg.connect(address) as server:
            (size,) = server.execute("SELECT pg_database_size(current_database())").fetchone() or (0,)
        print(
            f"\nPostgreSQL, {'sealed' if key else 'in clear'}: read and brought there in {brought_s:.1f} s "
            f"(read alone: {local_s:.1f} s); {size / 1e6:.0f} MB there\n"
        )
        two = open_library(name / "two", key, folders=[name / "nothing"], server=address)
        print("| what | median ms | max ms | wanted |\n|---|---|---|---|")
        row("second machine: all jams taken in", [once_ms(two.scan)])
        row("go over all, nothing changed, first machine", [once_ms(one.scan) for _ in range(3)])
        row("the same, second machine", [once_ms(two.scan) for _ in range(3)])
        asked(two, "second machine: first page", Wanted(), 300)
        asked(two, "second machine: search, one word", Wanted(text="river"), 100)
        some = [jam.id for jam in one.find(Wanted(limit=TIMES)).jams]
        saves = []
        for number, jam in enumerate(some):
            write_notes(Path(jam), Notes(title=f"saved {number}"))
            saves.append(once_ms(lambda jam=jam: one.bring(jam)))  # type: ignore[misc]
        row("notes brought there after a save", saves)
        there = [jam.id for jam in two.find(Wanted(limit=TIMES)).jams]
        row("a jam fetched", [once_ms(lambda jam=jam: two.fetch(jam)) for jam in there])  # type: ignore[misc]
        one.close()
        two.close()


def open_scanned(index: Path, jams: Path, key: TakeKey | None) -> None:
    books = open_library(index, key, folders=[jams])
    books.scan()
    books.close()


def grep(jams: Path) -> None:
    """The peer: the same word looked for in the sidecars themselves."""
    files = sorted(jams.glob("*.notes.json"))
    row(
        "the sidecars read and searched",
        [
            once_ms(lambda: sum("river" in folded(path.read_text(encoding="utf-8")) for path in files))
            for _ in range(2)
        ],
    )


def big() -> None:
    raw = played(4, BIG_NOTES, Random(2)).raw
    print(f"\na take of {BIG_NOTES} notes, {len(raw) / 1e6:.0f} MB\n")
    print("| what | median ms | max ms | wanted |\n|---|---|---|---|")
    looked = [once_ms(lambda: glance(raw, "big.jam", Notes())) for _ in range(3)]
    row("what the library says of it", looked)
    decoded = [once_ms(lambda: decode_take(raw, "big.jam")) for _ in range(3)]
    row("decoded in full", decoded)
    print(f"\nratio {median(decoded) / median(looked):.1f}")


def main() -> None:
    numbers = [int(each) for each in sys.argv[1:] if each.isdigit()]
    with TemporaryDirectory() as name:
        folder = Path(name) / "jams"
        folder.mkdir()
        fill(folder, numbers[0] if numbers else JAMS)
        if "postgres" in sys.argv[1:]:
            measure_server(Path(name), folder, TakeKey.new())
            return
        measure(Path(name) / "plain", folder, None)
        grep(folder)
        measure(Path(name) / "sealed", folder, TakeKey.new())
    big()


if __name__ == "__main__":
    main()
