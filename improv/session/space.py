"""How long the disk will do."""

from pathlib import Path
from shutil import disk_usage

from improv.line import Line, line

LITTLE_BYTES = 500_000_000
LITTLE_SECONDS = 3600.0
ASSUMED_BYTES_PER_SECOND = 4_000.0
"""Eight people playing five notes a second each; what is measured counts more."""
_SHORTEST_SECONDS = 60.0


def space_warning(free_bytes: int, bytes_per_second: float = ASSUMED_BYTES_PER_SECOND) -> Line:
    """Return a line for people when less than 500 MB or an hour of recording is left, else nothing."""
    seconds = free_bytes / bytes_per_second if bytes_per_second > 0 else float("inf")
    if seconds < LITTLE_SECONDS:
        if seconds < 60:
            return line("Little space left: less than a minute. Free some space; the jam goes on.")
        return line(
            "Little space left: about {minutes:.0f} minutes of recording. Free some space; the jam goes on.",
            minutes=seconds / 60,
        )
    if free_bytes < LITTLE_BYTES:
        return line(
            "Little space left: {megabytes} MB. Free some space; the jam goes on.",
            megabytes=free_bytes // 1_000_000,
        )
    return Line()


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
