"""The declarations of sounds: one module for each method."""
