"""The page to take home: whole in one file, loads nothing, says what is in it."""

import re
from base64 import b64decode, b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import soundfile

from improv.music.data import Unknown
from improv.session.audio import write_audio
from improv.session.notebook.annotation import Annotation
from improv.session.out.choosing import Choice
from improv.session.out.page import Page, check_length, contents_of, levels_of, page_of
from improv.session.out.page_words import PageWords
from improv.session.out.take_home import write_page
from improv.session.out.wishes import TakeHome
from tests.session.out.group import NOTED, three_people

BAD = '</script><img src="http://evil.example/x"><script>alert(1)'


class Read(HTMLParser):
    """Elements with their attributes, and the texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def one(self, tag: str) -> dict[str, str | None]:
        (found,) = [attributes for name, attributes in self.elements if name == tag]
        return found


def a_page(**wishes: object) -> Page:
    wish = TakeHome("a.jam", "a.html", "Ana", **wishes)  # type: ignore[arg-type]
    return page_of(three_people().take, NOTED, wish)


def written(folder: Path, page: Page) -> str:
    sound = folder / "s.mp3"
    write_audio(sound, 48_000, [np.full((48_000, 2), 0.1, np.float32)], small=True)
    write_page(page, sound, folder / "a.html")
    return (folder / "a.html").read_text(encoding="utf-8")


def test_the_page_has_all_that_it_needs_and_asks_for_nothing(tmp_path: Path) -> None:
    text = written(tmp_path, a_page())
    read = Read(text)
    assert read.elements[0] == ("html", {"lang": "en"})
    (policy,) = [e["content"] for t, e in read.elements if e.get("http-equiv") == "Content-Security-Policy"]
    assert policy is not None
    assert policy.startswith("default-src 'none';")
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        hashed = b64encode(sha256(inside.encode()).digest()).decode()
        assert f"{rule} 'sha256-{hashed}'" in policy
    addresses = [
        value for _, its in read.elements for name, value in its.items() if name in ("src", "href", "action")
    ]
    assert [str(value).partition(",")[0] for value in addresses] == ["data:audio/mpeg;base64"]
    assert "http:" not in text.replace("http-equiv", "")
    assert "https:" not in text


def test_the_sound_in_it_is_the_sound(tmp_path: Path) -> None:
    raw = Read(written(tmp_path, a_page())).one("audio")["src"] or ""
    (tmp_path / "again.mp3").write_bytes(b64decode(raw.partition(",")[2], validate=True))
    heard, rate = soundfile.read(tmp_path / "again.mp3")
    assert rate == 48_000
    assert abs(float(np.median(heard)) - 0.1) < 0.01


def test_everything_has_a_name_for_those_who_do_not_see_it(tmp_path: Path) -> None:
    read = Read(written(tmp_path, a_page()))
    ids = {its["id"] for _, its in read.elements if "id" in its}
    assert read.one("label")["for"] == read.one("textarea")["id"]
    assert read.one("audio")["aria-labelledby"] in ids
    assert read.one("textarea")["aria-describedby"] in ids
    picture = read.one("svg")
    assert picture["role"] == "img"
    assert "3 notes" in str(picture["aria-label"])
    assert {its["type"] for tag, its in read.elements if tag == "button"} == {"button"}


def test_the_persons_notes_have_their_colour_and_the_others_are_grey(tmp_path: Path) -> None:
    read = Read(written(tmp_path, a_page()))
    others, own = [its for tag, its in read.elements if tag == "path"]
    assert (own["stroke"], str(own["d"]).count("M")) == ("#9B8CFF", 3)
    assert (others["stroke"], str(others["d"]).count("M")) == ("#73737f", 2)


def test_nobody_is_named_and_nothing_noted_unless_it_is_ticked(tmp_path: Path) -> None:
    text = written(tmp_path, a_page())
    assert [name for name in ("Ana", "C-014", "Keys", "Turn-taking", str(tmp_path)) if name in text] == []
    told = written(tmp_path, a_page(choice=Choice(names=True), with_notes=True))
    assert "Played by Ana, C-014, Keys." in told
    assert "ana answers C-014" in told
    assert "calm" not in told  # that was noted about somebody else


def test_what_is_in_it_is_told_before_it_is_sent() -> None:
    told = "\n".join(contents_of(a_page(with_notes=True)))
    assert "0:08" in told
    assert "3 notes of the person and 2 of others" in told
    assert "2026-01-01" in told
    assert "no names" in told
    assert "Turn-taking: Player 1 answers C-014" in told
    assert "names: Ana, C-014, Keys" in contents_of(a_page(choice=Choice(names=True)))


def test_no_text_gets_out_of_its_place(tmp_path: Path) -> None:
    noted = (Annotation(1, 1.0, people=("Ana",), text=BAD),)
    words = PageWords(title=BAD, feel=BAD, language='"><script>', file_name=BAD)
    wish = TakeHome("a.jam", "a.html", "Ana", words=words, with_notes=True)
    text = written(tmp_path, page_of(three_people().take, noted, wish))
    read = Read(text)
    assert [tag for tag, _ in read.elements].count("script") == 1
    assert "img" not in [tag for tag, _ in read.elements]


def test_a_page_that_is_too_large_is_refused(tmp_path: Path) -> None:
    sound = tmp_path / "s.mp3"
    sound.write_bytes(b"")
    with sound.open("rb+") as file:
        file.truncate(20_000_000)
    with pytest.raises(ValueError, match=r"27 MB.*passage"):
        write_page(a_page(), sound, tmp_path / "a.html")
    with pytest.raises(ValueError, match=r"1:00:00 are too long.*40:00"):
        check_length(3600.0)


def test_who_did_not_play_has_no_page() -> None:
    take = three_people().take
    with pytest.raises(Unknown, match="Zoe"):
        page_of(take, (), TakeHome("a.jam", "a.html", "Zoe"))
    with pytest.raises(ValueError, match="plays no note there"):
        page_of(take, (), TakeHome("a.jam", "a.html", "Keys", Choice(0.0, 2.0)))


def test_the_others_are_softer_and_nobody_is_louder() -> None:
    levels = levels_of(three_people().take, "ana")
    assert levels["Ana"] == 0.0
    assert {who: level for who, level in levels.items() if who != "Ana"} == dict.fromkeys(
        ["C-014", "Keys", "bed", "pulse", "example", "song"], -6.0
    )
