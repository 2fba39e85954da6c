"""The folder of a person's own sounds, opened in whatever shows folders here."""

from pathlib import Path

from PyQt6.QtCore import QObject, QUrl
from PyQt6.QtGui import QDesktopServices

from improv.line import reason
from improv.ui.languages.said import said
from improv.ui.window import Window

_TOPIC = "own sounds"


class OwnSounds(QObject):
    """Makes the folder where there is none, opens it, and says where it is; in one line, whatever happens."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._folder = ""
        window.panel.sound.folder_asked.connect(self._open)

    def begin(self, folder: str) -> None:
        """Take the folder."""
        self._folder = folder

    def _open(self) -> None:
        notices = self._window.play.notices
        try:
            Path(self._folder).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            text = self.tr(
                "The folder for own sounds cannot be made ({why}): {folder}. All other sounds play."
            )
            notices.show_notice(text.format(why=said(reason(error)), folder=self._folder), _TOPIC)
            return
        if QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder)):
            notices.withdraw(_TOPIC)
            # Whoever shows folders here may still fail, and nobody tells us.
            text = self.tr("Own sounds are in {folder}; those that are new are there after the next start")
            self._window.play.status.say(text.format(folder=self._folder))
        else:
            text = self.tr("No program here shows folders. Own sounds play from: {folder}")
            notices.show_notice(text.format(folder=self._folder), _TOPIC)
