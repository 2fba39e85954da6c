"""Comparing in the window: what the page asks goes to ``Comparing``, what is so is shown."""

from pathlib import Path

from PyQt6.QtCore import QObject, Qt, QTimer
from PyQt6.QtWidgets import QFileDialog

from improv.session.library import default_folders
from improv.ui.languages.said import said
from improv.ui.review.compare.comparing import FIRST, SECOND, Comparing
from improv.ui.review.compare.differences import rows_of
from improv.ui.review.loading import Loaded
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.session_wiring import TICK_MS
from improv.ui.review.shelf_words import title_of
from improv.ui.review.timeline.words import name_of
from improv.ui.window import Window


class CompareWiring(QObject):
    """Belongs to one window; what must not be lost is in ``Comparing``."""

    def __init__(self, window: Window, reviewing: Reviewing, comparing: Comparing) -> None:
        super().__init__(window)
        self._window = window
        self._reviewing = reviewing
        self._now = comparing
        self._page = window.review.compare
        self._shows = False
        self._seen: tuple[Loaded | None, Loaded | None] = (None, None)
        self._moves = False
        """One axis is just following the other."""
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_time)
        window.review.session.header.compare.show()
        self._ask()
        self._hear()
        self._show()

    def _ask(self) -> None:
        page, now = self._page, self._now
        self._window.review.session.header.compare_asked.connect(now.show)
        page.back_asked.connect(now.leave)
        page.other_asked.connect(now.open)
        page.file_asked.connect(self._choose_file)
        page.align_asked.connect(now.set_align)
        page.mark_asked.connect(now.set_mark)
        page.later_asked.connect(now.set_later)
        page.play_asked.connect(now.play_or_pause)
        page.measure_asked.connect(now.measure)
        page.stop_asked.connect(now.stop_measuring)
        for side in (FIRST, SECOND):
            self._ask_side(side)

    def _ask_side(self, side: int) -> None:
        now, timeline = self._now, self._page.timelines[side]
        other = self._page.timelines[1 - side]
        timeline.asked_play_at.connect(lambda at_s: now.play_at(side, at_s))
        timeline.asked_play_from.connect(lambda at_s: now.play_at(side, at_s, plays=True))
        timeline.mute_toggled.connect(lambda seat, on: now.mute(side, seat, on))
        timeline.solo_toggled.connect(lambda seat, on: now.solo(side, seat, on))
        timeline.level_changed.connect(lambda seat, decibels: now.set_level(side, seat, decibels))
        timeline.axis.changed.connect(lambda: self._follow(side))
        timeline.window_changed.connect(lambda seconds: other.set_window(round(seconds)))

    def _hear(self) -> None:
        now = self._now
        now.changed.connect(self._show)
        now.aligned.connect(self._align)
        now.turned.connect(self._show_heard)
        now.measured.connect(self._show_measured)
        self._reviewing.hearing.told.connect(self._show_heard)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self._window, self.tr("A jam to compare with"), str(default_folders()[0]))
        dialog.setObjectName("compareFileDialog")
        dialog.setNameFilter(self.tr("Jams and MIDI files") + " (*.jam *.mid *.midi)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._now.open(Path(path)))
        dialog.open()

    # ── showing ─────────────────────────────────────────────────────────────────────────────────

    def _show(self) -> None:
        now, screen = self._now, self._window.review
        if not now.is_shown:
            self._tick.stop()
            if self._shows and screen.shows_compare:
                screen.show_session()
                if self._window.is_reviewing:
                    screen.session.header.compare.setFocus()
            self._shows = False
            return
        self._show_jams()
        if not self._shows:
            self._shows = True
            screen.show_compare()
            if self._window.is_reviewing:
                screen.take_focus()

    def _show_jams(self) -> None:
        now, page = self._now, self._page
        shelf = self._reviewing.bookshelf.page.jams
        own = None if now.first is None else now.first.path
        page.show_others(
            ((title_of(jam), Path(jam.path)) for jam in shelf if jam.path and Path(jam.path) != own), now.path
        )
        page.titles[FIRST].setText(self._window.review.session.header.accessibleName())
        page.titles[SECOND].setText(page.other.currentText())
        page.show_waiting(said(now.waiting))
        seen = (now.first, now.other)
        if seen != self._seen and now.first is not None:
            self._seen = seen
            first, other = now.first.jam, None if now.other is None else now.other.jam
            page.first.show_jam(first if self._reviewing.jam is None else self._reviewing.jam, other)
            if other is not None:
                page.timelines[SECOND].show_jam(other, first)
            for side in (FIRST, SECOND):
                page.timelines[side].set_annotations(now.annotations(side))
                page.show_marks(side, now.annotations(side), now.marks[side])
        self._align()
        self._show_heard()
        self._show_measured()

    def _align(self) -> None:
        """Give both the same length of time, and let them see the same."""
        now, page = self._now, self._page
        has_other = now.other is not None
        page.show_align(now.align, now.later_s, has_other=has_other)
        if not has_other:
            return
        later, first, second = now.later_s, now.seconds(FIRST), now.seconds(SECOND)
        self._moves = True
        page.timelines[FIRST].axis.set_room(max(0.0, -later), max(0.0, later + second - first))
        page.timelines[SECOND].axis.set_room(max(0.0, later), max(0.0, first - later - second))
        self._moves = False
        self._follow(FIRST)
        self._show_time()

    def _follow(self, side: int) -> None:
        """Let the other timeline see what this one sees."""
        now, timelines = self._now, self._page.timelines
        if self._moves or now.other is None:
            return
        self._moves = True
        # Seconds of the other one that its beginning lies before ours.
        later = -now.later_s if side == FIRST else now.later_s
        timelines[1 - side].axis.follow(timelines[side].axis, later)
        self._moves = False

    def _show_heard(self) -> None:
        now, page, hearing = self._now, self._page, self._reviewing.hearing
        if not now.is_shown:
            return
        plays = hearing.now.is_playing
        page.show_playing(now.side, plays=plays)
        for side in (FIRST, SECOND):
            edit = now.edit_of(side)
            page.timelines[side].set_mix(edit.mute, edit.solo, edit.levels)
        if plays:
            self._tick.start()
        else:
            self._tick.stop()
        self._show_time()

    def _show_time(self) -> None:
        """Show the playhead where it is heard, and at the same place of the other one."""
        now, page = self._now, self._page
        at_s = self._reviewing.hearing.position_s
        page.timelines[now.side].set_playhead(at_s)
        if now.other is not None:
            there = at_s - now.later_s if now.side == FIRST else at_s + now.later_s
            other = 1 - now.side
            page.timelines[other].set_playhead(min(max(0.0, there), now.seconds(other)))

    def _show_measured(self) -> None:
        now, page = self._now, self._page
        first, second = (each.now for each in now.analyses)
        troubles = dict.fromkeys(said(each.trouble) for each in (first, second) if each.trouble)
        page.show_measuring(now.share if now.measures else None, " ".join(troubles))
        measured = (first.players, first.pairs, first.group, second.players, second.pairs, second.group)
        page.show_rows(rows_of(first, second, self._names()) if any(measured) else ())

    def _names(self) -> dict[str, str]:
        """Return what the players of both are called; a label that is in both, as in the first."""
        both = [each for each in (self._now.other, self._now.first) if each is not None]
        return {player.label: name_of(player) for each in both for player in each.jam.players}
