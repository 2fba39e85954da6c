"""Hypothesis strategies for every record that a take can hold, from the types themselves."""

from functools import cache
from itertools import cycle, islice
from typing import Any, get_args

import msgspec
from hypothesis import strategies as st
from msgspec import inspect

from improv.music.scale import Scale
from improv.session.records import Entry, Header, Record
from tests.session.playing import JUST, PENTATONIC

_LARGEST = 1 << 53
_IN_RANGE = {"note": (0, 127), "velocity": (1, 127), "force": (0, 127), "hertz": (8.0, 20_000.0)}
"""What the reader wants of a note and no type says."""
RECORDS: tuple[type[msgspec.Struct], ...] = get_args(Record)


def records() -> st.SearchStrategy[Any]:
    return st.one_of([structs(kind) for kind in RECORDS])


def entries() -> st.SearchStrategy[Entry]:
    whole = st.integers(0, _LARGEST)
    return st.builds(Entry, whole, whole, records())


def headers() -> st.SearchStrategy[Header]:
    return structs(Header)


@cache
def structs(kind: type) -> st.SearchStrategy[Any]:
    if kind is Scale:
        return st.sampled_from([PENTATONIC, JUST])
    about = inspect.type_info(kind)
    assert isinstance(about, inspect.StructType)
    return st.builds(kind, **{field.name: _field(field) for field in about.fields})


def _field(field: inspect.Field) -> st.SearchStrategy[Any]:
    limits = _IN_RANGE.get(field.name)
    if limits is not None and isinstance(field.type, inspect.IntType):
        return st.integers(int(limits[0]), int(limits[1]))
    if limits is not None and isinstance(field.type, inspect.FloatType) and field.type.ge is None:
        return st.floats(*limits)
    return _values(field.type)


def _values(about: inspect.Type) -> st.SearchStrategy[Any]:
    match about:
        case inspect.IntType():
            return _integers(about)
        case inspect.FloatType():
            return st.floats(about.ge, about.le, allow_nan=False, allow_infinity=False)
        case inspect.StrType(pattern=str(pattern)):
            return st.from_regex(pattern, fullmatch=True).filter(lambda text: len(text) <= 64)
        case inspect.StrType():
            return st.text(min_size=about.min_length or 0, max_size=min(about.max_length or 20, 20))
        case inspect.BoolType():
            return st.booleans()
        case inspect.NoneType():
            return st.none()
        case inspect.EnumType():
            return st.sampled_from(list(about.cls))
        case inspect.StructType():
            return structs(about.cls)
        case _:
            return _containers(about)


def _containers(about: inspect.Type) -> st.SearchStrategy[Any]:
    match about:
        case inspect.UnionType():
            return st.one_of([_values(part) for part in about.types])
        case inspect.VarTupleType():
            fewest, small = about.min_length or 0, min(about.max_length or 3, 3)
            items = st.lists(
                _values(about.item_type), min_size=min(fewest, 3), max_size=max(small, min(fewest, 3))
            )
            # Of long ones, such as keyboards, the same few come again and again.
            return items.map(lambda few: (*few, *islice(cycle(few), max(0, fewest - len(few)))))
        case inspect.TupleType():
            return st.tuples(*(_values(item) for item in about.item_types))
        case inspect.DictType():
            return st.dictionaries(_values(about.key_type), _values(about.value_type), max_size=3)
        case _:
            raise NotImplementedError(f"a field of a kind that no record had so far: {about}")


def _integers(about: inspect.IntType) -> st.SearchStrategy[int]:
    low = about.gt + 1 if about.gt is not None else -_LARGEST
    high = about.lt - 1 if about.lt is not None else _LARGEST
    return st.integers(low if about.ge is None else about.ge, high if about.le is None else about.le)
