"""The own words of a chapter beside the text: of each provision its numbers, and who decides."""

import json
import re
from functools import cache
from pathlib import Path

from tests.contract.aanhef import at

WORDS = {
    1: "een|één|eerste|elk",
    2: "twee",
    3: "drie|derde",
    4: "vier",
    5: "vijf",
    6: "zes|halfjaar",
    8: "acht",
    10: "tien",
    12: "twaalf",
    15: "vijftien",
    20: "twintig",
}
NAMES = r"WerkSaam|UWV|de gemeente|de Belastingdienst|het SW-bedrijf|de (?:arbeids)?coach"
VERBS = "beslist|beslissen|beoordeelt|oordeelt|bepaalt|kan|mag"
DECIDES = re.compile(
    rf"(?<!van )(?<!via )\b({NAMES}) (?:{VERBS})\b|\b(?:{VERBS}) ({NAMES})\b", re.IGNORECASE
)


@cache
def sections(page):
    """What stands under each anchor of a chapter, in the part that tells what the source says."""
    law = part(page, "Wat de bron regelt")
    parts = re.split(r'<a id="([^"]+)"></a>', law)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@cache
def cells(page, kind):
    """All that stands in the cells of a kind of a chapter."""
    notebook = json.loads(Path("book", f"{page}.ipynb").read_text("utf-8"))
    found = [cell for cell in notebook["cells"] if cell["cell_type"] == kind]
    return "\n".join("".join(cell["source"]) for cell in found)


def part(page, title):
    """The prose of a chapter under a heading of the second rank."""
    return re.split(r"\n## ", cells(page, "markdown").partition(f"## {title}")[2])[0]


def calculated(page):
    """The names of the calculations that a chapter shows."""
    return re.findall(r'rekenhulp\(\s*"(\w+)"', cells(page, "code"))


def about_itself(page):
    """All prose of a chapter but the lines that link: those speak of another chapter."""
    prose = cells(page, "markdown").splitlines()
    return "\n".join(line for line in prose if "](" not in line)


def section(provision, others):
    """The section of a provision, up to the next anchor that is one of the others."""
    page, _, anchor = provision.vindplaats.partition("#")
    known, found = sections(page), []
    for name in list(known)[list(known).index(anchor) :]:
        if found and f"{page}#{name}" in others:
            break
        found.append(known[name])
    return "\n".join(found)


def chapter(provision):
    """All sections of its chapter."""
    return "\n".join(sections(provision.vindplaats.partition("#")[0]).values())


def tells(text, number):
    """Whether a text has the number, in figures or in a word."""
    whole = int(number) if number == int(number) else number
    grouped = f"{whole:,}".translate(str.maketrans(",.", ".,"))
    ways = [*map(re.escape, (grouped, str(whole))), WORDS.get(whole, grouped)]
    return bool(re.search(rf"(?<![\d.,])({'|'.join(ways)})", text, re.IGNORECASE))


def decides(text):
    """Who decides or has a power, in the words of the section."""
    found = {one for pair in DECIDES.findall(text) for one in pair if one}
    return {re.sub(r"^(de|het) ", "", one, flags=re.IGNORECASE).casefold() for one in found}


def norms(law, id):
    """The norms of a provision, and those on the lead-in lines from which they inherit."""
    own = law.contract[id]
    source = law.bepalingen[id].vindplaats.partition("/")[0]
    leads = dict.fromkeys(norm.aanhef for norm in own if norm.aanhef)
    return (*own, *(norm for line in leads for norm in at(law, source, line)))


def named(law, id):
    """Whom the text names as who decides, judges, consents, or has a duty or a power."""
    found = {
        name
        for norm in norms(law, id)
        for name in (*norm.beslist, *norm.stelt_vast, *norm.stemt_in, *norm.wie)
    }
    return {re.sub("^(de|het) ", "", name).casefold() for name in found}
