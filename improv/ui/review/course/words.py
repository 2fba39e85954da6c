"""What the page of a course says in words."""

from PyQt6.QtCore import QCoreApplication

from improv.analysis.course.course import Change, Course, Point
from improv.analysis.explained import PAIR_WORDS, PLAYER_WORDS, Explained
from improv.analysis.report.course_report import told_change
from improv.ui.languages.said import known, said
from improv.ui.languages.speaking import number, short_number
from improv.ui.review.course.coursing import INTERACTION

_DECIMALS = 3


def words_of(feature: str, *, is_pair: bool) -> Explained:
    """Return title, unit and explanation of a feature of a course."""
    if feature != INTERACTION:
        return (PAIR_WORDS if is_pair else PLAYER_WORDS)[feature]
    translate = QCoreApplication.translate
    return Explained(
        translate("Course", "Interaction"),
        "r",
        translate(
            "Course",
            "The correlation of the curves of pitch, density, length and force of two people over 40 s, "
            "averaged over the four and over the jam; of one person: the mean with everybody else. 0 is what "
            "people do who do not hear each other. The dashed line is a parabola through the jams in "
            "their order. Hartmann and others (2022) saw more interaction in the middle of the therapy for "
            "those who improved most; one course shows no such thing, and is no verdict.",
        ),
    )


def features_of(*, is_pair: bool) -> tuple[str, ...]:
    """Return the names of what there is to choose from."""
    return (INTERACTION, *(PAIR_WORDS if is_pair else PLAYER_WORDS))


def date_text(course: Course, place: int) -> str:
    """Return the number and the day of a jam."""
    return f"{place + 1}. {course.jams[place].began.date().isoformat()}"


def point_text(point: Point, unit: str) -> str:
    """Return a value with its spread, or why there is none."""
    translate = QCoreApplication.translate
    if point.value is None:
        why = known(point.reason) if point.reason else translate("Course", "nothing to measure")
        return translate("Course", "no value: {why}").format(why=why)
    text = short_number(point.value, _DECIMALS)
    if point.sd is not None:
        spread = short_number(point.sd, _DECIMALS)
        text = translate("Course", "{mean} ± {sd}").format(mean=text, sd=spread)
    text = f"{text} {unit}".strip()
    if point.p is not None:
        text = translate("Course", "{value}, p {p}").format(value=text, p=number(point.p, 3))
    if point.set_by_scale:
        text = translate("Course", "{value} (set by the scale)").format(value=text)
    return text


def chance_text(point: Point) -> str:
    """Return where the middle 95 % of chance lie; empty where nothing is known of it."""
    if point.chance is None:
        return ""
    low, high = (short_number(each, _DECIMALS) for each in point.chance)
    return QCoreApplication.translate("Course", "{low} to {high}").format(low=low, high=high)


def change_text(change: Change, people: tuple[str, ...]) -> str:
    """Return what was set otherwise than in the jam before."""
    if change.kind != "people":
        return said(told_change(change, people, people))
    translate = QCoreApplication.translate
    nobody = translate("Course", "nobody")
    before, after = (", ".join(names) or nobody for names in (change.before, change.after))
    return translate("Course", "others who played: {before}, then {after}").format(before=before, after=after)


def changes_text(course: Course, place: int) -> str:
    """Return all that was set otherwise in a jam than in the one before; empty where nothing was."""
    return "; ".join(change_text(each, course.people) for each in course.changes if each.jam == place)
