"""The whole book as one page of HTML, for paper: cover, contents, every chapter in order."""

from html import escape
from posixpath import dirname, join, normpath

from bs4 import BeautifulSoup, Tag

from reintegratie import wetboek
from reintegratie.core.format import show

from . import leesdag
from .bronregel import dates

STYLES = ("stijl.css", "boek.css")
# The book has its own contents, its chapters say what registers list, and the others need a screen.
REGISTERS = ("voorbeelden", "altijd-waar", "bronconflicten", "dekking", "feiten")
FOR_A_SCREEN = (
    "bouwstenen",
    "notebooks/training/casus-schrijven",
    *(
        f"notebooks/beleidsreview/{name}"
        for name in (
            "live",
            "wijziging",
            "ontwerp-klein",
            "ontwerp-groot",
            "eigen-bestand",
            "terugzoeken",
        )
    ),
)
LEFT_OUT = {f"{page}.html" for page in ("inhoud", *REGISTERS, *FOR_A_SCREEN)}
ON_THE_SITE = (
    "Op de site staan ook alle voorbeelden, bepalingen, gegevens, verschillen tussen de bronnen en "
    "bewezen stellingen bij elkaar."
)
OF_TODAY = "Wat hierna staat over nu, is van {dag}. De site volgt de dag waarop u leest."
MORE = "Op de site: {hoeveel}."  # of what a chapter has folded away
SCREEN_ONLY = (
    "script",
    "template",
    "form",
    "button",
    ".headerlink",
    ".ri-voortgang",
    "[data-wacht] .ri-kort",
    ".handboek-betekenis",
    ".handboek-letters",
    ".ri-voorbeeld details:not(.ri-dicht)",
    ".ri-bij-voorbeelden",
)
QUESTIONNAIRE = (
    ".cell:has(.ri-wegwijzer)"  # unfolded before the first answer it would fill sixty pages
)
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
ELSEWHERE = ("http:", "https:", "mailto:")
NO_NUMBER = "0000"  # as wide as a number, so that filling it in moves nothing


class Chapter:
    """A page of the site, ready to stand in a book in which every id is unique."""

    def __init__(self, site, page):
        soup = BeautifulSoup((site / page).read_text(encoding="utf-8"), "html.parser")
        self.page, self.article = page, only(soup, "article.handboek-tekst")
        self.id = anchor(page)
        self.title = next(only(soup, "article h1").stripped_strings)

    def html(self, pages):
        """The chapter, with headings one step lower and links that stay within the book."""
        for receipt in self.article.select(
            ".ri-ondergrond > :is(.ri-bewijs, h4:has(+ .ri-bewijs))"
        ):
            receipt.decompose()
        for cell in self.article.select(QUESTIONNAIRE):
            cell.replace_with(paragraph("De vragen staan alleen op de site."))
        for fold in self.article.select("details.handboek-meer-voorbeelden"):
            fold.replace_with(*folded(only(fold, "summary")))
        for tag in self.article.select(".handboek-woord, noscript"):
            tag.unwrap()
        for tag in self.article.select(", ".join(SCREEN_ONLY)):
            tag.decompose()
        for tag in self.article.find_all(True):
            self._rename(tag, pages)
        self.article["id"] = self.id
        return str(self.article)

    def _rename(self, tag, pages):
        if tag.get("id"):
            tag["id"] = f"{self.id}--{tag['id']}"
        for name in REFERENCES:
            if tag.get(name):
                tag[name] = " ".join(f"{self.id}--{one}" for one in tag[name].split())
        if tag.get("href") and not tag["href"].startswith(ELSEWHERE):
            self._link(tag, pages)
        if tag.name in {"h1", "h2", "h3", "h4", "h5"}:
            tag.name = f"h{int(tag.name[1]) + 1}"
        if tag.name == "details":
            tag["open"] = ""
            tag.attrs.pop("name", None)  # of those with one name a browser opens a single one

    def _link(self, tag, pages):
        """Point a link at its place in the book; a page outside it leaves plain words."""
        path, _, place = tag["href"].partition("#")
        page = normpath(join(dirname(self.page), path)) if path else self.page
        if page in pages:
            tag["href"] = f"#{anchor(page)}--{place}" if place else f"#{anchor(page)}"
        else:
            tag.name, tag.attrs = "span", {}


