"""Taking away in the window: what the page asks goes to ``Exporting``, what is told is shown."""

from pathlib import Path

from msgspec.structs import replace
from PyQt6.QtCore import QObject, Qt, QUrl
from PyQt6.QtGui import QDesktopServices
from PyQt6.QtWidgets import QFileDialog

from improv.library.shelved import Shelved
from improv.session.out.wishes import Done, Failed
from improv.ui.languages.page_words import page_words
from improv.ui.languages.said import said
from improv.ui.review.reviewing import Reviewing
from improv.ui.review.taking.exporting import Exporting
from improv.ui.review.taking.form import BUNDLE_SUFFIX
from improv.ui.window import Window

BUNDLE, PACKING = "opening a bundle", "packing a bundle"


class ExportWiring(QObject):
    """Belongs to one window; what must not be lost is in ``Exporting``."""

    def __init__(self, window: Window, reviewing: Reviewing, exporting: Exporting) -> None:
        super().__init__(window)
        self._window = window
        self._reviewing = reviewing
        self._now = exporting
        self._panel = window.review.export
        self._shows = False
        window.review.session.header.export.show()
        self._ask()
        self.show_now()

    def open_bundle(self) -> None:
        """Choose a bundle, and take its jams in."""
        dialog = self._dialog(self.tr("Open a bundle"), str(Path.home()), "openBundleDialog")
        dialog.setNameFilter(self.tr("Bundles") + f" (*{BUNDLE_SUFFIX})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._now.unbundle(Path(path)))
        dialog.open()

    def pack(self, jams: tuple[Shelved, ...]) -> None:
        """Ask what is to be known before jams are packed, then where the bundle goes."""
        takes = tuple(Path(jam.path) for jam in jams if jam.path)
        library, notices = self._window.review.library, self._window.play.notices
        if self._now.is_running:
            notices.show_notice(
                self.tr("Something is being taken away already. Wait for it, or cancel it."), PACKING
            )
        elif len(takes) < len(jams):
            away = self.tr(
                "%n of these jams are on the server alone: open each once, then bundle them.",
                "",
                len(jams) - len(takes),
            )
            notices.show_notice(away, PACKING)
        elif self._now.are_sealed(takes):
            library.question.ask(
                self.tr("Passphrase for the bundle: four words. Tell it in another way than you send it."),
                self.tr("Choose the file…"),
                self.tr("Leave it"),
                lambda text: self._choose_bundle(takes, text) if text else None,
                "",
            )
        elif takes:
            library.question.ask(
                self.tr(
                    "Pack %n jam(s) as they are, with the names in them and what was noted? Only for people "
                    "who may hear and read all of it.",
                    "",
                    len(takes),
                ),
                self.tr("Choose the file…"),
                self.tr("Leave it"),
                lambda _: self._choose_bundle(takes),
            )

    def _choose_bundle(self, takes: tuple[Path, ...], passphrase: str = "") -> None:
        name = takes[0].stem if len(takes) == 1 else f"{min(take.stem for take in takes)}-{len(takes)}-jams"
        dialog = self._dialog(self.tr("The bundle"), str(Path.home()), "packDialog")
        dialog.setNameFilter(self.tr("Bundles") + f" (*{BUNDLE_SUFFIX})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(BUNDLE_SUFFIX[1:])
        dialog.selectFile(f"{name}{BUNDLE_SUFFIX}")
        dialog.fileSelected.connect(lambda path: self._now.pack(takes, Path(path), passphrase))
        dialog.open()

    def leave(self) -> None:
        """Go back to the jam; what is being made goes on."""
        self._now.show(False)

    def _ask(self) -> None:
        panel, now = self._panel, self._now
        self._window.review.session.header.export_asked.connect(lambda: now.show())
        self._window.review.library.bundle_asked.connect(self.open_bundle)
        self._window.review.library.pack_asked.connect(self.pack)
        panel.back_asked.connect(self.leave)
        panel.form_changed.connect(now.set_form)
        panel.offset_changed.connect(
            lambda seconds: self._reviewing.change(lambda book: book.set_video_offset(seconds))
        )
        panel.begin_asked.connect(lambda: now.begin(page_words()))
        panel.cancel_asked.connect(now.cancel)
        panel.folder_asked.connect(self._choose_folder)
        panel.media_asked.connect(self._choose_media)
        panel.open_asked.connect(self._open_folder)
        now.changed.connect(self.show_now)
        notices = self._window.play.notices
        notices.acted.connect(self._acted)
        notices.declined.connect(
            lambda topic: notices.withdraw(topic) if topic in {BUNDLE, PACKING} else None
        )

    def show_now(self) -> None:
        """Show what is so."""
        now, screen = self._now, self._window.review
        if now.is_shown:
            self._panel.show_state(now, screen.session.header.accessibleName())
            if not self._shows:
                screen.show_export()
                if self._window.is_reviewing:
                    screen.take_focus()
        elif self._shows and screen.shows_export:
            screen.show_session()
            if self._window.is_reviewing:
                screen.session.header.export.setFocus()
        self._shows = now.is_shown
        if now.opens_bundle:
            self._show_bundle()
        elif now.packs:
            self._show_packing()

    def _show_bundle(self) -> None:
        """Say in the list how the opening of a bundle is, since the page for taking away is not there."""
        now, notices = self._now, self._window.play.notices
        if now.is_running:
            text = self.tr("Opening a bundle: {percent} %").format(percent=round(100 * (now.share or 0.0)))
            notices.show_notice(text, BUNDLE, self.tr("Cancel"))
        elif isinstance(now.result, Done):
            count = self.tr("%n jam(s) came with the bundle.", "", len(now.result.files))
            notices.show_notice(" ".join((count, *map(said, now.result.told))), BUNDLE)
        elif isinstance(now.result, Failed):
            again = self.tr("Say the passphrase…") if now.result.asks_passphrase else ""
            notices.show_notice(said(now.result.why), BUNDLE, again)

    def _show_packing(self) -> None:
        """Say in the list how it is with the jams that are packed from there."""
        now, notices = self._now, self._window.play.notices
        if now.is_running:
            text = self.tr("Packing %n jam(s): {percent} %", "", now.packs)
            percent = round(100 * (now.share or 0.0))
            notices.show_notice(text.format(percent=percent), PACKING, self.tr("Cancel"))
        elif isinstance(now.result, Done):
            text = self.tr("%n jam(s) are in {file}.", "", now.packs)
            written = text.format(file=now.result.files[0] if now.result.files else "")
            notices.show_notice(" ".join((written, *map(said, now.result.told))), PACKING)
        elif isinstance(now.result, Failed):
            notices.show_notice(said(now.result.why), PACKING)

    def _acted(self, topic: str) -> None:
        if topic == PACKING and self._now.is_running:
            self._now.cancel()
        if topic != BUNDLE:
            return
        bundle = self._now.wished_bundle
        if self._now.is_running:
            self._now.cancel()
        elif bundle is not None:
            self._window.review.library.question.ask(
                self.tr("Passphrase that came with the bundle"),
                self.tr("Open"),
                self.tr("Leave it"),
                lambda text: self._now.unbundle(bundle, text) if text else None,
                "",
                secret=True,
            )

    def _choose_folder(self) -> None:
        dialog = self._dialog(self.tr("Where to"), self._now.form.folder, "exportFolderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self._now.set_form(replace(self._now.form, folder=path)))
        dialog.open()

    def _choose_media(self) -> None:
        dialog = self._dialog(
            self.tr("Sound or video file to link"), self._now.form.folder, "exportMediaDialog"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._now.set_form(replace(self._now.form, media=path)))
        dialog.open()

    def _dialog(self, title: str, folder: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, folder)
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _open_folder(self) -> None:
        folder = self._now.result_folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
