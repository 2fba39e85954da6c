"""The button under the pads that says how many there are, and opens the page where that is chosen."""

from improv.ui.parts.short_button import ShortButton


class PadsButton(ShortButton):
    """Shows the number of pads."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.setObjectName("padsButton")
        self.setCheckable(True)
        self.setToolTip(self.tr("How pads lie, their labels and colours (Ctrl+D)"))
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many pads there are."""
        self.set_texts(self.tr("Pads: {count}").format(count=count), self.tr("Pads"))
        self.setAccessibleName(self.tr("Pads, {count}: layout, labels and colours").format(count=count))
