from collections.abc import Iterator
from multiprocessing import Pipe

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.link.messages import Captured, FromEngine, Meters, Sounded
from improv.link.pipe import Receiver, Sender


class Link:
    def __init__(self) -> None:
        reading, writing = Pipe(duplex=False)
        self.sender = Sender(writing)
        self.receiver = Receiver(reading, FromEngine)

    def close(self) -> None:
        self.sender.close()
        self.receiver.close()


@pytest.fixture
def link() -> Iterator[Link]:
    link = Link()
    yield link
    link.close()


def fill(link: Link) -> int:
    sent = 0
    while not link.sender.is_full:
        link.sender.send(Captured(1, sent, bytes(1000)))
        sent += 1
    return sent


def drain(link: Link) -> list[object]:
    found = link.receiver.receive()
    while link.sender.is_full:
        link.sender.flush()
        found += link.receiver.receive()
    return found


def test_messages_arrive_whole_and_in_order(link: Link) -> None:
    messages = [Sounded(1, frame, (frame, frame + 1)) for frame in range(100)]
    for message in messages:
        link.sender.send(message)
    assert link.receiver.receive() == messages
    assert link.receiver.receive() == []


def test_a_full_pipe_makes_nobody_wait_and_loses_nothing(link: Link) -> None:
    sent = fill(link)
    for frame in range(sent, sent + 5000):
        link.sender.send(Captured(1, frame, b""))
    found = drain(link)
    assert [message.frame for message in found if isinstance(message, Captured)] == list(range(sent + 5000))


def test_what_may_be_dropped_is_dropped_when_the_pipe_is_full(link: Link) -> None:
    sent = fill(link)
    link.sender.send(Meters(0.1, 0.1, 0, 0, 0), droppable=True)
    link.sender.send(Sounded(1, 0, ()))
    found = drain(link)
    assert len(found) == sent + 1
    assert found[-1] == Sounded(1, 0, ())


def test_forgetting_keeps_the_stream_whole(link: Link) -> None:
    sent = fill(link)
    link.sender.send(Sounded(1, 1, ()))
    link.sender.forget()
    link.sender.send(Sounded(1, 2, ()))
    found = drain(link)
    assert found[-1] == Sounded(1, 2, ())
    assert Sounded(1, 1, ()) not in found
    assert len(found) in (sent, sent + 1)  # the last may have been begun or not


def test_the_end_is_known_on_both_sides() -> None:
    gone_reader, gone_writer = Link(), Link()
    gone_reader.receiver.close()
    gone_reader.sender.send(Sounded(1, 1, ()))
    assert gone_reader.sender.broken
    gone_writer.sender.send(Sounded(1, 1, ()))
    gone_writer.sender.close()
    assert gone_writer.receiver.receive() == [Sounded(1, 1, ())]
    assert gone_writer.receiver.receive() == []
    assert gone_writer.receiver.ended
    gone_reader.close()
    gone_writer.close()


def test_what_is_no_message_of_ours_is_an_error(link: Link) -> None:
    link.sender.send(msgspec.defstruct("Alien", [], tag=True)())
    with pytest.raises(msgspec.DecodeError):
        link.receiver.receive()


@given(st.lists(st.binary(max_size=200_000), max_size=6))
def test_any_sizes(sizes: list[bytes]) -> None:
    link = Link()
    for frame, samples in enumerate(sizes):
        link.sender.send(Captured(1, frame, samples))
    assert drain(link) == [Captured(1, frame, samples) for frame, samples in enumerate(sizes)]
    link.close()
