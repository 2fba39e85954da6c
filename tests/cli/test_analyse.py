"""``improv analyse`` as people and scripts use it, in this process, in others, and on a real Dask cluster."""

import csv
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from improv.analysis.features import GROUP_FEATURES, PAIR_FEATURES, PLAYER_FEATURES
from improv.analysis.written import COLUMNS
from tests.analysis.jams import part, write
from tests.helpers.commands import assert_one_line, improv, improv_anew


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("jams")
    for number in range(3):
        onsets = np.arange(0, 20 + number, 0.5)
        parts = part(onsets, 0.3, 60), part(onsets + 0.05, 0.3, 64)
        kind = ("jam", "mid", "jam")[number]
        write(made, kind, *parts).rename(made / f"{number}.{kind}")
    return made


def test_json_is_as_others_are_told(folder: Path) -> None:
    done = improv_anew(
        "analyse", folder / "0.jam", "--json", "--surrogates", "19", "--window", "4", "--hop", "2"
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    found = json.loads(done.stdout)
    assert list(found) == ["file", "seconds", "players", "pairs", "group"]
    assert found["file"] == str(folder / "0.jam")
    assert found["seconds"] == pytest.approx(19.85)
    assert [(player["id"], player["name"], player["notes"]) for player in found["players"]] == [
        (1, "Player 1", 40),
        (2, "Player 2", 40),
    ]
    features = found["players"][0]["features"]
    assert list(features) == [feature.name for feature in PLAYER_FEATURES]
    assert features["density"]["curve"][:2] == [[2.0, 2.0], [4.0, 2.0]]
    assert features["tempo"]["unit"] == "bpm"
    assert [(pair["first"], pair["second"]) for pair in found["pairs"]] == [(1, 2), (2, 1)]
    assert list(found["pairs"][0]["features"]) == [feature.name for feature in PAIR_FEATURES]
    assert found["pairs"][0]["features"]["asynchrony_mean"]["value"] == pytest.approx(0.05, abs=1e-3)
    assert found["pairs"][0]["features"]["tempo_match"]["p"] is None
    assert list(found["group"]) == [feature.name for feature in GROUP_FEATURES]


def test_a_folder_in_processes_as_lines_of_json_and_a_table(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "out.csv"
    done = improv("analyse", folder, "--json", "--csv", table, "--surrogates", "0", "--jobs", "2")
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [Path(line["file"]).name for line in lines] == ["0.jam", "1.mid", "2.jam"]
    with table.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 3 * (2 * len(PLAYER_FEATURES) + 2 * len(PAIR_FEATURES) + len(GROUP_FEATURES))
    density = next(row for row in rows if row["feature"] == "density")
    assert (density["of"], density["name"], density["unit"]) == ("player", "Player 1", "1/s")
    assert float(density["median"]) == 2.0
    # What was kept is what was found.
    again = improv("analyse", folder, "--json", "--surrogates", "0")
    assert again.stdout == done.stdout


def test_people_read_tables(folder: Path) -> None:
    done = improv("analyse", folder / "1.mid", "--surrogates", "19", "--no-keep")
    assert done.returncode == 0, done.stderr
    for words in ("1.mid: 2 players, 0:20", "articulation", "Player 1 → Player 2", "gini", "no diagnosis"):
        assert words in done.stdout


def test_a_name_is_no_markup(folder: Path, tmp_path: Path) -> None:
    for name in ("[red] river", "[b] sea"):
        (tmp_path / f"{name}.jam").write_bytes((folder / "0.jam").read_bytes())
    done = improv("analyse", *sorted(tmp_path.iterdir()), "--compare", "--surrogates", "0", "--no-keep")
    assert done.returncode == 0, done.stderr
    assert "[red] river" in done.stdout
    assert "[b] sea" in done.stdout


def test_a_broken_file_stops_no_other(folder: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mid"
    broken.write_bytes(b"MThd nonsense")
    done = improv("analyse", broken, folder / "0.jam", "--json", "--surrogates", "0")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert len(done.stderr.splitlines()) == 1
    assert "broken.mid" in done.stderr


@pytest.mark.parametrize(
    ("file", "options", "words"),
    [
        ("none.jam", (), "cannot read none.jam"),
        ("", ("--hop", "0"), "the hop is 0 s; choose 0.1 to 600 s"),
        ("", (), "there are no .jam and no .mid files"),
        ("", ("--jobs", "2", "--dask", "tcp://127.0.0.1:1"), "--jobs and --dask"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    tmp_path: Path, file: str, options: tuple[str, ...], words: str
) -> None:
    assert_one_line(improv("analyse", tmp_path / file, *options), words)


@contextmanager
def started(module: str, *arguments: str, ready: str) -> Iterator[str]:
    """Run a module of Dask's in a process of its own; give the line that says it is ready."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            lines = []
            for line in process.stderr:
                lines.append(line)
                if ready in line:
                    yield line
                    break
            else:
                pytest.fail("".join(lines))
        finally:
            process.terminate()
            process.stderr.read()


def test_a_dask_cluster_finds_the_same(folder: Path) -> None:
    here = improv("analyse", folder, "--json", "--surrogates", "19", "--no-keep")
    scheduler = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard")
    with started("distributed.cli.dask_scheduler", *scheduler, ready="Scheduler at:") as line:
        address = line.split()[-1]
        worker = (address, "--no-nanny", "--nthreads", "1", "--no-dashboard")
        with started("distributed.cli.dask_worker", *worker, ready="Registered to:"):
            done = improv("analyse", folder, "--json", "--surrogates", "19", "--no-keep", "--dask", address)
    assert done.returncode == 0, done.stderr
    assert done.stdout == here.stdout
    assert done.stderr == ""
