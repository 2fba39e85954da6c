"""Erasing that is stopped, promised, or asked for by two programs at once: old or new, never half."""

import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

from improv.clinic.consent import read_consents
from improv.clinic.erasing import TakeInUse
from improv.clinic.intent import Intents, is_unfinished
from improv.clinic.removing import without_person
from improv.clinic.vault import open_vault
from improv.clinic.whereabouts import own_places
from improv.jam import events as did
from improv.jam.player import Player
from improv.library.binning import delete, move_back, move_to_bin
from improv.library.locking import only_one
from improv.library.places import FETCHED, library_folder
from improv.session.atomic import CannotWrite
from improv.session.format import read_take
from improv.session.moving import HeldOpen, only_mover
from improv.session.notebook.annotation import Correction
from improv.session.sealing import identity_of
from improv.session.seating import players_of
from improv.session.storage import reopen_take
from tests.clinic.erased import erasing
from tests.clinic.erasing_room import CODE, a_clinic, assert_gone, everything_opened, notes_of
from tests.clinic.promising import PROMISES
from tests.clinic.room import PASSPHRASE, SECRET, a_vault, every_byte, holding, two_people

STEPS = [
    *(("withdraw", step) for step in (3, 8, 11, 18, 26, 34, 40, 46, 999)),
    *(("redact", step) for step in (8, 11, 13, 999)),
    *(("seal", step) for step in (3, 7, 9, 11, 13, 15, 18, 999)),
]


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clinic")
    a_clinic(folder)
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
@pytest.mark.parametrize(("what", "step"), STEPS)
def test_a_kill_at_any_step_leaves_the_old_or_the_new_and_the_next_start_finishes(
    what: str, step: int, clinic: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "killed"
    copytree(clinic, folder)
    ran = subprocess.run(
        [sys.executable, "-m", "tests.clinic.erased", str(folder), what, str(step)],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    finished = ran.stdout == "done\n"
    assert finished == (step == 999), ran.stderr
    assert finished or ran.returncode == -9, ran.stderr
    vault = open_vault(folder / "clinic", PASSPHRASE)
    for path in (folder / "jams").rglob("*.jam"):
        assert read_take(path, key=vault.find).ended  # old or new, and never half
        notes_of(vault, path)
    begun = is_unfinished(folder / "clinic")
    done = erasing(folder).finish()
    assert (done is not None) == begun
    assert begun or finished or step < 8  # before that nothing was begun
    if what == "seal":
        if begun or finished:
            assert holding(CODE, folder / "jams") == holding(SECRET, folder) == []
            assert not [path for path in folder.rglob("*") if path.name.endswith(".part")]
        return
    if what == "withdraw" and (begun or finished):
        assert_gone(folder)
    elif begun or finished:
        sealed = folder / "jams" / "sealed.jam"
        take = read_take(sealed, key=open_vault(folder / "clinic", PASSPHRASE).find)
        marks = [record.text for _, _, record in take.records if isinstance(record, did.Marked)]
        assert marks
        assert "by 4" not in marks


def test_a_profile_that_is_like_the_code_of_another_stays() -> None:
    from improv.clinic.removing import mentions

    assert mentions("C-1").search("about c-1, again")
    assert not mentions("C-1").search("C-14")
    assert not mentions("C-1").search("XC-1")
    assert isinstance(players_of(two_people().take)[0], Player)


def test_a_correction_to_a_code_with_its_seat_takes_the_notes_with_it() -> None:
    recording = two_people()
    recording.end(10.0)

    def taken(label: str) -> int:
        rewritten = without_person(recording.take, CODE, [Correction(2, 3.5, 5.5, label)])
        assert rewritten is not None
        return len(rewritten.entries)

    assert taken(f"{CODE} (2)") == taken(CODE) < taken("D-2")


def test_jams_that_came_from_the_server_are_looked_into_too() -> None:
    from improv.cli.clinic_work import places

    fetched = library_folder() / FETCHED
    assert fetched in own_places().takes
    assert fetched in places((), "").takes


def test_two_withdrawals_that_are_promised_are_both_kept(tmp_path: Path) -> None:
    a_clinic(tmp_path)
    for code in (CODE, "D-2", "D-2"):
        erasing(tmp_path).promise(code)
    finished = erasing(tmp_path).finish()
    assert finished is not None
    assert (finished.code, finished.then) == (CODE, ("D-2",))
    assert not is_unfinished(tmp_path / "clinic")
    vault = open_vault(tmp_path / "clinic", PASSPHRASE)
    for path in (tmp_path / "jams").rglob("*.jam"):
        assert not any(player.person for player in players_of(read_take(path, key=vault.find)))


def test_one_that_waits_is_begun_when_the_first_is_done(tmp_path: Path) -> None:
    a_clinic(tmp_path)
    erasing(tmp_path).promise(CODE)
    erasing(tmp_path).promise("D-2")
    assert erasing(tmp_path).withdraw(CODE).takes == 2
    assert is_unfinished(tmp_path / "clinic")
    assert erasing(tmp_path).withdraw("D-2").takes == 2
    assert not is_unfinished(tmp_path / "clinic")


def test_promises_of_several_programs_at_once_are_all_kept(tmp_path: Path) -> None:
    """Each reads what there is and writes it with its own: none may be lost between the two."""
    vault = a_vault(tmp_path / "clinic")
    (tmp_path / "jams").mkdir()
    erasing(tmp_path)  # what is imported is imported
    programs = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.clinic.promising", str(tmp_path), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for name in "ABC"
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == b"ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.close()
    for program in programs:
        assert program.wait() == 0
        assert program.stdout is not None
        program.stdout.close()
    intent = Intents(vault, tmp_path / "clinic").read()
    assert intent is not None
    wanted = {f"{name}-{number}" for name in "ABC" for number in range(PROMISES)}
    assert {intent.code, *intent.then} == wanted
    assert len(intent.then) == len(wanted) - 1


def test_two_programs_do_not_take_something_out_at_once(tmp_path: Path) -> None:
    a_clinic(tmp_path)
    sealed = tmp_path / "jams" / "sealed.jam"
    before = sealed.read_bytes()
    with only_one(tmp_path / "clinic" / ".erasing") as is_alone:
        assert is_alone
        with pytest.raises(TakeInUse, match="already; nothing was changed"):
            erasing(tmp_path).redact(sealed, 2.2, 6.2)
        with pytest.raises(TakeInUse):
            erasing(tmp_path).finish()
        erasing(tmp_path).promise(CODE)  # that can be done at any time
    assert sealed.read_bytes() == before
    assert erasing(tmp_path).redact(sealed, 2.2, 6.2).takes == 1
    assert_gone_of(tmp_path)


def assert_gone_of(folder: Path) -> None:
    """The promise was kept before the passage was removed."""
    vault = open_vault(folder / "clinic", PASSPHRASE)
    assert [each.code for each in read_consents(vault).people] == ["D-2"]
    assert not is_unfinished(folder / "clinic")
    assert CODE.encode() not in everything_opened(vault, folder)


def test_a_jam_that_is_held_stays_where_it_is(tmp_path: Path) -> None:
    """What another program has open is neither moved nor replaced, and nothing is lost."""
    vault = a_clinic(tmp_path)
    sealed, clear = tmp_path / "jams" / "sealed.jam", tmp_path / "jams" / "bin" / "clear.jam"
    before = every_byte(tmp_path / "jams")
    for take in (sealed, clear):
        held = reopen_take(take)
        assert held is not None
        with pytest.raises(HeldOpen, match="it stays as it is"), only_mover(take):
            raise AssertionError
        if take == clear:
            erased = erasing(tmp_path).seal()
            assert (erased.takes, "another program has it open" in erased.troubles[0]) == (0, True)
            with pytest.raises(CannotWrite, match="another program has it open"):
                delete(clear)
        with pytest.raises(CannotWrite, match="is being recorded"):
            move_back(take) if take == clear else move_to_bin(take)
        assert every_byte(tmp_path / "jams") == before
        held.close()
    assert erasing(tmp_path).seal().takes == 1
    assert vault.find(identity_of(clear) or b"") is not None
    delete(clear)
    assert move_to_bin(sealed).exists()
