"""Processes that work on many files end with the one that began them, however that ends."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

PROGRAM = """
import os, sys
from improv.cli.workers import Crew, working

if __name__ == "__main__":
    with working(Crew(2)) as workers:
        print(workers.size, workers.executor.submit(os.getpid).result(), flush=True)
        sys.stdin.read()
"""


def is_gone(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return True
    return state == "Z"


def test_workers_end_with_a_process_that_is_killed(qtbot: QtBot, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    with subprocess.Popen(
        [sys.executable, str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        size, worker = map(int, process.stdout.readline().split())
        assert size == 2
        assert not is_gone(worker)
        process.kill()
    qtbot.waitUntil(lambda: is_gone(worker), timeout=20_000)
