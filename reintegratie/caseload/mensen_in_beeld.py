"""What a change does to a caseload, as a picture (``beleid.vormen``). Every one of them says above
it whose people these are.
"""

from __future__ import annotations

from reintegratie.beleid import verwoording as op
from reintegratie.beleid import vormen
from reintegratie.beleid.verschiltekst import teksten
from reintegratie.beleid.voorbeelden_in_beeld import niet_berekend, voor_en_na
from reintegratie.beleid.vormen import Deel
from reintegratie.core.format import number, show
from reintegratie.verzonnen.beeld import in_beeld

from .bestand_in_beeld import afgekeurd, telling
from .mensen import Caseload
from .vergelijk import Mensvergelijking, Regelverschil

GETOOND = 25  # people in the table of a picture; the export holds all of them


def mensenbeeld(found: Mensvergelijking, getoond: int = GETOOND) -> dict:
    """The whole picture as plain data: what changes, who notices, how much, because of what.

    ``getoond`` is how many people are named at most. ``beleid.teken`` draws it.

    >>> from reintegratie.beleid import wat_als
    >>> from reintegratie.caseload import vergelijk_mensen, verzin
    >>> law = wat_als("notebooks/beleidsreview/e-bike.toml")
    >>> picture = mensenbeeld(vergelijk_mensen(law, verzin(200), "2018-01-01"))
    >>> picture["merk"]
    'SYNTHETISCH: 200 verzonnen mensen, trekking 1. Niemand hiervan bestaat.'
    """
    return vormen.beeld(
        "mensen",
        f"{found.wet.titel}: wie merkt het?",
        [
            vormen.verandering(teksten(found.wet)),
            *delen(found, getoond),
        ],
        found.caseload.opschrift,
    )


def delen(found: Mensvergelijking, getoond: int = GETOOND) -> list[Deel | None]:
    """The parts about people."""
    rows = [(one.titel, one.aantallen) for one in found.regels]
    counts = vormen.aantallen(found.aantallen(), op.PEOPLE)
    return [
        gestopt(found),
        vormen.zin(op.COUNTED_ON.format(dag=show(found.peildatum), aantallen=counts)),
        vormen.staven(op.PEOPLE_BY_RULE, rows, op.PEOPLE),
        _bedragen(found.regels),
        *_verdelingen(found),
        tabel_van_mensen(found, getoond),
        _onduidelijk(found),
        niet_berekend([(_titel(found, name), why) for name, why in found.niet_berekend]),
        telling(found.caseload),
        afgekeurd(found.caseload),
    ]


def _titel(found: Mensvergelijking, name: str) -> str:
    pair = found.wet.naast(name, found.peildatum)
    return next(rule.titel for rule in pair if rule)


def gestopt(found: Mensvergelijking) -> Deel | None:
    """Says that the counting was stopped; None when it was not."""
    if not found.onvolledig:
        return None
    return vormen.zin(
        "Onvolledig: het rekenen is eerder gestopt. Nog niet gedaan: "
        f"{', '.join(found.niet_gedaan)}."
    )


def _bedragen(regels: list[Regelverschil]) -> Deel | None:
    rows = [
        [
            one.titel,
            amount.label,
            show(amount.som, amount.eenheid),
            number(amount.aantal),
            number(amount.zonder),
        ]
        for one in regels
        for amount in one.bedragen.values()
    ]
    return vormen.tabel(
        op.IN_EUROS,
        op.EURO_COLUMNS,
        rows,
        op.ABOUT_EUROS,
    )


def _verdelingen(found: Mensvergelijking) -> list[Deel | None]:
    """The distribution of each amount that differs."""
    values: dict[tuple[str, str, str], list] = {}
    titles = {one.regel: one.titel for one in found.regels}
    for row in found.verschillen:
        for one in row.verschil.resultaten:
            if one.eenheid.startswith("euro") and one.verschil:
                key = titles[row.regel], one.label, one.eenheid
                values.setdefault(key, []).append(one.verschil)
    return [
        vormen.verdeling(op.SPREAD_OF.format(titel=title, label=label), found, unit, op.PEOPLE)
        for (title, label, unit), found in values.items()
    ]


def tabel_van_mensen(found: Mensvergelijking, shown: int) -> Deel | None:
    """The first of the people for whom something changes."""
    titles = {one.regel: one.titel for one in found.regels}
    rows = [
        [
            str(one.mens),
            titles[one.regel],
            op.NOTICES[one.verschil.soort],
            *voor_en_na(one.verschil),
            " ".join(one.verschil.oorzaken),
        ]
        for one in sorted(found.verschillen, key=lambda one: one.mens)[:shown]
    ]
    whole = len(found.verschillen)
    said = op.FIRST_OF.format(getoond=shown, alle=number(whole)) if whole > shown else ""
    first = op.PEOPLE_COLUMNS[:1] if found.caseload.synthetisch else ["Regel in het bestand"]
    return vormen.tabel(
        op.WHO_NOTICES_WHAT,
        [*first, *op.PEOPLE_COLUMNS[1:]],
        rows,
        said,
        open=False,
    )


def _onduidelijk(found: Mensvergelijking) -> Deel | None:
    rows = [[one.titel, number(one.onbekend)] for one in found.regels if one.onbekend]
    return vormen.tabel(
        op.UNCLEAR,
        op.UNCLEAR_COLUMNS,
        rows,
        op.ABOUT_UNCLEAR,
        open=False,
    )


def aannamebeeld(caseload: Caseload) -> dict:
    """What invented people rest on, apart from what is counted over them: a page tells it once.

    >>> from reintegratie.caseload import verzin
    >>> aannamebeeld(verzin(200))["titel"]
    'Waar rusten de verzonnen mensen op?'
    """
    title = "Waar rusten de verzonnen mensen op?"
    return vormen.beeld("aannames", title, [in_beeld(caseload.aannames)], caseload.opschrift)
