"""The command line: the only place that wires things together.

Every command imports what it needs when it runs, so that ``--help`` and small commands are quick.
"""
