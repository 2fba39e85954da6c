"""The parts of a score as MusicXML elements."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from statistics import median_low
from xml.etree import ElementTree as Xml

from msgspec import Struct

from improv.music.pieces import DRUM_CHANNEL
from improv.session.notes import NoteRow
from improv.session.out.quantised import Grid, Slice, Written, pieces
from improv.session.out.spelling import spelled
from improv.session.out.xml_file import child

_TYPES = {4: "whole", 2: "half", 1: "quarter"}
_SHORTER = {2: "eighth", 4: "16th", 8: "32nd"}
_BASS_BELOW = 57
"""A part whose middle note is lower has the bass clef."""
_FORTE = 90
"""MusicXML says how loud a note is in percent of MIDI's default for forte."""
_LINES = ("F4", "A4", "C5", "E5", "G5", "D4", "B4", "D5", "F5", "A5", "G4", "E4")
"""Where strokes stand, from the lowest General MIDI drum on."""


class Bar(Struct, frozen=True):
    """A bar: its key signature and what is in it."""

    fifths: int
    slices: tuple[Slice, ...]


def add_player(players: Xml.Element, number: int, name: str, strokes: Sequence[NoteRow]) -> None:
    """Add who plays a part; of a kit, what its pieces are called."""
    player = child(players, "score-part", id=f"P{number}")
    child(player, "part-name", name)
    its = sorted({row.note: row.piece for row in strokes}.items())
    for note, piece in its:
        child(child(player, "score-instrument", id=_instrument(number, note)), "instrument-name", piece)
    for note, _ in its:
        sound = child(player, "midi-instrument", id=_instrument(number, note))
        child(sound, "midi-channel", DRUM_CHANNEL + 1)
        child(sound, "midi-unpitched", note + 1)


def add_part(root: Xml.Element, number: int, bars: Iterable[Bar], grid: Grid, *, is_kit: bool) -> None:
    """Add a part with its bars; the first says how all of them are to be read."""
    part = child(root, "part", id=f"P{number}")
    bars = list(bars)
    notes = [note.note for bar in bars for each in bar.slices for note in each.notes]
    lines = {note: _LINES[place % len(_LINES)] for place, note in enumerate(sorted(set(notes)))}
    before: int | None = None
    for place, bar in enumerate(bars, 1):
        measure = child(part, "measure", number=place)
        fifths = 0 if is_kit else bar.fifths
        if fifths != before:
            _add_attributes(measure, fifths, grid, notes if before is None else None, is_kit=is_kit)
            if before is None and number == 1:
                _add_tempo(measure, grid)
            before = fifths
        for stretch in bar.slices:
            for begin, end in pieces(stretch.begin, stretch.end, grid.steps):
                _add_chord(
                    measure, Slice(begin, end, stretch.notes), grid, fifths, number, lines if is_kit else {}
                )


def _add_attributes(
    measure: Xml.Element, fifths: int, grid: Grid, notes: list[int] | None, *, is_kit: bool
) -> None:
    """Add the key signature, and with ``notes`` (those of the whole part) all that the first bar says."""
    attributes = child(measure, "attributes")
    if notes is not None:
        child(attributes, "divisions", grid.steps)
    child(child(attributes, "key"), "fifths", fifths)
    if notes is None:
        return
    time = child(attributes, "time")
    child(time, "beats", grid.beats)
    child(time, "beat-type", 4)
    clef = child(attributes, "clef")
    if is_kit:
        child(clef, "sign", "percussion")
        return
    is_bass = bool(notes) and median_low(notes) < _BASS_BELOW
    child(clef, "sign", "F" if is_bass else "G")
    child(clef, "line", 4 if is_bass else 2)


def _add_tempo(measure: Xml.Element, grid: Grid) -> None:
    direction = child(measure, "direction", placement="above")
    metronome = child(child(direction, "direction-type"), "metronome")
    child(metronome, "beat-unit", "quarter")
    child(metronome, "per-minute", f"{grid.bpm:g}")
    child(direction, "sound", tempo=f"{grid.bpm:g}")


def _add_chord(
    measure: Xml.Element, stretch: Slice, grid: Grid, fifths: int, part: int, lines: dict[int, str]
) -> None:
    if not stretch.notes:
        rest = child(measure, "note")
        child(rest, "rest")
        _add_length(rest, stretch, grid)
        return
    for place, note in enumerate(stretch.notes):
        element = child(measure, "note")
        if note.begin == stretch.begin:
            element.set("dynamics", f"{note.velocity * 100 / _FORTE:.2f}")
        if place:
            child(element, "chord")
        if lines:
            _add_stroke(element, lines[note.note])
        else:
            _add_pitch(element, note.note, fifths)
        _add_length(element, stretch, grid, note, _instrument(part, note.note) if lines else "")


def _add_pitch(element: Xml.Element, note: int, fifths: int) -> None:
    name = spelled(note, fifths)
    pitch = child(element, "pitch")
    child(pitch, "step", name.step)
    if name.alter:
        child(pitch, "alter", name.alter)
    child(pitch, "octave", name.octave)


def _add_stroke(element: Xml.Element, place: str) -> None:
    unpitched = child(element, "unpitched")
    child(unpitched, "display-step", place[0])
    child(unpitched, "display-octave", place[1])


def _add_length(
    element: Xml.Element, stretch: Slice, grid: Grid, note: Written | None = None, instrument: str = ""
) -> None:
    child(element, "duration", stretch.end - stretch.begin)
    ties = []
    if note is not None:
        ties += ["stop"] if note.begin < stretch.begin else []
        ties += ["start"] if note.end > stretch.end else []
    for tie in ties:
        child(element, "tie", type=tie)
    if instrument:
        child(element, "instrument", id=instrument)
    child(element, "voice", 1)
    quarters = Fraction(stretch.end - stretch.begin, grid.steps)
    is_dotted = quarters.numerator % 3 == 0
    plain = quarters * Fraction(2, 3) if is_dotted else quarters
    child(element, "type", _TYPES[int(plain)] if plain >= 1 else _SHORTER[plain.denominator])
    if is_dotted:
        child(element, "dot")
    if ties:
        notations = child(element, "notations")
        for tie in ties:
            child(notations, "tied", type=tie)


def _instrument(part: int, note: int) -> str:
    return f"P{part}-I{note}"
