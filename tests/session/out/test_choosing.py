import pytest

from improv.music.data import Unknown
from improv.session.notebook.annotation import Annotation
from improv.session.out.choosing import Choice, excerpt, labels_meant
from improv.session.out.naming import naming_of
from tests.session.out.group import NOTED, corrected, three_people
from tests.session.playing import two_people

ALL = Choice(names=True)


def notes(choice: Choice) -> list[tuple[str, float, float]]:
    rows = excerpt(three_people().take, choice).rows
    return [(row.player, round(row.onset_s, 3), round(row.duration_s, 3)) for row in rows]


def test_everything_is_the_jam() -> None:
    chosen = excerpt(three_people().take, ALL, NOTED)
    assert (len(chosen.rows), chosen.annotations, chosen.seconds) == (5, NOTED, 8.0)


def test_a_passage_is_cut_and_counted_from_its_beginning() -> None:
    assert notes(Choice(2.5, 4.5, names=True)) == [("C-014", 0.0, 2.0), ("Ana", 0.0, 0.5), ("Ana", 1.5, 0.5)]


@pytest.mark.parametrize(
    ("selector", "players"),
    [("ana", {"Ana"}), ("1", {"Ana"}), ("pads", {"Ana"}), ("Keys", {"Keys"}), ("c-014", {"C-014"})],
)
def test_people_are_meant_by_name_seat_or_instrument(selector: str, players: set[str]) -> None:
    assert {player for player, _, _ in notes(Choice(people=(selector,), names=True))} == players


def test_a_seat_is_meant_by_its_number_and_nobody_else_by_chance() -> None:
    take = three_people().take
    assert labels_meant(["2"], take) == {"C-014"}
    with pytest.raises(Unknown, match=r"Zoe.*Ana"):
        labels_meant(["Zoe"], take)


@pytest.mark.parametrize(
    ("from_s", "to_s", "why"),
    [
        (3.0, 2.0, "before the end"),
        (-1.0, None, "0 or more"),
        (float("nan"), None, "0 or more"),
        (99.0, None, "8.0 s"),
    ],
)
def test_a_passage_that_is_none_is_refused(from_s: float, to_s: float | None, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        excerpt(three_people().take, Choice(from_s, to_s))


def test_what_is_noted_of_chosen_people_names_nobody_else() -> None:
    chosen = excerpt(three_people().take, Choice(0.5, 3.5, people=("Ana",), names=True), NOTED).annotations
    assert chosen == (
        Annotation(1, 0.5, 3.0, kind="Turn-taking", people=("Ana",), text="ana answers C-014", rating=4),
        Annotation(3, 2.7, 3.0, kind="Turn-taking", people=("Ana",)),
    )


def test_people_have_numbers_codes_stay_and_texts_name_nobody() -> None:
    chosen = excerpt(three_people().take, Choice(), NOTED)
    assert {row.player for row in chosen.rows} == {"Player 1", "C-014", "Keys"}
    assert chosen.annotations[0].people == ("Player 1", "C-014")
    assert chosen.annotations[0].text == "Player 1 answers C-014"


def test_numbers_are_the_same_whatever_is_chosen() -> None:
    take = corrected(three_people().take, "Zoe")
    assert naming_of(take).people == {"Ana": "Player 1", "C-014": "C-014", "Zoe": "Player 2"}
    (row,) = excerpt(take, Choice(people=("Zoe",))).rows
    assert (row.player, row.seat) == ("Player 2", 3)


def test_a_correction_to_somebody_who_is_there_is_theirs() -> None:
    take = corrected(three_people().take, "Ana")
    assert [row.whose for row in excerpt(take, Choice(people=("Ana",))).rows] == [1, 1, 1, 1]
    assert naming_of(take).people == {"Ana": "Player 1", "C-014": "C-014"}


def test_a_name_within_a_word_is_no_name() -> None:
    naming = naming_of(two_people().take)
    assert naming.words("Ana's banana, ANA; Anatol") == "Player 1's banana, Player 1; Anatol"
