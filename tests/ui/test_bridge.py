"""The crossing between pipes and signals, over real pipes."""

from PyQt6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from improv.jam.commands import MarkMoment, Press
from improv.line import Line
from improv.link.messages import AudioStatus, Meters, NewJam, Notice
from improv.ui.bridge import MOST_AT_ONCE
from tests.ui.conftest import Crossing


def test_messages_become_signals_in_their_order(crossing: Crossing, qtbot: QtBot) -> None:
    messages = [AudioStatus(True, Line("JACK")), *(Notice(Line(str(number))) for number in range(5))]
    for message in messages:
        crossing.sender.send(message)
    qtbot.waitUntil(lambda: crossing.told == messages)


def test_requests_go_out_at_once(crossing: Crossing) -> None:
    crossing.bridge.send(Press("screen", 3))
    crossing.bridge.send(NewJam())
    assert crossing.receiver.receive() == [Press("screen", 3), NewJam()]


def test_a_flood_leaves_hands_and_painting_their_turn(crossing: Crossing, qtbot: QtBot) -> None:
    count = 3 * MOST_AT_ONCE
    for number in range(count):
        crossing.sender.send(Notice(Line(str(number))))
    turns: list[int] = []

    def take_a_turn() -> None:
        turns.append(len(crossing.told))
        if len(crossing.told) < count:
            QTimer.singleShot(0, take_a_turn)

    take_a_turn()
    qtbot.waitUntil(lambda: len(crossing.told) == count)
    assert any(0 < told < count for told in turns)
    assert crossing.told == [Notice(Line(str(number))) for number in range(count)]


def test_only_the_newest_meters_count(crossing: Crossing, qtbot: QtBot) -> None:
    for level in (0.1, 0.2, 0.3):
        crossing.sender.send(Meters(level, level, 0.0, 0.0, 0))
    crossing.sender.send(Notice(Line("last")))
    qtbot.waitUntil(lambda: Notice(Line("last")) in crossing.told)
    assert crossing.told == [Meters(0.3, 0.3, 0.0, 0.0, 0), Notice(Line("last"))]


def test_what_does_not_fit_into_the_pipe_goes_out_later(crossing: Crossing, qtbot: QtBot) -> None:
    long, heard = "x" * 4000, 0
    for _ in range(100):
        crossing.bridge.send(MarkMoment(long))

    def read() -> bool:
        nonlocal heard
        heard += len(crossing.receiver.receive())
        return heard == 100

    qtbot.waitUntil(read)


def test_the_host_s_end_is_told_once_and_last(crossing: Crossing, qtbot: QtBot) -> None:
    lost: list[int] = []
    crossing.bridge.host_lost.connect(lambda: lost.append(len(crossing.told)))
    for number in range(2 * MOST_AT_ONCE):
        crossing.sender.send(Notice(Line(str(number))))
    crossing.sender.close()
    qtbot.waitUntil(lambda: bool(lost))
    assert lost == [2 * MOST_AT_ONCE]
    crossing.receiver.close()
    crossing.bridge.send(NewJam())  # nobody hears it, and nothing breaks
