"""Settings: sound and hearing, instruments and players, access, privacy and language; applied at once."""
