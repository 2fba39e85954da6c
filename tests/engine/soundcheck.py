"""One sound, rendered and measured: what the tests hold and the bench prints."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace

from improv.jam.events import Event, Panicked, SoundChosen
from improv.jam.player import VOICES_PER_SEAT
from improv.jam.score import Score
from improv.music.pitch import hertz_of
from improv.music.scale import MIDDLE_C
from improv.music.sound import Sound
from tests.engine.music import RATE, Stereo, blocks, off, on, opening, score, sound
from tests.helpers import hearing

Render = Callable[[Score], Stereo]
Timed = tuple[float, Event]

VELOCITIES = (32, 80, 127)
HIGHEST_MEASURED = 96
PHRASE = (0, 2, 4, 7, 9, 12, 9, 7, 4, 2, 0, -3, -5, -3, 0, 4)
"""Steps of the major pentatonic around the middle note, in semitones; a kit is played all through."""
EIGHTH_SECONDS = 0.3
"""Each is let go when the next begins."""
SLOT_SECONDS, PAUSE_SECONDS = 1.15, 0.1
"""For each of the notes that are measured one after the other in one rendering; a panic ends each."""
WINDOW = 32_768
CLICK_AT, CLICK_SLOT = 0.4, 0.8
FORTE = 100

INTENDED_LUFS = -26.0
"""The phrase's loudness that `bench.sound_quality --trim` aims at."""
MOST_UNEVEN_LU = 1.5
MOST_ALIASING = -60.0
MOST_CENTS = 3.0
MOST_OFFSET = -60.0
MOST_AFTER_RELEASE = -80.0
MOST_JUMP = 6.0
MOST_STEP = -66.0
"""Level of a step that is taken for none: the corner of a fade of 8 ms from a loud note has as much."""
STEP_MARGIN = 3.0
"""Decibels by which a step may be above what the note itself has at that time."""
MOST_UNLIKE = -120.0
"""What the master chain remembers of the note before is far less."""
STATED_SHARE = 0.2
LEAST_BRIGHTER = 1.03
"""By how much the centre of the spectrum is higher at full velocity than when played softly."""


class Place(NamedTuple):
    """A note that is measured: its number and its velocity."""

    note: int
    velocity: int


