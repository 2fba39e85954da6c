"""What the tests of the clinic share: a vault that opens quickly, and jams that two people play."""

from pathlib import Path

from msgspec.structs import replace

from improv.clinic.vault import Vault, create_vault
from improv.jam import commands as ask
from improv.session.notebook.annotation import Annotation, Correction, Notes
from improv.session.notebook.sidecar import PURPOSE, encode_notes, notes_path
from improv.session.passphrase import Cost
from improv.session.sealed_take import sealed_take
from improv.session.sealing import TakeKey, seal_bytes
from tests.session.playing import OPENING, Recording, join

QUICK = Cost(n=16, r=1, p=1)
"""Only tests are so quick to guess."""
PASSPHRASE = "four quiet words here"
CODES = {1: "C-014", 2: "D-2"}
SECRET = "Zanzibar cried at the window"
"""What a therapist wrote about the first of them."""


def two_people() -> Recording:
    """Seats 1 and 2, both named, play by turns and together."""
    recording = Recording(join("pads", "Pads"), join("keys", "Keys"))
    recording.begin_epoch()
    for seat, code in CODES.items():
        recording.at(0.5, ask.SeatPerson(seat, code))
    for number in range(8):
        source = ("pads", "keys")[number % 2]
        recording.at(1.0 + number, ask.Press(source, number), ask.MarkMoment(f"by {number}"))
        recording.at(1.7 + number, ask.Release(source, number))
    recording.at(9.5, ask.ChangeKey(5, OPENING.key.scale))
    recording.end_epoch(10.0)
    return recording


def notes() -> Notes:
    return Notes(
        title="C-014 and D-2 meet",
        tags=("C-014", "meeting"),
        annotations=(
            Annotation(1, 2.0, text=SECRET, people=("C-014",)),
            Annotation(2, 3.0, text="together with c-014.", people=("C-014", "D-2")),
            Annotation(3, 4.0, text="by hand", by="C-014"),
            Annotation(4, 8.0, text="D-2 alone", people=("D-2",)),
        ),
        corrections=(Correction(2, 3.5, 5.5, "C-014"),),
    )


def a_vault(folder: Path) -> Vault:
    return create_vault(folder, PASSPHRASE, QUICK)[0]


def save(folder: Path, name: str, key: TakeKey | None, *, with_notes: bool = True) -> Path:
    """A take of both, with notes; sealed where there is a key."""
    folder.mkdir(parents=True, exist_ok=True)
    recording, path = two_people(), folder / name
    recording.end(10.0)
    raw = recording.raw if key is None else sealed_take(recording.header, recording.entries, key)
    path.write_bytes(raw)
    if with_notes:
        text = encode_notes(replace(notes()))
        notes_path(path).write_bytes(text if key is None else seal_bytes(key, text, PURPOSE))
    return path


def every_byte(*folders: Path) -> dict[Path, bytes]:
    """All files below, names included."""
    return {
        path: path.name.encode() + b"\n" + path.read_bytes()
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file()
    }


def holding(word: str, *folders: Path) -> list[Path]:
    """The files in which a word is found, in any case."""
    return [path for path, raw in every_byte(*folders).items() if word.lower().encode() in raw.lower()]
