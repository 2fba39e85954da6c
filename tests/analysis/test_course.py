"""From jam to jam: what was usual, known trends, changes of setting, two jams side by side, bad input."""

from datetime import datetime
from itertools import pairwise
from pathlib import Path

import msgspec
import numpy as np
import pytest

from improv.analysis.course.compare import compared
from improv.analysis.course.course import course_of, pair_course
from improv.analysis.course.earlier import earlier
from improv.analysis.course.interaction import interaction_curve, overall, trend_of
from improv.analysis.course.jam import Jam, Setting
from improv.analysis.course.reading import jams_in
from improv.analysis.course.setting import setting_of
from improv.analysis.features import GROUP_FEATURES, PAIR_FEATURES, PLAYER_FEATURES
from improv.analysis.report.course_report import told_change
from improv.jam import commands as ask
from improv.jam.scening import scene_of
from improv.line import Line
from improv.session.format import decode_take
from tests.analysis.courses import QUICK, played, write_course
from tests.analysis.jams import part
from tests.session.playing import Recording, join

INVERTED = [0.0, 0.35, 0.75, 0.95, 0.95, 0.75, 0.35, 0.0]


@pytest.fixture(scope="module")
def therapy(tmp_path_factory: pytest.TempPathFactory) -> tuple[Jam, ...]:
    folder = tmp_path_factory.mktemp("therapy")
    paths = write_course(folder, INVERTED, scale=3, sound=5)
    return jams_in(paths[::-1], QUICK)


def steady(folder: Path, number: int, rate: float, person: str = "Ana") -> Path:
    path = folder / f"{number}.jam"
    onsets = np.arange(0.0, 30.0, 1.0 / rate) + np.random.default_rng(number).uniform(
        0.0, 0.5, round(30 * rate)
    )
    path.write_bytes(played(number, {person: part(np.sort(onsets))}, 31.0))
    return path


def test_jams_come_by_date_with_their_settings(therapy: tuple[Jam, ...]) -> None:
    assert [jam.name for jam in therapy] == [f"jam-{number:02}" for number in range(8)]
    assert [jam.began.day for jam in therapy] == list(range(1, 9))
    assert therapy[0].setting.scales == ("C Major pentatonic",)
    assert therapy[3].setting.scales == ("C Hirajoshi",)
    assert therapy[0].setting.seats["ana"].modes == ("free",)
    assert therapy[5].setting.seats["ben"].sounds == ("Bell",)


def test_an_inverted_u_of_interaction_is_found(therapy: tuple[Jam, ...]) -> None:
    course = pair_course("ana", "BEN", therapy)
    values = [point.value for point in course.interaction.points]
    assert all(value is not None for value in values)
    assert max(values[3:5]) > 0.8  # type: ignore[type-var, operator]
    assert abs(values[0] or 0.0) < 0.5
    assert course.trend is not None
    assert course.trend.shape == "inverted U"
    assert course.trend.bend < 0
    assert course.trend.top == pytest.approx(0.5, abs=0.15)
    assert course.trend.p <= 0.05
    assert all((point.sd or 0.0) > 0.0 for point in course.interaction.points)
    assert list(course.features) == [feature.name for feature in PAIR_FEATURES]


def test_the_course_of_a_person_has_every_feature_and_what_was_set_otherwise(
    therapy: tuple[Jam, ...],
) -> None:
    course = course_of("Ana", therapy)
    assert list(course.features) == [feature.name for feature in PLAYER_FEATURES]
    for name, trace in course.features.items():
        found = [jam.analysis.players[0].features[name] for jam in therapy]
        assert [point.value for point in trace.points] == [value.mean for value in found]
        assert [point.sd for point in trace.points] == [value.sd for value in found]
    assert [(change.jam, change.kind, change.before, change.after) for change in course.changes] == [
        (3, "scale", ("C Major pentatonic",), ("C Hirajoshi",)),
        (5, "sound", ("Marimba",), ("Bell",)),
    ]
    assert b"NaN" not in msgspec.json.encode(course)


def test_other_windows_are_a_change_too(tmp_path: Path) -> None:
    paths = [steady(tmp_path, number, 2.0) for number in range(2)]
    (first,) = jams_in(paths[:1], QUICK)
    (second,) = jams_in(paths[1:], msgspec.structs.replace(QUICK, window_s=10.0))
    assert [(each.kind, each.after) for each in course_of("Ana", (first, second)).changes] == [
        ("windows", ("10/1/12 s",))
    ]


