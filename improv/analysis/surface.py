"""The temporal surface: how much is played, how long notes are, how they are joined, what is silent."""

import numpy as np

from improv.analysis.playing import Floats, Indices, Player, Presses, merged, strokes_of
from improv.analysis.windows import Members, Windows, divided

LONGEST_IOI_S = 2.0
"""Onsets further apart have a pause between them, and no rhythm or joining."""
PHRASE_GAP_S = 1.0
"""Silence that ends a phrase."""


def density(windows: Windows, presses: Presses) -> Floats:
    """Return presses a second; a gap where none begins: nobody plays at a density of nothing."""
    low, high = windows.span(presses.onset_s)
    counts = high - low
    rate = divided(counts.astype(float), windows.ends - windows.starts)
    return np.where(counts > 0, rate, np.nan)


def duration(windows: Windows, presses: Presses) -> Floats:
    """Return the mean duration in seconds of the presses that begin there."""
    return Members(*windows.span(presses.onset_s)).mean(presses.end_s - presses.onset_s)


def articulation(windows: Windows, presses: Presses) -> Floats:
    """Return the share of time between onsets (of less than 2 s) that sounds: 1 legato, near 0 staccato."""
    apart = np.diff(presses.onset_s)
    joined = np.flatnonzero((apart > 0.0) & (apart < LONGEST_IOI_S))
    held = np.minimum((presses.end_s - presses.onset_s)[joined], apart[joined])
    members = Members(*windows.span(presses.onset_s[joined]))
    return divided(members.sum(held), members.sum(apart[joined]))


def silence(windows: Windows, player: Player) -> Floats:
    """Return the share of time in which nothing of this player sounds; 1 is measured too, and is no gap."""
    begin, end = merged(player.tones.begin_s, player.tones.end_s)
    covered = covered_until(windows.ends, begin, end) - covered_until(windows.starts, begin, end)
    return np.clip(1.0 - divided(covered, windows.ends - windows.starts), 0.0, 1.0)


def phrase_length(windows: Windows, presses: Presses) -> Floats:
    """Return the mean length in seconds of the phrases that sound there, each taken whole."""
    begin, end = merged(presses.onset_s, presses.end_s, PHRASE_GAP_S)
    low = np.searchsorted(end, windows.starts, "left")
    high = np.searchsorted(begin, windows.ends, "left")
    return Members(low, high).mean(end - begin)


def activity_share(windows: Windows, presses: Presses, everybody: Floats) -> Floats:
    """Return this player's share of all presses (``everybody``: their onsets): a gap where nobody plays.

    Where only others play it is 0: that is what it says, and shares of all players add up to 1.
    """
    low, high = windows.span(presses.onset_s)
    first, last = windows.span(everybody)
    return divided((high - low).astype(float), last - first)


def npvi(windows: Windows, presses: Presses) -> Floats:
    """Return the normalised pairwise variability index of times between onsets (Grabe & Low 2002).

    0 for even ones, 66.7 for long and short (2 : 1) in turn; pauses (2 s) break it, chords are one onset.
    """
    onsets = presses.onset_s[strokes_of(presses)]
    apart = np.diff(onsets)
    before, after = apart[:-1], apart[1:]
    rhythm = np.flatnonzero((before < LONGEST_IOI_S) & (after < LONGEST_IOI_S))
    contrast = 200.0 * np.abs(before - after)[rhythm] / (before + after)[rhythm]
    # A pair of intervals takes three onsets: all three have to lie in the window.
    low = np.searchsorted(onsets[rhythm], windows.starts, "left")
    ends: Indices = windows.span(onsets[rhythm + 2])[1]
    return Members(low, ends).mean(contrast)


def covered_until(at: Floats, begin: Floats, end: Floats) -> Floats:
    """Return how many seconds of spans (apart, ascending) lie before each moment."""
    if len(begin) == 0:
        return np.zeros(len(at))
    times = np.column_stack([begin, end]).ravel()
    lengths = np.column_stack([np.zeros(len(begin)), end - begin]).ravel()
    return np.asarray(np.interp(at, times, np.cumsum(lengths)))
