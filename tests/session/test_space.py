from pathlib import Path

import pytest

from improv.session.space import ASSUMED_BYTES_PER_SECOND, free_bytes, measured_rate, space_warning


@pytest.mark.parametrize(
    ("free", "rate", "words"),
    [
        (500_000_000, 4_000, ""),
        (499_999_999, 4_000, "499 MB"),
        (600_000_000, 1_000_000, "about 10 minutes of recording"),
        (3_600_000_000, 1_000_000, ""),
        (3_599_000_000, 1_000_000, "about 60 minutes of recording"),
        (59_000, 1_000, "less than a minute"),
        (0, 4_000, "less than a minute"),
        (10**12, 0, ""),
    ],
)
def test_little_space_is_told(free: int, rate: float, words: str) -> None:
    line = space_warning(free, rate)
    assert (words in line) if words else line == ""
    assert "\n" not in line


def test_a_rate_is_measured_once_there_is_something_to_measure() -> None:
    assert measured_rate(1_000_000, 59.0) == ASSUMED_BYTES_PER_SECOND
    assert measured_rate(1_000_000, 100.0) == 10_000
    assert measured_rate(0, 100.0) == 1.0


def test_free_space_of_a_folder(tmp_path: Path) -> None:
    assert (free_bytes(tmp_path) or 0) > 0
    assert free_bytes(tmp_path / "none") is None
