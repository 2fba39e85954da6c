import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from improv.clinic.audit import TRAIL, Action, Audit, verify
from improv.link.clock import SystemClock
from tests.clinic.room import a_vault, holding


def a_trail(folder: Path, count: int = 5) -> Path:
    audit = Audit(folder, SystemClock())
    for number in range(count):
        audit.note(Action.OPENED, f"{number:032x}")
    return folder / TRAIL


def test_each_line_is_bound_to_the_one_before(tmp_path: Path) -> None:
    path = a_trail(tmp_path)
    assert (verify(tmp_path).lines, verify(tmp_path).trouble) == (5, "")
    assert path.stat().st_mode & 0o077 == 0
    whole = path.read_bytes()
    lines = whole.splitlines(keepends=True)
    for damaged, held, why in (
        (whole.replace(f"{2:032x}".encode(), f"{9:032x}".encode()), 3, "line 4 does not follow"),
        (b"".join(lines[:1] + lines[2:]), 1, "line 2 is missing"),
        (b"".join([lines[0], lines[2], lines[1], *lines[3:]]), 1, "line 2 is missing"),
        (whole[:-5], 4, "line 5 is cut off"),
        (b"".join([*lines[:2], b"{}\n", *lines[3:]]), 2, "line 3 makes no sense"),
    ):
        path.write_bytes(damaged)
        verdict = verify(tmp_path)
        assert (verdict.lines, str(verdict.trouble)[: len(why)]) == (held, why)


def test_an_open_vault_finds_what_a_chain_alone_cannot(tmp_path: Path) -> None:
    """Whoever may write the file may cut its end, or write all of it anew."""
    vault, audit = a_vault(tmp_path), Audit(tmp_path, SystemClock())
    for _ in range(3):
        audit.note(Action.OPENED, vault=vault)
    path = tmp_path / TRAIL
    whole = path.read_bytes()
    assert verify(tmp_path, vault).sealed == 3
    path.write_bytes(b"".join(whole.splitlines(keepends=True)[:2]))
    assert verify(tmp_path).trouble == ""
    assert verify(tmp_path, vault).trouble == "it ends with line 2, and had 3"
    path.unlink()
    for _ in range(3):
        audit.note(Action.EXPORTED)
    assert verify(tmp_path).trouble == ""
    assert verify(tmp_path, vault).trouble == "line 3 is not the one that was written"


def test_a_line_that_was_cut_off_is_gone_with_the_next_one(tmp_path: Path) -> None:
    path = a_trail(tmp_path)
    path.write_bytes(path.read_bytes() + b'{"number": 6, "at')
    assert "line 6 is cut off" in verify(tmp_path).trouble
    Audit(tmp_path, SystemClock()).note(Action.DELETED)
    assert (verify(tmp_path).lines, verify(tmp_path).trouble) == (6, "")


def test_there_is_nothing_in_it_but_times_actions_and_names_of_keys(tmp_path: Path) -> None:
    path = a_trail(tmp_path, 1)
    assert holding("C-014", tmp_path) == []
    import json

    assert set(json.loads(path.read_text())) == {"number", "at", "action", "before", "take"}


WRITES = """
import sys
from pathlib import Path
from improv.clinic.audit import Action, Audit
from improv.link.clock import SystemClock
audit = Audit(Path(sys.argv[1]), SystemClock())
number = 0
while True:
    number += 1
    audit.note(Action.OPENED)
    sys.stdout.write(f"{number}\\n")
    sys.stdout.flush()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_every_line_that_was_told_survives_a_kill(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WRITES, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        for _ in range(20):
            told = int(writer.stdout.readline())
        os.kill(writer.pid, signal.SIGKILL)
    verdict = verify(tmp_path)
    assert verdict.lines >= told
    Audit(tmp_path, SystemClock()).note(Action.LOCKED)
    assert verify(tmp_path).trouble == ""


def test_a_last_line_that_is_damaged_keeps_nobody_out(tmp_path: Path) -> None:
    path = a_trail(tmp_path, 2)
    path.write_bytes(path.read_bytes() + b"{}\n")
    Audit(tmp_path, SystemClock()).note(Action.UNLOCKED)
    assert b'"number":4' in path.read_bytes()
    assert (verify(tmp_path).lines, verify(tmp_path).trouble) == (2, "line 3 makes no sense")
