"""`docs/sounds.md`: the parts of it that are made from the sounds themselves."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure
from PIL import Image

from improv.music.sound import Sound
from tests.engine.music import Stereo
from tests.helpers.hearing import RATE, Numbers, mono
from tests.helpers.sound_keys import keys_page

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "docs" / "sounds.md"
PICTURES = ROOT / "docs" / "pictures" / "sounds"
COLOURS = 24
"""Few enough for a small file."""
LOWEST_HERTZ, HIGHEST_HERTZ = 40.0, 20_000.0
FRAME, FINER, HOP, ROWS = 4096, 4, 480, 160
FAINTEST_DECIBELS = -90.0


class Drawn(NamedTuple):
    """A sound, and the notes that its spectrogram shows."""

    sound: Sound
    notes: Sequence[int]
    samples: Stereo


def write_page(measured: str, sounds: Sequence[Drawn]) -> None:
    """Replace what is made: the tables of keys, the figures and the sounds with their pictures."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for drawn in sounds:
        draw(drawn)
    text = DOCUMENT.read_text(encoding="utf-8")
    gallery = "\n".join(section(drawn) for drawn in sounds)
    for name, part in (("keys", keys_page()), ("gallery", gallery), ("measured", measured)):
        text = replaced(text, name, part)
    DOCUMENT.write_text(text, encoding="utf-8")


def replaced(text: str, name: str, part: str) -> str:
    """Return the text with another part between the marks of this name."""
    begin, end = f"<!-- {name}: bench/sound_quality.py -->\n", f"<!-- end of {name} -->\n"
    before, _, rest = text.partition(begin)
    return f"{before}{begin}\n{part.strip()}\n\n{end}{rest.partition(end)[2]}"


def section(drawn: Drawn) -> str:
    sound = drawn.sound
    kind = "pieces" if not sound.is_pitched else f"notes {sound.lowest} to {sound.highest}"
    lines = [
        f"### {sound.name}",
        "",
        f"`{sound.id}`, `{sound.__struct_config__.tag}`; {sound.family}; {kind}. {sound.mood.capitalize()}. "
        f"For {sound.use}.",
        "",
        f"![{sound.name}](pictures/sounds/{sound.id}.png)",
        "",
    ]
    return "\n".join(lines)


def draw(drawn: Drawn) -> None:
    """Draw three notes, velocity 80, as they are shipped: time, frequency, level."""
    mpl.rcParams["font.size"] = 7
    figure = Figure(figsize=(6.4, 2.0), dpi=100, layout="constrained")
    axes = figure.subplots()
    seconds = len(drawn.samples) / RATE
    axes.imshow(
        spectrogram(mono(drawn.samples)),
        origin="lower",
        aspect="auto",
        extent=(0.0, seconds, np.log10(LOWEST_HERTZ), np.log10(HIGHEST_HERTZ)),
        vmin=FAINTEST_DECIBELS,
        vmax=0.0,
        cmap="magma",
    )
    marks = (50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000)
    axes.set_yticks(np.log10(marks), [f"{mark:g}" if mark < 1000 else f"{mark // 1000} k" for mark in marks])
    axes.set_ylabel("Hz")
    axes.set_xlabel(
        f"seconds; notes {', '.join(map(str, drawn.notes))}; {-FAINTEST_DECIBELS:g} dB from dark to light"
    )
    drawn_to = BytesIO()
    figure.savefig(drawn_to, format="png")
    image = Image.open(drawn_to).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    image.save(PICTURES / f"{drawn.sound.id}.png", optimize=True)


def spectrogram(wave: Numbers) -> Numbers:
    """Return levels, 0 for the loudest, by logarithmic frequency and by time."""
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(wave, FRAME // 2), FRAME)[::HOP]
    levels = np.abs(np.fft.rfft(frames * np.blackman(FRAME), FINER * FRAME, axis=1))
    bins = np.fft.rfftfreq(FINER * FRAME, 1.0 / RATE)
    places = np.geomspace(LOWEST_HERTZ, HIGHEST_HERTZ, ROWS)
    # The largest of the bins that fall on a row, so that a thin partial is not passed over.
    nearest = np.clip(np.searchsorted(bins, places), 1, len(bins) - 1)
    rows = [
        levels[:, low : max(low + 1, high)].max(axis=1)
        for low, high in zip(nearest, [*nearest[1:], len(bins)], strict=True)
    ]
    shown: Numbers = 20.0 * np.log10(np.maximum(np.array(rows) / levels.max(), 1e-6))
    return shown
