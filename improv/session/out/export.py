"""Taking notes, and what was noted, away: one function for all formats."""

from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

from improv.line import Line
from improv.session.atomic import replacing
from improv.session.format import Take
from improv.session.notebook.annotation import Annotation
from improv.session.out.audacity import write_labels
from improv.session.out.choosing import Choice, Excerpt, excerpt
from improv.session.out.eaf import write_eaf
from improv.session.out.json_lines import write_json_lines
from improv.session.out.midi_file import midi_of
from improv.session.out.mttb import pair_file
from improv.session.out.musicxml import write_score
from improv.session.out.tables import write_noted_table, write_notes_table
from improv.session.out.video import in_video
from improv.session.out.wishes import Details, Format
from improv.session.out.xml_file import began

EVERYTHING = Choice(names=True)
"""All of a take, under the names that it holds."""
PLAIN = Details()


class _Job(Struct, frozen=True):
    take: Take
    chosen: Excerpt
    choice: Choice
    details: Details
    video_offset_s: float | None


def export(
    take: Take,
    path: Path,
    to: Format,
    choice: Choice = EVERYTHING,
    details: Details = PLAIN,
    *,
    annotations: Iterable[Annotation] = (),
    video_offset_s: float | None = None,
) -> tuple[Line, ...]:
    """Write a take, or what was chosen of it, in another format; return what somebody should know about it.

    ``annotations`` are what was noted and marked, ``video_offset_s`` is the second of the session's video at
    which the take begins. The file is there only once all of it is. Raises CannotWrite, Unknown and
    ValueError, one line each.
    """
    chosen = excerpt(take, choice, annotations)
    offset = video_offset_s if details.video_offset_s is None else details.video_offset_s
    job = _Job(take, chosen, choice, details, offset)
    with replacing(path) as draft:
        return _WRITERS[to](job, draft)


def _midi(job: _Job, draft: Path) -> tuple[Line, ...]:
    midi_of(job.take, job.chosen).save(draft)
    return ()


def _pair(job: _Job, draft: Path) -> tuple[Line, ...]:
    file, told = pair_file(job.take, job.choice, job.details.pair)
    file.save(draft)
    return told


def _csv(job: _Job, draft: Path) -> tuple[Line, ...]:
    write_notes_table(job.chosen.players_rows, draft)
    return ()


def _json_lines(job: _Job, draft: Path) -> tuple[Line, ...]:
    write_json_lines(job.take, job.chosen, job.choice, draft)
    return ()


def _noted(job: _Job, draft: Path) -> tuple[Line, ...]:
    write_noted_table(job.chosen.annotations, draft)
    return ()


def _score(job: _Job, draft: Path) -> tuple[Line, ...]:
    return write_score(job.take, job.chosen, draft, bpm=job.details.bpm, grid=job.details.grid)


def _eaf(job: _Job, draft: Path) -> tuple[Line, ...]:
    annotations = in_video(job.chosen, job.details, job.video_offset_s)
    write_eaf(annotations, draft, began(job.take), job.details.media)
    return ()


def _labels(job: _Job, draft: Path) -> tuple[Line, ...]:
    write_labels(in_video(job.chosen, job.details, job.video_offset_s), draft)
    return ()


_WRITERS: dict[Format, Callable[[_Job, Path], tuple[Line, ...]]] = {
    Format.MIDI: _midi,
    Format.CSV: _csv,
    Format.JSONL: _json_lines,
    Format.MTTB: _pair,
    Format.ANNOTATIONS: _noted,
    Format.MUSICXML: _score,
    Format.EAF: _eaf,
    Format.LABELS: _labels,
}
