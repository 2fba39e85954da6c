"""The features by name: what they are measured in, what they need; docs/analysis.md has the definitions."""

from msgspec import Struct


class PlayerFeature(Struct, frozen=True):
    """A feature of one player, as a curve over windows."""

    name: str
    unit: str
    needs: str
    """What a window must hold, or it is a gap; in words."""
    tonal: bool = False
    """Says more about the scale than about the person, where a scale chose the pitches."""
    pulse: bool = False
    """Measured over the longer window."""


class PairFeature(Struct, frozen=True):
    """A feature of a first and a second player; positive lags and leads: the second follows the first."""

    name: str
    unit: str
    needs: str
    tests: str = ""
    """The feature whose chance its p is; empty: none, since circular shifts hardly change it."""
    tonal: bool = False


class GroupFeature(Struct, frozen=True):
    """A feature of everybody together."""

    name: str
    unit: str
    needs: str
    tonal: bool = False


NOTE = "a note that begins"
TWO = "two notes that begin"
PLAYER_FEATURES = (
    PlayerFeature("density", "1/s", NOTE),
    PlayerFeature("duration", "s", NOTE),
    PlayerFeature("articulation", "ratio", "two onsets less than 2 s apart"),
    PlayerFeature("silence", "ratio", "time"),
    PlayerFeature("pitch_mean", "semitone", "a pitched note that begins"),
    PlayerFeature("pitch_sd", "semitone", "two pitched notes that begin"),
    PlayerFeature("pitch_range", "semitone", "two pitched notes that begin"),
    PlayerFeature("velocity_mean", "velocity", NOTE),
    PlayerFeature("velocity_sd", "velocity", TWO),
    PlayerFeature("velocity_slope", "velocity/s", "two notes that begin at different times"),
    PlayerFeature("pulse_clarity", "r", "four onsets", pulse=True),
    PlayerFeature("tempo", "bpm", "four onsets that repeat within 0.25 to 1.55 s", pulse=True),
    PlayerFeature("npvi", "nPVI", "three onsets, each less than 2 s after the one before"),
    PlayerFeature("tonal_clarity", "r", "three pitched notes that begin", tonal=True),
    PlayerFeature("dissonance", "roughness", "a pitched note that sounds", tonal=True),
    PlayerFeature("repetition", "ratio", "the end of five onsets, each less than 2 s after the one before"),
    PlayerFeature("phrase_length", "s", "a note that sounds"),
    PlayerFeature("activity_share", "ratio", "a note of anybody that begins"),
)

_CORRELATION = "four windows of 12 s with three notes of each that vary"
_MATCHED = "three onsets within 0.1 s of one of the other"
_CYCLES = "five onsets of the second between onsets of the first less than 2 s apart"
_GRAMS = "five onsets of each, each less than 2 s after the one before"
PAIR_FEATURES = (
    PairFeature("lagged_correlation", "r", _CORRELATION, "lagged_correlation"),
    PairFeature("lagged_correlation_lag", "s", _CORRELATION, "lagged_correlation"),
    PairFeature("asynchrony_mean", "s", _MATCHED, "asynchrony_mean"),
    PairFeature("asynchrony_sd", "s", _MATCHED, "asynchrony_sd"),
    PairFeature("asynchrony_hits", "ratio", "an onset of each", "asynchrony_hits"),
    PairFeature("onset_lag", "s", "ten pairs of onsets within 2 s", "onset_peak"),
    PairFeature("event_sync", "ratio", "two onsets of each", "event_sync"),
    PairFeature("event_sync_direction", "ratio", "two onsets of each", "event_sync_direction"),
    PairFeature("phase_locking", "R", _CYCLES, "phase_locking"),
    PairFeature("phase_angle", "rad", _CYCLES, "phase_locking"),
    PairFeature("turn_gap", "s", "a turn that goes from the first to the second", "turn_gap"),
    PairFeature("turn_alternation", "ratio", "two turns", "turn_alternation"),
    PairFeature("overlap", "ratio", "a phrase of each", "overlap"),
    PairFeature("imitation", "ratio", _GRAMS, "imitation"),
    PairFeature("imitation_lag", "s", "a copied figure", "imitation"),
    PairFeature("tempo_match", "octave", "a window in which both have a tempo"),
    PairFeature("recurrence_determinism", "ratio", "an interval that both play"),
    PairFeature("emergent_consonance", "C", "time in which both sound", "emergent_consonance", tonal=True),
    PairFeature("leader_score", "score", "two of its four parts", "leader_score"),
)

GROUP_FEATURES = (
    GroupFeature("share_entropy", "ratio", "two players, and a note"),
    GroupFeature("gini", "ratio", "a note"),
    GroupFeature("simultaneity", "ratio", "a note that sounds"),
    GroupFeature("consonance_mean", "C", "two different pitches at one time", tonal=True),
    GroupFeature("harsh_percent", "%", "two different pitches at one time", tonal=True),
)
