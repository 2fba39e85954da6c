"""Seconds to pixels and back."""

import pytest

from improv.ui.review.timeline.axis import CLOSEST_PX, Axis, Span, span_of


@pytest.fixture
def axis() -> Axis:
    axis = Axis()
    axis.set_width(1000)
    axis.set_seconds(600.0)
    return axis


def test_at_first_all_is_seen(axis: Axis) -> None:
    assert axis.shows_all
    assert (axis.seen.from_s, axis.seen.to_s) == pytest.approx((0.0, 600.0))
    assert axis.x(300.0) == pytest.approx(500.0)
    assert axis.at(500.0) == pytest.approx(300.0)


def test_zooming_leaves_the_moment_under_the_mouse_where_it_is(axis: Axis) -> None:
    x = axis.x(420.0)
    axis.zoom(4.0, 420.0)
    assert axis.x(420.0) == pytest.approx(x, abs=1.0)
    assert axis.seen.seconds == pytest.approx(150.0)


def test_zooming_ends_at_the_whole_jam_and_at_the_closest(axis: Axis) -> None:
    axis.zoom(0.01)
    assert axis.shows_all
    axis.zoom(1e9, 300.0)
    assert axis.scale == CLOSEST_PX
    assert axis.shows(300.0)


def test_nothing_beyond_either_end_is_seen(axis: Axis) -> None:
    axis.show(Span(100.0, 160.0))
    axis.scroll_to(-50.0)
    assert axis.seen.from_s == 0.0
    axis.scroll_to(1e6)
    assert axis.seen.to_s == pytest.approx(600.0, abs=0.1)
    assert axis.at(1e9) == 600.0
    assert axis.at(-1e9) == 0.0


def test_pages_follow_each_other_without_a_gap(axis: Axis) -> None:
    axis.show(Span(100.0, 160.0))
    before = axis.seen
    axis.page(1)
    assert axis.seen.from_s == pytest.approx(before.to_s)
    axis.page(-1)
    assert axis.seen == before


def test_the_left_end_lies_on_a_whole_pixel(axis: Axis) -> None:
    axis.zoom(3.7, 123.4)
    for pixels in (17, -5, 200):
        before = axis.left
        axis.scroll_px(pixels)
        assert axis.left - before == pixels


def test_what_is_seen_already_is_not_moved(axis: Axis) -> None:
    axis.show(Span(100.0, 160.0))
    told: list[None] = []
    axis.changed.connect(lambda: told.append(None))
    axis.reveal(130.0)
    assert told == []
    axis.reveal(300.0)
    assert axis.shows(300.0)
    assert len(told) == 1


def test_another_width_keeps_the_beginning_and_the_size(axis: Axis) -> None:
    axis.show(Span(100.0, 160.0))
    scale = axis.scale
    axis.set_width(500)
    assert axis.scale == scale
    assert axis.seen.from_s == pytest.approx(100.0, abs=0.1)
    axis.show_all()
    axis.set_width(800)
    assert axis.shows_all
    assert axis.seen.to_s == pytest.approx(600.0)


def test_a_passage_begins_with_the_earlier_moment() -> None:
    assert span_of(5.0, 2.0) == Span(2.0, 5.0)


def test_a_jam_of_no_length_can_be_shown(axis: Axis) -> None:
    axis.set_seconds(0.0)
    assert axis.seen.seconds > 0
    axis.zoom(2.0)
    assert axis.at(10.0) >= 0.0
