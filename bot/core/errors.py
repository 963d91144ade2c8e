"""Every error raised on purpose."""


class ThimbleError(Exception):
    """Base of all deliberate errors; its text is written for whoever meets it."""


class UnreadableButton(ThimbleError):
    """The bytes behind a button are not something we ever wrote."""


class ContentError(ThimbleError):
    """A flow or a text cannot be used; the message names file, line and remedy."""


class SettingsError(ThimbleError):
    """A setting is missing or wrong; the message says what to set."""
