"""Scores, read back by another program's reader and held against MusicXML's schema."""

import importlib.util
from functools import cache
from itertools import pairwise
from pathlib import Path

import music21
import pytest
import xmlschema
from music21 import converter

from improv.jam import commands as ask
from improv.music.catalogue import load_sounds
from improv.music.scale import Key, Scale
from improv.music.sound import KitSound
from improv.session.out.choosing import Choice, excerpt
from improv.session.out.musicxml import write_score
from improv.session.out.quantised import pieces
from improv.session.out.spelling import fifths_of, spelled
from tests.session.out.group import MAJOR, three_people
from tests.session.playing import BOOTED_NS, HIRAJOSHI, JUST, PENTATONIC, Recording, join

DRUMS = next(its for its in load_sounds().values if isinstance(its, KitSound) and its.id == "hand-drums")
_XLINK, _XML = "http://www.musicxml.org/xsd/xlink.xsd", "http://www.musicxml.org/xsd/xml.xsd"


@cache
def schema() -> xmlschema.XMLSchema:
    found = importlib.util.find_spec("music21")
    assert found is not None
    assert found.origin is not None
    known = Path(xmlschema.__file__).parent / "schemas"
    here = {_XLINK: (known / "XLINK" / "xlink.xsd").as_uri(), _XML: (known / "XML" / "xml.xsd").as_uri()}
    path = Path(found.origin).parent / "musicxml" / "musicxml.xsd"
    return xmlschema.XMLSchema(str(path), allow="local", uri_mapper=here)


def written(recording: Recording, folder: Path, choice: Choice | None = None, **wishes: float | int) -> Path:
    path = folder / "score.musicxml"
    write_score(recording.take, excerpt(recording.take, choice or Choice()), path, **wishes)  # type: ignore[arg-type]
    assert [str(error) for error in schema().iter_errors(str(path))] == []
    return path


def read(path: Path) -> "music21.stream.Score":
    return converter.parse(path, format="musicxml", forceSource=True)


def heard(part: "music21.stream.Part") -> list[tuple[list[int], float, float]]:
    """Pitches, onset and length in quarters, tied notes as one."""
    return [
        (sorted(pitch.midi for pitch in note.pitches), float(note.offset), float(note.quarterLength))
        for note in part.stripTies().flatten().notes
    ]


def test_each_player_is_a_part_under_no_name(tmp_path: Path) -> None:
    """At 60 quarters a minute a second is a quarter."""
    score = read(written(three_people(), tmp_path, bpm=60))
    assert [part.partName for part in score.parts] == ["Player 1", "C-014", "Keys"]
    ana, client, keys = score.parts
    assert heard(ana) == [([60], 0.0, 1.0), ([64], 2.0, 1.0), ([67], 4.0, 1.0)]
    assert heard(client) == [([50], 1.0, 6.0)]
    assert heard(keys) == [([72], 6.0, 1.0)]
    assert {signature.sharps for signature in score.recurse().getElementsByClass("KeySignature")} == {0}
    assert [mark.number for mark in score.recurse().getElementsByClass("MetronomeMark")] == [60]


def test_a_note_over_a_bar_line_is_tied(tmp_path: Path) -> None:
    score = read(written(three_people(), tmp_path, bpm=60))
    ties = [note.tie.type for note in score.parts[1].flatten().notes if note.tie is not None]
    assert ties == ["start", "stop"]
    assert [measure.duration.quarterLength for measure in score.parts[1].getElementsByClass("Measure")] == [
        4,
        4,
    ]


def test_a_passage_is_written_from_its_first_note(tmp_path: Path) -> None:
    choice = Choice(1.5, 5.0, people=("ana",))
    (ana,) = read(written(three_people(), tmp_path, choice, bpm=60)).parts
    assert heard(ana) == [([64], 0.0, 1.0), ([67], 2.0, 1.0)]


def chord() -> Recording:
    """C alone, then with E, then E alone, in D flat major; times are no part of any grid."""
    recording = Recording(join("pads", "Pads"), key=Key(1, MAJOR))
    recording.at(1.013, ask.Press("pads", 0))
    recording.at(1.49, ask.Press("pads", 2))
    recording.at(2.02, ask.Release("pads", 0))
    recording.at(2.74, ask.Release("pads", 2))
    recording.at(9.0, ask.Press("pads", 1))
    recording.at(9.01, ask.Release("pads", 1))
    return recording


