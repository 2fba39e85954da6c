"""The session in the window: what it asks goes to ``Reviewing``, what is open there is shown."""

from collections.abc import Callable

from PyQt6.QtCore import QObject, QTimer
from PyQt6.sip import isdeleted

from improv.library.shelved import Shelved
from improv.line import Line
from improv.link.hearing import AnswerTold, HearingEdit, HearingTold
from improv.link.messages import RecordingStatus
from improv.ui.languages.said import said
from improv.ui.review.header import about_text, name_of_session
from improv.ui.review.reviewed import ReviewedJam
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.timeline.axis import span_of
from improv.ui.review.timeline.words import name_of
from improv.ui.review.times import length_text
from improv.ui.window import Window

TICK_MS = 33
"""The playhead moves so often while it plays."""
UNSAVED, HEARING, LIVE = "notes not saved", "hearing a jam", "jam goes on"


class SessionWiring(QObject):
    """Belongs to one window; what must not be lost is in ``Reviewing``."""

    def __init__(self, window: Window, reviewing: Reviewing, write: Callable[[], object]) -> None:
        """``write``: begin a note about what is selected, or about this moment."""
        super().__init__(window)
        self._write = write
        self._window = window
        self._page = window.review.session
        self._reviewing = reviewing
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._ask()
        self._hear()
        self.show_jam()
        self._look_for_answers()

    # ── asking ──────────────────────────────────────────────────────────────────────────────────

    def _ask(self) -> None:
        page, now = self._page, self._reviewing
        transport, header, timeline = page.transport, page.header, page.timeline
        transport.play_asked.connect(now.play_or_pause)
        transport.moved_by.connect(now.move_by)
        transport.sought.connect(now.play_at)
        transport.loop_asked.connect(now.loop)
        transport.speed_asked.connect(now.hearing.set_speed)
        transport.mark_asked.connect(lambda: now.mark())
        transport.tap_asked.connect(now.set_taps)
        transport.answer_asked.connect(self._answer)
        transport.what_if_asked.connect(self._keep_what_if)
        page.what_if.changed.connect(now.hearing.set_edit)
        header.back_asked.connect(self.leave)
        header.other_asked.connect(self._open_other)
        header.answered_asked.connect(now.open_answered)
        header.rename_asked.connect(self.rename)
        header.star_asked.connect(lambda on: now.change(lambda book: book.star(on)))
        timeline.asked_play_at.connect(now.play_at)
        timeline.asked_play_from.connect(now.play_from)
        timeline.selected.connect(now.select)
        timeline.selection_cleared.connect(now.select_nothing)
        timeline.loop_asked.connect(self._loop_passage)
        timeline.annotation_activated.connect(self._activate)
        timeline.mute_toggled.connect(now.hearing.mute)
        timeline.solo_toggled.connect(now.hearing.solo)
        timeline.level_changed.connect(now.hearing.set_level)
        self._window.play.notices.acted.connect(self._acted)
        self._window.play.notices.declined.connect(self._declined)

    def _hear(self) -> None:
        now = self._reviewing
        now.jam_changed.connect(self.show_jam)
        now.jam_changed.connect(self._look_for_answers)
        now.lanes_changed.connect(self._show_lanes)
        now.notes_changed.connect(self._show_notes)
        now.selected.connect(self._show_selection)
        now.taps.changed.connect(self._show_taps)
        now.said.connect(self._say)
        now.save_troubled.connect(self._show_unsaved)
        now.stays.connect(self._show_stays)
        now.hearing.told.connect(self._heard)
        now.hearing.answer_told.connect(self._answered)

    def _say(self, text: Line) -> None:
        # A method, and no lambda: Qt lets go of it with the window, and the session outlives that.
        self._window.play.status.say(said(text))

    def leave(self) -> None:
        """Go back to the list."""
        self._reviewing.close()

    def rename(self) -> None:
        """Ask for another title."""
        now = self._reviewing
        if now.loaded is not None:
            self._page.question.ask(
                self.tr("Title of this jam"),
                self.tr("Save"),
                self.tr("Leave it"),
                lambda title: now.change(lambda book: book.rename(title)),
                now.notebook.notes.title,
            )

    def note(self) -> None:
        """Begin a note about what is selected, or about this moment."""
        if self._reviewing.loaded is not None:
            self._write()

    def recorded(self, status: RecordingStatus) -> None:
        """A jam may have come to its end that is open here."""
        now = self._reviewing
        if now.loaded is None or not now.loaded.is_written or now.loaded is now.put_off:
            return
        if (
            not status.file
            or now.path is None
            or now.path.name != status.file.replace("\\", "/").split("/")[-1]
        ):
            self._window.play.notices.show_notice(
                self.tr("The jam that you look at has ended. There is more of it now."),
                LIVE,
                self.tr("Show all of it"),
                self.tr("Later"),
            )

    def _open_other(self, jam: object) -> None:
        self._window.review.library.open_asked.emit(jam)

    def _loop_passage(self, begin: float, end: float) -> None:
        self._reviewing.select(begin, end)
        self._reviewing.loop(True)

    def _activate(self, number: int) -> None:
        now = self._reviewing
        note = now.notebook.find(number)
        if note is not None:
            now.chosen = number
            now.play_at(note.at_s)

    def _keep_what_if(self, on: bool) -> None:
        self._reviewing.shows_what_if = on

    def _answer(self) -> None:
        hearing = self._reviewing.hearing
        if hearing.is_answering:
            hearing.leave_answer()
            self._window.play.status.say("")
        else:
            hearing.answer(self._reviewing.position_s)
        self._page.transport.show_answering(hearing.is_answering)

    def _acted(self, topic: str) -> None:
        notices = self._window.play.notices
        if topic == UNSAVED:
            self._reviewing.saving.save_now()
        elif topic == LIVE:
            notices.withdraw(LIVE)
            self._reviewing.open_again()

    # ── showing ─────────────────────────────────────────────────────────────────────────────────

    def show_jam(self) -> None:
        """Show what is open, or that it is being opened, or why it cannot be."""
        now, page, screen = self._reviewing, self._page, self._window.review
        page.question.hide()
        if not now.shows_session:
            was_session = screen.shows_session
            screen.show_library()
            if was_session and self._window.is_reviewing:
                screen.take_focus()
            self._tick.stop()
            return
        screen.show_session()
        page.show_waiting(said(now.waiting))
        page.unlock.setVisible(now.is_sealed)
        self._show_header()
        loaded = now.loaded
        page.transport.set_able(
            hears=now.can_be_heard,
            marks=loaded is not None and not now.notebook.read_only,
            answers=loaded is not None and loaded.is_take and not loaded.is_written,
        )
        if now.jam is None:
            return
        self._show_lanes()
        page.what_if.set_people(
            (lane.seat, name_of(lane), lane.sounds[0] if lane.sounds else "") for lane in now.jam.players
        )
        page.transport.what_if.setChecked(now.shows_what_if)
        page.what_if.setVisible(now.shows_what_if)
        self._show_taps()
        page.transport.set_speed(now.hearing.speed)
        page.transport.show_answering(now.hearing.is_answering)
        self._heard(now.hearing.now)
        if self._window.is_reviewing:
            screen.take_focus()

    def _show_header(self) -> None:
        now, header = self._reviewing, self._page.header
        path = "" if now.path is None else now.path.name
        name = now.notebook.notes.title or name_of_session(now.shelved, path)
        about = "" if now.jam is None else _about(now.jam)
        current = "" if now.shelved is None else now.shelved.id
        header.show_session(name, about_text(now.shelved, about), now.bookshelf.page.jams, current)
        header.show_state(" ".join(said(text) for text in (() if now.loaded is None else now.loaded.lines)))
        header.answered.setVisible(now.answered is not None)
        header.show_star(now.notebook.notes.starred)
        for part in (header.rename, header.star):
            part.setEnabled(now.loaded is not None and not now.notebook.read_only)
        for part in (header.compare, header.export):
            part.setEnabled(now.loaded is not None)

    def _look_for_answers(self) -> None:
        now, header = self._reviewing, self._page.header
        header.show_answers(())
        loaded = now.loaded
        if loaded is None or not loaded.is_take:
            return

        def found(jams: tuple[Shelved, ...]) -> None:
            if now.loaded is loaded and not isdeleted(header):
                header.show_answers(jams)

        now.bookshelf.look_for_answers(loaded.columns.rest.header.uuid, found)

    def _show_lanes(self) -> None:
        now, timeline = self._reviewing, self._page.timeline
        if now.jam is not None:
            before, view = timeline.jam, timeline.view
            timeline.show_jam(now.jam)
            timeline.set_annotations(now.notebook.annotations)
            if before is not None and before.name == now.jam.name:
                timeline.set_view(view)
            self._show_selection()
            self.show_edit(now.hearing.edit)
            self._show_time()

    def _show_notes(self) -> None:
        self._page.timeline.set_annotations(self._reviewing.notebook.annotations)
        self._show_header()

    def _show_selection(self) -> None:
        now, page = self._reviewing, self._page
        loop = now.hearing.loop
        page.timeline.set_selection(None if now.selection is None else span_of(*now.selection))
        page.timeline.set_loop(None if loop is None else span_of(*loop))
        page.transport.show_loop(loop or now.selection, loops=loop is not None)

    def _show_taps(self) -> None:
        taps = self._reviewing.taps.since is not None
        self._window.review.keys.taps = taps
        self._page.transport.tap.setChecked(taps)
        if taps:
            text = self.tr("Tap mode: Enter ends a passage and begins the next; T ends it")
            self._window.play.status.say(text)

    def show_edit(self, edit: HearingEdit) -> None:
        """Show how it is heard."""
        self._page.what_if.show_edit(edit)
        self._page.timeline.set_mix(edit.mute, edit.solo, edit.levels)

    def _heard(self, told: HearingTold) -> None:
        if told.trouble:
            self._window.play.notices.show_notice(said(told.trouble), HEARING)
        self._page.transport.show_playing(told.is_playing)
        if told.is_playing:
            self._tick.start()
        else:
            self._tick.stop()
        self._show_time()

    def _show_time(self) -> None:
        now = self._reviewing
        self._page.transport.show_time(now.position_s, now.seconds)
        self._page.timeline.set_playhead(now.position_s)

    def _answered(self, told: AnswerTold) -> None:
        notices = self._window.play.notices
        self._page.transport.show_answering(self._reviewing.hearing.is_answering)
        if told.trouble:
            notices.show_notice(said(told.trouble), HEARING)
        elif told.share >= 1.0:
            notices.withdraw(HEARING)
            self._reviewing.hearing.pause()  # it sounds in the new jam from now on
            self._window.go_to_play()
            self._window.play.status.say(self.tr("Play along: this is a new jam, an answer to the other"))
        else:
            text = self.tr("Preparing the jam to be answered: {percent} %")
            self._window.play.status.say(text.format(percent=round(100 * told.share)))

    def _show_stays(self) -> None:
        """Ask what is to become of notes that cannot be saved; until then the session stays open."""
        self._window.play.notices.show_notice(
            self.tr(
                "The notes of this jam are not saved yet: it stays open. Whoever lets them go loses them."
            ),
            UNSAVED,
            self.tr("Try again"),
            self.tr("Let them go"),
        )

    def _declined(self, topic: str) -> None:
        if topic == UNSAVED:
            self._window.play.notices.withdraw(UNSAVED)
            self._reviewing.let_go()
        elif topic == LIVE:
            self._window.play.notices.withdraw(LIVE)
            self._reviewing.put_off = self._reviewing.loaded

    def _show_unsaved(self, trouble: Line) -> None:
        notices = self._window.play.notices
        if trouble:
            notices.show_notice(said(trouble), UNSAVED, self.tr("Try again"))
        else:
            notices.withdraw(UNSAVED)


def _about(jam: ReviewedJam) -> str:
    people = ", ".join(name_of(player) for player in jam.players)
    return f"{length_text(jam.seconds)} · {people}" if people else length_text(jam.seconds)
