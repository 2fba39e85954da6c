"""The one card of the first time: what becomes of jams. It waits for a pause, and stops nothing."""

from PyQt6.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from PyQt6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from improv.link.look import Keeping
from improv.ui.parts.theme import Theme

PAUSE_MS = 10_000
"""Nobody has played for so long: that is a moment to ask."""
_WIDTH = 560


class FirstCard(QFrame):
    """Asks over the pads, once; put off, it comes again when the window is opened the next time."""

    chosen = pyqtSignal(object)
    left = pyqtSignal()
    """It is gone, and had the keys, which Qt would give to whatever comes next."""

    def __init__(self, theme: Theme, parent: QWidget, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(parent)
        self.setObjectName("firstCard")
        self.setAccessibleName(self.tr("What shall become of what you play?"))
        self._is_wanted = False
        self._is_held = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(6))
        title = QLabel(self.tr("What shall become of what you play?"))
        title.setObjectName("heading")
        column.addWidget(title)
        self.buttons: dict[Keeping, QPushButton] = {}
        for keeping, text, about in choices():
            button = QPushButton(text)
            button.setObjectName(f"keeping_{keeping.value}")
            button.setAccessibleDescription(about)
            button.clicked.connect(lambda _, keeping=keeping: self._choose(keeping))
            self.buttons[keeping] = button
            words = QLabel(about)
            words.setObjectName("quiet")
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setMaximumWidth(theme.px(_WIDTH))
            column.addWidget(button)
            column.addWidget(words)
        self.later = QPushButton(self.tr("Ask me later"))
        self.later.setObjectName("keepingLater")
        self.later.clicked.connect(self._put_off)
        column.addSpacing(theme.px(6))
        column.addWidget(self.later)
        self.hide()

    def want(self, wanted: bool) -> None:
        """Ask in the next pause, or no longer."""
        self._is_wanted = wanted
        if not wanted:
            self._pause.stop()
            had_keys = self.isAncestorOf(QApplication.focusWidget())
            self.hide()
            if had_keys:
                self.left.emit()

    def hold_back(self, held: bool) -> None:
        """Stay away while nobody could answer; come back in the next pause after that."""
        self._is_held = held
        if held:
            self.hide()
        elif self._is_wanted:
            self._pause.start()

    def played(self) -> None:
        """Somebody plays: wait for a pause."""
        if self._is_wanted and self.isHidden():
            self._pause.start()

    def recentre(self) -> None:
        """Stay in the middle."""
        parent = self.parentWidget()
        if parent is not None and not self.isHidden():
            self.adjustSize()
            self.move((parent.width() - self.width()) // 2, (parent.height() - self.height()) // 2)
            self.raise_()

    def _show(self) -> None:
        if self._is_wanted and not self._is_held:
            self.show()
            self.recentre()

    def _put_off(self) -> None:
        """Ask no more until the window is opened again."""
        self.want(False)

    def _choose(self, keeping: Keeping) -> None:
        self.want(False)
        self.chosen.emit(keeping)


def choices() -> tuple[tuple[Keeping, str, str], ...]:
    """Return what can be chosen: what it is called, and what is written when."""
    translate = QCoreApplication.translate
    return (
        (
            Keeping.KEEP,
            translate("Keeping", "Keep jams on this computer"),
            translate(
                "Keeping",
                "Every jam is written to the disk of this computer, from its first note. Nothing is sent.",
            ),
        ),
        (
            Keeping.ASK,
            translate("Keeping", "Ask each time"),
            translate(
                "Keeping", "A jam is in memory only. When it ends you are asked; without a yes it is gone."
            ),
        ),
        (
            Keeping.CLINICAL,
            translate("Keeping", "We work with clients"),
            translate(
                "Keeping", "Nobody is recorded before their consent is entered. Others play along unrecorded."
            ),
        ),
    )
