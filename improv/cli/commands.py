"""All commands of the command line."""

# They are listed by ``--help`` in this order.
from improv.cli import jamming as jamming
from improv.cli import library as library
from improv.cli import takes as takes
from improv.cli import taking_out as taking_out
from improv.cli import there_is as there_is
from improv.cli import understanding as understanding  # isort: split

from improv.cli import clinic as clinic
from improv.cli.root import app as app
