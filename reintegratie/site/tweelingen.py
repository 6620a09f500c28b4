"""Twins: chapters of different sources about the same instrument."""

from functools import cache

from reintegratie import wetboek


def page_of(place):
    """Return the page on which a place in a source stands."""
    return place.partition("#")[0]


@cache
def rooms():
    """Return the pages of each room: those its rules follow, and those named after it."""
    book = wetboek()
    pages = {page_of(provision.vindplaats) for provision in book.bepalingen.values()}
    found = {
        room: {page for page in pages if page.partition("/")[2].replace("-", "_") == room}
        for room in book.kamers
    }
    for rule in book.regelingen.values():
        found[rule.kamer] |= {page_of(book.bepalingen[name].vindplaats) for name in rule.bepalingen}
    return found


def twins(page):
    """Return the pages of the other sources that share a room with `page`, in a fixed order."""
    source = page.partition("/")[0]
    together = set().union(*(pages for pages in rooms().values() if page in pages))
    return sorted(other for other in together if other.partition("/")[0] != source)
