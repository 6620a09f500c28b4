"""The reference pages: what the registers say, laid out by the templates in `sjablonen/naslag`.

Each function of ``PAGES`` gives what its template shows; the page gets that below its own text.
"""

import re
from collections import Counter
from functools import cache, partial
from itertools import groupby

from reintegratie import overzicht, wetboek
from reintegratie.core.format import show
from reintegratie.site import contract, leesdag, sjabloon, stellingen, woordenlijst
from reintegratie.site.koppelingen import Links
from reintegratie.weergave import geschiedenis
from reintegratie.weergave.normverschil import normverschil
from reintegratie.weergave.volgorde import op_volgorde
from reintegratie.weergave.wissels import gewisseld, wissels
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
MENSEN = 1000  # invented ones, among whom a page of history counts
BEKEND = {"opgave": "Dit vertelt de persoon zelf.", "registratie": "Dit staat in een registratie."}


def begrippen():
    """The words of the glossary by their first letter."""
    by_letter = groupby(woordenlijst.words().items(), lambda row: row[1]["woord"][0].upper())
    return {"letters": {letter: list(rows) for letter, rows in by_letter}}


def feiten():
    """Every fact by the letter of its label."""
    asked: dict[str, list[str]] = {}
    for rule in wetboek().regelingen.values():
        for name in dict.fromkeys(name for one in rule.versies for name in one.feiten):
            asked.setdefault(name, []).append(rule.naam)
    facts = sorted(wetboek().begrippen.items(), key=lambda row: row[1].label.lower())
    letters = groupby(facts, lambda row: row[1].label[0].upper())
    return {
        "letters": {
            letter: [_fact(name, concept, asked.get(name, [])) for name, concept in rows]
            for letter, rows in letters
        }
    }


def _fact(name, concept, asked):
    """What is known about one fact, and which calculations ask it."""
    unit = f" ({concept.eenheid})" if concept.eenheid else ""
    choices = ": " + ", ".join(concept.keuzes.values()) if concept.keuzes else ""
    return {
        "naam": name,
        "label": concept.label,
        "vraag": concept.vraag,
        "uitleg": concept.uitleg or concept.hint or "",
        "soort": SOORTEN[concept.type] + unit + choices,
        "herkomst": herkomst(concept.schema()) or BEKEND[concept.herkomst],
        "gevraagd": asked,
    }


def bronnen():
    """Every source with how many figures come from it; without any, another source is left out."""
    figures = Counter(
        wetboek().vindplaatsen.bron(value.bron).id
        for room in wetboek().parameters.values()
        for parameter in room.values()
        for value in parameter.waarden
    )
    others = [one for one in wetboek().bronnen.values() if not one.in_boek and figures[one.id]]
    groups = {"De bronnen van dit handboek": of_the_book(), "Andere bronnen": others}
    return {
        "groepen": groups,
        "cijfers": figures,
        "geschiedenis": HISTORY,
    }


def history(source):
    """What is known of each text of a source, oldest first."""
    texts = [
        {
            "naast": geschiedenis.naast(wetboek(), source, text),
            "titel": geschiedenis.titel(source, text),
            "versie": text,
            "status": geschiedenis.status(text),
            "dagen": list(geschiedenis.dagen(text, bool(after and after.gelijk))),
            "daarna": after,
            "wijzigingen": [
                {"wat": one, "verschil": [gewisseld(*row) for row in normverschil(wetboek(), *one)]}
                for one in geschiedenis.wijzigingen(wetboek(), source, text)
            ],
            "cijfers": wissels(wetboek(), source, text),
            "berekeningen": [
                _noticed(rule) for rule in geschiedenis.berekeningen(wetboek(), source, text)
            ],
            "vervallen": geschiedenis.vervallen(wetboek(), source, text),
        }
        for text, after in (
            (text, geschiedenis.daarna(wetboek(), source, text)) for text in source.versies
        )
    ]
    return {"bron": source, "teksten": texts, "mensen": MENSEN}


