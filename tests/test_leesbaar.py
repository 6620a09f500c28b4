"""The book is in plain Dutch: sentences mostly under 15 words, none over 30."""

import json
import re
from pathlib import Path

import pytest

from reintegratie import wetboek
from reintegratie.beleid import verwoording
from reintegratie.core import phrases
from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.phrases import every
from reintegratie.naleving import leesbaar
from reintegratie.naleving.leesbaar import words
from reintegratie.oefenen.casus import casussen
from reintegratie.weergave import opschriften
from reintegratie.wegwijzer import opschriften as wegwijzer
from reintegratie.wegwijzer.register import instrumenten

PAGES = sorted(
    [
        *Path("book").rglob("*.ipynb"),
        *Path("notebooks").rglob("*.ipynb"),
        *Path("book").rglob("*.md"),
    ]
)
SAID = ("tekst", "label", "reden", "titel")  # what people read of a part of an outcome
# In a script or a template.
SENTENCE = re.compile(r"[\">`]([A-ZÉ][^\"<>`{}$=;]* [^\"<>`{}$=;]*[.?!])[\"<`]")
TO_ITSELF = re.compile(r"\b[Vv]raag (?:\w+ bij )?WerkSaam\b")
TITLES = [one.titel for one in wetboek().bronnen.values() if one.in_boek]
LEANS = re.compile(  # on what stands elsewhere
    r"\b(zij|ze|hem|haar|daar|daartoe|daarover|ernaast)\b"
    r"|\b(die|dat|dit|het) (aan|aanbieden|bieden|duren|krijgen|lopen|mogelijk|op|samen|zo)\b"
)


def prose(path):
    """The text of a page without code and marks."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        cells = json.loads(text)["cells"]
        text = "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
    return leesbaar.prose(text)


def sentences(text):
    """The sentences of a text of this law."""
    return leesbaar.sentences(text, TITLES)


def registers():
    """The sentences that the book takes from the registers."""
    book = wetboek()
    yield from (concept.vraag for concept in book.begrippen.values())
    yield from (concept.hint for concept in book.begrippen.values() if concept.hint)
    yield from (text for row in book.voorbeelden.values() for text in (row["titel"], row["waarom"]))
    yield from (p.toelichting for p in book.bepalingen.values() if p.toelichting)
    for case in casussen().values():
        yield from (case["situatie"], case["vraag"], case["leerpunt"])
        yield from (wrong["uitleg"] for wrong in case["fout"])
    for conflict in book.conflicten.values():
        yield from (
            conflict.titel,
            conflict.bevinding,
            conflict.wet or "",
            *conflict.lezingen.values(),
        )


def answers():
    """The sentences of every answer: what follows or does not, each requirement, step and note."""
    for rule in wetboek().versies:
        outcome = rule.trace.outcome
        yield rule.titel
        yield from texts([outcome.gevolg, outcome.anders])
        yield from texts([[vars(part).get(name) for name in SAID] for part in outcome.delen])


def texts(value):
    """Every text in what may be a text, hold some, or be an expression."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from texts(list(value.values()))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from texts(one)


def labels():
    """What stands beside a field: its label, and what can be chosen."""
    for concept in wetboek().begrippen.values():
        yield concept.label
        yield from (concept.keuzes or {}).values()
    for instrument in instrumenten().values():
        yield instrument.titel


def errors():
    """What every field says of an answer that cannot be read, is too low or too high."""
    for name in wetboek().begrippen:
        for given in ("onleesbaar", "-1", "9" * 9, "31-02-2020"):
            try:
                wetboek().lees_feiten({name: given})
            except ReintegratieFout as fault:
                yield fault.melding


def fixed():
    """The sentences around an answer, of the questionnaire, of policy review, and of scripts."""
    for module in (opschriften, phrases, wegwijzer, verwoording):
        yield from texts(every(module))
    site = Path("reintegratie/site")
    for path in [*site.rglob("*.js"), *site.rglob("*.html")]:
        yield from SENTENCE.findall(path.read_text("utf-8"))


def check(found):
    """Fail with the worst sentences when some are too long, or too many are long."""
    worst = sorted(found, key=words, reverse=True)[:5]
    told = "\n".join(f"{words(sentence)}: {sentence}" for sentence in worst)
    assert words(worst[0]) <= leesbaar.LONGEST, f"langer dan {leesbaar.LONGEST} woorden:\n{told}"
    short = leesbaar.short(found)
    assert short >= leesbaar.MOSTLY, (
        f"maar {short:.0%} is hoogstens {leesbaar.USUAL} woorden lang:\n{told}"
    )


@pytest.mark.parametrize("path", PAGES, ids=str)
def test_a_page_is_in_plain_dutch(path):
    check(sentences(prose(path)))


def test_the_registers_are_in_plain_dutch():
    check(sentences("\n\n".join(registers())))


@pytest.mark.parametrize("said", [answers, labels, errors, fixed], ids=lambda one: one.__name__)
def test_what_a_page_says_is_in_plain_dutch(said):
    """Answers, labels, errors, and the fixed words of a page and of the questionnaire."""
    found = [one for text in said() for one in sentences(text)]
    assert len(found) > 50
    check(found)


def test_nobody_is_sent_to_werksaam_without_a_word_on_whom_to_ask_there():
    """A coach works there: what helps is who decides about the policy."""
    told = [*registers(), *answers(), *fixed(), *map(prose, PAGES)]
    assert len(told) > 500
    assert [text for text in told if TO_ITSELF.search(text)] == []


def test_a_long_sentence_is_found():
    with pytest.raises(AssertionError, match="31: woord"):
        check(sentences("Kort. " + "woord " * 31))


def test_the_title_of_a_calculation_says_by_itself_what_it_is_about():
    """It is read in a list, among what search finds and on a page, also by its last part."""
    titles = [rule.titel for rule in wetboek().versies]
    assert [one for one in titles if LEANS.search(one.rpartition(": ")[2])] == []
    assert LEANS.search("is het mogelijk?") and LEANS.search("mag zij zo lang duren?")