def test_other_people_and_another_scene_are_a_change(tmp_path: Path) -> None:
    onsets = np.arange(0.0, 30.0, 0.5)
    casts = ({"Ana": part(onsets)}, {"Ana": part(onsets), "Ben": part(onsets)}, {"Ana": part(onsets)})
    paths = []
    for number, cast in enumerate(casts):
        path = tmp_path / f"{number}.jam"
        path.write_bytes(played(number, cast, 31.0))
        paths.append(path)
    jams = jams_in(paths, QUICK)
    changes = course_of("Ana", jams).changes
    assert [(each.jam, each.kind, each.before, each.after) for each in changes] == [
        (1, "people", (), ("Ben",)),
        (2, "people", ("Ben",), ()),
    ]
    told = told_change(changes[0], ("Ana",), ("Player 1",))
    assert "Ben" not in told
    assert "0 no longer, 1 for the first time" in told
    scenes = [
        msgspec.structs.replace(jam, setting=msgspec.structs.replace(jam.setting, scenes=scene))
        for jam, scene in zip(jams[::2], ((), ("calm",)), strict=True)
    ]
    assert course_of("Ana", scenes).changes == ()  # where nobody wrote it down nothing has changed
    scenes[0] = msgspec.structs.replace(
        scenes[0], setting=msgspec.structs.replace(scenes[0].setting, scenes=("first-jam",))
    )
    assert [(each.kind, each.after) for each in course_of("Ana", scenes).changes] == [("scene", ("calm",))]


def test_scenes_count_where_notes_were_played_in_them() -> None:
    recording = Recording(join("pads", "Pads"), ask.SeatPerson(1, "Ana"))
    recording.begin_epoch()
    for second, scene, name in ((1.0, "unused", "Unused"), (2.0, "late", "late at night")):
        recording.at(second, ask.ChooseScene(scene_of(recording.jam.snapshot(), scene, name)))
    recording.at(3.0, ask.Press("pads", 0, 90))
    recording.at(4.0, ask.Release("pads", 0))
    recording.end(5.0)
    setting = setting_of(decode_take(recording.raw, "test.jam"))
    assert setting.scenes == ("late",)
    assert setting.scene_names == {"late": "late at night"}


