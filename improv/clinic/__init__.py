"""What a clinic needs besides: keys, consent, an audit trail, and what takes people out of recordings."""
