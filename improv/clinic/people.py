"""What is known of people, in the vault: how each plays best, and who sat where."""

from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec.structs import replace

from improv.clinic.removing import mentions
from improv.clinic.vault import Vault
from improv.link.profile import Profile
from improv.session.kept import Seating, read_seating, write_seating
from improv.session.notebook.vocabulary import read_vocabulary, write_vocabulary
from improv.session.profiles import load_profiles

PROFILES, SEATS = "people", "seats"


def read_profiles(vault: Vault) -> tuple[Profile, ...]:
    """Return the profiles in the vault. Raises ValueError, one line; OSError."""
    raw = vault.read(PROFILES)
    return () if raw is None else msgspec.json.decode(raw, type=tuple[Profile, ...])


def write_profiles(vault: Vault, profiles: tuple[Profile, ...]) -> None:
    """Keep all profiles. Raises CannotWrite."""
    vault.write(PROFILES, msgspec.json.encode(profiles))


def read_seats(vault: Vault) -> Seating:
    """Return who sat where. Raises ValueError, one line; OSError."""
    raw = vault.read(SEATS)
    return Seating() if raw is None else msgspec.json.decode(raw, type=Seating)


def write_seats(vault: Vault, seating: Seating) -> None:
    """Keep who sat where. Raises CannotWrite."""
    vault.write(SEATS, msgspec.json.encode(seating))


def take_in_clear(vault: Vault, folder: Path, seats: Path) -> None:
    """Move profiles and seats that lie in clear, from before there was a vault, into it.

    What the vault knows already holds. Raises CannotWrite.
    """
    found, _ = load_profiles(folder)
    if found:
        known = {profile.name.casefold(): profile for profile in found.values()}
        known |= {profile.name.casefold(): profile for profile in read_profiles(vault)}
        write_profiles(vault, tuple(known.values()))
    for path in folder.glob("*.toml"):
        path.unlink(missing_ok=True)
    if seats.exists():
        seating, _ = read_seating(seats)
        if vault.read(SEATS) is None:
            write_seats(vault, seating)
    for path in (seats, seats.with_suffix(".broken.json")):
        path.unlink(missing_ok=True)


def forget_person(vault: Vault, code: str, folder: Path | None, seats: Path | None) -> None:
    """Forget a person's profile and seats, in the vault and in clear. Raises CannotWrite."""
    found = mentions(code)
    profiles = read_profiles(vault)
    left = tuple(profile for profile in profiles if not found.search(profile.name))
    if left != profiles:
        write_profiles(vault, left)
    seating = read_seats(vault)
    if without_seat_of(seating, code) != seating:
        write_seats(vault, without_seat_of(seating, code))
    if folder is not None:
        _forget_files(folder, code)
    for draft in () if seats is None else seats.parent.glob(f".{seats.name}.*.part"):
        draft.unlink(missing_ok=True)
    if seats is not None and seats.exists():
        seating, _ = read_seating(seats)
        if without_seat_of(seating, code) != seating:
            write_seating(seats, without_seat_of(seating, code))
        seats.with_suffix(".broken.json").unlink(missing_ok=True)


def without_seat_of(seating: Seating, person: str) -> Seating:
    """Return who sat where, without what is kept of a person."""
    found = mentions(person)
    players = tuple(each for each in seating.players if not found.search(each.person))
    return replace(seating, players=players)


def forget_kinds(path: Path, code: str) -> None:
    """Take the kinds of notes that mention a person out of the therapist's list. Raises CannotWrite."""
    vocabulary, _ = read_vocabulary(path)
    for left in (*path.parent.glob(f".{path.name}.*.part"), path.with_suffix(".broken.toml")):
        left.unlink(missing_ok=True)
    kept = tuple(kind for kind in vocabulary.categories if not mentions(code).search(kind))
    if kept != vocabulary.categories:
        write_vocabulary(path, replace(vocabulary, categories=kept))


def _forget_files(folder: Path, code: str) -> None:
    for draft in folder.glob(".*.part"):
        draft.unlink(missing_ok=True)
    for path in folder.glob("*.toml"):
        with suppress(OSError):
            if mentions(code).search(path.read_text("utf-8", "replace")):
                path.unlink()
