"""The keys, on a card over the pads (F1)."""

from collections.abc import Iterable

from PyQt6.QtCore import QSize, Qt
from PyQt6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from improv.ui.parts.sizes import px

_EDGE = 8
"""Pixels that are left around the card."""


class HelpCard(QFrame):
    """Lists what can be done by key; stays until it is closed, and stops nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpCard")
        self.setAccessibleName(self.tr("Keys"))
        self._list = QWidget()
        self._rows: tuple[tuple[str, str], ...] = ()
        self._is_made = False
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Keys"))
        self.close_button = QPushButton(self.tr("Close (F1)"))
        self.close_button.setObjectName("helpClose")
        self.close_button.clicked.connect(self.hide)
        parts = QVBoxLayout(self)
        parts.setContentsMargins(px(12), px(12), px(12), px(12))
        parts.addWidget(self._area, 1)
        parts.addWidget(self.close_button)
        self.hide()

    def set_rows(self, rows: Iterable[tuple[str, str]]) -> None:
        """Show these keys, and what each does."""
        self._rows = tuple(rows)
        self._is_made = False
        if not self.isHidden():
            self._make_list()
            self.recentre()

    def _make_list(self) -> None:
        """Make the labels, which many never see."""
        self._is_made = True
        self._list = QWidget()
        self._list.setObjectName("helpList")
        grid = QGridLayout(self._list)
        grid.setContentsMargins(px(16), 0, px(16), 0)
        grid.setHorizontalSpacing(px(28))
        grid.setVerticalSpacing(px(5))
        grid.setColumnStretch(1, 1)
        for number, texts in enumerate(self._rows):
            for column, text in enumerate(texts):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                if not column:
                    label.setProperty("strong", True)
                    label.setMinimumWidth(px(140))
                else:
                    label.setMinimumWidth(px(180))
                grid.addWidget(label, number, column)
        self._area.setWidget(self._list)
        self._area.updateGeometry()  # the card knows the height around the list only with it

    def toggle(self) -> None:
        """Show the card in the middle of what it lies over, or hide it."""
        if not self._is_made:
            self._make_list()
        self.setVisible(self.isHidden())
        self.recentre()

    def recentre(self) -> None:
        """Stay in the middle."""
        parent = self.parentWidget()
        if parent is not None:
            room = parent.size() - QSize(2 * _EDGE, 2 * _EDGE)
            width = min(room.width(), px(640))
            rest = self.sizeHint().height() - self._area.sizeHint().height()
            list_width = width - (self.sizeHint().width() - self._area.sizeHint().width())
            height = max(self._list.heightForWidth(list_width), self._list.minimumSizeHint().height()) + rest
            self.resize(width, min(room.height(), height + 2))
            self.move((parent.width() - self.width()) // 2, (parent.height() - self.height()) // 2)
            self.raise_()

    def play_rows(self) -> list[tuple[str, str]]:
        """Return the keys of Play."""
        return [
            (self.tr("Q W E R T …"), self.tr("the high pads; shared, Y U I O P are the second player’s")),
            (self.tr("A S D F G …"), self.tr("the middle pads (many keyboards tell only some keys at once)")),
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
            (self.tr("Ctrl+D"), self.tr("how pads lie, labels, colours, who shares the screen")),
            (self.tr("Ctrl+G"), self.tr("lead: marks, invitations, all that is for everybody")),
            (self.tr("Ctrl+Shift+L"), self.tr("lock the screen; to unlock it, hold it for 2 seconds")),
            (self.tr("Ctrl+,"), self.tr("settings: sound, instruments, access, privacy and language")),
            (self.tr("F1"), self.tr("show or hide this card")),
        ]
