"""A child process and the two pipes that lead to it and back."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

import msgspec
from msgspec import Struct

from improv.host.loop import Loop
from improv.link.pipe import Receiver, Sender

Main = Callable[["Connection[bytes, bytes]", "Connection[bytes, bytes]"], None]
"""What a child runs: it is given the pipe to read from and the pipe to write to."""

_spawn = multiprocessing.get_context("spawn")
_DEATH_SECONDS = 2.0


class Child:
    """A spawned process: it starts at once, and tells its owner what it says and when it ends."""

    def __init__(
        self,
        loop: Loop,
        main: Main,
        name: str,
        says: object,
        on_message: Callable[[Any], None],
        on_end: Callable[[], None],
        *,
        has_children: bool = False,
    ) -> None:
        """Spawn it. ``says`` is the union of the messages that come from it.

        One that ``has_children`` of its own has to end by itself when its pipe does.
        """
        to_child, host_writes = _spawn.Pipe(duplex=False)
        host_reads, from_child = _spawn.Pipe(duplex=False)
        self._loop = loop
        self._on_message = on_message
        self._on_end = on_end
        self.process = _spawn.Process(
            target=main, args=(to_child, from_child), name=name, daemon=not has_children
        )
        self.process.start()
        # Our copies of the child's ends would keep the pipes open after its death.
        to_child.close()
        from_child.close()
        self._sender = Sender(host_writes)
        self._receiver = Receiver(host_reads, says)
        loop.watch(host_reads, self._read)

    @property
    def pid(self) -> int:
        """Return the process id."""
        return self.process.pid or 0

    @property
    def sender(self) -> Sender:
        """Return the pipe to the child."""
        return self._sender

    def send(self, message: Struct, *, droppable: bool = False) -> None:
        """Send a message; see ``Sender.send``."""
        self._sender.send(message, droppable=droppable)

    def kill(self) -> None:
        """End it at once, whatever it does, and let go of everything; ``on_end`` is not called."""
        if self.process.is_alive():
            self.process.kill()
        self.close()

    def close(self) -> None:
        """Hang up, and wait for its end (two seconds, then it is killed); ``on_end`` is not called."""
        if not self._receiver.connection.closed:
            self._loop.unwatch(self._receiver.connection)
            self._sender.close()
            self._receiver.close()
        self.process.join(_DEATH_SECONDS)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()

    def _read(self) -> None:
        try:
            messages = self._receiver.receive()
        except msgspec.DecodeError:
            # Both ends are ours, so what does not decode means that the other one is out of its mind.
            self.process.kill()
            return  # its end is noticed as any other
        for message in messages:
            self._on_message(message)
        if self._receiver.ended and not self._receiver.connection.closed:
            self._loop.unwatch(self._receiver.connection)
            self._on_end()
