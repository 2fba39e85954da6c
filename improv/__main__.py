"""``python -m improv``, and the command ``improv``."""


def main() -> None:
    """Run the command line."""
    # Imported here, since every child process imports this module again and needs none of it.
    from improv.cli import app

    app()


if __name__ == "__main__":
    main()
