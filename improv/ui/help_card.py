"""The keys, on a card over the pads (F1)."""

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget


class HelpCard(QFrame):
    """Lists what can be done by key; stays until it is closed, and stops nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpCard")
        self.setAccessibleName(self.tr("Keys"))
        grid = QGridLayout(self)
        grid.setContentsMargins(28, 12, 28, 12)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(5)
        for row, (keys, meaning) in enumerate(self._rows()):
            for column, text in enumerate((keys, meaning)):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                if not column:
                    label.setStyleSheet("font-weight: bold;")
                grid.addWidget(label, row, column)
        self.close_button = QPushButton(self.tr("Close (F1)"))
        self.close_button.setObjectName("helpClose")
        self.close_button.clicked.connect(self.hide)
        grid.addWidget(self.close_button, grid.rowCount(), 0, 1, 2)
        self.hide()

    def toggle(self) -> None:
        """Show the card in the middle of what it lies over, or hide it."""
        self.setVisible(self.isHidden())
        self.recentre()

    def recentre(self) -> None:
        """Stay in the middle."""
        parent = self.parentWidget()
        if parent is not None:
            self.adjustSize()
            self.move((parent.width() - self.width()) // 2, (parent.height() - self.height()) // 2)
            self.raise_()

    def _rows(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Q W E R T …"), self.tr("the high pads, from the left")),
            (self.tr("A S D F G …"), self.tr("the middle pads")),
            (self.tr("Z X C V B …"), self.tr("the low pads")),
            (self.tr("Tab, arrows, Space"), self.tr("go to the pads, from pad to pad, play")),
            (self.tr("[ and ]"), self.tr("an octave down, an octave up")),
            (self.tr("Esc"), self.tr("stop all sound at once")),
            (self.tr("Shift+Esc"), self.tr("let all sound fade out")),
            (self.tr("Ctrl+Up, Ctrl+Down"), self.tr("louder, softer")),
            (self.tr("Ctrl+M"), self.tr("mark this moment, to find it again")),
            (self.tr("Ctrl+N"), self.tr("end this jam; the next note begins another")),
            (self.tr("Ctrl+K"), self.tr("choose scale and key: arrows, Space to hear, Enter to choose")),
            (self.tr("Ctrl+J"), self.tr("choose a scene: a whole setting at once")),
            (self.tr("Ctrl+L"), self.tr("mixer, sounds and hearing; Del brings a slider or knob back")),
            (self.tr("Ctrl+B"), self.tr("bed, beat, guard, tuning and song")),
            (self.tr("Ctrl+T"), self.tr("tap the tempo")),
            (self.tr("Ctrl+,"), self.tr("settings: sound, instruments, access, privacy and language")),
            (self.tr("F1"), self.tr("show or hide this card")),
        ]
