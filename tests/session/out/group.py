"""A jam of three people that the tests of what is taken away share."""

from msgspec.structs import replace

from improv.jam import commands as ask
from improv.music.scale import Key, Scale
from improv.session.format import Take
from improv.session.notebook.annotation import Annotation, Correction
from tests.session.playing import Recording, join

MAJOR = Scale(id="major", name="Major", cents=(0, 200, 400, 500, 700, 900, 1100))


def three_people() -> Recording:
    """Ana on seat 1, a client with a code on 2, a keyboard that nobody has named; 8 s from the first note.

    Ana plays C, E and G (degrees 0, 2, 4 of C major), one second each from 0, 2 and 4 s; C-014 plays D an
    octave lower from 1 to 7 s; the keyboard plays one note at 6 s. Ana marks 3 s, whoever leads marks 5 s.
    """
    recording = Recording(
        join("pads", "Pads"),
        join("grid", "Grid"),
        join("keys", "Keys"),
        ask.SeatPerson(1, "Ana"),
        ask.SeatPerson(2, "C-014"),
        key=Key(0, MAJOR),
    )
    recording.begin_epoch()
    recording.at(1.0, ask.Press("pads", 0, 90))
    recording.at(2.0, ask.Release("pads", 0), ask.Press("grid", 1, 60))
    recording.at(3.0, ask.Press("pads", 2, 50))
    recording.at(4.0, ask.Release("pads", 2), ask.MarkMoment("=SUM(A1) Ana smiles", 1))
    recording.at(5.0, ask.Press("pads", 4, 70))
    recording.at(6.0, ask.Release("pads", 4), ask.MarkMoment("here"))
    recording.at(7.0, ask.Press("keys", 0, 100))
    recording.at(8.0, ask.Release("grid", 1), ask.Release("keys", 0))
    recording.end_epoch(9.0)
    recording.end(9.0)
    return recording


NOTED = (
    Annotation(1, 1.0, 4.0, kind="Turn-taking", people=("Ana", "C-014"), text="ana answers C-014", rating=4),
    Annotation(2, 3.0, kind="Note", people=("C-014",), text="calm"),
    Annotation(3, 3.2, 3.9, kind="Turn-taking", people=("Ana",)),
    Annotation(4, 6.5, text="of nobody"),
)


def corrected(take: Take, person: str) -> Take:
    """The same take, where what seat 3 played was somebody else's."""
    return replace(take, corrections=(Correction(3, 0.0, 100.0, person),))
