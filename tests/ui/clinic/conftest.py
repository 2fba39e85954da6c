"""What the tests of the clinic's screens share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PyQt6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.ui.clinic.room import ClinicRoom
from tests.ui.conftest import Desk


@pytest.fixture
def clinic(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[ClinicRoom]:
    room = ClinicRoom(qtbot, desk, tmp_path)
    yield room
    room.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
