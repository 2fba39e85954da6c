"""The report of a course: every feature over the dates of the jams, and the interaction over the therapy."""

from collections.abc import Sequence
from itertools import groupby

from improv.analysis.course.course import Change, Course, Trace
from improv.analysis.explained import PAIR_WORDS, PLAYER_WORDS
from improv.analysis.report import plot
from improv.analysis.report.drawing import Numbers, clock
from improv.analysis.report.jam_report import definitions
from improv.analysis.report.speech import Speech, number, p_value, text
from improv.analysis.report.tables import Cell, Content, by_scale_mark, page, table
from improv.line import Line, joined, line

_MOST_TICKS = 6
_MOST_LETTERS = 26


def course_report(course: Course, people: Sequence[str], speech: Speech | None = None) -> str:
    """Return the report of a course; ``people``: what they are called in it, in the order of the course."""
    how, draw = speech or Speech(), Numbers()
    words = PLAYER_WORDS if len(course.people) == 1 else PAIR_WORDS
    who = (
        people[0]
        if len(people) == 1
        else how.translate(line("{first} to {second}", first=people[0], second=people[1]))
    )
    parts = [
        _about(course, how),
        _changes(course, people, how),
        _interaction(course, draw, how),
        f"<h2>{how.say(line('Every measure from jam to jam'))}</h2>\n",
    ]
    for name, trace in course.features.items():
        title = how.known(words[name].title)
        link = f'<p><a href="#how-{name}">{how.say(line("How is this computed?"))}</a></p>\n'
        parts.append(_trace(course, trace, (title, how.known(words[name].unit)), draw, how) + link)
        parts.append(_table(course, trace, title, how))
    parts.append(definitions(how, words))
    return page(how, how.say(line("From jam to jam: {who}", who=who)), "".join(parts))


def told_trend(course: Course) -> Line:
    """Return the course of the interaction in words: what may be seen, and how likely by chance."""
    trend = course.trend
    if trend is None:
        return line("There are too few jams with an interaction to say how it goes on: five are needed.")
    p = p_value(trend.p)
    match trend.shape:
        case "inverted U":
            return line(
                "The interaction may rise to the middle of these jams and fall again (an inverted U): a "
                "parabola "
                "describes {share} % of its variance, p {p}.",
                share=round(100 * trend.r2),
                p=p,
            )
        case "U":
            return line(
                "The interaction may fall to the middle of these jams and rise again (a U): a parabola "
                "describes "
                "{share} % of its variance, p {p}.",
                share=round(100 * trend.r2),
                p=p,
            )
        case "rising":
            return line(
                "The interaction may rise over these jams: {share} % of its variance, p {p}.",
                share=round(100 * trend.r2),
                p=p,
            )
        case "falling":
            return line(
                "The interaction may fall over these jams: {share} % of its variance, p {p}.",
                share=round(100 * trend.r2),
                p=p,
            )
        case _:
            return line("No course that chance would not give as well: p {p}.", p=p)


def told_change(change: Change, people: Sequence[str], called: Sequence[str]) -> Line:
    """Return what was set otherwise, in words."""
    before, after = ", ".join(change.before), ", ".join(change.after)
    who = called[people.index(change.person)] if change.person in people else change.person
    match change.kind:
        case "people":  # their names are not everybody's: a report tells how many
            old, new = ({name.casefold() for name in names} for names in (change.before, change.after))
            return line(
                "who else played: {gone} no longer, {new} for the first time since",
                gone=len(old - new),
                new=len(new - old),
            )
        case "scene":
            return line("scene: {before}, then {after}", before=before, after=after)
        case "scale":
            return line("scale: {before}, then {after}", before=before, after=after)
        case "guard":
            return line("guard: {before}, then {after}", before=before, after=after)
        case "mode":
            return line("{who}, mode: {before}, then {after}", who=who, before=before, after=after)
        case "sound":
            return line("{who}, sound: {before}, then {after}", who=who, before=before, after=after)
        case _:
            return line("windows of analysis: {before}, then {after}", before=before, after=after)


def _about(course: Course, speech: Speech) -> str:
    told = (
        line(
            "{count} jams, from {first} to {last}.",
            count=len(course.jams),
            first=_date(course, 0),
            last=_date(course, -1),
        ),
        line(
            "Points are means of windows, bars one standard deviation of the windows within a jam (of "
            "pairs: the value "
            "of the jam). This describes the notes that were played. It is no diagnosis and no verdict on "
            "a therapy."
        ),
    )
    return "".join(f"<p>{speech.say(each)}</p>\n" for each in told)


