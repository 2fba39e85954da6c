"""Who sat where, and how people play best, outlive the program; takes know only who is there."""

from pathlib import Path

from improv.host.keeping import PAUSE_NS
from improv.jam import commands as ask
from improv.jam import events as did
from improv.jam.control import Action, Control, ControlKind
from improv.jam.mixing import Macro
from improv.jam.motor import Latch, Motor
from improv.jam.player import SCREEN, SourceKind
from improv.link.look import Keeping, Look, Preferences, ThemeChoice
from improv.link.messages import DeleteProfile, Prefer, ProfilesChanged, SaveProfile
from improv.link.profile import Profile
from improv.session.kept import read_seating
from improv.session.profiles import load_profiles
from improv.session.settings import read_settings
from tests.host.stage import Stage, stage
from tests.jam.conversation import BELL, plug, press

MOTOR = Motor(latch=Latch.TOGGLE, same_loudness=80)
MARK = Control("ana", 0, ControlKind.CONTROLLER, 64)


def settle_in(on: Stage) -> None:
    """Seat two people with devices and one at the screen, and let them choose."""
    on.start()
    for command in (
        plug("ana"),
        plug("ben"),
        ask.Join(SCREEN, "This computer", SourceKind.SCREEN),
        ask.SeatPerson(1, "Anna"),
        ask.SetMotor(1, MOTOR),
        ask.ChooseSound(1, BELL),
        ask.LearnMacro(1, Macro.SPACE),
        ask.MoveController("ana", 20, 127),
        ask.LearnAction(Action.MARK),
        ask.MovePedal("ana", down=True),
        ask.SeatPerson(3, "Cleo"),
    ):
        on.host.hear(command)


