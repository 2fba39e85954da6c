"""A withdrawal that is stopped in the middle: ``python -m tests.clinic.erased FOLDER WHAT NUMBER``.

It kills itself, as ``kill -9`` does, before the file system is changed for the NUMBER-th time.
"""

import os
import signal
import sys
from datetime import date
from pathlib import Path

from improv.clinic.erasing import Erasing
from improv.clinic.vault import open_vault
from improv.clinic.whereabouts import Places
from tests.clinic.room import PASSPHRASE

TODAY = date(2026, 3, 1)


def places(folder: Path) -> Places:
    return Places(
        (folder / "jams",),
        folder / "people",
        folder / "seats.json",
        folder / "vocabulary.toml",
        (folder / "sound",),
        folder,
    )


def erasing(folder: Path) -> Erasing:
    return Erasing(folder / "clinic", open_vault(folder / "clinic", PASSPHRASE), places(folder), TODAY)


if __name__ == "__main__":
    left = int(sys.argv[3])

    def hook(event: str, args: tuple[object, ...]) -> None:
        global left
        changes = event in ("os.rename", "os.remove", "os.truncate", "shutil.rmtree")
        begins = event == "open" and isinstance(args[2], int) and bool(args[2] & (os.O_WRONLY | os.O_RDWR))
        if changes or begins:
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    work = erasing(Path(sys.argv[1]))
    sys.addaudithook(hook)
    if sys.argv[2] == "withdraw":
        work.withdraw("C-014")
    elif sys.argv[2] == "seal":
        work.seal()
    else:
        work.redact(Path(sys.argv[1]) / "jams" / "sealed.jam", 2.5, 6.5)
    sys.stdout.write("done\n")
