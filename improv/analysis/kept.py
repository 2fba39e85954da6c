"""Analyses that need not be made again, in a folder: by what the file holds, however it is called.

No names are kept, of people or of files: whoever finds an analysis puts in those of the file at hand.
Results of sealed takes are not to be kept at all. Anything that is damaged is as if it were not there.
"""

from contextlib import suppress
from pathlib import Path
from zlib import crc32

import msgspec
from msgspec.structs import replace

from improv.analysis.found import Analysis
from improv.analysis.playing import Playing
from improv.analysis.work import Work
from improv.session.atomic import CannotWrite, replacing

MOST_FILES = 2_000
"""Older ones go: about half a gigabyte of hour-long jams."""
LARGEST_BYTES = 256 << 20
SUFFIX = ".analysis"
_ASKED = 16
"""Digits of the hash of settings in a file's name."""


class KeptAnalyses:
    """A folder of analyses; where it cannot be read or written, nothing is kept."""

    def __init__(self, folder: Path) -> None:
        """Take a folder; it need not exist."""
        self._folder = folder

    def find(self, work: Work) -> Analysis | None:
        """Return the analysis of this work without names, where one was kept whole."""
        path = self._path(work)
        try:
            if path.stat().st_size > LARGEST_BYTES:
                return None
            raw = path.read_bytes()
        except OSError:
            return None
        if crc32(raw[4:]) != int.from_bytes(raw[:4], "little"):
            return None
        try:
            return msgspec.msgpack.decode(raw[4:], type=Analysis)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            return None

    def keep(self, work: Work, analysis: Analysis) -> None:
        """Keep an analysis; a disk that will not have it changes nothing."""
        nameless = replace(analysis, players=tuple(replace(each, name="") for each in analysis.players))
        raw = msgspec.msgpack.encode(nameless)
        with suppress(OSError, CannotWrite):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._make_room()
            with replacing(self._path(work)) as draft:
                draft.touch(mode=0o600)
                draft.write_bytes(crc32(raw).to_bytes(4, "little") + raw)

    def _path(self, work: Work) -> Path:
        return self._folder / f"{work.content}-{work.asked[:_ASKED]}{SUFFIX}"

    def _make_room(self) -> None:
        ages = []
        for path in self._folder.glob(f"*{SUFFIX}"):
            with suppress(OSError):
                ages.append((path.stat().st_mtime_ns, path))
        for _, path in sorted(ages)[: max(0, len(ages) - MOST_FILES + 1)]:
            with suppress(OSError):
                path.unlink()


def named(analysis: Analysis, playing: Playing) -> Analysis | None:
    """Return a kept analysis with the names of the players; None where it is of others."""
    names = {player.id: player.name for player in playing.players}
    if {player.id for player in analysis.players} != names.keys():
        return None
    return replace(analysis, players=tuple(replace(each, name=names[each.id]) for each in analysis.players))
