"""The house: bed, pulse and example, which play on seats of their own, each thing in its time."""

from collections.abc import Sequence
from typing import assert_never

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.bedding import Bedding
from improv.jam.commands import HouseCommand
from improv.jam.events import Event, HouseEvent
from improv.jam.example import Playing
from improv.jam.ledger import Ledger
from improv.jam.moment import Moment
from improv.jam.pulse import Stroke
from improv.jam.setting import BED, PULSE, Bed, BedKind, Example, Pulse
from improv.jam.snapshot import Snapshot
from improv.jam.tempo import Tempo
from improv.music.scale import Key
from improv.music.sound import ModalSound, PadSound, PluckSound, Sound


class House:
    """Who plays without being one of the players."""

    def __init__(self, opening: Snapshot) -> None:
        """Begin where a snapshot says."""
        self._palette = opening.palette
        self.bedding = Bedding(opening.bed)
        self.stroke = Stroke(opening.pulse, opening.struck)
        self.playing = Playing(opening.example)
        self.last_bed = opening.last_bed
        """What the bed is, or was, when it was on last."""

    @property
    def bed(self) -> Bed:
        """Return the bed as it is set."""
        return self.bedding.bed

    @property
    def pulse(self) -> Pulse:
        """Return the pulse as it is set."""
        return self.stroke.pulse

    @property
    def example(self) -> Example | None:
        """Return the example that is played, if one is."""
        return self.playing.example

    @property
    def struck(self) -> int:
        """Return when the pulse was struck last."""
        return self.stroke.struck

    def sound_of(self, seat: int) -> Sound | None:
        """Return what a seat of the house sounds like."""
        if seat == BED:
            return self.bed.sound
        if seat == PULSE:
            return self.pulse.sound
        return None if self.example is None else self.example.sound

    def asked(self, command: HouseCommand, now: Moment, *, sounds: bool) -> list[Event]:
        """Return what becomes of a command. Without an engine that ``sounds`` nothing is struck."""
        match command:
            case ask.SetBed(kind, sound):
                own = self.bed.sound or (None if kind is BedKind.OFF else self._sustained())
                bed = replace(self.bed, kind=kind, sound=sound or own)
                return [] if bed == self.bed else [did.BedSet(bed), *self._relaid(bed, now, sounds=sounds)]
            case ask.SetPulse(on, sound):
                return self._pulse_set(on, sound, now)
            case ask.PlayExample(tonic, scale, sound):
                if not sounds:
                    return []
                key = Key(tonic, scale, now.key.a4_hertz)
                example = Example(key, sound or self.bed.sound or self._sustained(), now.at)
                return [*self.playing.ended(now), did.ExampleBegan(example)]
            case ask.StopExample():
                return self.playing.ended(now)
            case _:
                assert_never(command)

    def next_due(self, tempo: Tempo, ledger: Ledger) -> int | None:
        """Return when something comes due, in monotonic nanoseconds: 0 at once, None never."""
        dues = (
            self.bedding.next_due(tempo, ledger),
            self.stroke.next_due(tempo, ledger),
            self.playing.next_due(ledger),
        )
        return min((due for due in dues if due is not None), default=None)

    def due(self, now: Moment) -> list[Event]:
        """Return the first thing that is due: one at a time, since each decides on what sounds after it."""
        for due, play in (
            (self.bedding.next_due(now.tempo, now.ledger), self.bedding.due),
            (self.stroke.next_due(now.tempo, now.ledger), self.stroke.due),
            (self.playing.next_due(now.ledger), self.playing.due),
        ):
            if due is not None and due <= now.at:
                return play(now)
        return []

    def turned_off(self) -> list[Event]:
        """Return what leaves bed, pulse and example off; their notes have ended already."""
        events: list[Event] = []
        if self.bed.kind is not BedKind.OFF:
            events.append(did.BedSet(replace(self.bed, kind=BedKind.OFF)))
        if self.pulse.on:
            events.append(did.PulseSet(replace(self.pulse, on=False)))
        return [*events, *self.cut_off()]

    def cut_off(self) -> list[Event]:
        """Return the end of an example whose notes have ended already."""
        return [] if self.example is None else [did.ExampleEnded()]

    def awake(self, at: int) -> list[Event]:
        """Return what the house does first when there is sound again: the pulse waits for its next beat."""
        return [did.PulseSet(self.stroke.begun_anew(at))] if self.pulse.on else []

    def apply(self, event: HouseEvent) -> None:
        """Change by one event."""
        match event:
            case did.BedSet(bed):
                self.bedding.set(bed)
                self.last_bed = self.last_bed if bed.kind is BedKind.OFF else bed.kind
            case did.PulseSet(pulse):
                self.stroke.pulse = pulse
            case did.ExampleBegan(example):
                self.playing.example = example
            case did.ExampleEnded():
                self.playing.example = None
            case _:
                assert_never(event)

    def begins(self, event: did.NoteOn) -> None:
        """Take in that a note of the house has begun."""
        if event.player == PULSE:
            self.stroke.struck = event.at

    def _relaid(self, bed: Bed, now: Moment, *, sounds: bool) -> Sequence[Event]:
        """Return the notes that end and begin where the bed becomes another one."""
        if not sounds:
            return now.ended(now.ledger.of(BED))
        return Bedding(bed).laid(now, afresh=bed.sound != self.bed.sound)

    def _pulse_set(self, on: bool, sound: Sound | None, now: Moment) -> list[Event]:
        chosen = sound or self.pulse.sound or (self._struck_sound() if on else None)
        if (on, chosen) == (self.pulse.on, self.pulse.sound):
            return []
        since = self.pulse.since if on and self.pulse.on else now.at
        pulse = Pulse(on, chosen, self.pulse.level, since)
        return [did.PulseSet(pulse), *now.ended(now.ledger.of(PULSE))]

    def _sustained(self) -> Sound:
        """Return a sound for the bed where none was chosen: one that does not die away, if there is one."""
        return next((sound for sound in self._palette if isinstance(sound, PadSound)), self._palette[0])

    def _struck_sound(self) -> Sound:
        """Return a sound for the pulse where none was chosen: one that speaks at once, if there is one."""
        struck = (sound for sound in self._palette if isinstance(sound, ModalSound | PluckSound))
        return next(struck, self._palette[0])
