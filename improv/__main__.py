"""``python -m improv``, and the command ``improv``."""

import sys


def main() -> None:
    """Run the command line, or what the window asks for in a process of its own."""
    # Imported here, since every child process imports this module again and needs none of it.
    # Somebody waits for the window's own two, which begin in half of the time without the other commands.
    match sys.argv[1:]:
        case ["measure"]:
            from improv.cli.measuring import serve

            sys.exit(serve())
        case ["fulfil"]:
            from improv.cli.errand import serve

            sys.exit(serve())
        case _:
            from improv.cli.commands import app

            app()


if __name__ == "__main__":
    main()
