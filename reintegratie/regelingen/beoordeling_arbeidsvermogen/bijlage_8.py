"""De beoordeling van het arbeidsvermogen volgens Bijlage 8."""

from reintegratie.core import KAN, Eis, JaNee, Kanttekening, Uitkomst, regel

from . import Feiten

BEOORDELING = "bijlage-8/beoordeling-arbeidsvermogen#beoordeling"


@regel
def beoordeling_arbeidsvermogen(f: Feiten):
    """Beoordeling arbeidsvermogen: kan UWV die doen?"""
    return Uitkomst(
        KAN,
        Eis(
            "ziek, een handicap, of werken kan alleen met hulp of begeleiding",
            f.ziekte_of_handicap | f.werken_alleen_met_hulp,
            bron=BEOORDELING,
        ),
        _indicatie("banenafspraak", "Indicatie banenafspraak mogelijk"),
        _indicatie("beschut_werk", "Indicatie beschut werk mogelijk"),
        Kanttekening(
            "Een indicatie banenafspraak geeft mogelijk recht op loonkostensubsidie.",
            bron=BEOORDELING,
        ),
        Kanttekening(
            "De bron noemt twee indicaties als voorbeeld. UWV kan ook iets anders adviseren.",
            bron=BEOORDELING,
        ),
        gevolg="UWV kan beoordelen welke hulp van UWV of WerkSaam nodig is.",
        anders="De bron noemt voor deze persoon geen beoordeling door UWV.",
        wie="UWV",
    )


def _indicatie(naam, label):
    return JaNee(f"indicatie_{naam}_mogelijk", True, bron=BEOORDELING, label=label)
