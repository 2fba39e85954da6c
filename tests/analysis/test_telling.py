"""What the window is told of a course while it grows, by one process and by several."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from improv.analysis.many import Workers
from improv.analysis.telling import Answer, CourseAsked, CourseStep, CourseTold, NotTold, answers
from tests.analysis.courses import QUICK, write_course


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    folder = tmp_path_factory.mktemp("course")
    (folder / "broken.jam").write_bytes(b"no jam")
    return (*map(str, write_course(folder, [0.0, 0.5, 0.9])), str(folder / "broken.jam"))


def told(answered: list[Answer]) -> list[CourseTold]:
    return [each for each in answered if isinstance(each, CourseTold)]


def test_a_course_grows_jam_by_jam_and_is_whole_at_its_end(paths: tuple[str, ...], tmp_path: Path) -> None:
    ticks = count()
    asked = CourseAsked(("Ana", "Ben"), paths, QUICK, str(tmp_path))
    grown = list(answers(asked, clock=lambda: float(next(ticks))))
    steps = [each.looked_at for each in grown if isinstance(each, CourseStep)]
    assert steps == [1, 2, 3, 4]
    first, *_, last = courses = told(grown)
    # On this clock telling takes a second, so that ten pass before more is told of what grows.
    assert [each.is_whole for each in courses] == [False, True]
    assert [jam.name for jam in first.course.jams] == ["jam-00"]
    assert first.paths == paths[:1]
    assert [jam.name for jam in last.course.jams] == ["jam-00", "jam-01", "jam-02"]
    assert "broken.jam" in last.left_out[0]
    # A clock that stands still: nothing takes any time.
    often = told(list(answers(asked, clock=lambda: 0.0)))
    assert [len(each.course.jams) for each in often] == [1, 2, 3, 3]
    assert often[-1] == last


def test_several_workers_find_the_same_and_copies_count_once(paths: tuple[str, ...], tmp_path: Path) -> None:
    asked_for: list[int] = []

    @contextmanager
    def working(jobs: int) -> Iterator[Workers]:
        asked_for.append(jobs)
        with ThreadPoolExecutor(jobs) as executor:
            yield Workers(executor, jobs)

    copy = tmp_path / "copy.jam"
    copy.write_bytes(Path(paths[1]).read_bytes())
    asked = CourseAsked(("Ana",), (*paths, str(copy)), QUICK, jobs=3)
    (*_, theirs), (*_, ours) = told(list(answers(asked, working))), told(list(answers(asked)))
    assert asked_for == [3]
    assert theirs.course == ours.course
    assert sorted(theirs.left_out) == sorted(ours.left_out)
    assert any("copy.jam is the same jam as jam-01.jam" in each for each in theirs.left_out)


def test_somebody_who_was_never_there_is_one_line(paths: tuple[str, ...]) -> None:
    *steps, last = answers(CourseAsked(("Zoe",), paths[:1], QUICK))
    assert all(isinstance(each, CourseStep) for each in steps)
    assert isinstance(last, NotTold)
    assert "Zoe was in none" in last.why
