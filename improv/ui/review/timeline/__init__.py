"""A jam on the axis of time: lanes, marks, curves, and how one moves along it."""
