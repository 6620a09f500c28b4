"""Artikel 7 van de verordening: scholing en het taaltraject."""

from reintegratie.core import KAN, Eis, JaNee, Kanttekening, Uitkomst, regel

from ..doelgroepen.begrippen import is_medewerker, valt_onder_artikel_16
from ..nuggers.begrippen import aanvullend, client_of_artikel_16, vrij_van_lid_2
from . import Cijfers, Feiten, Lezing

LID_1 = "verordening/artikel-7#lid-1"
LID_2_C = "verordening/artikel-7#lid-2-c"
LID_3 = "verordening/artikel-7#lid-3"


@regel
def scholing(f: Feiten, p: Cijfers, lezing: Lezing):
    """Mag WerkSaam scholing aanbieden?"""
    iemand = client_of_artikel_16(f, lezing) | is_medewerker(f)
    voorliggend = gaat_voor(f, p, lezing)
    return Uitkomst(
        KAN,
        Eis("cliënt, medewerker, Nugger of Anw-er", iemand, bron=LID_1),
        Eis("nodig om het plan te laten slagen", f.noodzakelijk_voor_plan, bron=LID_1),
        Eis("de kortste weg naar werk, waar dat een eis is", kort_genoeg(f, lezing), bron=LID_1),
        Eis("geen onderwijs van het Rijk dat voorgaat", ~voorliggend, bron=LID_2_C),
        aanvullend(f, p, lezing, zelf_genoemd=is_medewerker(f), kortste_weg=True),
        JaNee(
            "rijksonderwijs_gaat_voor",
            voorliggend,
            altijd=True,
            label="Onderwijs van het Rijk gaat voor",
            bron=LID_2_C,
        ),
        Kanttekening(
            "De kortste weg naar werk heeft de voorkeur. Is dit een langere weg? Dan sluit dat de "
            "scholing niet uit.",
            bron=LID_1,
            als=~f.kortste_weg,
        ),
        gevolg="WerkSaam kan de scholing aanbieden.",
        anders="WerkSaam kan deze scholing niet aanbieden.",
        wie="WerkSaam",
    )


def gaat_voor(f: Feiten, p: Cijfers, lezing: Lezing):
    """Of er onderwijs van het Rijk is dat voor iemand van deze leeftijd voorgaat."""
    jong = f.leeftijd < p.onderwijs_gaat_voor_tot
    return lezing(
        "K103", gaat_voor_als_het_kan=jong & f.rijksonderwijs_mogelijk, gaat_altijd_voor=jong
    )


def kort_genoeg(f: Feiten, lezing: Lezing):
    """De kortste weg is een voorkeur; voor een Nugger of Anw-er is het misschien een eis."""
    bijzonder = valt_onder_artikel_16(f, lezing) & ~vrij_van_lid_2(is_medewerker(f), lezing)
    return lezing(
        "K63", kortste_weg_is_voorkeur=True, kortste_weg_is_eis=f.kortste_weg | ~bijzonder
    )


@regel
def taaltraject(f: Feiten, p: Cijfers, lezing: Lezing):
    """Mag WerkSaam een taaltraject aanbieden?"""
    return Uitkomst(
        KAN,
        Eis(
            "cliënt, Nugger of Anw-er",
            client_of_artikel_16(f, lezing),
            bron=LID_3,
        ),
        Eis("hoort bij artikel 18b van de Participatiewet", f.doelgroep_18b, bron=LID_3),
        Eis("gericht op werk", f.taal_gericht_op_werk, bron=LID_3),
        Eis(
            "ten minste één van de vijf onderdelen",
            f.taalonderdelen >= p.minste_onderdelen,
            bron=LID_3,
        ),
        Eis("beter Nederlands binnen redelijke tijd", f.taal_redelijke_termijn, bron=LID_3),
        Eis("beschreven hoe de vooruitgang wordt gevolgd", f.taal_voortgang_beschreven, bron=LID_3),
        Eis("past bij de cliënt", f.taal_past_bij_client, bron=LID_3),
        Eis("niet helemaal vrij van de plicht om te werken", ~f.volledig_ontheven, bron=LID_3),
        Eis(
            "voldoet aan de eisen van scholing, waar die ook gelden",
            lezing(
                "K83",
                eigen_eisen=True,
                ook_eisen_van_scholing=f.noodzakelijk_voor_plan & ~gaat_voor(f, p, lezing),
            ),
            bron=LID_3,
        ),
        aanvullend(f, p, lezing),
        gevolg="WerkSaam kan het taaltraject aanbieden.",
        anders="WerkSaam kan dit taaltraject niet aanbieden.",
        wie="WerkSaam",
    )
