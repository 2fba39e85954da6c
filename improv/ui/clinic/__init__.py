"""The clinic in the window: the vault, consents, what is taken out of jams, backups, the audit trail."""
