"""Silence and share of play of every player, and what is of everybody together."""

from collections.abc import Mapping

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from improv.analysis.explained import GROUP_WORDS, PLAYER_WORDS
from improv.analysis.found import FoundPlayer
from improv.ui.languages.said import known
from improv.ui.languages.speaking import number
from improv.ui.parts.theme import Theme
from improv.ui.review.understanding.analysing import Understood
from improv.ui.review.understanding.table import Figures
from improv.ui.review.understanding.words import how_text, spread_text, value_text


class SharesView(QWidget):
    """Two tables."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sharesView")
        self.players = Figures("sharesTable", self.tr("Silence and share of playing"), theme)
        self.group = Figures("groupTable", self.tr("Everybody together"), theme)
        self.how = QLabel(
            " ".join(
                how_text(words)
                for words in (
                    PLAYER_WORDS["silence"],
                    PLAYER_WORDS["activity_share"],
                )
            )
        )
        self.how.setWordWrap(True)
        self.how.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.players, self.how, self.group):
            column.addWidget(widget)

    def show_found(self, now: Understood) -> None:
        """Show what was found until now."""
        presses = {player.id: player.notes for player in now.players}
        total = sum(presses.values())
        columns = (self.tr("Notes"), self.tr("Share of all notes"), self.tr("Silence, mean"))
        rows = [
            (
                str(player.notes),
                self._share(player.notes / total if total else None),
                self._share(_mean(player, "silence")),
            )
            for player in now.players
        ]
        self.players.show_rows(columns, rows, [player.name for player in now.players])
        self.group.show_rows(
            (
                self.tr("Value"),
                self.tr("Windows: mean ± standard deviation"),
                self.tr("How is this computed?"),
            ),
            _group_rows(now),
            [known(GROUP_WORDS[name].title) for name in now.group if name in GROUP_WORDS],
        )

    def _share(self, share: float | None) -> str | tuple[str, float]:
        if share is None:
            return self.tr("nothing to measure")
        return self.tr("{percent} %").format(percent=number(100 * share, 0)), float(share)


def _mean(player: FoundPlayer, name: str) -> float | None:
    value = player.features.get(name)
    return None if value is None else value.mean


def _group_rows(now: Understood) -> list[tuple[str, str, str]]:
    known_values: Mapping[str, object] = GROUP_WORDS
    return [
        (
            value_text(value, GROUP_WORDS[name]),
            spread_text(value),
            how_text(GROUP_WORDS[name], is_set=value.set_by_scale),
        )
        for name, value in now.group.items()
        if name in known_values
    ]
