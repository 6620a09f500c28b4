"""The model of a rule. It knows no law; rules take their words from here.

A rule is a pure function of facts, figures and readings that returns an ``Uitkomst``. See
``rules`` for how it is found, ``answer`` for how it is carried out.
"""

from .drawings import Balk, Balken, Beslisboom, Knoop, Kromme, Stapel, Tijdlijn
from .outcome import (
    BEREKEND,
    KAN,
    RECHT,
    Bedrag,
    Datum,
    Eis,
    JaNee,
    Kanttekening,
    Maanden,
    Resultaat,
    Stap,
    Uitkomst,
)
from .rules import regel
from .words import (
    afgerond,
    dagen_tussen,
    eerste_bekende,
    eerste_dag_van_jaar,
    grootste,
    hele_jaren_tussen,
    hele_maanden_tussen,
    kies,
    kleinste,
    laatste_dag,
    plus_dagen,
    plus_jaren,
    plus_maanden,
    plus_weken,
)

__all__ = [
    "BEREKEND",
    "KAN",
    "RECHT",
    "Balk",
    "Balken",
    "Bedrag",
    "Beslisboom",
    "Datum",
    "Eis",
    "JaNee",
    "Kanttekening",
    "Knoop",
    "Kromme",
    "Maanden",
    "Resultaat",
    "Stap",
    "Stapel",
    "Tijdlijn",
    "Uitkomst",
    "afgerond",
    "dagen_tussen",
    "eerste_bekende",
    "eerste_dag_van_jaar",
    "grootste",
    "hele_jaren_tussen",
    "hele_maanden_tussen",
    "kies",
    "kleinste",
    "laatste_dag",
    "plus_dagen",
    "plus_jaren",
    "plus_maanden",
    "plus_weken",
    "regel",
]
