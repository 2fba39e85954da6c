"""What is allowed at a place of a data file, said for people: key, value, rule, in one line."""

from collections.abc import Iterable
from difflib import get_close_matches

from msgspec import inspect

_UNKNOWN, _MISSING = "Object contains unknown field `", "Object missing required field `"


def explained(message: str, tree: object, kind: type) -> str:
    """Return msgspec's "rule - at `$.key`" as "key = value: rule", where the rule says what is allowed."""
    rule, _, place = message.partition(" - at `$")
    parts = _parts(place.rstrip("`"))
    if rule.startswith(_UNKNOWN):
        return _unknown(rule.removeprefix(_UNKNOWN).partition("`")[0], parts, tree, kind)
    if rule.startswith(_MISSING):
        return _missing(rule.removeprefix(_MISSING).partition("`")[0], parts, tree, kind)
    if not parts:
        return rule
    return f"{_written(parts)} = {_value_at(tree, parts)}: {_allowed(parts, tree, kind) or _lowered(rule)}"


def shortened(text: str, most: int = 60) -> str:
    """Return a text that fits into a line of a message."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _unknown(name: str, parts: list[str], tree: object, kind: type) -> str:
    known = [field.encode_name for field in _fields(_type_at(parts, tree, kind), _inside(tree, parts))]
    near = get_close_matches(name, known, n=1, cutoff=0.6)
    hint = f", did you mean `{near[0]}`?" if near else ""
    where = _written([*parts, shortened(name)])
    return f"{where} = {_value_at(tree, [*parts, name])}: unknown key{hint}"


def _missing(name: str, parts: list[str], tree: object, kind: type) -> str:
    allowed = _allowed([*parts, name], tree, kind)
    return f"{_written([*parts, name])} is missing" + (f": it {allowed}" if allowed else "")


def _allowed(parts: list[str], tree: object, kind: type) -> str:
    """Return what may stand at a place, or nothing where msgspec's own words will do."""
    holder = _type_at(parts[:-1], tree, kind)
    tags = {str(one.tag) for one in _structs(holder) if one.tag_field == parts[-1]}
    if tags:
        return f"must be one of {', '.join(sorted(tags))}"
    match _type_at(parts, tree, kind):
        case inspect.IntType(ge=int() as lowest, le=int() as highest):
            return f"must be a whole number from {lowest} to {highest}"
        case inspect.FloatType(ge=lowest, le=highest) if lowest is not None and highest is not None:
            return f"must be a number from {lowest:g} to {highest:g}"
        case _:
            return ""


def _type_at(parts: Iterable[str], tree: object, kind: type) -> inspect.Type | None:
    found: inspect.Type | None = inspect.type_info(kind)
    for part in parts:
        match found:
            case inspect.VarTupleType(item_type=item) | inspect.ListType(item_type=item):
                found = item
            case inspect.StructType() | inspect.UnionType():
                types = {field.encode_name: field.type for field in _fields(found, tree)}
                found = types.get(part)
            case _:
                return None
        tree = _inside(tree, [part])
    return found


def _fields(kind: inspect.Type | None, tree: object) -> tuple[inspect.Field, ...]:
    """Return the fields of a struct, or of that one of a union which the value's tag names."""
    structs = _structs(kind)
    if len(structs) > 1 and isinstance(tree, dict):
        structs = [one for one in structs if one.tag == tree.get(one.tag_field)]
    return structs[0].fields if structs else ()


def _structs(kind: inspect.Type | None) -> list[inspect.StructType]:
    types = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    return [one for one in types if isinstance(one, inspect.StructType)]


def _parts(place: str) -> list[str]:
    """Return the steps of a path such as ``.partials[2].level``: keys, and numbers as ``[2]``."""
    return [part for part in place.replace("[", ".[").split(".") if part]


def _written(parts: Iterable[str]) -> str:
    return ".".join(parts).replace(".[", "[")


def _inside(tree: object, parts: Iterable[str]) -> object:
    for part in parts:
        if part.startswith("[") and isinstance(tree, list) and part[1:-1].isdecimal():
            tree = tree[int(part[1:-1])]
        elif isinstance(tree, dict):
            tree = tree.get(part, "…")
    return tree


def _value_at(tree: object, parts: Iterable[str]) -> str:
    return shortened(repr(_inside(tree, parts)))


def _lowered(rule: str) -> str:
    return f"{rule[:1].lower()}{rule[1:]}"
