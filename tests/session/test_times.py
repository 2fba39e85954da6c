import pytest

from improv.session.times import minutes


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (61.9, "1:01"), (3723, "1:02:03")])
def test_minutes(seconds: float, text: str) -> None:
    assert minutes(seconds) == text
