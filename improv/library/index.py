"""The index of jams in a database: written by the library, asked by whoever looks for a jam."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, Engine, MetaData, and_, delete, func, insert, select, update

from improv.library.rows import decoded, encoded
from improv.library.shelved import Known, Order, Page, Shelved, Wanted, folded
from improv.library.tables import FORMAT, about_index, about_jams, holds, jams, metadata, words

BATCH = 200
"""Rows that are written at once: a few milliseconds, in which nobody else writes."""
MOST_ANSWERS = 50
"""So many jams that answer one are told of."""
_PERSON, _TAG, _SCENE = "person", "tag", "scene"
_ORDER = {
    Order.NEWEST: (jams.c.began_s.desc(), jams.c.name.desc(), jams.c.place),
    Order.OLDEST: (jams.c.began_s, jams.c.name, jams.c.place),
    Order.TITLE: (jams.c.title, jams.c.place),
    Order.LONGEST: (jams.c.seconds.desc(), jams.c.place),
    Order.SHORTEST: (jams.c.seconds, jams.c.place),
}


class ForeignIndex(ValueError):
    """A database that holds something else, or an index of another version of Improv."""


class Row(Struct, frozen=True):
    """A jam as the index keeps it."""

    jam: Shelved
    words: str = ""
    """All that is searched, folded."""
    fingerprint: str = ""
    """Of the files that the jam was read from: it is read again when this is another."""


class Index:
    """The index in one database. Every method may be called from any thread; raises SQLAlchemyError."""

    def __init__(self, engine: Engine) -> None:
        """Take the database; ``prepare`` comes first."""
        self._engine = engine

    def prepare(self) -> None:
        """Make the tables where there are none. Raises ForeignIndex."""
        with self._engine.connect() as connection:
            there = self._engine.dialect.get_table_names(connection)
        if about_index.name not in there and any(table in there for table in metadata.tables):
            raise ForeignIndex("it is not an index of Improv")
        metadata.create_all(self._engine)
        with self.writing() as connection:
            format_there = connection.scalar(
                select(about_index.c.value).where(about_index.c.name == "format")
            )
            if format_there is None:
                connection.execute(
                    insert(about_index),
                    [{"name": "format", "value": FORMAT}, {"name": "revision", "value": 0}],
                )
            elif format_there != FORMAT:
                raise ForeignIndex(f"it has format {format_there}, and this version of Improv {FORMAT}")

    def trouble(self) -> str:
        """Return what the database itself finds wrong with its file; empty where it finds nothing."""
        if self._engine.dialect.name != "sqlite":
            return ""
        with self._engine.connect() as connection:
            told = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
        return "" if told == "ok" else told.splitlines()[0][:200]

    def make(self, tables: MetaData) -> None:
        """Make tables of others in the same database, where they are missing."""
        tables.create_all(self._engine)

    def reading(self) -> Connection:
        """Return a connection that reads, for a ``with``."""
        return self._engine.connect()

    def local(self, place: str = "") -> list[tuple[Shelved, str, str]]:
        """Return all jams whose take is here and whole enough to have a name: with words and fingerprint.

        ``place``: this one alone.
        """
        asked = (
            select(jams.c.place, jams.c.row, words.c.text, jams.c.fingerprint)
            .join(words, words.c.place == jams.c.place)
            .where(jams.c.take != "", jams.c.is_recording.is_(False), jams.c.is_gone.is_(False))
            .order_by(jams.c.place)
        )
        if place:
            asked = asked.where(jams.c.place == place)
        with self._engine.connect() as connection:
            found = [
                (_shelved(place, row), text, mark) for place, row, text, mark in connection.execute(asked)
            ]
        return [each for each in found if each[0].path]

    def writing(self) -> "Writing":
        """Return a transaction that writes, for a ``with``: nobody else writes meanwhile."""
        return Writing(self._engine)

    def close(self) -> None:
        """Let the database go."""
        self._engine.dispose()

    # ── asking ──────────────────────────────────────────────────────────────────────────────────

    def find(self, wanted: Wanted) -> Page:
        """Return a page of the jams that are wanted."""
        where = _where(wanted)
        rows = (
            select(jams.c.place, jams.c.row)
            .where(where)
            .order_by(*_ORDER[wanted.order])
            .limit(max(0, wanted.limit))
            .offset(max(0, wanted.offset))
        )
        with self._engine.connect() as connection:
            found = tuple(_shelved(place, row) for place, row in connection.execute(rows))
            if wanted.offset == 0 and len(found) < wanted.limit:
                return Page(found, len(found))
            return Page(found, connection.scalar(select(func.count()).select_from(jams).where(where)) or 0)

    def count_at(self, beginning: str) -> int:
        """Return how many jams have a place that begins so."""
        where = and_(jams.c.place.startswith(beginning, autoescape=True), jams.c.is_gone.is_(False))
        with self._engine.connect() as connection:
            return connection.scalar(select(func.count()).select_from(jams).where(where)) or 0

    def known(self) -> Known:
        """Return the people, tags and scenes of the jams on the shelf."""
        named = (
            select(about_jams.c.kind, about_jams.c.folded, func.min(about_jams.c.text))
            .where(about_jams.c.place.not_in(select(jams.c.place).where(_on_shelf(is_binned=True))))
            .group_by(about_jams.c.kind, about_jams.c.folded)
            .order_by(about_jams.c.folded)
        )
        texts: dict[str, list[str]] = {_PERSON: [], _TAG: [], _SCENE: []}
        with self._engine.connect() as connection:
            for kind, _, text in connection.execute(named):
                texts[kind].append(text)
        return Known(tuple(texts[_PERSON]), tuple(texts[_TAG]), tuple(texts[_SCENE]))

    def get(self, places: Iterable[str]) -> dict[str, Shelved]:
        """Return the jams of these places, as far as they are there."""
        found: dict[str, Shelved] = {}
        with self._engine.connect() as connection:
            for some in _batches(places):
                asked = select(jams.c.place, jams.c.row).where(jams.c.place.in_(some), ~jams.c.is_gone)
                found.update((place, _shelved(place, row)) for place, row in connection.execute(asked))
        return found

    def answers_to(self, take: str) -> tuple[Shelved, ...]:
        """Return the jams on the shelf that answer a take, the earliest first."""
        if not take:
            return ()
        asked = (
            select(jams.c.place, jams.c.row)
            .where(_on_shelf(is_binned=False), jams.c.answers == take)
            .order_by(jams.c.began_s, jams.c.place)
            .limit(MOST_ANSWERS)
        )
        with self._engine.connect() as connection:
            return tuple(_shelved(place, row) for place, row in connection.execute(asked))

    def fingerprints(self) -> dict[str, tuple[str, bool]]:
        """Return the fingerprint of every jam, and whether it was being recorded; by place."""
        asked = select(jams.c.place, jams.c.fingerprint, jams.c.is_recording).where(~jams.c.is_gone)
        with self._engine.connect() as connection:
            return {place: (text, recording) for place, text, recording in connection.execute(asked)}

    def in_english(self) -> set[str]:
        """Return the places of jams whose damage is told in English alone, as it was written once.

        Of an index in a file: a server's rows are of other machines.
        """
        # A row of a jam that is whole does not have the word.
        asked = select(jams.c.place, jams.c.row).where(~jams.c.is_gone, func.instr(jams.c.row, b"damage") > 0)
        with self._engine.connect() as connection:
            damaged = [_shelved(place, row) for place, row in connection.execute(asked)]
        return {
            jam.id
            for jam in damaged
            if any(said and not said.template for said in (jam.damage, jam.notes_damage))
        }

    # ── writing ─────────────────────────────────────────────────────────────────────────────────

    def put(self, rows: Sequence[Row]) -> None:
        """Write jams, in place of what was known of them."""
        for start in range(0, len(rows), BATCH):
            with self.writing() as connection:
                put(connection, rows[start : start + BATCH])

    def remove(self, places: Iterable[str]) -> None:
        """Forget jams."""
        for some in _batches(places):
            with self.writing() as connection:
                forget(connection, some)


class Writing:
    """A transaction that takes the database's lock when it begins, not in its middle, where it could fail."""

    def __init__(self, engine: Engine) -> None:
        self._connection = engine.connect().execution_options(writes=True)

    def __enter__(self) -> Connection:
        try:
            self._transaction = self._connection.begin()
        except BaseException:
            self._connection.close()
            raise
        return self._connection

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        with self._connection:
            if kind is None:
                self._transaction.commit()
            else:
                self._transaction.rollback()


