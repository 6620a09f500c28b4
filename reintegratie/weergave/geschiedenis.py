"""The history of a source in words: its texts, when each held, what is not known, what changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.phrases import AND
from reintegratie.core.rules import Regel
from reintegratie.core.sources import Bepaling, Bron
from reintegratie.core.versions import Versie

from .normverschil import normverschil
from .wissels import gewisseld, wissels

NOT_KNOWN, NOT_SURE = "niet bekend", "{dag}, niet zeker"
EVE, LAST = "de dag ervoor", "de laatste dag waarop de vorige gold ({dagen})"
BACK_TO = "Werkt terug tot"
VERVANGEN, DEELS = "Wat ervoor in de plaats kwam", "Deels vervangen door"
ZO_TOT, GELIJK = "Geldt zo tot", "Gelijk gebleven: {gelijk} van de {alle} bepalingen."
IN_PLAATS_VAN = ", in plaats van "
DAYS = {
    "vastgesteld": "Vastgesteld",
    "bekendgemaakt": "Bekendgemaakt",
    "vanaf": "Geldt vanaf",
    "tot": "Geldt tot",
}


def titel(source: Bron, text: Versie) -> str:
    """The title of a text: that of its source, unless it had another."""
    return text.titel or source.titel


def status(text: Versie) -> str:
    """What is to say of the state of a text; nothing where it is known what came in its place."""
    return "" if text.vervangen_door else text.status or ""


def dagen(text: Versie, deels: bool = False) -> Iterator[tuple[str, str]]:
    """Each day of a text with its label; why it is not known, or not for sure, stands behind it.

    ``deels``: only a part of it ended with the text.
    """
    for name, label in (DAYS | ({"tot": ZO_TOT} if deels else {})).items():
        day = getattr(text, name)
        why = text.niet_bekend.get(name)
        if day or why:
            yield label, ". ".join(filter(None, [_dag(day, why), why]))
    if text.vanaf and text.werkt_terug:
        yield BACK_TO, show(text.vanaf)
    if text.nagegaan_tot:
        yield "Door ons nagegaan tot en met", show(text.nagegaan_tot)


class Daarna(NamedTuple):
    """What came in the place of a text, and how many of its provisions that left as they were."""

    tekst: Versie
    gelijk: int
    alle: int

    @property
    def label(self) -> str:
        """In a few words."""
        return DEELS if self.gelijk else VERVANGEN

    @property
    def blijft(self) -> str:
        """What stayed, in a sentence; nothing where all of it was replaced."""
        return GELIJK.format(**self._asdict()) if self.gelijk else ""


def daarna(law: Wetboek, source: Bron, text: Versie) -> Daarna | None:
    """The text that followed at once on another one, if any did."""
    if not text.vervangen_door:
        return None
    later = source.versie(text.vervangen_door)
    held = [texts for texts in law.teksten.values() if text in texts]
    return Daarna(later, sum(later in texts for texts in held), len(held))


def _dag(day: date | None, why: str | None) -> str:
    """A day, as far as it is known."""
    if day is None:
        return NOT_KNOWN
    return NOT_SURE.format(dag=show(day)) if why else show(day)


def begin(source: Bron, text: Versie) -> str:
    """From when a later text holds, in a sentence; nothing of the first that is at hand."""
    label = DAYS["vanaf"]
    first = text is source.gegeven[0]
    return "" if first else f"{label} {_dag(text.vanaf, text.niet_bekend.get('vanaf'))}."


class Wijziging(NamedTuple):
    """What a text did with a provision: it came (``nieuw``), in the place of others, or it went."""

    nieuw: Bepaling | None
    oud: tuple[Bepaling, ...]

    @property
    def soort(self) -> str:
        """In a word."""
        if self.nieuw is None:
            return "Vervallen"
        return "Anders" if self.oud else "Nieuw"


def wijzigingen(law: Wetboek, source: Bron, text: Versie) -> list[Wijziging]:
    """What a text changed, provision by provision; nothing for the first that is at hand."""
    if text not in source.gegeven[1:]:
        return []
    ledger = law.bepalingen
    came = [one for one in ledger.values() if law.vindplaatsen.versie(one.vindplaats) is text]
    changed = [Wijziging(one, tuple(ledger[id] for id in one.vervangt)) for one in came]
    return [*changed, *(Wijziging(None, (ledger[id],)) for id in text.vervallen)]


def staat_in(law: Wetboek, id: str) -> list[str]:
    """Of when the texts are in which a provision stands; nothing where its source has but one."""
    several = len(law.vindplaatsen.bron(law.bepalingen[id].vindplaats).gegeven) > 1
    return [text.datum for text in law.teksten[id]] if several else []


def berekeningen(law: Wetboek, source: Bron, text: Versie) -> list[Regel]:
    """The versions of rules that began with a text; none for the first that is at hand."""
    if text not in source.gegeven[1:]:
        return []
    return [rule for rule in law.versies if rule.teksten.get(source.id, ())[:1] == (text,)]


def naast(law: Wetboek, source: Bron, text: Versie) -> str:
    """Beside which day the first one of a text is laid: the last one on which the old text held."""
    eve = {rule.vooravond for rule in berekeningen(law, source, text) if rule.nummer > 1}
    if all(text.vanaf == day + timedelta(days=1) for day in eve):
        return EVE
    return LAST.format(dagen=AND.join(map(show, sorted(eve))))


def vervallen(law: Wetboek, source: Bron, text: Versie) -> list[Regel]:
    """The rules that hold no longer from a text on: it took away a place on which they stand."""
    if text not in source.gegeven[1:]:
        return []
    newest = (rule.versies[-1] for rule in law.regelingen.values())
    return [rule for rule in newest if _ends_with(rule, source, text)]


def _ends_with(rule: Regel, source: Bron, text: Versie) -> bool:
    """Whether the text is the first one after those in which the rule stands."""
    held = rule.teksten.get(source.id, ())
    return held[-1:] == source.gegeven[: source.gegeven.index(text)][-1:]


def regels(law: Wetboek, source: Bron) -> Iterator[str]:
    """The history as lines for a terminal."""
    yield f"{source.id}  {source.titel}"
    for text in source.versies:
        yield f"    {titel(source, text)} ({text.datum})"
        yield from (f"        {label}: {said}" for label, said in _told(law, source, text))
        for one in wijzigingen(law, source, text):
            yield f"        {one.soort}: {plaatsen(law, one)}"
            yield from (f"            {gewisseld(*row)}" for row in normverschil(law, *one))
        yield from (f"        {one.tekst}" for one in wissels(law, source, text))


def plaatsen(law: Wetboek, change: Wijziging) -> str:
    """The places that a change is about, with the title of each; one that they share once."""
    new = change.nieuw
    old = ", ".join(_place(law, one, bool(new and new.titel == one.titel)) for one in change.oud)
    came = _place(law, new) if new else ""
    return IN_PLAATS_VAN.join(filter(None, [came, old]))


def _place(law: Wetboek, one: Bepaling, told: bool = False) -> str:
    where = law.vindplaatsen.tekst(one.vindplaats)
    return where if told else f"{one.titel} ({where})"


def _told(law: Wetboek, source: Bron, text: Versie) -> Iterator[tuple[str, str]]:
    after = daarna(law, source, text)
    if text.niet_gegeven:
        yield "De tekst", text.niet_gegeven
    yield from dagen(text, bool(after and after.gelijk))
    if after:
        named = after.tekst.aanduiding or after.tekst.datum
        yield after.label, ". ".join(filter(None, [named, after.blijft]))
