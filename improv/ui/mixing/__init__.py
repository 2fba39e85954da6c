"""How it sounds: scenes, mixer, the knobs of a sound, and what keeps ears safe."""
