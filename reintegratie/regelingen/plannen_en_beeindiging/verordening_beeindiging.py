"""Artikel 3, lid 3, van de verordening: wanneer WerkSaam een voorziening kan stoppen."""

from reintegratie.core import KAN, RECHT, Eis, Kanttekening, Stap, Uitkomst, regel

from ..doelgroepen.begrippen import is_client, is_medewerker
from . import Feiten, Lezing

VERPLICHTINGEN = "verordening/artikel-3#lid-3-a"
WERK = "verordening/artikel-3#lid-3-c"
OORDEEL = "verordening/artikel-3#lid-3-d"
VERHUIZING = "verordening/artikel-3#lid-3-g"

GEMEENTEN = (
    "hoorn",
    "koggenland",
    "medemblik",
    "enkhuizen",
    "drechterland",
    "stede_broec",
    "opmeer",
)


@regel
def voorziening_beeindiging(f: Feiten, lezing: Lezing):
    """Mag WerkSaam een voorziening stoppen?

    Eén van de gronden a tot en met g is genoeg.
    """
    gevonden = gronden(f, lezing)
    return Uitkomst(
        KAN,
        *(Stap(tekst, grond, "ja/nee", bron=bron) for tekst, grond, bron in gevonden),
        Eis("er is een grond om te stoppen", een_van_de(gevonden), bron=VERPLICHTINGEN),
        Kanttekening(
            "De loonkostensubsidie moet WerkSaam ook na een verhuizing blijven geven.",
            bron=VERHUIZING,
            als=is_client(f, lezing) & loopt_door(f, lezing),
        ),
        Kanttekening(
            "Het gaat om wie cliënt is als dit gebeurt. Kreeg hij toen nog een uitkering van "
            "WerkSaam? Vul daar dan ja in.",
            bron=WERK,
            als=~f.uitkering_werksaam,
        ),
        gevolg="WerkSaam kan de voorziening stoppen.",
        anders="WerkSaam kan de voorziening niet op grond van artikel 3 stoppen.",
        wie="WerkSaam",
    )


def gronden(f: Feiten, lezing: Lezing):
    """De zeven gronden: de tekst, of zij er is, en waar zij staat."""
    client, medewerker = is_client(f, lezing), is_medewerker(f)
    iemand = client | medewerker
    return (
        (
            "Grond a: cliënt komt zijn verplichtingen niet na",
            client & client_schiet_tekort(f, lezing),
            VERPLICHTINGEN,
        ),
        (
            "Grond b: medewerker komt zijn verplichtingen niet na",
            medewerker & ~f.verplichting_nagekomen,
            VERPLICHTINGEN,
        ),
        (
            "Grond c: cliënt heeft betaald werk en de voorziening is niet meer nodig",
            client & f.betaald_werk & f.voorziening_niet_meer_nodig,
            WERK,
        ),
        (
            "Grond d: voorziening draagt te weinig bij, volgens WerkSaam",
            ~f.voorziening_draagt_genoeg_bij,
            OORDEEL,
        ),
        (
            "Grond e: voorziening past niet meer, volgens WerkSaam",
            iemand & ~f.voorziening_geschikt,
            OORDEEL,
        ),
        (
            "Grond f: voorziening wordt niet goed gebruikt",
            iemand & ~f.gebruik_naar_behoren,
            OORDEEL,
        ),
        (
            "Grond g: cliënt verhuist buiten de zeven gemeenten",
            client & verhuist_buiten_gebied(f) & ~loopt_door(f, lezing),
            VERHUIZING,
        ),
    )


def client_schiet_tekort(f: Feiten, lezing: Lezing):
    """De tekst noemt het plan én de wet; of één van beide genoeg is, staat er niet."""
    return lezing(
        "K82",
        een_is_genoeg=~f.verplichting_nagekomen,
        allebei_nodig=~f.verplichting_nagekomen & f.plan_en_wet_niet_nagekomen,
    )


def een_van_de(gronden):
    """Of er ten minste één grond is."""
    _, eerste, _ = gronden[0]
    for _, grond, _ in gronden[1:]:
        eerste = eerste | grond
    return eerste


def verhuist_buiten_gebied(f: Feiten):
    """Verhuist naar een gemeente die niet bij de zeven hoort."""
    return ~f.nieuwe_gemeente.een_van("niet_verhuisd", *GEMEENTEN)


def loopt_door(f: Feiten, lezing: Lezing):
    """De loonkostensubsidie die WerkSaam na een verhuizing moet blijven geven."""
    geldt = verhuist_buiten_gebied(f) & is_loonkostensubsidie(f)
    return geldt & loopt_door_bij_deze_baan(f, lezing)


def is_loonkostensubsidie(f: Feiten):
    """De ene voorziening waarvoor een verhuizing geen grond is."""
    return f.voorziening == "loonkostensubsidie"


def loopt_door_bij_deze_baan(f: Feiten, lezing: Lezing):
    """De tekst noemt geen einde; de wet stopt bij het einde van de baan."""
    return lezing("K38", zonder_einde=True, tot_einde_dienstverband=f.zelfde_dienstverband)


@regel
def loonkostensubsidie_verhuizing(f: Feiten, lezing: Lezing):
    """Loonkostensubsidie: moet WerkSaam blijven betalen na een verhuizing?"""
    return Uitkomst(
        RECHT,
        Eis("cliënt", is_client(f, lezing), bron=VERHUIZING),
        Eis("de voorziening is loonkostensubsidie", is_loonkostensubsidie(f), bron=VERHUIZING),
        Eis("verhuist buiten de zeven gemeenten", verhuist_buiten_gebied(f), bron=VERHUIZING),
        Eis(
            "de subsidie loopt door bij deze baan",
            loopt_door_bij_deze_baan(f, lezing),
            bron=VERHUIZING,
        ),
        Kanttekening(
            "Een verhuizing binnen de zeven gemeenten is geen grond om te stoppen.",
            bron=VERHUIZING,
            als=~verhuist_buiten_gebied(f),
        ),
        Kanttekening(
            "Het gaat om wie cliënt is als dit gebeurt. Kreeg hij toen nog een uitkering van "
            "WerkSaam? Vul daar dan ja in.",
            bron=VERHUIZING,
            als=~f.uitkering_werksaam,
        ),
        gevolg="WerkSaam moet de loonkostensubsidie blijven geven, ook na de verhuizing.",
        anders="De regel voor loonkostensubsidie na een verhuizing geldt hier niet.",
        aard="plicht",
    )
