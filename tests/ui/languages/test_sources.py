"""All that is said is written so that it is found, by the tool that collects it and by the window."""

import ast
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tools.languages import PROGRAM

UI = PROGRAM / "ui"
SOURCES = sorted(UI.rglob("*.py"))
OTHERS = sorted(path for path in PROGRAM.rglob("*.py") if UI not in path.parents)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def derived_from() -> dict[str, set[str]]:
    """The classes of the window that others derive from, and which."""
    found: dict[str, set[str]] = {}
    for path in SOURCES:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ClassDef):
                for base in node.bases:
                    found.setdefault(ast.unparse(base).split("[")[0].split(".")[-1], set()).add(node.name)
    return found


DERIVED = derived_from()


class Said(ast.NodeVisitor):
    """Finds what is wrong with calls of ``tr`` and ``translate``."""

    def __init__(self) -> None:
        self.classes: list[str] = []
        self.wrong: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(attr="tr") | ast.Name(id="tr"):
                self.look(node, self.of_tr(node), texts=1)
            case (
                ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication"))
                | ast.Name(id="translate")
            ):
                self.look(node, "", texts=2)
            case _:
                pass
        self.generic_visit(node)

    def of_tr(self, node: ast.Call) -> str:
        """At run time the context is the class of the object, for the tool it is the class around."""
        # ``tr = self.tr`` is found as well.
        if ast.unparse(node.func) not in ("self.tr", "tr"):
            return "only self.tr is found"
        if len(self.classes) != 1:
            return "outside a class, or in one within another"
        others = ", ".join(sorted(DERIVED.get(self.classes[0], ())))
        return f"objects of {others} look for it under their own name: say translate()" if others else ""

    def look(self, node: ast.Call, wrong: str, texts: int) -> None:
        written = [arg.value for arg in node.args[:texts] if isinstance(arg, ast.Constant)]
        text = written[-1] if len(written) == texts else None
        if not isinstance(text, str):
            wrong = wrong or "its texts have to be written out"
        elif node.keywords or len(node.args) not in (texts, texts + 2):
            wrong = wrong or 'either nothing comes after the text, or "" and a count, by place'
        elif (len(node.args) > texts) != ("%n" in text or "(s)" in text):
            wrong = wrong or "what is counted is %n, or {something} with (s) behind its noun"
        if wrong:
            self.wrong.append(f"line {node.lineno}: {ast.unparse(node)[:80]}: {wrong}")


def test_texts_of_the_window_are_found() -> None:
    wrong = {}
    for path in SOURCES:
        said = Said()
        said.visit(tree_of(path))
        if said.wrong:
            wrong[str(path.relative_to(UI))] = said.wrong
    assert wrong == {}
    assert len(SOURCES) > 100


@pytest.mark.parametrize(
    "text",
    [
        'class A:\n def f(self): self.tr(f"{x}")',
        "class A:\n def f(self): self.tr(words)",
        'class A:\n def f(self): other.tr("text")',
        'def f(): window.tr("text")',
        'class A:\n class B:\n  def f(self): self.tr("text")',
        'class Rows:\n def f(self): self.tr("text")',
        'translate("A", words)',
        'QCoreApplication.translate(context, "text")',
        'class A:\n def f(self): self.tr("%n notes", n=3)',
        'class A:\n def f(self): self.tr("notes", "", 3)',
        'class A:\n def f(self): self.tr("%n notes")',
    ],
)
def test_what_is_not_found_is_told(text: str) -> None:
    said = Said()
    said.visit(ast.parse(text))
    assert len(said.wrong) == 1


def lines_of(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "line":
            yield node


def makes_lines(path: Path) -> bool:
    return re.search(r"from improv\.line import .*\bline\b", path.read_text(encoding="utf-8")) is not None


def test_lines_of_the_host_are_found() -> None:
    written = [path for path in OTHERS if makes_lines(path)]
    assert len(written) > 20
    for path in written:
        for call in lines_of(tree_of(path)):
            where, template = f"{path.relative_to(PROGRAM)}, line {call.lineno}", call.args[0]
            assert isinstance(template, ast.Constant), f"{where}: write it out"
            names = {
                name for _, name, _, _ in string.Formatter().parse(str(template.value)) if name is not None
            }
            assert names == {keyword.arg for keyword in call.keywords}, where
