"""What a report tells of each person: shares and silence, and a plot and tables for every feature."""

from collections.abc import Mapping, Sequence

from improv.analysis.course.earlier import Band
from improv.analysis.explained import PLAYER_WORDS
from improv.analysis.features import PLAYER_FEATURES, PlayerFeature
from improv.analysis.found import Analysis, Curve, FoundPlayer
from improv.analysis.report.drawing import COLOURS, INK, Numbers, clock, label, short, time_ticks
from improv.analysis.report.plot import Plot, Series, plotted
from improv.analysis.report.speech import Speech, number, text
from improv.analysis.report.tables import Cell, Content, by_scale_mark, folded, table
from improv.line import line

MOST_DRAWN = 12
"""People in one picture; more could not be told apart. The tables have everybody."""
_MOST_POINTS = 500
_MOST_ROWS = 60
Bands = Mapping[int, Mapping[str, Band]]
"""What is usual for players (by id), by feature."""


def most_active(analysis: Analysis, most: int = MOST_DRAWN) -> tuple[FoundPlayer, ...]:
    """Return those who played most, in their order."""
    ids = {each.id for each in sorted(analysis.players, key=lambda player: -player.notes)[:most]}
    return tuple(player for player in analysis.players if player.id in ids)


def shares(analysis: Analysis, draw: Numbers, speech: Speech) -> str:
    """Return the section on who played how much, and how much room was left."""
    total = sum(player.notes for player in analysis.players)
    rows: list[Sequence[Content]] = []
    bars = []
    for place, player in enumerate(analysis.players):
        share = player.notes / total if total else None
        silent = player.features["silence"].mean
        rows.append((text(player.name), Cell(player.notes), Cell(share), Cell(silent)))
        if place < MOST_DRAWN:
            bars.append(_bar(player.name, share, silent, place))
    told = speech.say(
        line(
            "Upper bar: share of all notes. Lower bar, outlined: share of the time in silence. The table "
            "has the numbers."
        )
    )
    title = speech.say(line("Shares of the playing, and silence"))
    picture = draw.svg(title, told, 44.0 * len(bars) + 10.0, "\n".join(bars) + "\n") if bars else ""
    heads = [
        speech.say(each) for each in (line("Player"), line("Notes"), line("Share of notes"), line("Silence"))
    ]
    return (
        f"<h2>{title}</h2>\n{_figure(picture, told)}{table(title, heads, rows)}"
        f"<p>{_how('silence', speech)}</p>\n"
    )


def features(analysis: Analysis, bands: Bands, draw: Numbers, speech: Speech) -> str:
    """Return the section with every feature of the players."""
    drawn = most_active(analysis)
    left = len(analysis.players) - len(drawn)
    parts = [f"<h2>{speech.say(line('What each person did'))}</h2>\n"]
    if left:
        told = line(
            "The pictures show the {count} people who played most; the tables have all.", count=len(drawn)
        )
        parts.append(f"<p>{speech.say(told)}</p>\n")
    parts += [_feature(feature, analysis, drawn, bands, draw, speech) for feature in PLAYER_FEATURES]
    return "".join(parts)


def _feature(
    feature: PlayerFeature,
    analysis: Analysis,
    drawn: Sequence[FoundPlayer],
    bands: Bands,
    draw: Numbers,
    speech: Speech,
) -> str:
    words = PLAYER_WORDS[feature.name]
    title = speech.word(words.title)
    parts = [f"<h3>{title}</h3>\n"]
    if drawn:
        parts.append(_picture(feature, analysis, drawn, bands, draw, speech))
    parts.append(f"<p>{_how(feature.name, speech)}</p>\n")
    parts.append(_numbers(feature.name, title, analysis, bands, speech))
    if drawn:
        parts.append(_curve_table(feature.name, title, drawn, speech))
    return "".join(parts)


def _picture(
    feature: PlayerFeature,
    analysis: Analysis,
    drawn: Sequence[FoundPlayer],
    bands: Bands,
    draw: Numbers,
    speech: Speech,
) -> str:
    words = PLAYER_WORDS[feature.name]
    curves = [coarse(player.features[feature.name].curve, _MOST_POINTS) for player in drawn]
    series = [
        Series(
            player.name,
            curve.values,
            player.features[feature.name].mean,
            player.features[feature.name].sd,
            usual=_usual(bands, player.id, feature.name),
        )
        for player, curve in zip(drawn, curves, strict=True)
    ]
    told = speech.say(
        line(
            "{feature} of {count} players over the time of the jam, a line each; at the right edge mean and "
            "standard deviation; hatched below: windows in which it could not be measured. The tables "
            "have the numbers.",
            feature=speech.known(words.title),
            count=len(drawn),
        )
    )
    if any(each.usual for each in series):
        told += " " + speech.say(
            line("Pale fields: mean and standard deviation of the same person's earlier jams.")
        )
    plot = Plot(speech.word(words.title), told, speech.word(words.unit), time_ticks(analysis.seconds))
    places = [curves[0].start_s + curves[0].hop_s * each for each in range(len(curves[0].values))]
    return _figure(plotted(plot, places, (0.0, max(analysis.seconds, 0.001)), series, draw), told)


