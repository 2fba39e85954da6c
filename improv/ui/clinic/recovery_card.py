"""The recovery key, shown once: to be printed, and put away."""

from pathlib import Path

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QTextDocument
from PyQt6.QtPrintSupport import QPrintDialog, QPrinter
from PyQt6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QVBoxLayout

from improv.clinic.vault import write_private
from improv.line import line_of
from improv.session.atomic import CannotWrite
from improv.ui.clinic.new_passphrase import line_label, show_line
from improv.ui.languages.said import said
from improv.ui.parts.flow import Flow
from improv.ui.parts.form import about
from improv.ui.parts.theme import Theme
from improv.ui.parts.tick import Tick

FILE_NAME = "improv-recovery-key.txt"


class RecoveryCard(QFrame):
    """Shows the key in large letters until somebody says that the paper is where it belongs."""

    put_away = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("recoveryCard")
        self._key = ""
        title = QLabel(self.tr("The recovery key"))
        title.setObjectName("heading")
        words = about(
            self.tr(
                "It opens everything when the passphrase is forgotten, and is shown only now. "
                "Without passphrase and paper nobody can open the recordings, and nobody can help. "
                "Print it, and lock the paper away, not beside the computer."
            )
        )
        self.key = QLabel()
        self.key.setObjectName("recoveryKey")
        self.key.setWordWrap(True)
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.print = QPushButton(self.tr("Print…"))
        self.print.setObjectName("recoveryPrint")
        self.print.clicked.connect(self._print)
        self.save = QPushButton(self.tr("Save as a text file…"))
        self.save.setObjectName("recoverySave")
        self.save.clicked.connect(self._choose_file)
        self.line = line_label("recoveryLine")
        self.tick = Tick(self.tr("I have put the paper away"), "recoveryTick")
        self.done = QPushButton(self.tr("Done: never show it again"))
        self.done.setObjectName("recoveryDone")
        self.done.setEnabled(False)
        self.tick.toggled.connect(self.done.setEnabled)
        self.done.clicked.connect(self.put_away)
        row, last = Flow(), Flow()
        row.addWidget(self.print)
        row.addWidget(self.save)
        last.addWidget(self.tick)
        last.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (title, words, self.key):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.line)
        column.addLayout(last)
        self.show_key("")

    def show_key(self, key: str) -> None:
        """Show a key; empty: there is none to be shown."""
        if key != self._key:
            self.tick.setChecked(False)
            show_line(self.line, "")
        self._key = key
        self.key.setText(key.replace("-", " - "))
        self.key.setAccessibleName(self.tr("Recovery key: {key}").format(key=" ".join(key)))
        self.setVisible(bool(key))

    def save_to(self, path: Path) -> None:
        """Write the key into a file, for its owner alone."""
        try:
            write_private(path, self._text().encode())
        except CannotWrite as error:
            show_line(self.line, said(line_of(error)))
        else:
            text = self.tr("Written to {file}. Take it off this computer, and print it.")
            show_line(self.line, text.format(file=path))

    def print_to(self, printer: QPrinter) -> None:
        """Put it on paper."""
        document = QTextDocument()
        document.setPlainText(self._text())
        document.print(printer)

    def _text(self) -> str:
        text = self.tr("Improv: recovery key of the vault")
        keep = self.tr("Keep it locked away. It opens all recordings. Whoever finds it: give it back.")
        return f"{text}\n\n{self._key}\n\n{keep}\n"

    def _print(self) -> None:
        dialog = QPrintDialog(QPrinter(), self)
        dialog.setObjectName("recoveryPrintDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print_on(dialog))
        dialog.open()

    def _print_on(self, dialog: QPrintDialog) -> None:
        printer = dialog.printer()
        if printer is not None:
            self.print_to(printer)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery key"))
        dialog.setObjectName("recoverySaveDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(FILE_NAME)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()
