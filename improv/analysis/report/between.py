"""What a report tells of pairs and of the group: who with whom, chance, imitation."""

from collections.abc import Sequence
from itertools import combinations

from improv.analysis.diagram import imitation_diagram
from improv.analysis.explained import GROUP_WORDS, PAIR_WORDS, PLAYER_WORDS
from improv.analysis.features import GROUP_FEATURES, PAIR_FEATURES
from improv.analysis.found import Analysis, FoundPair, PairValue
from improv.analysis.matrix import Matrix, matrix_of
from improv.analysis.report.drawing import Numbers, clock
from improv.analysis.report.grid import SIGNIFICANT, diagram_picture, matrix_picture, stretches
from improv.analysis.report.people import most_active
from improv.analysis.report.speech import MINUS, Speech, p_value, text
from improv.analysis.report.tables import Cell, Content, by_scale_mark, folded, table
from improv.line import line

MATRICES = ("lagged_correlation", "event_sync", "imitation", "leader_score")
DIAGRAMS = ("density", "pitch_mean")
MOST_PAIRS = 28
"""In tables: eight people. The matrices have all."""
_MOST_DIAGRAMS = 3
_ACROSS = 4


def pairs(analysis: Analysis, draw: Numbers, speech: Speech) -> str:
    """Return the section on what happened between people."""
    title = speech.say(line("What happened between people"))
    if not analysis.pairs:
        why = analysis.reason or line("there is no pair: fewer than two people played")
        return f"<h2>{title}</h2>\n<p>{text(why)}</p>\n"
    parts = [f"<h2>{title}</h2>\n", _chance(speech)]
    parts += [_matrix(analysis, name, draw, speech) for name in MATRICES]
    parts.append(_tables(analysis, speech))
    parts.append(_diagrams(analysis, draw, speech))
    return "".join(parts)


def group(analysis: Analysis, speech: Speech) -> str:
    """Return the section on everybody together."""
    title = speech.say(line("Everybody together"))
    rows: list[Sequence[Content]] = []
    for feature in GROUP_FEATURES:
        value = analysis.group[feature.name]
        words = GROUP_WORDS[feature.name]
        mark = by_scale_mark(speech) if value.set_by_scale else ""
        head = f'<a href="#how-{feature.name}">{speech.word(words.title)}</a>'
        whole, spread = Cell(value.value, mark), (Cell(value.mean), Cell(value.sd))
        rows.append((head, whole, *spread, speech.word(words.unit), text(value.reason)))
    heads = [
        line("Measure"),
        line("Whole jam"),
        line("Mean of windows"),
        line("Standard deviation"),
        line("Unit"),
        line("Why there is nothing"),
    ]
    return f"<h2>{title}</h2>\n{table(title, [speech.say(each) for each in heads], rows)}"


def _chance(speech: Speech) -> str:
    told = (
        line(
            "For each pair the second person's whole part was moved along the jam many times, and "
            "everything was "
            "measured again: so all that each did stays, and only that they did it at the same time is gone."
        ),
        line(
            "p is the share of these that are as extreme as the jam itself. A p of .05 or less (bold, "
            "thick edges) "
            "may mean that it was more than chance; with many pairs and measures some are so by chance alone."
        ),
        line(
            "The effect says how many standard deviations of chance a value lies above it: look at "
            "effects, and at "
            "what comes again in other jams."
        ),
        line(
            "First to second: with a lag or a score above 0 the second may follow the first. This "
            "describes notes. It "
            "is no diagnosis, and it does not say who leads whom as a person."
        ),
    )
    return "".join(f"<p>{speech.say(each)}</p>\n" for each in told)


def _matrix(analysis: Analysis, name: str, draw: Numbers, speech: Speech) -> str:
    matrix = matrix_of(analysis, name)
    words = PAIR_WORDS[name]
    title = speech.word(words.title)
    told = speech.say(
        line(
            "Who with whom: {feature}. Rows are the first, columns the second; the stronger the colour, "
            "the larger the "
            "value; blue is above 0, brown below; thick edge: p of .05 or less; hatched: not to be measured.",
            feature=speech.known(words.title),
        )
    )
    picture = matrix_picture(matrix, title, told, draw)
    by_scale = any(pair.features[name].set_by_scale for pair in analysis.pairs)
    caption = title + (by_scale_mark(speech) if by_scale else "")
    heads = [speech.say(line("First, second")), *(text(each) for each in matrix.names)]
    return (
        f"<h3>{title}</h3>\n<figure>\n{picture}<figcaption>{told}</figcaption></figure>\n"
        f'<p><a href="#how-{name}">{speech.say(line("How is this computed?"))}</a></p>\n'
        f"{table(caption, heads, _matrix_rows(matrix))}"
    )


