"""Random jams with the guard off, soft and strong: `python -m bench.guard [--write]`.

Up to six players press and let go keys of seven-note scales, all notes as loud. Counted are new notes that
make a harsh chord (C < 1.6) of what sounds, and those that were moved. With `--write` the table in
`docs/harmony.md` is replaced.
"""

import sys
from pathlib import Path
from random import Random
from typing import NamedTuple

from improv.music.catalogue import load_scales
from improv.music.consonance import measure
from improv.music.guard import Tone, guarded, prepared
from improv.music.harmony import Guard
from improv.music.live import Sounding
from improv.music.rate import HARSH
from improv.music.scale import Key, Scale

DOCUMENT = Path(__file__).parent.parent / "docs" / "harmony.md"
BEGIN, END = "<!-- guard: bench/guard.py -->\n", "<!-- end of guard -->\n"
JAMS, TURNS = 10_000, 12
SEVEN_NOTES = 7
DOUBT = 0.3
"""Where the live form comes so near to harsh, the exact one tells; they differ by 0.27 at most here."""


class Count(NamedTuple):
    """What came of the new notes of many jams that were not alone."""

    harsh: float
    harsh_jams: float
    moved: float
    p05: float
    least: float


def exact(notes: list[float]) -> float:
    return measure(sorted(set(notes))).consonance


def seven_note_scales() -> list[Scale]:
    return [s for s in load_scales().values if len(s) == SEVEN_NOTES and not prepared(Key(0, s))[1]]


def count(scales: list[Scale], players: int, guard: Guard, jams: int = JAMS) -> Count:
    random = Random(f"{players}")
    heard: list[float] = []
    harsh_jams = moved = 0
    for number in range(jams):
        key = Key(random.randrange(12), scales[number % len(scales)])
        table, _ = prepared(key)
        sounding: dict[int, float] = {}
        harsh = False
        for _ in range(TURNS):
            player, degree, lets_go = (
                random.randrange(players),
                random.randrange(-7, 14),
                random.random() < 0.2,
            )
            sounding.pop(player, None)
            if lets_go:
                continue
            others = list(sounding.values())
            wanted = key.note_at(degree)
            sounding[player] = guarded(wanted, 1.0, key, [Tone(note, 1.0) for note in others], guard)
            if others:
                moved += abs(sounding[player] - wanted) > 1e-9
                live = Sounding(table, others).consonance_with(sounding[player])
                heard.append(live if live > HARSH + DOUBT else exact([*others, sounding[player]]))
                harsh |= heard[-1] < HARSH
        harsh_jams += harsh
    heard.sort()
    return Count(
        sum(c < HARSH for c in heard) / len(heard), harsh_jams / jams, moved / len(heard),
        heard[len(heard) // 20], heard[0],
    )  # fmt: skip


def table_of(scales: list[Scale], five: list[Scale]) -> str:
    lines = [
        "| scales | players | guard | harsh notes | jams with one | moved | worst 5 % | least C |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, chosen in (("seven notes", scales), ("major pentatonic", five)):
        for players in (2, 3, 4, 6):
            for guard in Guard:
                c = count(chosen, players, guard)
                lines.append(
                    f"| {name} | {players} | {guard} | {c.harsh:.2%} | {c.harsh_jams:.2%} | {c.moved:.1%} "
                    f"| {c.p05:.2f} | {c.least:.2f} |".replace("%", " %")
                )
                print(lines[-1], flush=True)
    return "\n".join(lines) + "\n"


def main() -> None:
    scales = seven_note_scales()
    print(len(scales), "scales:", ", ".join(scale.name for scale in scales))
    table = table_of(scales, [load_scales().find("major-pentatonic")])
    if "--write" in sys.argv:
        before, _, rest = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)
        DOCUMENT.write_text(before + BEGIN + table + END + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
