"""A page to take home: one HTML file with the sound in it, which loads nothing and sends nothing.

Its content security policy allows the sound that is in it, its one style and its one script, by their hashes,
and nothing else: no address can be asked for anything, whatever stands in the texts.
"""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from html import escape
from pathlib import Path

from improv.jam.player import COLOURS
from improv.line import line
from improv.session.notes import NoteRow
from improv.session.out.page import Page, noted_text
from improv.session.times import minutes

LARGEST_BYTES = 25_000_000
"""More goes through few letter boxes."""
_PIECE_BYTES = 3 << 18
"""A multiple of three, so that the pieces of base64 join."""
_WIDTH, _HEIGHT = 1000.0, 260.0
_THICKEST = 10.0

_STYLE = """
body { font: 1.15rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1f; background: #fff; }
h1 { font-size: 1.9rem; margin-bottom: .2rem; }
h2 { font-size: 1.3rem; margin-top: 2rem; }
audio { width: 100%; }
svg { width: 100%; height: auto; background: #15151b; border-radius: .4rem; }
textarea { box-sizing: border-box; width: 100%; min-height: 10rem; font: inherit; padding: .6rem;
  border: 2px solid #55555f; border-radius: .4rem; }
button { font: inherit; min-height: 3rem; padding: .4rem 1.2rem; margin: .4rem .6rem 0 0;
  border: 2px solid #1a1a1f; border-radius: .4rem; background: #fff; color: #1a1a1f; }
button:focus-visible, textarea:focus-visible, audio:focus-visible { outline: 4px solid #0a58ca;
  outline-offset: 2px; }
@media print { button, audio { display: none; } textarea { min-height: 14rem; } }
"""
_SCRIPT = """
"use strict";
document.getElementById("keep").addEventListener("click", () => {
  const words = new Blob([document.getElementById("words").value], {type: "text/plain;charset=utf-8"});
  const link = document.createElement("a");
  link.href = URL.createObjectURL(words);
  link.download = document.body.dataset.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
});
document.getElementById("print").addEventListener("click", () => window.print());
"""


def write_page(page: Page, sound: Path, draft: Path) -> None:
    """Write a page with the sound of an MP3 file. Raises ValueError (one line) where that is too large."""
    size = sound.stat().st_size * 4 // 3
    if size > LARGEST_BYTES:
        raise ValueError(
            line(
                "the page would have {size:.0f} MB, too much to send; choose a passage of it",
                size=size / 1e6,
            )
        )
    before, after = _html(page)
    with draft.open("wb") as file, sound.open("rb") as music:
        file.write(before.encode())
        while piece := music.read(_PIECE_BYTES):
            file.write(b64encode(piece))
        file.write(after.encode())


def _html(page: Page) -> tuple[str, str]:
    """Return what stands before and after the sound."""
    words = page.words
    policy = (
        f"default-src 'none'; media-src data:; style-src '{_hash(_STYLE)}'; script-src '{_hash(_SCRIPT)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    when = words.when.format(date=page.date, minutes=minutes(page.seconds))
    names = f"<p>{_text(words.played_by.format(names=', '.join(page.names)))}</p>\n" if page.names else ""
    before = f"""<!DOCTYPE html>
<html lang="{_text(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_text(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{_text(words.title)}</title>
<style>{_STYLE}</style>
</head>
<body data-file="{_text(words.file_name)}">
<main>
<h1>{_text(words.title)}</h1>
<p>{_text(when)}</p>
{names}<h2 id="listen">{_text(words.listen)}</h2>
<p>{_text(words.hint)}</p>
<audio controls preload="metadata" aria-labelledby="listen" src="data:audio/mpeg;base64,"""
    after = f""""></audio>
<h2>{_text(words.picture)}</h2>
{_picture(page)}
{_notes(page)}<h2><label for="words">{_text(words.feel)}</label></h2>
<p id="about">{_text(words.feel_hint)}</p>
<textarea id="words" aria-describedby="about" rows="8" maxlength="20000"></textarea>
<p><button type="button" id="keep">{_text(words.keep)}</button>
<button type="button" id="print">{_text(words.print)}</button></p>
</main>
<script>{_SCRIPT}</script>
</body>
</html>
"""
    return before, after


def _notes(page: Page) -> str:
    if not page.noted:
        return ""
    items = "".join(f"<li>{minutes(note.at_s)} {_text(noted_text(note))}</li>\n" for note in page.noted)
    return f"<h2>{_text(page.words.noted)}</h2>\n<ul>\n{items}</ul>\n"


def _picture(page: Page) -> str:
    """Return what was played as bars: time to the right, pitch upwards."""
    pitches = [row.note for row in (*page.own, *page.others)]
    low, high = min(pitches, default=60) - 1, max(pitches, default=60) + 1
    thick = min(_THICKEST, _HEIGHT / (high - low))
    own = page.words.picture_told.format(count=len(page.own))
    others = f" {page.words.others.format(count=len(page.others))}" if page.others else ""

    def bars(rows: Sequence[NoteRow], colour: str, share: float) -> str:
        path = "".join(_bar(row, page.seconds, low, high) for row in rows)
        return f'<path d="{path}" stroke="{colour}" stroke-width="{thick * share:.1f}" fill="none"/>'

    return (
        f'<svg viewBox="0 0 {_WIDTH:.0f} {_HEIGHT:.0f}" role="img" aria-label="{_text(own + others)}">'
        f"{bars(page.others, '#73737f', 0.6)}"
        f"{bars(page.own, COLOURS[(page.seat - 1) % len(COLOURS)], 1.0)}</svg>\n"
        f"<p>{_text(own + others)}</p>"
    )


def _bar(row: NoteRow, seconds: float, low: int, high: int) -> str:
    scale = _WIDTH / max(seconds, 0.001)
    x, y = row.onset_s * scale, (high - row.note) / (high - low) * _HEIGHT
    return f"M{x:.1f} {y:.1f}h{max(1.0, row.duration_s * scale):.1f}"


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _text(text: str) -> str:
    return escape("".join(letter if letter.isprintable() or letter in "\n\t" else " " for letter in text))
