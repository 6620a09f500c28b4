"""Werkervaringsplek volgens Regelingen per doelgroep."""

from reintegratie.core import (
    KAN,
    RECHT,
    Datum,
    Eis,
    JaNee,
    Kanttekening,
    Maanden,
    Uitkomst,
    laatste_dag,
    regel,
)

from . import Cijfers, Feiten

DUUR = "regelingen-per-doelgroep/werkervaringsplek#duur"
UWV = "regelingen-per-doelgroep/werkervaringsplek#uwv"
GEEN_VOORZIENINGEN = "regelingen-per-doelgroep/werkervaringsplek#geen-voorzieningen"


@regel
def werkervaringsplek_duur(f: Feiten, p: Cijfers):
    """Hoe lang mag een werkervaringsplek via de gemeente duren?

    Alleen voor het bepalen van de loonwaarde noemt de bron een maximum.
    """
    voor_loonwaarde = f.doel_werkervaringsplek == "loonwaarde"
    maximum = p.maximale_duur_loonwaarde
    return Uitkomst(
        KAN,
        Eis("heeft een uitkering en houdt die", f.heeft_uitkering, DUUR),
        Eis(
            "past in de tijd om de loonwaarde te bepalen, als dat het doel is",
            ~voor_loonwaarde | (f.duur_maanden <= maximum),
            DUUR,
        ),
        Maanden("maximale_duur", maximum, DUUR, als=voor_loonwaarde, altijd=True, hoofd=True),
        Datum(
            "uiterste_laatste_dag",
            laatste_dag(f.startdatum, maximum),
            DUUR,
            als=voor_loonwaarde,
            altijd=True,
        ),
        Kanttekening(
            "Bij een ander doel mag het langer. Een grens noemt de bron dan niet.",
            bron=DUUR,
            als=~voor_loonwaarde,
        ),
        gevolg="De gemeente kan deze plek aanbieden. Elke gemeente bepaalt zelf of zij dat doet.",
        anders="Zo kan een werkervaringsplek via de gemeente niet: zonder uitkering, of te lang om "
        "de loonwaarde te bepalen.",
        wie="de gemeente",
    )


@regel
def werkervaringsplek_uwv(f: Feiten):
    """Werkervaringsplek via UWV: kan deze kandidaat bij u werkervaring opdoen?

    De bron noemt een periode van weken of maanden, zonder grens.
    """
    return Uitkomst(
        KAN,
        Eis("de kandidaat heeft een uitkering van UWV", f.uitkering_van_uwv, UWV),
        Eis("het werk hoort bij een re-integratietraject", f.in_reintegratietraject, UWV),
        Kanttekening(
            "De bron stelt geen eisen zoals bij een proefplaatsing, en noemt geen einddatum.",
            bron=UWV,
        ),
        gevolg="Deze kandidaat kan bij u werkervaring opdoen, als deel van het traject.",
        anders="Dit is geen werkervaringsplek via UWV.",
    )


@regel
def werkervaringsplek_voorzieningen(f: Feiten):
    """Werkervaringsplek: geeft UWV nu voorzieningen?

    Een verbod: tijdens een werkervaringsplek kan UWV niets verstrekken.
    """
    return Uitkomst(
        RECHT,
        Eis(
            "de kandidaat werkt op een werkervaringsplek",
            f.op_werkervaringsplek,
            GEEN_VOORZIENINGEN,
        ),
        JaNee(
            "uwv_kan_voorzieningen_geven",
            False,
            GEEN_VOORZIENINGEN,
            label="UWV kan voorzieningen geven",
        ),
        gevolg="UWV kan nu geen voorzieningen geven, zoals een aanpassing of een jobcoach.",
        anders="Dit verbod geldt hier niet: het gaat alleen over een werkervaringsplek.",
        aard="verbod",
    )
