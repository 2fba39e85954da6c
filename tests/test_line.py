"""Lines for people: English for everybody, and what they were made of for those who say them otherwise."""

import errno

import msgspec
import pytest

from improv.line import Line, joined, line, line_of, reason
from improv.link.messages import AudioStatus, Notice, ToUi, decoder_of, encode


def through(message: msgspec.Struct) -> object:
    return decoder_of(ToUi).decode(encode(message))


def test_a_line_is_its_text() -> None:
    said = line("Seat {seat} is {how:.1f} m away", seat=3, how=1.25)
    assert (said, said.template) == ("Seat 3 is 1.2 m away", "Seat {seat} is {how:.1f} m away")
    assert type(str(said)) is str
    assert Line("D:\\{x}").template == ""


def test_lines_travel_with_what_they_are_made_of() -> None:
    said = line("Not saved: {why}", why=line("{file} is full", file="a {disk}"))
    came = through(Notice(said))
    assert came == Notice(Line("Not saved: a {disk} is full"))
    assert isinstance(came, Notice)
    assert came.text.template == "Not saved: {why}"
    assert came.text.values["why"].template == "{file} is full"
    assert came.text.values["why"].values == {"file": "a {disk}"}


def test_plain_texts_travel_as_they_are() -> None:
    came = through(AudioStatus(False, Line("50 % {of} it")))
    assert isinstance(came, AudioStatus)
    assert (came.text, came.text.template) == ("50 % {of} it", "")
    assert through(Notice(Line())) == Notice(Line())


@pytest.mark.parametrize("wire", [7, ["{a}"], ["{a}", {}], ["{a.b}", {"a": 1}], [1, {}], ["{a", {"a": 1}]])
def test_what_is_no_line_does_not_pass_for_one(wire: object) -> None:
    raw = msgspec.msgpack.encode({"type": "Notice", "text": wire})
    with pytest.raises(msgspec.ValidationError):
        decoder_of(ToUi).decode(raw)


def test_errors_say_the_line_that_they_were_raised_with() -> None:
    said = line("{count} is too many", count=9)
    assert line_of(ValueError(said)) is said
    assert str(ValueError(said)) == "9 is too many"
    assert line_of(ValueError("plain")).template == ""
    assert line_of(KeyError("a", "b")) == "('a', 'b')"


def test_reasons_of_the_system_are_lines() -> None:
    full = reason(OSError(errno.ENOSPC, "No space left on device"))
    assert (full, full.template) == ("no space left on device", "no space left on device")
    assert reason(OSError(errno.ETXTBSY, "Text file busy")) == "text file busy"
    assert reason(OSError("odd")) == "odd"


def test_several_lines_are_one() -> None:
    one = joined([line("no {what}", what="JACK"), Line("a {plain} one")], "; ")
    assert one == "no JACK; a {plain} one"
    assert one == line(one.template, **one.values)
