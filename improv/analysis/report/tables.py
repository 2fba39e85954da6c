"""Tables of a report, and the page around everything. Exact numbers stand in ``data-value``."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import NamedTuple

from improv.analysis.report.speech import Number, Speech, number, p_value, text
from improv.line import line

STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1f; background: #fff; }
h1 { font-size: 1.9rem; } h2 { font-size: 1.4rem; margin-top: 2.5rem; }
h3 { font-size: 1.1rem; margin-top: 1.8rem; }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; } figcaption { color: #44444c; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; margin: .6rem 0; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border: 1px solid #8a8a94; padding: .2rem .5rem; text-align: right; vertical-align: top; }
th { background: #f0f0f3; } th[scope=row], td.words { text-align: left; }
a { color: #0a4fa3; } a:focus-visible, summary:focus-visible { outline: 4px solid #0a58ca;
  outline-offset: 2px; }
summary { cursor: pointer; min-height: 2rem; } dt { font-weight: 600; margin-top: .8rem; }
.paper { display: none; }
@media print { .paper { display: block; } h2, h3 { break-after: avoid; } figure, tr { break-inside: avoid; } }
"""


class Cell(NamedTuple):
    """A number of a table, what stands after it, and whether it is to be seen first."""

    value: Number
    after: str = ""
    is_strong: bool = False
    as_p: bool = False


Content = Cell | str


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[Content]]) -> str:
    """Return a table; texts are HTML already. The first cell of a row is its head."""
    head = "".join(f'<th scope="col">{each}</th>' for each in heads)
    body = "".join(
        f'<tr><th scope="row">{_inside(first)}</th>{"".join(map(_cell, rest))}</tr>\n'
        for first, *rest in rows
    )
    return (
        f'<div class="scroll" tabindex="0" role="group" aria-label="{caption}">'
        f"<table><caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{body}</tbody></table></div>\n"
    )


def folded(summary: str, inside: str) -> str:
    """Return something that is opened where it is wanted; the PDF leaves it out."""
    return f"<details><summary>{summary}</summary>\n{inside}</details>\n"


def page(speech: Speech, title: str, body: str) -> str:
    """Return a whole page, which loads nothing: its policy allows its one style, by its hash."""
    policy = f"default-src 'none'; style-src '{_hash(STYLE)}'; base-uri 'none'; form-action 'none'"
    return f"""<!DOCTYPE html>
<html lang="{text(speech.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{text(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{body}</main>
</body>
</html>
"""


def by_scale_mark(speech: Speech) -> str:
    """Return what stands behind a number that the scale has set."""
    return f" ({speech.say(line('set by the scale'))})"


def _cell(content: Content) -> str:
    if isinstance(content, str):
        return f'<td class="words">{content}</td>'
    exact = "" if content.value is None else f' data-value="{content.value!r}"'
    return f"<td{exact}>{_inside(content)}</td>"


def _inside(content: Content) -> str:
    if isinstance(content, str):
        return content
    shown = (p_value(content.value) if content.as_p else number(content.value)) + content.after
    return f"<strong>{shown}</strong>" if content.is_strong else shown


def _hash(style: str) -> str:
    return f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"
