"""A rendition: a part of a take as an engine is to play it, stretched, remixed and kept under a ceiling."""

from collections.abc import Iterable, Iterator
from itertools import chain
from math import ceil

from msgspec.structs import replace

from improv.jam.events import (
    BedSet,
    CeilingSet,
    Event,
    ExampleBegan,
    PlayerJoined,
    PulseSet,
    SongBegan,
    SoundChosen,
)
from improv.jam.mixing import CEILINGS
from improv.jam.score import Operation, Score
from improv.jam.setting import BED, EXAMPLE, PULSE
from improv.jam.snapshot import Snapshot
from improv.link.hearing import HearingEdit
from improv.music.sound import Sound
from improv.session.listening import changes, event_heard, opening_heard
from improv.session.score import Part

Timed = tuple[Event, int]
"""An event, and the frame of the engine's epoch at which it is to be applied."""
AS_IT_WAS = HearingEdit()
SOON_SECONDS = 2.0
"""What is sent earlier than so long before its time is ready when its time comes."""


class Rendition:
    """Gives the operations of a score one after the other, once each."""

    def __init__(
        self,
        score: Score,
        ratio: float = 1.0,
        edit: HearingEdit = AS_IT_WAS,
        ceiling: float = CEILINGS[1],
        *,
        song: bool = True,
    ) -> None:
        """Take the score, how many frames of the device one of its frames takes, and whether a song is heard.

        ``ceiling``: decibels above which none of the score's is raised.
        """
        self.score = score
        self.ratio = ratio
        self._edit = edit
        self._ceiling = ceiling
        self._song = song
        self._next = 0

    @property
    def frames(self) -> float:
        """Return how long it is on the device."""
        return (self.score.end - self.score.start) * self.ratio

    @property
    def opening(self) -> Snapshot:
        """Return what an engine begins with."""
        opening = self.score.opening
        if opening.song is not None and not self._song:
            opening = replace(opening, song=replace(opening.song, began=None))
        if self._edit != AS_IT_WAS:
            opening = opening_heard(self._edit, opening)
        return replace(opening, ceiling=min(opening.ceiling, self._ceiling))

    @property
    def soon(self) -> tuple[tuple[int, Sound], ...]:
        """Return what seats are to sound like before long: it takes time to be made."""
        until, found = SOON_SECONDS * self.score.rate * self.ratio, dict[tuple[int, Sound], None]()
        for operation in self.score.operations:
            if self._frame_of(operation) > until:
                break
            chosen = _chosen_by(self._heard(operation.event))
            if chosen is not None:
                found[chosen] = None
        return tuple(found)

    def frame_of_score(self, frame: int) -> int:
        """Return the score's frame that sounds with a frame of the device."""
        return self.score.start + int(frame / self.ratio)

    def due(self, until: float) -> Iterator[Timed]:
        """Yield what comes by a frame and was not given yet."""
        operations = self.score.operations
        while self._next < len(operations):
            operation = operations[self._next]
            at_frame = self._frame_of(operation)
            if at_frame > until:
                return
            self._next += 1
            if self._song or not isinstance(operation.event, SongBegan):
                yield self._heard(operation.event), at_frame

    def changed(self, edit: HearingEdit, frame: int, here: Snapshot) -> Iterator[Timed]:
        """Yield what has it heard otherwise from a frame on, where the jam is ``here``.

        What was given for later frames already is given again as it is to be now; it comes after the first,
        as it did.
        """
        before, self._edit = self._edit, edit
        for event in changes(before, edit, here):
            yield event, frame
        again: list[Timed] = []
        for number in range(self._next - 1, -1, -1):
            operation = self.score.operations[number]
            at_frame = self._frame_of(operation)
            if at_frame < frame:
                break
            event = event_heard(edit, operation.event)
            if event != event_heard(before, operation.event):
                # Who joins comes with knobs at rest; they may have been turned since.
                if isinstance(event, PlayerJoined):
                    event = SoundChosen(event.player.seat, event.player.sound)
                again.append((event, at_frame))
        yield from reversed(again)

    def _frame_of(self, operation: Operation) -> int:
        block = self.score.block
        return ceil((operation.frame - self.score.start) * self.ratio / block) * block

    def _heard(self, event: Event) -> Event:
        if isinstance(event, CeilingSet):
            return CeilingSet(min(event.decibels, self._ceiling))
        return event if self._edit == AS_IT_WAS else event_heard(self._edit, event)


def worn_in(parts: Iterable[Part]) -> Iterator[tuple[int, Sound]]:
    """Yield every seat and sound that come together somewhere in the parts of a take, in their order."""
    for part in parts:
        opening = part.score.opening
        yield from ((player.seat, player.sound) for player in opening.players)
        house: tuple[Event, ...] = (BedSet(opening.bed), PulseSet(opening.pulse))
        for event in chain(house, (operation.event for operation in part.score.operations)):
            chosen = _chosen_by(event)
            if chosen is not None:
                yield chosen


def _chosen_by(event: Event) -> tuple[int, Sound] | None:
    """Return the seat and the sound that an event brings together, if it does."""
    match event:
        case SoundChosen(seat, sound):
            return seat, sound
        case PlayerJoined(player):
            return player.seat, player.sound
        case BedSet(bed) if bed.sound is not None:
            return BED, bed.sound
        case PulseSet(pulse) if pulse.sound is not None:
            return PULSE, pulse.sound
        case ExampleBegan(example):
            return EXAMPLE, example.sound
        case _:
            return None
