"""De twee tabellen van bijlage 1 van de verordening, en welk bedrag op welke dag geldt."""

from reintegratie.core import (
    BEREKEND,
    Balk,
    Bedrag,
    Datum,
    Kanttekening,
    Tijdlijn,
    Uitkomst,
    kies,
    kleinste,
    laatste_dag,
    plus_dagen,
    regel,
)

from . import Cijfers, Feiten, Lezing

DIENSTBETREKKING = "verordening/bijlage-1#dienstbetrekking"
PROEFPLAATSING = "verordening/bijlage-1#proefplaatsing"
INDEXATIE = "verordening/bijlage-1#indexatie"

MAANDEN_PER_JAAR = 12
JAREN = (1, 2, 3)


@regel(ook=("P150",))
def jobcoach_subsidie_dienstbetrekking(f: Feiten, p: Cijfers, lezing: Lezing):
    """Interne jobcoach bij een baan: het bedrag uit de tabel.

    Het bedrag voor een heel jaar. Vanaf jaar drie blijft het gelijk.
    """
    return Uitkomst(
        BEREKEND,
        Bedrag(
            "subsidie",
            jaarbedrag(f, p, lezing, f.jaar),
            label="Subsidie voor een heel jaar",
            bron=DIENSTBETREKKING,
        ),
        volgt_uwv(),
        gevolg="De subsidie is {subsidie} voor een heel jaar.",
    )


@regel(ook=("P150",))
def jobcoach_subsidie_jaren(f: Feiten, p: Cijfers, lezing: Lezing):
    """Interne jobcoach bij een baan: de bedragen van jaar tot jaar.

    Jaar drie is ook het bedrag voor de jaren daarna.
    """
    return Uitkomst(
        BEREKEND,
        *[
            Bedrag(
                f"subsidie_jaar_{jaar}",
                jaarbedrag(f, p, lezing, jaar),
                bron=DIENSTBETREKKING,
                label=f"Subsidie in jaar {jaar}",
            )
            for jaar in JAREN
        ],
        *[
            Datum(
                f"laatste_dag_jaar_{jaar}",
                laatste_dag_van_jaar(f, jaar),
                bron=DIENSTBETREKKING,
                label=f"Laatste dag van jaar {jaar}",
            )
            for jaar in JAREN
        ],
        Tijdlijn(
            "De jaren van de begeleiding",
            *[
                Balk(
                    f"Jaar {jaar}",
                    plus_dagen(laatste_dag_van_jaar(f, jaar - 1), 1),
                    laatste_dag_van_jaar(f, jaar),
                )
                for jaar in JAREN
            ],
            bron=DIENSTBETREKKING,
        ),
        Kanttekening(
            "De bron zegt niet op welke dag een jaar begint. Hier is dat de dag waarop "
            "de begeleiding begint. Dat is een aanname. De bedragen zijn voor alle jaren "
            "die van de peildatum.",
            bron=DIENSTBETREKKING,
        ),
        volgt_uwv(),
        gevolg="In het eerste jaar is de subsidie {subsidie_jaar_1}.",
    )


def laatste_dag_van_jaar(f: Feiten, jaar):
    """De laatste dag van zoveel jaar begeleiding; na nul jaar is dat de dag ervoor."""
    return laatste_dag(f.startdatum, jaar * MAANDEN_PER_JAAR)


@regel(ook=("P150",))
def jobcoach_subsidie_proefplaatsing(f: Feiten, p: Cijfers, lezing: Lezing):
    """Interne jobcoach bij een proefplaatsing: het bedrag uit de tabel."""
    bedrag = geldend(p, lezing, p.bedragen_proefplaatsing[f.regime], p.proefplaatsing_na_2018)
    return Uitkomst(
        BEREKEND,
        Bedrag("subsidie", bedrag, label="Subsidie voor de proefplaatsing", bron=PROEFPLAATSING),
        volgt_uwv(),
        Kanttekening(
            "Artikel 11 noemt subsidie voor iemand die in dienst is. Op een proefplaatsing is er "
            "nog geen loon. Of en wanneer de werkgever dit bedrag krijgt, staat er niet.",
            bron=PROEFPLAATSING,
        ),
        Kanttekening(
            "In het protocol van UWV is dit een vast bedrag, hoe lang de proefplaatsing ook duurt.",
            bron="protocol-interne-jobcoach",
        ),
        gevolg="De subsidie voor de proefplaatsing is {subsidie}.",
    )


def jaarbedrag(f: Feiten, p: Cijfers, lezing: Lezing, jaar):
    """Het bedrag voor een heel jaar bij een baan, in euro."""
    kolom = kleinste(jaar, p.laatste_kolom)
    cel = p.bedragen_dienstbetrekking[f.regime, kolom]
    return geldend(p, lezing, cel, p.dienstbetrekking_na_2018)


def geldend(p: Cijfers, lezing: Lezing, bedrag_2018, bedrag_daarna):
    """Het bedrag van bijlage 1, of na 2018 het nieuwe bedrag van UWV dat in geen bron staat."""
    zelfde_jaar = p.jaar_van_de_bedragen >= p.jaar
    return lezing(
        "K48",
        bedragen_2018_blijven=bedrag_2018,
        bedragen_uwv_gelden=kies((zelfde_jaar, bedrag_2018), anders=bedrag_daarna),
    )


def volgt_uwv():
    """De kanttekening over nieuwe bedragen van UWV."""
    return Kanttekening(
        "Een nieuw bedrag van UWV wordt ook het bedrag van WerkSaam. Volgens een "
        "besluit uit 2019 past UWV de bedragen elk jaar aan op 1 januari.",
        bron=INDEXATIE,
    )
