"""What every command says of itself."""

import re
from collections.abc import Iterator
from typing import Any

import typer
from typer.testing import CliRunner

from improv.cli.commands import app


def commands(command: Any, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    yield words, command
    for word, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, (*words, word))


def test_every_command_and_every_option_says_what_it_is_in_plain_words() -> None:
    found = dict(commands(typer.main.get_command(app)))
    assert {(), ("jam",), ("library", "tag"), ("clinic", "consent", "withdraw")} <= found.keys()
    for words, command in found.items():
        assert command.help, words
        assert all(param.help for param in command.params if param.param_type_name == "option"), words
        shown = CliRunner().invoke(app, [*words, "--help"]).stdout
        # Where no metavar is said, and there is nothing to choose from, the type in the program would stand.
        options = [each for each in shown.splitlines() if re.match(" +-", each)]
        assert options, words
        assert not [each for each in options if re.search(r"<[^|>]*>", each)], words
