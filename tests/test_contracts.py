"""The code keeps its own rules: style, types, and who may import what."""

import subprocess
import sys
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parent.parent
IMPORTS = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_logo=True))"
# What a pure package may use besides the standard library.
PURE = {package: {"msgspec", "numpy"} for package in ("improv.analysis", "improv.jam", "improv.music")}


@pytest.mark.timeout(400)  # mypy's first run reads all of Qt's and numpy's types
@pytest.mark.parametrize(
    "tool",
    [
        pytest.param(["-m", "ruff", "check", "--quiet"], id="style"),
        pytest.param(["-m", "ruff", "format", "--check", "--quiet"], id="layout"),
        pytest.param(["-m", "mypy", "--no-error-summary"], id="types"),
        pytest.param(["-c", IMPORTS], id="imports"),
    ],
)
def test_the_code_keeps_its_rules(tool: list[str]) -> None:
    told = subprocess.run([sys.executable, *tool], cwd=ROOT, capture_output=True, text=True, check=False)
    if told.returncode:
        pytest.fail(told.stdout + told.stderr, pytrace=False)


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("improv", include_external_packages=True, cache_dir=None)


@pytest.mark.parametrize("package", PURE)
def test_pure_packages_stay_pure(package: str, graph: grimp.ImportGraph) -> None:
    allowed = sys.stdlib_module_names | PURE[package] | {"improv"}
    foreign = [
        f"{module} imports {imported}"
        for module in {package} | graph.find_descendants(package)
        for imported in graph.find_modules_directly_imported_by(module)
        if imported.partition(".")[0] not in allowed
    ]
    assert foreign == []
