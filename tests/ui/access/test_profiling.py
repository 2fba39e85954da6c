"""Whose profile counts where."""

from msgspec.structs import replace
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from improv.jam import commands as ask
from improv.jam.jam import perform
from improv.jam.motor import Latch, Motor
from improv.jam.player import SourceKind
from improv.link.look import Colours, Labels, Layout, PadLook
from improv.link.messages import SaveProfile, Welcome
from improv.link.profile import Profile
from improv.ui.access.profiling import Profiling
from improv.ui.window import Window
from tests.helpers.touch import Touch
from tests.jam.conversation import a_jam, plug
from tests.ui.access.people import know, seat
from tests.ui.conftest import SOUNDS, Desk
from tests.ui.screen.sharing import share

ANA = Profile("Ana", Motor(hold_ms=200, slide=True))
BEN = Profile("Ben", Motor(latch=Latch.TOGGLE))
CIRCLE = PadLook(Layout.CIRCLE)
SCREEN_MOTOR = Motor(minimum_ms=150)


def motors(desk: Desk) -> list[ask.SetMotor]:
    return [message for message in desk.asked if isinstance(message, ask.SetMotor)]


def test_who_sits_down_is_taken_by_their_profile(desk: Desk) -> None:
    know(desk, ANA, BEN)
    assert motors(desk) == []
    desk.do(ask.SeatPerson(1, "Ana"))
    assert motors(desk) == [ask.SetMotor(1, ANA.motor)]
    assert desk.jam.players[1].motor == ANA.motor


def test_on_any_device(desk: Desk) -> None:
    know(desk, ANA, BEN)
    desk.do(ask.Join("m1", "Launchkey", SourceKind.MIDI), ask.SeatPerson(2, "Ben"))
    assert motors(desk) == [ask.SetMotor(2, BEN.motor)]


def test_another_person_is_taken_by_their_own(desk: Desk) -> None:
    know(desk, ANA, BEN)
    desk.do(ask.SeatPerson(1, "Ana"), ask.SeatPerson(1, "Ben"), ask.SeatPerson(1, "Cleo"))
    assert [message.motor for message in motors(desk)] == [ANA.motor, BEN.motor, SCREEN_MOTOR]


def test_what_was_chosen_on_the_spot_stays_with_a_name_alone(desk: Desk) -> None:
    desk.do(ask.SetMotor(1, Motor(slide=True)))
    desk.do(ask.SeatPerson(1, "Cleo"))
    assert motors(desk) == []
    assert desk.jam.players[1].motor == Motor(slide=True)


def test_a_profile_that_is_edited_counts_at_once(desk: Desk) -> None:
    seat(desk, ANA)
    edited = replace(ANA, motor=Motor(ignore_repeats_ms=300))
    know(desk, edited, BEN)
    assert desk.jam.players[1].motor == edited.motor
    know(desk, edited)  # Ben's goes
    assert len(motors(desk)) == 2
    know(desk)
    assert desk.jam.players[1].motor == SCREEN_MOTOR


def test_a_profile_that_is_renamed_counts_on_though_the_jam_answers_late() -> None:
    jam = a_jam()
    perform(jam, [plug("ana"), ask.SeatPerson(1, "Ana"), ask.SetMotor(1, ANA.motor)])
    asked: list[ask.SetMotor] = []
    profiling = Profiling(lambda: jam)
    profiling.motor_due.connect(lambda seat, motor: asked.append(ask.SetMotor(seat, motor)))
    profiling.welcome([ANA])
    profiling.set_profiles([replace(ANA, name="Eva")])
    for event in perform(jam, [ask.SeatPerson(1, "Eva")]):
        profiling.happened(event)
    for event in perform(jam, asked):
        profiling.happened(event)
    assert jam.players[1].motor == ANA.motor
    profiling.set_profiles([BEN])
    assert asked[-1] == ask.SetMotor(1, Motor())