def _numbers(name: str, title: str, analysis: Analysis, bands: Bands, speech: Speech) -> str:
    heads = [
        line("Player"),
        line("Mean"),
        line("Standard deviation"),
        line("Median"),
        line("Least"),
        line("Most"),
    ]
    rows: list[list[Content]] = []
    has_usual = any(name in each for each in bands.values())
    for player in analysis.players:
        value = player.features[name]
        mark = by_scale_mark(speech) if value.set_by_scale else ""
        row: list[Content] = [text(player.name), Cell(value.mean, mark)]
        row += [Cell(each) for each in (value.sd, value.median, value.min, value.max)]
        if has_usual:
            row.append(_usual_text(bands.get(player.id, {}).get(name), speech))
        row.append(text(value.reason))
        rows.append(row)
    if has_usual:
        heads.append(line("Earlier jams"))
    heads.append(line("Why there is nothing"))
    return table(title, [speech.say(each) for each in heads], rows)


def _curve_table(name: str, title: str, drawn: Sequence[FoundPlayer], speech: Speech) -> str:
    """Return the curve in numbers: each window, or the means of as many as give a table that can be read."""
    curves = [coarse(player.features[name].curve, _MOST_ROWS) for player in drawn]
    heads = [speech.say(line("Middle")), *(text(player.name) for player in drawn)]
    rows: list[list[Content]] = [
        [clock(curves[0].start_s + curves[0].hop_s * place), *(Cell(curve.values[place]) for curve in curves)]
        for place in range(len(curves[0].values))
    ]
    summary = speech.say(line("The curve in numbers"))
    caption = speech.say(
        line(
            "{feature} over time; each number is the mean of {seconds} s of windows",
            feature=speech.known(PLAYER_WORDS[name].title),
            seconds=number(curves[0].hop_s),
        )
    )
    return folded(summary, table(caption, heads, rows))


def coarse(curve: Curve, most: int) -> Curve:
    """Return a curve of at most so many values, each the mean of those that it stands for, without gaps."""
    count = len(curve.values)
    many = -(-count // most)
    if many <= 1:
        return curve
    values = []
    for begin in range(0, count, many):
        known = [value for value in curve.values[begin : begin + many] if value is not None]
        values.append(round(sum(known) / len(known), 6) if known else None)
    return Curve(curve.start_s + (many - 1) / 2.0 * curve.hop_s, curve.hop_s * many, tuple(values))


def _usual(bands: Bands, player: int, name: str) -> tuple[float, float] | None:
    band = bands.get(player, {}).get(name)
    return None if band is None else (band.low, band.high)


def _usual_text(band: Band | None, speech: Speech) -> str:
    if band is None:
        return "–"
    return speech.say(
        line("{mean} ± {sd} in {jams} jams", mean=number(band.mean), sd=number(band.sd), jams=band.jams)
    )


def _bar(name: str, share: float | None, silent: float | None, place: int) -> str:
    top = 6.0 + 44.0 * place
    colour = COLOURS[place % len(COLOURS)]
    drawn = [label(140, top + 20, short(name), "end", colour)]
    if share is not None:
        drawn.append(f'<rect x="150" y="{top:.1f}" width="{700 * share:.1f}" height="14" fill="{colour}"/>')
        drawn.append(label(156 + 700 * share, top + 12, number(round(share, 3)), "start", INK, 13))
    if silent is not None:
        drawn.append(
            f'<rect x="150" y="{top + 18:.1f}" width="{700 * silent:.1f}" height="14" fill="none" '
            f'stroke="{colour}" '
            'stroke-dasharray="3 2"/>'
        )
        drawn.append(label(156 + 700 * silent, top + 30, number(round(silent, 3)), "start", INK, 13))
    return "".join(drawn)


def _figure(picture: str, told: str) -> str:
    return f"<figure>\n{picture}<figcaption>{told}</figcaption></figure>\n" if picture else ""


def _how(name: str, speech: Speech) -> str:
    return f'<a href="#how-{name}">{speech.say(line("How is this computed?"))}</a>'
