"""A program that promises withdrawals, one after the other: ``python -m tests.clinic.promising FOLDER NAME``.

It says that it is ready, and begins when its standard input is closed.
"""

import sys
from pathlib import Path

from tests.clinic.erased import erasing

PROMISES = 15


if __name__ == "__main__":
    work = erasing(Path(sys.argv[1]))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.read()
    for number in range(PROMISES):
        work.promise(f"{sys.argv[2]}-{number}")
