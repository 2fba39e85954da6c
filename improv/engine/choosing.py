"""What an event chooses, and what it has to wait for."""

from improv.engine.door import accepted
from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.setting import BED, EXAMPLE, HOUSE_SEATS, PULSE, SONG
from improv.music.sound import Sound


def chosen_by(event: Event) -> tuple[int, Sound] | None:
    """Return the seat and the sound that an event brings together, if it does."""
    match accepted(event):
        case did.SoundChosen(number, sound):
            return number, sound
        case did.PlayerJoined(player):
            return player.seat, player.sound
        case did.BedSet(bed) if bed.sound is not None:
            return BED, bed.sound
        case did.PulseSet(pulse) if pulse.sound is not None:
            return PULSE, pulse.sound
        case did.ExampleBegan(example):
            return EXAMPLE, example.sound
        case _:
            return None


def queue_of(event: Event) -> int | None:
    """Return whose order an event has to keep where sounds are not ready: a seat's, or ``SONG``.

    Players' notes wait for nothing: they sound as they would have before. The house has nothing else to
    sound with, so its notes do.
    """
    match event:
        case did.SongLoaded() | did.SongBegan() | did.SongStopped() | did.SongLevelSet():
            return SONG
        case did.NoteOn(player=number) | did.NoteOff(player=number) | did.NoteMoved(player=number):
            return number if number in HOUSE_SEATS else None
        case _:
            chosen = chosen_by(event)
            return None if chosen is None else chosen[0]
