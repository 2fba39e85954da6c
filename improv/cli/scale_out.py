"""A scale written as a file, for other programs and for Improv."""

import os
from collections.abc import Callable
from pathlib import Path

import typer

from improv.cli.own import own_scales_folder
from improv.cli.tuned import tuned
from improv.music.catalogue import load_scales
from improv.music.data import LARGEST_BYTES
from improv.music.scale import Key
from improv.music.scale_file import scale_text
from improv.music.tuning.ascl import AsclFile, ascl_text
from improv.music.tuning.kbm import KbmFile, kbm_text
from improv.music.tuning.scl import scl_of, scl_text
from improv.session.atomic import CannotWrite, replacing


def write_scale(name: str, out: Path, tonic: str, a4_hertz: float | None, force: bool) -> None:
    """Write a scale (a file's, too) as what the file's suffix says. Raises ValueError and CannotWrite.

    Tonic and A4 decide how high an ``.ascl`` and a ``.kbm`` are; the others do not say that.
    """
    if not name:
        raise ValueError("-o: say which scale, as in improv scales dorian -o dorian.scl")
    text_of = _TEXTS.get(out.suffix.lower())
    if text_of is None:
        raise ValueError(f"-o {out}: the name has to end in {', '.join(_TEXTS)}")
    if (tonic or a4_hertz is not None) and out.suffix.lower() not in _WITH_PITCH:
        pitched = " and ".join(_WITH_PITCH)
        raise ValueError(f"-o {out}: only {pitched} say how high: leave --tonic and --a4 out")
    key = tuned(name, tonic, a4_hertz, None, load_scales(own=own_scales_folder())).key
    text = text_of(key, out.name)
    if len(text.encode()) > LARGEST_BYTES:
        raise ValueError(f"a scale of {len(key.scale)} notes is too long for a file")
    if not force and os.path.lexists(out):
        raise CannotWrite(f"cannot write {out}: it is there already; choose another name, or say --force")
    with replacing(out) as draft:
        draft.write_text(text, encoding="utf-8")
    typer.echo(str(out))


def _scl(key: Key, name: str) -> str:
    return scl_text(scl_of(key.scale), name)


def _ascl(key: Key, name: str) -> str:
    """Return the scale with its degree 0, near middle C, at the frequency that it has in the key."""
    file = AsclFile(scl_of(key.scale), reference_hertz=key.hertz_at(0), source=key.scale.source)
    return ascl_text(file, name)


def _kbm(key: Key, name: str) -> str:
    """Return a mapping of key after key, degree after degree, from the tonic near middle C."""
    return kbm_text(KbmFile(middle=key.base_note, reference=key.base_note, hertz=key.hertz_at(0)), name)


def _toml(key: Key, _: str) -> str:
    return scale_text(key.scale)


_TEXTS: dict[str, Callable[[Key, str], str]] = {".scl": _scl, ".ascl": _ascl, ".kbm": _kbm, ".toml": _toml}
_WITH_PITCH = (".ascl", ".kbm")
