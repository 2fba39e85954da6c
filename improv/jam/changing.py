"""From one key to the next: what a change asks for, and where held notes go with it."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.events import Event
from improv.jam.ledger import Ledger
from improv.jam.player import Player, SourceKind
from improv.jam.setting import Pending
from improv.jam.tempo import Tempo
from improv.music.bend import reach_of, scale_for
from improv.music.harmony import Mode, Reason, pitch_at
from improv.music.modes import key_in_mode
from improv.music.pitch import note_of
from improv.music.scale import Key

GLIDE_SECONDS = 0.15
_SAME = 1e-6


def key_asked(command: ask.ChangeKey, now: Key) -> Key:
    """Return the key that is wanted. A keyboard mapping belongs to one tonic, scale and A4."""
    a4_hertz = now.a4_hertz if command.a4_hertz is None else command.a4_hertz
    same = replace(now, tonic=command.tonic, scale=command.scale, a4_hertz=a4_hertz)
    return now if same == now else replace(same, keyboard=None)


def glides_into(key: Key, ledger: Ledger, players: Mapping[int, Player]) -> list[Event]:
    """Return where the held notes of players who have a scale go: to the nearest pitches of the new key."""
    events: list[Event] = []
    for note in ledger:
        player = players.get(note.player)
        along = None if player is None else scale_for(key, player.mode)
        if player is None or along is None or note.reason is Reason.PIECE:
            continue
        there = _nearest(note_of(note.hertz, key.a4_hertz), key, player)
        pitch = pitch_at(there, key, note.reason)
        up, down = reach_of(there, along)
        if abs(pitch.hertz - note.hertz) < _SAME * note.hertz and (up, down) == (note.up, note.down):
            continue
        events.append(
            did.NoteMoved(
                note.id, note.voice, note.player, pitch.note, pitch.hertz, GLIDE_SECONDS, up=up, down=down
            )
        )
    return events


def _nearest(note: float, key: Key, player: Player) -> float:
    """Return the nearest of the pitches that a player has in a key; one note is the degree chosen for it."""
    degree = key.scale.cents_at(player.transpose) / 100.0 if player.mode is Mode.ONE else 0.0
    return key_in_mode(key, player.mode).nearest(note - degree) + degree


def put_off(pending: Pending, before: Tempo, tempo: Tempo, at: int) -> Pending:
    """Return a key that waits for a beat, waiting for the same one in another tempo, or for now."""
    beat = before.carried(before.beat_near(pending.at), tempo)
    return Pending(pending.key, max(at, tempo.time_of(beat)), pending.glide)


def back_from_the_map(before: Key, key: Key, players: Iterable[Player]) -> list[Event]:
    """Return what brings those back to the scale who were free to follow a keyboard mapping that is gone."""
    if before.keyboard is None or key.keyboard is not None:
        return []
    return [
        did.ModeChosen(player.seat, Mode.DEGREES)
        for player in players
        if player.kind is SourceKind.MIDI and player.mode is Mode.FREE
    ]