def _noticed(rule):
    """Who notices a version of a rule: proven for everybody, and counted among invented people."""
    from reintegratie.bewijs.versies import bijvoorbeeld, merkt
    from reintegratie.caseload.tellen import in_woorden
    from reintegratie.caseload.versies import geteld

    found = geteld(wetboek(), rule, _people())
    return {
        "regel": rule,
        "wie": merkt(rule),
        "mensen": list(in_woorden(found)) if found else [],
        "bijvoorbeeld": bijvoorbeeld(rule),
    }


@cache
def _people():
    from reintegratie.caseload import verzin

    return verzin(MENSEN)


def of_the_book():
    """The sources that the chapters mirror."""
    return [source for source in wetboek().bronnen.values() if source.in_boek]


def ouderdom():
    """The sources of the book: how old the text of today is, and what is explained here."""
    return {"bronnen": of_the_book()}


def datum(source):
    """Of when the text of a source is that holds on the day of the reader."""
    return leesdag.html(lambda day: sjabloon.markdown(source.op(day).datum))


def status(source):
    """What is to say of the state of that text."""
    return leesdag.html(lambda day: sjabloon.markdown(geschiedenis.status(source.op(day))))


def dekking():
    """Every provision by source, and how many there are of each status."""
    rows = overzicht.dekking()
    counts = Counter(row["status"] for row in rows)
    by_source = [(source, _of(source, rows)) for source in of_the_book()]
    return {"aantallen": counts.most_common(), "bronnen": by_source}


def _of(source, rows):
    """The provisions of a source, in the order of its articles."""
    by_id = {row["id"]: row for row in rows}
    return [
        by_id[one.id] | {"staat_in": geschiedenis.staat_in(wetboek(), one.id)}
        for one in op_volgorde(wetboek(), source)
    ]


def bronconflicten():
    """Every conflict, its readings by the question that they answer."""
    return {"conflicten": [row | {"vragen": _questions(row)} for row in overzicht.conflicten()]}


def _questions(row):
    found: dict[str, list[dict]] = {}
    for reading in row["lezingen"]:
        found.setdefault(reading["vraag"] or "Mogelijke lezingen", []).append(reading)
    return found


def altijd_waar():
    """Every claim by its room, with what came of it: proven as it is built."""
    return stellingen.everywhere()


def grenzen():
    """Of each calculation where a comparison turns: the last value before, the first after."""
    from reintegratie.graaf.grenzen import grenzen as found

    law = wetboek()
    by_rule = groupby(sorted(found(law), key=lambda one: one.regel), lambda one: one.regel)
    return {"regels": {rule: [_boundary(law, one) for one in rows] for rule, rows in by_rule}}


def _boundary(law, grens):
    """One boundary in words."""
    concept = law.begrippen[grens.feit]
    return {
        "feit": concept.label,
        "voor": show(grens.voor, concept.eenheid),
        "na": show(grens.na, concept.eenheid),
        "peildatum": show(grens.peildatum),
    }


PAGES = {
    page.__name__.replace("_", "-"): page
    for page in (
        altijd_waar,
        begrippen,
        bronnen,
        dekking,
        feiten,
        bronconflicten,
        grenzen,
        ouderdom,
    )
}


HISTORY = "geschiedenis-"
PAGES["over-dit-handboek"] = ouderdom
PAGES |= {f"{HISTORY}{source.id}": partial(history, source) for source in of_the_book()}


# A comment of MyST that asks for one of these in the middle of a page.
ASKED = re.compile(rf"^% ({'|'.join(PAGES)})$", re.MULTILINE)


def rendered(name, pages):
    """What a reference page shows of the registers, with links to these pages."""
    links = Links(pages)
    return sjabloon.rendered(
        "geschiedenis" if name.startswith(HISTORY) else name,
        PAGES[name](),
        link=links.to,
        plaats=links.place,
        rekenhulp=links.rule,
        datum=datum,
        status=status,
        contract=partial(contract.shown, link=links.rule),
    )


def add_register(app, docname, source):
    """Put the register of that name below the own text of a page, and any other where it asks."""
    pages = app.env.found_docs
    if docname in PAGES:
        source[0] = f"{source[0]}\n\n{rendered(docname, pages)}"
    source[0] = ASKED.sub(lambda asked: rendered(asked[1], pages), source[0])


def setup(app):
    """Register the reference pages with Sphinx."""
    app.connect("source-read", add_register)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