def test_chords_are_cut_and_tied_where_one_note_ends(tmp_path: Path) -> None:
    path = written(chord(), tmp_path, bpm=60)
    (part,) = read(path).parts
    assert [
        (sorted(p.midi for p in n.pitches), float(n.offset), float(n.quarterLength))
        for n in part.flatten().notes
    ][:3] == [([61], 0.0, 0.5), ([61, 65], 0.5, 0.5), ([65], 1.0, 0.75)]
    assert {pitch.name for note in part.flatten().notes for pitch in note.pitches} == {"D-", "F", "E-"}
    assert part.flatten().notes[-1].quarterLength == 0.25  # no note is shorter than the grid


@pytest.mark.parametrize("grid", [4, 8, 16, 32])
def test_every_grid_gives_whole_bars(tmp_path: Path, grid: int) -> None:
    path = written(chord(), tmp_path, bpm=97.3, grid=grid)
    for measure in read(path).recurse().getElementsByClass("Measure"):
        assert float(measure.duration.quarterLength) == 4.0


@pytest.mark.parametrize("steps", [1, 2, 4, 8])
def test_every_length_is_put_together_from_lengths_that_notes_have(steps: int) -> None:
    for begin in range(4 * steps):
        for end in range(begin + 1, 12 * steps):
            found = list(pieces(begin, end, steps))
            assert found[0][0] == begin
            assert found[-1][1] == end
            assert all(one[1] == other[0] for one, other in pairwise(found))


def test_the_jams_own_beat_is_kept(tmp_path: Path) -> None:
    """The bar begins half a second before the first note: a quarter at 120, three to a bar."""
    recording = Recording(join("pads", "Pads"), ask.SetTempo(120, 3, BOOTED_NS, starts_bar=True))
    recording.at(0.5, ask.Press("pads", 0))
    recording.at(1.0, ask.Release("pads", 0))
    (part,) = read(written(recording, tmp_path)).parts
    assert heard(part) == [([60], 1.0, 1.0)]
    assert part.recurse().getElementsByClass("TimeSignature")[0].ratioString == "3/4"


def test_drums_are_written_without_pitch(tmp_path: Path) -> None:
    recording = Recording(join("pads", "Pads"), ask.ChooseSound(1, DRUMS))
    recording.at(1.0, ask.Press("pads", 0), ask.Press("pads", 1))
    recording.at(1.5, ask.Release("pads", 0), ask.Release("pads", 1))
    path = written(recording, tmp_path, bpm=60)
    text = path.read_text()
    assert text.count("<unpitched>") == 2
    assert "<pitch>" not in text
    assert "<sign>percussion</sign>" in text
    assert DRUMS.pieces[0].id in text
    assert len(read(path).parts) == 1


def test_pitches_between_the_keys_are_rounded_and_that_is_said(tmp_path: Path) -> None:
    recording = Recording(join("pads", "Pads"), key=Key(0, JUST))
    recording.at(1.0, ask.Press("pads", 2), ask.Release("pads", 2))
    chosen = excerpt(recording.take, Choice())
    told = write_score(recording.take, chosen, tmp_path / "s.musicxml")
    assert [line.values["count"] for line in told] == [1]


def test_too_much_and_nothing_are_refused(tmp_path: Path) -> None:
    recording = three_people()
    with pytest.raises(ValueError, match="nobody plays"):
        write_score(
            recording.take, excerpt(recording.take, Choice(7.5, 7.6, people=("ana",))), tmp_path / "x"
        )
    with pytest.raises(ValueError, match="1/4, 8, 16, 32"):
        write_score(recording.take, excerpt(recording.take, Choice()), tmp_path / "x", grid=12)


@pytest.mark.parametrize(
    ("tonic", "scale", "fifths"),
    [
        (0, MAJOR, 0),
        (1, MAJOR, -5),
        (9, MAJOR, 3),
        (0, PENTATONIC, 0),
        (7, PENTATONIC, 1),
        (0, Scale(id="minor", name="Minor", cents=(0, 200, 300, 500, 700, 800, 1000)), -3),
        (2, Scale(id="dorian", name="Dorian", cents=(0, 200, 300, 500, 700, 900, 1000)), 0),
        (0, HIRAJOSHI, -3),
        (0, Scale(id="whole", name="Whole tones", cents=(0, 200, 400, 600, 800, 1000)), 0),
        (4, Scale(id="slendro", name="Slendro", cents=(0, 240, 480, 720, 960)), 0),
    ],
)
def test_key_signatures(tonic: int, scale: Scale, fifths: int) -> None:
    assert fifths_of(Key(tonic, scale)) == fifths


@pytest.mark.parametrize("fifths", range(-6, 7))
def test_every_note_is_spelled_as_it_sounds(fifths: int) -> None:
    for note in range(128):
        name = spelled(note, fifths)
        sounds = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}[name.step]
        assert 12 * (name.octave + 1) + sounds + name.alter == note
