"""The address of a clinic's PostgreSQL."""

from sqlalchemy import Engine, create_engine, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from improv.library.unavailable import LibraryUnavailable
from improv.line import line

_POSTGRES = ("postgresql", "postgresql+psycopg", "postgres")
_PATIENCE_SECONDS = 5
_NO_ADDRESS = line(
    "That is no address of a library; say a folder, or postgresql://user@server/name for a clinic's server."
)


def server_engine(address: str) -> Engine:
    """Return the engine of a clinic's PostgreSQL; nothing is connected yet.

    Raises LibraryUnavailable for another address, and where psycopg is not installed.
    """
    url = server_url(address)
    try:
        return create_engine(
            url,
            pool_size=1,
            max_overflow=1,
            pool_pre_ping=True,
            connect_args={
                "connect_timeout": _PATIENCE_SECONDS,
                "keepalives_idle": _PATIENCE_SECONDS,
                "tcp_user_timeout": 1000 * 3 * _PATIENCE_SECONDS,
                "application_name": "improv",
            },
        )
    except ImportError as error:
        raise LibraryUnavailable(
            line(
                "A library on PostgreSQL needs psycopg, which is not installed; jams on this machine are "
                "listed without it. Install improv[clinic]."
            )
        ) from error


def server_url(address: str) -> URL:
    """Return the address of a server, with its driver. Raises LibraryUnavailable."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise LibraryUnavailable(_NO_ADDRESS) from error
    if url.drivername not in _POSTGRES:
        raise LibraryUnavailable(_NO_ADDRESS)
    return url.set(drivername="postgresql+psycopg")


def shown_address(address: str) -> str:
    """Return an address as it may be shown: without its password."""
    return server_url(address).set(drivername="postgresql").render_as_string(hide_password=True)
