"""The keys of a sound's file, as tables, out of the declarations themselves."""

import ast
import inspect
import textwrap
from collections.abc import Iterator
from typing import get_args

from msgspec import Struct
from msgspec import inspect as declared

from improv.music.sound import Sound, SoundBase

HEAD = ("| key | range | default | |", "|---|---|---|---|")


def keys_page() -> str:
    """Return the tables of all methods, and of the parts that some of them have."""
    lines = ["### Every sound", "", *_table(SoundBase, told=set()), ""]
    common = set(SoundBase.__struct_fields__)
    for method in get_args(Sound):
        lines += [f'### `method = "{method.__struct_config__.tag}"`', "", _says(method), ""]
        lines += [*_table(method, told=common), ""]
        for field in _fields(method):
            for part in _parts(field.type):
                lines += [f"`{field.name}`: {_says(part)}", "", *_table(part, told=set()), ""]
    return "\n".join(lines)


def _table(kind: type[Struct], told: set[str]) -> list[str]:
    words = dict(_docstrings(kind))
    rows = [
        f"| `{field.name}` | {_range(field.type)} | {_default(field)} | {words[field.name]} |"
        for field in _fields(kind)
        if field.name not in told
    ]
    return [*HEAD, *rows]


def _fields(kind: type[Struct]) -> tuple[declared.Field, ...]:
    info = declared.type_info(kind)
    assert isinstance(info, declared.StructType)
    return info.fields


def _docstrings(kind: type[Struct]) -> Iterator[tuple[str, str]]:
    """Yield each field's name and the first paragraph of what stands below it; the base's come first."""
    for each in reversed(kind.__mro__):
        if not (issubclass(each, Struct) and each is not Struct):
            continue
        (tree,) = ast.parse(textwrap.dedent(inspect.getsource(each))).body
        assert isinstance(tree, ast.ClassDef)
        for line, following in zip(tree.body, [*tree.body[1:], None], strict=True):
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
                yield line.target.id, _text(following)


def _text(line: ast.stmt | None) -> str:
    match line:
        case ast.Expr(ast.Constant(str() as text)):
            return " ".join(inspect.cleandoc(text).partition("\n\n")[0].split())
        case _:
            return ""


def _says(kind: type[Struct]) -> str:
    return " ".join((kind.__doc__ or "").partition("\n\n")[0].split())


def _range(kind: declared.Type) -> str:
    match kind:
        case declared.VarTupleType(item_type=declared.StructType(), min_length=fewest, max_length=most):
            return f"{fewest or 0} to {most} tables `[[…]]`"
        case declared.VarTupleType(item_type=item, min_length=fewest, max_length=most):
            return f"{fewest or 0} to {most} of {_range(item)}"
        case declared.TupleType(item_types=items):
            return "; ".join(_range(item) for item in items)
        case declared.UnionType(types=types):
            return " or ".join(_range(one) for one in types)
        case declared.StructType():
            return "a table"
        case _:
            return _range_of_one(kind)


def _range_of_one(kind: declared.Type) -> str:
    match kind:
        case declared.FloatType(ge=lowest, le=highest) | declared.IntType(ge=lowest, le=highest):
            return f"{lowest:g} to {highest:g}"
        case declared.StrType(pattern=None, max_length=longest):
            return f"text, at most {longest}"
        case declared.StrType():
            return "`a-z 0-9 - _`"
        case declared.BoolType():
            return "true, false"
        case declared.NoneType():
            return "left out"
        case declared.LiteralType(values=values):
            return ", ".join(f'`"{value}"`' for value in values)
        case declared.EnumType(cls=cls):
            return ", ".join(f'`"{value.value}"`' for value in cls)
        case _:
            raise TypeError(f"there are no words for {kind} in a sound's file")


def _parts(kind: declared.Type) -> Iterator[type[Struct]]:
    match kind:
        case declared.VarTupleType(item_type=item):
            yield from _parts(item)
        case declared.TupleType(item_types=items) | declared.UnionType(types=items):
            for item in items:
                yield from _parts(item)
        case declared.StructType(cls=cls):
            yield cls
        case _:
            pass


def _default(field: declared.Field) -> str:
    if field.required:
        return "–"
    match field.default:
        case str() as text:
            return f'`"{text}"`'
        case bool() as flag:
            return str(flag).lower()
        case int() | float() as number:
            return f"{number:g}"
        case tuple() as parts if all(isinstance(part, int | float) for part in parts):
            return f"[{', '.join(f'{part:g}' for part in parts)}]"
        case _:
            return "one of its own"
