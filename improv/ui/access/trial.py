"""What the settings of a person's hands make of presses: a jam of its own that nobody hears."""

from msgspec import Struct
from msgspec.structs import replace

from improv.jam import events as did
from improv.jam.commands import Command, Join, Press, Release, ReleaseAll, SetMotor, Tick
from improv.jam.events import Event
from improv.jam.jam import Jam, perform
from improv.jam.motor import Motor
from improv.jam.player import SourceKind
from improv.jam.snapshot import Snapshot
from improv.link.clock import Clock
from improv.music.scale import Key, Scale
from improv.music.sound import PadSound

_SOURCE = "trial"
_VELOCITY = 80
_MOST_AT_ONCE = 100
_OPENING = Snapshot(
    Key(0, Scale(id="trial", name="Trial", cents=(0.0, 200.0, 400.0, 700.0, 900.0))),
    (PadSound(id="trial", name="Trial"),),
)


class Tally(Struct, frozen=True):
    """What became of the presses."""

    accepted: int = 0
    ignored: int = 0
    why: str = ""
    """Why the last press stayed silent, as ``PressIgnored`` says it; empty where it did not."""
    sounding: frozenset[int] = frozenset()
    """Pads that would sound now."""


class Trial:
    """Decides on presses of a few pads exactly as the jam does, and counts."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._jam = Jam(_OPENING)
        self.tally = Tally()
        self._ask(Join(_SOURCE, _SOURCE, SourceKind.SCREEN))
        self._seat = next(iter(self._jam.players))

    @property
    def motor(self) -> Motor:
        """Return how presses are taken."""
        return self._jam.players[self._seat].motor

    def set_motor(self, motor: Motor) -> None:
        """Take presses in another way, and count anew."""
        if motor != self.motor:
            self._ask(ReleaseAll(_SOURCE), SetMotor(self._seat, motor))
            self.count_anew()

    def count_anew(self) -> None:
        """Forget what was counted."""
        self.tally = Tally(sounding=self.tally.sounding)

    def press(self, pad: int) -> None:
        """A finger or a key comes down on a pad."""
        self._ask(Press(_SOURCE, pad, _VELOCITY))

    def release(self, pad: int) -> None:
        """It comes up."""
        self._ask(Release(_SOURCE, pad))

    def release_all(self) -> None:
        """Everything comes up, and nothing sounds on."""
        self._ask(ReleaseAll(_SOURCE))

    @property
    def due_in_ms(self) -> int | None:
        """Return after how many milliseconds the next thing comes by itself; None: nothing does."""
        due = self._jam.next_due
        return None if due is None else max(0, -(-(due - self._clock.monotonic_ns()) // 1_000_000))

    def catch_up(self) -> None:
        """Let happen what is due by now."""
        for _ in range(_MOST_AT_ONCE):
            due = self._jam.next_due
            if due is None or due > self._clock.monotonic_ns():
                return
            self._ask(Tick())

    def _ask(self, *commands: Command) -> None:
        for event in perform(self._jam, commands, self._clock.monotonic_ns()):
            self._count(event)
        sounding = frozenset(note.played for note in self._jam.snapshot().notes)
        self.tally = replace(self.tally, sounding=sounding)

    def _count(self, event: Event) -> None:
        match event:
            case did.NoteOn():
                self.tally = replace(self.tally, accepted=self.tally.accepted + 1, why="")
            case did.PressIgnored(why=did.LATCHED):
                self.tally = replace(self.tally, why=did.LATCHED)  # it did what it was to do
            case did.PressIgnored(why=did.MOTOR_CHANGED):
                pass
            case did.PressIgnored(why=why):
                self.tally = replace(self.tally, ignored=self.tally.ignored + 1, why=why)
            case _:
                pass
