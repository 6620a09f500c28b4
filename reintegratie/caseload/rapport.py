"""Everything about a change in one folder: a page that needs nothing else, Excel and CSV."""

from __future__ import annotations

from pathlib import Path

from reintegratie.beleid import teken, vormen
from reintegratie.beleid import voorbeelden_in_beeld as van_voorbeelden
from reintegratie.beleid.anders import AndereWet
from reintegratie.beleid.vergelijk import Vergelijking
from reintegratie.beleid.verschiltekst import als_toml, teksten
from reintegratie.beleid.watals import WatAls
from reintegratie.core.errors import OngeldigeInvoer, shorten
from reintegratie.machine import whole
from reintegratie.machine.druk import druk
from reintegratie.machine.terminal import refused
from reintegratie.verzonnen.beeld import in_beeld
from reintegratie.weergave.bouw import Html, el, samen

from .gebied_in_beeld import NIET_GEZOCHT, Precies, deel
from .mensen_in_beeld import delen
from .ontwerp_in_beeld import Secties, secties, tabellen
from .ontwerpverslag import Ontwerpverslag
from .uitvoer import csv_mensen, excel
from .vergelijk import Mensvergelijking

STATIC = Path(__file__).parents[1] / "site" / "_static"
STYLES = ("rekenhulp.css", "tekening.css", "beleid.css", "rapport.css")
ALLEEN_HIER = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
NIET_ECHT = (
    "Dit is een verkenning en geen besluit. De regels van nu staan in het handboek en "
    "veranderen hierdoor niet."
)
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
    found where it is about a draft. ``pdf`` prints the page as well, where a browser here can.

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
    page = pagina(mensen, voorbeelden, gebied, ontwerp)
    try:
        printed = druk(page) if pdf else None
        files = {
            map / "rapport.html": page.encode(),
            **({map / "rapport.pdf": printed} if printed else {}),
            map / "uitkomsten.xlsx": excel(mensen, voorbeelden, tabellen(ontwerp)),
            map / "mensen.csv": csv_mensen(mensen).encode("utf-8-sig"),
        }
        map.mkdir(parents=True, exist_ok=True)
        whole.write(files, private=not mensen.caseload.synthetisch)
    except OSError as fault:
        raise OngeldigeInvoer(
            f"In de map «{shorten(map)}» kan niet worden geschreven. {refused(fault) or ''}"
        ) from None
    return list(files)


def pagina(
    mensen: Mensvergelijking,
    voorbeelden: Vergelijking,
    gebied: Precies = NIET_GEZOCHT,
    ontwerp: Ontwerpverslag | None = None,
) -> Html:
    """The report as one page of HTML: it asks nothing of anybody, also not of the network."""
    wet, people = mensen.wet, mensen.caseload
    style = "\n".join((STATIC / name).read_text("utf-8") for name in STYLES)
    head = el(
        "head",
        Html('<meta charset="utf-8">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{ALLEEN_HIER}">'),
        el("title", wet.titel),
        el("style", Html(style)),
    )
    sections = secties(ontwerp) if ontwerp else _secties(mensen, voorbeelden, gebied)
    body = el(
        "main",
        el("h1", wet.titel),
        el("p", el("strong", people.opschrift), class_="ri-merk"),
        el("p", NIET_ECHT),
        None if people.synthetisch else el("p", VERTROUWELIJK),
        [el("p", why) for why in wet.toelichtingen],
        [_section(title, parts) for title, parts in sections],
        _section("Waarmee is gerekend?", [in_beeld(people.aannames)]),
        el("p", f"Versie van de regels: {wet.basis.versie}."),
        _wijzigingen(wet),
        class_="ri-beleid",
    )
    page = el("html", head, el("body", body), lang="nl")
    return samen(Html("<!DOCTYPE html>\n"), page, Html("\n"))


def _secties(mensen: Mensvergelijking, voorbeelden: Vergelijking, gebied: Precies) -> Secties:
    """What is told of a change: what it is, who notices it, and what the examples do."""
    return [
        ("Wat verandert er?", [vormen.verandering(teksten(mensen.wet))]),
        ("Wie merkt het?", [deel(gebied, mensen.peildatum), *delen(mensen)]),
        ("Wat doet het met de voorbeelden?", van_voorbeelden.delen(voorbeelden)),
    ]


def _wijzigingen(wet: AndereWet) -> list[Html]:
    """Each change as a file, to reckon with it again."""
    changes = wet.wijzigingen if isinstance(wet, WatAls) else ()
    return [
        el("pre", als_toml(one), tabindex="0", role="group", aria_label=one.titel)
        for one in changes
    ]


def _section(title: str, parts: list) -> Html:
    return samen(el("h2", title), teken.inhoud([one for one in parts if one]))
