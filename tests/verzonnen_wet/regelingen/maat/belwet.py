"""A definition that another room calls."""


def is_kind(f, p):
    """Whether the cyclist is a child, by the age limit of this room."""
    return f.leeftijd < p.uit("maat").grens_kind
