"""The person's own scales: a folder with a file for each."""

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from improv.music.catalogue import named_apart
from improv.music.data import BadData, read_toml
from improv.music.scale import Scale
from improv.music.scale_file import ScaleFile, scale_text
from improv.session.atomic import explained, replacing

_DEVICES = ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
"""What Windows takes for devices, whatever follows the name."""


def keep_scale(scale: Scale, folder: Path, others: Sequence[Scale], replaces: str = "") -> Scale:
    """Write a scale into the folder, and return it as it is called there; none of the others is overwritten.

    ``replaces`` is the identifier of one in the folder whose place it takes. Raises CannotWrite, and
    ValueError for what is no scale; one line each.
    """
    if replaces and _is_in(folder, replaces):
        others = [other for other in others if other.id != replaces]
        named = replace(named_apart(scale, others), id=replaces)
    else:
        files = [path.stem.lower() for path in folder.glob("*.toml")]
        named = named_apart(scale, others, {*_DEVICES, *files})
    text = scale_text(named)
    path = folder / f"{named.id}.toml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with replacing(path) as draft:
            draft.write_text(text, encoding="utf-8")
    except OSError as error:
        raise explained(path, error) from error
    return named


def _is_in(folder: Path, identifier: str) -> bool:
    """Say whether the folder has a scale in a file of its name."""
    try:
        return read_toml(folder / f"{identifier}.toml", ScaleFile).id == identifier
    except BadData:
        return False
