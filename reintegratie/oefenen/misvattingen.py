"""Misconceptions, carried out: each turns a case into what somebody with it would compute.

A closed set. Each is one small function that takes the right ``Opgave`` and the words of the TOML,
and refuses (CasusFout) what would not be this misconception. See ``MISVATTINGEN``.
"""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from reintegratie.core import Eis, regel
from reintegratie.core.concepts import read_date
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.outcome import KAN, NEE, ONBEKEND, RECHT, Uitkomst
from reintegratie.core.parameters import Parameter, Waarde
from reintegratie.core.readings import resolve
from reintegratie.core.rules import Regel

from .opgave import CasusFout, Opgave


def feit_anders(case: Opgave, feiten: dict[str, Any]) -> Opgave:
    """Somebody misreads a fact that the case gives."""
    read = case.wetboek.lees_feiten(feiten)
    for name, value in read.items():
        if name not in case.feiten or case.feiten[name] == value:
            raise CasusFout(f"«{name}» is in de casus niet anders bekend.")
    return replace(case, feiten=case.feiten | read)


def onbekend_ingevuld(case: Opgave, feiten: dict[str, Any]) -> Opgave:
    """Somebody fills in what nobody knows yet: an unknown taken for a no, or for a yes."""
    for name in feiten:
        if name in case.feiten:
            raise CasusFout(f"«{name}» is in de casus gewoon bekend.")
    return replace(case, feiten=case.feiten | case.wetboek.lees_feiten(feiten))


def feit_gemist(case: Opgave, feit: str) -> Opgave:
    """Somebody overlooks a fact that the case gives."""
    if feit not in case.feiten:
        raise CasusFout(f"«{feit}» staat niet in de casus.")
    return replace(case, feiten={name: one for name, one in case.feiten.items() if name != feit})


def nee_als_onbekend(case: Opgave) -> Opgave:
    """Somebody asks on, though one known no has settled it already."""
    asked = {name for answer in case.antwoorden.values() for name in answer.regel.feiten}
    if asked <= case.feiten.keys():
        raise CasusFout("er is niets meer om naar te vragen.")
    return replace(case, gelezen={NEE: ONBEKEND})


def grens_verschoven(case: Opgave, feit: str, met: int | str) -> Opgave:
    """Somebody puts a value on the other side of a boundary (dates: by so many days)."""
    value = case.feiten.get(feit)
    if isinstance(value, date):
        return replace(case, feiten=case.feiten | {feit: value + timedelta(days=int(met))})
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return replace(case, feiten=case.feiten | {feit: value + Decimal(str(met))})
    raise CasusFout(f"«{feit}» is in de casus geen bekend getal en geen datum.")


def lezing_gekozen(case: Opgave, lezingen: dict[str, str]) -> Opgave:
    """Somebody takes one reading for the only one."""
    return replace(case, lezingen=case.lezingen | resolve(case.wetboek.conflicten, lezingen))


def andere_peildatum(case: Opgave, peildatum: str) -> Opgave:
    """Somebody uses the figures or the source of another day."""
    return replace(case, peildatum=read_date(peildatum))


def andere_regeling(case: Opgave, van: str, naar: str) -> Opgave:
    """Somebody takes one instrument, or one result, for another."""
    if van not in case.vraagt:
        raise CasusFout(f"de casus vraagt niet naar «{van}».")
    return replace(case, ruil=case.ruil | {van: naar})


def kan_als_recht(case: Opgave) -> Opgave:
    """Somebody takes a power for a right or a duty."""
    return replace(case, gelezen={KAN: RECHT})


def recht_als_kan(case: Opgave) -> Opgave:
    """Somebody takes a right or a duty for a power."""
    return replace(case, gelezen={RECHT: KAN})


def cijfer_verzonnen(case: Opgave, cijfer: str, waarde: str) -> Opgave:
    """Somebody fills in a figure that no source gives for this date."""
    if _parameter(case, cijfer).op(case.peildatum):
        raise CasusFout(f"een bron geeft «{cijfer}» gewoon.")
    return replace(case, wetboek=_other_figure(case.wetboek, cijfer, waarde))


def cijfer_anders(case: Opgave, cijfer: str, waarde: str) -> Opgave:
    """Somebody misreads a figure that a source gives."""
    if not _parameter(case, cijfer).op(case.peildatum):
        raise CasusFout(f"geen bron geeft «{cijfer}».")
    return replace(case, wetboek=_other_figure(case.wetboek, cijfer, waarde))


