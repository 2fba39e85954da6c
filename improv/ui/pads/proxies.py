"""The invisible buttons over the pads: one Tab stop for all, arrows move within."""

from PyQt6.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from PyQt6.QtWidgets import QWidget

from improv.link.look import Layout
from improv.ui.pads.board import Board
from improv.ui.pads.pad_button import PadButton
from improv.ui.parts.tab_order import follow
from improv.ui.parts.words import pad_name, phrase_name


class PadProxies(QObject):
    """One button for each pad of a canvas, told by the pad's number."""

    key_down = pyqtSignal(int)
    key_up = pyqtSignal(int)
    tapped = pyqtSignal(int)

    def __init__(self, canvas: QWidget, focus: str, prefix: str = "") -> None:
        """``prefix``: of the buttons' object names."""
        super().__init__(canvas)
        self._prefix = prefix
        self._owner = ""
        self._canvas = canvas
        self._focus = focus
        self._buttons: list[PadButton] = []
        self._board = Board(Layout.LADDER)
        self._stop = 0
        """The pad that Tab finds."""

    def set_board(self, board: Board) -> None:
        """Lie over other pads. Buttons are kept: a focus on one of them stays."""
        self._board = board
        while len(self._buttons) < len(board.pads):
            self._buttons.append(self._new(len(self._buttons)))
        for index, button in enumerate(self._buttons):
            if index < len(board.pads):
                pad = board.pads[index]
                button.set_place(board.places[index])
                button.setObjectName(f"{self._prefix}pad_{pad.row}_{pad.column}")
                self.set_sounding(index, False)
            button.setVisible(index < len(board.pads))
        self._move_stop(min(self._stop, max(0, len(board.pads) - 1)))

    @property
    def last(self) -> QWidget | None:
        """Return the last button; None while there is none."""
        return self._buttons[-1] if self._buttons else None

    def name_of(self, pad: int, sounding: bool = False) -> str:
        """Return what a pad is called."""
        shown = self._board.pads[pad]
        register = shown.register if shown.piece is None else None
        return phrase_name(sounding) if shown.is_phrase else pad_name(shown.name, register, sounding)

    def set_owner(self, name: str) -> None:
        """Say whose pads these are; empty where that needs no saying."""
        self._owner = name
        for pad in range(len(self._board.pads)):
            self.set_sounding(pad, False)

    def set_sounding(self, pad: int, sounding: bool) -> None:
        """Say of a pad whether it sounds."""
        name = self.name_of(pad, sounding)
        if self._owner:
            name = QCoreApplication.translate("Pads", "{person}: {pads}").format(
                person=self._owner, pads=name
            )
        if self._buttons[pad].accessibleName() != name:
            self._buttons[pad].setAccessibleName(name)

    def focus(self) -> None:
        """Take the keyboard's focus."""
        if self._board.pads:
            self._buttons[self._stop].setFocus(Qt.FocusReason.OtherFocusReason)

    def _new(self, index: int) -> PadButton:
        button = PadButton(index, self._focus, self._canvas)
        follow(self._buttons[-1] if self._buttons else self._canvas, button)
        button.key_down.connect(self.key_down)
        button.key_up.connect(self.key_up)
        button.tapped.connect(self.tapped)
        button.arrow.connect(self._arrow)
        button.focused.connect(self._move_stop)
        return button

    def _arrow(self, pad: int, rows: int, columns: int) -> None:
        there = self._board.neighbour(pad, rows, columns)
        if there != pad:
            self._buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _move_stop(self, pad: int) -> None:
        self._stop = pad
        for index, button in enumerate(self._buttons):
            here = index == pad
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if here else Qt.FocusPolicy.NoFocus)
