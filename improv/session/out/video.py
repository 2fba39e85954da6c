"""Times of a jam as times of the video that somebody took of the session."""

from msgspec.structs import replace

from improv.line import line
from improv.session.notebook.annotation import LONGEST_SECONDS, Annotation
from improv.session.out.choosing import Excerpt
from improv.session.out.eaf import is_video
from improv.session.out.wishes import Details


def in_video(chosen: Excerpt, details: Details, offset_s: float | None) -> tuple[Annotation, ...]:
    """Return what was noted, counted from the beginning of the video where that is wished or one is linked.

    ``offset_s`` is the second of the video at which the take begins. What was over before the video began is
    left out. Raises ValueError where nobody said that second.
    """
    if details.video_offset_s is not None and not abs(details.video_offset_s) <= LONGEST_SECONDS:
        far = f"second {details.video_offset_s:g} of a video"
        raise ValueError(f"{far}: a week before or behind the jam is as far as that goes")
    links_video = is_video(details.media) and offset_s is not None
    if not (details.in_video or links_video or details.video_offset_s is not None):
        return chosen.annotations
    if offset_s is None:
        raise ValueError(
            line("nobody noted where in the video this jam begins; say it in Review, or with --video-offset")
        )
    shift = chosen.from_s + offset_s
    moved = []
    for note in chosen.annotations:
        at_s, end_s = note.at_s + shift, None if note.end_s is None else note.end_s + shift
        if (at_s if end_s is None else end_s) >= 0:
            moved.append(replace(note, at_s=max(0.0, at_s), end_s=end_s))
    return tuple(moved)
