"""Keeps the translations of the window: finds what there is to be said, and makes what the window reads.

    python tools/languages.py update            bring the .ts files up to date with the sources
    python tools/languages.py todo de > de.json what is not translated yet, to be filled in
    python tools/languages.py fill de de.json   take in what was filled in
    python tools/languages.py compile           make the .qm files of them

``update`` needs nothing but PyQt6. ``compile`` needs Qt's ``lrelease``, of any Qt 6: on the path, or named by
LRELEASE; ``pip install pyside6-essentials`` brings one, best into an environment of its own.
"""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from typing import Any
from xml.etree import ElementTree as Xml

from PyQt6 import lupdate as qt_tools

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "improv"
FOLDER = PROGRAM / "ui" / "languages"
TRANSLATED = ("de", "es", "fr")
FORMS = 2
"""Of a count, in all of these: one, and several."""
_TOOLS = ("lrelease", "lrelease6", "lrelease-qt6", "pyside6-lrelease")
HOST, DATA = "Host", "Data"
"""The contexts of the host's lines, and of the words in scales and presets."""

Key = tuple[str, str, str]
"""Context, source, and a comment that tells two alike apart."""
Words = str | list[str]
"""A translation; of a count, its forms."""


# ── what there is to be said ────────────────────────────────────────────────────────────────────


def host_lines() -> list[str]:
    """Return the templates of all lines, those that the window's own work says included."""
    found: dict[str, None] = {}
    for path in sorted(PROGRAM.rglob("*.py")):
        found.update(dict.fromkeys(_templates(ast.parse(path.read_text(encoding="utf-8")))))
    return list(found)


def _templates(tree: ast.Module) -> Iterator[str]:
    for call in ast.walk(tree):
        match call:
            case ast.Call(func=ast.Name(id="line"), args=[ast.Constant(value=str() as template)]):
                yield template
            case _:
                pass


def data_words() -> list[str]:
    """Return all names and words of our scales, sounds, scenes and measures that people read."""
    from improv.analysis import explained
    from improv.music.catalogue import load_scales, load_sounds
    from improv.music.sound import KitSound
    from improv.session.scenes import load_scenes

    scales, sounds = load_scales(), load_sounds()
    words: dict[str, None] = {}
    for value in (*load_scenes(scales, sounds).values, *sounds.values, *scales.values):
        words.update(dict.fromkeys((value.name, value.mood, value.use)))
        if isinstance(value, KitSound):
            words.update(dict.fromkeys(piece.name for piece in value.pieces))
    tables = (explained.PLAYER_WORDS, explained.ESTIMATE_WORDS, explained.PAIR_WORDS, explained.GROUP_WORDS)
    for each in (*(entry for table in tables for entry in table.values()), explained.TOGETHER_WORDS):
        words.update(dict.fromkeys((each.title, each.unit, each.how)))
    words[explained.BY_SCALE] = None
    return [word for word in words if word]


def fresh(into: Path) -> None:
    """Bring a .ts file up to date: what is new is empty, what is said no more is gone."""
    with TemporaryDirectory() as folder:
        collected = Path(folder) / "collected.py"
        calls = [f"QT_TRANSLATE_NOOP({HOST!r}, {text!r})" for text in host_lines()]
        calls += [f"QT_TRANSLATE_NOOP({DATA!r}, {text!r})" for text in data_words()]
        collected.write_text("\n".join(calls), encoding="utf-8")
        sources = sorted((PROGRAM / "ui").rglob("*.py"))
        find: Any = qt_tools.lupdate  # type: ignore[attr-defined]
        find([str(path) for path in (*sources, collected)], [str(into)], no_obsolete=True)


# ── .ts files ───────────────────────────────────────────────────────────────────────────────────


def ts_file(language: str) -> Path:
    """Return where the translations into a language are."""
    return FOLDER / f"improv_{language}.ts"


