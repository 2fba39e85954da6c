"""How the window looks and speaks."""

from msgspec.structs import replace
from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QPushButton, QWidget

from improv.link.look import TEXT_SIZES, Look, ThemeChoice
from improv.ui.parts.form import Form, about
from improv.ui.parts.segments import Segments
from improv.ui.parts.theme import Theme

_LABEL = 210


class LookEditor(QWidget):
    """Theme, text, motion and voice. The window is made anew with what is chosen here."""

    changed = pyqtSignal(object)
    """A ``Look``."""
    pads_wanted = pyqtSignal()
    """Colours and labels of the pads are to be chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lookEditor")
        self.look = Look()
        self.theme = Segments(
            "themeChoice",
            self.tr("Colours of the window"),
            {
                ThemeChoice.SYSTEM: self.tr("as the system"),
                ThemeChoice.DARK: self.tr("dark"),
                ThemeChoice.LIGHT: self.tr("light"),
                ThemeChoice.CONTRAST: self.tr("high contrast"),
                ThemeChoice.CALM: self.tr("calm"),
            },
        )
        sizes = {size: self.tr("{size} %").format(size=size) for size in TEXT_SIZES}
        self.text = Segments("textSize", self.tr("Size of the text"), sizes)
        off_on = {False: self.tr("off"), True: self.tr("on")}
        self.still = Segments("noMotion", self.tr("No motion"), off_on)
        self.speech = Segments("speech", self.tr("Say aloud what happens"), off_on)
        self.voice = about()
        self.voice.setObjectName("voiceState")
        self.voice.setProperty("quiet", True)
        self.pads = QPushButton(self.tr("Colours and labels of the pads…"))
        self.pads.setObjectName("padColours")
        form = Form(self, _LABEL)
        form.add(self.tr("Colours"), (self.theme, 1))
        form.add(self.tr("Text"), (self.text, 1))
        form.add(self.tr("No motion"), (self.still, 1))
        form.add(self.tr("Say what happens"), (self.speech, 1), about=self.voice)
        form.add("", (self.pads, 1))
        self.theme.chosen.connect(lambda choice: self._change(replace(self.look, theme=choice)))
        self.text.chosen.connect(lambda size: self._change(replace(self.look, text_percent=size)))
        self.still.chosen.connect(lambda still: self._change(replace(self.look, motion=not still)))
        self.speech.chosen.connect(lambda on: self._change(replace(self.look, speech=on)))
        self.pads.clicked.connect(self.pads_wanted)
        self.set_look(self.look)
        self.set_voice(None)

    def set_look(self, look: Look) -> None:
        """Show how the window looks."""
        self.look = look
        self.theme.set_value(look.theme)
        self.text.set_value(min(TEXT_SIZES, key=lambda size: abs(size - look.text_percent)))
        self.still.set_value(not look.motion)
        self.speech.set_value(look.speech)

    def set_voice(self, there: bool | None) -> None:
        """Say whether the computer can speak; None: nobody has tried."""
        says = self.tr("Recording, stops, marks, and who comes and goes; what has the focus is not said.")
        none = self.tr("This computer has no voice installed: everything is shown, nothing is spoken.")
        self.voice.setText(none if there is False else says)

    def _change(self, look: Look) -> None:
        if look != self.look:
            self.look = look
            self.changed.emit(look)
