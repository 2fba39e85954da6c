"""Controllers that turn macros, and controls that give commands: learned, used, forgotten."""

from improv.jam.control import Action, Assignment, Control
from improv.jam.events.happened import Happened
from improv.jam.mixing import Binding, Learning


class LearningBegan(Happened, frozen=True):
    """A macro waits for a controller to be moved."""

    learning: Learning


class LearningEnded(Happened, frozen=True):
    """No macro waits for a controller any more."""


class ControllerBound(Happened, frozen=True):
    """A controller turns a macro from now on."""

    binding: Binding


class ControllerFreed(Happened, frozen=True):
    """A controller is nothing but itself again."""

    source: str
    channel: int
    controller: int


class ActionBound(Happened, frozen=True):
    """A control gives a command from now on."""

    assignment: Assignment


class ActionFreed(Happened, frozen=True):
    """A control is nothing but itself again."""

    control: Control


class ActionAsked(Happened, frozen=True):
    """A control was used; what the jam itself does of it follows. ``player`` is 0 without a seat."""

    player: int
    source: str
    action: Action
    down: bool = True
    """Said again with False when a switch or a controller is let go."""
    control: Control | None = None


LearningEvent = LearningBegan | LearningEnded | ControllerBound | ControllerFreed
ControlEvent = ActionBound | ActionFreed | ActionAsked
