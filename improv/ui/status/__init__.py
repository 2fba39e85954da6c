"""How things are going: sound, recording, volume, notices."""
