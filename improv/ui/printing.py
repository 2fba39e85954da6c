"""A report on paper: the page of HTML, which is the original, as a PDF.

Qt lays the text out; every inline picture is drawn where its place is, in vectors. Needs no screen.
"""

import os
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from PyQt6.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, QUrl
from PyQt6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PyQt6.QtSvg import QSvgRenderer

_SVG = re.compile(r"<svg.*?</svg>", re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_UNFIT = re.compile(r"<style>.*?</style>|<details>.*?</details>|<caption>.*?</caption>", re.DOTALL)
"""What is folded on the page, the numbers of every window, would be most of the paper."""
_TABLE = '<table border="1" cellspacing="0" cellpadding="2" style="border-collapse: collapse">'
_NAME = "picture"
_MARGIN_MM, _DOTS_PER_INCH, _FINER = 15.0, 96, 6
_POINTS = 8
_SHARE = 0.85
"""Of a page's height that a picture may take."""


def write_pdf(html: str, path: Path) -> None:
    """Write a report as a PDF (A4). Raises OSError where the file cannot be written."""
    path.write_bytes(b"")  # Qt would only say so on its own log where that cannot be
    application = QGuiApplication.instance() or _without_screen()
    writer = QPdfWriter(str(path))
    writer.setResolution(_DOTS_PER_INCH * _FINER)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setCreator("improv")
    title = _TITLE.search(html)
    writer.setTitle("" if title is None else unescape(title.group(1)))
    page = QSizeF(writer.pageLayout().paintRectPixels(writer.resolution()).size())
    pictures = [QSvgRenderer(QByteArray(found.group().encode())) for found in _SVG.finditer(html)]
    _paint(writer, _laid_out(html, writer, page, pictures), page, pictures)
    del application
    if not path.stat().st_size:
        raise OSError(f"cannot write {path}: check the folder and the free space")


def _laid_out(html: str, writer: QPdfWriter, page: QSizeF, pictures: list[QSvgRenderer]) -> QTextDocument:
    """Return the page as a document, with an empty field for each picture."""
    document = QTextDocument()
    document.setDefaultFont(QFont("DejaVu Sans", _POINTS))
    document.setDocumentMargin(0.0)
    layout = document.documentLayout()
    if layout is not None:
        layout.setPaintDevice(writer)  # so that letters have the widths that they will have on paper
    numbers = iter(range(len(pictures)))
    empty = QImage(1, 1, QImage.Format.Format_ARGB32)
    empty.fill(0)

    def field(_: re.Match[str]) -> str:
        number = next(numbers)
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(f"{_NAME}{number}"), empty)
        wanted = pictures[number].viewBoxF()
        scale = min(page.width() / wanted.width(), _SHARE * page.height() / wanted.height()) / _FINER
        width, height = int(wanted.width() * scale), int(wanted.height() * scale)
        return f'<p><img src="{_NAME}{number}" width="{width}" height="{height}"></p>'

    document.setHtml(_SVG.sub(field, _UNFIT.sub("", html)).replace("<table>", _TABLE))
    document.setPageSize(page)
    _keep_headings(document, page)
    return document


def _keep_headings(document: QTextDocument, page: QSizeF) -> None:
    """Let each heading stand on the page of what it is the heading of."""
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid() and layout is not None:
        after = block.next()
        if block.blockFormat().headingLevel():
            first = block
            while after.isValid() and after.blockFormat().headingLevel():
                after = after.next()
            if after.isValid():
                top, bottom = layout.blockBoundingRect(first).top(), layout.blockBoundingRect(after).bottom()
                if int(top // page.height()) != int((bottom - 1.0) // page.height()):
                    begun = first.blockFormat()
                    begun.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                    QTextCursor(first).setBlockFormat(begun)
                    # What comes after is laid out anew as a whole: Qt loses parts of it otherwise.
                    document.markContentsDirty(0, document.characterCount())
        block = after


def _paint(writer: QPdfWriter, document: QTextDocument, page: QSizeF, pictures: list[QSvgRenderer]) -> None:
    painter = QPainter(writer)
    pages = document.pageCount()  # lays all of it out: only then it is known where everything lies
    fields = list(_fields(document))
    for number in range(pages):
        if number:
            writer.newPage()
        here = QRectF(0.0, number * page.height(), page.width(), page.height())
        painter.save()
        painter.translate(0.0, -here.top())
        document.drawContents(painter, here)
        for picture, field in fields:
            if here.contains(field.center()):
                pictures[picture].render(painter, field)
        painter.restore()
    painter.end()


def _fields(document: QTextDocument) -> Iterator[tuple[int, QRectF]]:
    """Yield the number of each picture, and where it lies in the document."""
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        fragments = block.begin()
        while not fragments.atEnd() and layout is not None:
            shape = fragments.fragment().charFormat().toImageFormat()
            if shape.isValid() and layout.lineCount():
                left = layout.position() + layout.lineAt(0).position()
                number = int(shape.name().removeprefix(_NAME))
                yield number, QRectF(left, QSizeF(shape.width(), shape.height()) * _FINER)
            fragments += 1
        block = block.next()


def _without_screen() -> QGuiApplication:
    # A report needs no window: where there is no display, Qt is told not to look for one.
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["improv"])
