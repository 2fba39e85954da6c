"""A process that has loaded the program, and becomes it as often as it is asked: see ``commands``.

Argument: the number of the socket on which it is asked. With each byte come five files: what is to be done,
standard input, output and error, and where it is told which process does it, and in the end, how that ended.
"""

import gc
import json
import os
import runpy
import socket
import struct
import sys
from importlib import import_module
from typing import Any

FILES = 5
NUMBER = struct.Struct("<i")
COMMANDS = (
    "analysing", "answering", "clinic_work", "consonance", "demo", "errand", "files", "lists", "machine",
    "noting", "playing", "replaying", "reporting", "scale_out", "shelf", "song", "taking_out", "tuned",
)  # fmt: skip


def load() -> None:
    """Import all that commands import once they run; nobody has to wait for it who only wants ``NUMBER``."""
    from typer.testing import CliRunner

    from improv.engine.surroundings import prepare_surroundings

    prepare_surroundings()
    import_module("improv.cli.commands")
    for name in COMMANDS:
        import_module(f"improv.cli.{name}")
    import_module("improv.engine.graph")
    # What is imported when the first command runs.
    CliRunner().invoke(sys.modules["improv.cli.commands"].app, ["--version"])
    gc.collect()
    gc.freeze()  # or every copy would get a copy of all that, too, once it collects


def serve(asked: socket.socket) -> tuple[str, list[str]]:
    """Wait to be asked; come back, with module and arguments, in a copy, which has to become the program."""
    while True:
        byte, files, _, _ = socket.recv_fds(asked, 1, FILES)
        if not byte:
            raise SystemExit  # the tests are over
        waiter = os.fork()
        if not waiter:
            asked.close()
            return become(*files)
        for file in files:
            os.close(file)
        while waiter:  # those that have told how it ended
            try:
                waiter, _ = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                break


def become(wish: int, stdin: int, stdout: int, stderr: int, told: int) -> tuple[str, list[str]]:
    """Tell who does it and how it ended; come back in the one who does it."""
    command = os.fork()
    if command:
        for own in (stdin, stdout, stderr):  # or who reads them would wait for us
            os.close(own)
        os.write(told, NUMBER.pack(command))
        _, status = os.waitpid(command, 0)
        os.write(told, NUMBER.pack(os.waitstatus_to_exitcode(status)))
        os._exit(0)
    with os.fdopen(wish, "rb") as file:
        wished: dict[str, Any] = json.load(file)
    os.close(told)
    for number, own in enumerate((stdin, stdout, stderr)):
        os.dup2(own, number)
        os.close(own)
    os.chdir(wished["folder"])
    os.environ.clear()
    os.environ.update(wished["environment"])
    return wished["module"], wished["arguments"]


if __name__ == "__main__":
    load()
    module, sys.argv[1:] = serve(socket.socket(fileno=int(sys.argv[1])))
    runpy.run_module(module, run_name="__main__", alter_sys=True)