def messages(path: Path) -> Iterator[tuple[Key, Xml.Element]]:
    """Yield the messages of a .ts file."""
    for context in Xml.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield (name, message.findtext("source", ""), message.findtext("comment", "")), message


def words_of(message: Xml.Element) -> Words:
    """Return the translation of a message; empty where there is none."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return [""] * FORMS if message.get("numerus") else ""
    if message.get("numerus"):
        return [form.text or "" for form in translation.iter("numerusform")]
    return translation.text or ""


def write(path: Path, language: str, entries: Iterable[tuple[Key, bool, Words]]) -> None:
    """Write a .ts file as Qt Linguist does, without places in the sources: diffs show what was changed."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, Xml.Element] = {}
    for (context, source, comment), counts, words in entries:
        if context not in contexts:
            contexts[context] = Xml.SubElement(root, "context")
            Xml.SubElement(contexts[context], "name").text = context
        message = Xml.SubElement(contexts[context], "message", {"numerus": "yes"} if counts else {})
        Xml.SubElement(message, "source").text = source
        if comment:
            Xml.SubElement(message, "comment").text = comment
        done = all(words) if isinstance(words, list) else bool(words)
        translation = Xml.SubElement(message, "translation", {} if done else {"type": "unfinished"})
        if isinstance(words, list):
            for form in words:
                Xml.SubElement(translation, "numerusform").text = form
        else:
            translation.text = words
    Xml.indent(root, "    ")
    text = Xml.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def update() -> None:
    """Bring all .ts files up to date; what is translated stays."""
    with TemporaryDirectory() as folder:
        there_is = Path(folder) / "fresh.ts"
        fresh(there_is)
        wanted = [(key, message.get("numerus") is not None) for key, message in messages(there_is)]
    for language in ("en", *TRANSLATED):
        path = ts_file(language)
        known = {key: words_of(message) for key, message in messages(path)} if path.exists() else {}
        entries = [
            (key, counts, known.get(key) or ([""] * FORMS if counts else ""))
            for key, counts in wanted
            if counts or language != "en"  # the sources are in English, but have one form of what is counted
        ]
        write(path, language, sorted(entries, key=lambda entry: entry[0][0]))
        open_ones = sum(1 for _, _, words in entries if not all(words or [""]))
        print(f"{path.name}: {len(entries)} messages, {open_ones} not translated")


def todo(language: str) -> dict[str, dict[str, Words]]:
    """Return what is not translated into a language, by context."""
    found: dict[str, dict[str, Words]] = {}
    for (context, source, _), message in messages(ts_file(language)):
        words = words_of(message)
        if not all(words or [""]):
            found.setdefault(context, {})[source] = words
    return found


def fill(language: str, filled: dict[str, dict[str, Any]]) -> None:
    """Take translations in, by context and source; what is not there (any more) is told."""
    path, entries = ts_file(language), []
    for key, message in messages(path):
        words = filled.get(key[0], {}).pop(key[1], None) or words_of(message)
        entries.append((key, message.get("numerus") is not None, words))
    write(path, language, entries)
    for context, left in filled.items():
        for source in left:
            print(f"{path.name} has no message {source!r} in {context}", file=sys.stderr)


# ── .qm files ───────────────────────────────────────────────────────────────────────────────────


def compile_all() -> None:
    """Make the .qm files; what is not translated is left out."""
    tool = (
        os.environ.get("LRELEASE") or which("lrelease") or which("pyside6-lrelease") or which("lrelease-qt6")
    )
    if tool is None:
        sys.exit("no lrelease here: it comes with Qt 6 and with pyside6-essentials; name it by LRELEASE")
    for language in ("en", *TRANSLATED):
        source = ts_file(language)
        words = [tool, "-silent", "-nounfinished", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(words, check=True)


def main() -> None:
    """Do what the command line says."""
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["todo", language]:
            print(json.dumps(todo(language), ensure_ascii=False, indent=1))
        case ["fill", language, path]:
            fill(language, json.loads(Path(path).read_text(encoding="utf-8")))
        case ["compile"]:
            compile_all()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
