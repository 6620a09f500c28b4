"""Flextensie volgens Bijlage 8."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    RECHT,
    Bedrag,
    Eis,
    JaNee,
    Kanttekening,
    Stap,
    Uitkomst,
    kies,
    regel,
)

from ..doelgroepen.begrippen_bijlage_8 import is_client_bijlage_8
from ..groepen import gaat_over
from . import Cijfers, Feiten, Lezing

VOORWAARDEN = "bijlage-8/flextensie#voorwaarden"
VRIJWILLIG = "bijlage-8/flextensie#vrijwillig"
BELONING = "bijlage-8/flextensie#beloning"
INDEXATIE = "bijlage-8/flextensie#indexatie"


@regel
def flextensie(f: Feiten, p: Cijfers, lezing: Lezing):
    """Past Flextensie bij de cliënt?

    Bijlage 8 zegt niet wie over de plaatsing beslist.
    """
    return Uitkomst(
        KAN,
        Eis(
            "langer dan drie maanden een uitkering",
            f.duur_uitkering_maanden > p.wachttijd,
            bron=VOORWAARDEN,
        ),
        Eis("plaatsbaar op werk", f.plaatsbaar, bron=VOORWAARDEN),
        Eis("gemotiveerd voor Flextensie", f.gemotiveerd, bron=VOORWAARDEN),
        Eis("cliënt van WerkSaam", is_client_bijlage_8(f, lezing), bron=VOORWAARDEN),
        Eis("heeft een uitkering", f.heeft_uitkering, bron=VOORWAARDEN),
        Kanttekening(
            "Meedoen is vrijwillig: niemand mag tot Flextensie verplicht worden.", bron=VRIJWILLIG
        ),
        gevolg="De cliënt kan via Flextensie worden geplaatst, met behoud van uitkering.",
        anders="Flextensie is voor deze cliënt niet bedoeld.",
    )


@regel
def flextensie_verplichten(f: Feiten):
    """Mag iemand tot Flextensie verplicht worden?

    Een verbod zonder uitzondering: het geldt ook voor wie al verplicht is.
    """
    return Uitkomst(
        RECHT,
        JaNee("verplichten_mag", False, bron=VRIJWILLIG),
        JaNee("nu_in_strijd", f.verplicht, VRIJWILLIG, label="Wat de cliënt nu moet, klopt niet"),
        Kanttekening("Het verbod gaat over elke cliënt.", bron=VRIJWILLIG),
        gevolg="De cliënt mag niet tot Flextensie verplicht worden.",
        aard="verbod",
    )


@regel
def flextensie_soort_beloning(f: Feiten, p: Cijfers, lezing: Lezing):
    """Flextensie: premie of scholingsbudget?

    Voor wie via Flextensie werkt. De leeftijd bepaalt wat het wordt.
    """
    return Uitkomst(
        BEREKEND,
        Eis("heeft een uitkering", f.heeft_uitkering, bron=BELONING),
        JaNee("krijgt_premie", krijgt_premie(f, p, lezing), bron=BELONING, hoofd=True),
        JaNee("krijgt_scholingsbudget", krijgt_budget(f, p, lezing), bron=BELONING, hoofd=True),
        Kanttekening(
            "Op de dag van zijn 26e verjaardag is niemand ouder dan 26. Dan is er in geen enkele "
            "lezing een premie.",
            bron=BELONING,
            als=f.leeftijd == p.leeftijd_premie,
        ),
        gaat_over("een cliënt", BELONING),
        gevolg="De cliënt krijgt {krijgt_premie:een|geen} premie en "
        "{krijgt_scholingsbudget:een|geen} scholingsbudget.",
        anders="Flextensie is werk met behoud van een uitkering.",
    )


@regel
def flextensie_beloning(f: Feiten, p: Cijfers, lezing: Lezing):
    """Flextensie: hoe hoog is de premie?

    Voor wie via Flextensie werkt. De bron geeft een bedrag van 2017 zonder eenheid, en geen
    bedrag voor het scholingsbudget.
    """
    per_stuk = premie_op_peildatum(p, lezing)
    premie = lezing("K05", per_uur=f.gewerkte_uren * per_stuk, per_klus=f.aantal_klussen * per_stuk)
    return Uitkomst(
        BEREKEND,
        Eis("heeft een uitkering", f.heeft_uitkering, bron=BELONING),
        Stap("Premie per uur of per klus", per_stuk, "euro", bron=INDEXATIE),
        Bedrag("premie", premie, als=krijgt_premie(f, p, lezing), bron=BELONING, hoofd=True),
        Bedrag(
            "scholingsbudget", p.scholingsbudget, als=krijgt_budget(f, p, lezing), bron=BELONING
        ),
        gaat_over("een cliënt", BELONING),
        gevolg="Dit komt boven op de uitkering.",
        anders="Zonder uitkering is er geen beloning boven op de uitkering.",
    )


def krijgt_premie(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wie ouder is dan 26; de bron is over 26 en 27 jaar niet eenduidig."""
    return lezing(
        "K03/leeftijdsgrens",
        premie_vanaf_26=f.leeftijd >= p.leeftijd_premie,
        premie_vanaf_27=f.leeftijd > p.leeftijd_premie,
        beide_op_27=f.leeftijd > p.leeftijd_premie,
        premie_vanaf_28=f.leeftijd > p.leeftijd_budget_tot,
        beide_op_26=f.leeftijd >= p.leeftijd_premie,
        beide_op_26_en_27=f.leeftijd >= p.leeftijd_premie,
    )


def krijgt_budget(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wie 18 tot 27 is; de bron is over 26 en 27 jaar en onder de 18 niet eenduidig."""
    tot_27 = f.leeftijd < p.leeftijd_budget_tot
    tot_en_met_27 = f.leeftijd <= p.leeftijd_budget_tot
    jong_genoeg = lezing(
        "K03/leeftijdsgrens",
        premie_vanaf_26=f.leeftijd < p.leeftijd_premie,
        premie_vanaf_27=tot_27,
        beide_op_27=tot_en_met_27,
        premie_vanaf_28=tot_en_met_27,
        beide_op_26=tot_27,
        beide_op_26_en_27=tot_en_met_27,
    )
    oud_genoeg = lezing(
        "K03/onder_18",
        onder_18_niets=f.leeftijd >= p.leeftijd_budget_vanaf,
        onder_18_budget=True,
    )
    return jong_genoeg & oud_genoeg


def premie_op_peildatum(p: Cijfers, lezing: Lezing):
    """Het bedrag van 2017; wat daarna geldt, staat in geen bron."""
    zelfde_jaar = p.jaar_van_de_premie >= p.jaar
    return lezing(
        "K06",
        bedrag_2017_blijft=p.premie,
        aangepast_bedrag_onbekend=kies((zelfde_jaar, p.premie), anders=p.premie_na_aanpassing),
    )
