"""Ports are told by what stays when they are plugged in again, and called what people call them."""

import pytest

from improv.midi.names import PortName, Roster, parse


@pytest.mark.parametrize(
    ("api", "name", "identity", "people_say"),
    [
        ("alsa", "Xkey:Xkey MIDI 1 20:0", "alsa:Xkey:Xkey MIDI 1", "Xkey"),
        ("alsa", "Xkey MIDI 1 20:0", "alsa:Xkey MIDI 1", "Xkey"),
        ("alsa", "Launchkey Mini:Launchkey Mini MIDI 1 28:0", "alsa:Launchkey Mini:Launchkey Mini MIDI 1",
         "Launchkey Mini"),
        ("alsa", "Launchkey Mini:Launchkey Mini MIDI 2 28:1", "alsa:Launchkey Mini:Launchkey Mini MIDI 2",
         "Launchkey Mini 2"),
        ("alsa", "Launchkey MK3:Launchkey MK3 LKMK3 DAW In 24:1",
         "alsa:Launchkey MK3:Launchkey MK3 LKMK3 DAW In", "Launchkey MK3 LKMK3 DAW In"),
        ("alsa", "nanoKEY2:nanoKEY2 nanoKEY2 _ KEYBOARD 24:0", "alsa:nanoKEY2:nanoKEY2 nanoKEY2 _ KEYBOARD",
         "nanoKEY2 KEYBOARD"),
        ("alsa", "RtMidiOut Client:My pads 128:0", "alsa:RtMidiOut Client:My pads", "My pads"),
        ("alsa", "Client-129:notes 129:0", "alsa:Client-129:notes", "notes"),
        ("jack", "twin:out", "jack:twin:out", "twin"),
        ("jack", "twin-01:out", "jack:twin:out", "twin"),
        ("jack", "MPD-32:midi_out_2", "jack:MPD-32:midi_out_2", "MPD-32 2"),
        ("jack", "RtMidiOut Client-01:out", "jack:RtMidiOut Client:out", "out"),
        ("jack", "a2j:Xkey [20] (capture): Xkey MIDI 1", "jack:Xkey:Xkey MIDI 1", "Xkey"),
        ("jack", "a2j:Xkey (capture): Xkey MIDI 1", "jack:Xkey:Xkey MIDI 1", "Xkey"),
        ("jack", "Midi-Bridge:Xkey 2:(capture_0) Xkey MIDI 1", "jack:Xkey:Xkey MIDI 1", "Xkey"),
        ("jack", "alsa_midi:Xkey MIDI 1 (out)", "jack:Xkey MIDI 1", "Xkey"),
        ("jack", "system:midi_capture_3", "jack:system:midi_capture_3", "midi capture 3"),
        ("core", "Launchkey LKMK3 MIDI Out", "core:Launchkey LKMK3 MIDI Out", "Launchkey LKMK3"),
        ("core", "Seaboard 2", "core:Seaboard 2", "Seaboard 2"),
        ("winmm", "Launchkey Mini 0", "winmm:Launchkey Mini", "Launchkey Mini"),
        ("winmm", "2- Launchkey Mini 1", "winmm:Launchkey Mini", "Launchkey Mini"),
        ("winmm", "MIDIIN2 (Launchkey Mini) 2", "winmm:Launchkey Mini:MIDIIN2", "Launchkey Mini 2"),
        ("alsa", "no numbers at all", "alsa:no numbers at all", "no numbers at all"),
        ("web", "", "web", ""),
    ],
)  # fmt: skip
def test_names(api: str, name: str, identity: str, people_say: str) -> None:
    assert (parse(api, name).identity, parse(api, name).people_say) == (identity, people_say)


