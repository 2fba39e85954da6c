"""What sounds, as MIDI for other instruments: a channel for each player, as in a MIDI file. Pure."""

from collections.abc import Callable
from math import isfinite

from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.setting import ALL_SEATS, EXAMPLE
from improv.music.harmony import Reason
from improv.music.pieces import DRUM_CHANNEL
from improv.music.pitch import note_of
from improv.music.sound import KitSound, Sound

BEND_RANGE = 24
"""Semitones that the whole of the pitch wheel stands for; each channel is told so before its notes."""
TELLS_AGAIN_NS = 10_000_000_000
"""It is told again when nothing has sounded there for so long: somebody may have begun to listen."""
_CHANNELS = tuple(channel for channel in range(16) if channel != DRUM_CHANNEL)
_NOTE_OFF, _NOTE_ON, _KEY_PRESSURE, _CONTROLLER, _PRESSURE, _WHEEL = 0x80, 0x90, 0xA0, 0xB0, 0xD0, 0xE0
_NOT_SENT = frozenset((0, 6, 32, 38, 64, *range(96, 102)))
"""Banks, parameters, and the pedal: what it holds, sounds on, and so its notes end later."""
_SOUND_OFF, _RESET, _NOTES_OFF = 120, 121, 123

Place = tuple[int, int]
"""A channel, from 0, and a note on it."""


def channel_of(seat: int) -> int:
    """Return the channel, from 0, of a seat: players 1 to 12, then bed and pulse; never that of the drums."""
    return _CHANNELS[(seat - 1) % len(_CHANNELS)]


class Voice:
    """One that sounds."""

    def __init__(self, place: Place, hertz: float, reach: tuple[float, float], velocity: int) -> None:
        self.place = place
        self.hertz = hertz
        self.reach = reach
        """Semitones that the wheel bends it by, up and down."""
        self.velocity = velocity


