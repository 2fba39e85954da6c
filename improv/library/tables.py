"""The tables of the index, the same on every database, and what differs between databases."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    LargeBinary,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

FORMAT = 1
"""Raised with every change to the tables: an index of another format is made anew."""

metadata = MetaData()

about_index = Table(
    "improv_library",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", BigInteger, nullable=False),
)
"""Numbers about the index itself: its format, the last revision."""

jams = Table(
    "jams",
    metadata,
    Column("place", Text, primary_key=True),
    Column("take", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("began_s", BigInteger, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("title", Text, nullable=False),
    Column("is_starred", Boolean, nullable=False),
    Column("is_binned", Boolean, nullable=False),
    Column("is_recording", Boolean, nullable=False),
    Column("is_gone", Boolean, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("row", LargeBinary, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Index("jams_by_date", "is_gone", "is_binned", "began_s", "name"),
    Index("jams_by_title", "is_gone", "is_binned", "title", "place"),
    Index("jams_by_length", "is_gone", "is_binned", "seconds", "place"),
    Index("jams_by_revision", "revision"),
    Index("jams_by_take", "take", "name"),
)
"""A row for each jam. ``began_s`` is local time, in seconds; ``row`` is a ``Shelved``."""

about_jams = Table(
    "about_jams",
    metadata,
    Column("place", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("folded", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Index("about_by_text", "kind", "folded", "place"),
)
"""People, tags and scenes, as they are compared and as they are written."""

words = Table(
    "words",
    metadata,
    Column("place", Text, primary_key=True),
    Column("text", Text, nullable=False),
)
"""All that is searched, folded; apart from the rows, so that a page does not have to read past it."""


class holds(FunctionElement[bool]):  # noqa: N801  a function of SQL
    """Whether a text holds another, letter for letter: LIKE has case, and wildcards, of its own."""

    type = Boolean()
    inherit_cache = True
    name = "holds"


@compiles(holds, "sqlite")
def _instr(element: Any, compiler: Any, **options: Any) -> str:
    return f"instr({compiler.process(element.clauses, **options)}) > 0"


@compiles(holds, "postgresql")
def _strpos(element: Any, compiler: Any, **options: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **options)}) > 0"
