"""De e-bike volgens Bijlage 8: krijgen, teruggeven, houden."""

from reintegratie.core import (
    BEREKEND,
    KAN,
    RECHT,
    Datum,
    Eis,
    Kanttekening,
    Resultaat,
    Stap,
    Uitkomst,
    grootste,
    plus_maanden,
    regel,
)

from ..doelgroepen.begrippen_bijlage_8 import is_client_bijlage_8
from . import Cijfers, Feiten, Lezing

VOORWAARDEN = "bijlage-8/reiskosten-en-e-bike#voorwaarden"
BRUIKLEEN = "bijlage-8/reiskosten-en-e-bike#bruikleen"
HOUDEN = "bijlage-8/reiskosten-en-e-bike#houden"


@regel
def e_bike_verstrekking(f: Feiten, p: Cijfers, lezing: Lezing):
    """Kan de cliënt een e-bike krijgen?

    Bijlage 8 zegt niet wie beslist.
    """
    return Uitkomst(
        KAN,
        Eis("aanvaardt werk", f.aanvaardt_werk, bron=VOORWAARDEN),
        Eis("heeft daarbij een vervoersprobleem", f.vervoersprobleem, bron=VOORWAARDEN),
        Eis(
            "op de werktijden niet te bereiken met het openbaar vervoer",
            ~f.ov_bereikbaar_op_werktijden,
            bron=VOORWAARDEN,
        ),
        Eis("geen eigen vervoermiddel", ~heeft_eigen_vervoermiddel(f, lezing), bron=VOORWAARDEN),
        Eis("ver genoeg van huis naar werk", f.afstand_km >= p.minimale_afstand, bron=VOORWAARDEN),
        Eis("cliënt van WerkSaam", is_client_bijlage_8(f, lezing), bron=VOORWAARDEN),
        Resultaat("vorm", "bruikleen", "keuze", bron=BRUIKLEEN),
        Kanttekening(
            "De bron zegt niet hoe u de afstand meet: over de weg of in een rechte lijn.",
            bron=VOORWAARDEN,
        ),
        gevolg="De cliënt kan een e-bike te leen krijgen.",
        anders="De cliënt kan geen e-bike krijgen.",
    )


@regel
def e_bike_teruggave(f: Feiten, p: Cijfers, lezing: Lezing):
    """Moet de e-bike terug?

    Voor wie een e-bike te leen heeft.
    """
    return Uitkomst(
        RECHT,
        Eis("uitval op de werkplek", f.uitval_op_werkplek, bron=BRUIKLEEN),
        Eis("mag de e-bike nog niet houden", ~mag_houden(f, p, lezing), bron=HOUDEN),
        Kanttekening(
            "Dit geldt voor wie de e-bike als cliënt te leen kreeg. Loopt de baan vóór die tijd af "
            "zonder uitval, dan zegt de bron niet wat geldt.",
            bron=BRUIKLEEN,
        ),
        gevolg="De cliënt moet de e-bike teruggeven aan WerkSaam.",
        anders="De cliënt hoeft de e-bike nu niet terug te geven.",
        aard="plicht",
    )


@regel
def e_bike_houden(f: Feiten, p: Cijfers, lezing: Lezing):
    """Mag de cliënt de e-bike houden?

    Voor wie een e-bike te leen heeft.
    """
    return Uitkomst(
        RECHT,
        Eis("uit de uitkering", uitgestroomd(f, lezing), bron=HOUDEN),
        Eis("de baan lang genoeg behouden", termijn_voorbij(f, p, lezing), bron=HOUDEN),
        Kanttekening(
            "Dit geldt voor wie de e-bike als cliënt te leen kreeg. Wie uitstroomt, is daarna "
            "misschien geen cliënt meer.",
            bron=HOUDEN,
        ),
        gevolg="De cliënt mag de e-bike houden.",
        anders="De cliënt mag de e-bike nu niet houden.",
    )


def mag_houden(f: Feiten, p: Cijfers, lezing: Lezing):
    """Uit de uitkering en lang genoeg in de baan: dan is de e-bike niet meer te leen."""
    return uitgestroomd(f, lezing) & termijn_voorbij(f, p, lezing)


def uitgestroomd(f: Feiten, lezing: Lezing):
    """Of uitstromen nodig is, is niet eenduidig."""
    return lezing("K09/uitstroom", uitstroom_nodig=f.uitgestroomd, baan_houden_genoeg=True)


def termijn_voorbij(f: Feiten, p: Cijfers, lezing: Lezing):
    """Of de baan zes maanden is behouden; op welke dag die beginnen, zegt de bron niet.

    Wie de baan nog geen zes maanden heeft, heeft haar in geen enkele lezing zo lang behouden.
    """
    maanden, dag = p.maanden_baan_behouden, p.peildatum
    return (f.maanden_baan_behouden >= maanden) & lezing(
        "K09/begin_termijn",
        vanaf_eerste_werkdag=True,
        vanaf_uitstroom=f.uitgestroomd & (plus_maanden(f.datum_uitstroom, maanden) <= dag),
        vanaf_bruikleen=plus_maanden(f.datum_bruikleen, maanden) <= dag,
    )


@regel
def e_bike_houden_datum(f: Feiten, p: Cijfers, lezing: Lezing):
    """Vanaf welke dag mag de cliënt de e-bike houden?

    Voor wie de baan tot die dag behoudt.
    """
    begin = lezing(
        "K09/begin_termijn",
        vanaf_eerste_werkdag=f.datum_eerste_werkdag,
        vanaf_uitstroom=grootste(f.datum_uitstroom, f.datum_eerste_werkdag),
        vanaf_bruikleen=grootste(f.datum_bruikleen, f.datum_eerste_werkdag),
    )
    termijn_voorbij = plus_maanden(begin, p.maanden_baan_behouden)
    vanaf = lezing(
        "K09/uitstroom",
        uitstroom_nodig=grootste(termijn_voorbij, f.datum_uitstroom),
        baan_houden_genoeg=termijn_voorbij,
    )
    return Uitkomst(
        BEREKEND,
        Stap("Begin van de termijn", begin, "datum", bron=HOUDEN),
        Datum("houden_vanaf", vanaf, bron=HOUDEN, label="Houden vanaf"),
        Kanttekening("Dit geldt voor wie de e-bike als cliënt te leen kreeg.", bron=HOUDEN),
        gevolg="De eerste dag waarop de cliënt de e-bike mag houden, is {houden_vanaf}. De baan "
        "moet dan nog bestaan.",
    )


def heeft_eigen_vervoermiddel(f: Feiten, lezing: Lezing):
    """De bron noemt auto en brommer; of een ander vervoermiddel telt, is niet duidelijk."""
    auto_of_brommer = f.heeft_auto | f.heeft_brommer
    return lezing(
        "K09/vervoermiddel",
        alleen_auto_of_brommer=auto_of_brommer,
        elk_eigen_vervoermiddel=auto_of_brommer | f.heeft_ander_eigen_vervoermiddel,
    )
