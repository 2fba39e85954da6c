"""What can be taken away, in words."""

from PyQt6.QtCore import QCoreApplication

from improv.ui.review.taking.form import OF_PEOPLE, What


def names_of_all() -> dict[What, str]:
    """Return what each thing is called."""
    translate = QCoreApplication.translate
    return {
        What.TAKE_HOME: translate("Export", "A page to take home"),
        What.SOUND: translate("Export", "Sound"),
        What.MIDI: translate("Export", "MIDI"),
        What.MTTB: translate("Export", "MIDI of a pair, for MTTB"),
        What.CSV: translate("Export", "Notes that were played, as a table (CSV)"),
        What.ANNOTATIONS: translate("Export", "What was noted, as a table (CSV)"),
        What.MUSICXML: translate("Export", "Score (MusicXML)"),
        What.EAF: translate("Export", "What was noted, for ELAN"),
        What.LABELS: translate("Export", "What was noted, for Audacity"),
        What.JSONL: translate("Export", "All events (JSON lines)"),
        What.PERSON: translate("Export", "One person's part, for that person"),
        What.BUNDLE: translate("Export", "A bundle, for another machine"),
    }


def about(what: What) -> str:
    """Return what it is for, and what is in it."""
    translate = QCoreApplication.translate
    if what in OF_PEOPLE and what is not What.SOUND and what not in {What.EAF, What.LABELS}:
        return {
            What.MIDI: translate("Export", "A track for each player; for music programs."),
            What.CSV: translate("Export", "A row for each note: who, when, which, how hard, and why."),
            What.ANNOTATIONS: translate("Export", "A row for each note and mark; for your own records."),
            What.MUSICXML: translate(
                "Export", "A part for each player, drawn to a grid. At most 20,000 notes: choose a passage."
            ),
            What.JSONL: translate("Export", "Everything as it was recorded; for programs."),
        }[what]
    return {
        What.TAKE_HOME: translate(
            "Export",
            "One file with the sound in it, the person's own part a little louder, a picture, and a box for "
            "how it felt. It opens in any browser, and sends nothing.",
        ),
        What.SOUND: translate("Export", "Made anew from what was played, as good as it was."),
        What.MTTB: translate(
            "Export", "Two tracks, for the Music Therapy Toolbox: the client's, then the therapist's."
        ),
        What.EAF: translate("Export", "A tier for each category of each person."),
        What.LABELS: translate("Export", "A line for each note and mark."),
        What.PERSON: translate(
            "Export", "All that is about one person, in a folder: notes, marks, events. Nobody else is in it."
        ),
        What.BUNDLE: translate(
            "Export",
            "The recording as it is, with the names in it, and what was noted. Only for people who may hear "
            "and read all of it.",
        ),
    }[what]
