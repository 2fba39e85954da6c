"""What commands and controls are called that a pedal or a pad can be learned for."""

from PyQt6.QtCore import QCoreApplication

from improv.jam.control import Action, Control, ControlKind

_PEDAL = 64


def action_name(action: Action) -> str:
    """Return what a command is called."""
    translate = QCoreApplication.translate
    names = {
        Action.MARK: translate("Action", "Mark this moment"),
        Action.PANIC: translate("Action", "Stop all sound"),
        Action.FADE: translate("Action", "Fade out"),
        Action.SOFTER: translate("Action", "Everybody softer"),
        Action.LOUDER: translate("Action", "Everybody louder"),
        Action.SPOTLIGHT: translate("Action", "Quieten all but me"),
        Action.INVITE: translate("Action", "Invite the next player"),
        Action.BED: translate("Action", "Bed on or off"),
        Action.PULSE: translate("Action", "Pulse on or off"),
        Action.GUARD: translate("Action", "Guard: off, soft, strong"),
        Action.CALM: translate("Action", "Calm mode on or off"),
        Action.TAP: translate("Action", "Tap the tempo"),
        Action.SONG: translate("Action", "Play or stop the song"),
        Action.OCTAVE_UP: translate("Action", "My octave up"),
        Action.OCTAVE_DOWN: translate("Action", "My octave down"),
        Action.MUTE: translate("Action", "Mute me"),
        Action.NEXT_SCENE: translate("Action", "Next scene"),
        Action.PREVIOUS_SCENE: translate("Action", "Scene before"),
        Action.NEW_JAM: translate("Action", "New jam"),
        Action.VOLUME_UP: translate("Action", "Volume up"),
        Action.VOLUME_DOWN: translate("Action", "Volume down"),
        Action.SWITCH: translate("Action", "Switch of the screen"),
        Action.SECOND_SWITCH: translate("Action", "Second switch of the screen"),
    }
    return names[action]


def control_name(control: Control, device: str) -> str:
    """Return what a control is called, with what people call its device."""
    translate = QCoreApplication.translate
    if control.kind is ControlKind.NOTE:
        text = translate("Control", "key {number} of {device}")
    elif control.number == _PEDAL:
        text = translate("Control", "pedal of {device}")
    else:
        text = translate("Control", "controller {number} of {device}")
    return text.format(number=control.number, device=device)
