"""Controllers that turn macros, and controls that give commands: learned and forgotten."""

from improv.jam.commands.asked import Asked
from improv.jam.control import Action, Control
from improv.jam.mixing import Macro


class LearnMacro(Asked, frozen=True):
    """Let the controller that the player moves next turn this macro; None: never mind."""

    player: int
    macro: Macro | None


class ForgetController(Asked, frozen=True):
    """Let a controller be nothing but itself again."""

    source: str
    channel: int
    controller: int


class LearnAction(Asked, frozen=True):
    """Let the key or controller that anybody uses next give this command from then on; None: never mind."""

    action: Action | None


class ForgetAction(Asked, frozen=True):
    """Let a control be nothing but itself again."""

    control: Control


LearningCommand = LearnMacro | ForgetController
ControlCommand = LearningCommand | LearnAction | ForgetAction
