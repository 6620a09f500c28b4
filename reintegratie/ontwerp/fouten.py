"""What is wrong with a draft."""

from reintegratie.core.errors import ReintegratieFout


class OntwerpFout(ReintegratieFout):
    """A folder that is no draft, or a draft that cannot be taken up or undone."""
