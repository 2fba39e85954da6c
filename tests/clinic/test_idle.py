from improv.clinic.idle import IDLE_MINUTES, IdleLock
from tests.host.stage import TurnedClock

MINUTE_NS = 60_000_000_000


def test_a_vault_that_nobody_uses_is_locked_but_never_while_it_records() -> None:
    clock = TurnedClock()
    idle = IdleLock(clock)
    clock.ahead_ns += (IDLE_MINUTES - 1) * MINUTE_NS
    assert not idle.is_due(recording=False)
    clock.ahead_ns += MINUTE_NS
    assert idle.is_due(recording=False)
    assert not idle.is_due(recording=True)
    assert not idle.is_due(recording=False)  # somebody was there a moment ago
    clock.ahead_ns += 60 * MINUTE_NS
    assert not idle.is_due(recording=True)
    clock.ahead_ns += IDLE_MINUTES * MINUTE_NS
    idle.used()
    assert not idle.is_due(recording=False)
