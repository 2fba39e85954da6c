"""Where lies what was made of takes and can be made again; none of it need exist."""

from pathlib import Path

from platformdirs import user_cache_path


def analyses_folder() -> Path:
    """Return the folder of analyses that were kept."""
    return user_cache_path("Improv", appauthor=False) / "analyses"
