"""How long the disk will do."""

from pathlib import Path
from shutil import disk_usage

LITTLE_BYTES = 500_000_000
LITTLE_SECONDS = 3600.0
ASSUMED_BYTES_PER_SECOND = 4_000.0
"""Eight people playing five notes a second each; what is measured counts more."""
_SHORTEST_SECONDS = 60.0


def space_warning(free_bytes: int, bytes_per_second: float = ASSUMED_BYTES_PER_SECOND) -> str:
    """Return a line for people when less than 500 MB or an hour of recording is left, else nothing."""
    seconds = free_bytes / bytes_per_second if bytes_per_second > 0 else float("inf")
    if seconds < LITTLE_SECONDS:
        left = f"about {seconds / 60:.0f} minutes of recording" if seconds >= 60 else "less than a minute"
        return f"Little space left: {left}. Free some space; the jam goes on."
    if free_bytes < LITTLE_BYTES:
        return f"Little space left: {free_bytes // 1_000_000} MB. Free some space; the jam goes on."
    return ""


def measured_rate(written_bytes: int, seconds: float) -> float:
    """Return the bytes a second that a take grows by; what is too short to tell counts as usual."""
    if seconds < _SHORTEST_SECONDS:
        return ASSUMED_BYTES_PER_SECOND
    return max(1.0, written_bytes / seconds)


def free_bytes(folder: Path) -> int | None:
    """Return the free bytes of the disk that a folder is on; None where nobody can tell."""
    try:
        return disk_usage(folder).free
    except OSError:
        return None