class SoundCheck:
    """Renders a sound as each question needs it, once, and answers."""

    def __init__(self, its: Sound, render: Render) -> None:
        self.sound = its
        self._render = render
        self._plain = cache(self._render_plain)

    @property
    def notes(self) -> tuple[int, int, int]:
        """Return a low, a middle and a high note of its range."""
        lowest, highest = self.sound.lowest, min(HIGHEST_MEASURED, self.sound.highest)
        return lowest, (lowest + highest) // 2, highest

    # ── loudness, attack, brightness ────────────────────────────────────────────────────────────

    @cached_property
    def phrase(self) -> Stereo:
        """Return the phrase, velocity 80, as the sound is shipped, with its room."""
        events: list[Timed] = []
        for number, step in enumerate(PHRASE):
            events.append((EIGHTH_SECONDS * number, on(number, note=self._inside(number, step))))
            events.append((EIGHTH_SECONDS * (number + 1), off(number)))
        return self._played(self.sound, events, EIGHTH_SECONDS * len(PHRASE) + 0.5)

    @cached_property
    def loudness(self) -> float:
        """Return the integrated loudness of the phrase in LUFS."""
        return hearing.loudness(self.phrase)

    @cached_property
    def dry(self) -> Stereo:
        """Return three seconds of the middle note at velocity 80, without the room."""
        return self._played(self._dry, [(0.0, on(1, note=self.sound.middle))], 3.0)

    @cached_property
    def attack(self) -> float:
        """Return the attack in seconds, with nothing that sways: what beats is loudest anywhere."""
        note = self.sound.middle if self.sound.is_pitched else MIDDLE_C
        begun = self._played(self.sound.plain(), [(0.0, on(1, note=self.sound.middle))], 3.0)
        return hearing.attack_seconds(begun, hertz_of(note))

    @property
    def centroid(self) -> float:
        """Return the centre of the first second's spectrum in hertz."""
        return hearing.centroid(self.dry[:RATE])

    @cached_property
    def brightnesses(self) -> tuple[float, ...]:
        """Return the centres in hertz of the middle note's first half second, one for each velocity."""
        slots: list[list[Timed]] = [
            [(0.0, on(number, note=self.sound.middle, velocity=velocity))]
            for number, velocity in enumerate(VELOCITIES)
        ]
        return tuple(hearing.centroid(part[: RATE // 2]) for part in self._slots(self._dry, slots))

    # ── partials ────────────────────────────────────────────────────────────────────────────────

    @property
    def span(self) -> tuple[int, ...]:
        """Return notes all over its range: the ends, and every half octave between them."""
        return (*range(self.sound.lowest, self.sound.highest, 6), self.sound.highest)

    @cached_property
    def most_cents(self) -> float:
        """Return the tuning of the note that is furthest off, of all its range, at velocity 80."""
        found = self._plain_of(self.span, 80)
        cents = [self._cents(note, whole) for note, whole in found.items()]
        # The largest, or what is no number: that is found first.
        return cents[int(np.argmax(np.abs(cents)))]

    def aliasing(self, place: Place) -> float:
        """Return the energy off the partials, in decibels relative to the note."""
        hertz = hertz_of(place.note)
        whole = self._plain(place.velocity)[place.note]
        return hearing.off_partials(self._steady(whole), hertz, self.sound.ratios(hertz))

    def cents(self, place: Place) -> float:
        """Return by how much the partial that tells the pitch is off.

        Where a sound has harmonics and says no other, this is the strongest of the first six.
        """
        return self._cents(place.note, self._plain(place.velocity)[place.note])

    def _cents(self, note: int, whole: Stereo) -> float:
        hertz, window = hertz_of(note), self._late(whole)
        if self.sound.ratios(hertz) or self.sound.tuned != 1.0:
            return hearing.cents_off(window, hertz * self.sound.tuned)
        harmonics = [hertz * number for number in range(1, 7)]
        return hearing.cents_off(window, hearing.strongest(window, harmonics))

    def _steady(self, whole: Stereo) -> Stereo:
        began = blocks(min(0.3, max(0.03, 1.2 * self.sound.speaks)))
        return whole[began : began + WINDOW]

    def _late(self, whole: Stereo) -> Stereo:
        """Return the end of the note, where it is in no motion, unless it has died away by then."""
        late = whole[-WINDOW:]
        return late if hearing.peak(late) > hearing.peak(whole) - 60.0 else self._steady(whole)

    def _render_plain(self, velocity: int) -> dict[int, Stereo]:
        return self._plain_of(self.notes, velocity)

    def _plain_of(self, notes: Sequence[int], velocity: int) -> dict[int, Stereo]:
        slots: list[list[Timed]] = [
            [(0.0, on(number, note=note, velocity=velocity))] for number, note in enumerate(notes)
        ]
        return dict(zip(notes, self._slots(self.sound.plain(), slots), strict=True))

    # ── beginnings and endings ──────────────────────────────────────────────────────────────────

    @cached_property
    def offset(self) -> float:
        """Return the mean's level, of the middle note's first second at full velocity."""
        begun = [(0.0, on(1, note=self.sound.middle, velocity=127))]
        return hearing.offset(self._played(self._dry, begun, 1.0))

    @cached_property
    def after_release(self) -> float:
        """Return the peak after the stated release, of the notes at full velocity and without the room."""
        released = 0.5
        events: list[Timed] = [
            (0.0, on(number, note=note, velocity=127)) for number, note in enumerate(self.notes)
        ]
        events += [(released, off(number)) for number in range(len(events))]
        ends = released + self.sound.release
        return hearing.peak(self._played(self._dry, events, ends + 0.5)[blocks(ends) + 128 :])

    @cached_property
    def first_jump(self) -> float:
        """Return the largest of the notes' first jumps, in decibels against what follows."""
        starts = self._held
        return max(hearing.first_jump(part) for part in starts)

    @cached_property
    def unlike_itself(self) -> float:
        """Return how far a note on a voice that has sounded before is from the first on it, in decibels."""
        first, again = self._clicks_of([self.sound.middle] * 2)
        return hearing.peak(again - first) - hearing.peak(first)

    def step_beyond(self, what: str) -> tuple[float, float]:
        """Return the largest step where notes end or are taken, and what the held notes have there.

        ``what`` is "end", "steal", "swap" or "panic"; what else begins then is rendered alone and taken away.
        """
        parts = {"end": self._ended, "panic": self._panicked, "swap": self._swapped, "steal": self._stolen}
        window = slice(blocks(CLICK_AT) - RATE // 100, blocks(CLICK_AT) + RATE // 10)
        found = [
            (hearing.step(part[window]), hearing.step(held[window]))
            for part, held in zip(parts[what](), self._held, strict=True)
        ]
        return max(found, key=lambda pair: pair[0] - max(MOST_STEP, pair[1] + STEP_MARGIN))

    @cached_property
    def _held(self) -> list[Stereo]:
        return self._clicks(lambda note: [(0.0, on(1, note=note, velocity=FORTE))])

    def _ended(self) -> list[Stereo]:
        return self._clicks(lambda note: [(0.0, on(1, note=note, velocity=FORTE)), (CLICK_AT, off(1))])

    def _panicked(self) -> list[Stereo]:
        return self._clicks(lambda note: [(0.0, on(1, note=note, velocity=FORTE)), (CLICK_AT, Panicked())])

    def _swapped(self) -> list[Stereo]:
        other = sound("marimba" if self.sound.id != "marimba" else "pluck", space=0.0)

        def turns(note: int, first: Iterable[Timed]) -> list[Timed]:
            chosen = [(0.0, SoundChosen(1, self._dry)), *first, (CLICK_AT, SoundChosen(1, other))]
            return [*chosen, (CLICK_AT, on(2, note=note))]

        both = self._clicks(lambda note: turns(note, [(0.0, on(1, note=note, velocity=FORTE))]))
        alone = self._clicks(lambda note: turns(note, []))
        return [part - new for part, new in zip(both, alone, strict=True)]

    def _stolen(self) -> list[Stereo]:
        def others(note: int) -> list[Timed]:
            later = [
                (0.01 + 0.003 * number, on(10 + number, note=note, velocity=1))
                for number in range(1, VOICES_PER_SEAT)
            ]
            return [*later, (CLICK_AT, on(50, note=note, velocity=1))]

        both = self._clicks(lambda note: [(0.0, on(1, note=note, velocity=FORTE)), *others(note)])
        alone = self._clicks(others)
        return [part - new for part, new in zip(both, alone, strict=True)]

    def _clicks_of(self, notes: Sequence[int]) -> list[Stereo]:
        struck: list[list[Timed]] = [
            [(0.0, on(number, note=note, velocity=FORTE))] for number, note in enumerate(notes)
        ]
        return self._slots(self._dry, struck, CLICK_SLOT)

    def _clicks(self, events: Callable[[int], Sequence[Timed]]) -> list[Stereo]:
        return self._slots(self._dry, [list(events(note)) for note in self.notes], CLICK_SLOT)

    # ── many ────────────────────────────────────────────────────────────────────────────────────

    def crowd(self, seconds: float = 1.5, players: int = 8, fingers: int = 10) -> Stereo:
        """Return everybody with all fingers at full velocity."""
        low, _, high = self.notes
        events: list[Timed] = []
        for number in range(players * fingers):
            note = low + (7 * number) % (high - low + 1)
            seat = 1 + number % players
            events.append((0.01 * (number // players), on(number, seat=seat, note=note, velocity=127)))
        return self._played(self.sound, events, seconds)

    def shown(self, held: float = 1.0, each: float = 1.5) -> Stereo:
        """Return the three notes at velocity 80, let go after a second, as the sound is shipped."""
        events: list[Timed] = []
        for number, note in enumerate(self.notes):
            events += [(each * number, on(number, note=note)), (each * number + held, off(number))]
        return self._played(self.sound, events, each * len(self.notes) + 0.5)

    # ── rendering ───────────────────────────────────────────────────────────────────────────────

    @property
    def _dry(self) -> Sound:
        return replace(self.sound, space=0.0)

    def _inside(self, number: int, step: int) -> int:
        if not self.sound.is_pitched:
            return self.sound.lowest + number % (self.sound.highest - self.sound.lowest + 1)
        note = self.sound.middle + step
        while note > self.sound.highest and note - 12 >= self.sound.lowest:
            note -= 12
        while note < self.sound.lowest and note + 12 <= self.sound.highest:
            note += 12
        return note

    def _played(self, its: Sound, events: Sequence[Timed], seconds: float) -> Stereo:
        ordered = sorted(events, key=lambda event: event[0])
        return self._render(score(ordered, seconds, opening(its)))

    def _slots(
        self, its: Sound, slots: Sequence[Sequence[Timed]], each: float = SLOT_SECONDS
    ) -> list[Stereo]:
        """Return each slot's part of one rendering, from its first frame to where a panic ends it."""
        events: list[Timed] = []
        for number, slot in enumerate(slots):
            begin = number * each
            events += [(begin + at, event) for at, event in sorted(slot, key=lambda event: event[0])]
            events.append((begin + each - PAUSE_SECONDS, Panicked()))
        samples = self._played(its, events, len(slots) * each)
        starts = [blocks(number * each) for number in range(len(slots))]
        return [samples[start : start + blocks(each - PAUSE_SECONDS)] for start in starts]


def is_click(level: float, own: float) -> bool:
    """Say whether a step is more than what the note itself has there, and than nothing."""
    return level > max(MOST_STEP, own + STEP_MARGIN)


def is_brighter(brightnesses: Sequence[float]) -> bool:
    """Say whether velocity changes the spectrum."""
    return brightnesses[-1] > LEAST_BRIGHTER * brightnesses[0]


def within(found: float, stated: float) -> bool:
    """Say whether a figure is as stated."""
    return bool(np.isclose(found, stated, rtol=STATED_SHARE))
