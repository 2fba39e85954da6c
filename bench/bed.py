"""How consonant the bed is, and what it changes for those who play over it: `python -m bench.bed`.

The chords of all scales in all keys: by themselves, and with each note of the scale at the bed's level. Then
random jams as in ``bench.guard`` over no bed, a drone and chords, which change every third turn.
"""

from random import Random
from statistics import mean

from bench.guard import TURNS, seven_note_scales
from improv.music.bed import BARS, PLAYED_HIGHEST, PLAYED_LOWEST, QUIET, chords_of, drone_of
from improv.music.catalogue import load_scales
from improv.music.guard import Tone, guarded, prepared
from improv.music.harmony import Guard
from improv.music.live import Sounding
from improv.music.loudness import level_of
from improv.music.rate import HARSH
from improv.music.scale import Key, Scale

JAMS = 3000
LEVEL = level_of(80)
"""All notes are as loud as this, the bed 18 dB less."""


def consonance(key: Key, tones: list[Tone]) -> float:
    table, microtonal = prepared(key)
    notes, levels = zip(*tones, strict=True)
    return Sounding(table, notes, levels, microtonal=microtonal).consonance()


def bed_of(key: Key, kind: str, turn: int) -> list[Tone]:
    notes = {"none": (), "drone": drone_of(key), "chords": chords_of(key)[turn // 3 % BARS]}[kind]
    return [Tone(note, LEVEL * QUIET) for note in notes]


def chords() -> None:
    print(
        "chords of all scales in all keys: least C of one by itself, least and mean with a note of the scale"
    )
    for name, scales in (("seven notes", seven_note_scales()), ("all", list(load_scales().values))):
        alone: list[float] = []
        played: list[float] = []
        for key in (Key(tonic, scale) for scale in scales for tonic in range(12)):
            degrees = range(key.degree_near(PLAYED_LOWEST), key.degree_near(PLAYED_HIGHEST) + 1)
            notes = [key.note_at(degree) for degree in degrees]
            for chord in chords_of(key):
                bed = [Tone(note, QUIET) for note in chord]
                alone.append(consonance(key, bed))
                played += [consonance(key, [*bed, Tone(note, 1.0)]) for note in notes]
        print(f"{name:12} {min(alone):.2f}  {min(played):.2f} {mean(played):.2f}")


def jams(scales: list[Scale], players: int, guard: Guard, kind: str) -> str:
    random = Random(f"{players}")
    heard: list[float] = []
    moved = 0
    for number in range(JAMS):
        key = Key(random.randrange(12), scales[number % len(scales)])
        sounding: dict[int, float] = {}
        for turn in range(TURNS):
            player, wanted = random.randrange(players), key.note_at(random.randrange(-7, 14))
            sounding.pop(player, None)
            tones = [*(Tone(note, LEVEL) for note in sounding.values()), *bed_of(key, kind, turn)]
            sounding[player] = guarded(wanted, LEVEL, key, tones, guard)
            if tones:
                moved += abs(sounding[player] - wanted) > 1e-9
                heard.append(consonance(key, [*tones, Tone(sounding[player], LEVEL)]))
    harsh = sum(c < HARSH for c in heard) / len(heard)
    share = moved / len(heard)
    return f"{kind:7} {players} players, {guard:6} harsh {harsh:.2%} moved {share:.1%} mean {mean(heard):.2f}"


def main() -> None:
    chords()
    for players in (1, 4, 6):
        for guard in Guard:
            for kind in ("none", "drone", "chords") if players > 1 else ("drone", "chords"):
                print(jams(seven_note_scales(), players, guard, kind), flush=True)


if __name__ == "__main__":
    main()
