"""What is installed is whole: the wheel carries the data, and every package that it brings is pinned."""

import os
import re
import subprocess
import sys
from importlib.metadata import requires
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent


def run(*words: str, cwd: Path, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, *words],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run("-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that has the program as the wheel brings it."""
    folder = tmp_path_factory.mktemp("installed")
    pip = ["-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--disable-pip-version-check"]
    run(*pip, "--target", str(folder), str(wheel), cwd=folder)
    return folder


def test_the_wheel_has_every_scale_preset_and_language(wheel: Path) -> None:
    data = {
        f"improv/{path.relative_to(ROOT).as_posix()}"
        for folder in ("scales", "presets")
        for path in (ROOT / folder).rglob("*.*")
    }
    languages = ROOT / "improv" / "ui" / "languages"
    data |= {f"improv/ui/languages/{path.name}" for path in languages.glob("*.qm")}
    names = set(ZipFile(wheel).namelist())
    assert {"improv/ui/languages/improv_de.qm", "improv/scales/diatonic/dorian.toml"} <= data
    assert data <= names
    assert {name.partition("/")[0] for name in names} == {
        "improv",
        wheel.name.rpartition("-py3")[0] + ".dist-info",
    }


@pytest.mark.parametrize(("command", "known"), [("scales", "major"), ("sounds", "marimba")])
def test_what_is_installed_finds_its_data(installed: Path, tmp_path: Path, command: str, known: str) -> None:
    shown = run("-m", "improv", command, cwd=tmp_path, PYTHONPATH=str(installed))
    assert known in shown.lower()
    where = run("-c", "import improv; print(improv.__file__)", cwd=tmp_path, PYTHONPATH=str(installed))
    assert Path(where.strip()).is_relative_to(installed)


def brought_by(name: str, extras: frozenset[str], seen: set[str]) -> None:
    """Add to `seen` what an installation of `name` brings on this Python, with `name` itself."""
    seen.add(canonicalize_name(name))
    for line in requires(name) or []:
        needed = Requirement(line)
        wanted = needed.marker is None or any(needed.marker.evaluate({"extra": e}) for e in extras | {""})
        if wanted and canonicalize_name(needed.name) not in seen:
            brought_by(needed.name, frozenset(needed.extras), seen)


def test_every_package_is_pinned() -> None:
    lines = (ROOT / "constraints.txt").read_text().split()
    assert [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []
    needed: set[str] = set()
    brought_by("improv", frozenset({"test"}), needed)
    assert needed - {canonicalize_name(line.partition("==")[0]) for line in lines} == {"improv"}
