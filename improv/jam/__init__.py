"""The jam: commands in, events out. Pure: no I/O, no clock, no meter."""
