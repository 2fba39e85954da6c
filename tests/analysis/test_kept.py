"""Results that are kept by content, and many files at once."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest

from improv.analysis.analyse import analysis_of
from improv.analysis.found import Analysis, Found, Settings
from improv.analysis.kept import MOST_FILES, SUFFIX, KeptAnalyses, named
from improv.analysis.many import Workers, analysed, analysed_by
from improv.analysis.work import Work, files_in, playing_in, work_of, worked
from improv.session.sealed_take import sealed_take
from improv.session.sealing import TakeKey
from tests.analysis.jams import part, recorded, write

SETTINGS = Settings(surrogates=19)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    onsets = np.arange(0, 20, 0.5)
    return write(tmp_path, "jam", part(onsets, 0.3, 60), part(onsets + 0.02, 0.3, 67))


@pytest.fixture
def kept(tmp_path: Path) -> KeptAnalyses:
    return KeptAnalyses(tmp_path / "kept")


def files_of(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "kept").glob(f"*{SUFFIX}"))


def analysis_of_work(work: Work) -> Analysis:
    return analysis_of(playing_in(work), work.settings)


def test_what_was_kept_is_found_whatever_the_file_is_called(
    path: Path, kept: KeptAnalyses, tmp_path: Path
) -> None:
    work, _ = work_of(path, SETTINGS)
    assert kept.find(work) is None
    kept.keep(work, analysis_of_work(work))
    renamed = path.rename(tmp_path / "another.jam")
    again, _ = work_of(renamed, SETTINGS)
    found = kept.find(again)
    assert found is not None
    assert named(found, playing_in(again)) == analysis_of_work(again)


def test_no_name_is_kept(path: Path, kept: KeptAnalyses, tmp_path: Path) -> None:
    work, _ = work_of(path, SETTINGS)
    kept.keep(work, analysis_of_work(work))
    (file,) = files_of(tmp_path)
    assert b"Player" not in file.read_bytes()
    assert "jam." not in file.name
    assert file.stat().st_mode & 0o077 == 0


def test_other_settings_are_another_result(path: Path, kept: KeptAnalyses) -> None:
    work, _ = work_of(path, SETTINGS)
    kept.keep(work, analysis_of_work(work))
    for settings in (
        Settings(surrogates=20),
        Settings(surrogates=19, window_s=7.0),
        Settings(surrogates=19, seed=1),
    ):
        assert kept.find(work_of(path, settings)[0]) is None


def test_anything_damaged_is_as_if_it_were_not_there(path: Path, kept: KeptAnalyses, tmp_path: Path) -> None:
    work, _ = work_of(path, SETTINGS)
    kept.keep(work, analysis_of_work(work))
    (file,) = files_of(tmp_path)
    whole = file.read_bytes()
    rng = np.random.default_rng(1)
    for _ in range(40):
        raw = bytearray(whole)
        raw[rng.integers(len(raw))] ^= 1 << int(rng.integers(8))
        file.write_bytes(raw)
        assert kept.find(work) is None
        file.write_bytes(whole[: rng.integers(len(whole))])
        assert kept.find(work) is None
    ((_, done),) = analysed([path], SETTINGS, kept)
    assert done.analysis == analysis_of_work(work)
    assert kept.find(work) is not None


def test_the_oldest_make_room(path: Path, kept: KeptAnalyses, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    for number in range(MOST_FILES + 5):
        (folder / f"{number}{SUFFIX}").touch()
    work, _ = work_of(path, SETTINGS)
    kept.keep(work, analysis_of_work(work))
    assert len(files_of(tmp_path)) == MOST_FILES
    assert kept.find(work) is not None


def test_a_folder_that_cannot_be_written_keeps_nothing(path: Path, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file")
    kept = KeptAnalyses(tmp_path / "kept")
    ((_, done),) = analysed([path], SETTINGS, kept)
    assert done.analysis is not None


def test_files_of_folders_by_name(tmp_path: Path) -> None:
    for name in ("b.jam", "a.mid", "sub/c.JAM", "notes.txt", ".hidden.jam"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = files_in([tmp_path, tmp_path / "notes.txt"])
    assert [each.name for each in found] == ["a.mid", "b.jam", "c.JAM", "notes.txt"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("jams")
    for number in range(3):
        onsets = np.arange(0, 15 + number, 0.5)
        write(made, "jam", part(onsets), part(onsets + 0.1, 0.2, 64)).rename(made / f"{number}.jam")
    (made / "broken.jam").write_bytes(b"nonsense")
    return made


def test_processes_find_the_same(folder: Path) -> None:
    paths = files_in([folder])
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        theirs = dict(analysed_by(Workers(executor, 2), paths, SETTINGS))
    assert theirs == dict(analysed(paths, SETTINGS))
    assert [theirs[path].analysis is None for path in paths] == [False, False, False, True]
    assert "not a jam" in theirs[folder / "broken.jam"].trouble


def test_what_is_kept_is_not_worked_on_again(folder: Path, kept: KeptAnalyses) -> None:
    paths = files_in([folder])[:3]
    steps: list[Found] = []
    first = dict(analysed(paths, SETTINGS, kept, found=steps.append))
    assert steps[-1].done == 1.0
    assert [step.done for step in steps[:5]] == sorted(step.done for step in steps[:5])
    count = len(steps)
    assert dict(analysed(paths, SETTINGS, kept, found=steps.append)) == first
    assert len(steps) == count


def test_a_sealed_take_is_analysed_with_its_key_and_nothing_of_it_is_kept(
    tmp_path: Path, kept: KeptAnalyses
) -> None:
    onsets = np.arange(0, 20, 0.5)
    recording = recorded({"Ana": part(onsets), "Ben": part(onsets + 0.02, 0.2, 67)}, 20.0)
    key = TakeKey(bytes(range(16)), bytes(range(32)))
    path = tmp_path / "sealed.jam"
    path.write_bytes(sealed_take(recording.header, recording.entries, key))
    ((_, opened),) = analysed([path], SETTINGS, kept, keys=key)
    path.write_bytes(recording.raw)
    ((_, plain),) = analysed([path], SETTINGS)
    assert opened == plain
    assert opened.analysis is not None
    assert files_of(tmp_path) == []
    path.write_bytes(sealed_take(recording.header, recording.entries, key))
    ((_, closed),) = analysed([path], SETTINGS, kept)
    assert "sealed.jam is sealed" in closed.trouble


def test_a_file_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    ((_, done),) = analysed([tmp_path / "none.jam"], SETTINGS)
    assert done.trouble == "cannot read none.jam: no such file or directory; check the path"
    assert worked(Work("x.jam", b"", (), SETTINGS)).trouble
