"""De no-riskpolis volgens Regelingen per doelgroep."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    RECHT,
    Datum,
    Eis,
    JaNee,
    Kanttekening,
    Resultaat,
    Stap,
    Uitkomst,
    plus_weken,
    regel,
)

from . import Cijfers, Feiten, Lezing

DOELGROEP = "regelingen-per-doelgroep/no-riskpolis#doelgroep"
PREMIESTIJGING = "regelingen-per-doelgroep/no-riskpolis#premiestijging"
UITKERING_PER_BRON = {
    KAN: "De werkgever kan een Ziektewetuitkering van UWV krijgen.",
    RECHT: "De werknemer krijgt een Ziektewetuitkering van UWV.",
}
DAGEN_PER_WEEK = 7
MAANDEN_PER_JAAR = 12


@regel
def no_riskpolis_werkgever(f: Feiten, lezing: Lezing):
    """No-riskpolis: krijgt uw zieke werknemer een Ziektewetuitkering van UWV?"""
    return Uitkomst(
        kan_of_krijgt(lezing),
        Eis("de werknemer valt onder de no-riskpolis", valt_onder_polis(f, lezing), DOELGROEP),
        Eis("de werknemer is ziek", f.ziek, DOELGROEP),
        ontvanger(lezing, DOELGROEP),
        gevolg=UITKERING_PER_BRON,
        anders="De no-riskpolis geeft nu geen Ziektewetuitkering.",
    )


@regel
def no_riskpolis_ontvanger(lezing: Lezing):
    """No-riskpolis: wie krijgt de Ziektewetuitkering?"""
    return Uitkomst(
        BEREKEND,
        ontvanger(lezing, DOELGROEP),
        gevolg="De uitkering gaat naar {ontvanger}.",
    )


def kan_of_krijgt(lezing: Lezing):
    """Bij ziekte krijgt de werknemer de uitkering; of kan de werkgever haar krijgen."""
    return lezing("K53/ontvanger", werkgever_ontvangt=KAN, werknemer_ontvangt=RECHT)


def ontvanger(lezing: Lezing, bron):
    """Wie de uitkering krijgt, als resultaat."""
    wie = lezing(
        "K53/ontvanger", werkgever_ontvangt="de werkgever", werknemer_ontvangt="de werknemer"
    )
    return Resultaat("ontvanger", wie, "keuze", bron, label="Wie de uitkering krijgt")


@regel
def no_riskpolis_premiestijging(f: Feiten, p: Cijfers, lezing: Lezing):
    """No-riskpolis: blijft uw premie gelijk als de werknemer ziek weggaat of ziek wordt?

    Drie gevallen: ziek uit dienst, ziek binnen vier weken na het contract, of een WGA-uitkering
    na twee jaar. Eén geval is genoeg.
    """
    polis, ziek_weg = in_de_banenafspraak(f, lezing), f.ziek_uit_dienst
    binnen = f.dagen_na_einde_contract <= p.weken_na_contract * DAGEN_PER_WEEK
    op_tijd = f.ziek_na_contract & binnen
    wga = f.recht_op_wga & (f.ziekteduur_maanden >= p.jaren_tot_wga * MAANDEN_PER_JAAR)
    uiterlijk = plus_weken(f.einde_contract, p.weken_na_contract)
    return Uitkomst(
        RECHT,
        Eis("de werknemer valt onder de no-riskpolis", polis, DOELGROEP),
        Stap("Ziek binnen vier weken na het contract", op_tijd, "ja/nee", PREMIESTIJGING),
        Stap("WGA-uitkering na twee jaar ziekte", wga, "ja/nee", PREMIESTIJGING),
        Eis("een van de drie gevallen doet zich voor", ziek_weg | op_tijd | wga, PREMIESTIJGING),
        JaNee("premie_stijgt", False, PREMIESTIJGING, label="Uw premie stijgt"),
        Datum(
            "uiterste_ziektedag",
            uiterlijk,
            PREMIESTIJGING,
            label="Laatste dag van de vier weken",
            altijd=True,
        ),
        Kanttekening(
            "Bijlage 8 noemt een ruimere groep, maar zegt niets over de premie.", PREMIESTIJGING
        ),
        gevolg="Uw premie stijgt niet door deze werknemer.",
        anders="Deze bescherming geldt hier niet.",
    )


def valt_onder_polis(f: Feiten, lezing: Lezing):
    """Of de werknemer bij de groep hoort: elke bron noemt een andere groep."""
    return lezing(
        "K53/groep",
        ieder_met_handicap_of_ziekte=f.arbeidshandicap_of_ziekte,
        alleen_banenafspraak=in_de_banenafspraak(f, lezing),
    )


def in_de_banenafspraak(f: Feiten, lezing: Lezing):
    """De groep die de webpagina noemt."""
    return f.doelgroep_banenafspraak & ook_in_beschut_werk(f, lezing)


def ook_in_beschut_werk(f: Feiten, lezing: Lezing):
    """Of iemand op een plek voor beschut werk bij de groep hoort, al telt de plek niet mee."""
    return lezing("K93", groep_beslist=True, plek_moet_meetellen=~f.beschut_werk)
