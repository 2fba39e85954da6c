"""A question in the page itself: a field to write in, or a yes and a no; nothing waits for it."""

from collections.abc import Callable

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme


class Question(QFrame):
    """Asked once, in place of the question before; gone when it is answered, or with its second button."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("asks", True)
        self._answered: Callable[[str], object] | None = None
        self._back: QWidget | None = None
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setObjectName(f"{name}Field")
        self.field.setMinimumWidth(theme.px(260))
        self.field.returnPressed.connect(self._answer)
        self.yes = QPushButton()
        self.yes.setObjectName(f"{name}Yes")
        self.yes.clicked.connect(self._answer)
        self.no = QPushButton()
        self.no.setObjectName(f"{name}No")
        self.no.clicked.connect(self.leave)
        row = Flow(self)
        row.setContentsMargins(theme.px(12), theme.px(4), theme.px(4), theme.px(4))
        self._text.setMinimumWidth(theme.px(180))
        row.add(self._text, 1)
        row.add(self.field, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.hide()

    def ask(
        self,
        text: str,
        yes: str,
        no: str,
        answered: Callable[[str], object],
        field: str | None = None,
        *,
        secret: bool = False,
    ) -> None:
        """Ask; ``answered`` gets what stands in the field. ``field``: what stands there, if there is one.

        ``secret``: nobody is to read it on the screen.
        """
        self.field.setEchoMode(QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal)
        self._answered = answered
        self._text.setText(text)
        self.setAccessibleName(text)
        self.field.setAccessibleName(text)
        self.field.setVisible(field is not None)
        self.field.setText(field or "")
        self.field.selectAll()
        self.yes.setText(yes)
        self.no.setText(no)
        if self.isHidden():
            window = self.window()
            self._back = None if window is None else window.focusWidget()
        self.show()
        (self.no if field is None else self.field).setFocus()

    def leave(self) -> None:
        """Ask no longer."""
        self._answered = None
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Keep Enter from what lies behind it."""
        if event is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
            return
        super().keyPressEvent(event)

    def _answer(self) -> None:
        answered, text = self._answered, self.field.text()
        self.leave()
        if answered is not None:
            answered(text)
