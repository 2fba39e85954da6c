"""What a facilitator has at hand: all that is for everybody, marks, the lock."""
