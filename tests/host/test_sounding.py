from pathlib import Path

from improv.jam import commands as ask
from improv.jam.player import SCREEN, SourceKind
from improv.link.messages import AudioChoice, AudioTold, ChooseAudio
from improv.session.settings import LONGEST_BLOCK, read_settings
from tests.host.stage import stage


def test_another_block_is_asked_of_the_next_engine_and_remembered(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.until_ready()
        assert on.public.sounds[-1] == AudioTold(AudioChoice.AUTO, 128, AudioChoice.NONE, 128, 48_000)
        on.host.asked(ChooseAudio(AudioChoice.AUTO, 512))
        on.until_ready(epoch=2)
        on.until(lambda: on.public.sounds[-1].block == 512)
        on.host.asked(ChooseAudio(AudioChoice.AUTO, 512))
        assert on.engines.epoch == 2  # the same again interrupts nothing
    settings, broken = read_settings(tmp_path / "settings.toml")
    assert (settings.audio, settings.block, broken) == (AudioChoice.AUTO, 512, "")


def test_the_take_goes_on_over_the_change(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.until_ready()
        on.host.hear(ask.Join(SCREEN, "This computer", SourceKind.SCREEN))
        on.host.hear(ask.Press(SCREEN, 0))
        on.host.asked(ChooseAudio(AudioChoice.NONE, 128))
        on.until_ready(epoch=2)
        on.host.hear(ask.Press(SCREEN, 1))
        assert len(on.tapes) == 1
        assert on.jam.ledger.held_by(SCREEN, 0, 0) == []
        assert len(on.jam.ledger.held_by(SCREEN, 0, 1)) == 1


def test_a_block_that_is_none_becomes_one(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.until_ready()
        on.host.asked(ChooseAudio(AudioChoice.AUTO, 1 << 30))
        on.until(lambda: on.public.sounds[-1].block == LONGEST_BLOCK)


def test_presses_are_followed_to_their_sound(tmp_path: Path) -> None:
    with stage(folder=tmp_path) as on:
        on.start()
        on.until_ready()
        assert [told.latency_ms for told in on.public.sounds] == [None] * len(on.public.sounds)
        on.host.hear(ask.Join(SCREEN, "This computer", SourceKind.SCREEN))
        on.host.hear(ask.Press(SCREEN, 0))
        on.until(lambda: on.public.sounds[-1].latency_ms is not None)
        told = on.public.sounds[-1].latency_ms
        assert told is not None
        assert told >= 1000 * 128 / 48_000 - 0.1  # the block itself is part of it
