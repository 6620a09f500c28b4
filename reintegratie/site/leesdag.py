"""What a page says of today, for who reads it later: a page is older than its reader.

Where a text begins or ends after the day on which the site is built, the page holds what it says on
each day from which that is something else. It shows what holds on the day of the build, and
``pagina/leesdag.js``, which only such a page has, what holds on the day of its reader.
"""

from collections.abc import Callable
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from reintegratie import wetboek

SCRIPT = "leesdag.js"
ATTRIBUTE = "data-dagen"
Said = TypeVar("Said")


def begins() -> list[date]:
    """Today, and each later day from which a text holds or no longer does."""
    today = date.today()
    texts = wetboek().vindplaatsen.versies
    found = {day for text in texts for day in (text.vanaf, text.tot) if day and day > today}
    return [today, *sorted(found)]


def vanaf(make: Callable[[date], Said]) -> list[tuple[str, Said]]:
    """What ``make`` says of a day, each with the first day on which it does; that of today with "".

    Of what is the same on every day there is one.
    """
    groups = groupby([(make(day), day) for day in begins()], key=itemgetter(0))
    said = [(what, next(days)[1].isoformat()) for what, days in groups]
    return [(first if number else "", what) for number, (what, first) in enumerate(said)]


def per_dag(make: Callable[[date], Said]) -> list[tuple[str, Said]]:
    """The same, each with the attributes of the element that holds it: none where there is one."""
    said = vanaf(make)
    if len(said) == 1:
        return [("", said[0][1])]
    ends = [first for first, _ in said[1:]]
    return [
        (f'{ATTRIBUTE}="{first}/{end}"{" hidden" * bool(first)}', what)
        for (first, what), end in zip(said, [*ends, ""], strict=True)
    ]


def html(make: Callable[[date], str]) -> str:
    """The same of a piece of HTML in a line."""
    return "".join(
        f"<span {attributes}>{said}</span>" if attributes else said
        for attributes, said in per_dag(make)
    )


def add(app, pagename, templatename, context, doctree):
    """Give a page that says something else on another day the script that chooses."""
    if ATTRIBUTE in context.get("body", ""):
        app.add_js_file(SCRIPT, type="module")


def setup(app):
    """Register with Sphinx."""
    app.connect("html-page-context", add)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
