"""Taking a jam away: MIDI for other music programs, CSV for statistics, JSON lines for everything else."""

import csv
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import msgspec

from improv.session.atomic import replacing
from improv.session.format import Take
from improv.session.out.midi_file import midi_of
from improv.session.notes import note_rows

COLUMNS = (
    "player", "source", "onset_s", "duration_s", "played_note", "played_velocity", "note", "hertz", "reason",
    "piece", "velocity",
)  # fmt: skip
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\0")
"""A table program takes a cell that begins so for a formula."""


class Format(StrEnum):
    """What a jam can be exported to."""

    MIDI = "midi"
    CSV = "csv"
    JSONL = "jsonl"


def export(take: Take, path: Path, to: Format) -> None:
    """Write a take in another format. The file is there only once all of it is. Raises CannotWrite."""
    with replacing(path) as draft:
        _WRITERS[to](take, draft)


def _write_midi(take: Take, draft: Path) -> None:
    midi_of(take).save(draft)


def _write_csv(take: Take, draft: Path) -> None:
    with draft.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for row in note_rows(take):
            table.writerow(
                (
                    harmless(row.player),
                    harmless(row.source),
                    f"{row.onset_s:.6f}",
                    f"{row.duration_s:.6f}",
                    row.played_note,
                    row.played_velocity,
                    row.note,
                    f"{row.hertz:.6f}",
                    harmless(row.reason),
                    harmless(row.piece),
                    row.velocity,
                )
            )


def harmless(text: str) -> str:
    """Return the text of a cell so that no table program runs it."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def _write_jsonl(take: Take, draft: Path) -> None:
    """Write the header as if it were the event number 0, then every record."""
    encode = msgspec.json.Encoder().encode
    with draft.open("wb") as file:
        start = {"type": "TakeBegan", **msgspec.to_builtins(take.header)}
        file.write(encode({"seq": 0, "at": take.header.monotonic_ns, "event": start}) + b"\n")
        for seq, at_ns, record in take.records:
            file.write(encode({"seq": seq, "at": at_ns, "event": record}) + b"\n")


_WRITERS: dict[Format, Callable[[Take, Path], None]] = {
    Format.MIDI: _write_midi,
    Format.CSV: _write_csv,
    Format.JSONL: _write_jsonl,
}
