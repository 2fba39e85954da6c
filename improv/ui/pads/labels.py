"""What the degrees of a scale are called on the pads: data, not translations."""

from dataclasses import dataclass

from improv.link.look import Labels
from improv.music.pitch import PITCH_CLASS_NAMES
from improv.music.scale import Key

SEMITONES = 12


@dataclass(frozen=True)
class LabelSet:
    """Twelve names, counted from the tonic (movable) or from C (fixed); none means numbers."""

    id: str
    names: tuple[str, ...] = ()
    fixed: bool = False


DO_RE_MI = LabelSet("do-re-mi", ("Do", "Ra", "Re", "Me", "Mi", "Fa", "Fi", "Sol", "Le", "La", "Te", "Ti"))
LETTERS = LabelSet("letters", PITCH_CLASS_NAMES, fixed=True)
NUMBERS = LabelSet("numbers")

_WITH_SI = LabelSet("do-re-mi", ("Do", "Ra", "Re", "Me", "Mi", "Fa", "Fi", "Sol", "Le", "La", "Te", "Si"))
_WITH_ACCENT = LabelSet("do-re-mi", ("Do", "Ra", "Ré", "Me", "Mi", "Fa", "Fi", "Sol", "Le", "La", "Te", "Si"))
_WITH_H = LabelSet("letters", ("C", "Cis", "D", "Es", "E", "F", "Fis", "G", "As", "A", "B", "H"), fixed=True)
_FIXED_TI = LabelSet(
    "fixed-do",
    ("Do", "Do♯", "Re", "Mi♭", "Mi", "Fa", "Fa♯", "Sol", "La♭", "La", "Ti♭", "Ti"),
    fixed=True,
)
_FIXED_SI = LabelSet(
    "fixed-do",
    ("Do", "Do♯", "Re", "Mi♭", "Mi", "Fa", "Fa♯", "Sol", "La♭", "La", "Si♭", "Si"),
    fixed=True,
)
_FIXED_ACCENT = LabelSet(
    "fixed-do",
    ("Do", "Do♯", "Ré", "Mi♭", "Mi", "Fa", "Fa♯", "Sol", "La♭", "La", "Si♭", "Si"),
    fixed=True,
)

_USUAL = "en"
_BY_LANGUAGE: dict[Labels, dict[str, LabelSet]] = {
    Labels.DO_RE_MI: {_USUAL: DO_RE_MI, "fr": _WITH_ACCENT}
    | dict.fromkeys(("ca", "es", "it", "pt"), _WITH_SI),
    Labels.LETTERS: {_USUAL: LETTERS}
    | dict.fromkeys(("cs", "da", "de", "fi", "hu", "nb", "no", "pl", "sk", "sl"), _WITH_H),
    Labels.FIXED_DO: {_USUAL: _FIXED_TI, "fr": _FIXED_ACCENT}
    | dict.fromkeys(("ca", "cs", "de", "es", "it", "pl", "pt"), _FIXED_SI),
}
"""Where a language has none of its own, it has those of English."""


def label_set(labels: Labels, language: str = _USUAL) -> LabelSet:
    """Return the names in a language (two letters).

    Pads on which nothing is written, or shapes, are spoken of as Do, Re, Mi.
    """
    if labels is Labels.NUMBERS:
        return NUMBERS
    sets = _BY_LANGUAGE.get(labels, _BY_LANGUAGE[Labels.DO_RE_MI])
    return sets.get(language, sets[_USUAL])


def labels_of(key: Key, labels: LabelSet) -> tuple[str, ...]:
    """Return a name for each degree; numbers where two degrees would share one."""
    offset = key.tonic if labels.fixed else 0
    steps = [round(cents / 100.0 + offset) % SEMITONES for cents in key.scale.cents]
    if not labels.names or len(set(steps)) < len(steps):
        return tuple(str(degree + 1) for degree in range(len(steps)))
    return tuple(labels.names[step] for step in steps)
