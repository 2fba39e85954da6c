"""What the keys of Review do, in the list of jams and in a session."""

from collections.abc import Callable

from PyQt6.QtCore import QObject

from improv.ui.review.compare.comparing import Comparing
from improv.ui.review.keys import Act
from improv.ui.review.library_wiring import LibraryWiring
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.session_wiring import SessionWiring
from improv.ui.review.taking.exporting import Exporting
from improv.ui.review.timeline.words import name_of
from improv.ui.review.transport import FAR_S, STEP_S
from improv.ui.window import Window


class Acting(QObject):
    """Hears the keys."""

    def __init__(
        self,
        window: Window,
        reviewing: Reviewing,
        exporting: Exporting,
        comparing: Comparing,
        library: LibraryWiring,
        session: SessionWiring,
    ) -> None:
        super().__init__(window)
        self._exporting = exporting
        self._comparing = comparing
        self._window = window
        self._reviewing = reviewing
        self._library = library
        self._session = session
        self._in_session = self._session_table()
        window.review.keys.acted.connect(self.act)
        window.review.keys.escaped.connect(self._escape)

    def act(self, act: Act, lane: int, late_s: float) -> None:
        """Do what a key stands for, which went down ``late_s`` ago."""
        screen = self._window.review
        if screen.shows_export or screen.shows_course:
            if act is Act.LEAVE:
                self._escape()
        elif screen.shows_compare:
            self._in_compare(act)
        elif not screen.shows_session:
            self._in_library(act)
        elif act is Act.MARK:
            self._reviewing.mark(late_s)
        elif act is Act.NEXT:
            self._reviewing.taps.tap(late_s)
        elif act is Act.LANE:
            self._go_to_lane(lane - 1)
        elif act in self._in_session:
            self._in_session[act]()

    def _escape(self) -> None:
        """Leave what lies over the session."""
        if self._window.review.shows_export:
            self._exporting.show(False)
        elif self._window.review.shows_compare:
            self._comparing.leave()
        elif self._window.review.shows_course:
            self._reviewing.coursing.leave()

    def _in_compare(self, act: Act) -> None:
        """Hear and look; nothing is written there."""
        now, timeline = self._comparing, self._window.review.compare.first
        acts: dict[Act, Callable[[], object]] = {
            Act.PLAY: now.play_or_pause,
            Act.BACK: lambda: now.move_by(-STEP_S),
            Act.FORWARD: lambda: now.move_by(STEP_S),
            Act.FAR_BACK: lambda: now.move_by(-FAR_S),
            Act.FAR_FORWARD: lambda: now.move_by(FAR_S),
            Act.ZOOM_IN: timeline.zoom_in,
            Act.ZOOM_OUT: timeline.zoom_out,
            Act.ZOOM_FIT: timeline.zoom_fit,
            Act.LEAVE: now.leave,
        }
        if act in acts:
            acts[act]()

    def _in_library(self, act: Act) -> None:
        page = self._window.review.library
        if act is Act.FIND:
            page.filters.search.setFocus()
            page.filters.search.selectAll()
        elif act is Act.DELETE:
            page.to_bin()
        elif act is Act.PLAY:  # the space bar
            page.toggle_current()

    def _session_table(self) -> dict[Act, Callable[[], object]]:
        now, page = self._reviewing, self._window.review.session
        transport, timeline = page.transport, page.timeline
        return {
            Act.PLAY: now.play_or_pause,
            Act.PLAY_SELECTION: now.play_selection,
            Act.LOOP: lambda: now.loop(now.hearing.loop is None),
            Act.NOTE: self._session.note,
            Act.TAP: lambda: now.set_taps(now.taps.since is None),
            Act.BACK: lambda: now.move_by(-STEP_S),
            Act.FORWARD: lambda: now.move_by(STEP_S),
            Act.FAR_BACK: lambda: now.move_by(-FAR_S),
            Act.FAR_FORWARD: lambda: now.move_by(FAR_S),
            Act.PAGE_BACK: lambda: self._page_by(-1),
            Act.PAGE_FORWARD: lambda: self._page_by(1),
            Act.BEGIN: lambda: now.play_at(0.0),
            Act.END: lambda: now.play_at(now.seconds),
            Act.MARK_BEFORE: lambda: self._go_to_note(-1),
            Act.MARK_AFTER: lambda: self._go_to_note(1),
            Act.ZOOM_IN: timeline.zoom_in,
            Act.ZOOM_OUT: timeline.zoom_out,
            Act.ZOOM_FIT: timeline.zoom_fit,
            Act.MUTE: lambda: self._toggle("mute"),
            Act.SOLO: lambda: self._toggle("solo"),
            Act.SLOWER: lambda: transport.faster(-1),
            Act.FASTER: lambda: transport.faster(1),
            Act.EXPORT: page.header.export.click,
            Act.UNDO: now.undo,
            Act.REDO: now.redo,
            Act.DELETE: now.remove_chosen,
            Act.LEAVE: self._session.leave,
        }

    def _page_by(self, pages: int) -> None:
        """Go on by what is seen at once."""
        now = self._reviewing
        now.move_by(pages * self._window.review.session.timeline.seen_seconds)

    def _go_to_note(self, step: int) -> None:
        now = self._reviewing
        note = now.neighbour(step)
        if note is not None:
            now.chosen = note.id
            now.play_at(note.at_s)

    def _go_to_lane(self, lane: int) -> None:
        now = self._reviewing
        if now.jam is not None and lane < len(now.jam.players):
            now.lane = lane
            self._window.review.session.timeline.focus_lane(lane)
            name = name_of(now.jam.players[lane])
            self._window.play.status.say(self.tr("Lane of {name}").format(name=name))

    def _toggle(self, what: str) -> None:
        """Mute the player of the lane that was gone to, or hear only that player; or no longer."""
        now = self._reviewing
        if now.jam is None or now.lane >= len(now.jam.players):
            return
        seat = now.jam.players[now.lane].seat
        if what == "mute":
            now.hearing.mute(seat, seat not in now.hearing.edit.mute)
        else:
            now.hearing.solo(seat, seat not in now.hearing.edit.solo)
        self._session.show_edit(now.hearing.edit)
