"""One source, from its bytes to the commands that go to the jam."""

from improv.jam.commands import Command, Press
from improv.midi.budget import Budget
from improv.midi.coalesce import SPACING_NS, Coalescer, slot_of
from improv.midi.controllers import Controller
from improv.midi.decoder import Decoder
from improv.midi.realtime import REALTIME

SILENCE_NS = 330_000_000
"""A source that uses active sensing and says nothing for 330 ms is gone."""
PRESSES = 3_000, 500
"""So many at once, and so many a second in the long run: no hands do more. Further ones are left out."""
GESTURES = 8_000, 4_000
"""The same of what wheels and controllers say, which is not left out but comes rarely after that."""
RARELY_NS = 500_000_000
HANGS_NS = 60_000_000_000
"""A key that is down so long, with nothing else played, may hang."""


class Stream:
    """Decodes, coalesces, and watches for silence; pure, with the time passed in (monotonic nanoseconds)."""

    def __init__(self, source: str, controller: Controller | None = None) -> None:
        self.source = source
        self._decoder = Decoder(source, controller)
        self._coalescer = Coalescer()
        self._presses, self._gestures = Budget(*PRESSES), Budget(*GESTURES)
        self._heard: int | None = None
        self._played_at = 0

    @property
    def next_due(self) -> int | None:
        """The time at which ``due`` has something to say; None: never."""
        value = self._coalescer.next_due
        if self._heard is None:
            return value
        silent = self._heard + SILENCE_NS
        return silent if value is None else min(value, silent)

    @property
    def held_pads(self) -> frozenset[int]:
        """The places of a grid's pads that are down."""
        pads = self._decoder.pads
        return frozenset() if pads is None else pads.held

    def fit(self, degrees: int) -> None:
        """Let a grid lie on a scale of so many degrees, from the next press on."""
        if self._decoder.pads is not None:
            self._decoder.pads.degrees = degrees

    def floods(self, at: int) -> bool:
        """Say whether more comes than anybody plays."""
        return self._presses.look(at) or self._gestures.look(at)

    def hangs(self, at: int) -> bool:
        """Say whether a key seems to be down though nobody holds it."""
        return self._decoder.holds and at - self._played_at >= HANGS_NS

    def let_go(self) -> None:
        """Take all keys for up: what they held has been ended."""
        self._decoder.let_go()

    def feed(self, data: bytes, at: int) -> list[Command]:
        """Return what passes at once of the bytes that came at this time."""
        if any(byte < REALTIME for byte in data):
            self._played_at = at
        commands = self._pass(self._decoder.feed(data), at)
        if self._decoder.senses:
            self._heard = at
        return commands

    def due(self, at: int) -> list[Command]:
        """Return what has waited until this time, and releases of a source that fell silent."""
        commands = self._coalescer.due(at)
        if self._heard is not None and at - self._heard >= SILENCE_NS:
            self._heard = None
            self._decoder.senses = False  # until it says again that it lives
            commands += self._pass(self._decoder.rest(), at)
        return commands

    def _pass(self, commands: list[Command], at: int) -> list[Command]:
        return [
            passed
            for command in commands
            if not isinstance(command, Press) or self._presses.spend(at)
            for passed in self._put(command, at)
        ]

    def _put(self, command: Command, at: int) -> list[Command]:
        if slot_of(command) is not None:
            self._coalescer.spacing = SPACING_NS if self._gestures.spend(at) else RARELY_NS
        return self._coalescer.put(command, at)
