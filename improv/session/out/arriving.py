"""The takes of a bundle come into a folder: all of them or none, and nothing that was there is overwritten.

Everything is first written to a hidden folder beside the takes. Once that is safe on the disk, a plan of
where each file goes is put beside it: from then on the bundle has come, and whoever looks next
(``finish_arrivals``) puts into place what an interruption left; without a plan it never came, and what was
written is taken away.
"""

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from hashlib import file_digest
from pathlib import Path
from typing import IO, Annotated
from uuid import uuid4

import msgspec
from msgspec import Meta, Struct

from improv.line import Line, line
from improv.session.atomic import explained
from improv.session.out.bundle import KEY, MOST_FILES, NOTES, TAKE, is_name
from improv.session.out.bundle_door import OpenBundle, opened
from improv.session.out.wishes import Advance
from improv.session.passphrase import from_bytes
from improv.session.sealing import TakeKey
from improv.session.storage import DiskFile, create_take, reopen_take, sync_folder

_ARRIVING = ".arriving"
_PLAN, _GUARD = "plan.json", "guard"
_LARGEST_PLAN = 1 << 16
_MOST_NAMES = 1000
_BINARY = getattr(os, "O_BINARY", 0)
_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EXDEV, errno.ENOSYS)


class Step(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a file goes."""

    file: Annotated[str, Meta(max_length=100)]
    to: Annotated[str, Meta(max_length=100)]


class Plan(Struct, frozen=True, forbid_unknown_fields=True):
    """Where all files go, what a take needs before the take."""

    steps: Annotated[tuple[Step, ...], Meta(max_length=MOST_FILES)]


class Arrived(Struct, frozen=True):
    """What came of a bundle."""

    takes: tuple[Path, ...]
    """Those that are there now and were not before."""
    told: tuple[Line, ...] = ()


class PassphraseNeeded(ValueError):
    """Nobody said the passphrase that came with a bundle of sealed takes; one line."""


def unbundle(
    path: Path,
    folder: Path,
    *,
    passphrase: str = "",
    adopt: Callable[[tuple[TakeKey, ...]], None] | None = None,
    advance: Advance = lambda _: None,
) -> Arrived:
    """Bring the takes of a bundle into a folder.

    The passphrase unwraps the keys of sealed takes; ``adopt`` keeps them, before any take is there. Raises
    NotABundle, WrongPassphrase and other ValueErrors in one line, CannotWrite; then nothing has changed.
    """
    finish_arrivals(folder)
    with opened(path) as bundle:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            staging = folder / f".{uuid4().hex}{_ARRIVING}"
            staging.mkdir(mode=0o700)
            guard = create_take(staging, _GUARD)
        except OSError as error:
            raise explained(folder, error) from error
        is_done = False
        try:
            arrived = _taken_in(bundle, staging, folder, passphrase, adopt, advance)
            is_done = True
            return arrived
        except OSError as error:
            raise explained(folder, error) from error
        finally:
            guard.close()
            if is_done or not (staging / _PLAN).exists():
                shutil.rmtree(staging, ignore_errors=True)


def finish_arrivals(folder: Path) -> None:
    """Put into place what an interruption left of bundles that had come, and take away what had not.

    What a living process is bringing in stays as it is; nothing is raised, and what could not be done is left
    for the next time.
    """
    with suppress(OSError):
        for staging in sorted(folder.iterdir()):
            if staging.name.startswith(".") and staging.name.endswith(_ARRIVING) and _is_own(staging):
                with suppress(OSError):
                    _finish(staging, folder)


def _is_own(staging: Path) -> bool:
    return staging.is_dir() and not staging.is_symlink()


def _finish(staging: Path, folder: Path) -> None:
    guard = _guarded(staging)
    if guard is None:
        return
    try:
        try:
            raw = (staging / _PLAN).read_bytes()
            plan = msgspec.json.decode(raw[: _LARGEST_PLAN + 1], type=Plan)
        except (FileNotFoundError, msgspec.MsgspecError):
            plan = Plan(())
        _follow(plan, staging, folder)
    finally:
        guard.close()
    shutil.rmtree(staging)


def _guarded(staging: Path) -> DiskFile | None:
    """Return the lock of a folder that nobody else works on; None where somebody does."""
    try:
        return reopen_take(staging / _GUARD)
    except FileNotFoundError:
        return create_take(staging, _GUARD)


def _taken_in(
    bundle: OpenBundle,
    staging: Path,
    folder: Path,
    passphrase: str,
    adopt: Callable[[tuple[TakeKey, ...]], None] | None,
    advance: Advance,
) -> Arrived:
    done, total = 0, max(1, sum(entry.size for entry in bundle.entries))
    for entry in bundle.entries:
        with _private(staging / entry.name) as file:
            bundle.copy(entry, file)
            file.flush()
            os.fsync(file.fileno())
        done += entry.size
        advance(done / total)
    names = {entry.name for entry in bundle.entries}
    plan, takes, told = _planned(names, staging, folder)
    _adopt_keys(
        names, staging, passphrase, adopt
    )  # also those of takes that are here: theirs may have been lost
    if not plan.steps:
        return Arrived((), told)
    draft = staging / f"{_PLAN}.part"
    with _private(draft) as file:
        file.write(msgspec.json.encode(plan))
        file.flush()
        os.fsync(file.fileno())
    sync_folder(staging)
    draft.replace(staging / _PLAN)
    sync_folder(staging)
    sync_folder(folder)
    _follow(plan, staging, folder)
    return Arrived(takes, told)


def _adopt_keys(
    names: set[str],
    staging: Path,
    passphrase: str,
    adopt: Callable[[tuple[TakeKey, ...]], None] | None,
) -> None:
    sealed = sorted(name for name in names if name.endswith(KEY))
    if not sealed:
        return
    if not passphrase:
        raise PassphraseNeeded(
            line("the jams in it are sealed: say the passphrase that came with the bundle")
        )
    if adopt is None:
        raise ValueError(line("the jams in it are sealed: unlock the clinic's vault first, then unpack it"))
    adopt(tuple(from_bytes((staging / name).read_bytes(), passphrase) for name in sealed))


def _planned(names: set[str], staging: Path, folder: Path) -> tuple[Plan, tuple[Path, ...], tuple[Line, ...]]:
    """Return where what came goes: a take that is there already stays as it is, and its notes too."""
    steps: list[Step] = []
    takes: list[Path] = []
    told: list[Line] = []
    taken: set[str] = set()
    for take in sorted(name for name in names if name.endswith(TAKE)):
        stem = take.removesuffix(TAKE)
        notes = f"{stem}{NOTES}" if f"{stem}{NOTES}" in names else ""
        for number in range(1, _MOST_NAMES):
            other = stem if number == 1 else f"{stem}-{number}"
            has_take = _is_there(folder / f"{other}{TAKE}")
            has_notes = _is_there(folder / f"{other}{NOTES}")
            same_take = has_take and _is_same(staging / take, folder / f"{other}{TAKE}")
            same_notes = not notes or (has_notes and _is_same(staging / notes, folder / f"{other}{NOTES}"))
            if same_take and same_notes:
                told.append(line("{file} is here already", file=f"{other}{TAKE}"))
                break
            if same_take and not has_notes and other not in taken:
                steps.append(Step(notes, f"{other}{NOTES}"))
                told.append(
                    line("{file} is here already; what was noted about it came", file=f"{other}{TAKE}")
                )
                taken.add(other)
                break
            if not has_take and not has_notes and other not in taken:
                steps += [Step(notes, f"{other}{NOTES}")] if notes else []
                steps.append(Step(take, f"{other}{TAKE}"))
                takes.append(folder / f"{other}{TAKE}")
                if number > 1:
                    told.append(
                        line(
                            "another jam is called {file} here, so this one is {other}",
                            file=take,
                            other=f"{other}{TAKE}",
                        )
                    )
                taken.add(other)
                break
    return Plan(tuple(steps)), tuple(takes), tuple(told)


def _follow(plan: Plan, staging: Path, folder: Path) -> None:
    """Put files into place; one that is there already was put there before the interruption."""
    for step in plan.steps:
        source, target = staging / step.file, folder / step.to
        if is_name(step.file) and is_name(step.to) and _is_there(source):
            _place(source, target)
    sync_folder(folder)


def _place(source: Path, target: Path) -> None:
    """Give a file its name, unless something else has it by now: then the next one that is free."""
    stem, _, suffix = target.name.partition(".")
    for number in range(1, _MOST_NAMES):
        place = target if number == 1 else target.with_name(f"{stem}-{number}.{suffix}")
        try:
            _link(source, place)
        except FileExistsError:
            if _is_same(source, place):
                return
            continue
        return


def _link(source: Path, place: Path) -> None:
    try:
        os.link(source, place, follow_symlinks=False)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # A disk without links (a USB stick): between the look and the name nobody else is expected.
        if _is_there(place):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place)) from error
        source.rename(place)


def _is_there(path: Path) -> bool:
    return os.path.lexists(path)


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        if one.stat().st_size == other.stat().st_size:
            return _digest(one) == _digest(other)
    return False


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return file_digest(file, "sha256").digest()


def _private(path: Path) -> IO[bytes]:
    """Create a file for its owner alone."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600), "wb")