def put(connection: Connection, rows: Sequence[Row]) -> int:
    """Write jams within a transaction; return its revision."""
    revision = next_revision(connection)
    forget(connection, [row.jam.id for row in rows])
    if rows:
        connection.execute(insert(jams), [_columns(row, revision) for row in rows])
        connection.execute(insert(words), [{"place": row.jam.id, "text": row.words} for row in rows])
    if about := [fields for row in rows for fields in _about(row.jam)]:
        connection.execute(insert(about_jams), about)
    return revision


def forget(connection: Connection, places: Sequence[str]) -> None:
    """Remove jams within a transaction."""
    for table in (about_jams, words, jams):
        connection.execute(delete(table).where(table.c.place.in_(places)))


def next_revision(connection: Connection) -> int:
    """Count the revisions of the index up by one, and return it."""
    counted = (
        update(about_index)
        .where(about_index.c.name == "revision")
        .values(value=about_index.c.value + 1)
        .returning(about_index.c.value)
    )
    return int(connection.execute(counted).scalar_one())


def local_seconds(moment: datetime) -> int:
    """Return a local time as a number to compare by: seconds since 1970, as if it were UTC."""
    return int(moment.replace(tzinfo=UTC).timestamp())


def _columns(row: Row, revision: int) -> dict[str, object]:
    jam = row.jam
    return {
        "place": jam.id,
        "take": jam.take,
        "answers": jam.answers,
        "name": jam.name,
        "began_s": local_seconds(jam.began),
        "seconds": jam.seconds,
        "title": folded(jam.title or jam.name),
        "is_starred": jam.is_starred,
        "is_binned": jam.is_binned,
        "is_recording": jam.is_recording,
        "is_gone": False,
        "fingerprint": row.fingerprint,
        "row": encoded(jam),
        "revision": revision,
    }


