"""What is to be seen of the tables: kept apart from them, since a window may be made anew."""

from dataclasses import dataclass
from enum import StrEnum


class Sheet(StrEnum):
    """What is to be seen below the timeline."""

    ANNOTATIONS = "annotations"
    NOTES = "notes"
    EDITOR = "editor"
    WHOSE = "whose"
    """Whose notes they were, and where the jam begins in a video."""
    KINDS = "kinds"


@dataclass
class TablesView:
    """What somebody chose to see."""

    sheet: Sheet = Sheet.ANNOTATIONS
    words: str = ""
    """What marks and notes are filtered by."""
    only_together: bool = False
    """Only moments that several people marked."""
    column: int = 0
    """That the annotations are sorted by."""
    descending: bool = False
