"""A song that comes as notes: a MIDI file."""

from pathlib import Path

import numpy as np

from improv.music.pitch import A4_HERTZ
from improv.session.midi_notes import DRUMS, read_midi
from improv.song.heard import LONGEST_SECONDS, Heard, Stretch


def listen(path: Path) -> Heard:
    """Read a MIDI file as what is heard of it, without its drums. Raises ValueError: one line."""
    found = read_midi(path)
    notes = [note for note in found.notes if note.channel != DRUMS]
    if not notes:
        raise ValueError(f"{path.name}: there are no notes in it")
    seconds = max(note.end for note in notes)
    if seconds > LONGEST_SECONDS:
        raise ValueError(f"{path.name}: songs may be an hour long, not more")
    beat = max(60.0 / found.tempo, seconds / 20_000)
    count = max(1, int(np.ceil(seconds / beat)))
    chroma = np.zeros((count, 12))
    for note in notes:
        for index in range(int(note.begin / beat), min(count, int(note.end / beat) + 1)):
            sounding = min(note.end, (index + 1) * beat) - max(note.begin, index * beat)
            if sounding > 0.0:
                chroma[index, note.note % 12] += sounding / beat * note.velocity / 127.0
    return Heard(
        seconds=seconds,
        tempo=found.tempo,
        first_beat=0.0,
        a4_hertz=A4_HERTZ,
        stretches=tuple(Stretch(n * beat, min(seconds, (n + 1) * beat), row) for n, row in enumerate(chroma)),
    )
