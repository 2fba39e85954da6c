"""The page on which somebody chooses what of a jam is taken away."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from improv.session.out.wishes import Done, Failed
from improv.ui.languages.said import said
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme
from improv.ui.parts.waiting import PageArea
from improv.ui.review.taking.exporting import Exporting
from improv.ui.review.taking.form import Form, What
from improv.ui.review.taking.rows import FormRows


class ExportPanel(QWidget):
    """Shows an ``Exporting``, and says what its user wants."""

    back_asked = pyqtSignal()
    form_changed = pyqtSignal(object)
    """A ``Form``."""
    offset_changed = pyqtSignal(float)
    """The second of the session's video at which the jam begins."""
    begin_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    folder_asked = pyqtSignal()
    """Choose where to."""
    media_asked = pyqtSignal()
    """Choose a file to link."""
    open_asked = pyqtSignal()
    """Open the folder of what was made."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("exportPage")
        self.setAccessibleName(self.tr("Take a jam away"))
        self.back = _button("exportBack", self.tr("Back"), self.tr("Back to the jam"))
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.rows = FormRows(theme)
        self.begin = _button("exportBegin", self.tr("Take away"))
        self.cancel = _button("exportCancel", self.tr("Cancel"), self.tr("Cancel; nothing is written"))
        self.progress = QProgressBar()
        self.progress.setObjectName("exportProgress")
        self.progress.setAccessibleName(self.tr("How much is written"))
        self.progress.setRange(0, 100)
        self.result = QLabel()
        self.result.setObjectName("exportResult")
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)
        self.open = _button("exportOpenFolder", self.tr("Open folder"))
        self._lay_out(theme)
        self.back.clicked.connect(lambda: self.back_asked.emit())
        self.begin.clicked.connect(lambda: self.begin_asked.emit())
        self.cancel.clicked.connect(lambda: self.cancel_asked.emit())
        self.open.clicked.connect(lambda: self.open_asked.emit())
        self.rows.changed.connect(self.form_changed)
        self.rows.offset_changed.connect(self.offset_changed)
        self.rows.folder.clicked.connect(lambda: self.folder_asked.emit())
        self.rows.choose_media.clicked.connect(lambda: self.media_asked.emit())

    def show_state(self, now: Exporting, title: str) -> None:
        """Show what is chosen, how far it is, and what came of it."""
        subject = now.subject
        if subject is None:
            return
        self.title.setText(self.tr("Take away: {title}").format(title=title))
        self.rows.show_form(now.form, subject, tuple(map(said, now.contents)), said(now.trouble))
        runs = now.is_running
        self.rows.setEnabled(not runs)
        self.begin.setVisible(not runs)
        self.begin.setEnabled(_may_begin(now.form))
        self.cancel.setVisible(runs)
        self.progress.setVisible(runs)
        self.progress.setValue(round(100 * (now.share or 0.0)))
        result = now.result
        self.result.setVisible(result is not None)
        self.result.setProperty("warns", isinstance(result, Failed))
        style = self.result.style()
        if style is not None:
            style.unpolish(self.result)
            style.polish(self.result)
        self.result.setText(self._told(result))
        self.open.setVisible(now.result_folder is not None)

    def take_focus(self) -> None:
        """Give the keys to the first choice."""
        self.rows.what.setFocus()

    def _told(self, result: Done | Failed | None) -> str:
        if isinstance(result, Failed):
            return said(result.why)
        if result is None:
            return ""
        first = result.files[0] if result.files else ""
        written = (
            self.tr("Written: {file}")
            if len(result.files) == 1
            else self.tr("%n file(s) written, as {file}", "", len(result.files))
        )
        return "\n".join((written.format(file=first), *map(said, result.told)))

    def _lay_out(self, theme: Theme) -> None:
        top = Flow()
        top.addWidget(self.back)
        top.add(self.title, 1)
        area = PageArea()
        area.setObjectName("exportArea")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.rows)
        column.addWidget(self.result)
        column.addStretch(1)
        area.hold(inside)
        bottom = Flow()
        for part in (self.begin, self.cancel):
            bottom.addWidget(part)
        bottom.add(self.progress, 1)
        bottom.addWidget(self.open)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(6))
        whole.addLayout(top)
        whole.addWidget(area, 1)
        whole.addLayout(bottom)


def _may_begin(form: Form) -> bool:
    return form.what is not What.TAKE_HOME or form.is_safe


def _button(name: str, text: str, about: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(about or text)
    return button
