"""What the tests of takes are given."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Mount a disk in memory with these options; skipped where one may not."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mount(options: str) -> Path:
        told = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)], capture_output=True, check=False
        )
        if told.returncode:
            pytest.skip("mounting takes root")
        return folder

    yield mount
    subprocess.run(["umount", str(folder)], capture_output=True, check=False)
