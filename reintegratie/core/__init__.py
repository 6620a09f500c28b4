"""The model of a rule. It knows no law; rules take their words from here.

A rule is a pure function of facts, figures and readings that returns an ``Uitkomst``. See
``rules`` for how it is found, ``answer`` for how it is carried out.
"""

from .drawings import Balk, Balken, Beslisboom, Knoop, Kromme, Stapel, Tijdlijn
from .facts import Facts as Feiten
from .outcome import (
    BEREKEND,
    KAN,
    NIEMAND,
    RECHT,
    Bedrag,
    Datum,
    Eis,
    Gevolg,
    JaNee,
    Kanttekening,
    Maanden,
    Resultaat,
    Stap,
    Uitkomst,
)
from .parameters import Parameters as Cijfers
from .readings import Readings as Lezing
from .rules import regel
from .toml import read as lees_register
from .words import (
    aansluitend_venster,
    afgerond,
    dagen_tussen,
    eerste_bekende,
    eerste_dag_van_jaar,
    eerste_gebruik,
    grootste,
    hele_jaren_tussen,
    hele_maanden_tussen,
    kalendermaanden_binnen,
    kies,
    kleinste,
    laatste_dag,
    maanden_op_datum_binnen,
    plus_dagen,
    plus_jaren,
    plus_maanden,
    plus_weken,
    venster_na_gebruik,
    vensters_voorbij,
)

__all__ = [
    "BEREKEND",
    "KAN",
    "NIEMAND",
    "RECHT",
    "Balk",
    "Balken",
    "Bedrag",
    "Beslisboom",
    "Cijfers",
    "Datum",
    "Eis",
    "Feiten",
    "Gevolg",
    "JaNee",
    "Kanttekening",
    "Knoop",
    "Kromme",
    "Lezing",
    "Maanden",
    "Resultaat",
    "Stap",
    "Stapel",
    "Tijdlijn",
    "Uitkomst",
    "aansluitend_venster",
    "afgerond",
    "dagen_tussen",
    "eerste_bekende",
    "eerste_dag_van_jaar",
    "eerste_gebruik",
    "grootste",
    "hele_jaren_tussen",
    "hele_maanden_tussen",
    "kalendermaanden_binnen",
    "kies",
    "kleinste",
    "laatste_dag",
    "lees_register",
    "maanden_op_datum_binnen",
    "plus_dagen",
    "plus_jaren",
    "plus_maanden",
    "plus_weken",
    "regel",
    "venster_na_gebruik",
    "vensters_voorbij",
]
