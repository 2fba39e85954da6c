"""Wiring for the commands of the clinic: an open vault, and what is done with it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import typer

from improv.cli.own import (
    derived_files,
    is_clinical,
    own_people_folder,
    seats_path,
    server_address,
    vault_folder,
)
from improv.cli.passphrase import VARIABLE, asked_new_secret, asked_secret, unlocked
from improv.cli.rendering import showing_progress
from improv.clinic.audit import Action, Audit, verify
from improv.clinic.backup import back_up
from improv.clinic.consent import Consents, checked_code, code_warning, read_consents, write_consents
from improv.clinic.erasing import Erased, Erasing
from improv.clinic.intent import actions_of, is_unfinished
from improv.clinic.people import take_in_clear
from improv.clinic.restoring import restore
from improv.clinic.vault import Vault, create_vault, has_vault, open_vault
from improv.clinic.whereabouts import Places
from improv.library.places import FETCHED, library_folder, read_folders
from improv.link.clock import SystemClock
from improv.link.consenting import Consent
from improv.session.library import default_folders, recovered
from improv.session.notebook.vocabulary import vocabulary_path
from improv.session.sealing import identity_of

PRINT_IT = (
    "Print or write down this recovery key and keep it somewhere else, in a locked place. It opens "
    "everything when the passphrase is forgotten, and is never shown again:"
)
NOT_ASKED = "nothing was done: add --yes to say that it is meant"


def make_vault() -> None:
    """Make a vault; print its recovery key on standard output, alone. Raises ValueError, OSError."""
    os.umask(0o077)
    folder = vault_folder()
    if has_vault(folder):
        raise ValueError("there is a vault already; `improv clinic passphrase` changes what opens it")
    vault, recovery_key = create_vault(folder, asked_new_secret(VARIABLE))
    _note(Action.CREATED, vault)
    if is_clinical():
        take_in_clear(vault, own_people_folder(), seats_path())
    typer.echo(PRINT_IT, err=True)
    typer.echo(recovery_key)


@contextmanager
def opened() -> Iterator[Vault]:
    """Open the vault, and finish what was interrupted. Raises ValueError, OSError: one line each."""
    os.umask(0o077)
    folder = vault_folder()
    vault = unlocked(folder)
    try:
        if is_unfinished(folder) and (intent := _erasing(vault).finish()) is not None:
            for action in actions_of(intent):
                _note(action, vault)
            typer.echo("What was interrupted the last time is finished.", err=True)
    except (OSError, ValueError) as error:
        typer.echo(f"What was interrupted the last time is not finished: {error}", err=True)
    yield vault


def look_in() -> list[str]:
    """Return what is in the vault, as lines; jams that were interrupted are brought to an end."""
    with opened() as vault:
        consents = read_consents(vault)
        lines = [str(take.text) for take in recovered(default_folders(), vault.find)]
        due = consents.due(today())
    lines.append(f"the vault opens; {len(consents.people)} people have entered consent")
    lines += [f"due to be deleted: {code}" for code in due]
    return lines


def change_passphrase() -> None:
    """Let another passphrase open the vault: what is said second."""
    with opened() as vault:
        vault.change_passphrase(asked_new_secret())
        _note(Action.CHANGED, vault)


def new_recovery_key() -> None:
    """Let the vault have another recovery key, and print it."""
    with opened() as vault:
        recovery_key = vault.change_recovery_key()
        _note(Action.CHANGED, vault)
    typer.echo(PRINT_IT, err=True)
    typer.echo(recovery_key)


def enter(consent: Consent) -> str:
    """Write down a consent; return a warning, or nothing."""
    with opened() as vault:
        write_consents(vault, read_consents(vault).with_entered(consent, today()))
        _note(Action.CONSENTED, vault)
    return code_warning(consent.code)


def consent_of(code: str) -> Consent:
    """Return an empty consent of this code. Raises ValueError for what is none."""
    return Consent(checked_code(code))


def consents() -> Consents:
    """Return everybody's consent."""
    with opened() as vault:
        return read_consents(vault)


def withdraw(code: str) -> Erased:
    """Take a person out of everything."""
    with opened() as vault:
        erased = _erasing(vault).withdraw(code.strip())
        _note(Action.WITHDRAWN, vault)
    return erased


def redact(take: Path, from_s: float, to_s: float) -> Erased:
    """Take a passage out of a take; the passphrase is asked for only where there is a vault."""
    return _erase(take, Action.REDACTED, lambda erasing: erasing.redact(take, from_s, to_s))


def delete(take: Path) -> Erased:
    """Delete a take, what belongs to it, and its key."""
    return _erase(take, Action.DELETED, lambda erasing: erasing.delete(take))


def seal() -> Erased:
    """Seal all jams that lie there in clear, with a bar where it is seen."""
    with opened() as vault, showing_progress("Sealing") as advance:

        def progress(done: int, of: int) -> None:
            advance(done / max(1, of))

        erased = Erasing(vault_folder(), vault, places(default_folders()), today(), progress).seal()
        _note(Action.SEALED, vault)
    return erased


def check_trail(*, with_vault: bool) -> tuple[int, str, int | None]:
    """Check the audit trail; return how many lines hold, what is wrong, and how far the vault vouches."""
    if with_vault:
        vault = open_vault(vault_folder(), asked_secret())
        verdict = verify(vault_folder(), vault)
    else:
        verdict = verify(vault_folder())
    return verdict.lines, verdict.trouble, verdict.sealed


def save_all(to: Path) -> list[str]:
    """Back all of it up; return what people should know."""
    with opened() as vault:
        done = back_up(vault, places(default_folders()).takes, to, datetime.now())
        _note(Action.BACKED_UP, vault)
    return [*done.left_out, f"{done.takes} jams are in {done.folder}"]


def bring_back(backup: Path) -> str:
    """Bring a backup back."""
    os.umask(0o077)
    folders = places(default_folders()).takes
    done = restore(backup, asked_secret(), vault_folder(), folders[0], folders[1:])
    _note(Action.RESTORED, None)
    return (
        f"{done.takes} jams were brought back; {done.there_already} were there already, "
        f"{done.gone_since} have been deleted since, or lay in clear and are gone, and stay so"
    )


def today() -> date:
    """Return the date here."""
    return datetime.now().date()


def _erase(take: Path, action: Action, work: Callable[[Erasing], Erased]) -> Erased:
    if not take.exists():
        raise ValueError(f"{take}: no such file")
    identity = identity_of(take)
    name = "" if identity is None else identity.hex()
    if not has_vault(vault_folder()):
        return work(_erasing(None))
    with opened() as vault:
        erased = work(_erasing(vault))
        Audit(vault_folder(), SystemClock()).note(action, name, vault)
    return erased


def _erasing(vault: Vault | None) -> Erasing:
    return Erasing(vault_folder(), vault, places(default_folders()), today())


def places(takes: tuple[Path, ...], server: str | None = None) -> Places:
    """Return where what is known of people lies: takes there, and in the folders of the library.

    ``server`` is the address of the clinic's; None: as it was said or is remembered.
    """
    index = library_folder()
    return Places(
        tuple(dict.fromkeys((*takes, *read_folders(index), index / FETCHED))),
        own_people_folder(),
        seats_path(),
        vocabulary_path(),
        derived_files(),
        index,
        server_address() if server is None else server,
    )


def _note(action: Action, vault: Vault | None) -> None:
    Audit(vault_folder(), SystemClock()).note(action, vault=vault)
