"""Notes of an open jam and a clinic's PostgreSQL, a real one."""

from pathlib import Path

import psycopg
import pytest
from pytestqt.qtbot import QtBot

from improv.session.notebook.annotation import Annotation
from tests.helpers.postgres import Postgres
from tests.ui.conftest import Desk
from tests.ui.review.conftest import Room

pytestmark = pytest.mark.xdist_group("postgres")


def test_notes_reach_the_server_while_the_jam_is_open(
    qtbot: QtBot, desk: Desk, tmp_path: Path, postgres: Postgres
) -> None:
    address = postgres.database()
    room = Room(qtbot, desk, tmp_path, server=address)
    try:
        room.add()
        room.go(1)
        room.reviewing.open(Path(room.jam().path), room.jam())
        room.until(lambda: room.reviewing.loaded is not None)
        room.reviewing.add(Annotation(0, 1.0, text="Hurricane"))
        room.reviewing.saving.save_now()
        room.until(lambda: "Hurricane" in notes_there(address))
        assert room.reviewing.loaded is not None  # nobody has left it
    finally:
        room.exporting.close()
        room.comparing.close()
        room.reviewing.stop()


def notes_there(address: str) -> str:
    with psycopg.connect(address) as server:
        rows = server.execute("SELECT data FROM sidecars").fetchall()
    return b"".join(data for (data,) in rows).decode()
