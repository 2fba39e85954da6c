"""The text of a tuning file, and the one line that says what is wrong with it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from improv.music.data import LARGEST_BYTES, BadData
from improv.music.rules import shortened

_LINE_ENDS = re.compile("\r\n|\r|\n")
"""``str.splitlines`` knows more of them, some of which are letters in Latin-1."""
_OTHER_ENCODINGS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


class Line(NamedTuple):
    """A line of a file, for people who will look it up: numbers begin with 1."""

    file: str
    number: int
    text: str

    def bad(self, rule: str, value: str | None = None) -> BadData:
        """Return the error for a line (or a value in it) that breaks a rule."""
        shown = shortened(repr(self.text.strip() if value is None else value))
        return BadData(f"{self.file}:{self.number}: {shown}: {rule}")


def read_text(path: Path, *, only_utf8: bool = False) -> str:
    """Read a file that is UTF-8, or else Latin-1. Raises BadData for what cannot be a tuning."""
    name = file_name(path)
    try:
        if path.exists() and not path.is_file():
            raise BadData(f"{name}: not a file")  # opening a pipe would wait for ever
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, BadData):
            raise
        raise BadData(f"{name}: {getattr(error, 'strerror', None) or error}") from error
    if len(raw) > LARGEST_BYTES:
        raise BadData(f"{name}: larger than {LARGEST_BYTES // 1024} kB")
    if b"\x00" in raw or raw[:2] in _OTHER_ENCODINGS:
        what = _OTHER_ENCODINGS.get(raw[:2], "something else")
        raise BadData(f"{name}:1: this is {what}, not text in UTF-8 or Latin-1: save it as UTF-8")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if only_utf8:
            number = raw[: error.start].count(b"\n") + 1
            raise BadData(f"{name}:{number}: an .ascl file must be in UTF-8: save it as UTF-8") from error
        return raw.decode("latin-1")


def file_name(path: Path) -> str:
    """Return a file's name as it can stand in a line."""
    return "".join(letter if letter.isprintable() else "�" for letter in path.name) or str(path)


def lines_of(text: str, file: str) -> Iterator[Line]:
    """Yield the lines of a file's text."""
    for number, line in enumerate(_LINE_ENDS.split(text), start=1):
        yield Line(file, number, line)


def one_line(text: str) -> str:
    """Return a text that can be printed in, and written as, one line."""
    return "".join(letter if letter.isprintable() else " " for letter in text).strip()
