"""The words on a page to take home, in English; the window gives them in its own language."""

from msgspec import Struct


class PageWords(Struct, frozen=True):
    """Each text of the page. ``{name}`` and the like are filled in; those who translate keep them."""

    language: str = "en"
    """As HTML says it."""
    date: str = ""
    """When it was played, as the language writes it; empty: year, month and day in numbers."""
    title: str = "Our music"
    when: str = "Played on {date}, {minutes} long."
    listen: str = "Listen"
    hint: str = "Your own part is a little louder than the others."
    picture: str = "What was played"
    picture_told: str = (
        "Time runs from left to right, high notes stand above low ones. Coloured: you, {count} notes."
    )
    others: str = "Grey: the others, {count} notes."
    noted: str = "What was noted"
    feel: str = "How did it feel?"
    feel_hint: str = (
        "Write what you like, or print the page and write by hand. "
        "Nothing is sent: your words stay on this device."
    )
    keep: str = "Save my words"
    print: str = "Print this page"
    file_name: str = "my-words.txt"
    played_by: str = "Played by {names}."
