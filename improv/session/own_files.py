"""What people keep as their own, scales and scenes: a folder for each kind, with a file for each thing."""

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar, cast
from unicodedata import normalize

from msgspec.structs import replace

from improv.line import Line, line
from improv.music.catalogue import Named, named_apart
from improv.music.scale import LONGEST_ID
from improv.session.atomic import explained, replacing

DEVICES = ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
"""What Windows takes for devices, whatever follows the name."""

MOST_TOLD = 3
"""Of more files that cannot be read, one line tells."""

N = TypeVar("N", bound=Named)


def left_out(problems: Sequence[str]) -> list[Line]:
    """Return what is told of a person's own files that cannot be read, of which each problem names one."""
    if len(problems) > MOST_TOLD:
        return [
            line(
                "{count} files of your own are left out; everything else is there. "
                "`improv doctor` names them, and this is the first: {why}",
                count=len(problems),
                why=problems[0],
            )
        ]
    return [
        line(
            "A file of your own is left out; everything else is there. Mend it or delete it: {why}",
            why=problem,
        )
        for problem in problems
    ]


def own_id(name: str) -> str:
    """Return an identifier that looks like a name and like nothing that is shipped."""
    letters = normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    plain = re.sub("[^a-z0-9]+", "-", letters).strip("-")
    return f"own-{plain}"[:LONGEST_ID].rstrip("-")


def keep_own(
    value: N, folder: Path, others: Iterable[N], text_of: Callable[[N], str], replaces: str = ""
) -> N:
    """Write a value into the folder, and return it as it is called there; none of the others is overwritten.

    ``replaces`` is the identifier of one in the folder whose place it takes. Raises CannotWrite, and what
    ``text_of`` raises; one line each.
    """
    if replaces:
        apart = named_apart(value, [other for other in others if other.id != replaces])
        named: N = replace(cast(Any, apart), id=replaces)
    else:
        files = [path.stem.lower() for path in folder.glob("*.toml")]
        named = named_apart(value, others, {*DEVICES, *files})
    text = text_of(named)
    path = folder / f"{named.id}.toml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with replacing(path) as draft:
            draft.write_text(text, encoding="utf-8")
    except OSError as error:
        raise explained(path, error) from error
    return named
