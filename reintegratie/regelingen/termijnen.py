"""Hoe dit handboek termijnen telt: de kanttekeningen bij een datum voor in de agenda."""

from reintegratie.core import Kanttekening

EERSTE_DAG = "De dag waarop de termijn begint, telt niet mee. Dat is een aanname."
KORTE_MAAND = "Bestaat de dag niet in de laatste maand, dan geldt de laatste dag van die maand."
WEEKEND = (
    "Valt de laatste dag in een weekend of op een feestdag, dan blijft die dag hier staan. "
    "De Algemene termijnenwet verschuift alleen termijnen uit een wet. "
    "De verordening noemt haar niet."
)


def telling_in_weken(bron: str) -> tuple[Kanttekening, ...]:
    """De aannames bij een termijn in weken."""
    return (
        Kanttekening(EERSTE_DAG, bron=bron),
        Kanttekening(WEEKEND, bron="algemene-termijnenwet"),
    )


def telling_in_maanden(bron: str) -> tuple[Kanttekening, ...]:
    """De aannames bij een termijn in maanden."""
    return *telling_in_weken(bron), Kanttekening(KORTE_MAAND, bron=bron)
