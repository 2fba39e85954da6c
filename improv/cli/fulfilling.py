"""Wiring for what is taken away: a wish becomes files. What the window wishes comes by ``errand``."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import assert_never

import typer
from msgspec.structs import replace

from improv.cli.files import bits_of, parts_heard
from improv.cli.noted import note_export
from improv.cli.rendering import render_sound
from improv.line import Line, line, line_of
from improv.link.hearing import HearingEdit
from improv.session.atomic import replacing
from improv.session.audio import check_audio_name
from improv.session.edits import Edit
from improv.session.format import Take
from improv.session.opened import open_session
from improv.session.out.arriving import unbundle
from improv.session.out.bundle import write_bundle
from improv.session.out.choosing import labels_meant
from improv.session.out.export import export
from improv.session.out.naming import naming_of
from improv.session.out.page import levels_of, page_of
from improv.session.out.person import Jam, export_person, nothing_of
from improv.session.out.take_home import write_page
from improv.session.out.wishes import (
    Advance,
    Bundle,
    CourseReport,
    Done,
    Errand,
    ExportNotes,
    ExportSound,
    PersonExport,
    Report,
    TakeHome,
    Unbundle,
)
from improv.session.sealing import IDENTITY_BYTES, Keys, TakeKey
from improv.session.seating import HOUSE, label_of, labels_of, players_of
from improv.session.what_if import Setting

Adopt = Callable[[tuple[TakeKey, ...]], None]


def fulfil(errand: Errand, advance: Advance, adopt: Adopt | None = None) -> Done:
    """Do what is wished. What ``advance`` raises ends it, and nothing half is left.

    ``adopt`` keeps the keys of sealed takes that come in a bundle; without it they are in ``Done.keys``.
    Raises ValueError and OSError in one line.
    """
    keys = _finder(errand.keys)
    match errand.wish:
        case ExportNotes() as wish:
            return _notes(wish, keys)
        case ExportSound() as wish:
            return _sound(wish, keys, advance)
        case TakeHome() as wish:
            return _page(wish, keys, advance)
        case Bundle() as wish:
            note_export(*map(Path, wish.takes))
            names = write_bundle(
                map(Path, wish.takes), Path(wish.out), keys=keys, passphrase=wish.passphrase, advance=advance
            )
            return Done((wish.out,), (line("in it: {files}", files=", ".join(names)),))
        case Unbundle() as wish:
            return _unpacked(wish, advance, adopt)
        case PersonExport() as wish:
            return _person(wish, keys, advance)
        case Report() as wish:
            return _report(wish, keys, advance)
        case CourseReport() as wish:
            return _course_report(wish, keys, advance)
        case _:
            assert_never(errand.wish)


def _finder(raw: tuple[bytes, ...]) -> Keys:
    known = {each[:IDENTITY_BYTES]: TakeKey(each[:IDENTITY_BYTES], each[IDENTITY_BYTES:]) for each in raw}
    return known.get if known else None


def _notes(wish: ExportNotes, keys: Keys) -> Done:
    opened = open_session(Path(wish.take), keys)
    note_export(opened.path)
    told = export(
        opened.take,
        Path(wish.out),
        wish.to,
        wish.choice,
        wish.details,
        annotations=opened.notebook().annotations,
        video_offset_s=opened.found.notes.video_offset_s,
    )
    return Done((wish.out,), (*opened.news, *told))


def _sound(wish: ExportSound, keys: Keys, advance: Advance) -> Done:
    out = Path(wish.out)
    check_audio_name(out)
    opened = open_session(Path(wish.take), keys)
    note_export(opened.path)
    take, choice = opened.take, wish.choice
    solo = _selectors(take, choice.people) if choice.people else ()
    mute = _selectors(take, wish.mute) if wish.mute else ()
    heard = wish.heard or HearingEdit()
    edit, setting = _edit_of(heard), Setting(heard.scale, heard.tonic, heard.guard)
    # Whoever is chosen is heard, unless they were muted.
    edit = replace(edit, mute=(*edit.mute, *mute), solo=solo or edit.solo)
    parts = parts_heard(take, opened.path, (choice.from_s, choice.to_s), edit, wish.speed, setting)
    naming = naming_of(take, wants_names=choice.names)
    stems = Path(wish.stems) if wish.stems else None
    files, troubles = render_sound(
        parts, out, bits_of(wish.bits), stems, naming.players(players_of(take)), advance
    )
    return Done(tuple(map(str, files)), (*opened.news, *map(line_of, troubles)))


def _edit_of(heard: HearingEdit) -> Edit:
    """Return how it is heard in Review, as an edit."""

    def selectors(parts: tuple[int, ...]) -> tuple[str, ...]:
        return tuple(_selector(part) for part in parts)

    return Edit(
        mute=selectors(heard.mute),
        solo=selectors(heard.solo),
        sounds={_selector(seat): sound for seat, sound in heard.sounds.items()},
        levels={_selector(part): decibels for part, decibels in heard.levels.items()},
    )


def _selector(part: int) -> str:
    return HOUSE.get(part) or str(part)


def _report(wish: Report, keys: Keys, advance: Advance) -> Done:
    # Only a report needs all of the analysis, and the library with its database.
    from improv.analysis.found import Settings
    from improv.analysis.kept import KeptAnalyses
    from improv.cli.reporting import Wished, report_jam, speaking
    from improv.session.derived import analyses_folder

    settings = Settings(wish.window_s, wish.hop_s, wish.pulse_window_s, wish.surrogates)
    earlier = tuple(map(Path, wish.earlier))
    wished = Wished(Path(wish.out), wish.names, wish.with_notes, earlier)
    kept = KeptAnalyses(analyses_folder())
    with speaking(wish.language) as speech:
        news = report_jam(
            Path(wish.take), settings, wished, kept, keys, speech, found=lambda step: advance(step.done)
        )
    return Done((wish.out,), news)


def _course_report(wish: CourseReport, keys: Keys, advance: Advance) -> Done:
    from improv.analysis.found import Settings
    from improv.analysis.kept import KeptAnalyses
    from improv.cli.reporting import Wished, report_course, speaking
    from improv.cli.workers import Crew
    from improv.session.derived import analyses_folder

    settings = Settings(wish.window_s, wish.hop_s, wish.pulse_window_s, wish.surrogates)
    takes = tuple(map(Path, wish.takes))
    with speaking(wish.language) as speech:
        news = report_course(
            wish.people,
            takes,
            settings,
            Wished(Path(wish.out), wish.names),
            KeptAnalyses(analyses_folder()),
            keys,
            speech,
            done=lambda count: advance(count / len(takes)),
            crew=Crew(wish.jobs),
        )
    return Done((wish.out,), news)


def _selectors(take: Take, people: tuple[str, ...]) -> tuple[str, ...]:
    """Return what an edit calls those whom the tables call so."""
    players = players_of(take)
    called = labels_of(players)
    labels = labels_meant(people, take)
    return tuple(
        dict.fromkeys(
            label_of(player) for player in players if called[player.seat, label_of(player)] in labels
        )
    )


def _page(wish: TakeHome, keys: Keys, advance: Advance) -> Done:
    out = Path(wish.out)
    if out.suffix.lower() not in (".html", ".htm"):
        raise ValueError(line("a page to take home is called {example}", example=f"{out.stem}.html"))
    opened = open_session(Path(wish.take), keys)
    note_export(opened.path)
    page = page_of(opened.take, opened.notebook().annotations, wish)
    edit = Edit(levels=levels_of(opened.take, wish.person))
    parts = parts_heard(opened.take, opened.path, (wish.choice.from_s, wish.choice.to_s), edit)
    with TemporaryDirectory() as folder:
        sound = Path(folder) / "sound.mp3"
        _, troubles = render_sound(parts, sound, 32, None, (), advance, small=True)
        with replacing(out) as draft:
            write_page(page, sound, draft)
    return Done((wish.out,), (*opened.news, *map(line_of, troubles)))


def _unpacked(wish: Unbundle, advance: Advance, adopt: Adopt | None) -> Done:
    came: list[TakeKey] = []
    arrived = unbundle(
        Path(wish.bundle),
        Path(wish.folder),
        passphrase=wish.passphrase,
        adopt=adopt or came.extend,
        advance=advance,
    )
    keys = tuple(key.identity + key.secret for key in came)
    return Done(tuple(map(str, arrived.takes)), arrived.told, keys)


def _person(wish: PersonExport, keys: Keys, advance: Advance) -> Done:
    files: list[str] = []
    told: list[Line] = []
    for number, take in enumerate(wish.takes, 1):
        try:
            opened = open_session(Path(take), keys)
        except ValueError as error:
            told.append(line_of(error))  # one that cannot be read must not keep the others back
            continue
        told += opened.news
        note_export(opened.path)
        jam = Jam(opened.path, opened.take, opened.notebook().annotations)
        files += map(str, export_person(wish.person, jam, Path(wish.folder)))
        advance(number / len(wish.takes))
    if not files:
        raise ValueError(nothing_of(wish.person, len(wish.takes)))
    return Done(tuple(files), tuple(told))


def fulfil_here(errand: Errand, adopt: Adopt | None = None) -> Done:
    """Do what is wished for a command: a bar on standard error, what there is to know after it."""
    from improv.cli.rendering import showing_progress

    with showing_progress("Working") as advance:
        done = fulfil(errand, advance, adopt)
    for each in done.told:
        typer.echo(each, err=True)
    return done
