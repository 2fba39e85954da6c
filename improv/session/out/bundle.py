"""A bundle: takes and what was noted about them in one file, to move them to another machine.

It is a zip of ``manifest.json`` (which files, how large, their SHA-256), of each take as it is, its
``.notes.json``, and, for a sealed take, ``.key.json``: its key, wrapped by a passphrase for the one who
receives it.
"""

import re
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Annotated, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import msgspec
from msgspec import Meta, Struct

from improv import __version__
from improv.line import line
from improv.session.atomic import replacing
from improv.session.notebook.sidecar import notes_path
from improv.session.out.wishes import Advance
from improv.session.own_files import DEVICES
from improv.session.passphrase import to_bytes
from improv.session.sealing import Keys, TakeKey, identity_of
from improv.session.storage import is_being_written

FORMAT = 1
SUFFIX = ".improv"
MANIFEST = "manifest.json"
TAKE, NOTES, KEY = ".jam", ".notes.json", ".key.json"
MOST_FILES = 64
LARGEST_BYTES = 200_000_000
"""All files together; a bundle itself may have no more either."""
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}(\.jam|\.notes\.json|\.key\.json)")
_PIECE_BYTES = 1 << 18
_WHEN = (1980, 1, 1, 0, 0, 0)
"""What a zip says of each file: nobody needs to know when it was packed."""


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """A file of a bundle."""

    name: Annotated[str, Meta(max_length=100)]
    size: Annotated[int, Meta(ge=1, le=LARGEST_BYTES)]
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Manifest(Struct, frozen=True, forbid_unknown_fields=True):
    """What a bundle says of itself."""

    improv_bundle: int
    """The version of this format."""
    made_by: Annotated[str, Meta(max_length=40)]
    files: Annotated[tuple[Entry, ...], Meta(max_length=MOST_FILES)]


class _Packed(NamedTuple):
    name: str
    source: Path | bytes


def is_name(name: str) -> bool:
    """Say whether a file of a bundle may be called that."""
    return NAME.fullmatch(name) is not None and name.partition(".")[0].lower() not in DEVICES


def write_bundle(
    takes: Iterable[Path],
    path: Path,
    *,
    keys: Keys = None,
    passphrase: str = "",
    advance: Advance = lambda _: None,
) -> list[str]:
    """Pack takes and what was noted about them; return the names of the files in the bundle.

    Sealed takes stay sealed; their keys, which ``keys`` finds, are wrapped by the passphrase. Raises
    ValueError (one line) for what cannot go in, CannotWrite where it cannot be written.
    """
    if path.suffix.lower() != SUFFIX:
        raise ValueError(line("a bundle is called {example}", example=f"{path.stem}{SUFFIX}"))
    packed = _packed(list(takes), keys, passphrase)
    sizes = [len(its) if isinstance(its, bytes) else its.stat().st_size for _, its in packed]
    if len(packed) > MOST_FILES or sum(sizes) > LARGEST_BYTES:
        raise ValueError(
            line(
                "{count} files with {size:.0f} MB are too much for one bundle "
                "({most} files, {largest:.0f} MB); make several",
                count=len(packed),
                size=sum(sizes) / 1e6,
                most=MOST_FILES,
                largest=LARGEST_BYTES / 1e6,
            )
        )
    done, total = 0, max(1, 2 * sum(sizes))

    def passed(size: int) -> None:
        nonlocal done
        done += size
        advance(min(1.0, done / total))

    with replacing(path) as draft, ZipFile(draft, "w", ZIP_DEFLATED, allowZip64=False) as archive:
        entries = []
        for name, source in packed:
            digest, size = sha256(), 0
            for piece in _pieces(source):
                digest.update(piece)
                size += len(piece)
                passed(len(piece))
            entries.append(Entry(name, size, digest.hexdigest()))
        manifest = Manifest(FORMAT, f"improv {__version__}", tuple(entries))
        archive.writestr(_info(MANIFEST), msgspec.json.encode(manifest), ZIP_DEFLATED)
        for (name, source), entry in zip(packed, entries, strict=True):
            with archive.open(_info(name), "w") as file:
                size = 0
                for piece in _pieces(source):
                    size += len(piece)
                    if size > entry.size:
                        break
                    file.write(piece)
                    passed(len(piece))
            if size != entry.size:
                raise ValueError(line("{file} changed meanwhile; try again", file=name))
    return [name for name, _ in packed]


def _packed(takes: Sequence[Path], keys: Keys, passphrase: str) -> list[_Packed]:
    if not takes:
        raise ValueError(line("no jam is chosen, so there is nothing to pack"))
    packed: list[_Packed] = []
    stems: set[str] = set()
    for take in takes:
        if take.suffix.lower() != TAKE:
            raise ValueError(line("{file} is no recording; only .jam files go into a bundle", file=take.name))
        if is_being_written(take):
            raise ValueError(line("{file} is being recorded; end the jam first", file=take.name))
        if not take.stat().st_size:
            raise ValueError(line("{file} is empty: there is no jam in it; leave it out", file=take.name))
        stem = _apart(take.stem, stems)
        identity = identity_of(take)
        packed.append(_Packed(f"{stem}{TAKE}", take))
        if notes_path(take).exists():
            packed.append(_Packed(f"{stem}{NOTES}", notes_path(take)))
        if identity is not None:
            key = _key(identity, keys, passphrase, take.name)
            packed.append(_Packed(f"{stem}{KEY}", to_bytes(key, passphrase)))
    return packed


def _key(identity: bytes, keys: Keys, passphrase: str, name: str) -> TakeKey:
    key = keys if isinstance(keys, TakeKey) or keys is None else keys(identity)
    if key is None or key.identity != identity:
        raise ValueError(line("{file} is sealed: unlock the clinic's vault first, then pack it", file=name))
    if not passphrase:
        raise ValueError(
            line("{file} is sealed: choose a passphrase for the one who receives the bundle", file=name)
        )
    return key


def _apart(stem: str, taken: set[str]) -> str:
    """Return the name of a take as a bundle may have it, and as none in it is called yet."""
    plain = re.sub("[^A-Za-z0-9_-]+", "-", stem).strip("-_")[:70] or "jam"
    plain = f"jam-{plain}" if plain.lower() in DEVICES else plain
    wanted = plain
    for number in range(2, MOST_FILES + 2):
        if wanted.casefold() not in taken:
            break
        wanted = f"{plain}-{number}"
    taken.add(wanted.casefold())
    return wanted


def _pieces(source: Path | bytes) -> Iterable[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    with source.open("rb") as file:
        while piece := file.read(_PIECE_BYTES):
            yield piece


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _WHEN)
    info.compress_type = ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info
