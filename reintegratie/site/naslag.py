"""The reference pages, made from the registers at build time.

The pages of ``PAGES`` get their register below their own text.
"""

from collections import Counter
from html import escape
from itertools import groupby

from reintegratie import overzicht, wetboek
from reintegratie.site import contract
from reintegratie.weergave.woorden import herkomst

SOORTEN = {
    "ja_nee": "ja of nee",
    "geheel": "heel getal",
    "getal": "getal",
    "bedrag": "bedrag",
    "percentage": "percentage",
    "datum": "datum",
    "keuze": "keuze",
    "perioden": "lijst van perioden",
}
OPGAVE = "Dit vertelt de persoon zelf."


class Links:
    """Links to the pages that this book has; a page that is not there stays plain text."""

    def __init__(self, pages):
        self.pages = pages

    def to(self, place, text):
        """A place in a source as a link with this text."""
        page, _, anchor = place.partition("#")
        if page not in self.pages:
            return escape(text)
        return f'<a href="{page}.html{f"#{anchor}" if anchor else ""}">{escape(text)}</a>'

    def place(self, place):
        """A place in a source as a link with the place in words."""
        return self.to(place, wetboek().vindplaatsen.tekst(place))

    def rule(self, name):
        """A calculation as a link to the page where it can be used."""
        rule = wetboek().regeling(name)
        first = wetboek().bepalingen[rule.bepalingen[0]]
        return self.to(first.vindplaats, rule.titel)


def begrippen(links):
    """Every fact, letter by letter: its question, its kind, where it comes from, who asks it."""
    asked: dict[str, list[str]] = {}
    for rule in wetboek().regelingen.values():
        for name in rule.feiten:
            asked.setdefault(name, []).append(rule.naam)
    facts = sorted(wetboek().begrippen.items(), key=lambda row: row[1].label.lower())
    letters = {
        letter: list(rows) for letter, rows in groupby(facts, lambda row: row[1].label[0].upper())
    }
    yield _letters(letters)
    for letter, rows in letters.items():
        yield f"{{#letter-{letter.lower()}}}\n## {letter}\n"
        for name, concept in rows:
            yield from _fact(name, concept, ", ".join(map(links.rule, asked.get(name, []))))


def _letters(letters):
    """Links to the letters of an alphabet."""
    items = "".join(
        f'<li><a href="#letter-{letter.lower()}">{letter}</a></li>' for letter in letters
    )
    return f'<nav class="handboek-letters" aria-label="Letters"><ul>{items}</ul></nav>\n'


def _fact(name, concept, asked):
    """What is known about one fact, and which calculations ask it."""
    yield f"{{#{name}}}\n### {_text(concept.label)}\n"
    yield f"{_text(concept.vraag)} {_text(concept.uitleg or concept.hint or '')}\n"
    kind = SOORTEN[concept.type]
    kind += f" ({concept.eenheid})" if concept.eenheid else ""
    if concept.keuzes:
        kind += ": " + ", ".join(concept.keuzes.values())
    yield _list(
        [
            ("Naam", f"`{name}`"),
            ("Soort", _text(kind)),
            ("Herkomst", _text(herkomst(concept.schema()) or OPGAVE)),
            ("Gevraagd bij", asked),
        ]
    )


def bronnen(links):
    """Every source: what it is, how old, how official, and what it is used for."""
    figures = Counter(
        wetboek().vindplaatsen.bron(value.bron).id
        for room in wetboek().parameters.values()
        for parameter in room.values()
        for value in parameter.waarden
    )
    for kind, title in ((True, "De drie bronnen van dit handboek"), (False, "Andere bronnen")):
        yield f"## {title}\n"
        for source in wetboek().bronnen.values():
            if source.in_boek is not kind or not (kind or figures[source.id]):
                continue
            yield f"{{#{source.id}}}\n### {_text(source.titel)}\n"
            yield f"{_text(source.status or '')}\n"
            yield _list(
                [
                    ("Uitgever", _text(source.uitgever)),
                    ("Datum", _text(source.datum)),
                    ("Soort", "officieel" if source.soort == "officieel" else "niet officieel"),
                    ("Cijfers in dit handboek", str(figures[source.id])),
                    ("Adres", f"<{source.url}>" if source.url else ""),
                ]
            )


