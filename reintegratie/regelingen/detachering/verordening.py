"""Artikel 6 van de verordening: detachering van een medewerker, en wat voor een cliënt geldt."""

from reintegratie.core import KAN, RECHT, Bedrag, Eis, JaNee, Kanttekening, Uitkomst, kies, regel

from ..doelgroepen.begrippen import EIGEN_BEDRIJVEN, heeft_indicatie, is_client
from ..nuggers.begrippen import aanvullend
from . import Cijfers, Feiten, Lezing

LID_1 = "verordening/artikel-6#lid-1"
LID_2 = "verordening/artikel-6#lid-2"
TOELICHTING = "verordening/artikel-6#toelichting"


@regel(ook=("P146",))
def detachering(f: Feiten, p: Cijfers, lezing: Lezing):
    """Detachering: mag of moet WerkSaam een medewerker detacheren?

    Dat WerkSaam het mag, staat er zonder voorwaarde. Dat zij het doet, vraagt een werkgever die wil
    en werk dat past.
    """
    wil_en_past = f.werkgever_wil & f.detachering_passend
    return Uitkomst(
        lezing("K46", detachering_mag=KAN, detachering_moet=kies((wil_en_past, RECHT), anders=KAN)),
        Eis("heeft een indicatie Wsw of een besluit Beschut Werk", heeft_indicatie(f), bron=LID_1),
        Eis(
            "medewerker in dienst bij WerkSaam of WerkSaam Verloning",
            in_dienst_bij_ons(f),
            bron=LID_2,
        ),
        aanvullend(f, p, lezing, zelf_genoemd=True),
        Kanttekening(
            "De eerste zin van lid 1 noemt geen voorwaarde. Alleen de tweede zin gaat over een "
            "werkgever die wil en werk dat past.",
            bron=LID_1,
        ),
        Kanttekening(
            "Artikel 6 gaat over medewerkers. De toelichting zegt dat het cliënten niet regelt.",
            bron=TOELICHTING,
            als=~heeft_indicatie(f),
        ),
        Kanttekening(
            "Of WerkSaam kan weigeren om een reden uit artikel 2, staat er niet.", bron=LID_1
        ),
        gevolg={
            KAN: "WerkSaam kan een detachering inzetten.",
            RECHT: "WerkSaam moet een detachering inzetten.",
        },
        anders="WerkSaam zet geen detachering in op grond van artikel 6.",
        aard="plicht",
        wie="WerkSaam",
    )


@regel
def detachering_vorm(f: Feiten, p: Cijfers):
    """Detachering: klopt de vorm, en wat betaalt de inlener?

    De inlener is de organisatie waar de medewerker werkt.
    """
    bij_ons = in_dienst_bij_ons(f)
    return Uitkomst(
        RECHT,
        Eis("heeft een indicatie Wsw of een besluit Beschut Werk", heeft_indicatie(f), bron=LID_2),
        Eis("medewerker in dienst bij WerkSaam of WerkSaam Verloning", bij_ons, bron=LID_2),
        Eis("schriftelijke overeenkomst met de inlener", f.schriftelijke_overeenkomst, bron=LID_2),
        JaNee(
            "inlener_betaalt",
            heeft_indicatie(f) & bij_ons,
            label="De inlener moet een vergoeding betalen",
            bron=LID_2,
            altijd=True,
        ),
        Bedrag("vergoeding", p.vergoeding, label="Vergoeding van de inlener", bron=LID_2),
        Kanttekening(
            "WerkSaam kan in een beleidsregel meer regels stellen. Of die er is, is niet bekend.",
            bron=LID_2,
        ),
        gevolg="De vorm klopt. De inlener moet WerkSaam een vergoeding betalen.",
        anders="Dit is geen detachering in de vorm van artikel 6.",
        aard="plicht",
    )


def in_dienst_bij_ons(f: Feiten):
    """In dienst bij WerkSaam of WerkSaam Verloning; wie dat is met een indicatie, is medewerker."""
    return f.in_dienst_bij.een_van(*EIGEN_BEDRIJVEN)


@regel
def detachering_client(f: Feiten, lezing: Lezing):
    """Wie beslist over detachering van een cliënt?"""
    return Uitkomst(
        KAN,
        Eis("cliënt", is_client(f, lezing), bron=TOELICHTING),
        Eis("de werkgever kiest voor detacheren", f.werkgever_wil, bron=TOELICHTING),
        Kanttekening(
            "Artikel 6 regelt dit niet en WerkSaam heeft er geen beleid voor. De werkgever neemt "
            "de cliënt zelf in dienst of schakelt een payroll-organisatie in.",
            bron=TOELICHTING,
        ),
        gevolg="De cliënt kan via een detachering bij een werkgever werken.",
        anders="Een detachering is hier niet aan de orde.",
        wie="de werkgever",
    )
