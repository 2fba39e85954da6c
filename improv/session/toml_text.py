"""Values as the text of a TOML file, to be read again: a line for each value, a section for each table."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

_DELETE = "\\u007f"


def toml_of(tree: Mapping[str, Any]) -> str:
    """Return a tree as a file: plain values first, then each table in a section; None and "" are left out."""
    plain = {key: value for key, value in tree.items() if not isinstance(value, Mapping)}
    lines = list(toml_lines(plain))
    for key, table in tree.items():
        if isinstance(table, Mapping):
            lines += ["", f"[{key}]", *toml_lines(table)]
    return "\n".join(lines).lstrip("\n") + "\n"


def toml_lines(values: Mapping[str, Any]) -> Iterable[str]:
    """Yield the lines of a section; tables within it stand in one line."""
    return (f"{key} = {_shown(value)}" for key, value in values.items() if value is not None and value != "")


def _shown(value: object) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(toml_lines(value)) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_shown(part) for part in value) + "]"
    # JSON's strings, numbers and booleans are TOML's too, but for one letter that TOML wants escaped.
    return json.dumps(value, ensure_ascii=False).replace(chr(127), _DELETE)