def over_dit_handboek(links):
    """The three sources with their date and status: how old what is explained here is."""
    yield "## De bronnen, en hoe oud zij zijn\n"
    yield "\n".join(
        f"- **{_text(source.titel)}** ({_text(source.datum)}). {_text(source.status)}"
        for source in wetboek().bronnen.values()
        if source.in_boek
    )
    yield "Alle andere teksten die een cijfer leveren, staan bij de [bronnen](bronnen.md).\n"


def dekking(links):
    """Every provision of the three sources: what its text says, and how it is accounted for."""
    rows = overzicht.dekking()
    counts = Counter(row["status"] for row in rows)
    yield _table(
        "Bepalingen per status",
        ["Status", "Aantal bepalingen"],
        [[status, str(number)] for status, number in counts.most_common()],
    )
    for source in (source for source in wetboek().bronnen.values() if source.in_boek):
        yield f"## {_text(source.titel)}\n"
        head = ["Nummer", "Bepaling", "Wat de tekst zegt", "Status", "Waar te vinden"]
        yield _table(
            f"Bepalingen van {source.kort or source.titel}",
            head,
            [
                [
                    f'<span id="{row["id"]}">{row["id"]}</span>',
                    links.to(row["vindplaats"], row["titel"]),
                    contract.shown(row, links.rule),
                    escape(row["status"]),
                    ", ".join(map(links.rule, row["functies"])) or escape(row["toelichting"] or ""),
                ]
                for row in rows
                if row["vindplaats"].startswith(f"{source.id}/")
            ],
        )


def bronconflicten(links):
    """Every conflict: what was found, what the law says, and each reading."""
    for row in overzicht.conflicten():
        yield f"{{#{row['id']}}}\n## {row['id']}: {_text(row['titel'])}\n"
        yield f"{_text(row['bevinding'])}\n"
        if row["wet"]:
            yield f"*Wat de wet zegt, ter vergelijking:* {_text(row['wet'])}\n"
        for question in dict.fromkeys(reading["vraag"] for reading in row["lezingen"]):
            yield f"{_text(question or 'Mogelijke lezingen')}\n"
            yield (
                "\n".join(
                    f"- {_text(reading['tekst'])} (`{reading['naam']}`)"
                    for reading in row["lezingen"]
                    if reading["vraag"] == question
                )
                + "\n"
            )
        yield "Waar dit speelt:\n"
        yield _list(
            [
                ("Staat in", ", ".join(map(links.place, row["vindplaats"]))),
                ("Uitgerekend bij", ", ".join(map(links.rule, row["raakt"]))),
                ("Niet uitgerekend", _text(row["niet_berekend"] or "")),
            ]
        )


def _text(words):
    """The words, safe between Markdown."""
    for sign in "\\`*_[]<>#|$":
        words = words.replace(sign, f"\\{sign}")
    return words


def _list(rows):
    return "".join(f"- **{name}**: {text}\n" for name, text in rows if text)


def _table(name, head, rows):
    """A table as HTML, with a name of its own: its cells hold links that Markdown cannot check."""
    cells = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    table = f"<table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>"
    frame = f'<div class="ri-tabel" role="region" tabindex="0" aria-label="{escape(name)}">'
    return f"{frame}{table}</div>\n"


PAGES = {
    page.__name__.replace("_", "-"): page
    for page in (begrippen, bronnen, dekking, bronconflicten, over_dit_handboek)
}


def add_register(app, docname, source):
    """Put the register of that name below the page's own text."""
    if docname in PAGES:
        parts = PAGES[docname](Links(app.env.found_docs))
        source[0] = "\n\n".join([source[0], *parts])


def setup(app):
    """Register the reference pages with Sphinx."""
    app.connect("source-read", add_register)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
