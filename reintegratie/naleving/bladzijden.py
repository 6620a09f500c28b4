"""A chapter follows the text it mirrors: its numbers, who decides, its figures, its links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path

from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.rules import Regel

from . import leesbaar
from .eigen_woorden import noemt, ongenoemd
from .fout import Bevinding
from .gronden import figures, of_room, of_text, rooms, values
from .hoofdstuk import BRON, KORT, Hoofdstuk
from .terug import te_ver_terug
from .wegen import heen

CEL = re.compile(r'((?:onduidelijk|rekenhulp)\("\w+")(?:[^)]*?peildatum="([\d-]+)")?')
LINK = re.compile(r"\]\(([^)#\s:]+\.(?:ipynb|md))(?:#[^)]*)?\)")
KOPPEN = ("# ", f"## {KORT}", f"## {BRON}", "## Zie ook")


class Bladzijde:
    """One chapter of a book, beside the provisions that stand on it.

    ``elders`` are the folders where a page may stand that it leads to.
    """

    def __init__(self, law: Wetboek, chapter: Hoofdstuk, elders: Iterable[Path] = ()):
        self.law, self.hoofdstuk, self.elders = law, chapter, (chapter.boek, *elders)

    @cached_property
    def ids(self) -> list[str]:
        """The provisions that stand on it."""
        at, ledger = f"{self.hoofdstuk.pagina}#", self.law.bepalingen
        return [id for id, one in ledger.items() if f"{one.vindplaats}#".startswith(at)]

    def bevindingen(self) -> Iterator[Bevinding]:
        """All that is not in order."""
        place = f"book/{self.hoofdstuk.pagina}.ipynb"
        for said in (
            *self.ankers(),
            *self.dagen(),
            *self.getallen(),
            *self.beslissers(),
            *self.cijfers(),
            *self.verwijzingen(),
            *self.terug(),
            *self.zinnen(),
        ):
            yield Bevinding(place, "", said)

    def ankers(self) -> Iterator[str]:
        """A heading or an anchor of a provision that is not there."""
        text = f"\n{self.hoofdstuk.cellen['markdown']}"
        for head in KOPPEN:
            if f"\n{head}" not in text:
                yield f"er is geen kopje «{head}»"
        for id in self.ids:
            anchor = self.law.bepalingen[id].vindplaats.partition("#")[2]
            if anchor and anchor not in self.hoofdstuk.ankers:
                yield f'bij {id} hoort <a id="{anchor}"></a> op de regel boven zijn kopje'

    def dagen(self) -> Iterator[str]:
        """A cell in the chapter of a later text that asks for no day of that text."""
        page, places = self.hoofdstuk.pagina, self.law.vindplaatsen
        begin = places.versie(page).vanaf
        if places.van_de_eerste(page) or begin is None:
            return
        for cell, day in CEL.findall(self.hoofdstuk.cellen["code"]):
            if not day or date.fromisoformat(day) < begin:
                yield f"{cell}: geef een peildatum vanaf {show(begin)}"

    def getallen(self) -> Iterator[str]:
        """A number of the text that the chapter does not tell."""
        for id in self.ids:
            for norm in self.law.contract.get(id, ()):
                for one in norm.getallen:
                    if not isinstance(one.waarde, str) and not noemt(
                        self.hoofdstuk.tekst, one.waarde
                    ):
                        yield f"{one.wat}, {one.waarde}: dat getal van de tekst staat er niet"

    def beslissers(self) -> Iterator[str]:
        """Somebody who decides, and whom no text names: at a lid, in short, or anywhere on it."""
        for where, text, ids in self._woorden():
            for who in ongenoemd(self.law, text, ids):
                yield f"{where} beslist {who}, en de tekst zegt dat niet"

    def _woorden(self) -> Iterator[tuple[str, str, list[str]]]:
        """Where, our own words there, and the provisions that say who decides there."""
        page, ledger = self.hoofdstuk, self.law.bepalingen
        others = {ledger[id].vindplaats for id in self.ids}
        for id in self.ids:
            if ledger[id].vindplaats.partition("#")[2] in page.ankers:
                yield f"bij {id}", page.stuk(ledger[id], others), [id]
        yield f"onder «{KORT}»", page.deel(KORT), self.ids
        more = [id for rule in self._berekend() for id in rule.bepalingen]
        yield "in dit hoofdstuk", page.over_zichzelf, [*self.ids, *more]

    def _berekend(self) -> Iterator[Regel]:
        """The calculations that it shows, each as it is on the day of its cell."""
        for name, day in self.hoofdstuk.rekent:
            if name in self.law.regelingen:
                yield self.law.regeling(name).op(date.fromisoformat(day) if day else date.today())

    def cijfers(self) -> Iterator[str]:
        """A figure in the prose that no figure, example or number of the text is."""
        law = self.law
        names = [rule.naam for rule in law.versies if set(rule.bepalingen) & set(self.ids)]
        held = {one for room in rooms(law, names) for one in of_room(law, room)}
        held.update(of_text(law, self.ids))
        held.update(values([vars(text) for id in self.ids for text in law.teksten[id]]))
        for text, value in figures(self.hoofdstuk.cellen["markdown"]):
            if value not in held:
                yield f"het cijfer «{text}» heeft geen grond in de regels"

    def verwijzingen(self) -> Iterator[str]:
        """A link that leads to no page."""
        for link in LINK.findall(self.hoofdstuk.cellen["markdown"]):
            here = Path(self.hoofdstuk.pagina).parent
            if not any((folder / here / link).resolve().is_file() for folder in self.elders):
                yield f"de verwijzing «{link}» leidt nergens heen"

    def terug(self) -> Iterator[str]:
        """A link to an older text than the one in whose place it came."""
        places = heen(self.law, self.hoofdstuk.pagina, self.hoofdstuk.cellen["markdown"])
        yield from te_ver_terug(self.law, self.ids, {one.partition("#")[0] for one in places})

    def zinnen(self) -> Iterator[str]:
        """A sentence that is too long."""
        titles = [one.titel for one in self.law.bronnen.values() if one.in_boek]
        text = leesbaar.prose(self.hoofdstuk.cellen["markdown"])
        for one in leesbaar.too_long(leesbaar.sentences(text, titles)):
            yield f"een zin van {leesbaar.words(one)} woorden: «{one[:60]}…»"
