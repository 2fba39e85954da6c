"""What is taken away, by the commands for it and by the one that the window starts."""

import json
from base64 import b64decode
from pathlib import Path

import mido
import numpy as np
import pytest
import soundfile
from typer.testing import CliRunner

from improv.cli.commands import app
from improv.cli.files import export_take
from improv.clinic.audit import TRAIL, Action
from improv.clinic.vault import create_vault, open_vault
from improv.session.format import read_take
from improv.session.notebook.annotation import Annotation, Notes
from improv.session.notebook.sidecar import write_notes
from improv.session.out.choosing import Choice
from improv.session.out.wishes import (
    Answer,
    Details,
    Done,
    Errand,
    ExportNotes,
    ExportSound,
    Failed,
    Format,
    Progress,
    Unbundle,
    answer_of,
    errand_bytes,
)
from improv.session.sealed_take import sealed_take
from tests.helpers.commands import Command, assert_one_line, improv, improv_anew
from tests.session.out.group import three_people


@pytest.fixture
def take(tmp_path: Path) -> Path:
    path = three_people().save(tmp_path, "2026-01-01-120000.jam")
    noted = Annotation(1, 1.0, 2.0, kind="Note", people=("Ana",), text="Ana smiles")
    write_notes(path, Notes(annotations=(noted,), video_offset_s=10.0))
    return path


def fulfilled(errand: Errand) -> tuple[list[Answer], int]:
    """What the window's child answers while its standard input stays open."""
    with Command("fulfil") as child:
        child.stdin.write(errand_bytes(errand))
        answers = [answer_of(line) for line in child.stdout]
        return answers, child.wait()


def test_every_format_is_written_under_no_name(take: Path, tmp_path: Path) -> None:
    for each in Format:
        out = export_take(take, each.value, tmp_path / each.value, Choice(), Details(pair=("ana", "2")))
        assert b"Ana" not in out.read_bytes()
    pair = improv(
        "export", take, "--format", "mttb", "-o", tmp_path / "a.mid", "--pair", "2", "--pair", "ana"
    )
    assert (pair.returncode, pair.stderr) == (0, "")
    assert [track.name for track in mido.MidiFile(tmp_path / "a.mid").tracks] == [
        "Improv",
        "C-014",
        "Player 1",
    ]
    named = improv(
        "export", take, "--format", "midi", "-o", tmp_path / "named.mid", "--names", "--person", "1"
    )
    assert named.returncode == 0
    assert [track.name for track in mido.MidiFile(tmp_path / "named.mid").tracks] == ["Improv", "Ana"]
    video = improv("export", take, "--format", "labels", "-o", tmp_path / "v.txt", "--video", "--from", "1")
    assert video.returncode == 0
    assert (
        (tmp_path / "v.txt").read_text().startswith("11.000000\t12.000000\tNote (Player 1): Player 1 smiles")
    )


def test_what_cannot_be_exported_is_one_line(take: Path, tmp_path: Path) -> None:
    out = tmp_path / "x"
    assert_one_line(improv("export", take, "--format", "mttb", "-o", out), "--pair")
    assert_one_line(improv("export", take, "--format", "csv", "-o", out, "--person", "Zoe"), "Zoe", "C-014")
    assert_one_line(improv("export", take, "--format", "csv", "-o", out, "--from", "99"), "nothing is there")
    for far in ("nan", "inf", "1e308"):
        done = improv("export", take, "--format", "eaf", "-o", out, "--video-offset", far)
        assert_one_line(done, "a week before or behind")
    assert not out.exists()


