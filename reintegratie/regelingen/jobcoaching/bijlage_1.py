"""De twee tabellen van bijlage 1 van de verordening, en welk bedrag op welke dag geldt."""

from reintegratie.core import BEREKEND, Bedrag, Kanttekening, Uitkomst, kies, kleinste, regel

DIENSTBETREKKING = "verordening/bijlage-1#dienstbetrekking"
PROEFPLAATSING = "verordening/bijlage-1#proefplaatsing"
INDEXATIE = "verordening/bijlage-1#indexatie"


@regel("P148", "P150")
def jobcoach_subsidie_dienstbetrekking(f, p, lezing):
    """Interne jobcoach bij een baan: het bedrag uit de tabel.

    Het bedrag voor een heel jaar. Vanaf jaar drie blijft het gelijk.
    """
    return Uitkomst(
        BEREKEND,
        Bedrag("subsidie", jaarbedrag(f, p, lezing), label="Subsidie voor een heel jaar",
               bron=DIENSTBETREKKING),
        volgt_uwv(),
        gevolg="Dit bedrag hoort bij dit regime en dit jaar.",
    )


@regel("P149", "P150")
def jobcoach_subsidie_proefplaatsing(f, p, lezing):
    """Interne jobcoach bij een proefplaatsing: het bedrag uit de tabel."""
    bedrag = geldend(p, lezing, p.bedragen_proefplaatsing[f.regime], p.proefplaatsing_na_2018)
    return Uitkomst(
        BEREKEND,
        Bedrag("subsidie", bedrag, label="Subsidie voor de proefplaatsing", bron=PROEFPLAATSING),
        volgt_uwv(),
        Kanttekening("In het protocol van UWV is dit een vast bedrag, hoe lang de proefplaatsing "
                     "ook duurt.", bron="protocol-interne-jobcoach"),
        gevolg="Dit bedrag hoort bij dit regime.",
    )


def jaarbedrag(f, p, lezing):
    """Het bedrag voor een heel jaar bij een baan, in euro."""
    kolom = kleinste(f.jaar, p.laatste_kolom)
    cel = p.bedragen_dienstbetrekking[f.regime, kolom]
    return geldend(p, lezing, cel, p.dienstbetrekking_na_2018)


def geldend(p, lezing, bedrag_2018, bedrag_daarna):
    """Het bedrag van bijlage 1, of na 2018 het nieuwe bedrag van UWV dat in geen bron staat."""
    zelfde_jaar = p.jaar_van_de_bedragen >= p.peildatum.year
    return lezing(
        "K48",
        bedragen_2018_blijven=bedrag_2018,
        bedragen_uwv_gelden=kies((zelfde_jaar, bedrag_2018), anders=bedrag_daarna),
    )


def volgt_uwv():
    """De kanttekening over nieuwe bedragen van UWV."""
    return Kanttekening("Verandert UWV de bedragen, dan doet WerkSaam dat ook. Volgens een besluit "
                        "uit 2019 past UWV ze elk jaar aan op 1 januari.", bron=INDEXATIE)
