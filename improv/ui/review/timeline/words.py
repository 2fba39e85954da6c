"""What the timeline says in words."""

from math import ceil, floor

from PyQt6.QtCore import QCoreApplication

from improv.jam.setting import BedKind
from improv.session.notebook.annotation import Annotation
from improv.ui.languages.said import known
from improv.ui.languages.speaking import number
from improv.ui.parts.nicknames import nickname_of
from improv.ui.parts.words import bed_name, key_text, pitch_name
from improv.ui.review.flags import Flag, FlagKind
from improv.ui.review.kinds import kind_text
from improv.ui.review.reviewed import Reviewed, ReviewedJam


def clock(at_s: float, decimals: int = 0) -> str:
    """Return a moment as 4:31, 1:02:14 or, where it matters, 4:31.5."""
    unit = 10**decimals
    whole, part = divmod(floor(max(0.0, at_s) * unit + 1e-6), unit)
    minute, second = divmod(whole, 60)
    hour, minute = divmod(minute, 60)
    text = f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"
    return f"{text}.{part:0{decimals}}" if decimals else text


def name_of(player: Reviewed) -> str:
    """Return what a player is called, as in Play: the person, else the animal of the seat."""
    return player.label if player.person else nickname_of(player.look)


def more_of(player: Reviewed) -> str:
    """Return on what a player played, and with which sounds."""
    words = [*(known(sound) for sound in player.sounds), "" if player.person else player.device]
    return " · ".join(word for word in words if word)


def called(jam: ReviewedJam, label: str) -> str:
    """Return what somebody is called whom annotations name like this."""
    lane = jam.lane_of(label)
    return label if lane is None else name_of(jam.players[lane])


def flag_text(flag: Flag, jam: ReviewedJam) -> str:
    """Return what changed, in a word or two."""
    translate = QCoreApplication.translate
    match flag.kind:
        case FlagKind.KEY:
            return key_text(flag.tonic, flag.name)
        case FlagKind.SCENE:
            return translate("Timeline", "Scene {name}").format(name=known(flag.name))
        case FlagKind.SOUND:
            who = next((name_of(player) for player in jam.players if player.seat == flag.seat), "")
            text = translate("Timeline", "{name}: {sound}")
            return text.format(name=who or nickname_of(flag.seat), sound=known(flag.name))
        case FlagKind.BED:
            return translate("Timeline", "Bed: {kind}").format(kind=bed_name(BedKind(flag.name)))
        case FlagKind.TEMPO:
            return translate("Timeline", "{number} beats a minute").format(number=number(flag.number, 0))
        case FlagKind.SONG:
            return translate("Timeline", "Song {name}").format(name=flag.name)
        case FlagKind.ENGINE_LOST:
            return translate("Timeline", "No sound from here")
        case FlagKind.ENGINE_BACK:
            return translate("Timeline", "Sound is back")
        case FlagKind.GAP:
            return translate("Timeline", "%n record(s) missing", "", ceil(flag.number))


def note_words(jam: ReviewedJam, index: int) -> str:
    """Return what there is to know of a note: who, what sounded, what was played, how hard, when."""
    translate = QCoreApplication.translate
    player = jam.players[int(jam.lane[index])]
    played, note, piece = int(jam.played[index]), int(jam.note[index]), int(jam.piece[index])
    what = known(jam.pieces[piece]) if piece >= 0 else pitch_name(note)
    if player.has_keys:
        key = translate("Timeline", "played key {key}").format(
            key=pitch_name(played) if 0 <= played < 128 else played
        )
    else:
        key = translate("Timeline", "played pad {number}").format(number=played)
    text = translate(
        "Timeline", "{name}: {note}, {key}, loudness {velocity} of 127, at {time}, {seconds} s long"
    )
    return text.format(
        name=name_of(player),
        note=what,
        key=key,
        velocity=int(jam.strength[index]),
        time=clock(float(jam.onset_s[index]), 1),
        seconds=number(float(jam.end_s[index] - jam.onset_s[index]), 1),
    )


def place_words(at_s: float, seconds: float) -> str:
    """Return where the playhead is."""
    text = QCoreApplication.translate("Timeline", "Timeline, playhead at {time} of {whole}")
    return text.format(time=clock(at_s), whole=clock(seconds))


def annotation_words(annotation: Annotation, jam: ReviewedJam | None) -> str:
    """Return all of an annotation: when, its category, whom it is about, what was written, the rating."""
    people = [label if jam is None else called(jam, label) for label in annotation.people]
    marker = annotation.by if jam is None or not annotation.by else called(jam, annotation.by)
    translate = QCoreApplication.translate
    when = clock(annotation.at_s)
    if annotation.end_s is not None:
        when = translate("Timeline", "{begin} to {end}").format(begin=when, end=clock(annotation.end_s))
    rating = ""
    if annotation.rating is not None:
        rating = translate("Timeline", "{rating} of 5").format(rating=annotation.rating)
    by = translate("Timeline", "marked by {name}").format(name=marker) if marker else ""
    parts = (when, kind_text(annotation.kind), ", ".join(people), annotation.text, rating, by)
    return " · ".join(part for part in parts if part)
