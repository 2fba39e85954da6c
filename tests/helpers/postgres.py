"""A private PostgreSQL in a temporary folder, reached through a socket in it and nowhere else."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psycopg

STARTS_WITHIN = 60.0  # seconds; it takes 0.3 on a quiet machine
USER = "improv"


@dataclass
class Postgres:
    """A cluster that can be stopped and started again by the test that made it."""

    folder: Path
    process: subprocess.Popen[bytes] | None = None

    def database(self) -> str:
        """The address of a new, empty database."""
        name = f"library_{uuid4().hex[:12]}"
        with psycopg.connect(f"host={self.folder} user={USER} dbname=postgres", autocommit=True) as server:
            server.execute(f'CREATE DATABASE "{name}"')
        return f"postgresql://{USER}@/{name}?host={self.folder}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = ["-k", str(self.folder), "-c", "listen_addresses="]
        # A test's data need not survive a power cut.
        for setting in ("fsync=off", "autovacuum=off", "shared_buffers=16MB", "max_connections=20"):
            options += ["-c", setting]
        self.process = subprocess.Popen(
            [
                *_as_somebody(),
                "--pdeathsig",
                "QUIT",
                _tool("postgres"),
                "-D",
                str(self.folder / "data"),
                *options,
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
        )
        asked = [_tool("pg_isready"), "-q", "-h", str(self.folder)]
        for _ in range(int(STARTS_WITHIN / 0.05)):
            if subprocess.run(asked, check=False).returncode == 0:
                return
            try:
                raise RuntimeError(f"postgres ended at once, with {self.process.wait(timeout=0.05)}")
            except subprocess.TimeoutExpired:
                continue
        raise RuntimeError("postgres does not answer")

    def stop(self) -> None:
        """Stop it at once: whoever is connected is thrown out."""
        if self.process is not None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process = None


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """A cluster that is gone at the end, its files too."""
    folder = Path(tempfile.mkdtemp(prefix="improv-pg-"))
    try:
        if os.getuid() == 0:
            shutil.chown(folder, "nobody", "nogroup")
        made = [
            _tool("initdb"),
            "-D",
            str(folder / "data"),
            "-A",
            "trust",
            "-U",
            USER,
            "-E",
            "UTF8",
            "--no-sync",
        ]
        told = subprocess.run(
            [*_as_somebody(), *made, "--no-locale"], capture_output=True, text=True, check=False, cwd=folder
        )
        assert told.returncode == 0, told.stderr
        server = Postgres(folder)
        try:
            server.start()
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_somebody() -> list[str]:
    """PostgreSQL refuses to run as root."""
    if os.getuid() != 0:
        return ["setpriv"]
    return ["setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups"]


def _tool(name: str) -> str:
    """Debian keeps PostgreSQL's programs apart, by version."""
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    found = str(versions[-1]) if versions else shutil.which(name)
    assert found is not None, f"{name} is missing: tools/setup test installs it"
    return found
