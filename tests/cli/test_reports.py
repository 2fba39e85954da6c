"""``improv analyse`` as it writes reports, follows people, and puts two jams side by side."""

import csv
import json
from pathlib import Path

import pytest

from improv.session.out.wishes import Done, Errand, Failed, Progress, Report, answer_of, errand_bytes
from tests.analysis.courses import write_course
from tests.helpers.commands import Command, assert_one_line, improv

QUICK = ("--surrogates", "0")


@pytest.fixture(scope="module")
def jams(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("jams")
    write_course(folder, [0.0, 0.5, 0.95], scale=1)
    return folder


def test_a_report_to_read_and_one_to_print(jams: Path, tmp_path: Path) -> None:
    page, paper = tmp_path / "report.html", tmp_path / "report.pdf"
    done = improv("analyse", jams / "jam-02.jam", "-o", page, "--earlier", jams, *QUICK)
    assert done.returncode == 0, done.stderr
    assert (done.stdout, done.stderr) == ("", "")
    html = page.read_text(encoding="utf-8")
    assert "Player 1" in html
    assert "Ana" not in html
    assert "in 2 jams" in html
    done = improv("analyse", jams / "jam-02.jam", "-o", paper, "--names", "--no-notes", *QUICK)
    assert done.returncode == 0, done.stderr
    assert paper.read_bytes().startswith(b"%PDF-")
    assert oct(page.stat().st_mode & 0o777) == oct(paper.stat().st_mode & 0o777) == "0o600"


def test_a_course_for_people_programs_and_tables(jams: Path, tmp_path: Path) -> None:
    table, page = tmp_path / "course.csv", tmp_path / "course.html"
    done = improv(
        "analyse", "--course", "ana", jams, "--json", "--csv", table, "-o", page, "--jobs", "2", *QUICK
    )
    assert done.returncode == 0, done.stderr
    tree = json.loads(done.stdout)
    assert [jam["name"] for jam in tree["jams"]] == ["jam-00", "jam-01", "jam-02"]
    density = [point["value"] for point in tree["features"]["density"]["points"]]
    with table.open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["feature"] == "density"]
    assert [float(row["value"]) for row in rows] == density
    assert [change["kind"] for change in tree["changes"]] == ["scale"]
    assert "<h1>From jam to jam: Player 1</h1>" in page.read_text(encoding="utf-8")
    done = improv("analyse", "--pair", "Ana", "--pair", "Ben", jams, *QUICK)
    assert done.returncode == 0, done.stderr
    for words in ("Ana to Ben: 3 jams", "interaction", "C Hirajoshi", "five are needed", "no diagnosis"):
        assert words in done.stdout


def test_two_jams_side_by_side(jams: Path, tmp_path: Path) -> None:
    files = jams / "jam-00.jam", jams / "jam-02.jam"
    done = improv("analyse", *files, "--compare", *QUICK)
    assert done.returncode == 0, done.stderr
    for words in ("jam-00", "jam-02", "density", "Ana → Ben", "C Hirajoshi"):
        assert words in done.stdout
    table = tmp_path / "both.csv"
    done = improv("analyse", *files, "--compare", "--json", "--csv", table, *QUICK)
    row = json.loads(done.stdout)["rows"][0]
    with table.open(newline="", encoding="utf-8") as file:
        assert float(next(csv.DictReader(file))["difference"]) == row["difference"]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("-o", "report.docx", "jam-00.jam"), "a .html or a .pdf"),
        (("-o", "report.html", "."), "a report is of one jam, and these are 3"),
        (("--course", "Zoe", "."), "Zoe was in none"),
        (("--pair", "Ana", "."), "--pair A --pair B"),
        (("--compare", "jam-00.jam"), "takes two jams"),
        (("--compare", "--course", "Ana", "."), "choose one"),
        (("-o", "no/where.html", "jam-00.jam"), "where.html"),
        ((), "which jams?"),
    ],
)
def test_what_cannot_be_is_one_line(jams: Path, args: tuple[str, ...], words: str) -> None:
    inside = [
        str(jams / arg) if arg == "." or arg.endswith((".jam", ".html", ".docx")) else arg for arg in args
    ]
    assert_one_line(improv("analyse", *inside, *QUICK), words)
    assert sorted(path.name for path in jams.iterdir()) == ["jam-00.jam", "jam-01.jam", "jam-02.jam"]


def test_the_window_has_a_report_made_in_its_language(jams: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    wish = Report(str(jams / "jam-00.jam"), str(out), language="de", surrogates=0)
    answers = fulfilled(wish)
    assert answers[-1] == Done((str(out),))
    assert any(isinstance(answer, Progress) for answer in answers)
    assert out.read_bytes().startswith(b"%PDF-")
    assert isinstance(fulfilled(Report(str(jams / "gone.jam"), str(out)))[-1], Failed)


def fulfilled(wish: Report) -> list[Progress | Done | Failed]:
    with Command("fulfil") as fulfilling:
        fulfilling.stdin.write(errand_bytes(Errand(wish)))
        return [answer_of(line) for line in fulfilling.stdout]
