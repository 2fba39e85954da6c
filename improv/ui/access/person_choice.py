"""Who plays on the pads: chosen by one click, and with the person how the presses are taken."""

from collections.abc import Sequence

from PyQt6.QtCore import pyqtSignal

from improv.jam.player import Player
from improv.link.profile import Profile
from improv.ui.parts.choice import Choice


class PersonChoice(Choice):
    """The people who have a profile, and nobody. Says who was chosen."""

    chosen = pyqtSignal(str)
    """A name; empty: nobody."""

    def __init__(self) -> None:
        super().__init__("profileCombo", "", "")
        self._title = self.tr("Person:")
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(11)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))
        self.set_profiles((), None)

    def set_profiles(self, profiles: Sequence[Profile], player: Player | None) -> None:
        """Offer these people; the player is who plays on the pads."""
        person = "" if player is None else player.person
        names = [profile.name for profile in profiles]
        if person and person not in names:
            names.append(person)
        offered = [(self.tr("nobody"), ""), *((name, name) for name in names)]
        if offered != [(self.itemText(index), self.itemData(index)) for index in range(self.count())]:
            self.clear()
            for text, name in offered:
                self.addItem(text, name)
        self.setCurrentIndex(max(0, self.findData(person)))
        self.setEnabled(player is not None and len(offered) > 1)
        text = self.tr("Person who plays on the pads: {person}").format(person=person or self.tr("nobody"))
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Who plays on the pads; a profile is made in the settings, page Access"))
