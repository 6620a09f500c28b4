"""Wat volgt uit wat: feiten die uit andere volgen, en feiten die niet samen waar kunnen zijn.

Elk gevolg rust op de woorden van de vragen zelf, of op de plek die erbij staat. Het geldt voor elke
berekening: wat volgt wordt niet nog eens gevraagd, en wat niet samen kan krijgt geen uitkomst.
"""

from datetime import date
from itertools import combinations

from reintegratie.core import (
    Gevolg,
    dagen_tussen,
    hele_jaren_tussen,
    hele_maanden_tussen,
)

from . import AlleCijfers, Feiten

BLAD = "regelingen-per-doelgroep"
EERSTE_DAG = date(1900, 1, 1)  # vroeger wordt geen datum gelezen: wie er een geeft, heeft er een


def gevolgen(f: Feiten, p: AlleCijfers):
    """Alle gevolgen, op één dag."""
    return (
        *uitkeringen(f),
        *werk(f),
        *dienstverband(f, p),
        *leeftijden(f, p),
        *kosten(f),
        *overig(f),
    )


def uitkeringen(f: Feiten):
    """Wie van iemand een uitkering krijgt, krijgt een uitkering, en heeft er recht op."""
    van = f.betaler_uitkering
    return (
        Gevolg(
            f.uitkering_werksaam | f.uitkering_van_uwv | f.anw_uitkering | f.uitkering_van_gemeente,
            f.heeft_uitkering,
            "Een uitkering van WerkSaam, UWV, de gemeente of de SVB is een uitkering.",
        ),
        Gevolg(
            f.heeft_uitkering,
            f.recht_op_uitkering,
            "Wie een uitkering krijgt, heeft er recht op.",
        ),
        Gevolg(f.anw_uitkering, f.uitkering_van_de_svb, "De SVB betaalt de uitkering van de Anw."),
        Gevolg(
            f.uitkering_van_de_svb, f.heeft_uitkering, "Een uitkering van de SVB is een uitkering."
        ),
        Gevolg(f.wajong, f.uitkering_van_uwv, "Wajong is een uitkering van UWV."),
        Gevolg(
            van.een_van("werksaam", "allebei"),
            f.uitkering_werksaam,
            "WerkSaam betaalt de uitkering, of een deel ervan.",
        ),
        Gevolg(
            van.een_van("uwv", "allebei"),
            f.uitkering_van_uwv,
            "UWV betaalt de uitkering, of een deel ervan.",
        ),
        Gevolg(van == "svb", f.heeft_uitkering, "De SVB betaalt de uitkering."),
        Gevolg(
            van == "werksaam", ~f.uitkering_van_uwv, "WerkSaam betaalt de uitkering, en niet UWV."
        ),
        Gevolg(van == "uwv", ~f.uitkering_werksaam, "UWV betaalt de uitkering, en niet WerkSaam."),
        Gevolg(
            van.een_van("werksaam", "uwv"),
            ~f.uitkering_van_de_svb,
            "WerkSaam of UWV betaalt de uitkering, en niet de SVB.",
        ),
        Gevolg(
            f.duur_uitkering_maanden > 0,
            f.heeft_uitkering,
            "Wie al maanden een uitkering heeft, heeft een uitkering.",
        ),
        Gevolg(
            f.op_proefplaatsing,
            f.uitkering_van_uwv,
            "Een proefplaatsing van UWV is voor wie een uitkering van UWV heeft.",
        ),
    )


def werk(f: Feiten):
    """Zonder werk zijn er geen uren, en geen inkomsten uit werk."""
    return (
        Gevolg(~f.werkt, ~(f.uren_per_week > 0), "Wie geen werk heeft, werkt geen uren."),
        Gevolg(
            ~f.werkt,
            f.in_dienst_bij == "niemand",
            "Wie geen werk heeft, is bij niemand in dienst.",
        ),
        Gevolg(
            f.in_dienst_bij == "niemand",
            ~(f.uren_per_week > 0),
            "Wie bij niemand in dienst is, werkt geen uren in een dienstverband.",
        ),
        Gevolg(
            f.inkomsten_per_maand > 0,
            f.heeft_inkomsten_uit_werk,
            "Wie deze maand inkomsten uit werk heeft, heeft inkomsten uit werk.",
        ),
        Gevolg(f.beschut_werk, f.werkt, "Wie op een plek voor beschut werk werkt, heeft werk."),
    )


