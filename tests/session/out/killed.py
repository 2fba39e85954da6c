"""A process that unpacks a bundle and dies, as if by ``kill -9``, at each step of the way; see test_bundle.

Steps are what Python's audit hooks tell of: every file that is opened, linked, renamed or removed. For each
of them a child is forked that dies right before it. Prints, as a line of JSON for each, what was in the
folder then, and what after the next start had a look.
"""

import json
import os
import signal
import sys
from hashlib import sha256
from pathlib import Path

from improv.session.out.arriving import finish_arrivals, unbundle

STEPS = ("open", "os.link", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "shutil.rmtree")
_MOST = 400


def seen(folder: Path) -> dict[str, str]:
    """The files that a library sees, by name, with the hash of what is in them."""
    return {
        path.name: sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if path.is_file() and not path.name.startswith(".")
    }


def hidden(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


def dying(bundle: Path, folder: Path, last: int) -> bool:
    """Unpack in a child that dies before its last step; say whether it died."""
    child = os.fork()
    if child == 0:
        passed = 0

        def step(event: str, _: object) -> None:
            nonlocal passed
            if event in STEPS:
                passed += 1
                if passed == last:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(step)
        unbundle(bundle, folder)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def main() -> None:
    bundle, base = Path(sys.argv[1]), Path(sys.argv[2])
    for last in range(1, _MOST):
        folder = base / str(last)
        folder.mkdir()
        (folder / "b.jam").write_bytes(b"was here before")
        has_died = dying(bundle, folder, last)
        then = seen(folder)
        finish_arrivals(folder)
        told = {"died": has_died, "then": then, "after": seen(folder), "left": hidden(folder)}
        sys.stdout.write(json.dumps(told) + "\n")
        if not has_died:
            return


if __name__ == "__main__":
    main()
