"""Jams of the library in words."""

from PyQt6.QtCore import QCoreApplication, QLocale

from improv.library.shelved import Order, Shelved
from improv.ui.languages.said import known, said
from improv.ui.parts.nicknames import nickname_of
from improv.ui.review.times import length_text


def date_text(jam: Shelved) -> str:
    """Return the day of a jam, as it is written here."""
    began = jam.began
    day = QLocale().toString(began.date(), "ddd d MMM yyyy")
    return f"{day}, {began:%H:%M}"


def title_of(jam: Shelved) -> str:
    """Return what a jam is called: its title, else its date."""
    return jam.title or date_text(jam)


def state_text(jam: Shelved) -> str:
    """Return what is special about a jam; empty for one that is whole and over."""
    translate = QCoreApplication.translate
    words = [
        text
        for holds, text in (
            (jam.is_recording, translate("Review", "recording now")),
            (jam.is_recovered, translate("Review", "recovered")),
            (jam.is_sealed, translate("Review", "encrypted")),
            (bool(jam.damage), translate("Review", "partly unreadable")),
            (bool(jam.notes_damage), translate("Review", "notes unreadable")),
        )
        if holds
    ]
    return ", ".join(words)


def people_of(jam: Shelved) -> tuple[str, ...]:
    """Return what everybody is called: by name, else by the animal of their seat, never by device."""
    if not jam.presence:  # of a jam that goes on, or that only the clinic's server has
        return jam.people
    return tuple(each.person if each.is_named else nickname_of(each.seat) for each in jam.presence)


def about(jam: Shelved) -> str:
    """Return who plays in a jam, in which scene or key, how long, and its notes."""
    translate = QCoreApplication.translate
    scene = ", ".join(known(scene) for scene in jam.scenes) or jam.key
    marks = translate("Review", "%n note(s)", "", jam.annotations) if jam.annotations else ""
    people = ", ".join(people_of(jam))
    length = "" if jam.is_recording else length_text(jam.seconds)  # not known before it ends
    return " · ".join(part for part in (length, people, scene, marks) if part)


def in_words(jam: Shelved) -> str:
    """Return all of a jam in a line, as a screen reader says it."""
    translate = QCoreApplication.translate
    star = translate("Review", "starred") if jam.is_starred else ""
    tags = ", ".join(jam.tags)
    date = date_text(jam) if jam.title else ""
    damage = (said(jam.damage), said(jam.notes_damage))
    parts = (title_of(jam), star, state_text(jam), date, about(jam), tags, *damage)
    return ", ".join(part for part in parts if part)


def order_names() -> dict[Order, str]:
    """Return what a list may begin with."""
    translate = QCoreApplication.translate
    return {
        Order.NEWEST: translate("Review", "Newest first"),
        Order.OLDEST: translate("Review", "Oldest first"),
        Order.TITLE: translate("Review", "By title"),
        Order.LONGEST: translate("Review", "Longest first"),
        Order.SHORTEST: translate("Review", "Shortest first"),
    }