def eis_vergeten(case: Opgave, regeling: str, eis: str) -> Opgave:
    """Somebody overlooks a requirement; ``eis`` is its text."""
    rule = case.wetboek.regeling(regeling).op(case.peildatum)
    if eis not in [part.tekst for part in rule.trace.outcome.of(Eis)]:
        raise CasusFout(f"«{regeling}» kent de eis «{eis}» niet.")

    def without(outcome: Uitkomst) -> list:
        return [part for part in outcome.delen if not (isinstance(part, Eis) and part.tekst == eis)]

    return replace(
        case, wetboek=_other_parts(case.wetboek, rule, lambda f, outcome: without(outcome))
    )


def eis_verzonnen(case: Opgave, regeling: str, feit: str, waarde: Any) -> Opgave:
    """Somebody asks what no source asks: that a fact has this value."""
    wanted = case.wetboek.lees_feiten({feit: waarde})[feit]
    place = _place(case.wetboek)

    def extended(facts, outcome: Uitkomst) -> list:
        return [Eis(feit, getattr(facts, feit) == wanted, bron=place), *outcome.delen]

    rule = case.wetboek.regeling(regeling).op(case.peildatum)
    law = _other_parts(case.wetboek, rule, extended)
    if feit in rule.feiten:
        raise CasusFout(f"«{regeling}» vraagt «{feit}» zelf al.")
    return replace(case, wetboek=law)


def _parameter(case: Opgave, full: str) -> Parameter:
    room, _, name = full.partition(".")
    known = case.wetboek.parameters.get(room, {})
    if name not in known:
        raise CasusFout(f"er is geen cijfer «{full}».")
    return known[name]


def _other_figure(law: Wetboek, full: str, value: Any) -> Wetboek:
    """A copy of the lawbook in which one figure always has this value."""
    room, _, name = full.partition(".")
    old = law.parameters[room][name]
    only = Waarde(date.min, Decimal(str(value)), _place(law), "afgeleid", date.max)
    new = Parameter(name, old.omschrijving, old.eenheid, (only,))
    rooms = law.parameters | {room: law.parameters[room] | {name: new}}
    return _copy(law, parameters=rooms)


def _other_parts(law: Wetboek, rule: Regel, parts) -> Wetboek:
    """A copy of the lawbook in which a rule has other parts: ``parts(facts, outcome)``."""

    @regel(ook=rule.bepalingen)
    def function(f, p, lezing):
        old = rule.carry_out(f, p, lezing)
        return Uitkomst(
            old.modaliteit,
            *parts(f, old),
            gevolg=old.gevolg,
            anders=old.anders or "Dit kan niet.",
            wie=old.wie,
        )

    other = replace(rule, function=function, functies=())
    return _copy(law, regelingen=law.regelingen | {rule.naam: other})


def _copy(law: Wetboek, **changed: Any) -> Wetboek:
    """The lawbook with other registers; its rules answer by these."""
    new = copy(law)
    vars(new).update(changed)
    rules = {name: replace(rule, wetboek=new) for name, rule in new.regelingen.items()}
    vars(new)["regelingen"] = rules
    return new


def _place(law: Wetboek) -> str:
    """A place that exists: what is made up stands in no source, and is never shown."""
    return next(iter(law.bepalingen.values())).vindplaats


MISVATTINGEN = {
    function.__name__: function
    for function in (
        feit_anders,
        feit_gemist,
        onbekend_ingevuld,
        nee_als_onbekend,
        grens_verschoven,
        lezing_gekozen,
        andere_peildatum,
        andere_regeling,
        kan_als_recht,
        recht_als_kan,
        cijfer_verzonnen,
        cijfer_anders,
        eis_vergeten,
        eis_verzonnen,
    )
}


def uitgevoerd(case: Opgave, misvatting: dict) -> Opgave:
    """The case as somebody with this misconception computes it. Raises CasusFout."""
    words = dict(misvatting)
    kind = words.pop("soort", None)
    if kind not in MISVATTINGEN:
        raise CasusFout(f"onbekende misvatting «{kind}». Mogelijk: {', '.join(MISVATTINGEN)}.")
    try:
        return MISVATTINGEN[kind](case, **words)
    except TypeError as error:
        raise CasusFout(f"«{kind}» is niet goed beschreven: {error}") from None
