"""What is for everybody, made visible to who leads."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PyQt6.QtCore import QObject

from improv.jam import events as did
from improv.jam.control import Action, Control
from improv.jam.events import Event
from improv.jam.jam import Jam
from improv.link.messages import DevicesTold
from improv.ui.leading.action_words import action_name, control_name, device_of, devices_of
from improv.ui.parts.words import key_name
from improv.ui.window import Window


class LeadingShown(QObject):
    """Keeps the page like the jam."""

    def __init__(self, window: Window, jam: Callable[[], Jam | None]) -> None:
        """Take what returns the jam as it is now."""
        super().__init__(window)
        self._window = window
        self._jam = jam
        self._devices = DevicesTold()
        self._learns = False
        """A command waits for a control."""
        self._reactions = self._table()
        window.panel.scales.when.currentIndexChanged.connect(lambda _: self._show_when())

    def begin(self) -> None:
        """Show everything anew."""
        jam = self._jam()
        learning = None if jam is None else jam.snapshot().learning
        self._learns = learning is not None and learning.action is not None
        self.show_all()
        self.show_players()
        self.show_controls()

    def set_devices(self, told: DevicesTold) -> None:
        """Know the devices that are there."""
        self._devices = told
        self.show_controls()

    def happened(self, event: Event) -> None:
        """Show what became of an event; the jam knows of it already."""
        reaction = self._reactions.get(type(event))
        if reaction is not None:
            reaction(event)

    def _table(self) -> dict[type[Struct], Callable[[Any], None]]:
        """Return what to do after each kind of event that shows here."""
        setting = (
            did.SceneChosen,
            did.KeyAwaited,
            did.KeyChanged,
            did.TempoChanged,
            did.BedSet,
            did.PulseSet,
            did.GuardSet,
            did.CalmSet,
        )
        return {
            **dict.fromkeys(setting, lambda _: self.show_all()),
            did.Invited: lambda _: self.show_players(),
            did.SpotlightSet: lambda _: self.show_players(),
            did.PersonSeated: lambda _: self.show_players(),
            did.LearningBegan: self._learning_began,
            did.LearningEnded: self._learning_ended,
            did.ActionBound: self._bound,
            did.ActionFreed: self._freed,
        }

    def show_all(self) -> None:
        """Show what all play in."""
        jam, page = self._jam(), self._window.panel.lead
        if jam is None:
            return
        now = jam.snapshot()
        page.scene.set_scene(self._window.top.scene.shown if now.scene else "")
        page.key.set_key(now.key)
        if now.pending is None:
            page.set_coming("")
        else:
            starts_bar = now.tempo.beat_at(now.pending.at) % now.tempo.beats == 0
            text = self.tr("Next bar: {key}") if starts_bar else self.tr("Next beat: {key}")
            page.set_coming(text.format(key=key_name(now.pending.key)))
        page.bed.set_value(now.bed.kind)
        page.pulse.set_value(now.pulse.on)
        page.guard.set_value(now.guard)
        page.calm.set_value(now.calm)
        self._show_when()

    def show_players(self) -> None:
        """Show who is there, who is in front, who is invited."""
        jam = self._jam()
        if jam is not None:
            now = jam.snapshot()
            self._window.panel.lead.set_players(now.players, now.spotlight, now.invited)

    def show_controls(self) -> None:
        """Show what pedals and pads do, and what is being learned."""
        jam = self._jam()
        if jam is not None:
            now = jam.snapshot()
            devices = devices_of(jam, self._devices)
            self._window.panel.lead.learn.set_controls(now.assignments, now.learning, devices)

    def _show_when(self) -> None:
        self._window.panel.lead.when.set_value(self._window.panel.scales.begins)

    def _learning_began(self, event: did.LearningBegan) -> None:
        self.show_controls()
        # What becomes of a switch is said where it is learned: it may be a key of the computer.
        self._learns = event.learning.action not in {None, Action.SWITCH, Action.SECOND_SWITCH}
        if event.learning.action is not None:
            text = self.tr("Press a pedal, pad or key, or move a knob: {action}")
            self._say(text.format(action=action_name(event.learning.action)))

    def _learning_ended(self, _: did.LearningEnded) -> None:
        self.show_controls()
        if self._learns:
            self._say(self.tr("No pedal, pad or knob was learned"))
        self._learns = False

    def _bound(self, event: did.ActionBound) -> None:
        self._learns = False
        self.show_controls()
        control, action = event.assignment.control, event.assignment.action
        text = self.tr("{action}: {control} from now on")
        self._say(text.format(action=action_name(action), control=self._control(control)))

    def _freed(self, event: did.ActionFreed) -> None:
        self.show_controls()
        text = self.tr("The {control} is nothing but itself again")
        self._say(text.format(control=self._control(event.control)))

    def _control(self, control: Control) -> str:
        return control_name(control, device_of(control, devices_of(self._jam(), self._devices)))

    def _say(self, text: str) -> None:
        self._window.play.status.say(text)
