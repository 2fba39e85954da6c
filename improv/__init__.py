"""Improv: a group instrument that nobody can play wrong."""

__version__ = "0.1.0"
