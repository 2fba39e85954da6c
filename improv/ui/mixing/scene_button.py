"""The button that shows the scene, and opens the page where another is chosen."""

from improv.ui.parts.named_button import NamedButton
from improv.ui.parts.words import plain_tip

NARROWEST, WIDTH = 66, 152
"""Pixels."""


class SceneButton(NamedButton):
    """Shows the scene that was chosen last; the word itself while there was none."""

    def __init__(self) -> None:
        super().__init__("sceneButton", NARROWEST, WIDTH)
        self.set_scene("")

    def set_scene(self, name: str) -> None:
        """Show a scene by its name; empty where none was chosen."""
        self.show_name(name or self.tr("Scene"))
        text = self.tr("Scene: {name}").format(name=name) if name else self.tr("Scene: none chosen")
        self.setAccessibleName(text)
        tip = self.tr("{scene}. Choose a whole setting at once (Ctrl+J)")
        self.setToolTip(plain_tip(tip.format(scene=text)))
