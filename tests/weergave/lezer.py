"""Reads the block of a worked example or an outcome as a reader does: line by line, in the words of
a notebook. What only repeats words for the eye (pictures) is left out; nothing else is.
"""

import re
from itertools import takewhile

from bs4 import BeautifulSoup

SIGNS = "✓◐✕?≠="
READ_SO = "Zo gelezen: "
LEGENDS = ":scope > [aria-hidden=true], .ri-balken ~ .ri-hint, .ri-boom .ri-verborgen"
# What says what stands beside it: a notebook has a place or a bracket for it.
CARDS = ":scope > li:not(.ri-tussen), .ri-tussen > details > ul > li"
GUIDES = re.compile(
    r"^(Waarom, en waar het staat|Peildatum:|Ingevuld:"
    r"|Bron( \([^)]*\))?:|Zo gelezen[^:]*:?|Nog \d+ uitkomsten daartussen|Onderdeel"
    r"|Bedrag\b.*|\d+\.)"
)


def words(tag):
    """The words of an element, as one line."""
    return " ".join(tag.get_text().split())


def lines(html):
    """The lines of a block by the title they stand under; what has no title stands under ''."""
    soup = without_pictures(html)
    answer = soup.select_one(".ri-antwoord")
    return {"": list(head(soup))} | dict(titled(answer))


def without_pictures(html):
    """The block without what is for the eye only, and without the questions of a form."""
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup(["svg", "form"]):
        tag.decompose()
    for drawing in soup(class_="ri-tekening"):
        for legend in drawing.select(LEGENDS):
            legend.decompose()
    return soup


def unread(html):
    """The words of a block that ``lines`` does not give."""
    soup = without_pictures(html)
    read = str(lines(html)).lower()
    said = (GUIDES.sub("", " ".join(text.split())) for text in soup.find_all(string=True))
    return [text for text in said if text.strip(f" .;:,(){SIGNS}").lower() not in read]


def head(soup):
    """Title, why and facts of an example; then what was computed, the verdict, the results."""
    example = soup.select_one("article.ri-voorbeeld")
    if example:
        yield words(example.h3)
        yield words(example.select_one(".ri-uitleg"))
        yield from (f"- {pair}" for pair in pairs(example.select_one(".ri-feiten")))
    day = words(soup.select_one(".ri-peildatum")).replace("Peildatum:", "peildatum")
    title = words(soup.select_one(".ri-berekend") or soup.h3)
    yield f"{title} ({day})"
    yield words(soup.select_one(".ri-oordeel h4"))
    yield from map(words, soup.select(".ri-gevolg"))
    yield from pairs(soup.select_one(".ri-oordeel .ri-resultaten"))
    yield words(soup.select_one(".ri-soort"))
    yield from map(words, soup.select(".ri-tijd"))


def pairs(dl):
    """The names of a list with their values."""
    return [f"{words(row.dt)}: {words(row.dd)}" for row in dl.select("div")] if dl else []


def titled(answer):
    """Each titled piece of an outcome with its lines."""
    folded = answer.select(":scope > .ri-ondergrond > h4")
    for heading in [*answer.find_all("h4", recursive=False), *folded]:
        title, body = words(heading), heading.find_next_sibling()
        shared = place(body.select_one(".ri-bron")) if body.name == "p" else ""
        body = body.find_next_sibling() if shared else body
        if body.name == "figure":
            yield from drawings(title, *under(heading))
            continue
        if "ri-bewijs" in body.get("class", ()):
            continue
        if "ri-stappen" in body.get("class", ()):
            yield steps(title, shared, body.find_all("li", recursive=False))
            continue
        cards = "ri-kaarten" in body.get("class", ())
        rows = map(card, body.select(CARDS)) if cards else map(sourced, body.select("li"))
        yield title, [f"- {row}" for row in rows]
    for fold in answer.find_all("details", recursive=False):
        if "ri-ondergrond" not in fold.get("class", ()):
            yield from drawings(words(fold.summary), *under(fold.summary))


def sourced(item):
    """A line with its source between brackets."""
    source = item.select_one(".ri-bron")
    if source is None:
        return words(item)
    place = words(source.extract()).removeprefix("Bron: ")
    return f"{words(item)} [{place}]"