def test_seats_names_settings_and_controls_survive_restart_and_order_of_plugging(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        settle_in(on)
        before = dict(on.jam.players)
    path = tmp_path / "seats.json"
    assert path.stat().st_mode & 0o077 == 0
    with stage(folder=tmp_path) as on:
        on.start()
        assert on.jam.players == {}
        for source in ("ben", "ana"):
            on.host.hear(plug(source))
        on.host.hear(ask.Join(SCREEN, "This computer", SourceKind.SCREEN))
        assert on.jam.players == before
        assert before[1].macros == {Macro.SPACE: 1.0}
        on.host.hear(ask.MoveController("ana", 20, 0))
        assert on.jam.players[1].macros == {Macro.SPACE: 0.0}
        on.host.hear(ask.MovePedal("ana", down=True))
        assert did.Marked("", 1) in on.public.events


def about_seats(on: Stage) -> list[str]:
    return [text for text in on.public.notices if "has the seat that was kept" in text]


def test_who_gets_a_seat_that_was_kept_for_somebody_else_is_told_of_once(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        for number in range(1, 13):
            on.host.hear(plug(f"d{number}"))
            on.host.hear(ask.SeatPerson(number, f"Person {number}"))
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.hear(plug("d1"))
        assert about_seats(on) == []
        on.host.hear(plug("stranger"))  # all free seats are kept: that of whoever has been away longest goes
        taken = on.jam.seats.player_of("stranger")
        assert taken is not None
        [said] = about_seats(on)
        assert said == (
            f"Stranger has the seat that was kept for Person {taken.seat}: no other was free. All play on; "
            f"Person {taken.seat} finds name, sound and settings again on the next free seat."
        )
        on.host.hear(ask.Vacate(taken.seat))
        on.host.hear(plug("stranger"))  # it was theirs before
        assert on.jam.players[taken.seat].source == "stranger"
        assert about_seats(on) == [said]
        on.host.hear(plug(f"d{taken.seat}"))
        came = on.jam.seats.player_of(f"d{taken.seat}")
        assert came is not None
        assert came.person == f"Person {taken.seat}"


def test_an_unplugged_device_whose_seat_is_needed_is_told_of(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        for number in range(1, 13):
            on.host.hear(plug(f"d{number}"))
        on.host.hear(ask.Unplug("d5"))
        assert about_seats(on) == []
        on.host.hear(plug("d13"))
        [said] = about_seats(on)
        assert said.startswith("D13 has the seat that was kept for D5: no other was free.")
        on.host.hear(plug("d5"))  # waits: all seats are taken
        on.host.hear(ask.Vacate(3))  # given up by hand, nobody waits for its owner
        assert on.jam.players[3].source == "d5"
        assert about_seats(on) == [said]


def test_it_is_written_a_while_after_something_changed_and_not_with_every_note(tmp_path: Path) -> None:
    path = tmp_path / "seats.json"
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.hear(plug("ana"))
        assert not path.exists()
        on.clock.ahead_ns += PAUSE_NS
        on.until(path.exists)
        written = path.stat().st_mtime_ns
        on.host.hear(press("ana", 60))
    assert path.stat().st_mtime_ns == written


def test_a_broken_file_is_set_aside_and_everybody_can_play(tmp_path: Path) -> None:
    (tmp_path / "seats.json").write_text('{"players": [{"seat": 99}]}')
    with stage(folder=tmp_path) as on:
        settle_in(on)
        assert "seats.broken.json" in on.broken
        assert len(on.jam.players) == 3
    assert read_seating(tmp_path / "seats.json")[0].players[0].person == "Anna"


def test_a_folder_that_cannot_be_written_is_told_once() -> None:
    with stage() as on:  # where no folder can be
        settle_in(on)
    told = [line for line in on.public.notices if "Names and seats" in line]
    assert len(told) == 1
    assert "cannot write /proc/improv/seats.json" in told[0]


def test_a_take_knows_nobody_who_is_not_there(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        settle_in(on)
    with stage(folder=tmp_path) as on:
        on.start()
        on.until_ready()
        assert len(on.host.snapshot.kept) == 3
        on.host.hear(ask.Join(SCREEN, "This computer", SourceKind.SCREEN))
        on.host.hear(press(SCREEN, 0))
        on.until(lambda: on.tapes[0].of(did.NoteOn))
        assert [player.person for player in on.tapes[0].opening.players] == ["Cleo"]
        assert (on.tapes[0].opening.kept, on.tapes[0].opening.people) == ((), ("Cleo",))
        on.until(lambda: on.tapes[0].entries)
        assert b"Anna" not in repr(on.tapes[0].entries).encode()


def test_profiles_are_kept_renamed_and_deleted(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.asked(SaveProfile(Profile("Fox", MOTOR)))
        on.host.asked(SaveProfile(Profile("  Owl\n", dwell_ms=600)))
        on.host.asked(SaveProfile(Profile("Fox", hover=True)))
        on.until(lambda: len(on.public.profile_changes) == 3)
        assert [change.saved for change in on.public.profile_changes] == ["Fox", "Owl", "Fox 2"]
        on.host.asked(SaveProfile(Profile("Bear", hover=True), replaces="Fox 2"))
        on.host.asked(DeleteProfile("Owl"))
        on.until(lambda: len(on.public.profile_changes) == 5)
        wanted = (Profile("Bear", hover=True), Profile("Fox", MOTOR))
        assert on.public.profile_changes[-1] == ProfilesChanged(wanted)
        assert on.caretaker.people.profiles.all == wanted
    profiles, problems = load_profiles(tmp_path / "people")
    assert (tuple(profiles.values()), problems) == (wanted, [])
    assert all(path.stat().st_mode & 0o077 == 0 for path in profiles)


def test_a_profile_that_cannot_be_kept_is_one_line() -> None:
    with stage() as on:  # where no folder can be
        on.start()
        on.host.asked(SaveProfile(Profile("Fox")))
        on.host.asked(SaveProfile(Profile("\n")))
        on.until(lambda: len([line for line in on.public.notices if "not saved" in line]) == 2)
    assert on.public.profile_changes == []


def test_preferences_are_kept(tmp_path: Path) -> None:
    wanted = Preferences(look=Look(theme=ThemeChoice.CALM, own_colours=("#FFFFFF",)), keeping=Keeping.KEEP)
    with stage(folder=tmp_path) as on:
        on.start()
        on.host.asked(Prefer(wanted))
    assert read_settings(tmp_path / "settings.toml")[0].preferences == wanted
