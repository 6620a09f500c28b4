"""The line of a text that leads a norm in: «WerkSaam kan … wanneer:»."""

from __future__ import annotations

import re

from reintegratie.core.contract import Norm, lines
from reintegratie.core.registers import Registers
from reintegratie.core.versions import Versie


def at(law: Registers, text: str, line: str) -> list[Norm]:
    """The norms on a line of a text; of a line that only stayed, those of the text that brought it.

    Such a line is named by its number in that older text.
    """
    texts = law.vindplaatsen.bron(text).versies
    here = next(number for number, one in enumerate(texts) if one.naam == text)
    for one in reversed(texts[: here + 1]):
        ids = [id for id in law.bepalingen if came(law, id, one) and texts[here] in law.teksten[id]]
        known = [norm for id in ids for norm in law.contract.get(id, ())]
        if found := [norm for norm in known if norm.regels & lines(line)]:
            return found
    return []


def came(law: Registers, id: str, text: Versie) -> bool:
    """Whether a text brought a provision."""
    return law.vindplaatsen.versie(law.bepalingen[id].vindplaats) is text


def holds(places: str, aanhef: str) -> bool:
    """Whether «L71 zin 1-2» holds the sentence of «L71 zin 1»; a whole line holds every one."""
    asked, held = sentences(aanhef), sentences(places)
    return not asked or not held or bool(asked & held)


def sentences(places: str) -> set[int]:
    """The numbers of the sentences in «L71 zin 1-2»; none where it is about whole lines."""
    found = re.findall(r"zin (\d+)(?:-(\d+))?", places)
    return {at for first, last in found for at in range(int(first), int(last or first) + 1)}