def only(soup, selector) -> Tag:
    """The first tag that fits; raises ValueError when a page has none."""
    found = soup.select_one(selector)
    if found is None:
        raise ValueError(f"«{selector}» staat niet op deze pagina")
    return found


def folded(summary):
    """What paper says of a fold with examples: its heading, and how many the site has."""
    many = (summary.span or summary).get_text(strip=True).strip("()")
    return [*summary.find_all("h3"), paragraph(MORE.format(hoeveel=many.lower()))]


def paragraph(text):
    """A paragraph with this text, to put in a page."""
    tag = BeautifulSoup("", "html.parser").new_tag("p")
    tag.string = text
    return tag


def anchor(page):
    """The id of a page of the site in the book."""
    return page.removesuffix(".html").replace("/", "-")


class Book:
    """The book of a built site; reading it takes time, filling in page numbers does not."""

    def __init__(self, site):
        soup = BeautifulSoup((site / "index.html").read_text(encoding="utf-8"), "html.parser")
        self.parts = [
            (
                only(part, "summary").get_text(strip=True),
                [Chapter(site, page) for page in pages(part)],
            )
            for part in soup.select(".handboek-deel")
        ]
        kept = {chapter.page for _, chapters in self.parts for chapter in chapters}
        self.body = "".join(
            f'<section class="boek-deel"><h1 id="deel-{number}">{escape(title)}</h1></section>'
            + "".join(chapter.html(kept) for chapter in chapters)
            for number, (title, chapters) in enumerate(self.parts, 1)
        )

    def html(self, numbers):
        """The book in HTML; `numbers` gives the page number of each anchor, as far as known."""
        styles = "".join(f'<link rel="stylesheet" href="_static/{name}">' for name in STYLES)
        return (
            f'<!doctype html><html lang="nl"><head><meta charset="utf-8">'
            f"<title>{escape(wetboek().naam)}</title>{styles}</head>"
            f'<body class="boek">{cover()}{self.contents(numbers)}<main>{self.body}</main>'
            "</body></html>"
        )

    def contents(self, numbers):
        """The table of contents, part by part, with page numbers."""
        rows = "".join(
            row(f"deel-{number}", title, numbers, "boek-kop")
            + "".join(row(chapter.id, chapter.title, numbers, "boek-regel") for chapter in chapters)
            for number, (title, chapters) in enumerate(self.parts, 1)
        )
        return f'<nav class="boek-inhoud"><h1>Inhoud</h1><ul>{rows}</ul></nav>'


def pages(part):
    """The pages of a part in the menu, but for those that a book does without."""
    found = [normpath(link["href"]) for link in part.select("a")]
    return [page for page in found if page not in LEFT_OUT]


def cover():
    """The front: the title, what the book is not, and how old its sources are.

    Paper cannot choose: where a text is to come, it says from which day, and that the rest is of
    the day on which it is printed.
    """
    sources = "".join(
        f"<li>{escape(source.titel)} ({escape('; '.join(dates(source)))})</li>"
        for source in wetboek().bronnen.values()
        if source.in_boek
    )
    return (
        f'<header class="boek-omslag"><p class="boek-titel">{escape(wetboek().naam)}</p>'
        f"<p>Handboek, versie {wetboek().versie}</p>"
        "<p>Dit handboek beslist niets en geeft geen advies. De bronnen zelf beslissen.</p>"
        f"<p>De bronnen:</p><ul>{sources}</ul>{of_today()}<p>{ON_THE_SITE}</p></header>"
    )


def of_today():
    """Of which day the rest of the paper is; empty where that makes no difference."""
    today, *later = leesdag.begins()
    return f"<p>{OF_TODAY.format(dag=show(today))}</p>" if later else ""


def row(target, title, numbers, kind):
    """One line of the table of contents."""
    number = numbers.get(target, NO_NUMBER)
    return (
        f'<li class="{kind}"><a href="#{target}"><span>{escape(title)}</span>'
        f'<span class="boek-nummer">{number}</span></a></li>'
    )
