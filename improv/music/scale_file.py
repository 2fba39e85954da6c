"""A scale as a TOML file has it: with cents or with ratios."""

from typing import Annotated

from msgspec import Meta, Struct

from improv.music.ratio import cents_of_ratio
from improv.music.scale import OCTAVE_CENTS, Identifier, Scale, Words

Ratio = Annotated[str, Meta(max_length=700)]


class ScaleFile(Struct, frozen=True, forbid_unknown_fields=True):
    """What may stand in a scale's file. Exactly one of ``cents`` and ``ratios`` must."""

    id: Identifier
    name: Annotated[str, Meta(min_length=1, max_length=80)]
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


def _cents(ratio: str) -> float:
    try:
        return cents_of_ratio(ratio)
    except ValueError as error:
        shown = ratio if len(ratio) <= 40 else f"{ratio[:39]}…"
        raise ValueError(f"ratio {shown!r}: {error}") from error
