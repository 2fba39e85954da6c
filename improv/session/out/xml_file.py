"""XML files for other programs."""

import re
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as Xml

from improv.session.format import Take
from improv.session.timeline import wall_ns_at, zero_ns
from improv.session.times import local_time

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (section 2.2) has no place for."""


def legal(text: str) -> str:
    """Return a text as XML can hold it."""
    return _ILLEGAL.sub(" ", text)


def child(parent: Xml.Element, tag: str, text: object = None, **attributes: object) -> Xml.Element:
    """Add an element, and return it."""
    made = Xml.SubElement(
        parent, tag, {name.replace("_", "-"): str(value) for name, value in attributes.items()}
    )
    if text is not None:
        made.text = legal(str(text))
    return made


def write_xml(root: Xml.Element, draft: Path, doctype: str = "") -> None:
    """Write a document, indented so that people can read it too."""
    Xml.indent(root)
    with draft.open("wb") as file:
        file.write(b'<?xml version="1.0" encoding="UTF-8"?>\n')
        if doctype:
            file.write(f"{doctype}\n".encode())
        file.write(Xml.tostring(root, encoding="utf-8"))
        file.write(b"\n")


def began(take: Take) -> datetime:
    """Return when a take began, as it was on the clock of the place."""
    return local_time(wall_ns_at(take, zero_ns(take)), take.header.utc_offset_s)
