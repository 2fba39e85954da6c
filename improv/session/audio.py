"""Sound files: WAV in 32-bit float or 24-bit, FLAC, MP3, told by the suffix."""

import errno
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import numpy as np
import soundfile
from numpy.typing import NDArray

from improv.session.atomic import CannotWrite, replacing
from improv.session.space import free_bytes

KINDS = {".wav": "WAV", ".flac": "FLAC", ".mp3": "MP3"}
_LONGEST_WAV_BYTES = (1 << 32) - (1 << 20)
_ALMOST_NOTHING_BYTES = 1 << 20
_SMALL = 0.7
"""How far libsndfile is to compress, 0 to 1."""


class UnknownAudio(ValueError):
    """A file name whose suffix is none of the known ones; one line that names them."""


def check_audio_name(path: Path) -> None:
    """Raise UnknownAudio where the suffix is none that can be written; to ask before the work begins."""
    if path.suffix.lower() not in KINDS:
        raise UnknownAudio(f"cannot tell what {path.name} is to be: use {', '.join(KINDS)}")


def write_audio(
    path: Path,
    rate: int,
    chunks: Iterable[NDArray[np.float32]],
    bits: Literal[24, 32] = 32,
    *,
    small: bool = False,
) -> int:
    """Write stereo sound (frames × 2, ±1) piece by piece; return the frames. ``bits`` is for WAV.

    With ``small`` an MP3 has about 12 kB a second instead of 18, still good enough to listen to at home.

    The file is there only once all of it is. Raises UnknownAudio, or CannotWrite in one line.
    """
    check_audio_name(path)
    kind = KINDS[path.suffix.lower()]
    subtype = {"WAV": "FLOAT" if bits == 32 else "PCM_24", "FLAC": "PCM_24", "MP3": "MPEG_LAYER_III"}[kind]
    frames = 0
    with replacing(path) as draft:
        try:
            wished = (
                {"compression_level": _SMALL, "bitrate_mode": "VARIABLE"} if small and kind == "MP3" else {}
            )
            with soundfile.SoundFile(draft, "w", rate, 2, subtype, format=kind, **wished) as file:
                for chunk in chunks:
                    file.write(_sane(chunk))
                    frames += len(chunk)
                    if kind == "WAV" and frames * 2 * bits // 8 > _LONGEST_WAV_BYTES:
                        raise CannotWrite(f"cannot write {path}: a WAV holds no more than 4 GB; use .flac")
        except soundfile.SoundFileError as error:
            raise _explained(path, rate, error) from error
    return frames


def _sane(chunk: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the chunk; what is no number is silence."""
    if np.isfinite(chunk).all():
        return chunk
    return np.nan_to_num(chunk, nan=0.0, posinf=0.0, neginf=0.0)


def _explained(path: Path, rate: int, error: Exception) -> OSError:
    """Return what libsndfile meant: of a full disk it says only "System error"."""
    free = free_bytes(path.parent)
    if free is None:
        return FileNotFoundError(errno.ENOENT, "no such folder")
    if free < _ALMOST_NOTHING_BYTES:
        return OSError(errno.ENOSPC, "no space left on device")
    why = str(error).rpartition(": ")[2].rstrip(".").lower()
    return CannotWrite(f"cannot write {path} at {rate} Hz: {why}; choose another place or format")
