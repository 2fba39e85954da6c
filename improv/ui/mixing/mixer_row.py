"""A row of the mixer: how a part goes into the mix."""

from msgspec.structs import replace
from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from improv.jam.mixing import Strip
from improv.ui.mixing.part import Part, PartLabel
from improv.ui.parts.bar import Bar
from improv.ui.parts.sizes import command
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import decibels

LEVELS = (-60, 6)
_TAPER = 2.2
"""As faders have it: half of the way is the upper 18 dB."""
APART = 6
LEVEL_STRETCH, PAN_STRETCH, ECHO_STRETCH = 6, 4, 4


class MixerRow(QWidget):
    """Level, place, mute, solo and echo of a part. Says what strip its user wants."""

    changed = pyqtSignal(int, object)

    def __init__(self, part: Part, theme: Theme) -> None:
        super().__init__()
        self.part = part
        self._named: Part | None = None
        self._strip = Strip()
        number = part.number
        self.label = PartLabel(theme)
        self.level = Bar(f"level_{number}", theme, LEVELS, 0, decibels, taper=_TAPER)
        self.pan = Bar(f"pan_{number}", theme, (-100, 100), 0, self._place_in_words, from_rest=True)
        self.echo = Bar(f"echo_{number}", theme, (0, 100), 0, lambda value: f"{value} %")
        self.mute = _toggle(f"mute_{number}", self.tr("M"))
        self.solo = _toggle(f"solo_{number}", self.tr("S"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(APART)
        for widget, stretch in (
            (self.label, 0),
            (self.level, LEVEL_STRETCH),
            (self.pan, PAN_STRETCH),
            (self.mute, 0),
            (self.solo, 0),
            (self.echo, ECHO_STRETCH),
        ):
            row.addWidget(widget, stretch)
        policy = self.solo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.solo.setSizePolicy(policy)
        self.solo.setVisible(part.is_player)
        self.set_part(part)
        self.level.moved.connect(lambda value: self._change(replace(self._strip, level=float(value))))
        self.pan.moved.connect(lambda value: self._change(replace(self._strip, pan=value / 100.0 or None)))
        self.echo.moved.connect(lambda value: self._change(replace(self._strip, echo=value / 100.0)))
        self.mute.clicked.connect(lambda on: self._change(replace(self._strip, mute=on)))
        self.solo.clicked.connect(lambda on: self._change(replace(self._strip, solo=on)))

    def set_part(self, part: Part) -> None:
        """Show what the part is called now."""
        if part == self._named:
            return
        self.part = self._named = part
        self.label.set_part(part)
        for bar, title in (
            (self.level, self.tr("Level of {name}")),
            (self.pan, self.tr("Place of {name}")),
            (self.echo, self.tr("Echo of {name}")),
        ):
            bar.set_title(title.format(name=part.name))
        for button, title in (
            (self.mute, self.tr("Mute {name}")),
            (self.solo, self.tr("Solo {name}: only who has it is heard")),
        ):
            button.setAccessibleName(title.format(name=part.name))
            button.setToolTip(title.format(name=part.name))

    def set_strip(self, strip: Strip) -> None:
        """Show how the part is mixed."""
        self._strip = strip
        self.level.show_value(round(strip.level))
        self.pan.show_value(0 if strip.pan is None else round(strip.pan * 100))
        self.echo.show_value(round(strip.echo * 100))
        self.mute.setChecked(strip.mute)
        self.solo.setChecked(strip.solo)

    def _change(self, strip: Strip) -> None:
        self._strip = strip
        self.changed.emit(self.part.number, strip)

    def _place_in_words(self, value: int) -> str:
        """Return where a part is heard from; at rest that is the seat's own place."""
        if not value:
            return self.tr("own") if self._strip.pan is None else self.tr("middle")
        side = self.tr("left") if value < 0 else self.tr("right")
        return f"{side} {abs(value)}"


def _toggle(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setCheckable(True)
    button.setProperty("segment", True)
    button.setFixedWidth(command())
    return button
