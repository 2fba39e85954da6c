import csv
from pathlib import Path

import pytest

from improv.music.catalogue import load_scales
from improv.music.rate import (
    LOWEST,
    MOST_CHORDS,
    MOST_NOTES,
    chords_of,
    consonances,
    notes_of,
    rate,
    rating_of,
)
from improv.music.rating import (
    KeptRatings,
    Measure,
    Ratings,
    content_of,
    measure_of,
    read_ratings,
    shipped_file,
)
from improv.music.scale import Scale

CATALOGUE = load_scales()
OWN = Scale(id="own", name="Own", cents=(0, 386.3, 701.96))


def nearly(ratings: Ratings) -> dict[str, object]:
    """What is measured, but for what another processor may round otherwise."""
    return {
        size: pytest.approx((r.mean, r.p05, r.min, r.harsh_percent), abs=0.0011)
        for size, r in ratings.by_size.items()
    }


@pytest.mark.parametrize("scale", CATALOGUE.values, ids=lambda scale: scale.id)
def test_the_shipped_ratings_are_what_is_measured_now(scale: Scale) -> None:
    kept, now = read_ratings(shipped_file())[content_of(scale)], rate(scale)
    found = {size: (r.mean, r.p05, r.min, r.harsh_percent) for size, r in kept.by_size.items()}
    assert kept.measure is now.measure
    assert found == nearly(now), "run `python -m bench.ranking --write`"


def test_nothing_is_shipped_for_scales_that_are_gone() -> None:
    assert set(read_ratings(shipped_file())) == {content_of(scale) for scale in CATALOGUE.values}


@pytest.mark.parametrize(
    ("name", "mean", "p05", "harsh", "mean_of_four"),
    [
        ("drone5", 3.49, 3.20, 0, 3.45),
        ("maj_triad", 3.20, 2.83, 0, 3.11),
        ("ritusen", 2.88, 2.29, 0, 2.62),
        ("minor-pentatonic", 2.87, 2.31, 0, 2.60),
        ("major", 2.70, 1.98, 0.5, 2.37),
        ("minor", 2.66, 1.94, 0.8, 2.31),
        ("hirajoshi", 2.66, 1.81, 1.1, 2.34),
        ("whole", 2.60, 2.08, 0, 2.30),
    ],
)
def test_the_ranking_that_was_prototyped(
    name: str, mean: float, p05: float, harsh: float, mean_of_four: float
) -> None:
    third, fourth = (KeptRatings().of(CATALOGUE.find(name)).by_size[size] for size in "34")
    assert (third.mean, third.p05) == pytest.approx((mean, p05), abs=0.006)
    assert third.harsh_percent == pytest.approx(harsh, abs=0.1)
    assert fourth.mean == pytest.approx(mean_of_four, abs=0.02)  # another 2500 of the chords were drawn


@pytest.mark.parametrize(
    ("name", "mean"),
    [
        ("ji-minor-pentatonic", 2.88),
        ("ji-major-pentatonic", 2.85),
        ("pythagorean-pentatonic", 2.84),
        ("harmonics-4-7", 2.81),
        ("ji-7-limit-minor-pentatonic", 2.76),
        ("overtone-6-10", 2.70),
        ("ji-major", 2.66),
        ("bayati", 2.53),
        ("rast", 2.49),
        ("saba", 2.40),
        ("thai-7", 2.37),
        ("overtone-8-16", 2.31),
        ("quarter-tones", 2.02),
    ],
)
def test_the_prototyped_ranking_off_the_twelve_tones(name: str, mean: float) -> None:
    ratings = KeptRatings().of(CATALOGUE.find(name))
    assert ratings.measure is Measure.M
    assert ratings.consonance == pytest.approx(mean, abs=0.015)


@pytest.mark.parametrize(
    ("name", "ding", "mean"),
    [("celtic minor", 50, 2.61), ("kurd", 50, 2.46), ("annaziska", 49, 2.45), ("handpan-hijaz", 50, 2.37)],
)
def test_a_handpan_in_its_own_compass(name: str, ding: int, mean: float) -> None:
    notes = [ding + cents / 100 for cents in CATALOGUE.find(name).cents]
    rating = rating_of(consonances(notes, chords_of(len(notes), 3), Measure.C))
    assert rating.mean == pytest.approx(mean, abs=0.006)


def test_a_pentatonic_has_all_its_chords_measured_and_a_chromatic_scale_a_sample() -> None:
    five = notes_of(CATALOGUE.find("major-pentatonic"))
    assert (five[0], five[-1], len(five)) == (LOWEST, 84, 16)
    assert len(chords_of(16, 3)) == 560
    assert len(chords_of(37, 3)) == MOST_CHORDS
    assert chords_of(37, 4).tolist() == chords_of(37, 4).tolist()
    assert len({tuple(chord) for chord in chords_of(37, 4).tolist()}) == MOST_CHORDS


def test_the_tightest_scale_that_there_can_be_is_measured() -> None:
    tight = Scale(id="x", name="X", cents=tuple(step / 4096 for step in range(4096)), period=1.0)
    assert 0 < len(notes_of(tight)) <= MOST_NOTES


def test_a_scale_with_too_few_notes_is_rated_as_far_as_they_go() -> None:
    wide = Scale(id="x", name="X", cents=(0.0,), period=2400)
    assert list(rate(wide).by_size) == ["2"]
    assert rate(wide).consonance == rate(wide).by_size["2"].mean
    assert rate(Scale(id="x", name="X", cents=(0.0,), period=9000)).consonance == 0


def test_ratings_go_by_the_pitches_not_by_the_name() -> None:
    with (Path(__file__).parent.parent / "data" / "scales.csv").open(encoding="utf-8") as file:
        row = next(csv.DictReader(file))
    cents = tuple(100.0 * int(step) for step in row["pitch_classes"].split())
    other = Scale(id="other", name="Other", cents=cents)
    assert content_of(other) == content_of(CATALOGUE.find(row["id"]))
    assert content_of(other) != content_of(Scale(id="other", name="Other", cents=cents, period=1201))


def test_a_persons_own_scale_is_measured_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "deep" / "cache"
    first = KeptRatings(cache).of(OWN)
    monkeypatch.setattr("improv.music.rate.rate", None)
    assert KeptRatings(cache).of(OWN) == first
    assert [path.name for path in cache.iterdir()] == [f"{content_of(OWN)}.json"]


@pytest.mark.parametrize("broken", [b"", b"{", b'{"a": 1}', b"\xff" * 100, b"[]"])
def test_a_broken_cache_is_measured_anew(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / f"{content_of(OWN)}.json").write_bytes(broken)
    assert KeptRatings(tmp_path, tmp_path / "none").of(OWN) == rate(OWN)
    assert read_ratings(tmp_path / f"{content_of(OWN)}.json") != {}


def test_a_cache_that_cannot_be_written_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert KeptRatings(tmp_path / "file").of(OWN).by_size["3"].mean > 2


@pytest.mark.parametrize(
    ("cents", "period", "measure"),
    [
        ((0, 700), 1200, Measure.C),
        ((0, 700), 2400, Measure.C),
        ((0, 702), 1200, Measure.M),
        ((0,), 1206, Measure.M),
    ],
)
def test_the_twelve_tones_are_measured_by_periodicity(
    cents: tuple[float, ...], period: float, measure: Measure
) -> None:
    assert measure_of(Scale(id="x", name="X", cents=cents, period=period)) is measure
