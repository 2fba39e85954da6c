"""What was noted, for ELAN and Audacity; ELAN's files read back by another reader."""

import csv
from itertools import pairwise
from pathlib import Path

import pympi
import pytest
from hypothesis import given
from hypothesis import strategies as st

from improv.session.notebook.annotation import Annotation
from improv.session.out.choosing import Choice
from improv.session.out.eaf import tiers_of
from improv.session.out.export import export
from improv.session.out.wishes import Details, Format
from tests.session.out.group import NOTED, three_people


def exported(
    folder: Path,
    to: Format,
    choice: Choice | None = None,
    details: Details | None = None,
    noted: tuple[Annotation, ...] = NOTED,
    offset: float | None = None,
) -> Path:
    path = folder / f"noted.{to.value}"
    chosen = choice or Choice()
    export(
        three_people().take, path, to, chosen, details or Details(), annotations=noted, video_offset_s=offset
    )
    return path


def test_elan_has_a_tier_for_each_category_of_each_person(tmp_path: Path) -> None:
    eaf = pympi.Elan.Eaf(str(exported(tmp_path, Format.EAF)))
    tiers = {
        name: sorted(each[:3] for each in eaf.get_annotation_data_for_tier(name))
        for name in eaf.get_tier_names()
    }
    assert tiers == {
        "Turn-taking – Player 1": [(1000, 4000, "Player 1 answers C-014 [4/5]")],
        "Turn-taking – Player 1 2": [(3200, 3900, "")],
        "Turn-taking – C-014": [(1000, 4000, "Player 1 answers C-014 [4/5]")],
        "Note – C-014": [(3000, 3500, "calm")],
        "Marks": [(6500, 7000, "of nobody")],
    }
    participants = {name: eaf.get_parameters_for_tier(name).get("PARTICIPANT") for name in tiers}
    assert participants["Note – C-014"] == "C-014"
    assert participants["Marks"] is None


def test_a_linked_video_counts_from_its_own_beginning(tmp_path: Path) -> None:
    path = exported(tmp_path, Format.EAF, details=Details(media="/home/me/Ana/talk 1.mp4"), offset=12.5)
    eaf = pympi.Elan.Eaf(str(path))
    (media,) = eaf.get_linked_files()
    assert media["MIME_TYPE"] == "video/mp4"
    assert media["RELATIVE_MEDIA_URL"] == "./talk%201.mp4"
    assert "/home/me" not in path.read_text(encoding="utf-8")
    ((begin, end, text),) = eaf.get_annotation_data_for_tier("Note – C-014")
    assert (begin, end, text) == (15_500, 16_000, "calm")


def test_sound_of_the_jam_counts_as_the_jam(tmp_path: Path) -> None:
    path = exported(tmp_path, Format.EAF, details=Details(media="jam.wav"), offset=12.5)
    ((begin, _, _),) = pympi.Elan.Eaf(str(path)).get_annotation_data_for_tier("Note – C-014")
    assert begin == 3000


def test_audacity_has_a_line_for_each(tmp_path: Path) -> None:
    lines = exported(tmp_path, Format.LABELS).read_text(encoding="utf-8").splitlines()
    assert lines == [
        "1.000000\t4.000000\tTurn-taking (Player 1, C-014): Player 1 answers C-014 [4/5]",
        "3.000000\t3.000000\tNote (C-014): calm",
        "3.200000\t3.900000\tTurn-taking (Player 1)",
        "6.500000\t6.500000\tof nobody",
    ]


def test_what_was_over_before_the_video_began_is_left_out(tmp_path: Path) -> None:
    details = Details(video_offset_s=-3.1)
    lines = exported(tmp_path, Format.LABELS, details=details).read_text(encoding="utf-8").splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["0.000000", "0.900000"],
        ["0.100000", "0.800000"],
        ["3.400000", "3.400000"],
    ]


def test_a_passage_in_a_video_keeps_the_videos_time(tmp_path: Path) -> None:
    details = Details(in_video=True)
    path = exported(tmp_path, Format.LABELS, Choice(2.0), details, offset=10.0)
    assert path.read_text(encoding="utf-8").splitlines()[0].startswith("12.000000\t14.000000\t")


def test_times_of_a_video_that_nobody_placed_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="--video-offset"):
        exported(tmp_path, Format.LABELS, details=Details(in_video=True))
    assert list(tmp_path.iterdir()) == []


def test_a_table_of_what_was_noted_runs_in_no_table_program(tmp_path: Path) -> None:
    bad = Annotation(9, 0.0, kind="-kind", people=("+Ben",), text='=HYPERLINK("x")', by="@you")
    with exported(tmp_path, Format.ANNOTATIONS, noted=(bad, *NOTED)).open(
        newline="", encoding="utf-8"
    ) as file:
        first, second, *_ = csv.DictReader(file)
    assert [first["kind"], first["people"], first["text"], first["by"]] == [
        "'-kind",
        "'+Ben",
        '\'=HYPERLINK("x")',
        "'@you",
    ]
    assert second == {
        "at_s": "1.000",
        "end_s": "4.000",
        "kind": "Turn-taking",
        "people": "Player 1; C-014",
        "text": "Player 1 answers C-014",
        "rating": "4",
        "by": "",
    }


NOTES = st.builds(
    Annotation,
    id=st.just(1),
    at_s=st.floats(0, 100),
    end_s=st.none(),
    kind=st.sampled_from(["", "Apart"]),
    people=st.lists(st.sampled_from(["A", "B"]), max_size=2, unique=True).map(tuple),
    text=st.text(max_size=5),
)


@given(st.lists(st.tuples(NOTES, st.floats(0, 20) | st.none()), max_size=12))
def test_nothing_overlaps_in_a_tier_and_nothing_is_lost(pairs: list[tuple[Annotation, float | None]]) -> None:
    noted = [
        Annotation(
            1, note.at_s, None if more is None else note.at_s + more, note.kind, note.people, note.text
        )
        for note, more in pairs
    ]
    tiers = tiers_of(noted)
    assert sum(len(tier.spans) for tier in tiers) == sum(max(1, len(note.people)) for note in noted)
    for tier in tiers:
        assert all(begin < end for begin, end, _ in tier.spans)
        assert all(one[1] <= other[0] for one, other in pairwise(tier.spans))


@pytest.mark.parametrize("text", ["\x00<&>\"'", "\ud7ff\ufffe]]>", "\t\n"])
def test_any_text_can_stand_in_the_file(tmp_path: Path, text: str) -> None:
    path = exported(tmp_path, Format.EAF, noted=(Annotation(1, 0.0, text=text, kind=text),))
    assert len(pympi.Elan.Eaf(str(path)).get_tier_names()) == 1
