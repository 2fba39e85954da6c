"""What was noted and marked as an ELAN file (EAF 3.0): a tier for each category of each person.

Source: ELAN Annotation Format, schema EAFv3.0.xsd, Max Planck Institute for Psycholinguistics.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote
from xml.etree import ElementTree as Xml

from msgspec import Struct

from improv.session.notebook.annotation import Annotation
from improv.session.out.xml_file import legal, write_xml

SCHEMA = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_MOMENT_MS = 500
"""ELAN knows no moments: one lasts as long as can be seen and clicked, where nothing follows sooner."""
_TYPE = "improv"
_MARKS = "Marks"
_KINDS = {
    ".mp4": "video/mp4", ".m4v": "video/mp4", ".mov": "video/quicktime", ".mpg": "video/mpeg",
    ".mpeg": "video/mpeg", ".avi": "video/x-msvideo", ".mkv": "video/x-matroska", ".webm": "video/webm",
    ".wav": "audio/x-wav", ".mp3": "audio/mpeg", ".flac": "audio/flac",
}  # fmt: skip


def is_video(media: str) -> bool:
    """Say whether the name of a file is that of a video."""
    return _KINDS.get(Path(media).suffix.lower(), "").startswith("video/")


class Tier(Struct, frozen=True):
    """A tier: what ELAN shows in one row. Nothing in it overlaps; times are milliseconds."""

    name: str
    person: str
    spans: tuple[tuple[int, int, str], ...]


class _Span(NamedTuple):
    begin: int
    end: int
    text: str
    is_moment: bool


def tiers_of(annotations: Iterable[Annotation]) -> tuple[Tier, ...]:
    """Return the tiers: by category, then by person; what is about several people stands in the tier of each.

    Where two of one tier overlap, the second goes to another of the same name with a number.
    """
    found: dict[tuple[str, str], list[_Span]] = {}
    for note in annotations:
        begin = round(note.at_s * 1000)
        end = begin + _MOMENT_MS if note.end_s is None else max(begin + 1, round(note.end_s * 1000))
        span = _Span(begin, end, _words(note), note.end_s is None)
        for person in note.people or (note.by if not note.kind else "",):
            found.setdefault((note.kind or _MARKS, person), []).append(span)
    names: set[str] = set()
    tiers = []
    for (kind, person), spans in sorted(found.items()):
        for row in _rows(spans):
            base = f"{kind} – {person}" if person else kind
            name, number = base, 2
            while name in names:
                name, number = f"{base} {number}", number + 1
            names.add(name)
            tiers.append(Tier(name, person, tuple((span.begin, span.end, span.text) for span in row)))
    return tuple(tiers)


def write_eaf(annotations: Iterable[Annotation], draft: Path, began: datetime, media: str = "") -> None:
    """Write the tiers, and link a sound or video file that lies, or will lie, beside the file."""
    Xml.register_namespace("xsi", _XSI)
    root = Xml.Element(
        "ANNOTATION_DOCUMENT",
        {
            "AUTHOR": "",
            "DATE": began.isoformat(),
            "FORMAT": "3.0",
            "VERSION": "3.0",
            f"{{{_XSI}}}noNamespaceSchemaLocation": SCHEMA,
        },
    )
    head = Xml.SubElement(root, "HEADER", {"MEDIA_FILE": "", "TIME_UNITS": "milliseconds"})
    if media:
        # Its folder would tell where things lie on this machine, and mean nothing on another.
        url = f"./{quote(Path(media).name)}"
        kind = _KINDS.get(Path(media).suffix.lower(), "unknown")
        Xml.SubElement(
            head, "MEDIA_DESCRIPTOR", {"MEDIA_URL": url, "MIME_TYPE": kind, "RELATIVE_MEDIA_URL": url}
        )
    tiers = tiers_of(annotations)
    count = sum(len(tier.spans) for tier in tiers)
    Xml.SubElement(head, "PROPERTY", {"NAME": "lastUsedAnnotationId"}).text = str(count)
    slots = Xml.SubElement(root, "TIME_ORDER")
    number = 0
    for tier in tiers:
        attributes = {"LINGUISTIC_TYPE_REF": _TYPE, "TIER_ID": legal(tier.name)}
        if tier.person:
            attributes["PARTICIPANT"] = legal(tier.person)
        row = Xml.SubElement(root, "TIER", attributes)
        for begin, end, text in tier.spans:
            number += 1
            for which, at in (("a", begin), ("b", end)):
                slot = {"TIME_SLOT_ID": f"ts{number}{which}", "TIME_VALUE": str(at)}
                Xml.SubElement(slots, "TIME_SLOT", slot)
            place = {
                "ANNOTATION_ID": f"a{number}",
                "TIME_SLOT_REF1": f"ts{number}a",
                "TIME_SLOT_REF2": f"ts{number}b",
            }
            made = Xml.SubElement(Xml.SubElement(row, "ANNOTATION"), "ALIGNABLE_ANNOTATION", place)
            Xml.SubElement(made, "ANNOTATION_VALUE").text = legal(text)
    slots[:] = sorted(slots, key=lambda slot: int(slot.get("TIME_VALUE", "0")))
    Xml.SubElement(
        root,
        "LINGUISTIC_TYPE",
        {"GRAPHIC_REFERENCES": "false", "LINGUISTIC_TYPE_ID": _TYPE, "TIME_ALIGNABLE": "true"},
    )
    write_xml(root, draft)


def _words(note: Annotation) -> str:
    rated = [] if note.rating is None else [f"[{note.rating}/5]"]
    return " ".join([*filter(None, [note.text]), *rated])


def _rows(spans: list[_Span]) -> list[list[_Span]]:
    """Return spans in rows without overlaps; a moment gives way to what follows it."""
    rows: list[list[_Span]] = []
    for span in sorted(spans):
        for row in rows:
            last = row[-1]
            if last.end <= span.begin:
                break
            if last.is_moment and last.begin < span.begin:
                row[-1] = last._replace(end=span.begin)
                break
        else:
            rows.append(row := [])
        row.append(span)
    return rows
