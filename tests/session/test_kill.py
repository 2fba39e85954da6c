import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from improv.session.format import read_take
from improv.session.library import recovered
from improv.session.records import NANOSECONDS, TakeEnded
from tests.session.killed import NUMBER, TRUTH_BYTES

KILLS = 20
MOST_LOST_NS = 20_000_000


def numbers(truth: Path) -> list[int]:
    """The times of the events that happened."""
    raw = truth.read_bytes()
    (count,) = NUMBER.unpack_from(raw)
    return [NUMBER.unpack_from(raw, 8 * number)[0] for number in range(1, count + 1)]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
@pytest.mark.parametrize("kill", range(KILLS))
def test_a_kill_loses_at_most_the_last_20_ms(kill: int, tmp_path: Path) -> None:
    random = Random(kill)
    truth = tmp_path / "truth"
    truth.write_bytes(bytes(TRUTH_BYTES))
    folder = tmp_path / "Improv"
    rate = random.randrange(500, 2001)
    command = [sys.executable, "-m", "tests.session.killed", str(folder), str(truth), str(rate)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as host:
        assert host.stdout is not None
        assert host.stdout.readline() == "playing\n"
        with pytest.raises(subprocess.TimeoutExpired):
            host.wait(random.uniform(0.0, 0.5))
        host.kill()
    happened = numbers(truth)
    take = read_take(folder / "a.jam")
    kept = [(seq, at_ns) for seq, at_ns, _ in take.records]
    assert kept == list(enumerate(happened, 1))[: len(kept)]
    lost = happened[len(kept) :]
    assert not lost or lost[-1] - lost[0] <= MOST_LOST_NS

    (found,) = recovered([folder])
    assert found.path == folder / "a.jam"
    assert found.seconds == pytest.approx((kept[-1][1] - kept[0][1]) / NANOSECONDS if kept else 0.0)
    records = read_take(found.path).records
    assert [(seq, at_ns) for seq, at_ns, _ in records[:-1]] == kept
    assert isinstance(records[-1].record, TakeEnded)
    assert recovered([folder]) == ()
