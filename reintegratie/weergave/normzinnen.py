"""What a lid says otherwise than the one before it, in plain sentences: for who decides about it.

The same differences as ``normverschil`` shows field by field, for who checks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reintegratie.core.contract import Norm
from reintegratie.core.format import capital
from reintegratie.core.registers import Registers
from reintegratie.core.sources import Bepaling

from . import normtekst
from .normheel import DAN, DIT, IS, UITLEG, gaat, komt, wat, zo
from .normverschil import normen, paren

DOER = "wie"
DOET = {
    "beslist": "Wie beslist",
    DOER: "Wie dit doet",
    "stelt_vast": "Wie dit vaststelt",
    "adviseert": "Wie adviseert",
    "stemt_in": "Wie instemt",
    "betaalt": "Wie betaalt",
    "ontvangt": "Wie het krijgt",
    "voert_uit": "Wie dit uitvoert",
    "maakt_regels": "Wie de regels maakt",
}
OVER = "Over wie dit gaat"
NU_DAN = "{}: nu {}, dan {}."
STAAT_ER_NIET = "staat dat er niet"
GEVOLG, IN_GEVAL = "Nu: {}. Dan: {}.", "Bij «{}» geldt nu: {}. Dan geldt: {}."
PRECIES = "precies "  # a number without a bound says that already
VOORWAARDE = {True: "Nieuwe voorwaarde: {}.", False: "Deze voorwaarde vervalt: {}."}
UITZONDERING = {True: "Nieuwe uitzondering: {}.", False: "Deze uitzondering vervalt: {}."}
BIJ_GROEP = {True: "Voor {groep} komt erbij: {wat}.", False: "Voor {groep} gaat eruit: {wat}."}
OPEN = {
    True: "Dit laat de tekst dan open: {}.",
    False: "Bij de tekst van nu hoort een open vraag, bij de nieuwe tekst niet meer: {}.",
}
Paar = tuple[Norm | None, Norm]


def normzinnen(
    law: Registers,
    nieuw: Bepaling | None,
    oud: tuple[Bepaling, ...],
    *,
    getallen: bool = True,
    kern: bool = False,
) -> list[str]:
    """Each thing that differs, in a sentence.

    ``getallen``: with the numbers in the text; ``kern``: only what a text has people do. That is
    without what explains it, what it leaves open, who, and what it says of who had begun.

    Norm beside norm. Of a text before it without a contract nothing is known: then what the new one
    says is told.
    """
    old, new = normen(law, oud), normen(law, (nieuw,) if nieuw else ())
    said: list[str] = []
    for was, becomes in paren(old, new):
        if kern and _bijzaak(becomes or was):
            continue
        if becomes and (was or not old):
            said += _anders((was, becomes), getallen, kern)
        elif becomes:
            said.append(komt(becomes))
        elif was and was.soort != UITLEG:  # what it explains is told by itself
            said.append(gaat(was))
    return list(dict.fromkeys(said))


def _bijzaak(norm: Norm | None) -> bool:
    """Whether it explains another, or says only of who had begun how it is."""
    if norm is None:
        return False
    settled = any(one.overgang and not one.conflict for one in norm.open)
    return norm.soort == UITLEG or (norm.modaliteit == IS and settled)


def _anders(pair: Paar, numbers: bool, core: bool) -> Iterator[str]:
    who = () if core else (_wie,)
    for tell in (_hoe, *who, *((_getallen,) if numbers else ()), _voorwaarden):
        yield from tell(*pair)
    yield from _erbij_eraf(UITZONDERING, *(_uitzonderingen(one) for one in pair))
    yield from () if core else _vragen(pair)


def _vragen(pair: Paar) -> Iterator[str]:
    for comes, some in _verschil(*(_open(one) for one in pair)):
        yield OPEN[comes].format("; ".join(some))


def _hoe(old: Norm | None, new: Norm) -> Iterator[str]:
    """Whether it must, may or need not, and what follows: in one sentence where both differ."""
    if old is None:
        yield from [DAN.format(zo(new, DIT))] * (new.modaliteit != IS)
        return
    other = _ander_gevolg(old, new)
    if old.modaliteit != new.modaliteit:
        said = [zo(one, wat(one) if other else DIT) for one in (old, new)]
        when = normtekst.conditions(new.voorwaarden) if new.voorwaarden else ""
        yield IN_GEVAL.format(when, *said) if when else GEVOLG.format(*said)
    elif other:
        yield GEVOLG.format(*(_met_getal(*two) for two in ((old, new), (new, old))))


def _ander_gevolg(old: Norm, new: Norm) -> bool:
    return bool(old.gevolg and new.gevolg and old.gevolg != new.gevolg)


def _met_getal(one: Norm, other: Norm) -> str:
    """What follows, with the numbers of which the other text has none: it says that in words."""
    own = {number.wat for number in one.getallen} - {number.wat for number in other.getallen}
    told = [f"{two.wat}: {_getal(two)}" for two in one.getallen if two.wat in own]
    return f"{one.gevolg} ({'; '.join(told)})" if told else f"{one.gevolg}"


def _wie(old: Norm | None, new: Norm) -> Iterator[str]:
    """Who does what: whom a text names that the other does not.

    Who decides does it as well; and who does it where nobody was named is no other.
    """
    for name, does in DOET.items():
        was, becomes = (", ".join(getattr(one, name)) if one else "" for one in (old, new))
        if was != becomes and (name != DOER or (was and new.wie != new.beslist)):
            yield NU_DAN.format(does, was or STAAT_ER_NIET, becomes or STAAT_ER_NIET)
    if old and old.betreft != new.betreft and old.betreft and new.betreft:
        yield NU_DAN.format(OVER, ", ".join(old.betreft), ", ".join(new.betreft))


def _getallen(old: Norm | None, new: Norm) -> Iterator[str]:
    was, becomes = (
        {one.wat: _getal(one) for one in norm.getallen} if norm else {} for norm in (old, new)
    )
    told = old and _ander_gevolg(old, new)  # then what only one of them has
    for what in (one for one in was if one in becomes) if told else dict.fromkeys([*was, *becomes]):
        if was.get(what) != becomes.get(what):
            now, then = was.get(what, "geen getal"), becomes.get(what, "geen getal")
            yield NU_DAN.format(capital(what), now, then)


def _getal(one: Any) -> str:
    """A number with its bound, without what it is of."""
    said = normtekst.bound(vars(one) | {"woord": None})
    return said.removeprefix(f"{one.wat}: ").removeprefix(PRECIES).replace(", vanaf: ", " vanaf ")


def _voorwaarden(old: Norm | None, new: Norm) -> Iterator[str]:
    trees = [one.voorwaarden if one else None for one in (old, new)]
    groups: list[Mapping[str, Any]] = [tree.get("per_groep", {}) if tree else {} for tree in trees]
    for group in dict.fromkeys([*groups[0], *groups[1]]):
        was, becomes = ([*_delen(one.get(group, ""))] for one in groups)
        yield from (
            BIJ_GROEP[comes].format(groep=group, wat=", ".join(some))
            for comes, some in _verschil(was, becomes)
        )
    if not any(groups):
        yield from _erbij_eraf(VOORWAARDE, *([*_bladen(tree)] for tree in trees))


def _delen(said: Any) -> Iterator[str]:
    """The parts of what holds for one group: of a text what stands between its commas."""
    for leaf in _bladen(said):
        yield from filter(None, leaf.split(", "))


def _bladen(tree: Any) -> Iterator[str]:
    """The conditions in a tree."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, Mapping):
        yield from (leaf for part in tree.values() for leaf in _bladen(part))
    elif isinstance(tree, (list, tuple)):
        yield from (leaf for part in tree for leaf in _bladen(part))


def _uitzonderingen(norm: Norm | None) -> list[str]:
    return list(norm.uitzonderingen) if norm else []


def _open(norm: Norm | None) -> list[str]:
    """What it leaves open; what has a question of its own in the register is told there."""
    return [one.vraag for one in norm.open if not one.conflict] if norm else []


def _erbij_eraf(words: Mapping[bool, str], was: list[str], becomes: list[str]) -> Iterator[str]:
    for comes, some in _verschil(was, becomes):
        yield from (words[comes].format(one) for one in some)


def _verschil(was: list[str], becomes: list[str]) -> Iterator[tuple[bool, list[str]]]:
    """What comes (True), and what goes (False); nothing where nothing does."""
    came, went = (
        [one for one in some if one not in other]
        for some, other in ((becomes, was), (was, becomes))
    )
    yield from ((comes, some) for comes, some in ((True, came), (False, went)) if some)
