"""A jam as the index stores it: what its lines were made of travels with them, into every language."""

import re
from collections.abc import Callable
from string import Formatter

import msgspec

from improv.library.shelved import Shelved
from improv.line import Line, line_from, wire_of

_LONGEST = 1000
_SPEC = re.compile(r",?(\.\d)?[df]?")
"""How a number may be written: with commas, and few decimals. A width would let a row ask for any memory."""


def _stored_line(kind: type, wire: object) -> Line:
    """Return a line of a row, which another machine may have written. Raises ValueError."""
    _check(wire)
    return line_from(kind, wire)


def _check(wire: object) -> None:
    match wire:
        case [str() as template, dict() as values]:
            if len(template) > _LONGEST:
                raise ValueError("a line is too long")
            for _, name, spec, conversion in Formatter().parse(template):
                if name is not None and not (name.isidentifier() and _SPEC.fullmatch(spec or "")):
                    raise ValueError("a line asks for what no line does")
                if conversion:
                    raise ValueError("a line asks for what no line does")
            for value in values.values():
                _check(value)
        case _:
            pass


encoded: Callable[[object], bytes] = msgspec.msgpack.Encoder(enc_hook=wire_of).encode
"""Return a jam, or a jam and its words, as bytes."""
decoded: Callable[[bytes], Shelved] = msgspec.msgpack.Decoder(Shelved, dec_hook=_stored_line).decode
"""Return the jam of a row. Raises MsgspecError, TypeError, ValueError."""
decoded_with_words: Callable[[bytes], tuple[Shelved, str]] = msgspec.msgpack.Decoder(
    tuple[Shelved, str], dec_hook=_stored_line
).decode
"""The same, of a jam and its words."""
