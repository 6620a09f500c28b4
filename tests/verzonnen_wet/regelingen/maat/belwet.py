"""A definition that another room calls."""

from . import Cijfers, Feiten


def is_kind(f: Feiten, p: Cijfers):
    """Whether the cyclist is a child, by the age limit of this room."""
    return f.leeftijd < p.uit("maat").grens_kind
