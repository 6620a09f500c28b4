"""De stimuleringspremie van de gemeente volgens Regelingen per doelgroep."""

from reintegratie.core import KAN, Bedrag, Eis, Kanttekening, Resultaat, Uitkomst, regel

from . import Cijfers, Feiten

GEMEENTE = "regelingen-per-doelgroep/stimuleringspremie#gemeente"


@regel
def stimuleringspremie(f: Feiten, p: Cijfers):
    """Stimuleringspremie: kunt u een premie krijgen, en bij wie vraagt u dat?

    De bron noemt geen bedrag en geen voorwaarden: die zijn per gemeente anders.
    """
    return Uitkomst(
        KAN,
        Eis("u neemt deze persoon aan", f.neemt_aan, GEMEENTE),
        Eis("de werknemer heeft een uitkering van de gemeente", f.uitkering_van_gemeente, GEMEENTE),
        Eis("de gemeente geeft stimuleringspremies", f.gemeente_geeft_stimuleringspremie, GEMEENTE),
        Bedrag("premie", p.premie, GEMEENTE),
        Resultaat(
            "vraag_bij",
            "het werkgeversservicepunt van de gemeente waar de werknemer woont",
            "keuze",
            GEMEENTE,
            label="Waar u dit vraagt",
            altijd=True,
        ),
        Kanttekening(
            "Vraag of de gemeente de premie geeft, hoe hoog zij is en welke voorwaarden gelden.",
            bron=GEMEENTE,
        ),
        gevolg="De gemeente kan u een stimuleringspremie geven.",
        anders="Een stimuleringspremie is hier niet mogelijk.",
        wie="de gemeente",
    )
