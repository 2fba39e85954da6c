"""Scores to render: simulated people, and a full house."""

from itertools import count

from improv.jam.events import Event, NoteOff, NoteOn
from improv.jam.jam import Jam
from improv.jam.player import SEATS
from improv.jam.score import Operation, Score
from improv.jam.simulated import people
from improv.jam.snapshot import Snapshot
from improv.music.catalogue import load_scales, load_sounds
from improv.music.harmony import Reason
from improv.music.scale import Key
from improv.music.sound import Sound

RATE, BLOCK, SEED = 48_000, 128, 1


def opening(*palette: Sound) -> Snapshot:
    key = Key(0, load_scales().find("major-pentatonic"))
    return Snapshot(key=key, palette=palette or load_sounds().values)


def score(operations: list[Operation], seconds: float, snapshot: Snapshot) -> Score:
    end = round(seconds * RATE)
    return Score(RATE, BLOCK, SEED, snapshot, tuple(operations), start=0, end=end)


def jam_of(players: int, seconds: float, seed: int = 1) -> Score:
    """People who play phrases and listen."""
    snapshot = opening()
    jam = Jam(snapshot)
    operations: list[Operation] = []
    for at, command in people(players, seconds, seed):
        frame = at * RATE // 1_000_000_000 // BLOCK * BLOCK
        for event in jam.handle(command, at):
            jam.apply(event)
            operations.append(Operation(frame, event))
    return score(operations, seconds, snapshot)


def chords(players: int, notes: int, seconds: float, *palette: Sound, each: float = 1.0) -> Score:
    """Each player strikes a chord of so many notes each second, and holds it until the next."""
    ids = count(1)
    operations: list[Operation] = []
    held: dict[int, list[int]] = {player: [] for player in range(1, SEATS + 1)}
    for beat in range(int(seconds / each)):
        frame = round(beat * each * RATE) // BLOCK * BLOCK
        for player in range(1, players + 1):
            operations += [Operation(frame, NoteOff(old, old, player)) for old in held[player]]
            held[player] = [next(ids) for _ in range(notes)]
            operations += [
                Operation(frame, _note(new, player, 48 + 4 * step + player))
                for step, new in enumerate(held[player])
            ]
    return score(operations, seconds, opening(*palette))


def _note(number: int, player: int, note: int) -> Event:
    return NoteOn(
        id=number,
        voice=number,
        player=player,
        source="bench",
        channel=0,
        played=note,
        velocity=90,
        note=note,
        hertz=440.0 * 2.0 ** ((note - 69) / 12),
        reason=Reason.FREE,
    )
