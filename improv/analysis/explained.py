"""What people read of each feature: a title, a unit, how it is computed and what it does not say. In English.

The window translates these texts as it does other names of our data. docs/analysis.md has the formulas and
sources; what is said here is said there too.
"""

from msgspec import Struct

BY_SCALE = "The scale chose most pitches here: this describes the scale more than the person."


class Explained(Struct, frozen=True):
    """A feature in words."""

    title: str
    unit: str
    """Empty where it has none."""
    how: str
    low: float | None = None
    """Lowest and highest value there may be; None: what the playing needs."""
    high: float | None = None


PLAYER_WORDS: dict[str, Explained] = {
    "density": Explained(
        "Density",
        "notes a second",
        "How many notes began in the window, divided by its length. It counts presses of this person; it "
        "does not say why they were played.",
        low=0.0,
    ),
    "duration": Explained(
        "Length of notes",
        "seconds",
        "The mean length of the notes that began in the window, pedal and latch included. It is how long "
        "keys are held, not how long sounds ring.",
        low=0.0,
    ),
    "articulation": Explained(
        "Articulation",
        "0 short, 1 joined",
        "Of the time between one onset and the next (up to 2 s), the share in which the note was held. "
        "Chords held under a melody read as joined.",
        low=0.0,
        high=1.0,
    ),
    "silence": Explained(
        "Silence",
        "share of the time",
        "The share of the window in which nothing of this person sounds. It does not say whether the pause "
        "was meant.",
        low=0.0,
        high=1.0,
    ),
    "pitch_mean": Explained(
        "Pitch, mean",
        "MIDI note",
        "The mean pitch of the notes that began in the window; 60 is middle C. It depends on the octave and "
        "the range that this player was given.",
    ),
    "pitch_sd": Explained(
        "Pitch, spread",
        "semitones",
        "The standard deviation of the pitches of the notes that began in the window.",
        low=0.0,
    ),
    "pitch_range": Explained(
        "Pitch, range",
        "semitones",
        "The highest pitch less the lowest of the notes that began in the window.",
        low=0.0,
    ),
    "velocity_mean": Explained(
        "Force, mean",
        "velocity, 1 to 127",
        "The mean of how hard keys were pressed in the window, before sensitivity and level. Pads on a "
        "screen have few steps, switches one.",
        low=0.0,
        high=127.0,
    ),
    "velocity_sd": Explained(
        "Force, spread",
        "velocity",
        "The standard deviation of how hard keys were pressed in the window.",
        low=0.0,
    ),
    "velocity_slope": Explained(
        "Force, rising or falling",
        "velocity a second",
        "The slope of the straight line through how hard keys were pressed in the window: above 0 "
        "the playing "
        "grows stronger, below 0 softer.",
    ),
    "pulse_clarity": Explained(
        "Pulse clarity",
        "0 to 1",
        "How much the onsets of 12 seconds repeat themselves at the best of all distances from 0.25 "
        "to 1.55 s. "
        "Six onsets at random reach 0.2 by chance.",
        high=1.0,
    ),
    "tempo": Explained(
        "Tempo",
        "beats a minute",
        "The repetition that pulse clarity found, 39 to 240 a minute, those near 125 preferred. It "
        "is neither "
        "where a bar begins nor whether people felt it so.",
    ),
    "npvi": Explained(
        "Long and short (nPVI)",
        "0 even, 67 at 2 to 1",
        "How different each two intervals between onsets are that follow each other: 0 where all are "
        "alike. It "
        "is no metre.",
        low=0.0,
    ),
    "tonal_clarity": Explained(
        "Tonal clarity",
        "r",
        "The best correlation of the pitches in the window, weighted by length, with the profiles of the 24 "
        "Western keys. It says nothing of other tonalities.",
        high=1.0,
    ),
    "dissonance": Explained(
        "Dissonance",
        "roughness",
        "The mean beating of this person's own notes that sound at one time. Low notes beat more, "
        "whatever is "
        "played.",
        low=0.0,
    ),
    "repetition": Explained(
        "Repetition",
        "share of figures",
        "The share of figures of five notes ending in the window that this person had played before in this "
        "jam, on any step. Repeated single notes count too.",
        low=0.0,
        high=1.0,
    ),
    "phrase_length": Explained(
        "Length of phrases",
        "seconds",
        "The mean length of the phrases that sound in the window; a phrase ends with more than a second "
        "without sound. A held drone is one phrase.",
        low=0.0,
    ),
    "activity_share": Explained(
        "Share of playing",
        "share of presses",
        "The presses of this person in the window, divided by those of everybody. It is no share of "
        "attention "
        "or of loudness.",
        low=0.0,
        high=1.0,
    ),
}

ESTIMATE_WORDS: dict[str, Explained] = {
    "activity": Explained(
        "Activity, as listeners may hear it",
        "0: as usual in this jam",
        "An estimate: density and pulse clarity, each in standard deviations of this person's own "
        "curve, added "
        "up, after Luck and others (2008). A guess about listeners, not about the person who played.",
    ),
    "strength": Explained(
        "Strength, as listeners may hear it",
        "0: as usual in this jam",
        "An estimate: force and density, each in standard deviations of this person's own curve, "
        "added up, after "
        "Luck and others (2008). A guess about listeners, not about the person who played.",
    ),
    "pleasantness": Explained(
        "Pleasantness, as listeners may hear it",
        "0: as usual in this jam",
        "An estimate: tonal clarity less dissonance, each in standard deviations of this person's own curve, "
        "after Luck and others (2008). A guess about listeners, not about the person who played.",
    ),
}

