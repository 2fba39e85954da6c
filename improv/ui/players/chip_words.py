"""What is said of a player, in words: to a screen reader, in a tip, and on the second line of a chip."""

from PyQt6.QtCore import QCoreApplication

from improv.jam.player import Player
from improv.ui.languages.said import known
from improv.ui.parts.words import decibels, device_of, mode_names, name_of, signed
from improv.ui.players.chip_state import ChipState

SENSITIVITY_STEPS = 3
"""From neither to most, either way."""


def sensitivity_step(sensitivity: float) -> int:
    """Return a sensitivity from -1 to 1 as a step from -3 to 3."""
    return round(sensitivity * SENSITIVITY_STEPS)


def name(player: Player, state: ChipState) -> str:
    """Return who it is, with what, and what is unusual: as in Player 2, Ben, Launchkey, connected, muted."""
    words = [
        name_of(player),
        device_of(player),
        known(player.sound.name),
        _connection(player),
        *_unusual(state),
    ]
    text = QCoreApplication.translate("PlayerChip", "Player {seat}, {words}")
    return text.format(seat=player.seat, words=", ".join(word for word in words if word))


def more(player: Player, state: ChipState) -> str:
    """Return how the player is set."""
    translate = QCoreApplication.translate
    words = [
        translate("PlayerChip", "level {level}").format(level=decibels(state.strip.level)),
        _mode_line(player),
        translate("PlayerChip", "octave {octave}").format(octave=signed(player.octave)),
        translate("PlayerChip", "sensitivity {step}").format(
            step=signed(sensitivity_step(player.sensitivity))
        ),
    ]
    if state.recorded is not None:
        recorded = translate("PlayerChip", "recorded"), translate("PlayerChip", "not recorded")
        words.append(_unrecorded(state) or (recorded[0] if state.recorded else recorded[1]))
    return ", ".join(words)


def second_lines(player: Player, state: ChipState) -> tuple[str, ...]:
    """Return what matters most besides the name, the longest first; where nothing does, sound and device."""
    if player.unplugged_at is not None:
        return (QCoreApplication.translate("PlayerChip", "unplugged"),)
    unusual = _unusual(state)
    sound = known(player.sound.name)
    if unusual:
        return tuple(unusual[:1])
    if state.unrecorded:
        return (_unrecorded(state), QCoreApplication.translate("PlayerChip", "not recorded"))
    return (f"{sound} · {device_of(player)}", sound)


def silence(minutes: int) -> str:
    """Return that somebody has been silent for so many minutes."""
    return QCoreApplication.translate("PlayerChip", "silent for %n minute(s)", "", minutes)


def _connection(player: Player) -> str:
    if player.unplugged_at is None:
        return QCoreApplication.translate("PlayerChip", "connected")
    return QCoreApplication.translate("PlayerChip", "unplugged: plug it back in, the same seat waits")


def _unusual(state: ChipState) -> list[str]:
    """Return what is not as usual, what matters most first."""
    translate = QCoreApplication.translate
    words = [
        translate("PlayerChip", "press a key") if state.awaited else "",
        translate("PlayerChip", "invited") if state.invited else "",
        state.unheard,
        translate("PlayerChip", "in front, others softer") if state.spotlight else "",
        silence(state.silent_minutes) if state.silent_minutes else "",
    ]
    return [word for word in words if word]


def _unrecorded(state: ChipState) -> str:
    if not state.unrecorded:
        return ""
    return QCoreApplication.translate("PlayerChip", "not recorded: {why}").format(why=state.unrecorded)


def _mode_line(player: Player) -> str:
    mode = mode_names(pads=player.has_pads).get(player.mode, str(player.mode))
    if player.has_pads:
        return QCoreApplication.translate("PlayerChip", "pads: {mode}").format(mode=mode)
    return QCoreApplication.translate("PlayerChip", "keys: {mode}").format(mode=mode)
