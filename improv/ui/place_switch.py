"""The two places of the window, Play and Review: a button for each; in a narrow window one, for the other."""

from PyQt6.QtCore import QSize
from PyQt6.QtGui import QColor, QIcon, QResizeEvent, QShowEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from improv.ui.parts.shapes import bars, tiles
from improv.ui.parts.short_button import ShortButton
from improv.ui.parts.sides import turned
from improv.ui.parts.theme import Theme

_APART = 6


class PlaceSwitch(QWidget):
    """Shows which place is open; whoever is in it needs its button least."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("placeSwitch")
        self.play = ShortButton(self.tr("Play"), "")
        self.review = ShortButton(self.tr("Review"), "")
        self._reviews = False
        side = theme.px(20)
        for button, name, text, tip, sign in (
            (self.play, "navPlay", self.tr("Play"), self.tr("Play: go to the pads (Ctrl+1)"), tiles),
            (
                self.review,
                "navReview",
                self.tr("Review"),
                self.tr("Review: find jams, hear and mark them (Ctrl+2)"),
                bars,
            ),
        ):
            button.setObjectName(name)
            button.setParent(self)
            button.setCheckable(True)
            button.setAccessibleName(text)
            button.setToolTip(tip)
            button.setIcon(QIcon(sign(side, QColor(theme.text), 2.0)))
            button.setIconSize(QSize(side, side))
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._show)  # no group: Tab is to come to both
        self._show()
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_place(self, *, reviews: bool) -> None:
        """Show which place is open."""
        self._reviews = reviews
        self._show()
        self._lay_out()

    def _show(self) -> None:
        self.play.setChecked(not self._reviews)
        self.review.setChecked(self._reviews)

    def sizeHint(self) -> QSize:
        """Ask for room for both, with their names."""
        one, other = self.play.sizeHint(), self.review.sizeHint()
        return QSize(one.width() + _APART + other.width(), max(one.height(), other.height()))

    def minimumSizeHint(self) -> QSize:
        """Need room for one."""
        return self.play.minimumSizeHint().expandedTo(self.review.minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay the buttons out."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent | None) -> None:
        """Lay them out with the fonts that they are shown in."""
        super().showEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        here, other = (self.review, self.play) if self._reviews else (self.play, self.review)
        least = here.minimumSizeHint().width() + _APART + other.minimumSizeHint().width()
        here.setVisible(self.width() >= least)
        other.show()
        if here.isHidden():
            other.setGeometry(self.rect())
            return
        spare = self.width() - _APART
        first = min(spare - self.review.minimumSizeHint().width(), self.play.sizeHint().width())
        place = self.rect()
        place.setWidth(first)
        self.play.setGeometry(turned(self.rect(), place, self))
        place.setLeft(first + _APART)
        place.setRight(self.rect().right())
        self.review.setGeometry(turned(self.rect(), place, self))
