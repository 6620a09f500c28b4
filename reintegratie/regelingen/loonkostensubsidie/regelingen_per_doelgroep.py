"""Voor wie is loonkostensubsidie vanuit de gemeente, en hoe lang? (Regelingen per doelgroep)."""

from reintegratie.core import (
    KAN,
    RECHT,
    Bedrag,
    Eis,
    JaNee,
    Kanttekening,
    Maanden,
    Resultaat,
    Uitkomst,
    kies,
    regel,
)

from . import Cijfers, Feiten, Lezing

INSTANTIE = "regelingen-per-doelgroep/inleiding#instantie"
BLAD = "regelingen-per-doelgroep/loonkostensubsidie-gemeente"
DUUR = f"{BLAD}#toekenningsduur"
DOELGROEP = f"{BLAD}#doelgroep"
SCHOOLVERLATERS = f"{BLAD}#schoolverlaters"
HERBEOORDELING = f"{BLAD}#herbeoordeling"
STRUCTUREEL = f"{BLAD}#structureel"


@regel
def loonkostensubsidie_toekenningsduur(f: Feiten, p: Cijfers, lezing: Lezing):
    """Loonkostensubsidie: hoe lang geeft een gemeente de subsidie vaak?

    De webpagina beschrijft wat gemeenten vaak doen. Een vaste duur of een vast bedrag noemt zij
    niet.
    """
    telt = lezing("K33/duur", duur_alleen_oude_subsidie=False, duur_ook_nieuwe_subsidie=True)
    return Uitkomst(
        KAN,
        Resultaat("duur_vaak_minstens", p.duur_vaak_minstens, "jaar", bron=DUUR, als=telt),
        Resultaat("duur_vaak_hoogstens", p.duur_vaak_hoogstens, "jaar", bron=DUUR, als=telt),
        Bedrag(
            "vast_bedrag",
            p.vast_bedrag,
            eenheid="euro per maand",
            bron=DUUR,
            als=f.werkt_met_vast_bedrag,
        ),
        Kanttekening(
            "Andere gemeenten laten de subsidie afhangen van de loonwaarde.",
            bron=DUUR,
            als=~f.werkt_met_vast_bedrag,
        ),
        gevolg="De webpagina noemt alleen wat gemeenten vaak doen. Vraag uw gemeente wat zij doet.",
        wie="de gemeente",
    )


@regel
def loonkostensubsidie_doelgroep_gemeente(f: Feiten, p: Cijfers):
    """Loonkostensubsidie: hoort de werknemer volgens de webpagina bij de doelgroep?"""
    return Uitkomst(
        RECHT,
        Eis("het instrument bestaat al", p.instrument_sinds <= p.peildatum, bron=DOELGROEP),
        Eis("de gemeente helpt deze persoon aan werk", f.ondersteuning == "gemeente", INSTANTIE),
        Eis("kan het minimumloon niet verdienen", ~f.kan_wml_verdienen, bron=DOELGROEP),
        gevolg="Deze werknemer past in de doelgroep. De gemeente stelt vast of hij erbij hoort.",
        anders="De werknemer hoort niet bij de doelgroep, of het instrument bestond nog niet.",
        aard="plicht",
    )


@regel
def loonkostensubsidie_schoolverlater(f: Feiten, p: Cijfers, lezing: Lezing):
    """Kan de gemeente loonkostensubsidie geven voor een schoolverlater die al bij u werkt?"""
    return Uitkomst(
        KAN,
        Eis("de gemeente helpt deze persoon aan werk", f.ondersteuning == "gemeente", INSTANTIE),
        Eis("werkt al bij u", f.al_in_dienst, bron=SCHOOLVERLATERS),
        Eis(
            "komt van het voortgezet speciaal onderwijs, het praktijkonderwijs of een "
            "entreeopleiding",
            f.schoolsoort.een_van("vso", "pro", "entree"),
            bron=SCHOOLVERLATERS,
        ),
        Eis(
            "ging minder dan zes maanden geleden van school naar werk",
            kort_geleden(f, p, lezing),
            bron=SCHOOLVERLATERS,
        ),
        Eis("blijkt verminderd productief", f.verminderd_productief, bron=SCHOOLVERLATERS),
        Kanttekening(
            "De webpagina spreekt hier van jongeren. Een leeftijd noemt zij niet.",
            bron=SCHOOLVERLATERS,
        ),
        gevolg="De gemeente kan alsnog loonkostensubsidie geven, ook al werkt iemand al bij u.",
        anders="Deze regel voor schoolverlaters geldt niet.",
        wie="de gemeente",
    )


@regel
def loonkostensubsidie_herbeoordeling(p: Cijfers, lezing: Lezing):
    """Loonkostensubsidie: hoe vaak bepaalt de gemeente de loonwaarde?

    De webpagina noemt een plan voor 2017. Of het doorging, zegt zij niet.
    """
    op_maat = lezing(
        "K33/herbeoordeling",
        elk_jaar=False,
        op_maat_vanaf_2017=p.herbeoordeling_op_maat <= p.peildatum,
    )
    return Uitkomst(
        kies((op_maat, KAN), anders=RECHT),
        Maanden(
            "termijn",
            p.herbeoordeling,
            label="Tijd tussen twee bepalingen",
            bron=HERBEOORDELING,
            als=~op_maat,
        ),
        JaNee("op_maat", op_maat, label="Per werknemer anders", bron=HERBEOORDELING),
        gevolg={
            RECHT: "De gemeente bepaalt de loonwaarde elk jaar opnieuw.",
            KAN: "De gemeente kiest hoe vaak. Zij kijkt naar wat de werknemer kan en kan leren.",
        },
        wie="de gemeente",
        aard="plicht",
    )


@regel
def loonkostensubsidie_structureel(f: Feiten):
    """Loonkostensubsidie: kan de subsidie zonder einde doorlopen?"""
    return Uitkomst(
        KAN,
        Eis("de gemeente helpt deze persoon aan werk", f.ondersteuning == "gemeente", INSTANTIE),
        Eis("de subsidie blijft nodig", f.structureel_nodig, bron=STRUCTUREEL),
        gevolg="De subsidie kan zonder einddatum worden gegeven.",
        anders="De bron noemt hier geen subsidie zonder einddatum.",
    )


def kort_geleden(f: Feiten, p: Cijfers, lezing: Lezing):
    """Of de overstap van school naar werk kort genoeg geleden is (K35)."""
    maanden, grens = f.maanden_sinds_overstap, p.overstap_school
    return lezing(
        "K35",
        korter_dan_zes_maanden=maanden < grens,
        tot_en_met_zes_maanden=maanden <= grens,
    )
