"""docs/sounds.md tells the keys that there are, and has all the sounds."""

from pathlib import Path

from improv.music.catalogue import load_sounds
from tests.helpers.sound_keys import HEAD, keys_page

DOCS = Path(__file__).parent.parent.parent / "docs"
PAGE = (DOCS / "sounds.md").read_text(encoding="utf-8")
LARGEST_PICTURE = 40_000


def test_the_tables_of_keys_are_those_of_the_declarations() -> None:
    begin, end = "<!-- keys: bench/sound_quality.py -->\n", "<!-- end of keys -->\n"
    assert PAGE.partition(begin)[2].partition(end)[0].strip() == keys_page().strip()


def test_every_key_says_what_it_is() -> None:
    rows = [line for line in keys_page().splitlines() if line.startswith("| ") and line not in HEAD]
    assert len(rows) > 50
    assert [row for row in rows if row.endswith("|  |")] == []


def test_every_sound_has_its_place_and_a_small_picture() -> None:
    for its in load_sounds().values:
        assert f"\n### {its.name}\n" in PAGE
        picture = DOCS / "pictures" / "sounds" / f"{its.id}.png"
        assert f"](pictures/sounds/{picture.name})" in PAGE
        assert picture.stat().st_size < LARGEST_PICTURE
    shown = {path.stem for path in (DOCS / "pictures" / "sounds").glob("*.png")}
    assert shown == {its.id for its in load_sounds().values}