def test_a_window_opened_again_takes_people_by_their_profiles(desk: Desk) -> None:
    desk.do(ask.SeatPerson(1, "Ana"))
    desk.showing.hear(Welcome(desk.jam.snapshot(), desk.scales, SOUNDS, 0.4, profiles=(ANA,)))
    assert motors(desk) == [ask.SetMotor(1, ANA.motor)]
    desk.showing.hear(Welcome(desk.jam.snapshot(), desk.scales, SOUNDS, 0.4, profiles=(ANA,)))
    assert len(motors(desk)) == 1


def test_slide_is_the_player_s(desk: Desk, touch: Touch, qtbot: QtBot) -> None:
    share(desk, 2)
    know(desk, ANA)
    desk.do(ask.SeatPerson(2, "Ana"))
    desk.do(ask.SetMotor(2, Motor(slide=True)))
    for area, notes in ((0, 1), (1, 3)):
        desk.asked.clear()
        canvas = desk.window.play.areas.canvases[area]
        places = [canvas.middle_of(pad) for pad in range(3)]
        touch.down(canvas, {1: places[0]})
        for place in places[1:]:
            touch.move(canvas, {1: place})
        touch.up(canvas, {1: places[-1]})
        assert len(desk.presses()) == len(desk.releases()) == notes


def test_profile_of_a_source(desk: Desk) -> None:
    profiling = desk.showing.screen.profiling
    assert profiling.profile_of("screen") is None
    seat(desk, ANA)
    assert profiling.profile_of("screen") == ANA
    assert profiling.profile_of("screen-2") is None


def test_pads_and_colours_come_with_the_person_and_what_is_chosen_there_is_kept_with_them(desk: Desk) -> None:
    own = ("#101010", "#FFFFFF")
    eva = Profile("Eva", pads=PadLook(Layout.HARP, labels=Labels.NONE, colours=Colours.OWN), own_colours=own)
    share(desk, 2)
    canvases, page = desk.window.play.areas.canvases, desk.window.panel.pads
    know(desk, ANA, eva)
    desk.do(ask.SeatPerson(1, "Eva"))
    assert [canvas.look for canvas in canvases] == [eva.pads, PadLook()]
    assert canvases[0].colours.of_degree(0) == own[0]
    assert "Eva" in page.person.text()
    computer = desk.preferring.now

    page.own_colours_chosen.emit(("#E8352B", "#FFFFFF"))
    page.look_chosen.emit(CIRCLE)  # before the host has answered
    kept = replace(eva, pads=CIRCLE, own_colours=("#E8352B", "#FFFFFF"))
    assert desk.asked[-1] == SaveProfile(kept, "Eva")
    assert (canvases[0].look, canvases[0].colours.of_degree(0)) == (CIRCLE, "#E8352B")
    assert desk.preferring.now == computer

    desk.do(ask.SeatPerson(1, "Ana"))  # whose profile says nothing of pads
    assert canvases[0].look == PadLook()
    page.look_chosen.emit(CIRCLE)
    assert desk.asked[-1] == SaveProfile(replace(ANA, pads=CIRCLE), "Ana")
    desk.do(ask.SwapSources(1, 2))
    assert [canvas.look for canvas in canvases] == [PadLook(), CIRCLE]

    desk.do(ask.SeatPerson(1, ""))
    assert canvases[1].look == PadLook()
    assert page.person.isHidden()
    page.look_chosen.emit(CIRCLE)
    assert desk.preferring.now.table.areas == (CIRCLE, PadLook())


def test_a_window_that_opens_shows_the_person_s_pads_at_once(qtbot: QtBot, dressed: QApplication) -> None:
    """Nothing is said of the computer's pads, for which a small window may have no room."""
    desk = Desk()
    qtbot.addWidget(desk.window, before_close_func=Window.stop_listening)
    desk.do(ask.SeatPerson(1, "Ana"))
    ana = replace(ANA, pads=PadLook(Layout.SWITCH))
    canvas, seen = desk.window.play.canvas, list[Layout]()
    canvas.pads_changed.connect(lambda: seen.append(canvas.board.layout))
    desk.showing.hear(Welcome(desk.jam.snapshot(), desk.scales, SOUNDS, 0.4, profiles=(ana,)))
    assert set(seen) == {Layout.SWITCH}