class NotesOut:
    """Follows the events of a jam. Voices on one note of a channel are struck again and end with the last."""

    def __init__(self, sound_of: Callable[[int], Sound | None]) -> None:
        """Take what tells the sound of a seat."""
        self._sound_of = sound_of
        self._voices: dict[int, Voice] = {}
        self._held: dict[Place, set[int]] = {}
        self._wheel: dict[int, int] = {}
        """Where each channel's wheel was put, -8192 to 8191."""
        self._last: dict[int, Voice] = {}
        """The voice of each channel that was struck last, whom its wheel tunes."""
        self._bent: dict[int, tuple[float, float]] = {}
        self._told_at: dict[int, int] = {}
        self._sent: dict[tuple[int, int], int] = {}
        """Pressure and controllers as they were sent, to send only what changes."""

    def happened(self, event: Event, at: int) -> list[bytes]:
        """Return the messages that tell what happened at a time (monotonic nanoseconds)."""
        match event:
            case did.NoteOn(player=seat) if 1 <= seat <= ALL_SEATS and seat != EXAMPLE:
                return self._begin(event, at)
            case did.NoteOff(voice=voice, left=0):
                return self._end(voice)
            case did.NoteMoved():
                return self._move(event)
            case did.Bent() | did.PressureChanged() | did.ControllerMoved() | did.ExpressionReset():
                return self._express(event)
            case did.Panicked():
                return self.silence(at_once=True)
            case _:
                return []

    def silence(self, *, at_once: bool = False) -> list[bytes]:
        """Return the end of all that sounds, on all channels; ``at_once`` leaves nothing to ring on."""
        ended = [bytes((_NOTE_OFF | channel, note, 64)) for channel, note in self._held]
        modes = (_SOUND_OFF, _NOTES_OFF) if at_once else (_NOTES_OFF,)
        used = sorted({DRUM_CHANNEL, *self._told_at} if self._told_at or ended else ())
        self._voices.clear()
        self._held.clear()
        self._last.clear()
        return [*ended, *(bytes((_CONTROLLER | channel, mode, 0)) for channel in used for mode in modes)]

    def forget(self) -> None:
        """Take nothing for told: others listen now, or what was sent did not arrive."""
        self._wheel.clear()
        self._told_at.clear()
        self._sent.clear()

    # ── notes ───────────────────────────────────────────────────────────────────────────────────

    def _begin(self, event: did.NoteOn, at: int) -> list[bytes]:
        velocity = min(127, max(1, event.force or event.velocity))
        sound = self._sound_of(event.player)
        if event.reason is Reason.PIECE and isinstance(sound, KitSound):
            place = DRUM_CHANNEL, sound.pieces[event.note % len(sound.pieces)].gm
            self._told_at.setdefault(DRUM_CHANNEL, at)
            return [*self._end(event.voice), *self._strike(event.voice, Voice(place, 0.0, (0, 0), velocity))]
        channel = channel_of(event.player)
        note = _nearest(event.hertz)
        if note is None:
            return []
        voice = Voice((channel, note), event.hertz, (event.up, event.down), velocity)
        before = self._voices.get(event.voice)
        gone = [] if before is None or before.place == voice.place else self._end(event.voice)
        self._last[channel] = voice
        return [
            *gone,
            *self._introduced(channel, at),
            *self._tune(channel),
            *self._strike(event.voice, voice),
        ]

    def _strike(self, number: int, voice: Voice) -> list[bytes]:
        channel, note = voice.place
        again = voice.place in self._held
        self._held.setdefault(voice.place, set()).add(number)
        self._voices[number] = voice
        off = [bytes((_NOTE_OFF | channel, note, 64))] if again else []
        return [*off, bytes((_NOTE_ON | channel, note, voice.velocity))]

    def _end(self, number: int) -> list[bytes]:
        voice = self._voices.pop(number, None)
        if voice is None:
            return []
        holders = self._held[voice.place]
        holders.discard(number)
        if holders:
            return []
        del self._held[voice.place]
        return [bytes((_NOTE_OFF | voice.place[0], voice.place[1], 64))]

    def _move(self, event: did.NoteMoved) -> list[bytes]:
        """Go to another pitch: by the wheel where the note is the same, else as another note."""
        voice, note = self._voices.get(event.voice), _nearest(event.hertz)
        if voice is None or note is None or voice.place[0] == DRUM_CHANNEL:
            return []
        channel = voice.place[0]
        moved = Voice((channel, note), event.hertz, (event.up, event.down), voice.velocity)
        if self._last.get(channel) is voice:
            self._last[channel] = moved
        if note == voice.place[1]:
            self._voices[event.voice] = moved
            return self._tune(channel)
        return [*self._end(event.voice), *self._tune(channel), *self._strike(event.voice, moved)]

    # ── what else there is ──────────────────────────────────────────────────────────────────────

    def _introduced(self, channel: int, at: int) -> list[bytes]:
        """Say how far the wheel bends, where it is not known."""
        told = self._told_at.get(channel)
        silent = not any(place[0] == channel for place in self._held)
        self._told_at[channel] = at
        if told is not None and not (silent and at - told >= TELLS_AGAIN_NS):
            return []
        self._wheel.pop(channel, None)
        parameters = ((101, 0), (100, 0), (6, BEND_RANGE), (38, 0), (101, 127), (100, 127))
        return [bytes((_CONTROLLER | channel, number, value)) for number, value in parameters]

    def _tune(self, channel: int) -> list[bytes]:
        """Put a channel's wheel where the voice that was struck last is in tune."""
        voice = self._last.get(channel)
        if voice is None:
            return []
        amount, alike = self._bent.get(channel, (0.0, 0.0))
        up, down = voice.reach
        semitones = note_of(voice.hertz) - voice.place[1] + alike + amount * (up if amount > 0 else down)
        position = min(8191, max(-8192, round(semitones / BEND_RANGE * 8192)))
        if position == self._wheel.get(channel):
            return []
        self._wheel[channel] = position
        fine, coarse = (position + 8192) & 0x7F, (position + 8192) >> 7
        return [bytes((_WHEEL | channel, fine, coarse))]

    def _express(
        self, event: did.Bent | did.PressureChanged | did.ControllerMoved | did.ExpressionReset
    ) -> list[bytes]:
        channel = channel_of(event.player)
        if channel not in self._told_at:  # nothing has sounded there yet
            if isinstance(event, did.Bent):
                self._bent[channel] = event.amount, event.semitones
            return []
        match event:
            case did.Bent(amount=amount, semitones=semitones):
                self._bent[channel] = amount, semitones
                return self._tune(channel)
            case did.PressureChanged(amount=amount, voice=None):
                return self._send(_PRESSURE | channel, 0, _seven_bits(amount))
            case did.PressureChanged(amount=amount, voice=number):
                voice = self._voices.get(number or 0)
                if voice is None:
                    return []
                return self._send(_KEY_PRESSURE | voice.place[0], voice.place[1], _seven_bits(amount))
            case did.ControllerMoved(controller=number, value=value) if number not in _NOT_SENT:
                return self._send(_CONTROLLER | channel, number, value) if 0 < number < _SOUND_OFF else []
            case did.ExpressionReset():
                self._bent.pop(channel, None)
                self._wheel[channel] = 0
                self._sent = {sent: value for sent, value in self._sent.items() if sent[0] & 0xF != channel}
                return [bytes((_CONTROLLER | channel, _RESET, 0)), *self._tune(channel)]
            case _:
                return []

    def _send(self, status: int, number: int, value: int) -> list[bytes]:
        """Return a message if it says anything new."""
        value = min(127, max(0, value))
        if self._sent.get((status, number), 0) == value:
            return []
        self._sent[status, number] = value
        data = (value,) if status & 0xF0 == _PRESSURE else (number, value)
        return [bytes((status, *data))]


def _nearest(hertz: float) -> int | None:
    if not isfinite(hertz) or hertz <= 0.0:
        return None
    return min(127, max(0, round(note_of(hertz))))


def _seven_bits(amount: float) -> int:
    return round(127 * amount) if isfinite(amount) else 0
