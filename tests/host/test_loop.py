from collections.abc import Iterator
from multiprocessing import Pipe
from threading import Thread

import pytest

from improv.host.loop import Loop
from improv.link.clock import SystemClock


@pytest.fixture
def loop() -> Iterator[Loop]:
    loop = Loop(SystemClock())
    yield loop
    loop.close()


def test_timers_come_in_their_order(loop: Loop) -> None:
    order: list[str] = []
    now = SystemClock().monotonic_ns()
    loop.at(now + 2, lambda: order.append("second"))
    loop.at(now + 1, lambda: order.append("first"))
    loop.at(now + 2, lambda: order.append("third"))
    loop.run(until=lambda: len(order) == 3)
    assert order == ["first", "second", "third"]


def test_what_repeats_repeats(loop: Loop) -> None:
    times: list[int] = []
    loop.every(0.001, lambda: times.append(len(times)))
    loop.run(until=lambda: len(times) == 5)
    assert times == [0, 1, 2, 3, 4]


def test_another_thread_wakes_it_once_for_many_calls(loop: Loop) -> None:
    woken: list[int] = []
    work: list[int] = []

    def drain() -> None:
        woken.append(len(work))
        if len(work) == 1000:
            loop.stop()

    loop.on_wake(drain)

    def call() -> None:
        for number in range(1000):
            work.append(number)
            loop.wake()

    thread = Thread(target=call)
    thread.start()
    loop.run()
    thread.join()
    assert woken[-1] == 1000
    assert woken == sorted(woken)


def test_a_pipe_that_an_earlier_callback_closed_is_left_alone(loop: Loop) -> None:
    pipes = [Pipe(duplex=False) for _ in range(2)]
    heard: list[int] = []

    def close_all() -> None:
        heard.append(1)
        for reading, _ in pipes:
            loop.unwatch(reading)
            reading.close()
        loop.stop()

    for reading, writing in pipes:
        loop.watch(reading, close_all)
        writing.send_bytes(b"x")
    loop.run()
    assert heard == [1]
    for _, writing in pipes:
        writing.close()
