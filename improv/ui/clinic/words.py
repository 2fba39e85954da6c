"""What the clinic's things are called where people read them."""

from datetime import date

from PyQt6.QtCore import QCoreApplication, QLocale

from improv.clinic.audit import Action
from improv.jam.player import Player
from improv.link.consenting import Consent, Giver, Purpose, VaultState
from improv.ui.clinic.now import ClinicNow
from improv.ui.clinic.strength import Strength


def purpose_names() -> dict[Purpose, str]:
    """Return what a person may agree to, as a box says it."""
    translate = QCoreApplication.translate
    return {
        Purpose.RECORDING: translate("Consent", "Their playing is recorded"),
        Purpose.NOTES: translate("Consent", "Notes about it are kept"),
        Purpose.SHARING: translate("Consent", "They are given what is theirs"),
        Purpose.TEACHING: translate("Consent", "Teaching and supervision hear it"),
        Purpose.RESEARCH: translate("Consent", "Research uses it"),
    }


def giver_names() -> dict[Giver, str]:
    """Return who may have agreed."""
    translate = QCoreApplication.translate
    return {
        Giver.SELF: translate("Consent", "the person"),
        Giver.PARENT: translate("Consent", "a parent"),
        Giver.GUARDIAN: translate("Consent", "a guardian"),
        Giver.OTHER: translate("Consent", "somebody else"),
    }


def action_names() -> dict[Action, str]:
    """Return what the audit trail tells of."""
    translate = QCoreApplication.translate
    return {
        Action.CREATED: translate("Audit", "vault made"),
        Action.UNLOCKED: translate("Audit", "unlocked"),
        Action.REFUSED: translate("Audit", "refused to unlock"),
        Action.LOCKED: translate("Audit", "locked"),
        Action.CHANGED: translate("Audit", "passphrase or recovery key changed"),
        Action.RECORDED: translate("Audit", "recorded"),
        Action.OPENED: translate("Audit", "opened"),
        Action.EXPORTED: translate("Audit", "exported"),
        Action.DELETED: translate("Audit", "deleted"),
        Action.CONSENTED: translate("Audit", "consent entered"),
        Action.WITHDRAWN: translate("Audit", "consent withdrawn"),
        Action.REDACTED: translate("Audit", "passage removed"),
        Action.SEALED: translate("Audit", "sealed what was in clear"),
        Action.BACKED_UP: translate("Audit", "backed up"),
        Action.RESTORED: translate("Audit", "restored"),
    }


def strength_text(strength: Strength) -> str:
    """Return how good a passphrase is, and what makes it better."""
    translate = QCoreApplication.translate
    return {
        Strength.SHORT: translate("Passphrase", "Too short: at least ten letters. Four words are good."),
        Strength.WEAK: translate(
            "Passphrase", "Can be guessed. Four words that have nothing in common are good."
        ),
        Strength.GOOD: translate("Passphrase", "Good: hard to guess."),
    }[strength]


def day_text(day: date) -> str:
    """Return a day as people here write it."""
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def about_consent(consent: Consent) -> str:
    """Return all that somebody agreed to, in one line."""
    translate = QCoreApplication.translate
    names = purpose_names()
    what = ", ".join(names[purpose] for purpose in Purpose if purpose in consent.purposes)
    parts = [what or translate("Consent", "agreed to nothing")]
    if consent.until is None:
        parts.append(translate("Consent", "until it is withdrawn"))
    else:
        parts.append(translate("Consent", "until {day}").format(day=day_text(consent.until)))
    parts.append(translate("Consent", "agreed: {who}").format(who=giver_names()[consent.by]))
    if consent.entered is not None:
        parts.append(translate("Consent", "entered {day}").format(day=day_text(consent.entered)))
    if consent.keep_until is not None:
        parts.append(translate("Consent", "kept until {day}").format(day=day_text(consent.keep_until)))
    return " · ".join(parts)


def why_unrecorded(player: Player, clinic: ClinicNow) -> str | None:
    """Return why a player is not recorded; empty: is recorded; None: consent does not count here."""
    translate = QCoreApplication.translate
    if not clinic.is_clinical:
        return None
    if player.seat in clinic.consents.recorded:
        return ""
    if clinic.vault.state is VaultState.NONE:
        return translate("Consent", "there is no vault")
    if clinic.vault.state is VaultState.LOCKED:
        return translate("Consent", "the vault is locked")
    consent = clinic.consent_of(player.person)
    if consent is None:
        return translate("Consent", "no consent")
    if Purpose.RECORDING not in consent.purposes:
        return translate("Consent", "did not agree")
    if not consent.allows(Purpose.RECORDING, clinic.today):
        return translate("Consent", "the consent has ended")
    return translate("Consent", "not yet")
