"""Who has heard sound for an hour is reminded of a pause, and only then."""

from improv.host.ear_rest import LONG_SECONDS, PAUSE_SECONDS, SILENCE, EarRest
from improv.line import Line
from improv.link.messages import Meters
from tests.host.stage import stage

LOUD, SOFT = SILENCE + 40.0, SILENCE - 1.0


def test_an_hour_of_sound_is_told_once_an_hour_and_a_pause_begins_anew() -> None:
    told: list[Line] = []
    rest = EarRest(told.append)
    rest.after(LONG_SECONDS - 1.0, LOUD)
    rest.after(PAUSE_SECONDS - 1.0, SOFT)  # too short a pause
    assert told == []
    rest.after(1.0, LOUD)
    assert len(told) == 1
    rest.after(LONG_SECONDS - 1.0, LOUD)
    rest.after(PAUSE_SECONDS, SOFT)
    rest.after(LONG_SECONDS - 1.0, LOUD)
    assert len(told) == 1
    rest.after(1.0, LOUD)
    assert len(told) == 2


def test_people_are_told_of_what_the_engine_has_sounded() -> None:
    with stage() as on:
        on.start()
        heard = Meters(0.2, 0.2, reduction=0.0, load=0.1, voices=1, loudness=LOUD)
        for _ in range(round(LONG_SECONDS / 2.0) + 1):
            on.put_forward(2_000_000_000)
            on.host.engine_said(heard)
            on.caretaker.tick()
        told = [text for text in on.public.notices if "listening for an hour" in text]
        assert len(told) == 1
