"""A withdrawal in a process of its own: going over every take is hard work, and people may be playing."""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec
from msgspec import Struct

from improv.clinic.erasing import Erased, Erasing
from improv.clinic.vault import Vault
from improv.clinic.whereabouts import Places
from improv.line import Line, line, line_from, line_of, wire_of
from improv.session.moving import HeldOpen
from improv.session.sealing import TakeKey


class Progress(Struct, frozen=True, tag=True):
    """So many of so many takes are done."""

    done: int
    all: int


class Failed(Struct, frozen=True, tag=True):
    """It could not be done, or not all of it."""

    why: Line
    in_use: bool = False
    """Only since a take is being written still: try again."""


class Done(Struct, frozen=True, tag=True):
    """All is gone."""

    takes: int
    troubles: tuple[Line, ...] = ()


_Job = tuple[Path, bytes, bytes, Places, str, date, tuple[Path, ...]]
_encode = msgspec.msgpack.Encoder(enc_hook=wire_of).encode
_decode = msgspec.msgpack.Decoder(Progress | Failed | Done, dec_hook=line_from).decode


def withdraw(
    vault: Vault,
    places: Places,
    code: str,
    today: date,
    clean: tuple[Path, ...],
    progress: Callable[[int, int], None],
) -> Done | Failed:
    """Take a person out of everything, in another process, and wait for it; see ``Erasing.withdraw``."""
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    key = vault.own_key
    job = (vault.folder, key.identity, key.secret, places, code, today, clean)
    child = context.Process(target=_work, args=(there, job), name="improv-withdrawal", daemon=True)
    child.start()
    there.close()
    answer: Done | Failed = Failed(
        line("The withdrawal was interrupted. Nothing is half done; unlock the vault again to finish it.")
    )
    with suppress(EOFError), here:
        while True:
            told = _decode(here.recv_bytes())
            if not isinstance(told, Progress):
                answer = told
                break
            progress(told.done, told.all)
    child.join()
    return answer


def _work(there: "Connection[bytes, bytes]", job: _Job) -> None:
    folder, identity, secret, places, code, today, clean = job
    with suppress(OSError, AttributeError):
        os.nice(10)
    os.umask(0o077)

    def progress(done: int, all_: int) -> None:
        there.send_bytes(_encode(Progress(done, all_)))

    try:
        erasing = Erasing(folder, Vault(folder, TakeKey(identity, secret)), places, today, progress)
        erased: Erased = erasing.withdraw(code, clean)
        answer: Done | Failed = Done(erased.takes, erased.troubles)
    except (OSError, ValueError) as error:
        answer = Failed(line_of(error), isinstance(error, HeldOpen))
    there.send_bytes(_encode(answer))