def _about(jam: Shelved) -> Iterator[dict[str, str]]:
    for kind, texts in ((_PERSON, jam.people), (_TAG, jam.tags), (_SCENE, jam.scenes)):
        for name, text in {folded(text): text for text in texts}.items():
            yield {"place": jam.id, "kind": kind, "folded": name, "text": text}


def _shelved(place: str, row: bytes) -> Shelved:
    try:
        return replace(decoded(row), id=place)
    except (msgspec.MsgspecError, TypeError, ValueError) as error:
        raise ForeignIndex("a row of it makes no sense") from error


def _on_shelf(*, is_binned: bool) -> ColumnElement[bool]:
    return and_(jams.c.is_gone.is_(False), jams.c.is_binned.is_(is_binned))


def _where(wanted: Wanted) -> ColumnElement[bool]:
    conditions = [_on_shelf(is_binned=wanted.is_binned)]
    if wanted.is_starred:
        conditions.append(jams.c.is_starred.is_(True))
    if wanted.since is not None:
        conditions.append(jams.c.began_s >= local_seconds(wanted.since))
    if wanted.until is not None:
        conditions.append(jams.c.began_s < local_seconds(wanted.until))
    if wanted.shortest_s is not None:
        conditions.append(jams.c.seconds >= wanted.shortest_s)
    if wanted.longest_s is not None:
        conditions.append(jams.c.seconds <= wanted.longest_s)
    for kind, texts in ((_PERSON, wanted.people), (_TAG, wanted.tags), (_SCENE, (wanted.scene,))):
        conditions += [_is_about(kind, folded(text)) for text in texts if text]
    if terms := folded(wanted.text).split():
        found = and_(*(holds(words.c.text, term) for term in terms))
        conditions.append(jams.c.place.in_(select(words.c.place).where(found)))
    return and_(*conditions)


def _is_about(kind: str, name: str) -> ColumnElement[bool]:
    places = select(about_jams.c.place).where(about_jams.c.kind == kind, about_jams.c.folded == name)
    return jams.c.place.in_(places)


def _batches(values: Iterable[str]) -> Iterator[list[str]]:
    everything = list(values)
    for start in range(0, len(everything), BATCH):
        yield everything[start : start + BATCH]
