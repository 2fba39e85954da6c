"""What is done with the vault in a thread beside the window; each returns a line about what came of it."""

import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import Struct

from improv.clinic.audit import TRAIL, Action, Audit, Noted, verify
from improv.clinic.backup import back_up
from improv.clinic.erasing import Erased, Erasing
from improv.clinic.restoring import restore
from improv.clinic.vault import Vault
from improv.clinic.whereabouts import Places
from improv.line import Line, joined, line
from improv.link.clock import Clock
from improv.session.out.wishes import (
    Done,
    Errand,
    Failed,
    PersonExport,
    Progress,
    answer_of,
    errand_bytes,
)
from improv.session.records import NANOSECONDS
from improv.session.sealing import identity_of

LAST_LINES = 8
_LONGEST_LINE = 4096
_FULFIL = ("-m", "improv", "fulfil")
Advance = Callable[[int, int], None]


class Trail(Struct, frozen=True):
    """What there is to say of the audit trail."""

    verdict: Line
    last: tuple[Noted, ...]
    """The newest first."""


def identity_text(path: Path) -> str:
    """Return the name of a take's key, as the audit trail has it; empty where it is in clear, or gone."""
    with suppress(OSError):
        identity = identity_of(path)
        return "" if identity is None else identity.hex()
    return ""


def save_all(vault: Vault, places: Places, to: Path, clock: Clock, advance: Advance) -> Line:
    """Back all of it up into a new folder there. Raises CannotWrite."""
    done = back_up(vault, places.takes, to, datetime.fromtimestamp(clock.wall_ns() / NANOSECONDS), advance)
    Audit(vault.folder, clock).note(Action.BACKED_UP, vault=vault)
    said = line("{count} jams are in {folder}, sealed.", count=done.takes, folder=str(done.folder))
    return joined([said, *done.left_out], " ")


def bring_back(backup: Path, secret: str, folder: Path, places: Places, clock: Clock) -> Line:
    """Bring a backup back. Raises ValueError, CannotWrite."""
    done = restore(backup, secret, folder, places.takes[0], places.takes[1:])
    Audit(folder, clock).note(Action.RESTORED)
    return line(
        "{back} jams were brought back; {there} were there already, {gone} are gone since and stay so.",
        back=done.takes,
        there=done.there_already,
        gone=done.gone_since,
    )


def seal_all(erasing: Erasing, audit: Audit) -> Line:
    """Seal the jams that lie in clear, and write that down. Raises ValueError, CannotWrite."""
    erased = erasing.seal()
    audit.note(Action.SEALED, vault=erasing.vault)
    said = (
        line("{count} jams lay in clear, and are sealed now.", count=erased.takes)
        if erased.takes
        else line("No jam was sealed.")
        if erased.troubles
        else line("No jam lies in clear: all are sealed.")
    )
    return joined([said, *erased.troubles], " ")


def trail_of(folder: Path, vault: Vault | None) -> Trail:
    """Check the audit trail. Raises OSError."""
    verdict = verify(folder, vault)
    if verdict.trouble:
        said = line("The trail does not hold: {why}. Compare it with a backup.", why=verdict.trouble)
    elif verdict.sealed is None:
        said = line("The trail is whole: {count} lines follow from each other.", count=verdict.lines)
    else:
        said = line("The trail is whole: {count} lines, and the vault vouches for them.", count=verdict.lines)
    return Trail(said, tuple(_last_lines(folder / TRAIL)))


def erase(
    erasing: Erasing, do: Callable[[Erasing], Erased], action: Action, audit: Audit, take: Path
) -> Line:
    """Take something out of a take for good, and write that down. Raises ValueError, CannotWrite."""
    name = identity_text(take)
    erased = do(erasing)
    if erasing.vault is not None:
        audit.note(action, name, erasing.vault)
    said = {
        Action.REDACTED: line(
            "The passage is gone from the file: {played} notes that were played, {written} marks and "
            "annotations. The time stays empty.",
            played=erased.played,
            written=erased.written,
        ),
        Action.DELETED: line("The jam is gone, and what sealed it is destroyed."),
    }[action]
    return joined([said, *erased.troubles], " ")


def export_person(code: str, places: Places, vault: Vault, to: Path, clock: Clock, advance: Advance) -> Line:
    """Write all that is about one person into a folder, in a process of its own.

    Raises ValueError, OSError.
    """
    takes, keys, closed = _openable(places.takes, vault)
    errand = Errand(PersonExport(code, tuple(map(str, takes)), str(to)), keys)
    child = subprocess.Popen(
        [sys.executable, *_FULFIL], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    answer: Done | Failed | None = None
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(errand_bytes(errand))
        child.stdin.flush()
        for raw in child.stdout:
            told = answer_of(raw)
            if not isinstance(told, Progress):
                answer = told
                break
            advance(round(100 * told.done), 100)
        child.stdin.close()
    if isinstance(answer, Failed):
        raise ValueError(answer.why)
    if answer is None:
        raise ValueError(line("The export was interrupted, and nothing was written. Try it again."))
    Audit(vault.folder, clock).note(Action.EXPORTED, vault=vault)
    said = [line("{count} files are in {folder}, in clear.", count=len(answer.files), folder=str(to))]
    if closed:
        said.append(line("{count} jams could not be opened and are not in it.", count=closed))
    return joined([*said, *answer.told], " ")


def _openable(folders: Iterable[Path], vault: Vault) -> tuple[list[Path], tuple[bytes, ...], int]:
    """Return the takes that can be read, the keys of those that are sealed, and how many cannot."""
    takes: list[Path] = []
    keys: dict[bytes, bytes] = {}
    closed = 0
    for folder in folders:
        for path in sorted(folder.rglob("*.jam")):
            with suppress(OSError):
                identity = identity_of(path)
                key = None if identity is None else vault.find(identity)
                if identity is not None and key is None:
                    closed += 1
                    continue
                if key is not None:
                    keys[key.identity] = key.identity + key.secret
                takes.append(path)
    return takes, tuple(keys.values()), closed


def _last_lines(path: Path) -> list[Noted]:
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - LAST_LINES * _LONGEST_LINE))
            raw = file.read().splitlines()
    except FileNotFoundError:
        return []
    found = []
    for text in reversed(raw[-LAST_LINES:]):
        with suppress(msgspec.MsgspecError, UnicodeDecodeError):
            found.append(msgspec.json.decode(text, type=Noted))
    return found
