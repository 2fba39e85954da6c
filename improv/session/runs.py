"""Runs: operations of a score that came of one thing, as the notes of one press or a chord of the bed."""

from collections.abc import Sequence

from improv.jam import events as did
from improv.jam.events import Ending, Event
from improv.jam.score import Operation
from improv.jam.setting import BED


def run_from(given: Sequence[Operation], place: int) -> int:
    """Count the operations from a place on that belong together."""
    first = given[place]
    begun = [first.event] if isinstance(first.event, did.NoteOn) else []
    end = place + 1
    while end < len(given) and given[end].frame == first.frame:
        event = given[end].event
        if not _goes_with(first.event, event, begun):
            break
        if isinstance(event, did.NoteOn):
            begun.append(event)
        end += 1
    return end - place


def _goes_with(first: Event, event: Event, begun: Sequence[did.NoteOn]) -> bool:
    """Say whether an event belongs to what began with another; ``begun``: the notes of it so far."""
    match first, event:
        case did.NoteOn(player=seat) | did.NoteOff(player=seat), did.NoteOn() | did.NoteOff() if seat == BED:
            return event.player == BED
        case did.NoteMoved(), did.NoteMoved():
            return True
        case did.NoteOn(), did.NoteOn():
            return _press_of(first) == _press_of(event) and begun[-1].id + 1 == event.id
        case did.NoteOn(), did.NoteOff(why=Ending.RESTRUCK):
            # Under the pedal, what a note strikes anew ends between it and the next of its chord.
            return event.voice == begun[-1].voice and all(event.id != note.id for note in begun)
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
