"""The tables that a clinic's server has besides the index, and what a machine notes about the server."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, LargeBinary, MetaData, Table, Text

server_metadata = MetaData()

pieces = Table(
    "take_pieces",
    server_metadata,
    Column("place", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
"""Takes, cut into pieces: a server's memory, and ours, never hold a whole one."""

sidecars = Table(
    "sidecars",
    server_metadata,
    Column("place", Text, primary_key=True),
    Column("revision", BigInteger, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""Notes, as they are in the sidecar; a revision is replaced only by whoever has seen it."""

secrets = Table(
    "secrets",
    server_metadata,
    Column("place", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
"""In clinical mode: all that the index knows of a jam, sealed; the index itself has its length."""

local_metadata = MetaData()

shared = Table(
    "shared",
    local_metadata,
    Column("server", Text, primary_key=True),
    Column("place", Text, primary_key=True),
    Column("path", Text, nullable=False),
    Column("take_print", Text, nullable=False),
    Column("notes_print", Text, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("base", LargeBinary, nullable=False),
    Column("is_binned", Boolean, nullable=False),
    Column("digest", Text, nullable=False),
    Column("is_fetched", Boolean, nullable=False),
)
"""What is the same here and on a server: take, notes, and the notes as both last had them."""

owed = Table(
    "owed",
    local_metadata,
    Column("place", Text, primary_key=True),
    Column("is_binned", Boolean, nullable=False),
)
"""What a server has still to be told about the bin: it was not there."""

doomed = Table(
    "doomed",
    local_metadata,
    Column("server", Text, primary_key=True),
    Column("place", Text, primary_key=True),
)
"""What a server has still to delete for ever: it was not there."""
