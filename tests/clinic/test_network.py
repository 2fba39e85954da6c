"""No network: nothing of the program opens a connection, but a library whose address a clinic has set."""

import ast
from pathlib import Path

import improv

NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "websockets", "xmlrpc",
}  # fmt: skip
QT = ("PyQt6.QtNetwork", "PyQt6.QtWebEngine", "PyQt6.QtWebSockets")
ROOT = Path(improv.__file__).parent
HARMLESS = {("urllib", "parse")}
"""Takes addresses apart, and opens none."""


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None and not node.level:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_nothing_imports_what_speaks_to_a_network() -> None:
    found = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in ROOT.rglob("*.py")
        for name in imported(path)
        if (name.split(".")[0] in NETWORK and tuple(name.split(".")[:2]) not in HARMLESS and name != "urllib")
        or name.startswith(QT)
    }
    assert found == set()


def test_a_file_that_did_would_be_found(tmp_path: Path) -> None:
    path = tmp_path / "bad.py"
    path.write_text("from urllib import request\nimport socket\n")
    assert {"urllib.request", "socket"} <= imported(path)