def card(item):
    """A card of an outcome: what is read or answered, and what that gives."""
    given = [f"{pair}." for pair in pairs(item.select_one(".ri-resultaten"))]
    told = [words(one) for one in item.find_all("p", recursive=False)]
    read = [one.removeprefix(READ_SO) for one in told if one.startswith(READ_SO)]
    read = read or [" Of: ".join(map(words, item.select("li")))]
    said = read if any(read) else [f"{told[0]}."]
    if shown := item.select_one(".ri-kaart"):
        verdict = words(shown).lstrip(f"{SIGNS} ")
        word, _, rest = verdict.partition(".")
        said.append(f"Dan: {word.lower()}.{rest}" if any(read) else verdict)
    return " ".join([*said, *given])


def steps(title, shared, items):
    """The steps: the source that most share in the title, each figure told in full only once."""
    places = [
        place(item.find("span", class_="ri-bron", recursive=False)) or shared for item in items
    ]
    told = set()
    lines = [f"- {step(item, here, told)}" for item, here in zip(items, places, strict=True)]
    return title + bracketed(shared), [
        line if here == shared else line + bracketed(here)
        for line, here in zip(lines, places, strict=True)
    ]


def place(source):
    """The place that a source names."""
    return words(source).removeprefix("Bron: ") if source else ""


def bracketed(place):
    return f" [{place}]" if place else ""


def step(item, here, told):
    """A step: what it says and what it was based on."""
    found = item.select_one(".ri-gevonden")
    based = [words(found).removeprefix("Ingevuld: ")] if found else []
    based += [figure(one, here, told) for one in item.select(".ri-cijfers li")]
    return words(item.select_one(".ri-stap")) + (f" ({'; '.join(based)})" if based else "")


def figure(item, here, told):
    """A figure, the first time with its grade, and its source where that is not the step's."""
    source = item.select_one(".ri-bron")
    if source is None:
        said, _, grade = words(item).rpartition(" (")
        grade, where = grade.removesuffix(")"), here
    else:
        grade, _, where = words(source.extract()).removeprefix("Bron (").partition("): ")
        said = words(item).removesuffix(".")
    if (said, grade, where) in told:
        return said
    told.add((said, grade, where))
    return f"{said}, {grade}{bracketed(where) if where != here else ''}"


def under(heading):
    """The figures that follow a heading, and the paragraphs that say of which there are more."""
    after = list(takewhile(lambda tag: tag.name in ("figure", "p"), heading.find_next_siblings()))
    return [tag for tag in after if tag.name == "figure"], [tag for tag in after if tag.name == "p"]


def drawings(title, figures, more):
    """The words of each drawing of one title."""
    found = []
    for drawing in figures:
        reading = drawing.figcaption
        ways = f" ({words(reading.extract()).removeprefix('Zo gelezen: ')})" if reading else ""
        source = drawing.find("span", class_="ri-bron", recursive=False)
        place = f" [{words(source).removeprefix('Bron: ')}]" if source else ""
        found.append((f"{title}{ways}{place}", [f"- {line}" for line in drawn(drawing)]))
    found[-1][1].extend(f"- {words(one)}" for one in more)
    yield from found


def drawn(drawing):
    """The lines of a timeline, a tree or a stack of amounts."""
    if tree := drawing.select_one(".ri-boom"):
        yield words(drawing.p)
        yield from branches(tree)
    else:
        for row in drawing.select(".ri-balken > li"):
            source = bracketed(place(row.find("span", class_="ri-bron", recursive=False)))
            yield from (f"{words(line)}{source}" for line in row.select("p"))
        yield from map(words, drawing.find_all("p", recursive=False))


def branches(tree):
    """Each question of a tree with where its answers lead, from the top."""
    for question in tree.select(".ri-vraag"):
        ways = question.find_next_sibling("ul").find_all("li", recursive=False)
        said = [f"{words(way.select_one('.ri-tak'))}: {words(way.p)}" for way in ways]
        yield " ".join([words(question), *said])


def stored(text):
    """The lines of a stored text by the title they stand under."""
    head, *rest = text.split("\n\n")
    outcome = {"": head.split("\n")}
    for piece in rest:
        title, *lines = piece.split("\n")
        if lines and lines[0].startswith("- "):
            outcome[title if title.endswith("?") else title.removesuffix(":")] = lines
        else:
            outcome[""] += [title, *lines]
    return outcome
