"""The report of one jam, as a page of HTML."""

from collections.abc import Iterable, Mapping

from improv import __version__
from improv.analysis.explained import BY_SCALE, GROUP_WORDS, PAIR_WORDS, PLAYER_WORDS, Explained
from improv.analysis.report import between, people
from improv.analysis.report.drawing import Numbers, clock
from improv.analysis.report.people import Bands, most_active
from improv.analysis.report.reported import Reported
from improv.analysis.report.roll import piano_roll
from improv.analysis.report.speech import Speech, text
from improv.analysis.report.tables import Content, page, table
from improv.line import line
from improv.session.notebook.annotation import Annotation

MOST_NOTED = 2_000


def jam_report(
    jam: Reported, *, with_notes: bool = True, bands: Bands | None = None, speech: Speech | None = None
) -> str:
    """Return the report of a jam. ``bands``: what was usual before, for players by id.

    Without ``with_notes`` neither marks nor what was noted stand in it.
    """
    how = speech or Speech()
    draw = Numbers()
    noted = jam.noted[:MOST_NOTED] if with_notes else ()
    title = text(jam.title) or how.say(line("A jam, and what was played in it"))
    parts = [
        _about(jam, how),
        _played(jam, noted, draw, how),
        _noted(noted, how),
        people.shares(jam.analysis, draw, how),
        people.features(jam.analysis, bands or {}, draw, how),
        between.pairs(jam.analysis, draw, how),
        between.group(jam.analysis, how),
        definitions(how, PLAYER_WORDS, PAIR_WORDS, GROUP_WORDS),
    ]
    return page(how, title, "".join(parts))


def _about(jam: Reported, speech: Speech) -> str:
    analysis, made = jam.analysis, jam.settings
    told = []
    if jam.date:
        told.append(line("Played on {date}.", date=jam.date))
    told.append(
        line("{minutes} long, {count} players.", minutes=clock(analysis.seconds), count=len(analysis.players))
    )
    if analysis.reason:
        told.append(line("Something is missing: {why}.", why=analysis.reason))
    told += [
        line(
            "This describes the notes that were played. It is no diagnosis, and no number here says what "
            "somebody felt "
            "or meant: listen to the places that it points to."
        ),
        line(
            "Measured in windows of {window} s every {hop} s (pulse and tempo: {pulse} s), with {shifts} "
            "shifts for each "
            "p, by improv {version}. A dash is a gap: it could not be measured there.",
            window=f"{made.window_s:g}",
            hop=f"{made.hop_s:g}",
            pulse=f"{made.pulse_window_s:g}",
            shifts=made.surrogates,
            version=__version__,
        ),
    ]
    parts = [f"<p>{speech.say(each)}</p>\n" for each in [*told, *jam.news]]
    elsewhere = line("The numbers of every window are in the page (HTML) of this report.")
    parts.append(f'<p class="paper">{speech.say(elsewhere)}</p>\n')
    if any(value.set_by_scale for player in analysis.players for value in player.features.values()):
        parts.append(
            f"<p><strong>{speech.say(line('set by the scale'))}</strong>: {speech.word(BY_SCALE)}</p>\n"
        )
    return "".join(parts)


def _played(jam: Reported, noted: Iterable[Annotation], draw: Numbers, speech: Speech) -> str:
    title = speech.say(line("What was played"))
    ids = {player.id for player in most_active(jam.analysis)}
    players = [player for player in jam.playing.players if player.id in ids]
    if not players:
        return f"<h2>{title}</h2>\n<p>{speech.say(line('Nobody played a note.'))}</p>\n"
    marks = [note.at_s for note in noted if note.at_s <= jam.playing.seconds]
    roll = piano_roll(jam.playing, players, marks, draw, speech)
    told = speech.say(
        line(
            "One lane for each player; time to the right, high notes above. Dashed upright lines: marked "
            "moments. Hatched: no note."
        )
    )
    heads = [line("Player"), line("Notes"), line("First"), line("Last")]
    rows: list[list[Content]] = []
    for player in players:
        tones = player.tones
        first, last = (
            (clock(float(tones.begin_s[0])), clock(float(tones.end_s.max()))) if len(tones) else ("–", "–")
        )
        rows.append([text(player.name), str(int(tones.struck.sum())), first, last])
    return (
        f"<h2>{title}</h2>\n<figure>\n{roll}<figcaption>{told}</figcaption></figure>\n"
        f"{table(title, [speech.say(each) for each in heads], rows)}"
    )


def _noted(noted: tuple[Annotation, ...], speech: Speech) -> str:
    if not noted:
        return ""
    title = speech.say(line("Marked moments and notes"))
    heads = [
        line("From"),
        line("To"),
        line("Kind"),
        line("About"),
        line("Text"),
        line("Rating, 1 to 5"),
        line("By"),
    ]
    rows = [
        [
            clock(note.at_s),
            "" if note.end_s is None else clock(note.end_s),
            speech.word(note.kind),
            text(", ".join(note.people)),
            text(note.text),
            "" if note.rating is None else str(note.rating),
            text(note.by) or speech.say(line("the therapist")),
        ]
        for note in noted
    ]
    return f"<h2>{title}</h2>\n{table(title, [speech.say(each) for each in heads], rows)}"


def definitions(speech: Speech, *words: Mapping[str, Explained]) -> str:
    """Return the section that says how everything is computed, each at its own place."""
    items = "".join(
        f'<dt id="how-{name}">{speech.word(each.title)} ({speech.word(each.unit)})</dt>'
        f"<dd>{speech.word(each.how)}</dd>\n"
        for some in words
        for name, each in some.items()
    )
    return f"<h2>{speech.say(line('How it is computed'))}</h2>\n<dl>\n{items}</dl>\n"
