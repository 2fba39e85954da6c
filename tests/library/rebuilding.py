"""A program that rebuilds until it is killed: `python -m tests.library.rebuilding INDEX JAMS`."""

import sys
from pathlib import Path

from improv.library import scanning
from improv.library.shelf import open_library

if __name__ == "__main__":
    scanning.__dict__["BATCH"] = 3  # so that it is killed between many small writings
    books = open_library(sys.argv[1], folders=[Path(sys.argv[2])])
    while True:
        books.rebuild(lambda done, total: print(done, total, flush=True))  # noqa: T201