def dienstverband(f: Feiten, p: AlleCijfers):
    """Wie een dienstverband heeft, is bij iemand in dienst; datum en duur zeggen hetzelfde."""
    niemand, dag = f.in_dienst_bij == "niemand", p.peildatum
    begonnen = f.datum_in_dienst <= dag
    return (
        Gevolg(f.dienstverband_loopt, ~niemand, "Een dienstverband dat loopt, is bij iemand."),
        Gevolg(f.dienstverband_loopt, f.werkt, "Wie een dienstverband heeft, heeft werk."),
        Gevolg(
            f.in_dienst_bij == "andere_werkgever",
            f.werkt_bij_externe_werkgever,
            "Wie bij een andere werkgever in dienst is, werkt bij een externe werkgever.",
        ),
        Gevolg(
            f.begeleid_werken,
            ~niemand,
            "Wie een contract heeft met een werkgever, is bij iemand in dienst.",
        ),
        Gevolg(
            f.gedetacheerd,
            ~niemand,
            "Wie gedetacheerd is vanuit de Wsw, is in dienst bij het SW-bedrijf.",
        ),
        Gevolg(
            f.gedetacheerd,
            ~f.begeleid_werken,
            "Wie gedetacheerd is, is in dienst bij het SW-bedrijf, en niet bij wie hem inleent.",
        ),
        Gevolg(
            f.werkgever_ontvangt_lks,
            ~niemand,
            "Wie subsidie krijgt op de loonkosten van iemand, heeft hem in dienst.",
        ),
        Gevolg(
            begonnen,
            f.jaar_in_dienst == hele_jaren_tussen(f.datum_in_dienst, dag) + 1,
            "Het jaar van het dienstverband telt vanaf de dag in dienst.",
        ),
        Gevolg(
            begonnen,
            f.maanden_in_dienst == hele_maanden_tussen(f.datum_in_dienst, dag) + 1,
            "De maand van het dienstverband telt vanaf de dag in dienst.",
        ),
        Gevolg(
            f.datum_uitstroom > dag,
            ~f.uitgestroomd,
            "Een uitkering die later stopt, is nog niet gestopt.",
        ),
        Gevolg(
            f.datum_eerste_werkdag <= dag,
            f.maanden_baan_behouden // 1 == hele_maanden_tussen(f.datum_eerste_werkdag, dag),
            "De maanden in deze baan tellen vanaf de eerste werkdag.",
        ),
        Gevolg(
            f.dagen_na_einde_contract >= 1,
            f.ziek_na_contract,
            "Wie dagen na het contract ziek werd, werd ziek na het contract.",
        ),
        Gevolg(
            f.eerste_ziektedag > f.einde_contract,
            f.dagen_na_einde_contract == dagen_tussen(f.einde_contract, f.eerste_ziektedag),
            "De dagen na het contract tellen vanaf de dag waarop het eindigde.",
        ),
    )


def leeftijden(f: Feiten, p: AlleCijfers):
    """Een geboortedatum en een leeftijd zeggen hetzelfde."""
    geboren, dag = f.geboortedatum, p.peildatum
    return (
        Gevolg(
            geboren <= dag,
            f.leeftijd == hele_jaren_tussen(geboren, dag),
            "De leeftijd volgt uit de geboortedatum.",
        ),
        Gevolg(
            geboren <= f.datum_in_dienst,
            f.leeftijd_bij_indienst // 1 == hele_jaren_tussen(geboren, f.datum_in_dienst),
            "De leeftijd bij indiensttreding volgt uit de geboortedatum.",
        ),
    )


def kosten(f: Feiten):
    """Eén regeling voor het loon, en één korting op de premies."""
    voor_het_loon = (
        f.met_loonkostensubsidie,
        f.met_vaste_subsidie,
        f.met_vergoeding_wsw,
        f.met_loondispensatie,
    )
    return (
        *(
            Gevolg(een, ~ander, "U rekent met één regeling voor het loon.")
            for een, ander in combinations(voor_het_loon, 2)
        ),
        Gevolg(f.met_premiekorting, ~f.met_loonkostenvoordeel, "U rekent met één korting."),
    )


def overig(f: Feiten):
    """Vragen die hetzelfde vragen, of op elkaar volgen."""
    school = f.schoolsoort.een_van("vso", "pro")
    return (
        Gevolg(
            True,
            f.van_vso_of_pro == school,
            "Vso en praktijkonderwijs zijn de scholen waar het om gaat.",
        ),
        Gevolg(
            True,
            ~(f.datum_aanvraag_volledig < f.datum_aanspraak),
            "Een vraag is niet volledig voordat zij is gesteld.",
        ),
        Gevolg(
            f.datum_aanspraak >= EERSTE_DAG,
            f.wil_aanspraak_maken,
            "Wie om ondersteuning vraagt, wil er aanspraak op maken.",
        ),
        Gevolg(
            f.plan_en_wet_niet_nagekomen,
            ~f.verplichting_nagekomen,
            "Wie het plan en de wet niet nakomt, komt zijn verplichtingen niet na.",
        ),
        Gevolg(
            True,
            f.afgedragen_premies_alle_werknemers_eur >= f.afgedragen_premies_eur,
            "De premies voor alle werknemers samen zijn minstens die voor een van hen.",
        ),
        Gevolg(
            f.in_doelgroepregister,
            f.doelgroep_banenafspraak,
            "In het doelgroepregister staat wie onder de banenafspraak valt.",
        ),
    )
