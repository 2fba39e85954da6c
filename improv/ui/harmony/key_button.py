"""The button that shows the key of the jam, and opens the panel where it is chosen."""

from improv.music.scale import Key
from improv.ui.parts.named_button import NamedButton
from improv.ui.parts.words import key_name, plain_tip

NARROWEST, WIDTH = 66, 216
"""Pixels."""


class KeyButton(NamedButton):
    """Shows what everybody plays in."""

    def __init__(self) -> None:
        super().__init__("scaleCombo", NARROWEST, WIDTH)
        self.setEnabled(False)
        self.setAccessibleName(self.tr("Scale and key"))

    def set_key(self, key: Key) -> None:
        """Show the key of the jam."""
        name = key_name(key)
        self.show_name(name)
        self.setEnabled(True)
        self.setAccessibleName(self.tr("Scale and key: {key}").format(key=name))
        tip = self.tr("{key}: choose another key (Ctrl+K)").format(key=name)
        self.setToolTip(plain_tip(tip))
