"""The course in the window: what the page asks goes to ``Coursing``, what is found is shown."""

from pathlib import Path

from msgspec.structs import replace
from PyQt6.QtCore import QObject

from improv.analysis.course.course import Course, Point
from improv.analysis.features import PAIR_FEATURES
from improv.analysis.report.course_report import told_trend
from improv.ui.languages.said import known, said
from improv.ui.review.course.coursing import INTERACTION, MOST_JAMS, Coursing
from improv.ui.review.course.picture import Drawn
from improv.ui.review.course.words import (
    chance_text,
    changes_text,
    date_text,
    point_text,
    words_of,
)
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.taking.exporting import Exporting
from improv.ui.review.times import length_text
from improv.ui.review.understanding.wiring import UnderstandingWiring
from improv.ui.window import Window

_TESTED = frozenset(feature.name for feature in PAIR_FEATURES if feature.tests == feature.name)
"""What chance was found of is the value itself, and not what it is the lag of."""


class CourseWiring(QObject):
    """Belongs to one window; what must not be lost is in ``Coursing``."""

    def __init__(
        self,
        window: Window,
        reviewing: Reviewing,
        understanding: UnderstandingWiring,
        exporting: Exporting,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._reviewing = reviewing
        self._understanding = understanding
        self._now: Coursing = reviewing.coursing
        self._page = page = window.review.course
        self._shows = False
        self._drawn: object = None
        window.review.library.course_asked.connect(lambda: self._now.show())
        understanding.page.course.clicked.connect(
            lambda: self._now.show(reviewing.understanding.usual.person)
        )
        page.back_asked.connect(self._now.leave)
        page.people_chosen.connect(self._now.choose)
        page.feature_chosen.connect(self._now.set_feature)
        page.chance_chosen.connect(self._now.set_chance)
        page.stop.clicked.connect(self._now.stop)
        page.again.clicked.connect(lambda: self._now.go_on(again=True))
        page.open_asked.connect(self._open)
        page.report.save.clicked.connect(lambda: self._now.save_report(Path(exporting.form.folder)))
        page.report.changed.connect(self._now.reporting.set_form)
        self._now.changed.connect(self._show)
        self._show()

    def _open(self, place: int) -> None:
        """Open a jam of the course, with what is being looked at in it."""
        now = self._now
        if place >= len(now.paths) or not now.paths[place]:
            return
        path, feature, is_pair = Path(now.paths[place]), now.feature, bool(now.other)
        now.leave()
        self._reviewing.open(path)
        if self._reviewing.path == path:
            self._understanding.show_feature(feature, is_pair=is_pair)

    # ── showing ─────────────────────────────────────────────────────────────────────────────────

    def _show(self) -> None:
        now, screen = self._now, self._window.review
        if not now.is_shown:
            if self._shows and screen.shows_course:
                if self._reviewing.shows_session:
                    screen.show_session()
                else:
                    screen.show_library()
                if self._window.is_reviewing:
                    screen.take_focus()
            self._shows = False
            return
        self._show_page()
        if not self._shows:
            self._shows = True
            screen.show_course()
            if self._window.is_reviewing:
                screen.take_focus()

    def _show_page(self) -> None:
        now, page = self._now, self._page
        page.show_people(now.known, now.person, now.other)
        page.show_feature(now.feature, is_pair=bool(now.other), with_chance=now.with_chance)
        page.show_state(
            now.share,
            self._state(),
            has_failed=bool(now.trouble and now.person),
            is_stopped=now.is_stopped,
        )
        reporting = now.reporting
        page.report.show_state(reporting.form, reporting.share, reporting.said)
        drawn = (now.course, now.feature)
        if self._drawn is None or not _is_same(drawn, self._drawn):
            self._drawn = drawn
            self._show_course()

    def _state(self) -> str:
        now = self._now
        if not now.person:
            return self.tr("Choose a person, and somebody else if it is to be about two.")
        shown = 0 if now.course is None else len(now.course.jams)
        if now.share is not None:
            text = self.tr("Measuring the jams: what was measured before is not measured again.")
            more = self.tr("The first %n jam(s) that are measured are shown.", "", shown)
            return f"{text} {more}" if shown else text
        parts = [said(now.trouble)] if now.trouble else []
        if now.is_stopped and shown:
            text = self.tr(
                "It was stopped: only the %n jam(s) that were measured by then are shown.", "", shown
            )
            parts.append(text)
        elif now.is_stopped:
            parts.append(self.tr("It was stopped before a jam was measured: nothing is shown yet."))
        if now.left_out:
            text = self.tr("%n jam(s) could not be measured: {why}", "", len(now.left_out))
            parts.append(text.format(why=said(now.left_out[0])))
        if now.elsewhere:
            parts.append(
                self.tr(
                    "%n jam(s) are left out: they are being recorded, or are not on this computer.",
                    "",
                    now.elsewhere,
                )
            )
        if now.more > 0:
            parts.append(self.tr("Only the newest %n jam(s) are shown.", "", MOST_JAMS))
        return " ".join(parts)

    def _show_course(self) -> None:
        now, page, course, trace = self._now, self._page, self._now.course, self._now.trace
        if course is None or trace is None:
            page.show_course(Drawn("", (), (), ()), (), (), "")
            return
        words = words_of(now.feature, is_pair=bool(now.other))
        is_tested = now.feature in _TESTED
        points = [each if is_tested else replace(each, chance=None) for each in trace.points]
        values = [point_text(point, known(words.unit)) for point in points]
        days = [date_text(course, place) for place in range(len(points))]
        changes = [changes_text(course, place) for place in range(len(points))]
        said_of = [
            " · ".join(part for part in parts if part) for parts in zip(days, values, changes, strict=True)
        ]
        changed = frozenset(change.jam for change in course.changes)
        title = f"{' – '.join(course.people)}: {known(words.title)}"
        fitted = _fitted(course) if now.feature == INTERACTION else ()
        columns, rows = self._table(course, points, values, changes)
        trend = said(told_trend(course)) if now.feature == INTERACTION else ""
        page.show_course(Drawn(title, points, said_of, days, changed, fitted), columns, rows, trend)

    def _table(
        self, course: Course, points: list[Point], values: list[str], changes: list[str]
    ) -> tuple[list[str], list[list[str]]]:
        has_chance = any(point.chance is not None for point in points)
        columns = [self.tr("Value"), self.tr("What was set otherwise")]
        columns += [self.tr("Middle 95 % of chance")] if has_chance else []
        columns += [self.tr("Notes"), self.tr("Length"), self.tr("File")]
        rows = []
        for jam, point, value, change in zip(course.jams, points, values, changes, strict=True):
            row = [value, change or "–"]
            row += [chance_text(point) or "–"] if has_chance else []
            rows.append([*row, str(jam.notes), length_text(jam.seconds), jam.name])
        return columns, rows


def _fitted(course: Course) -> list[float | None]:
    """Return the parabola at every jam; None where there is no value."""
    if course.trend is None:
        return []
    values = iter(course.trend.fitted)
    return [None if point.value is None else next(values) for point in course.interaction.points]


def _is_same(one: tuple[object, ...], other: object) -> bool:
    return isinstance(other, tuple) and all(a is b for a, b in zip(one, other, strict=True))
