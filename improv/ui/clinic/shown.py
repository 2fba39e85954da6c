"""The clinic in a window: what its pages ask goes to ``ClinicNow``, what is so is shown."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PyQt6.QtCore import QObject, Qt
from PyQt6.QtWidgets import QFileDialog

from improv.jam import commands as ask
from improv.line import line_of
from improv.link.consenting import Consent, VaultState
from improv.link.look import Keeping
from improv.ui.clinic.consent_form import day_of, in_months
from improv.ui.clinic.draft import Draft
from improv.ui.clinic.filing import Filing
from improv.ui.clinic.now import ClinicNow
from improv.ui.clinic.removing import RemovingInReview
from improv.ui.clinic.tasks import Topic
from improv.ui.clinic.words import why_unrecorded
from improv.ui.languages.said import said
from improv.ui.parts.words import name_of
from improv.ui.review.reviewing import Reviewing
from improv.ui.showing import Showing
from improv.ui.window import Window

TOPIC = "vault"
HELD = "notes in memory"
UNFINISHED = "erasing interrupted"
YEAR = 12


class ClinicShown(QObject):
    """Belongs to one window; what must not be lost is in ``ClinicNow``."""

    def __init__(
        self,
        window: Window,
        showing: Showing,
        clinic: ClinicNow,
        filing: Filing,
        reviewing: Reviewing,
        send: Callable[[Struct], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._showing = showing
        self._clinic = clinic
        self._filing = filing
        self._send = send
        self._backup: Path | None = None
        self._removing = RemovingInReview(window, clinic, filing, reviewing)
        self._ask()
        showing.players.why_unrecorded = lambda player: why_unrecorded(player, clinic)
        showing.players_shown.connect(self._show_people)
        clinic.changed.connect(self.show)
        self.show()

    # ── asking ──────────────────────────────────────────────────────────────────────────────────

    def _ask(self) -> None:
        window, clinic = self._window, self._clinic
        page, vault, lock = window.settings.privacy, window.settings.privacy.vault, window.review.lock_page
        page.clinical_chosen.connect(clinic.set_clinical)
        vault.make.chosen.connect(lambda _, passphrase: clinic.make(passphrase))
        vault.passphrase.chosen.connect(clinic.change_passphrase)
        vault.locked.connect(clinic.lock)
        vault.new_key_asked.connect(self._ask_new_key)
        vault.recovery.put_away.connect(clinic.put_away)
        vault.idle.changed.connect(clinic.set_idle)
        for form in (vault.unlock, lock.unlock):
            form.asked.connect(clinic.unlock)
        lock.play_asked.connect(window.go_to_play)
        lock.left.connect(lambda: clinic.want_unlock(False))
        window.review.session.unlock.clicked.connect(lambda: clinic.want_unlock(True))
        for people in (page.people, page.due):
            people.changing.connect(self._change)
            people.withdrawing.connect(self._ask_to_withdraw)
            people.exporting.connect(self._choose_export)
            people.keeping.connect(self._ask_to_keep)
        for consent_form in (page.form, window.panel.consent.form):
            consent_form.changed.connect(clinic.write)
            consent_form.entered.connect(self._enter)
        page.backup_asked.connect(
            lambda: self._choose_folder(self.tr("Back up to"), "backupDialog", self._filing.back_up)
        )
        page.restore_asked.connect(
            lambda: self._choose_folder(self.tr("The backup"), "restoreDialog", self._ask_secret)
        )
        page.secret.asked.connect(self._restore)
        page.seal_asked.connect(self._ask_to_seal)
        page.trail_asked.connect(self._filing.check_trail)
        window.panel.consent.entry_asked.connect(self.enter_for)
        window.panel.consent.vault_asked.connect(self._go_to_vault)
        window.panel.player.consent.asked.connect(self._enter_for_shown)
        window.top.recording.asked.connect(lambda: window.panel.open(window.panel.consent))
        window.first_card.chosen.connect(self._kept)
        window.settings.language.keeping_chosen.connect(self._kept)
        window.play.notices.acted.connect(self._acted)

    def enter_for(self, seat: int) -> None:
        """Open the form for the person on a seat."""
        player = None if self._showing.jam is None else self._showing.jam.players.get(seat)
        if player is None:
            return
        consent = self._clinic.consent_of(player.person) or Consent(player.person)
        self._clinic.write(_draft_of(consent, seat))
        self._window.panel.open(self._window.panel.consent)
        self._window.panel.consent.form.code.setFocus()

    def _enter_for_shown(self) -> None:
        seat = self._window.panel.player.seat
        if seat is not None:
            self.enter_for(seat)

    def _enter(self, consent: Consent) -> None:
        if not self._clinic.can_enter:
            return
        seat = self._clinic.draft.seat
        self._clinic.enter(consent)
        jam = self._showing.jam
        if seat and jam is not None and seat in jam.players and jam.players[seat].person != consent.code:
            self._send(ask.SeatPerson(seat, consent.code))

    def _change(self, consent: Consent) -> None:
        self._clinic.write(_draft_of(consent))
        self._window.settings.privacy.form.code.setFocus()

    def _ask_to_withdraw(self, code: str) -> None:
        text = self.tr(
            "Take {code} out of every jam for good: notes, marks, all that was written about {code}? "
            "It cannot be brought back. A jam that is being recorded ends first."
        )
        self._window.settings.privacy.question.ask(
            text.format(code=code),
            self.tr("Take {code} out").format(code=code),
            self.tr("Keep it"),
            lambda _: self._clinic.withdraw(code),
        )

    def _ask_to_keep(self, consent: Consent) -> None:
        text = self.tr("Keep what is of {code} until (year-month-day)")
        self._window.settings.privacy.question.ask(
            text.format(code=consent.code),
            self.tr("Keep until then"),
            self.tr("Leave it"),
            lambda day: self._keep(consent, day),
            in_months(self._clinic.today, YEAR),
        )

    def _keep(self, consent: Consent, day: str) -> None:
        try:
            until = day_of(day)
        except ValueError as error:
            self._clinic.tasks.say(Topic.CONSENT, line_of(error))
        else:
            self._clinic.enter(replace(consent, keep_until=until))

    def _ask_to_seal(self) -> None:
        self._window.settings.privacy.question.ask(
            self.tr(
                "Seal every jam that lies in clear, with its notes? "
                "They open with the vault alone from then on."
            ),
            self.tr("Seal them"),
            self.tr("Leave them"),
            lambda _: self._filing.seal(),
        )

    def _ask_new_key(self) -> None:
        self._window.settings.privacy.question.ask(
            self.tr("Make a new recovery key? The paper with the old one opens nothing any more."),
            self.tr("Make a new one"),
            self.tr("Leave it"),
            lambda _: self._clinic.make_recovery_key(),
        )

    def _choose_export(self, code: str) -> None:
        title = self.tr("Everything of {code} goes, in clear, to")
        self._choose_folder(
            title.format(code=code),
            "exportPersonDialog",
            lambda folder: self._filing.export_person(
                code, folder / f"{code}-{self._clinic.today.isoformat()}"
            ),
        )

    def _choose_folder(self, title: str, name: str, then: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self._window.settings, title)
        dialog.setObjectName(name)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()

    def _ask_secret(self, backup: Path) -> None:
        page = self._window.settings.privacy
        self._backup = backup
        page.secret.show_line(self.tr("What opened the vault on the day of the backup?"))
        page.secret.show()
        page.secret.field.setFocus()

    def _restore(self, secret: str) -> None:
        self._window.settings.privacy.secret.hide()
        if self._backup is not None:
            self._filing.restore(self._backup, secret)

    # ── showing ─────────────────────────────────────────────────────────────────────────────────

    def show(self) -> None:
        """Show how all of it is."""
        window, clinic = self._window, self._clinic
        window.settings.privacy.show_clinic(clinic, self._filing.trail)
        lock = window.review.lock_page
        if clinic.tasks.at_work is not None and not clinic.is_locked:
            lock.show_working(said(clinic.result(clinic.tasks.at_work)))
        else:
            lock.show_locked(can_leave=not clinic.is_clinical)
            lock.unlock.show_line(said(clinic.result(Topic.VAULT)))
        window.review.set_locked(clinic.is_covered)
        window.review.session.unlock.setEnabled(clinic.is_locked)
        self._show_bar()
        self._show_people()

    def _show_bar(self) -> None:
        clinic, notices = self._clinic, self._window.play.notices
        if clinic.waiting:
            again = self.tr("Try again") if clinic.is_open else self.tr("Unlock")
            notices.show_notice(said(clinic.waiting), HELD, again)
        else:
            notices.withdraw(HELD)
        if clinic.is_unfinished:
            text = self.tr(
                "A change to the jams was interrupted: what was to be removed or sealed may still be there. "
                "All jams open; finish it now."
            )
            action = self.tr("Unlock") if clinic.is_locked else self.tr("Finish it")
            notices.show_notice(text, UNFINISHED, action)
        else:
            notices.withdraw(UNFINISHED)
        state = clinic.vault.state
        if not clinic.is_clinical or clinic.is_open or (state is VaultState.OPEN and not clinic.recovery_key):
            notices.withdraw(TOPIC)
        if not clinic.is_clinical:
            return
        if clinic.recovery_key:
            text = self.tr("The recovery key waits to be printed. Nobody is recorded before it is put away.")
            notices.show_notice(text, TOPIC, self.tr("Show it"))
        elif state is VaultState.NONE:
            text = self.tr("Nothing is recorded: there is no vault yet for what clients play.")
            notices.show_notice(text, TOPIC, self.tr("Make it"))
        elif state is VaultState.LOCKED:
            text = self.tr("Locked: people can play, nothing is recorded and nothing can be read.")
            notices.show_notice(text, TOPIC, self.tr("Unlock"))

    def _show_people(self) -> None:
        window, clinic, jam = self._window, self._clinic, self._showing.jam
        page = window.panel.consent
        window.panel.show_consent(clinic.is_clinical)
        self._showing.players.show_players()
        players = [] if jam is None else sorted(jam.players.values(), key=lambda player: player.seat)
        why = {player.seat: why_unrecorded(player, clinic) for player in players}
        recorded = sum(reason == "" for reason in why.values())
        count = self.tr("{recorded} of {players} recorded").format(recorded=recorded, players=len(players))
        page.show_people([(each.seat, name_of(each), why[each.seat] or "") for each in players], count)
        state = clinic.vault.state
        actions = {
            VaultState.NONE: self.tr("Make the vault first…"),
            VaultState.LOCKED: self.tr("Unlock the vault first…"),
            VaultState.OPEN: self.tr("Put the recovery key away first…") if clinic.recovery_key else "",
        }
        page.show_vault(actions[state])
        page.form.show_draft(clinic.draft, clinic.today)
        page.form.show_line(said(clinic.result(Topic.CONSENT)))
        window.top.recording.show_people(count if clinic.is_clinical and players else "")
        window.panel.player.consent.show_why(why.get(window.panel.player.seat or 0))

    def _kept(self, keeping: Keeping) -> None:
        """Who works with clients needs a vault: go there."""
        if keeping is Keeping.CLINICAL and not self._clinic.is_open:
            self._go_to_vault()

    def _go_to_vault(self) -> None:
        settings, vault = self._window.settings, self._window.settings.privacy.vault
        settings.open(settings.privacy)
        if self._clinic.vault.state is VaultState.NONE:
            vault.make.first.setFocus()
        elif self._clinic.recovery_key:
            vault.recovery.print.setFocus()
        elif self._clinic.is_locked:
            vault.unlock.field.setFocus()

    def _acted(self, topic: str) -> None:
        if topic == HELD and self._clinic.is_open:
            self._clinic.ready.emit()
        if topic == UNFINISHED and not self._clinic.is_locked:
            self._clinic.finish()
        elif topic == UNFINISHED or (topic == HELD and not self._clinic.is_open):
            self._clinic.want_unlock(True)
            self._window.go_to_review()
        if topic != TOPIC:
            return
        if self._clinic.vault.state is VaultState.LOCKED:
            self._window.go_to_review()
        else:
            self._go_to_vault()


def _draft_of(consent: Consent, seat: int = 0) -> Draft:
    until = "" if consent.until is None else consent.until.isoformat()
    keep = "" if consent.keep_until is None else consent.keep_until.isoformat()
    return Draft(replace(consent, until=None, keep_until=None, entered=None), until, keep, seat)
