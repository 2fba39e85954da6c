"""The commands of the clinic: the vault, consent, withdrawal, the audit trail, backup."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from improv.cli.root import app, told_in_one_line
from improv.link.consenting import Giver, Purpose

clinic = typer.Typer(
    name="clinic",
    help="Sealed recordings, consent, withdrawal, backup. The passphrase is read from the file that "
    "IMPROV_PASSPHRASE_FILE names, from standard input, or at a prompt.",
    no_args_is_help=True,
)
consent = typer.Typer(name="consent", help="Who agreed to what.", no_args_is_help=True)
audit = typer.Typer(name="audit", help="What was done with recordings, and when.", no_args_is_help=True)
clinic.add_typer(consent)
app.add_typer(clinic)
app.add_typer(audit)

_PURPOSES = f"What for: {', '.join(Purpose)}; repeat. Nothing unless said."
Yes = Annotated[bool, typer.Option("--yes", help="It is meant: this cannot be undone.")]
Jam = Annotated[Path, typer.Argument(metavar="FILE.jam")]


@clinic.command()
@told_in_one_line
def init() -> None:
    """Make the vault; prints its recovery key, once."""
    from improv.cli.clinic_work import make_vault

    make_vault()


@clinic.command()
@told_in_one_line
def check() -> None:
    """See that the vault opens, finish what was interrupted, and say what is due."""
    from improv.cli.clinic_work import look_in

    for line in look_in():
        typer.echo(line)


@clinic.command()
@told_in_one_line
def passphrase() -> None:
    """Change the passphrase: the old one, or the recovery key, is asked for first."""
    from improv.cli.clinic_work import change_passphrase

    change_passphrase()


@clinic.command("recovery-key")
@told_in_one_line
def recovery_key() -> None:
    """Make another recovery key and print it; the old one opens nothing any more."""
    from improv.cli.clinic_work import new_recovery_key

    new_recovery_key()


@consent.command("add")
@told_in_one_line
def add(
    code: Annotated[str, typer.Argument(metavar="CODE", help="As in C-014: never a name.")],
    to: Annotated[list[Purpose] | None, typer.Option("--to", metavar="PURPOSE", help=_PURPOSES)] = None,
    until: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"], metavar="DATE", help="The last day on which it holds: 2027-01-31."
        ),
    ] = None,
    by: Annotated[Giver, typer.Option(help="Who agreed.")] = Giver.SELF,
    keep_until: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            metavar="DATE",
            help="From this day on the recordings are due to be deleted.",
        ),
    ] = None,
) -> None:
    """Write down what a person agreed to, in place of what they said before."""
    from improv.cli.clinic_work import consent_of, enter

    entered = replace(
        consent_of(code),
        purposes=tuple(dict.fromkeys(to or ())),
        until=None if until is None else until.date(),
        by=by,
        keep_until=None if keep_until is None else keep_until.date(),
    )
    if warning := enter(entered):
        typer.echo(warning, err=True)


@consent.command("list")
@told_in_one_line
def list_consents() -> None:
    """Say who agreed to what: code, what for, until when, who agreed, when it was written down."""
    from improv.cli.clinic_work import consents

    entered = consents()
    for each in entered.people:
        purposes = ", ".join(each.purposes) or "nothing"
        until = "until withdrawn" if each.until is None else f"until {each.until}"
        typer.echo(f"{each.code}: {purposes}; {until}; by {each.by.value}, {each.entered}")
    if entered.withdrawn:
        typer.echo(f"withdrawn: {len(entered.withdrawn)}")


@consent.command()
@told_in_one_line
def withdraw(code: Annotated[str, typer.Argument(metavar="CODE", help="Whose.")], yes: Yes = False) -> None:
    """Take a person out of every recording, for ever."""
    from improv.cli.clinic_work import NOT_ASKED
    from improv.cli.clinic_work import withdraw as take_out

    if not yes:
        raise ValueError(NOT_ASKED)
    erased = take_out(code)
    for trouble in erased.troubles:
        typer.echo(trouble, err=True)
    typer.echo(f"{erased.takes} recordings were written anew without that person")


@clinic.command()
@told_in_one_line
def redact(
    file: Jam,
    from_s: Annotated[float, typer.Option("--from", metavar="S", min=0, help="Where it begins (seconds).")],
    to_s: Annotated[float, typer.Option("--to", metavar="S", min=0, help="Where it ends.")],
    yes: Yes = False,
) -> None:
    """Take a passage out of a recording, for ever; the rest stays where it is."""
    from improv.cli.clinic_work import NOT_ASKED
    from improv.cli.clinic_work import redact as take_out

    if not yes:
        raise ValueError(NOT_ASKED)
    erased = take_out(file, from_s, to_s)
    typer.echo(
        f"{file.name}: {erased.played} notes that were played are gone, "
        f"and {erased.written} marks and annotations"
    )
    for trouble in erased.troubles:
        typer.echo(trouble, err=True)


@clinic.command()
@told_in_one_line
def delete(file: Jam, yes: Yes = False) -> None:
    """Delete a recording with its notes, and destroy its key."""
    from improv.cli.clinic_work import NOT_ASKED
    from improv.cli.clinic_work import delete as take_away

    if not yes:
        raise ValueError(NOT_ASKED)
    take_away(file)


@clinic.command()
@told_in_one_line
def seal() -> None:
    """Seal the recordings that lie there in clear, from before there was a vault, with their notes."""
    from improv.cli.clinic_work import seal as seal_all

    erased = seal_all()
    for trouble in erased.troubles:
        typer.echo(trouble, err=True)
    typer.echo(f"{erased.takes} recordings were sealed")


@clinic.command()
@told_in_one_line
def due() -> None:
    """Say whose recordings are due to be deleted; nothing is deleted by itself."""
    from improv.cli.clinic_work import consents, today

    for code in consents().due(today()):
        typer.echo(code)


@clinic.command()
@told_in_one_line
def backup(to: Annotated[Path, typer.Argument(metavar="TO", help="A folder, best on another disk.")]) -> None:
    """Copy everything, sealed, into a new folder there, and check the copy."""
    from improv.cli.clinic_work import save_all

    for line in save_all(to):
        typer.echo(line)


@clinic.command()
@told_in_one_line
def restore(backup: Annotated[Path, typer.Argument(metavar="FROM", help="A backup's folder.")]) -> None:
    """Bring a backup back; nothing is overwritten."""
    from improv.cli.clinic_work import bring_back

    typer.echo(bring_back(backup))


@audit.command()
@told_in_one_line
def verify(
    with_vault: Annotated[
        bool, typer.Option("--with-vault", help="Also ask the vault, which knows how far the trail came.")
    ] = False,
) -> None:
    """Check the audit trail line by line, and say where it breaks."""
    from improv.cli.clinic_work import check_trail

    lines, trouble, sealed = check_trail(with_vault=with_vault)
    if trouble:
        raise ValueError(f"the audit trail breaks: {trouble}; the {lines} lines before it hold")
    vouched = "" if sealed is None else f"; the vault vouches for the first {sealed}"
    typer.echo(f"the audit trail is whole: {lines} lines{vouched}")