def _matrix_rows(matrix: Matrix) -> list[list[Content]]:
    rows: list[list[Content]] = []
    for row, name in enumerate(matrix.names):
        cells: list[Content] = [text(name)]
        for column in range(len(matrix.ids)):
            value, p = float(matrix.values[row, column]), float(matrix.p[row, column])
            known_p = None if p != p else p
            after = "" if known_p is None else f" (p {p_value(known_p)})"
            cells.append(Cell(None if value != value else value, after, _is_significant(known_p)))
        rows.append(cells)
    return rows


def _tables(analysis: Analysis, speech: Speech) -> str:
    once = [pair for pair in analysis.pairs if pair.first < pair.second]
    weights = {player.id: player.notes for player in analysis.players}
    heaviest = sorted(once, key=lambda pair: -min(weights[pair.first], weights[pair.second]))[:MOST_PAIRS]
    shown = [pair for pair in once if pair in heaviest]
    parts = [f"<h3>{speech.say(line('All measures of pairs'))}</h3>\n"]
    if len(shown) < len(once):
        told = line(
            "Of {all} pairs the {count} who played most are in the tables; the matrices have all.",
            all=len(once),
            count=len(shown),
        )
        parts.append(f"<p>{speech.say(told)}</p>\n")
    parts += [
        _pair_table(shown[begin : begin + _ACROSS], analysis, speech)
        for begin in range(0, len(shown), _ACROSS)
    ]
    return "".join(parts)


def _pair_table(some: Sequence[FoundPair], analysis: Analysis, speech: Speech) -> str:
    names = {player.id: player.name for player in analysis.players}
    heads = [speech.say(line("Measure")), speech.say(line("Unit"))]
    for pair in some:
        who = speech.say(line("{first} to {second}", first=names[pair.first], second=names[pair.second]))
        heads += [who, "p", speech.say(line("Effect"))]
    rows: list[list[Content]] = []
    for feature in PAIR_FEATURES:
        words = PAIR_WORDS[feature.name]
        row: list[Content] = [
            f'<a href="#how-{feature.name}">{speech.word(words.title)}</a>',
            speech.word(words.unit),
        ]
        for pair in some:
            row += _pair_cells(pair.features[feature.name], speech)
        rows.append(row)
    caption = speech.say(line("Measures of pairs, the first to the second"))
    return table(caption, heads, rows)


def _pair_cells(value: PairValue, speech: Speech) -> tuple[Content, Content, Content]:
    mark = by_scale_mark(speech) if value.set_by_scale else ""
    after = f" ({text(value.reason)})" if value.value is None and value.reason else mark
    strong = _is_significant(value.p)
    return Cell(value.value, after, strong), Cell(value.p, is_strong=strong, as_p=True), Cell(value.effect)


def _is_significant(p: float | None) -> bool:
    return p is not None and p <= SIGNIFICANT


def _diagrams(analysis: Analysis, draw: Numbers, speech: Speech) -> str:
    told = speech.say(
        line(
            "The diagram of imitation, after the Music Therapy Toolbox: time across, lag upwards. Dark "
            "above the dashed "
            "line: the second's curve does what the first's did so much earlier. Calm curves resemble "
            "each other; it has no p."
        )
    )
    parts = [f"<h3>{speech.say(line('Imitation over time'))}</h3>\n<p>{told}</p>\n"]
    players = most_active(analysis, _MOST_DIAGRAMS)
    for one, other in combinations(players, 2):
        for name in DIAGRAMS:
            diagram = imitation_diagram(one.features[name].curve, other.features[name].curve)
            whom = line("{first} to {second}", first=one.name, second=other.name)
            plain = f"{speech.known(PLAYER_WORDS[name].title)}, {speech.translate(whom)}"
            title = text(plain)
            if not len(diagram.times_s):
                parts.append(
                    f"<p>{title}: {speech.say(line('the jam is shorter than 40 s, which this needs'))}</p>\n"
                )
                continue
            texts = title, told, speech.say(line("lag, seconds"))
            times, rows = stretches(diagram)
            caption = speech.say(line("{diagram}: mean likeness, 0 to 1, by lag and time", diagram=plain))
            heads = [speech.say(line("Lag, seconds")), *(clock(at) for at in times)]
            lags = diagram.lags_s.tolist()
            body: list[list[Content]] = [
                [f"{lag:g}".replace("-", MINUS), *map(Cell, row)] for lag, row in zip(lags, rows, strict=True)
            ]
            parts.append(
                f"<figure>\n{diagram_picture(diagram, analysis.seconds, texts, draw)}"
                f"<figcaption>{title}</figcaption></figure>\n"
            )
            parts.append(folded(speech.say(line("The diagram in numbers")), table(caption, heads, body)))
    return "".join(parts)
