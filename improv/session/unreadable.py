"""What is raised where nothing of a take can be read."""


class TakeUnreadable(ValueError):
    """Nothing of a take can be read; the text is one line: what, why, what to do."""


class TakeSealed(TakeUnreadable):
    """A take, or what belongs to one, is sealed, and its key is not at hand."""
