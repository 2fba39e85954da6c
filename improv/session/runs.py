"""Runs: operations of a score that came of one thing, as the notes of one press or a chord of the bed."""

from collections.abc import Sequence

from improv.jam import events as did
from improv.jam.events import Ending, Event
from improv.jam.score import Operation
from improv.jam.setting import BED


def run_from(given: Sequence[Operation], place: int) -> int:
    """Count the operations from a place on that belong together."""
    first = given[place]
    end = place + 1
    numbers = {first.event.id} if isinstance(first.event, did.NoteOn) else set()
    while end < len(given) and given[end].frame == first.frame:
        if not _goes_with(first.event, given[end].event, numbers):
            break
        end += 1
    return end - place


def _goes_with(first: Event, event: Event, numbers: set[int]) -> bool:
    """Say whether an event belongs to what began with another; ``numbers``: the notes of one press."""
    match first, event:
        case did.NoteOn(player=seat) | did.NoteOff(player=seat), did.NoteOn() | did.NoteOff() if seat == BED:
            return event.player == BED
        case did.NoteMoved(), did.NoteMoved():
            return True
        case did.NoteOn(), did.NoteOn():
            if _press_of(first) != _press_of(event) or max(numbers) + 1 != event.id:
                return False
            numbers.add(event.id)
            return True
        case did.NoteOn(), did.NoteOff(why=Ending.RESTRUCK):
            return event.player == first.player and event.id not in numbers and event.voice in numbers
        case _:
            return False


def _press_of(note: did.NoteOn) -> tuple[object, ...]:
    return note.player, note.source, note.channel, note.played, note.velocity, note.at, note.pressed


def goes_before_the_bed(event: Event) -> bool:
    """Say whether an event of a new key comes before what the bed does in it."""
    match event:
        case did.NoteOn(player=seat) | did.NoteOff(player=seat):
            return seat == BED
        case did.ModeChosen() | did.NoteMoved():
            return True
        case _:
            return False
