"""The keys, on a card over the pads (F1)."""

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

_SCROLL_BAR = 20
_EDGE = 8
"""Between the card and the window, at least."""


class HelpCard(QFrame):
    """Lists what can be done by key; stays until it is closed, and stops nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpCard")
        self.setAccessibleName(self.tr("Keys"))
        self._list = QWidget()
        grid = QGridLayout(self._list)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, texts in enumerate(self._rows()):
            for column, text in enumerate(texts):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                if not column:
                    label.setStyleSheet("font-weight: bold;")
                grid.addWidget(label, row, column)
        self._scrolled = QScrollArea()
        self._scrolled.setAccessibleName(self.tr("Keys"))
        self._scrolled.setWidget(self._list)
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        for ground in (self._list, self._scrolled.viewport()):
            if ground is not None:
                ground.setAutoFillBackground(False)  # the card is to be seen through them
        self.close_button = QPushButton(self.tr("Close (F1)"))
        self.close_button.setObjectName("helpClose")
        self.close_button.clicked.connect(self.hide)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 12, 12, 12)
        whole.addWidget(self._scrolled, 1)
        whole.addWidget(self.close_button)
        self.hide()

    def toggle(self) -> None:
        """Show the card in the middle of what it lies over, or hide it."""
        self.setVisible(self.isHidden())
        self.recentre()

    def recentre(self) -> None:
        """Stay in the middle, as large as the list where there is room."""
        parent, layout = self.parentWidget(), self.layout()
        if parent is None or layout is None:
            return
        edges, keys, close = layout.contentsMargins(), self._list.sizeHint(), self.close_button.sizeHint()
        width = keys.width() + _SCROLL_BAR + edges.left() + edges.right()
        height = keys.height() + layout.spacing() + close.height() + edges.top() + edges.bottom() + 4
        self.resize(min(width, parent.width() - 2 * _EDGE), min(height, parent.height() - 2 * _EDGE))
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
            (self.tr("Ctrl+D"), self.tr("how pads lie, their labels and colours; sliding and holding")),
            (self.tr("Ctrl+B"), self.tr("bed, beat, guard, tuning and song")),
            (self.tr("Ctrl+G"), self.tr("lead: marks, invitations, all that is for everybody")),
            (self.tr("Ctrl+Shift+L"), self.tr("lock the screen; to unlock it, hold it for 2 seconds")),
            (self.tr("Ctrl+T"), self.tr("tap the tempo")),
            (self.tr("Ctrl+,"), self.tr("settings: sound, instruments, access, privacy and language")),
            (self.tr("F1"), self.tr("show or hide this card")),
        ]
