"""A line for people that can be said in another language where it is shown.

Everything outside the window says its lines in English, and needs no more than that: a ``Line`` is a ``str``.
What it was made of travels with it, so that the window can fill the same values into its own language.
"""

import errno
import os
from typing import Any, Self


class Line(str):
    """A text in English, and what it was made of; a plain text is made of itself and stays as it is."""

    __slots__ = ("template", "values")

    template: str
    """Empty for what has no translation: a file's name, another program's words."""
    values: dict[str, Any]

    def __new__(cls, text: str = "", template: str = "", values: dict[str, Any] | None = None) -> Self:
        """Take what is to be read where nothing is translated; see ``line``."""
        made = super().__new__(cls, text)
        made.template = template
        made.values = values or {}
        return made


def line(template: str, /, **values: Any) -> Line:
    """Return a line: a template in English with ``{name}`` for each value.

    The template is to be written out where this is called: that is how those who translate find it. A value
    is a text, a number, or another line, which is then said in the same language.
    """
    return Line(template.format(**values), template, values)


def line_of(said: object) -> Line:
    """Return the line that was said, if need be by an error; what is none stays as it is."""
    if isinstance(said, BaseException) and len(said.args) == 1:
        said = said.args[0]
    return said if isinstance(said, Line) else Line(str(said))


def joined(lines: "list[Line]", mark: str) -> Line:
    """Return several lines as one, with a mark between them that every language has."""
    names = [f"part{number}" for number in range(len(lines))]
    values = dict(zip(names, lines, strict=True))
    template = mark.join(f"{{{name}}}" for name in names)
    return Line(mark.join(lines), template, values)


def reason(error: OSError) -> Line:
    """Return why a file, a folder or a disk did not do what it should."""
    known = {
        errno.ENOENT: line("no such file or directory"),
        errno.EACCES: line("permission denied"),
        errno.EPERM: line("operation not permitted"),
        errno.EROFS: line("read-only file system"),
        errno.ENOSPC: line("no space left on device"),
        errno.EDQUOT: line("disk quota exceeded"),
        errno.EIO: line("input/output error"),
        errno.ENOTDIR: line("not a directory"),
        errno.EISDIR: line("is a directory"),
        errno.EEXIST: line("file exists"),
    }
    words = error.strerror
    if isinstance(words, Line):
        return words
    found = known.get(error.errno or 0)
    if found is not None and words in (None, os.strerror(error.errno or 0)):
        return found
    return Line((words or str(error)).lower())


def wire_of(value: object) -> object:
    """Return a line as it travels: a text, or its template and values. Raises TypeError for anything else."""
    if not isinstance(value, Line):
        raise TypeError(f"{type(value).__name__} does not travel")
    return [value.template, value.values] if value.template else str(value)


def line_from(kind: type, wire: object) -> Line:
    """Return the line that came. Raises ValueError for what is none, NotImplementedError for another kind."""
    if kind is not Line:
        raise NotImplementedError(kind)
    match wire:
        case str():
            return Line(wire)
        case [str() as template, dict() as values]:
            whole = {
                str(name): line_from(Line, value) if isinstance(value, list) else value
                for name, value in values.items()
            }
            try:
                return line(template, **whole)
            except (LookupError, TypeError, AttributeError) as error:
                raise ValueError(f"{template!r} does not go with its values") from error
        case _:
            raise ValueError("no line")
