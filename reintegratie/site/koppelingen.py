"""Links from a page to the pages that this book has."""

from functools import partial
from html import escape

from reintegratie import wetboek
from reintegratie.site import leesdag


class Links:
    """Links to the pages that this book has; a page that is not there stays plain text.

    ``top`` leads from the page on which they stand to the top of the book.
    """

    def __init__(self, pages, top=""):
        self.pages, self.top = pages, top

    def to(self, place, text):
        """A place in a source as a link with this text."""
        page, _, anchor = place.partition("#")
        if page not in self.pages:
            return escape(text)
        return f'<a href="{self.top}{page}.html{f"#{anchor}" if anchor else ""}">{escape(text)}</a>'

    def place(self, place):
        """A place in a source as a link with the place in words."""
        return self.to(place, wetboek().vindplaatsen.tekst(place))

    def rule(self, name):
        """A calculation as a link to the page where it can be used."""
        return leesdag.html(partial(self._rule, wetboek().regeling(name)))

    def _rule(self, rule, day):
        """That link, for who reads it on a day."""
        version = rule.op(day)
        first = wetboek().bepalingen[version.bepalingen[0]]
        return self.to(first.vindplaats, version.titel)
