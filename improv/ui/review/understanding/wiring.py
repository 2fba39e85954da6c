"""The analysis in a window: what is asked for goes to ``Understanding``, what came of it is shown."""

from pathlib import Path

from msgspec.structs import replace
from PyQt6.QtCore import QObject

from improv.analysis.explained import PAIR_WORDS
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.taking.exporting import Exporting
from improv.ui.review.timeline.words import called
from improv.ui.review.understanding.analysing import Understood
from improv.ui.review.understanding.curves import NAMES, TOGETHER, curves_of
from improv.ui.review.understanding.page import UnderstandPage
from improv.ui.review.understanding.understanding import Sheet
from improv.ui.window import Window


class UnderstandingWiring(QObject):
    """Belongs to one window."""

    def __init__(self, window: Window, reviewing: Reviewing, exporting: Exporting) -> None:
        """To be made after what shows the session: it shows the jam first."""
        super().__init__(window)
        self._reviewing = reviewing
        self._exporting = exporting
        self._understanding = now = reviewing.understanding
        self._session = session = window.review.session
        self.page = page = UnderstandPage(session.timeline.theme)
        self._curves: object = None
        """What the curves were made of that are shown."""
        session.put_understanding(page)
        session.show_below(understanding=now.is_shown)
        page.show_sheet(now.sheet)
        page.show_hop(now.hop_s)
        page.show_pulse(now.pulse_s)
        page.matrix.choose(now.value)
        session.below_chosen.connect(self._go_below)
        page.sheet_chosen.connect(self._choose_sheet)
        page.hop_changed.connect(self._set_hop)
        page.pulse_changed.connect(self._set_pulse)
        page.usual_asked.connect(now.show_usual_of)
        page.stop.clicked.connect(now.analysing.stop)
        page.again.clicked.connect(now.try_again)
        page.report.save.clicked.connect(self._save_report)
        page.report.changed.connect(now.reporting.set_form)
        page.matrix.value_chosen.connect(self._choose_value)
        for view in (page.matrix, page.imitation):
            view.asked_play_from.connect(reviewing.play_from)
        session.timeline.curves.chosen.connect(self._wish)
        session.timeline.window_changed.connect(now.set_window)
        reviewing.jam_changed.connect(self._look)
        reviewing.lanes_changed.connect(self._look)
        now.changed.connect(self._show)
        self._look()

    def _save_report(self) -> None:
        """Write the report, of what is saved: another process reads it."""
        if self._reviewing.can_leave():
            self._understanding.save_report(Path(self._exporting.form.folder))

    def show_notes(self) -> None:
        """Show the tables of notes below the timeline, not the analysis."""
        self._session.show_below(understanding=False)
        self._go_below(False)

    def show_feature(self, feature: str, *, is_pair: bool) -> None:
        """Show a measure of one person, or of two, in the jam that is being opened."""
        if is_pair and feature in PAIR_WORDS:
            self._understanding.value = feature
            self.page.matrix.choose(feature)
            self._choose_sheet(Sheet.MATRIX)
            self._session.show_below(understanding=True)
            self._go_below(True)
            return
        curves = self._session.timeline.curves
        name = feature if feature in NAMES else TOGETHER
        curves.choose((name, *(each for each in curves.names if each != name)))
        self._wish()

    # ── asking ──────────────────────────────────────────────────────────────────────────────────

    def _look(self) -> None:
        """Another jam is open, or whose notes they were was corrected."""
        reviewing = self._reviewing
        if reviewing.jam is not None:
            self._session.timeline.curves.set_window(self._understanding.window_s)
        self._curves = None
        self._understanding.look_at(reviewing.loaded, reviewing.notebook.notes.corrections, reviewing.keys)
        self._show()

    def _wish(self) -> None:
        """Other curves are chosen: those of the analysis have to be made."""
        self._understanding.wishes = frozenset(self._session.timeline.curves.names) & (
            frozenset(NAMES) - {"density"}
        )
        self._understanding.go_on()

    def _go_below(self, understanding: bool) -> None:
        self._understanding.is_shown = understanding
        self._understanding.go_on()
        self._show()

    def _choose_sheet(self, sheet: Sheet) -> None:
        self._understanding.sheet = sheet
        self.page.show_sheet(sheet)
        self._show()

    def _choose_value(self, value: str) -> None:
        self._understanding.value = value

    def _set_hop(self, seconds: int) -> None:
        self._understanding.set_hop(seconds)
        self.page.show_hop(self._understanding.hop_s)

    def _set_pulse(self, seconds: int) -> None:
        self._understanding.set_pulse(seconds)
        self.page.show_pulse(self._understanding.pulse_s)

    # ── showing ─────────────────────────────────────────────────────────────────────────────────

    def _show(self) -> None:
        understanding, page, jam = self._understanding, self.page, self._reviewing.jam
        now, usual = understanding.analysing.now, understanding.usual
        page.report.show_state(
            understanding.reporting.form, understanding.reporting.share, understanding.reporting.said
        )
        page.show_state(now, is_busy=understanding.analysing.is_busy)
        people = () if jam is None else tuple(player.person for player in jam.players if player.person)
        page.show_people(people, usual.person)
        page.show_usual(
            max((band.jams for band in usual.bands.values()), default=0), usual.person, is_busy=usual.is_busy
        )
        if understanding.is_shown:
            page.show_found(now if jam is None else _as_called(now, jam))
        made_of = (now.players, now.together, now.group, usual.bands)
        if jam is not None and (self._curves is None or not _is_same(made_of, self._curves)):
            self._curves = made_of
            self._session.timeline.set_curves(curves_of(now, jam, usual.bands, usual.person))


def _as_called(now: Understood, jam: ReviewedJam) -> Understood:
    """Return what was found, with the names that the lanes have."""
    return replace(now, players=tuple(replace(each, name=called(jam, each.name)) for each in now.players))


def _is_same(one: tuple[object, ...], other: object) -> bool:
    """Say whether the very same values are there: to compare hours of curves would take too long."""
    return isinstance(other, tuple) and all(a is b for a, b in zip(one, other, strict=True))
