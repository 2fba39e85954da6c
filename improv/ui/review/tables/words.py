"""What the tables say in words."""

from collections.abc import Iterable, Sequence

from PyQt6.QtCore import QCoreApplication

from improv.music.harmony import Reason
from improv.session.notebook.annotation import Annotation
from improv.session.notebook.marks import Together
from improv.ui.languages.speaking import number
from improv.ui.review.kinds import kind_text
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.timeline.words import called
from improv.ui.review.times import fine_text


def who(jam: ReviewedJam | None, label: str) -> str:
    """Return what somebody is called who marked something; without a label it is the one who reviews."""
    if not label:
        return QCoreApplication.translate("Tables", "you")
    return label if jam is None else called(jam, label)


def listed(names: Sequence[str]) -> str:
    """Return names as one says them: Ana, Ben and Cleo."""
    if len(names) < 2:
        return "".join(names)
    text = QCoreApplication.translate("Tables", "{others} and {last}")
    return text.format(others=", ".join(names[:-1]), last=names[-1])


def people_text(annotation: Annotation, jam: ReviewedJam | None) -> str:
    """Return whom an annotation is about."""
    return ", ".join(who(jam, label) for label in annotation.people)


def together_text(moment: Together, jam: ReviewedJam | None) -> str:
    """Return that several people marked a moment, who, and within how long."""
    text = QCoreApplication.translate("Tables", "{people} marked this within {seconds} s")
    names = listed([who(jam, label) for label in moment.by])
    words = text.format(people=names, seconds=number(moment.until_s - moment.at_s, 1))
    return words[:1].upper() + words[1:]


def marker_text(annotation: Annotation, jam: ReviewedJam | None) -> str:
    """Return who marked it; empty for the one who reviews."""
    return who(jam, annotation.by) if annotation.by else ""


def searched(annotation: Annotation, jam: ReviewedJam | None) -> str:
    """Return all that words are looked for in."""
    parts: Iterable[str] = (
        fine_text(annotation.at_s),
        people_text(annotation, jam),
        *annotation.people,
        kind_text(annotation.kind),
        annotation.text,
        marker_text(annotation, jam),
        annotation.by,
    )
    return "\n".join(parts).casefold()


def reason_text(reason: Reason) -> str:
    """Return why a note sounds as it does."""
    translate = QCoreApplication.translate
    match reason:
        case Reason.MAPPED:
            return translate("Tables", "the pad or key stands for it")
        case Reason.SNAPPED:
            return translate("Tables", "moved to the nearest note of the scale")
        case Reason.FREE:
            return translate("Tables", "free: as it was played")
        case Reason.GUARDED:
            return translate("Tables", "moved by the guard, so that it is not harsh with the others")
        case Reason.PIECE:
            return translate("Tables", "a piece of a kit")
