"""The list that scales are chosen from and heard in."""

from improv.ui.harmony.scale_painter import ScalePainter
from improv.ui.harmony.scale_rows import ScaleRows
from improv.ui.parts.heard_list import DWELL_MS, HeardList
from improv.ui.parts.theme import Theme


class ScaleList(HeardList):
    """Rows of scales."""

    def __init__(self, theme: Theme, dwell_ms: int = DWELL_MS) -> None:
        self.rows = ScaleRows()
        super().__init__("scaleList", "", self.rows, ScalePainter(theme), dwell_ms)
        self.setAccessibleName(self.tr("Scales"))
