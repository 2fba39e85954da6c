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
            _command()


def _command() -> None:
    from improv.cli.streams import end_when_asked, flush_streams, open_streams

    open_streams()
    end_when_asked()
    from improv.cli.commands import app
    from improv.cli.root import complain

    try:
        app()
    except OSError as error:  # not even the help has room where it goes
        complain(error)
        sys.exit(1)
    finally:
        flush_streams()


if __name__ == "__main__":
    main()
