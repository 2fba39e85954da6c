"""The bodies of voices: one module for each method of sounds."""
