"""Reports as a screen reader and a careful reader meet them: read by independent parsers of HTML and PDF."""

import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from unicodedata import normalize
from xml.etree import ElementTree as Xml

import numpy as np
import pytest
from pypdf import PdfReader

from improv.analysis.course.course import course_of, pair_course
from improv.analysis.course.earlier import Band
from improv.analysis.course.reading import jams_in
from improv.analysis.explained import GROUP_WORDS, PAIR_WORDS, PLAYER_WORDS
from improv.analysis.features import PLAYER_FEATURES
from improv.analysis.found import Settings
from improv.analysis.report.course_report import course_report
from improv.analysis.report.jam_report import jam_report
from improv.analysis.report.reported import Reported, reported
from improv.analysis.written import json_of
from improv.music.harmony import Mode
from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.sidecar import write_notes
from improv.ui.printing import write_pdf
from tests.analysis.courses import QUICK, played, swelling, write_course
from tests.analysis.jams import Part, part, write_mid

SHIFTED = Settings(surrogates=19)
VOID = {"meta", "br", "img", "path", "rect", "circle"}


class Page(HTMLParser):
    """What of a page matters here: that everything is closed, headings, tables, pictures, links."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: dict[str, list[str]] = {}
        self.tables: dict[str, list[list[tuple[str, str | None]]]] = {}
        self._caption = ""
        self._cell: str | None = None
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
            self.texts.setdefault(tag, []).append("")
        if tag == "tr" and self._caption:
            self.tables[self._caption].append([])
        if tag in {"td", "th"} and self._caption:
            self.tables[self._caption][-1].append(("", dict(attrs).get("data-value")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        assert self.open.pop() == tag
        if tag == "caption":
            self._caption = self.texts["caption"][-1]
            self.tables[self._caption] = []
        if tag == "table":
            self._caption = ""

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.texts[tag][-1] += data
        if self._caption and {"td", "th"} & set(self.open):
            row = self.tables[self._caption][-1]
            row[-1] = (row[-1][0] + data, row[-1][1])


def check(html: str) -> Page:
    """Hold a page against what holds for every report."""
    page = Page(html)
    names = [tag for tag, _ in page.tags]
    assert page.tags[0] == ("html", {"lang": "en"})
    assert names.count("h1") == 1
    assert not {"script", "link", "img", "iframe", "object", "audio", "base", "form"} & set(names)
    ids = {attrs["id"] for _, attrs in page.tags if "id" in attrs}
    for tag, attrs in page.tags:
        assert not {"src", "srcset", "onclick", "onload", "style"} & set(attrs), tag
        if "href" in attrs:
            assert (attrs["href"] or "")[:1] == "#"
            assert (attrs["href"] or "")[1:] in ids
        if tag == "svg":
            assert attrs["role"] == "img"
            assert set((attrs["aria-labelledby"] or "").split()) <= ids
        if tag == "th":
            assert attrs["scope"] in {"row", "col"}
    policy = next(attrs["content"] for tag, attrs in page.tags if attrs.get("http-equiv"))
    assert (policy or "").startswith("default-src 'none'; style-src 'sha256-")
    assert "url(" not in html
    assert "@import" not in html
    assert not re.search(r"\b(nan|inf|infinity|none|null)\b", " ".join(page.texts["main"]), re.IGNORECASE)
    svgs = re.findall(r"<svg.*?</svg>", html, re.DOTALL)
    assert len(page.texts.get("desc", [])) == len(svgs)
    assert all(page.texts.get("desc", []))
    assert all(page.texts["title"])
    for svg in svgs:
        Xml.fromstring(svg)
        assert not re.search(r"nan|inf\b", re.sub(r">[^<]*<", "><", svg))
    levels = [int(name[1]) for name in names if re.fullmatch("h[1-6]", name)]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    return page


@pytest.fixture(scope="module")
def jam(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("jam") / "jam.jam"
    path.write_bytes(played(1, {**swelling(0.8, 1), "C-014": part([5.0, 6.0, 50.0])}, 120.0))
    note = Annotation(
        id=1, at_s=30.0, kind="moment", people=("Ana",), text="Ana <b>smiles</b> & waits", rating=4
    )
    write_notes(path, Notes(title="With Ana", annotations=(note,)))
    return path


@pytest.fixture(scope="module")
def found(jam: Path) -> Reported:
    return reported(jam, SHIFTED)


def test_a_report_is_whole_and_loads_nothing(found: Reported) -> None:
    page = check(jam_report(found))
    assert page.texts["h2"] == [
        "What was played", "Marked moments and notes", "Shares of the playing, and silence",
        "What each person did", "What happened between people", "Everybody together", "How it is computed",
    ]  # fmt: skip
    titles = [PLAYER_WORDS[feature.name].title for feature in PLAYER_FEATURES]
    assert page.texts["h3"][: len(titles)] == titles
    assert len(page.texts["dt"]) == len(PLAYER_WORDS) + len(PAIR_WORDS) + len(GROUP_WORDS)
    words = page.texts["main"][0]
    assert "no diagnosis" in words
    assert "may mean that it was more than chance" in words


def test_its_tables_are_the_numbers_of_the_json(found: Reported) -> None:
    page = check(jam_report(found))
    tree = json.loads(json_of(found.analysis, "jam.jam"))
    for feature in PLAYER_FEATURES:
        rows = page.tables[PLAYER_WORDS[feature.name].title][1:]
        for row, player in zip(rows, tree["players"], strict=True):
            value = player["features"][feature.name]
            assert row[0][0] == player["name"]
            told = [None if exact is None else float(exact) for _, exact in row[1:6]]
            assert told == [value[name] for name in ("mean", "sd", "median", "min", "max")]
            assert [shown == "–" for shown, _ in row[1:6]] == [number is None for number in told]
    curve = next(rows for caption, rows in page.tables.items() if caption.startswith("Density over time"))
    whole = found.analysis.players[0].features["density"].curve.values
    count = -(-len(whole) // (len(curve) - 1))
    values = [value for value in whole[:count] if value is not None]
    assert float(curve[1][1][1] or "nan") == pytest.approx(np.mean(values), abs=1e-5)
    group = page.tables["Everybody together"][1:]
    assert [float(row[1][1] or "nan") for row in group] == [each["value"] for each in tree["group"].values()]
    imitation = page.tables[PAIR_WORDS["imitation"].title][1:]
    pair = next(each for each in tree["pairs"] if (each["first"], each["second"]) == (1, 2))["features"][
        "imitation"
    ]
    assert imitation[0][2][1] == repr(pair["value"])
    assert f"p {pair['p']:.3f}" in imitation[0][2][0]


def test_nobody_is_named_unless_that_is_wished(jam: Path, found: Reported) -> None:
    hidden, shown = jam_report(found), jam_report(reported(jam, SHIFTED, names=True))
    for name in ("Ana", "Ben"):
        assert not re.search(rf"\b{name}\b", hidden)
        assert re.search(rf"\b{name}\b", shown)
    for words in (
        "Player 1",
        "Player 2",
        "C-014",
        "Player 1 &lt;b&gt;smiles&lt;/b&gt; &amp; waits",
        "With Player 1",
    ):
        assert words in hidden


def test_notes_can_be_left_out(found: Reported) -> None:
    page = check(jam_report(found, with_notes=False))
    assert "Marked moments and notes" not in page.texts["h2"]
    assert "smiles" not in page.texts["main"][0]


def test_what_the_scale_has_set_is_marked(tmp_path: Path) -> None:
    path = tmp_path / "locked.jam"
    path.write_bytes(played(1, swelling(0.5, 2), 120.0, mode=Mode.SNAP))
    page = check(jam_report(reported(path, QUICK)))
    assert "(set by the scale)" in page.tables["Tonal clarity"][1][1][0]
    assert "(set by the scale)" not in page.tables["Density"][1][1][0]


def test_what_was_usual_lies_behind_the_curves(found: Reported) -> None:
    band = Band("1/s", 3.0, 0.5, 4)
    page = check(jam_report(found, bands={1: {"density": band}}))
    assert page.tables["Density"][1][6][0] == "3 ± 0.5 in 4 jams"
    assert page.tables["Density"][2][6][0] == "–"
    assert "earlier jams" in page.texts["desc"][2]


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"Ana": []}, "nobody played a note"),
        ({"Ana": part([0.0])}, "fewer than two people"),
        ({"Ana": part(np.arange(0, 20, 0.5)), "Ben": part([3.0] * 5)}, "which this needs"),
        ({f"Person {n}": part([n % 50, n % 50 + 1.0]) for n in range(200)}, "200 players"),
    ],
)
def test_odd_jams_are_reported_with_reasons(tmp_path: Path, parts: dict[str, Part], words: str) -> None:
    path = tmp_path / "odd.mid"
    write_mid(path, parts)
    html = jam_report(reported(path, SHIFTED))
    page = check(html)
    assert words in page.texts["main"][0]
    assert len(html) < 2_500_000
    assert "Person" not in "".join(page.texts["th"])
    assert html.count("<svg") < 60


def test_a_pdf_holds_words_tables_and_pictures(found: Reported, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    html = jam_report(found)
    write_pdf(html, path)
    reader = PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.title == "With Player 1"
    assert len(reader.pages) > 10
    some = [reader.pages[0], reader.pages[1], reader.pages[-1]]
    words = " ".join(" ".join(page.extract_text().split()) for page in some)
    # Each heading, which the place of its picture follows, stands on the page of that, with its unit.
    texts = [normalize("NFKC", page.extract_text()) for page in reader.pages]  # ligatures are letters
    pages = [[" ".join(each.split()) for each in page.splitlines()] for page in texts]
    units = {words.title: words.unit for words in PLAYER_WORDS.values()}
    headed = [
        (title, page) for page in pages for title, after in pairwise(page) if title in units and not after
    ]
    assert {title for title, page in headed if units[title] in page} == set(units)
    # What is folded in the page is left out, and it says so.
    assert "<summary>" in html
    assert "The numbers of every window are in the page" in words
    for wanted in ("What was played", "Density", "Player 2", "which is called harsh"):
        assert wanted in words
    # Pictures are vectors: lanes, bars and curves have the first player's colour.
    streams = [page.get_contents() for page in some]
    drawn = b"".join(stream.get_data() for stream in streams if stream is not None)
    assert len(re.findall(rb"\b0\.2313\d* 0\.1843\d* 0\.7098\d* (?:SCN|scn|RG|rg)\b", drawn)) >= 4
    # So it is with the last of them: the fields of the diagrams of imitation.
    behind = [stream.get_data() for page in reader.pages[-8:] if (stream := page.get_contents()) is not None]
    assert sum(bool(re.search(rb"\b0\.0392\d* 0\.3098\d* 0\.6392\d* ", data)) for data in behind) >= 2
    with pytest.raises(OSError, match="report"):
        write_pdf(html, tmp_path / "no folder" / "report.pdf")


def test_a_course_is_reported_with_its_trend_and_changes(tmp_path: Path) -> None:
    jams = jams_in(write_course(tmp_path, [0.0, 0.3, 0.7, 0.95, 0.95, 0.7, 0.3, 0.0], scale=4), QUICK)
    html = course_report(pair_course("Ana", "Ben", jams), ("Player 1", "Player 2"))
    page = check(html)
    assert page.texts["h1"] == ["From jam to jam: Player 1 to Player 2"]
    assert page.tables["What was set otherwise"][1][2][0].startswith(
        "scale: C Major pentatonic, then C Hirajoshi"
    )
    assert "may rise to the middle" in page.texts["main"][0]
    assert not re.search(r"\bAna\b", html)
    course = course_of("Ana", jams)
    page = check(course_report(course, ("Ana",)))
    rows = page.tables["Density (8)"][1:]
    assert [row[3][1] for row in rows] == [repr(point.value) for point in course.features["density"].points]