@pytest.mark.parametrize(
    ("api", "name", "plays"),
    [
        ("jack", "improv:output_1", False),
        ("jack", "improv-midi:out", False),
        ("jack", "improv-midi-01:out", False),
        ("jack", "improv-midi-12:out", False),
        ("jack", "improv-midi-clock:clock", False),
        ("jack", "improv-midi-clock-01:clock", False),
        ("alsa", "improv-midi-clock:clock 130:0", False),
        ("alsa", "Midi Through:Midi Through Port-0 14:0", False),
        ("jack", "a2j:Midi Through [14] (capture): Midi Through Port-0", False),
        ("alsa", "PipeWire-RT-Event:input 130:0", False),
        ("jack", "improviser:out", True),
        ("jack", "my improv keyboard:out", True),
        ("alsa", "Xkey:Xkey MIDI 1 20:0", True),
    ],
)
def test_who_may_play(api: str, name: str, plays: bool) -> None:
    assert parse(api, name).is_player == plays


@pytest.mark.parametrize(
    ("api", "name", "waits"),
    [
        ("alsa", "Launchkey MK3:Launchkey MK3 LKMK3 DAW In 24:1", True),
        ("core", "IAC Driver Bus 1", True),
        ("winmm", "loopMIDI Port 1", True),
        ("jack", "ardour:MIDI Clock out", True),
        ("jack", "ardour:MTC out", True),
        ("alsa", "Launchkey MK3:Launchkey MK3 LKMK3 MIDI In 24:0", False),
        ("jack", "dawn:out", False),
    ],
)
def test_who_takes_a_seat_only_when_played(api: str, name: str, waits: bool) -> None:
    assert parse(api, name).waits_for_a_press == waits


@pytest.mark.parametrize(
    ("name", "alsa", "is_copy"),
    [
        ("a2j:Xkey [20] (capture): Xkey MIDI 1", ["Xkey:Xkey MIDI 1 20:0"], True),
        ("Midi-Bridge:Xkey 2:(capture_0) Xkey MIDI 1", ["Xkey:Xkey MIDI 1 20:0"], True),
        ("alsa_midi:Xkey MIDI 1 (out)", ["Xkey:Xkey MIDI 1 20:0"], True),
        ("system:midi_capture_1", ["Xkey:Xkey MIDI 1 20:0"], True),
        ("system:midi_capture_1", [], False),
        ("a2j:Xkey [20] (capture): Xkey MIDI 1", ["Other:Other MIDI 1 20:0"], False),
        ("Xkey:out", ["Xkey:Xkey MIDI 1 20:0"], False),
    ],
)
def test_what_jack_only_passes_on(name: str, alsa: list[str], is_copy: bool) -> None:
    assert parse("jack", name).is_copy_of_one([parse("alsa", each) for each in alsa]) == is_copy


def test_two_of_the_same_name_are_two_sources_and_each_finds_its_own_again() -> None:
    roster, taken = Roster(), set[str]()
    first, second = parse("jack", "twin:out"), parse("jack", "twin-01:out")
    assert roster.source_of(first, "twin:out", taken) == ("jack:twin:out", "twin")
    taken = {"jack:twin:out"}
    assert roster.source_of(second, "twin-01:out", taken) == ("jack:twin:out #2", "twin 2")
    # The first goes; the second stays what it is, also after a replug of its own.
    assert roster.source_of(second, "twin-01:out", set()) == ("jack:twin:out #2", "twin 2")
    assert roster.source_of(first, "twin:out", {"jack:twin:out #2"}) == ("jack:twin:out", "twin")


def test_a_number_that_changes_with_every_replug_finds_the_source_that_is_free() -> None:
    roster = Roster()
    name = parse("alsa", "Xkey:Xkey MIDI 1 20:0")
    assert name == parse("alsa", "Xkey:Xkey MIDI 1 24:0") == PortName("alsa", "Xkey", "Xkey MIDI 1")
    one, _ = roster.source_of(name, "Xkey:Xkey MIDI 1 20:0", set())
    two, _ = roster.source_of(name, "Xkey:Xkey MIDI 1 24:0", {one})
    assert (one, two) == ("alsa:Xkey:Xkey MIDI 1", "alsa:Xkey:Xkey MIDI 1 #2")
    assert roster.source_of(name, "Xkey:Xkey MIDI 1 28:0", {two})[0] == one
    assert roster.source_of(name, "Xkey:Xkey MIDI 1 28:0", {one})[0] == two
