"""MIDI: ports that come and go, and what their bytes ask of the jam."""