def test_a_page_is_only_made_when_it_may_be_sent(take: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    told = improv("take-home", take, "--person", "Ana", "-o", page, "--notes")
    assert told.returncode == 1
    assert "no names" in told.stderr
    assert "Note: Player 1 smiles" in told.stderr
    assert "--safe-to-send" in told.stderr.splitlines()[-1]
    assert not page.exists()
    done = improv("take-home", take, "--person", "Ana", "-o", page, "--to", "3", "--safe-to-send")
    assert (done.returncode, done.stdout.split()) == (0, [str(page)])
    text = page.read_text(encoding="utf-8")
    (tmp_path / "s.mp3").write_bytes(b64decode(text.partition("base64,")[2].partition('"')[0]))
    sound, rate = soundfile.read(tmp_path / "s.mp3")
    assert 2.9 < len(sound) / rate < 3.3
    assert np.abs(sound).max() > 0.01


def test_another_language_says_so(take: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    done = improv(
        "take-home", take, "--person", "1", "-o", page, "--to", "1", "--language", "de", "--safe-to-send"
    )
    assert done.returncode == 0, done.stderr
    assert '<html lang="de">' in page.read_text(encoding="utf-8")
    wrong = improv("take-home", take, "--person", "1", "-o", page, "--language", "xx")
    assert_one_line(wrong, "xx", "de")


def test_a_bundle_goes_there_and_back(take: Path, tmp_path: Path) -> None:
    bundle, to = tmp_path / "x.improv", tmp_path / "to"
    assert improv("bundle", take, "-o", bundle).returncode == 0
    done = improv_anew("unbundle", bundle, "--to", to)
    assert (done.returncode, done.stdout.split()) == (0, [str(to / take.name)])
    assert (to / take.name).read_bytes() == take.read_bytes()
    again = improv("unbundle", bundle, "--to", to)
    assert (again.returncode, again.stdout) == (0, "")
    assert "is here already" in again.stderr
    bundle.write_bytes(b"PK" + bundle.read_bytes())
    assert_one_line(improv("unbundle", bundle, "--to", to), "not unpacked")


def test_one_persons_part_of_everything(take: Path, tmp_path: Path) -> None:
    (tmp_path / "2026-01-02-120000.jam").write_bytes(b"no jam")
    done = improv("person-export", "ana", *sorted(tmp_path.glob("*.jam")), "-o", tmp_path / "ana")
    assert done.returncode == 0, done.stderr
    assert "2026-01-02-120000.jam is not a jam" in done.stderr
    assert len(done.stdout.split()) == len(list((tmp_path / "ana").iterdir())) == 4
    assert_one_line(improv("person-export", "Zoe", take, "-o", tmp_path / "z"), "Zoe", "none of 1")
    assert improv("person-export", "Zoe", take).returncode == 2


def test_slower_is_longer_and_stems_name_nobody(take: Path, tmp_path: Path) -> None:
    slow, stems = tmp_path / "slow.mp3", tmp_path / "stems"
    done = improv("render", take, "-o", slow, "--from", "1", "--to", "3", "--speed", "0.5", "--stems", stems)
    assert done.returncode == 0, done.stderr
    assert soundfile.info(slow).duration > 3.9
    assert sorted(path.name for path in stems.iterdir()) == ["01 Player 1.mp3", "02 C-014.mp3", "03 Keys.mp3"]


def test_a_level_changes_one_part_and_no_other(take: Path, tmp_path: Path) -> None:
    found = []
    for number, level in enumerate(([], ["--level", "ana=-6", "--level", "bed=3"])):
        stems = tmp_path / str(number)
        done = improv("render", take, "-o", tmp_path / "mix.wav", "--to", "3", "--stems", stems, *level)
        assert done.returncode == 0, done.stderr
        found.append([soundfile.read(path)[0] for path in sorted(stems.iterdir())])
    (ana, client, _), (softer, same, _) = found
    assert np.array_equal(client, same)
    assert np.abs(softer).max() / np.abs(ana).max() == pytest.approx(10 ** (-6 / 20), rel=0.01)
    wrong = improv("render", take, "-o", tmp_path / "x.wav", "--level", "ana=loud")
    assert_one_line(wrong, "--level", "2=-6")


def test_the_window_is_told_how_far_it_is(take: Path, tmp_path: Path) -> None:
    wish = ExportSound(str(take), str(tmp_path / "a.flac"), Choice(people=("Ana",)), speed=2.0)
    answers, status = fulfilled(Errand(wish))
    *shares, done = answers
    assert status == 0
    assert done == Done((str(tmp_path / "a.flac"),))
    found = [share.done for share in shares if isinstance(share, Progress)]
    assert len(found) == len(shares) > 1
    assert found == sorted(found)


def test_the_window_is_told_what_is_wrong_in_a_line_that_can_be_translated(
    take: Path, tmp_path: Path
) -> None:
    ((failed,), status) = fulfilled(Errand(ExportNotes(str(take), str(tmp_path / "x"), Format.MTTB)))
    assert status == 1
    assert isinstance(failed, Failed)
    assert failed.why.template.startswith("MTTB compares two people")
    ((failed,), _) = fulfilled(Errand(Unbundle(str(take), str(tmp_path / "to"))))
    assert isinstance(failed, Failed)
    assert failed.why.template.startswith("{name} is not unpacked: {why}")


def test_a_window_that_hangs_up_has_nothing_half(take: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    errand = errand_bytes(Errand(ExportSound(str(take), str(out / "a.flac"))))
    done = improv("fulfil", said=errand.decode())
    assert done.returncode == 1
    assert not any(isinstance(answer_of(line.encode()), Done) for line in done.stdout.splitlines())
    assert list(out.iterdir()) == []


def test_an_errand_that_makes_no_sense_is_one_line() -> None:
    for raw in ("", "{}\n", '{"wish":{"type":"Nonsense"}}\n'):
        done = improv_anew("fulfil", said=raw) if raw == "{}\n" else improv("fulfil", said=raw)
        assert done.returncode == 1
        assert done.stderr == ""
        (line,) = done.stdout.splitlines()
        assert json.loads(line)["type"] == "Failed"


def test_sealed_jams_travel_from_vault_to_vault(tmp_path: Path) -> None:
    ours, _ = create_vault(tmp_path / "ours", "our four quiet words")
    create_vault(tmp_path / "theirs", "their four quiet words")
    (key,) = ours.new_keys()
    recording, take = three_people(), tmp_path / "a.jam"
    take.write_bytes(sealed_take(recording.header, recording.entries, key))
    bundle, to, run = tmp_path / "x.improv", tmp_path / "to", CliRunner()
    said = "our four quiet words\nfor the journey\n"
    packed = run.invoke(
        app, ["bundle", str(take), "-o", str(bundle), "--vault", str(tmp_path / "ours")], said
    )
    assert packed.exit_code == 0, packed.output
    options = ["unbundle", str(bundle), "--to", str(to), "--vault", str(tmp_path / "theirs")]
    wrong = run.invoke(app, options, "their four quiet words\nfor another journey\n")
    assert wrong.exit_code == 1
    assert not list(to.iterdir())
    (tmp_path / "journey").write_text("for the journey\n")
    from_file = {"IMPROV_BUNDLE_PASSPHRASE_FILE": str(tmp_path / "journey")}
    right = run.invoke(app, options, "their four quiet words\n", env=from_file)
    assert right.exit_code == 0, right.output
    assert (tmp_path / "theirs" / TRAIL).read_text().count(Action.UNLOCKED) == 2
    nowhere = run.invoke(app, [*options[:-1], str(tmp_path / "nowhere")])
    assert (nowhere.exit_code, "no vault yet" in nowhere.stderr) == (1, True)
    theirs = open_vault(tmp_path / "theirs", "their four quiet words")
    assert read_take(to / "a.jam", key=theirs.find).whole
    table = tmp_path / "ana"
    asked = ["person-export", "Ana", str(to / "a.jam"), "-o", str(table), "--vault", str(tmp_path / "theirs")]
    assert run.invoke(app, asked, "their four quiet words\n").exit_code == 0
    assert len(list(table.iterdir())) == 4
