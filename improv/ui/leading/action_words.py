"""What commands and controls are called that a pedal or a pad can be learned for."""

from collections.abc import Mapping
from dataclasses import dataclass

from PyQt6.QtCore import QCoreApplication

from improv.jam.control import Action, Control, ControlKind
from improv.jam.jam import Jam
from improv.jam.player import SourceKind
from improv.link.messages import DevicesTold
from improv.ui.parts.words import pitch_name

_PEDAL = 64
_DRUMS, _FIRST_DRUM = 9, 36
"""Pads beside keys send on the tenth channel, the first of them the bass drum of General MIDI."""


@dataclass(frozen=True)
class Device:
    """What has controls."""

    name: str
    kind: SourceKind = SourceKind.MIDI
    first_pad: int | None = None
    """The degree of a grid's first pad; None where it has none, or is not there."""


def devices_of(jam: Jam | None, told: DevicesTold) -> dict[str, Device]:
    """Return all devices that were ever here, by source, with what is known of those that are."""
    first = {each.source: each.first_pad for each in told.devices}
    known = {} if jam is None else jam.seats.known
    return {
        **{each.source: Device(each.name, first_pad=each.first_pad) for each in told.devices},
        **{source: Device(who.name, who.kind, first.get(source)) for source, who in known.items()},
    }


def device_of(control: Control, devices: Mapping[str, Device]) -> Device:
    """Return whose control it is; of a device that nobody knows any more, what its source is called."""
    return devices.get(control.source, Device(control.source))


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


def control_name(control: Control, device: Device) -> str:
    """Return what a control is called, with what people call its device.

    A key by its note, as on a piano; a pad by its number, counted from the lowest.
    """
    translate = QCoreApplication.translate
    if control.kind is ControlKind.NOTE:
        number = _pad_number(control, device)
        if number is None:
            text = translate("Control", "key {note} of {device}")
            return text.format(note=pitch_name(control.number), device=device.name)
        if number < 1:
            return translate("Control", "pad of {device}").format(device=device.name)
        text = translate("Control", "pad {number} of {device}")
        return text.format(number=number, device=device.name)
    if control.number == _PEDAL:
        text = translate("Control", "pedal of {device}")
    else:
        text = translate("Control", "controller {number} of {device}")
    return text.format(number=control.number, device=device.name)


def _pad_number(control: Control, device: Device) -> int | None:
    """Return which pad it is, from 1; 0 where that is not known; None for a key."""
    if device.kind is SourceKind.GRID:
        return 0 if device.first_pad is None else control.number - device.first_pad + 1
    if control.channel == _DRUMS and control.number >= _FIRST_DRUM:
        return control.number - _FIRST_DRUM + 1
    return None
