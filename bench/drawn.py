"""What widgets show, as pictures for the docs; drawn without a display."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PyQt6 import sip
from PyQt6.QtWidgets import QApplication, QWidget

FOLDER = Path(__file__).parent.parent / "docs" / "pictures"
COLOURS = 128
"""Few enough for a small file."""


def picture(widget: QWidget) -> Image.Image:
    """Return what a widget shows."""
    for _ in range(4):  # what a layout finds out too late comes with the next events
        QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(widget.grab().toImage().Format.Format_RGB888)
    bits = image.constBits()
    assert bits is not None
    size = (image.width(), image.height())
    data = bits.asstring(image.sizeInBytes())
    return Image.frombytes("RGB", size, data, "raw", "RGB", image.bytesPerLine())


def keep(image: Image.Image, name: str) -> None:
    """Write a picture among those of the docs."""
    image.quantize(COLOURS).save(FOLDER / f"{name}.png", optimize=True)


def strike(app: QApplication) -> None:
    """Delete all that was shown, in Qt's order: left to the garbage collector, that is luck."""
    for widget in app.topLevelWidgets():
        if not sip.isdeleted(widget):
            sip.delete(widget)
    app.processEvents()


def beside(images: list[Image.Image], across: int, apart: int = 8) -> Image.Image:
    """Return pictures of one size as one, so many in a row."""
    width, height = images[0].width + apart, images[0].height + apart
    sheet = Image.new("RGB", (width * across - apart, height * -(-len(images) // across) - apart))
    for number, image in enumerate(images):
        sheet.paste(image, (number % across * width, number // across * height))
    return sheet
