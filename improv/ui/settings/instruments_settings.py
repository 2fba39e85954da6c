"""Instruments and players: what is plugged in, what goes out to others, and what devices were taught."""

from collections.abc import Mapping

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from improv.jam.control import Action
from improv.jam.mixing import Macro
from improv.link.messages import DevicesTold, DeviceTold, NotesStatus
from improv.ui.languages.said import said
from improv.ui.leading.action_words import action_name
from improv.ui.parts.choice import Choice
from improv.ui.parts.flow import Flow
from improv.ui.parts.theme import Theme
from improv.ui.parts.words import macro_name
from improv.ui.settings.learn_list import LearnList


class InstrumentsSettings(QWidget):
    """A page of the settings. Says what was chosen, and nothing when it is told."""

    send_chosen = pyqtSignal(bool)
    """Whether what sounds is to go to other instruments."""
    player_chosen = pyqtSignal(int)
    """Whose knobs are listed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("instrumentsSettings")
        self.devices = _about("deviceList")
        self.devices.setProperty("quiet", False)
        self.send = QPushButton(self.tr("Send what sounds to other instruments"))
        self.send.setObjectName("sendNotes")
        self.send.setCheckable(True)
        self.send.clicked.connect(self._choose_send)
        self.sent = _about("sentNotes")
        self.clock = QPushButton(self.tr("MIDI clock and tempo…"))
        self.clock.setObjectName("openClock")
        self.commands = LearnList(
            theme, [(each, f"action_{each.name}", action_name(each)) for each in Action]
        )
        self.player = Choice("learnPlayer", self.tr("Whose sound"), self.tr("Knobs of the sound of:"))
        self.player.activated.connect(lambda _: self.player_chosen.emit(self.player.currentData()))
        self.macros = LearnList(theme, [(each, f"macro_{each.name}", macro_name(each)) for each in Macro])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(_heading(self.tr("What is plugged in")))
        column.addWidget(self.devices)
        column.addSpacing(theme.px(12))
        column.addWidget(_heading(self.tr("To other instruments")))
        outwards = Flow(apart=theme.px(6))
        outwards.addWidget(self.send)
        outwards.addWidget(self.clock)
        column.addLayout(outwards)
        column.addWidget(self.sent)
        column.addSpacing(theme.px(12))
        column.addWidget(_heading(self.tr("Keys, pads, pedals and knobs that give commands")))
        about = _about("learnHow")
        about.setText(
            self.tr("Press Learn, then the key, pad or pedal, or move the knob; there are 20 seconds for it.")
        )
        column.addWidget(about)
        column.addWidget(self.commands)
        column.addSpacing(theme.px(12))
        column.addWidget(_heading(self.tr("Knobs that turn what a sound is like")))
        column.addWidget(self.player)
        column.addWidget(self.macros)
        column.addStretch(1)
        self.show_devices(DevicesTold())
        self.show_notes(NotesStatus())

    def show_devices(self, told: DevicesTold) -> None:
        """Show the devices that are there."""
        lines = [self._in_words(device) for device in told.devices]
        self.devices.setText("\n".join(lines) or self.tr("No keyboard or pad controller is plugged in."))

    def show_notes(self, status: NotesStatus) -> None:
        """Show whether what sounds goes to other instruments, and where it can be heard."""
        self.send.setChecked(status.sends)
        if status.sends and status.port:
            text = self.tr("Other programs find it as {port}: a channel for each player, drums on 10.")
        elif status.sends:
            text = self.tr("There is no MIDI port to send through; everything else plays.")
        else:
            text = self.tr("A channel for each player, drums on 10, through a port called improv.")
        self.sent.setText(text.format(port=status.port))

    def show_players(self, names: Mapping[int, str], seat: int | None) -> None:
        """Offer the players whose knobs can be listed; one of them is chosen."""
        rows = range(self.player.count())
        if names != {self.player.itemData(row): self.player.itemText(row) for row in rows}:
            self.player.clear()
            for each, name in names.items():
                self.player.addItem(name, each)
        self.player.setEnabled(bool(names))
        self.player.setCurrentIndex(self.player.findData(seat))
        self.macros.setEnabled(seat is not None)

    def _choose_send(self, on: bool) -> None:
        self.send_chosen.emit(on)

    def _in_words(self, device: DeviceTold) -> str:
        if device.problem:
            return said(device.problem)
        if device.lights:
            text = self.tr("{name}: its pads are lit")
        elif device.profile:
            text = self.tr("{name}: known as {profile}")
        else:
            text = self.tr("{name}: played as any keyboard")
        return text.format(name=device.name, profile=device.profile)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    label.setWordWrap(True)
    return label


def _about(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