def _changes(course: Course, people: Sequence[str], speech: Speech) -> str:
    title = speech.say(line("What was set otherwise"))
    if not course.changes:
        return f"<h2>{title}</h2>\n<p>{speech.say(line('Nothing that is known of.'))}</p>\n"
    why = speech.say(
        line(
            "What changes there may come from the setting as well as from people. In the pictures: "
            "dashed upright lines."
        )
    )
    rows: list[list[Content]] = [
        [
            _letter(place),
            _day(course, jam),
            speech.say(joined([told_change(each, course.people, people) for each in some], "; ")),
        ]
        for place, (jam, some) in enumerate(_by_jam(course))
    ]
    heads = [speech.say(each) for each in (line("Mark"), line("Jam"), line("Change"))]
    return f"<h2>{title}</h2>\n<p>{why}</p>\n{table(title, heads, rows)}"


def _interaction(course: Course, draw: Numbers, speech: Speech) -> str:
    title = speech.translate(line("Interaction over the course"))
    how = speech.say(
        line(
            "Overall interaction of a jam: the correlation of the curves of pitch, density, length and "
            "force of two people "
            "over 40 s, averaged over the four and over the jam; 0 is what people do who do not hear each "
            "other. Hartmann and "
            "others (2022) saw more of it in the middle of the therapy for those who improved most; one "
            "course shows no such thing."
        )
    )
    told = speech.say(told_trend(course))
    fitted = course.trend.fitted if course.trend is not None else ()
    at = iter(fitted)
    parabola = [next(at, None) if point.value is not None else None for point in course.interaction.points]
    extra = [plot.Series(speech.translate(line("parabola")), parabola)] if fitted else []
    picture = _trace(course, course.interaction, (title, "r"), draw, speech, extra, level=2)
    return f"{picture}<p>{told}</p>\n<p>{how}</p>\n{_table(course, course.interaction, title, speech)}"


def _trace(
    course: Course,
    trace: Trace,
    names: tuple[str, str],
    draw: Numbers,
    speech: Speech,
    extra: Sequence[plot.Series] = (),
    level: int = 3,
) -> str:
    title, unit = names
    values = [point.value for point in trace.points]
    # A line by itself is what the title says.
    name = speech.translate(line("jams")) if extra else text(title)
    series = [plot.Series(name, values, spread=[point.sd for point in trace.points]), *extra]
    places = [float(number) for number in range(1, len(values) + 1)]
    told = speech.say(
        line(
            "{feature} in {count} jams by date, with one standard deviation to either side; hatched "
            "below: not to be "
            "measured. The table has the numbers.",
            feature=title,
            count=len(values),
        )
    )
    every = -(-len(places) // _MOST_TICKS)
    ticks = [(places[place], _day(course, place)) for place in range(0, len(places), every)]
    changes = [
        plot.Change(places[jam] - 0.5, _letter(place)) for place, (jam, _) in enumerate(_by_jam(course))
    ]
    made = plot.Plot(text(title), told, text(unit), ticks, changes, has_points=True)
    picture = plot.plotted(made, places, (0.5, len(places) + 0.5), series, draw)
    return (
        f"<h{level}>{text(title)}</h{level}>\n<figure>\n{picture}<figcaption>{told}</figcaption></figure>\n"
    )


def _table(course: Course, trace: Trace, title: str, speech: Speech) -> str:
    has_p = any(point.p is not None for point in trace.points)
    heads = [line("Jam"), line("Length"), line("Notes"), line("Value"), line("Standard deviation")]
    rows: list[list[Content]] = []
    for place, (jam, point) in enumerate(zip(course.jams, trace.points, strict=True)):
        mark = by_scale_mark(speech) if point.set_by_scale else ""
        row: list[Content] = [
            _day(course, place),
            clock(jam.seconds),
            Cell(jam.notes),
            Cell(point.value, mark),
        ]
        row += [Cell(point.sd), *([Cell(point.p, as_p=True)] if has_p else []), text(point.reason)]
        rows.append(row)
    words = (
        [speech.say(each) for each in heads]
        + (["p"] if has_p else [])
        + [speech.say(line("Why there is nothing"))]
    )
    caption = f"{text(title)} ({text(number(len(rows)))})"
    return table(caption, words, rows)


def _by_jam(course: Course) -> list[tuple[int, list[Change]]]:
    return [(jam, list(some)) for jam, some in groupby(course.changes, key=lambda change: change.jam)]


def _letter(place: int) -> str:
    turn, rest = divmod(place, _MOST_LETTERS)
    return chr(ord("A") + rest) + (str(turn + 1) if turn else "")


def _day(course: Course, place: int) -> str:
    return f"{place + 1 if place >= 0 else len(course.jams)}. {_date(course, place)}"


def _date(course: Course, place: int) -> str:
    return course.jams[place].began.date().isoformat()
