"""Everything about a change in one folder: a page that needs nothing else, PDF, Excel and CSV."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from reintegratie.beleid import teken, vormen
from reintegratie.beleid.voorbeelden import Vergelijking
from reintegratie.beleid.vormen import Deel
from reintegratie.core.errors import OngeldigeInvoer, shorten
from reintegratie.machine import whole
from reintegratie.machine.druk import druk
from reintegratie.machine.terminal import refused
from reintegratie.weergave.bouw import Html, el, samen

from .gebied_in_beeld import NIET_GEZOCHT, Precies
from .ontwerpverslag import Ontwerpverslag
from .uitslag import Uitslag
from .uitvoer import csv_mensen, excel
from .vergelijk import Mensvergelijking
from .verslag.bijlagen import BIJLAGEN, OVER, bijlagen
from .verslag.bladen import bladen
from .verslag.secties import Secties, secties

STATIC = Path(__file__).parents[1] / "site" / "_static"
STYLES = ("rekenhulp.css", "tekening.css", "beleid.css", "rapport.css")
ALLEEN_HIER = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
NIET_ECHT = (
    "Dit is een verkenning en geen besluit. De regels van nu staan in het handboek en "
    "veranderen hierdoor niet."
)
BIJLAGE = vormen.kop(BIJLAGEN, anker="bijlagen")
INHOUD = "Inhoud"
VERTROUWELIJK = "Deze pagina gaat over echte mensen. Deel haar alleen met wie dat mag zien."


def schrijf(
    map: Path,
    mensen: Mensvergelijking,
    voorbeelden: Vergelijking,
    gebied: Precies = NIET_GEZOCHT,
    ontwerp: Ontwerpverslag | None = None,
    *,
    pdf: bool = False,
) -> list[Path]:
    """Writes the report, all of it or nothing: a page, Excel and CSV. Returns its files.

    ``gebied`` says who notices it exactly, apart from these people. ``ontwerp`` is what more is
    found where it is about a draft. ``pdf`` prints it as well, the report and its annexes apart,
    where a browser here can.

    A report on real people is for the user of this machine alone. Raises OngeldigeInvoer where the
    folder cannot be written.

    >>> from tempfile import TemporaryDirectory
    >>> from reintegratie.beleid import vergelijk_voorbeelden, wat_als
    >>> from reintegratie.caseload import vergelijk_mensen, verzin
    >>> law = wat_als("notebooks/beleidsreview/e-bike.toml")
    >>> found = vergelijk_mensen(law, verzin(50), "2018-01-01")
    >>> with TemporaryDirectory() as folder:
    ...     written = schrijf(Path(folder), found, vergelijk_voorbeelden(law, {}))
    >>> sorted(path.name for path in written)
    ['mensen.csv', 'rapport.html', 'uitkomsten.xlsx']
    """
    found = ontwerp or Uitslag(mensen.wet, mensen, voorbeelden, gebied)
    try:
        files = {
            map / "rapport.html": pagina(found).encode(),
            **(_gedrukt(map, found) if pdf else {}),
            map / "uitkomsten.xlsx": excel(found, bladen(found)),
            map / "mensen.csv": csv_mensen(found).encode("utf-8-sig"),
        }
        map.mkdir(parents=True, exist_ok=True)
        whole.write(files, private=not mensen.caseload.synthetisch)
    except OSError as fault:
        raise OngeldigeInvoer(
            f"In de map «{shorten(map)}» kan niet worden geschreven. {refused(fault) or ''}"
        ) from None
    return list(files)


def _gedrukt(map: Path, found: Uitslag) -> dict[Path, bytes]:
    """The report and its annexes on paper; nothing where no browser can print."""
    pages = {"rapport.pdf": verslag(found), "bijlagen.pdf": los(found)}
    printed = {map / name: druk(page) for name, page in pages.items()}
    return {path: made for path, made in printed.items() if made}


def pagina(found: Uitslag) -> Html:
    """The report with its annexes as one page: it asks nothing of anybody, nor of the network."""
    first, *rest = secties(found)
    contents = _inhoud([first, *rest])
    return _html(found, [_section(*first), contents, *_verslag(rest), *_bijlagen(found)])


def _inhoud(told: Secties) -> Html:
    """What the page has, each with the place where it stands: below the answer."""
    parts = [part for head, some in told for part in (head, *some)]
    heads = [part for part in (*parts, BIJLAGE) if part and "anker" in part]
    links = [el("li", el("a", part["tekst"], href=f"#{part['anker']}")) for part in heads]
    return el("nav", el("ul", links), class_="ri-inhoud", aria_label=INHOUD)


def verslag(found: Uitslag) -> Html:
    """The same without the annexes, for paper."""
    return _html(found, _verslag(secties(found)))


def los(found: Uitslag) -> Html:
    """The annexes alone, for paper."""
    return _html(found, _bijlagen(found, papier=True), "ri-beleid ri-los")


def _verslag(told: Secties) -> list[Html]:
    return [_section(*one) for one in told]


def _bijlagen(found: Uitslag, papier: bool = False) -> list[Html]:
    text = f"Versie van de regels: {found.wet.basis.versie}."
    return [_section(BIJLAGE, [vormen.zin(OVER), *bijlagen(found, papier), vormen.zin(text)])]


def _html(found: Uitslag, parts: Iterable[Html], kind: str = "ri-beleid") -> Html:
    wet, people = found.wet, found.mensen.caseload
    style = "\n".join((STATIC / name).read_text("utf-8") for name in STYLES)
    head = el(
        "head",
        Html('<meta charset="utf-8">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{ALLEEN_HIER}">'),
        el("title", wet.titel),
        el("style", Html(style)),
    )
    body = el(
        "main",
        el("h1", wet.titel),
        el("p", el("strong", people.opschrift), " ", NIET_ECHT, class_="ri-merk"),
        None if people.synthetisch else el("p", VERTROUWELIJK),
        list(parts),
        class_=kind,
    )
    page = el("html", head, el("body", body), lang="nl")
    return samen(Html("<!DOCTYPE html>\n"), page, Html("\n"))


def _section(head: Deel, parts: list[Deel | None]) -> Html:
    return teken.inhoud([one for one in (head, *parts) if one], hoogste=2)
