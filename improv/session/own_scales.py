"""The person's own scales: a folder with a file for each."""

from collections.abc import Sequence
from pathlib import Path

from improv.music.data import BadData, read_toml
from improv.music.scale import Scale
from improv.music.scale_file import ScaleFile, scale_text
from improv.session.own_files import keep_own


def keep_scale(scale: Scale, folder: Path, others: Sequence[Scale], replaces: str = "") -> Scale:
    """Write a scale into the folder, and return it as it is called there; none of the others is overwritten.

    ``replaces`` is the identifier of one in the folder whose place it takes. Raises CannotWrite, and
    ValueError for what is no scale; one line each.
    """
    is_there = bool(replaces) and _is_in(folder, replaces)
    return keep_own(scale, folder, others, scale_text, replaces if is_there else "")


def _is_in(folder: Path, identifier: str) -> bool:
    """Say whether the folder has a scale in a file of its name."""
    try:
        return read_toml(folder / f"{identifier}.toml", ScaleFile).id == identifier
    except BadData:
        return False
