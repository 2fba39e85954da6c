"""The same files, read by us and by Surge's tuning library (MIT): the same frequencies on every key.

The two read some mappings differently, so these are not generated: a formal octave of 0 degrees is the
length of the scale by the format's text, that of the map there; degrees beyond the scale's length multiply
the formal octave there; and a reference key whole repetitions of the map above the middle one is taken there
for the middle key itself, so that both get the reference's frequency. Keys that are not mapped have a made-up
frequency there and none here.
"""

from math import log2

import pytest
import tuning_library
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from improv.music.tuning.kbm import KbmFile, kbm_text, parse_kbm
from improv.music.tuning.keyboard import tuning_of
from improv.music.tuning.scl import parse_scl

SEMITONE = 1e-6
WRITTEN = st.one_of(
    st.floats(-1200, 2400).map(lambda cents: f"{cents:.6f}"),
    st.floats(-1200, 2400).map(lambda cents: f"\t {cents:.3f} cents"),
    st.integers(1, 2400).map(lambda cents: f" {cents}."),
    st.tuples(st.integers(1, 2**31 - 1), st.integers(2**20, 2**31 - 1)).map(lambda n: f"{n[0]}/{n[1]}"),
    st.tuples(st.integers(1, 99), st.integers(1, 99)).map(lambda n: f"{n[0]}/{n[1]} ! E, a third"),
    st.tuples(st.integers(1, 99), st.integers(1, 99)).map(lambda n: f" {n[0]}/{n[1]} E\\"),
    st.integers(1, 9).map(str),
)
SCALES = st.lists(WRITTEN, min_size=1, max_size=40).filter(lambda lines: abs(log2_of(lines)) < 10)
KEY = st.integers(0, 127)


def log2_of(lines: list[str]) -> float:
    """The widest ratio of some lines, in octaves: both sides would refuse or clip what nobody hears."""
    octaves = [0.0]
    for line in lines:
        numbers = line.partition("!")[0].split("E")[0].split("/")
        if len(numbers) == 2:
            octaves.append(log2(int(numbers[0]) / int(numbers[1])))
    return max(octaves, key=abs)


def text_of(lines: list[str], end: str) -> str:
    return end.join(["! odd.scl", "!", "An odd scale", f"  {len(lines)} ", "!", *lines, "and no more", ""])


def agree(scl: str, kbm: str) -> int:
    """Compare every key that both define, and count them."""
    ours = tuning_of(parse_scl(scl, "odd.scl"), parse_kbm(kbm, "odd.kbm"))
    scale, mapping = tuning_library.parse_scl_data(scl), tuning_library.parse_kbm_data(kbm)
    theirs = tuning_library.Tuning(scale, mapping)
    compared = 0
    for key in range(128):
        hertz = ours.hertz_of_key(key)
        if hertz is not None:
            assert theirs.is_midi_note_mapped(key)
            assert 12 * log2(hertz / theirs.frequency_for_midi_note(key)) == pytest.approx(0, abs=SEMITONE)
            compared += 1
        elif theirs.is_midi_note_mapped(key):
            assert not 8.001 < theirs.frequency_for_midi_note(key) < 19_999
    return compared


@settings(max_examples=300)
@given(SCALES, st.sampled_from(["\n", "\r\n"]), KEY, KEY, st.floats(20, 2000))
def test_linear_mappings(lines: list[str], end: str, middle: int, reference: int, hertz: float) -> None:
    mapping = KbmFile(middle=middle, reference=reference, hertz=hertz)
    assert agree(text_of(lines, end), kbm_text(mapping, "odd.kbm").replace("\n", end)) >= 1


@settings(max_examples=300)
@given(SCALES, st.data())
def test_mappings(lines: list[str], data: st.DataObject) -> None:
    degrees = st.none() | st.integers(0, len(lines))
    keys = tuple(data.draw(st.lists(degrees, min_size=1, max_size=30)))
    middle, reference = data.draw(KEY), data.draw(KEY)
    assume(keys[(reference - middle) % len(keys)] is not None)
    assume(reference <= middle or (reference - middle) % len(keys) != 0)
    octaves = [len(lines)] + ([0] if len(keys) == len(lines) else [])
    mapping = KbmFile(
        keys,
        middle=middle,
        reference=reference,
        hertz=data.draw(st.floats(20, 2000)),
        octave=data.draw(st.sampled_from(octaves)),
    )
    assert agree(text_of(lines, "\n"), kbm_text(mapping)) >= 1


@pytest.mark.parametrize("bad", ["d\n2\n5/4\nabc\n", "d\n3\n5/4\n2/1\n", "", "d\n2\n5/4\n1/0\n"])
def test_what_both_refuse(bad: str) -> None:
    with pytest.raises(ValueError, match=r"^x.scl:"):
        parse_scl(bad, "x.scl")
    with pytest.raises(Exception, match=r"."):
        tuning_library.parse_scl_data(bad)
