"""A scale as a TOML file has it: with cents or with ratios."""

import json
from collections.abc import Iterator
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from improv.line import line
from improv.music.data import LARGEST_BYTES
from improv.music.ratio import cents_of_ratio
from improv.music.scale import OCTAVE_CENTS, Identifier, Name, Scale, Words

Ratio = Annotated[str, Meta(max_length=700)]


class ScaleFile(Struct, frozen=True, forbid_unknown_fields=True):
    """What may stand in a scale's file. Exactly one of ``cents`` and ``ratios`` must."""

    id: Identifier
    name: Name
    cents: Annotated[tuple[float, ...], Meta(min_length=1, max_length=4096)] | None = None
    ratios: Annotated[tuple[Ratio, ...], Meta(min_length=1, max_length=4096)] | None = None
    """From ``"1/1"`` up, as fractions of the tonic."""
    period: Annotated[float, Meta(ge=1, le=12_000)] = OCTAVE_CENTS
    """Cents after which the pitches repeat."""
    aliases: tuple[Words, ...] = ()
    mood: Words = ""
    use: Words = ""
    source: Words = ""

    def __post_init__(self) -> None:
        """Raise ValueError where there is no scale in it."""
        self.scale()

    def scale(self) -> Scale:
        """Return the scale."""
        if self.cents is not None and self.ratios is None:
            cents = self.cents
        elif self.ratios is not None and self.cents is None:
            cents = tuple(map(_cents, self.ratios))
        else:
            raise ValueError("give either cents or ratios")
        return Scale(
            id=self.id,
            name=self.name,
            cents=cents,
            period=self.period,
            aliases=self.aliases,
            mood=self.mood,
            use=self.use,
            source=self.source,
        )


def scale_text(scale: Scale) -> str:
    """Return the text of a scale's file. Raises ValueError, one line, where it could not be read again."""
    if not (scale.name.strip() and scale.name.isprintable()):
        raise ValueError(line("a scale needs a name that can be shown"))
    text = "".join(f"{key} = {value}\n" for key, value in _values(scale))
    if len(text.encode()) > LARGEST_BYTES:
        raise ValueError(line("a scale of {count} notes is too long for a file", count=len(scale)))
    try:
        read = msgspec.convert(msgspec.toml.decode(text), ScaleFile).scale()
    except (msgspec.ValidationError, msgspec.DecodeError, ValueError) as error:
        raise ValueError(f"the scale breaks a rule: {str(error).splitlines()[0]}") from error
    if read != scale:
        raise ValueError(line("the scale holds what cannot be written"))
    return text


def _values(scale: Scale) -> Iterator[tuple[str, str]]:
    yield "id", _quoted(scale.id)
    yield "name", _quoted(scale.name)
    yield "cents", f"[{', '.join(map(repr, scale.cents))}]"
    if scale.period != OCTAVE_CENTS:
        yield "period", repr(scale.period)
    if scale.aliases:
        yield "aliases", f"[{', '.join(map(_quoted, scale.aliases))}]"
    for key, text in (("mood", scale.mood), ("use", scale.use), ("source", scale.source)):
        if text:
            yield key, _quoted(text)


def _quoted(text: str) -> str:
    """Return a TOML string: JSON's, but for one letter that TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _cents(ratio: str) -> float:
    try:
        return cents_of_ratio(ratio)
    except ValueError as error:
        shown = ratio if len(ratio) <= 40 else f"{ratio[:39]}…"
        raise ValueError(f"ratio {shown!r}: {error}") from error
