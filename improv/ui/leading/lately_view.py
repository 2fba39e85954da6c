"""The last 30 seconds for who leads: who plays, how much, how much together, how it sounds."""

from collections.abc import Iterable

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PyQt6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from improv.analysis.live import Live, LivePlayer
from improv.jam.player import Player
from improv.ui.harmony.concord import in_words
from improv.ui.languages.speaking import number
from improv.ui.parts.shapes import draw_shape
from improv.ui.parts.sides import painted
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import name_of

_ROW, _CLOSE_ROW, _SHAPE, _BAR = 26, 20, 16, 8
"""Pixels at 100 %; the rows of many players lie closer."""
_MANY = 8
Row = tuple[int, str, float, str]
"""Seat, name, share of playing, words."""


class LatelyView(QWidget):
    """Bars and words; shows what it is told, and nothing moves by itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("leadLately")
        self.bars = LatelyBars(theme)
        self.words = QLabel()
        self.words.setObjectName("leadLatelyWords")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.bars)
        column.addWidget(self.words)
        self.show_live(Live(0.0, (), 0.0, None, None), ())

    def show_live(self, live: Live, players: Iterable[Player]) -> None:
        """Show the last seconds of these players; who did nothing is shown too."""
        known = {each.seat: each for each in live.players}
        rows = [
            (
                player.seat,
                name_of(player),
                0.0 if player.seat not in known else known[player.seat].share,
                self._state(known.get(player.seat)),
            )
            for player in sorted(players, key=lambda each: each.seat)
        ]
        self.bars.show_rows(rows)
        self.words.setText(self._everybody(live))

    def _state(self, player: LivePlayer | None) -> str:
        if player is None:
            return self.tr("nothing yet")
        if player.is_sounding:
            text = self.tr("plays, {percent} % of all")
        elif player.share > 0.0:
            text = self.tr("pauses, {percent} % of all")
        else:
            text = self.tr("silent")
        return text.format(percent=number(100 * player.share, 0))

    def _everybody(self, live: Live) -> str:
        if not live.players:
            return self.tr("Nobody has played in the last 30 seconds")
        texts = []
        if live.seconds >= 1.0:  # of less there is no number that means anything
            texts.append(self.tr("{number} notes a second").format(number=number(live.density, 1)))
        if live.together is not None:
            text = self.tr("together: {percent} % of onsets")
            texts.append(text.format(percent=number(100 * live.together, 0)))
        if live.consonance is not None:
            texts.append(in_words(live.consonance))
        return " · ".join(texts) or self.tr("Just begun")


class LatelyBars(QWidget):
    """A row for each player: shape, name, a bar for the share of playing, and what it says in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("leadLatelyBars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        """Show these."""
        if rows != self.rows:
            is_other = len(rows) != len(self.rows)
            self.rows = rows
            title = self.tr("The last 30 seconds")
            self.setAccessibleName(f"{title}: " + "; ".join(f"{name}, {words}" for _, name, _, words in rows))
            if is_other:
                self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line for each player."""
        return QSize(self._theme.px(260), self._row * len(self.rows))

    @property
    def _row(self) -> int:
        return self._theme.px(_CLOSE_ROW if len(self.rows) > _MANY else _ROW)

    def minimumSizeHint(self) -> QSize:
        """Need all the lines; names are cut where it is narrow."""
        return QSize(self._theme.px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px, wide = self._theme, self._theme.px, float(self.width())
        metrics = QFontMetrics(self.font())
        for index, (seat, name, share, words) in enumerate(self.rows):
            whole = QRectF(0, index * self._row, wide, self._row)
            shape = QRectF(2, whole.center().y() - px(_SHAPE) / 2, px(_SHAPE), px(_SHAPE))
            draw_shape(painter, seat, painted(painter, whole, shape), QColor(theme.shape_edge))
            painter.setPen(QColor(theme.text))
            begin, part = float(px(_SHAPE) + 10), (wide - px(_SHAPE) - 10) / 3
            for left, text in ((begin, name), (begin + part + 6, words)):
                room = QRectF(left, whole.top(), part * (1 if text is name else 1.1) - 8, whole.height())
                elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
                painter.drawText(painted(painter, whole, room), Qt.AlignmentFlag.AlignVCenter, elided)
            track = QRectF(begin + 2.15 * part, whole.center().y() - px(_BAR) / 2, 0.83 * part, px(_BAR))
            painter.fillRect(painted(painter, whole, track), QColor(theme.meter_off))
            track.setWidth(track.width() * min(1.0, share))
            painter.fillRect(painted(painter, whole, track), QColor(theme.accent))
        painter.end()
