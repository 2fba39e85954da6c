"""What the degrees of a scale are called on the pads: data, not translations."""

from dataclasses import dataclass

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


def labels_of(key: Key, labels: LabelSet) -> tuple[str, ...]:
    """Return a name for each degree; numbers where two degrees would share one."""
    offset = key.tonic if labels.fixed else 0
    steps = [round(cents / 100.0 + offset) % SEMITONES for cents in key.scale.cents]
    if not labels.names or len(set(steps)) < len(steps):
        return tuple(str(degree + 1) for degree in range(len(steps)))
    return tuple(labels.names[step] for step in steps)
