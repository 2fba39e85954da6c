"""What is checked of a bundle before anything of it is used: it may come from a stranger.

A few thousand bytes can unpack to gigabytes, names can lead out of a folder, and what a zip says of itself
need not be so (``Zip bombs``: D. Fifield, WOOT 2019). So its directory is held against limits before it is
read, and files are read piece by piece, counted, and held against their hashes.
"""

import os
import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO, Protocol
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import msgspec

from improv.line import Line, line
from improv.session.out.bundle import FORMAT, LARGEST_BYTES, MANIFEST, MOST_FILES, Entry, Manifest, is_name

MOST_RATIO = 100
"""No file may be so many times larger than what it is packed in. Takes are about 3 times."""
_SMALL_BYTES = 1 << 16
"""Below that a ratio means nothing."""
_LARGEST_MANIFEST = 1 << 16
_LARGEST_DIRECTORY = 1 << 16
_PIECE_BYTES = 1 << 16
_END = struct.Struct("<4s4H2IH")
_ENCRYPTED, _ZIP64 = 0x2041, 0x0001
_LOCAL_BYTES = 30
_TROUBLE = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, struct.error)


class NotABundle(ValueError):
    """A file that is no bundle, or one that must not be unpacked; one line: what, why."""


class _Sink(Protocol):
    def write(self, data: bytes, /) -> int:
        """Take a piece."""


class OpenBundle:
    """A bundle whose directory is in order; its files are read, counted and checked one by one."""

    def __init__(self, archive: ZipFile, name: str, entries: tuple[Entry, ...]) -> None:
        self.entries = entries
        self._archive = archive
        self._name = name

    def copy(self, entry: Entry, sink: _Sink) -> None:
        """Copy a file of it. Raises NotABundle where it is not what the manifest says."""
        digest, size = sha256(), 0
        with _explaining(self._name), self._archive.open(entry.name) as file:
            while piece := file.read(_PIECE_BYTES):
                size += len(piece)
                if size > entry.size:
                    break
                digest.update(piece)
                sink.write(piece)
        if size != entry.size or digest.hexdigest() != entry.sha256:
            raise _refused(self._name, line("{file} is not what it was when it was packed", file=entry.name))


@contextmanager
def opened(path: Path) -> Iterator[OpenBundle]:
    """Open a bundle. Raises NotABundle in one line, OSError where it cannot be read."""
    with path.open("rb") as file:
        _check_end(file, path.name)
        with _explaining(path.name):
            archive = ZipFile(file)
        with archive:
            infos = _checked(archive, path.name)
            yield OpenBundle(archive, path.name, _entries(archive, infos, path.name))


def _check_end(file: IO[bytes], name: str) -> None:
    """Hold the end of a zip against the limits: how many files it lists, and where."""
    size = os.fstat(file.fileno()).st_size
    if size > LARGEST_BYTES:
        raise _refused(name, line("it has {size:.0f} MB", size=size / 1e6))
    if size < _END.size:
        raise _refused(name, line("it is no zip file"))
    file.seek(size - _END.size)
    magic, disk, first_disk, here, count, length, offset, comment = _END.unpack(file.read(_END.size))
    if magic != b"PK\x05\x06" or comment:
        raise _refused(name, line("it is no zip file, or its end is damaged"))
    if disk or first_disk or here != count or offset + length != size - _END.size:
        raise _refused(name, line("its directory is not where it says, or is of another kind"))
    if count > MOST_FILES + 1 or length > _LARGEST_DIRECTORY:
        raise _refused(name, line("it lists {count} files; {most} are allowed", count=count, most=MOST_FILES))
    file.seek(0)


def _checked(archive: ZipFile, name: str) -> dict[str, ZipInfo]:
    """Return what a zip lists, where all of it may be unpacked."""
    found: dict[str, ZipInfo] = {}
    seen: set[str] = set()
    total, end = 0, 0
    for info in sorted(archive.infolist(), key=lambda info: info.header_offset):
        problem = _problem(info)
        if problem:
            raise _refused(name, problem)
        if info.filename.casefold() in seen:
            raise _refused(name, line("it has {file} twice", file=info.filename))
        if info.header_offset < end:
            raise _refused(name, line("its files overlap"))
        end = info.header_offset + _LOCAL_BYTES + len(info.filename) + info.compress_size
        total += info.file_size
        if total > LARGEST_BYTES:
            raise _refused(name, line("it would unpack to more than {size:.0f} MB", size=LARGEST_BYTES / 1e6))
        seen.add(info.filename.casefold())
        found[info.filename] = info
    if end > archive.start_dir:
        raise _refused(name, line("its files overlap"))
    return found


def _problem(info: ZipInfo) -> Line:
    """Return what is wrong with a file that is listed; empty where nothing is."""
    shown = ascii(info.orig_filename)[1:-1][:60]
    kind = stat.S_IFMT(info.external_attr >> 16)
    if info.flag_bits & _ENCRYPTED:
        return line("{file} is locked with a password of the zip's own", file=shown)
    if info.is_dir() or kind == stat.S_IFDIR:
        return line("it has a folder, {file}", file=shown)
    if kind == stat.S_IFLNK:
        return line("{file} leads somewhere else", file=shown)
    if kind not in (0, stat.S_IFREG):
        return line("{file} is no plain file", file=shown)
    if info.orig_filename != info.filename or not (info.filename == MANIFEST or is_name(info.filename)):
        return line("no file in a bundle is called {file}", file=shown)
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or _has_zip64(info.extra):
        return line("{file} is packed in a way that bundles are not", file=shown)
    if info.filename == MANIFEST and info.file_size > _LARGEST_MANIFEST:
        return line("its manifest is too large")
    if info.file_size > _SMALL_BYTES and info.file_size > MOST_RATIO * max(1, info.compress_size):
        return line("{file} would unpack to {times} times its size", file=shown, times=_times(info))
    return Line()


def _times(info: ZipInfo) -> int:
    return info.file_size // max(1, info.compress_size)


def _has_zip64(extra: bytes) -> bool:
    place = 0
    while place + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, place)
        if kind == _ZIP64:
            return True
        place += 4 + length
    return False


def _entries(archive: ZipFile, infos: dict[str, ZipInfo], name: str) -> tuple[Entry, ...]:
    """Return what the manifest says, where it is about the files that are there."""
    if MANIFEST not in infos:
        raise _refused(name, line("it has no manifest, so it was not made by Improv"))
    with _explaining(name), archive.open(MANIFEST) as file:
        raw = file.read(_LARGEST_MANIFEST + 1)
    try:
        version = msgspec.json.decode(raw, type=dict[str, msgspec.Raw]).get("improv_bundle")
        if version is not None and msgspec.json.decode(version, type=int) > FORMAT:
            raise NotABundle(
                line("{name} was packed by a newer version of Improv: get the newer version", name=name)
            )
        manifest = msgspec.json.decode(raw, type=Manifest)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _refused(name, line("its manifest makes no sense")) from error
    listed = {entry.name for entry in manifest.files}
    if listed != infos.keys() - {MANIFEST} or len(listed) != len(manifest.files):
        raise _refused(name, line("its manifest is about other files"))
    return manifest.files


@contextmanager
def _explaining(name: str) -> Iterator[None]:
    try:
        yield
    except NotABundle:
        raise
    except _TROUBLE as error:
        raise _refused(name, line("it is damaged")) from error


def _refused(name: str, why: Line) -> NotABundle:
    return NotABundle(
        line("{name} is not unpacked: {why}. Nothing was changed; ask for another bundle", name=name, why=why)
    )
