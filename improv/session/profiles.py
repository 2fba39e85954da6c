"""How people play best, under pseudonyms: a folder with a file for each."""

from collections.abc import Iterable, Mapping
from itertools import count, islice
from pathlib import Path

import msgspec
from msgspec.structs import replace

from improv.link.profile import LONGEST_NAME, Profile
from improv.music.data import BadData, read_toml
from improv.session.atomic import explained, replacing
from improv.session.own_files import DEVICES, own_id
from improv.session.toml_text import toml_of

MOST_PROFILES = 500
"""More files are not read: nobody has so many."""

Profiles = Mapping[Path, Profile]


def load_profiles(folder: Path) -> tuple[dict[Path, Profile], list[str]]:
    """Read a folder: the profiles by their files, in the order of their names, and a line for each bad file.

    One whose name another has already is left out.
    """
    found = sorted(path for path in folder.glob("*.toml") if path.is_file())
    profiles: dict[Path, Profile] = {}
    problems: list[str] = []
    names: dict[str, Path] = {}
    for path in islice(found, MOST_PROFILES):
        try:
            profile = read_toml(path, Profile)
            if profile.name != plain_name(profile.name):
                raise BadData(f"{path.name}: name = {profile.name!r}: a name is what can be shown in a line")
        except BadData as error:
            problems.append(str(error))
            continue
        other = names.setdefault(profile.name.casefold(), path)
        if other is not path:
            problems.append(f"{path.name}: name = {profile.name!r}: {other.name} has it already")
            continue
        profiles[path] = profile
    if len(found) > MOST_PROFILES:
        problems.append(f"{folder.name}: {len(found)} files; only the first {MOST_PROFILES} are read")
    return dict(sorted(profiles.items(), key=lambda item: item[1].name.casefold())), problems


def keep_profile(profile: Profile, folder: Path, known: Profiles, replaces: str = "") -> tuple[Path, Profile]:
    """Write a profile into the folder; return its file, and it as it is called there.

    Nobody else's is overwritten: where the name is taken, a number is added. ``replaces`` is the name of the
    one whose place it takes. Raises CannotWrite, and ValueError for what is no profile; one line each.
    """
    own = file_of(replaces, known) if replaces else None
    others = {path: other for path, other in known.items() if path != own}
    named = named_apart_from(profile, others.values())
    path = own or folder / f"{_free_stem(named.name, folder)}.toml"
    text = toml_of(msgspec.to_builtins(named))
    try:
        msgspec.convert(msgspec.toml.decode(text), Profile)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise ValueError(f"it breaks a rule: {str(error).splitlines()[0]}") from error
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with replacing(path) as draft:
            draft.touch(0o600)
            draft.write_text(text, encoding="utf-8")
    except OSError as error:
        raise explained(path, error) from error
    return path, named


def named_apart_from(profile: Profile, others: Iterable[Profile]) -> Profile:
    """Return a profile under a name that can be shown and nobody else has. Raises ValueError: one line."""
    return replace(profile, name=_free_name(plain_name(profile.name), others))


def delete_profile(name: str, known: Profiles) -> Path | None:
    """Remove a person's file, and return it; None where there is none. Raises CannotWrite: one line."""
    path = file_of(name, known)
    if path is not None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise explained(path, error) from error
    return path


def file_of(name: str, known: Profiles) -> Path | None:
    """Return the file of the profile of this name."""
    return next((path for path, profile in known.items() if profile.name == name), None)


def plain_name(name: str) -> str:
    """Return a name as it can be shown: one line without what has no form. Empty where nothing is left."""
    shown = "".join(letter if letter.isprintable() else " " for letter in name)
    return " ".join(shown.split())[:LONGEST_NAME].strip()


def _free_name(name: str, others: Iterable[Profile]) -> str:
    if not name:
        raise ValueError("a profile needs a name that can be shown")
    taken = {other.name.casefold() for other in others}
    for number in count(1):
        ending = "" if number == 1 else f" {number}"
        free = f"{name[: LONGEST_NAME - len(ending)].rstrip()}{ending}"
        if free.casefold() not in taken:
            return free
    raise AssertionError("numbers do not end")


def _free_stem(name: str, folder: Path) -> str:
    stem = own_id(name).removeprefix("own-").removeprefix("own") or "person"
    taken = {*DEVICES, *(path.stem.lower() for path in folder.glob("*.toml"))}
    return next(free for n in count(1) if (free := stem if n == 1 else f"{stem}-{n}") not in taken)
