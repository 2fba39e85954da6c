"""Words that several widgets say alike."""

from html import escape

from PyQt6.QtCore import QCoreApplication

from improv.jam.mixing import Macro, Strip
from improv.jam.player import Player
from improv.jam.setting import BedKind
from improv.music.harmony import Guard, Mode
from improv.music.pitch import PITCH_CLASS_NAMES
from improv.music.scale import Key
from improv.ui.languages.said import known
from improv.ui.pads.sources import names_of_sources
from improv.ui.parts.nicknames import nickname_of

MINUS = "\N{MINUS SIGN}"


def register_word(register: int) -> str:
    """Return the short word for an octave of pads: low, mid or high, and beyond them a number."""
    if abs(register) > 1:
        return signed(register)
    if register < 0:
        return QCoreApplication.translate("Pads", "low")
    if register:
        return QCoreApplication.translate("Pads", "high")
    return QCoreApplication.translate("Pads", "mid")


def pad_name(label: str, register: int | None, sounding: bool) -> str:
    """Return what a screen reader says of a pad; a piece of a kit has no register."""
    translate = QCoreApplication.translate
    if register is None:
        text = "{label}"
    elif register < -1:
        text = translate("Pads", "{label}, %n octave(s) down", "", -register)
    elif register > 1:
        text = translate("Pads", "{label}, %n octave(s) up", "", register)
    elif register < 0:
        text = translate("Pads", "{label}, low octave")
    elif register:
        text = translate("Pads", "{label}, high octave")
    else:
        text = translate("Pads", "{label}, middle octave")
    if sounding:
        text = translate("Pads", "{pad}, sounding").format(pad=text)
    return text.format(label=label)


def phrase_name(sounding: bool) -> str:
    """Return what a screen reader says of the one pad that plays a phrase."""
    text = QCoreApplication.translate("Pads", "The next note")
    return QCoreApplication.translate("Pads", "{pad}, sounding").format(pad=text) if sounding else text


def name_of(player: Player) -> str:
    """Return what a player is called: the person, else the animal of the seat."""
    return player.person or nickname_of(player.seat)


def unheard(strip: Strip, only: bool) -> str:
    """Return why a player is not heard; empty where that is not so. ``only``: somebody plays solo."""
    if strip.mute:
        return QCoreApplication.translate("Mix", "muted")
    return QCoreApplication.translate("Mix", "others solo") if only and not strip.solo else ""


def device_of(player: Player) -> str:
    """Return what plays there; what belongs to the window is called in its language."""
    return names_of_sources().get(player.source, player.name)


def tonic_name(pitch_class: int) -> str:
    """Return what a note is called where keys are named, whatever its octave."""
    translate = QCoreApplication.translate
    return (
        translate("Tonic", "C"),
        translate("Tonic", "C♯"),
        translate("Tonic", "D"),
        translate("Tonic", "E♭"),
        translate("Tonic", "E"),
        translate("Tonic", "F"),
        translate("Tonic", "F♯"),
        translate("Tonic", "G"),
        translate("Tonic", "A♭"),
        translate("Tonic", "A"),
        translate("Tonic", "B♭"),
        translate("Tonic", "B"),
    )[pitch_class % 12]


def guard_name(guard: Guard) -> str:
    """Return what a level of the guard is called."""
    names = {
        Guard.OFF: QCoreApplication.translate("Guard", "off"),
        Guard.SOFT: QCoreApplication.translate("Guard", "soft"),
        Guard.STRONG: QCoreApplication.translate("Guard", "strong"),
    }
    return names[guard]


def bed_name(kind: BedKind) -> str:
    """Return what a bed is called."""
    names = {
        BedKind.OFF: QCoreApplication.translate("Bed", "off"),
        BedKind.DRONE: QCoreApplication.translate("Bed", "drone"),
        BedKind.CHORDS: QCoreApplication.translate("Bed", "chords"),
    }
    return names[kind]


def key_name(key: Key) -> str:
    """Return what a key is called: its tonic and its scale."""
    return key_text(key.tonic, key.scale.name)


def key_text(tonic: int, scale: str) -> str:
    """Return what a key is called: its tonic (pitch class) and its scale, by name."""
    text = QCoreApplication.translate("Key", "{tonic} {scale}")
    return text.format(tonic=tonic_name(tonic), scale=known(scale))


def note_text(name: str) -> str:
    """Return what a note is called whose English name this is; any other word stays as it is."""
    return tonic_name(PITCH_CLASS_NAMES.index(name)) if name in PITCH_CLASS_NAMES else name


def pitch_name(note: int) -> str:
    """Return what a MIDI note is called, with its octave: 60 is C4."""
    return f"{tonic_name(note)}{note // 12 - 1}"


def mode_names(*, pads: bool) -> dict[Mode, str]:
    """Return the modes that suit pads, or keys, and what they are called; the usual one first."""
    translate = QCoreApplication.translate
    few = {
        Mode.FIVE: translate("Mode", "Five notes that go together"),
        Mode.ONE: translate("Mode", "One note"),
        Mode.CHORD: translate("Mode", "Chords"),
    }
    light = {Mode.LIGHT: translate("Mode", "Light only, no sound")}
    if pads:
        return {Mode.PADS: translate("Mode", "The whole scale"), **few, **light}
    return {
        Mode.DEGREES: translate("Mode", "White keys are the scale"),
        Mode.SNAP: translate("Mode", "Keys snap to the scale"),
        **few,
        Mode.FREE: translate("Mode", "Free: every key as it is"),
        **light,
    }


def decibels(value: float) -> str:
    """Return a level or a difference of levels, as in -3 dB."""
    return QCoreApplication.translate("Level", "{value} dB").format(value=signed(round(value)))


def signed(value: int) -> str:
    """Return a whole number with its sign; 0 has none."""
    return f"{value:+d}".replace("-", MINUS) if value else "0"


def macro_name(macro: Macro) -> str:
    """Return what a knob of a sound is called."""
    names = {
        Macro.BRIGHTNESS: QCoreApplication.translate("Macro", "Brightness"),
        Macro.ATTACK: QCoreApplication.translate("Macro", "Attack"),
        Macro.RELEASE: QCoreApplication.translate("Macro", "Release"),
        Macro.SPACE: QCoreApplication.translate("Macro", "Space"),
        Macro.MOVEMENT: QCoreApplication.translate("Macro", "Movement"),
    }
    return names[macro]


def plain_tip(text: str) -> str:
    """Return a text for a tool tip, which would take one with angle brackets for mark-up."""
    return f"<qt>{escape(text)}</qt>"


def minutes(seconds: int) -> str:
    """Return a running time as 02:14, or 1:02:14."""
    whole, second = divmod(max(0, seconds), 60)
    hour, minute = divmod(whole, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute:02}:{second:02}"
