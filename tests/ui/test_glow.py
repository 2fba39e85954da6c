from pytestqt.qtbot import QtBot

from improv.ui.parts.glow import LEAST_MS, Glow


def test_a_light_flashes_at_most_three_times_a_second() -> None:
    assert 1000 / LEAST_MS <= 3


def test_a_light_goes_on_at_once_and_off_later(qtbot: QtBot) -> None:
    glow = Glow()
    changes: list[bool] = []
    glow.changed.connect(lambda light: changes.append(glow.is_on(light)))
    for _ in range(10):
        glow.set_on(7, True)
        glow.set_on(7, False)
    assert changes == [True]
    qtbot.waitUntil(lambda: changes == [True, False])


def test_a_light_that_is_wanted_again_stays_on(qtbot: QtBot) -> None:
    glow = Glow()
    with qtbot.assertNotEmitted(glow.changed, wait=2 * LEAST_MS):
        glow.blockSignals(True)
        glow.set_on(7, True)
        glow.blockSignals(False)
        glow.set_on(7, False)
        glow.set_on(7, True)
    assert glow.is_on(7)


def test_clear_is_at_once(qtbot: QtBot) -> None:
    glow = Glow()
    glow.set_on(1, True)
    glow.clear()
    assert not glow.is_on(1)
