"""Times as people read them."""

from datetime import datetime, timedelta, timezone

from improv.session.records import NANOSECONDS


def local_time(wall_ns: int, utc_offset_s: int) -> datetime:
    """Return a wall time as it was on the clock of the place."""
    return datetime.fromtimestamp(wall_ns // NANOSECONDS, timezone(timedelta(seconds=utc_offset_s)))


def minutes(seconds: float) -> str:
    """Return seconds as ``1:02:03`` or ``2:03``."""
    hours, rest = divmod(int(seconds), 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