def test_scenes_are_told_by_their_names(tmp_path: Path) -> None:
    paths = [steady(tmp_path, number, 2.0) for number in range(2)]
    first, second = jams_in(paths, QUICK)

    def changes(*scenes: tuple[str, dict[str, str]]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
        jams = [
            msgspec.structs.replace(jam, setting=Setting(scenes=(scene,), scene_names=names))
            for jam, (scene, names) in zip((first, second), scenes, strict=True)
        ]
        return [(each.before, each.after) for each in course_of("Ana", jams).changes]

    # The jam that was opened in a scene of somebody's own knows only its identifier.
    told = changes(("own", {"own": "own"}), ("calm", {"calm": "Calm sea", "own": "At home"}))
    assert told == [(("At home",), ("Calm sea",))]
    assert changes(("own", {"own": "own"}), ("own", {"own": "At home"})) == []
    # Two that are called alike are told apart by what the files call them.
    assert changes(("a", {"a": "Calm"}), ("b", {"b": "Calm"})) == [(("a",), ("b",))]


def test_what_was_usual_counts_each_earlier_jam_once(tmp_path: Path) -> None:
    jams = jams_in([steady(tmp_path, number, rate) for number, rate in enumerate((1.0, 2.0, 4.0))], QUICK)
    usual = earlier("ANA", jams, jams[2].began)
    means = [jam.analysis.players[0].features["density"] for jam in jams[:2]]
    assert usual["density"].jams == 2
    assert usual["density"].mean == pytest.approx(sum(each.mean or 0.0 for each in means) / 2)
    within = sum((each.sd or 0.0) ** 2 for each in means) / 2
    assert usual["density"].sd == pytest.approx(
        np.sqrt(within + np.var([each.mean or 0.0 for each in means])), abs=1e-5
    )
    assert usual["density"].low < usual["density"].mean < usual["density"].high
    assert earlier("Ana", jams)["density"].jams == 3
    assert earlier("Ana", jams, datetime(1990, 1, 1).astimezone()) == {}
    assert earlier("nobody", jams) == {}


def test_a_trend_is_what_it_is() -> None:
    x = np.linspace(-1, 1, 12)
    noise = np.random.default_rng(3).normal(0, 0.03, 12)
    for values, shape in (
        (0.5 - 0.4 * x**2, "inverted U"),
        (0.1 + 0.4 * x**2, "U"),
        (0.3 + 0.2 * x, "rising"),
        (0.3 - 0.2 * x, "falling"),
        (np.full(12, 0.3) + 4 * noise, "none"),
    ):
        trend = trend_of((values + noise).tolist())
        assert trend is not None
        assert trend.shape == shape
        assert len(trend.fitted) == 12
    assert trend_of([0.1, 0.2, 0.3, 0.4]) is None
    assert trend_of([0.2] * 6) is None


def test_strangers_have_no_interaction(therapy: tuple[Jam, ...]) -> None:
    others = [jam.analysis.players for jam in therapy]
    curves = [interaction_curve(one[0], two[1]) for one, two in pairwise(others)]
    found = overall(curves)
    assert found is not None
    assert abs(found[0]) < 0.25
    alone = interaction_curve(others[0][0], others[0][0])
    same = overall([alone])
    assert same is not None
    assert same == pytest.approx((0.999, 0.0), abs=2e-3)


def test_two_jams_side_by_side(tmp_path: Path) -> None:
    paths = [steady(tmp_path, 0, 1.0), steady(tmp_path, 1, 3.0)]
    first, second = jams_in(paths, QUICK)
    found = compared(first, second)
    evenness = next(each for each in found.rows if each.feature == "simultaneity")
    assert (evenness.of, evenness.first_sd, evenness.second_sd) == ("group", 0.0, 0.0)
    row = next(each for each in found.rows if each.feature == "density")
    before, after = (jam.analysis.players[0].features["density"] for jam in (first, second))
    assert (row.of, row.who, row.first, row.second) == ("player", ("Ana",), before.mean, after.mean)
    assert row.difference == pytest.approx((after.mean or 0) - (before.mean or 0))
    spread = np.sqrt(((before.sd or 0) ** 2 + (after.sd or 0) ** 2) / 2)
    assert row.in_sd == pytest.approx((row.difference or 0) / spread, rel=1e-4)
    assert len(found.rows) == len(PLAYER_FEATURES) + len(GROUP_FEATURES)
    back = next(each for each in compared(second, first).rows if each.feature == "density")
    assert back.difference == pytest.approx(-(row.difference or 0))


def test_the_group_is_compared_with_its_spread(therapy: tuple[Jam, ...]) -> None:
    first, second = therapy[0], therapy[4]
    row = next(each for each in compared(first, second).rows if each.feature == "consonance_mean")
    before, after = (jam.analysis.group["consonance_mean"] for jam in (first, second))
    assert (row.of, row.first, row.second) == ("group", before.value, after.value)
    assert before.sd
    assert after.sd
    assert (row.first_sd, row.second_sd) == (before.sd, after.sd)
    spread = np.sqrt((before.sd**2 + after.sd**2) / 2)
    assert row.in_sd == pytest.approx(((after.value or 0) - (before.value or 0)) / spread, rel=1e-4)


def test_somebody_who_was_in_one_jam_only_is_a_gap(tmp_path: Path) -> None:
    first, second = jams_in([steady(tmp_path, 0, 1.0), steady(tmp_path, 1, 1.0, "Ben")], QUICK)
    rows = compared(first, second).rows
    ana = next(row for row in rows if row.who == ("Ana",))
    ben = next(row for row in rows if row.who == ("Ben",))
    assert ana.first is not None
    assert ana.second is ana.difference is ana.in_sd is ben.first is None


def test_bad_input_is_one_line(tmp_path: Path, therapy: tuple[Jam, ...]) -> None:
    with pytest.raises(ValueError, match="Zoe was in none"):
        course_of("Zoe", therapy)
    with pytest.raises(ValueError, match="none of these jams together"):
        pair_course("Ana", "Zoe", therapy)
    with pytest.raises(ValueError, match="one person"):
        pair_course("Ana", "ana", therapy)
    good = steady(tmp_path, 0, 1.0)
    again = tmp_path / "again.jam"
    again.write_bytes(good.read_bytes())
    broken = tmp_path / "broken.jam"
    broken.write_bytes(b"no jam")
    told: list[tuple[str, Line]] = []
    counted: list[int] = []
    jams = jams_in(
        [good, again, broken, tmp_path / "gone.mid"],
        QUICK,
        told=lambda path, why: told.append((path.name, why)),
        done=counted.append,
    )
    assert len(jams) == 1
    assert [name for name, _ in told] == ["again.jam", "broken.jam", "gone.mid"]
    assert "the same jam as 0.jam" in told[0][1]
    assert counted == [1, 2, 3, 4]
