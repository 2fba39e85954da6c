"""How often a song's key, tempo and first chord are found: 48 made songs, played by FluidSynth.

Run: python -m bench.songs. Needs Debian's fluidsynth and timgm6mb-soundfont, and the extra [song].
"""

import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from improv.music.catalogue import load_scales
from improv.song.chords import progression
from improv.song.estimate import estimate
from tests.helpers.songs import MadeSong, made_song, write_notes

SOUND_FONT = Path("/usr/share/sounds/sf2/TimGM6mb.sf2")
BANDS = {
    "piano band": (0, 32, 73),
    "guitar and flute": (24, 33, 73),
    "strings and oboe": (48, 43, 68),
    "organ": (16, 38, 80),
}


COLUMNS = ("band", "key", "relative or fifth", "other", "tempo within 1 %", "double or half", "first chord")


def play(song: MadeSong, programs: tuple[int, int, int], folder: Path) -> tuple[Path, Path]:
    """Return a song as notes, and as FluidSynth plays them."""
    notes, sound = write_notes(song, folder / "song.mid", programs), folder / "song.wav"
    words = ["fluidsynth", "-ni", "-g", "0.5", "-r", "44100", "-F", *map(str, (sound, SOUND_FONT, notes))]
    subprocess.run(words, check=True, capture_output=True)
    return notes, sound


def main() -> None:
    scales = load_scales().values
    print(f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|")
    seconds, listened = 0.0, 0.0
    with TemporaryDirectory() as folder:
        for name, programs in BANDS.items():
            found: Counter[str] = Counter()
            for number in range(12):
                minor = number % 2 == 1
                song = made_song(number, minor=minor, bpm=60 + 7 * number, seed=number)
                notes, sound = play(song, programs, Path(folder))
                begun = monotonic()
                heard = estimate(sound, scales)
                seconds, listened = seconds + monotonic() - begun, listened + heard.heard.seconds
                steps = (heard.key.tonic - number) % 12
                right = steps == 0 and (heard.key.tonality == "minor") == minor
                found["key" if right else "relative or fifth" if steps in (0, 3, 5, 7, 9) else "other"] += 1
                ratio = heard.heard.tempo / song.bpm
                found["tempo within 1 %"] += abs(ratio - 1.0) < 0.01
                found["double or half"] += any(abs(ratio / times - 1.0) < 0.01 for times in (2.0, 0.5))
                first = progression(estimate(notes, scales).chords)[:1]
                found["first chord"] += progression(heard.chords)[:1] == first
            print(f"| {name} | {' | '.join(str(found[column]) for column in COLUMNS[1:])} |")
    print(f"of 12 each; {listened / seconds:.0f} × as fast as the songs last", file=sys.stderr)


if __name__ == "__main__":
    main()
