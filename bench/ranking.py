"""The scales' consonance, measured anew: `python -m bench.ranking [--write]`.

Prints the ranking. With `--write` it also replaces the ratings that are shipped (`scales/ratings.json`), the
table in `docs/harmony.md` and its picture. To be run after a scale or the method has changed.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen

from improv.music.catalogue import load_scales
from improv.music.rate import HARSH, rate
from improv.music.rating import Measure, Ratings, content_of, shipped_file, write_ratings
from improv.music.scale import Scale

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "docs" / "harmony.md"
PICTURE = ROOT / "docs" / "pictures" / "ranking.png"
BEGIN, END = "<!-- ranking: bench/ranking.py -->\n", "<!-- end of ranking -->\n"

Rated = list[tuple[Scale, Ratings]]


def table_of(rated: Rated) -> str:
    lines = [
        "| scale | | by | 2 players | 3 players | worst 5 % | harsh | 4 players | harsh |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for scale, ratings in rated:
        cells = [scale.id, scale.name, str(ratings.measure)]
        for size, columns in (("2", 1), ("3", 3), ("4", 2)):
            r = ratings.by_size.get(size)
            shown = ["–"] * 3 if r is None else [f"{r.mean:.2f}", f"{r.p05:.2f}", f"{r.harsh_percent:.1f} %"]
            cells.extend(shown if columns == 3 else shown[:1] if columns == 1 else [shown[0], shown[2]])
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def draw(rated: Rated, path: Path) -> None:
    """Draw each scale's mean with three players as a bar, its worst twentieth as a line, its harsh share."""
    row, left, right, top = 17, 250, 90, 46
    width, height = 900, top + row * len(rated) + 30
    image = QImage(width * 2, height * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(2, 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("DejaVu Sans", 8))

    def x(consonance: float) -> float:
        return left + (width - left - right) * (consonance - 1.0) / 2.6

    painter.drawText(QPointF(left, 16), "Consonance of three players' chords: mean (bar), worst 5 % (line)")
    for mark in (1.0, 1.5, 2.0, 2.5, 3.0, 3.5):
        painter.setPen(QPen(QColor("#dddddd"), 1))
        painter.drawLine(QPointF(x(mark), top - 6), QPointF(x(mark), height - 24))
        painter.setPen(QColor("#555555"))
        painter.drawText(QPointF(x(mark) - 8, top - 12), f"{mark:g}")
    painter.setPen(QPen(QColor("#b00020"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x(HARSH), top - 6), QPointF(x(HARSH), height - 24))
    painter.drawText(QPointF(x(HARSH) + 3, height - 12), "harsh below 1.6")
    for index, (scale, ratings) in enumerate(rated):
        y, third = top + index * row, ratings.by_size["3"]
        painter.setPen(QColor("#222222"))
        painter.drawText(
            QRectF(4, y, left - 12, row),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            scale.name,
        )
        bar = QRectF(x(1.0), y + 3, x(third.mean) - x(1.0), row - 6)
        painter.fillRect(bar, QColor("#2f7fb8" if ratings.measure is Measure.C else "#d08a2e"))
        painter.setPen(QPen(QColor("#111111"), 2))
        painter.drawLine(QPointF(x(third.p05), y + 2), QPointF(x(third.p05), y + row - 2))
        painter.setPen(QColor("#222222"))
        painter.drawText(QPointF(x(third.mean) + 6, y + row - 5), f"{third.mean:.2f}")
        if third.harsh_percent:
            painter.setPen(QColor("#b00020"))
            painter.drawText(QPointF(width - right + 30, y + row - 5), f"{third.harsh_percent:.1f} %")
    painter.setPen(QColor("#555555"))
    painter.drawText(
        QPointF(4, height - 12), "blue: C, twelve tones; orange: M, other tunings; right: harsh chords"
    )
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path))


def main() -> None:
    catalogue = load_scales()
    rated = sorted(((scale, rate(scale)) for scale in catalogue.values), key=lambda r: -r[1].consonance)
    table = table_of(rated)
    print(table)
    if "--write" not in sys.argv:
        return
    write_ratings(shipped_file(), {content_of(scale): ratings for scale, ratings in rated})
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    DOCUMENT.write_text(before + BEGIN + table + END + rest.partition(END)[2], encoding="utf-8")
    application = QGuiApplication([])
    draw(rated, PICTURE)
    del application


if __name__ == "__main__":
    main()