TOGETHER_WORDS = Explained(
    "Togetherness",
    "share of onsets",
    "For each two people: of the onsets in the window of whoever plays fewer, the share that has one of the "
    "other within a tenth of a second. Two who play at the same speed meet now and then by chance.",
    low=0.0,
    high=1.0,
)

PAIR_WORDS: dict[str, Explained] = {
    "lagged_correlation": Explained(
        "Common shape",
        "r",
        "How alike density, force and pitch of the two rise and fall, at the best lag of up to 4 s. "
        "High in short "
        "jams by chance: see p.",
    ),
    "lagged_correlation_lag": Explained(
        "Common shape, lag", "seconds", "The lag at which the common shape is best."
    ),
    "asynchrony_mean": Explained(
        "Asynchrony, mean",
        "seconds",
        "Of onsets of the two that are each other's nearest within a tenth of a second: how much later the "
        "second's are. Whoever is later may be waited for.",
    ),
    "asynchrony_sd": Explained(
        "Asynchrony, spread",
        "seconds",
        "The standard deviation of the same differences: the smaller, the more precise.",
    ),
    "asynchrony_hits": Explained(
        "Onsets together",
        "share",
        "Of the onsets of whoever plays fewer, the share that meets one of the other within a tenth "
        "of a second.",
    ),
    "onset_lag": Explained(
        "Usual echo",
        "seconds",
        "The most frequent time, up to 2 s, from an onset of the first to one of the second. For "
        "steady pulses it "
        "is known up to a period.",
    ),
    "event_sync": Explained(
        "Event synchronisation",
        "0 to 1",
        "The share of onsets that have one of the other nearer than half of the shortest interval "
        "around them: "
        "together, at any speed.",
    ),
    "event_sync_direction": Explained(
        "Event synchronisation, direction",
        "-1 to 1",
        "Above 0 the second's onsets come after the first's, below 0 before them.",
    ),
    "phase_locking": Explained(
        "In the other's beat",
        "0 to 1",
        "How much the second's onsets keep to one place between two onsets of the first. It needs "
        "the first to "
        "play steadily.",
    ),
    "phase_angle": Explained(
        "In the other's beat, where",
        "radians",
        "That place: 0 on the first's onsets, 3.14 in the middle between them.",
    ),
    "turn_gap": Explained(
        "Gap between turns",
        "seconds",
        "The median time from the end of the first's phrase to the beginning of the second's; below 0 they "
        "overlap. A pause is no invitation.",
    ),
    "turn_alternation": Explained(
        "Turns that go over", "share", "The share of phrases that are followed by one of the other person."
    ),
    "overlap": Explained(
        "Phrases at one time",
        "share",
        "The time in which both are in a phrase, divided by the time in which either is.",
    ),
    "imitation": Explained(
        "Imitation",
        "share of figures",
        "The share of the second's figures of five notes that the first had played 0.1 to 12 s "
        "before, on any "
        "step. Scales and repeated notes are copied by anybody: see p.",
    ),
    "imitation_lag": Explained(
        "Imitation, after", "seconds", "The median time after which a figure is taken up."
    ),
    "tempo_match": Explained(
        "Difference of tempo",
        "octaves",
        "The median of how far the tempos of the two are apart, double and half counting as the same: 0 the "
        "same. It has no p: it does not depend on when things are played.",
    ),
    "recurrence_determinism": Explained(
        "Common vocabulary",
        "share",
        "Of all places where both play the same step, the share that goes on. It has no p: it does "
        "not depend on "
        "when things are played.",
    ),
    "emergent_consonance": Explained(
        "Consonance between them",
        "consonance",
        "The consonance of what both sound together, less the mean of what each sounds alone. It depends on "
        "register and number of notes: look at the effect.",
    ),
    "leader_score": Explained(
        "Who follows whom",
        "-1 to 1",
        "Four kinds of lags taken together: above 0 the second follows the first. It describes "
        "notes; it does "
        "not say who leads people.",
    ),
}

GROUP_WORDS: dict[str, Explained] = {
    "share_entropy": Explained(
        "Evenness of shares",
        "0 to 1",
        "How evenly the presses are shared among the players (entropy): 1 evenly, 0 where one plays alone.",
        low=0.0,
        high=1.0,
    ),
    "gini": Explained(
        "Inequality of shares",
        "0 to 1",
        "The Gini coefficient of the presses of the players: 0 evenly.",
        low=0.0,
        high=1.0,
    ),
    "simultaneity": Explained(
        "Playing at one time",
        "share of the time",
        "The time in which two or more sound, divided by the time in which anybody does.",
        low=0.0,
        high=1.0,
    ),
    "consonance_mean": Explained(
        "Consonance, mean",
        "1 to 4",
        "The mean consonance of all that sounds while two pitches or more do.",
    ),
    "harsh_percent": Explained(
        "Harsh moments",
        "per cent",
        "The share of that time in which the consonance is below 1.6, which is called harsh.",
        low=0.0,
        high=100.0,
    ),
}
