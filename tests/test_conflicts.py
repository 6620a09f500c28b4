"""No rule settles a conflict in silence.

A conflict between two sources is asked where they meet; the rules of one source follow that
source. A conflict inside one source is asked by every rule that decides on one of its places,
unless it stands below, with the reason why no reading of it can change what that rule says.
"""

from types import SimpleNamespace

import pytest

from reintegratie import wetboek
from reintegratie.core.readings import Conflict
from reintegratie.naleving.strijd import niet_gevraagd
from tests.core.invented import LAW as INVENTED

LAW = wetboek()
NOT_ASKED = {
    "K05": {"flextensie_soort_beloning": "says which reward, not how much"},
    "K08": {
        "arbeidsprof_onkostenvergoeding_hoogte": "for whom it is due is another rule",
        "traject_keuze": "the question is about the allowance, not about the path",
    },
    "K14": {
        "beschut_werk_plek": "says who is next, not until when",
        "beschut_werk_termijn": "counts from a day that the visitor chooses",
    },
    "K15": {"beschut_werk_termijn": "counts from a day that the visitor chooses"},
    "K24": {"werkstage": "says whether it may be offered, not how long"},
    "K26": {
        "inkomstenvrijlating": "whether the law allows it is a fact here",
        "inkomstenvrijlating_agenda": "counts months, not amounts",
        "inkomstenvrijlating_termijn": "counts months, not amounts",
    },
    "K27": {"regelingen_samen": "whether the combination is allowed is a fact here"},
    "K28": {
        "regelingen_samen": "no age is asked here",
    },
    "K31": {
        "regelingen_samen": "says what goes together, not how much it is",
        "loonkostensubsidie_na_vast": "says whether it changes, not how much it is",
    },
    "K32": {
        "loonkostensubsidie_verschil_met_wet": "shows what two readings differ",
    },
    "K33": {
        "regelingen_samen": "says what goes together, not from when",
        "loonkostensubsidie_na_vast": "for whoever already had the fixed subsidy",
        "loonkostensubsidie_structureel": "none of its questions is about a lasting need",
        "werkgeverskosten": "adds up what the visitor chose, whoever may have it",
    },
    "K105": {
        "loonkostensubsidie_doelgroep_gemeente": "says who belongs to the group",
        "loonkostensubsidie_wsw": "asks about one subsidy",
        "loonkostensubsidie_wsw_duur": "asks about one subsidy",
        "werkgeverskosten": "one of the two can be chosen, never both",
    },
    "K78": {"inkomstenvrijlating_grenzen": "asks which form goes with an age, not which benefit"},
    "K104": {"mantelzorg": "gives the words of article 1 itself; article 2 is what is open"},
    "K42": {
        "client": "the question is about the plan, not about who is client",
        "nugger_voorziening": "the question is about the plan, not about support",
        "voorziening_aanbod": "the question is about the plan, not about support",
    },
    "K45": {"leeftijdsgroep": "gives the ages, not who may have the path"},
    "K46": {"detachering_client": "the article is not about clients"},
    "K47": {
        "jobcoach_organisatie": "says who guides, not how much is paid",
        "jobcoach_subsidie_dienstbetrekking": "gives the table: the amount of a whole year",
        "jobcoach_subsidie_jaren": "gives the table: the amounts of whole years",
    },
    "K50": {"jobcoach_uwv_uren": "none of its questions is about the number of hours"},
    "K52": {"werkvoorziening_overgang": "for whoever earns the minimum wage without a break"},
    "K55": {"voorziening_plafond": "asked where an offer is due, in article 16"},
    "K56": {
        "terugvordering_ontvanger": "gives examples, no limit",
    },
    "K57": {
        "terugvordering": "says that it may be asked back, not that it must be paid",
        "terugvordering_ontvanger": "gives examples, no duty",
    },
    "K61": {
        "loondispensatie_aanvulling": "says that a supplement is due; no source gives its amount"
    },
    "K74": {"inkomstenvrijlating_grenzen": "says which form fits, not whether there is any"},
    "K76": {"voorziening_te_kostbaar": "about the cost of one person, not about a ceiling"},
    "K77": {
        "beschut_werk_aanbod": "asked where the refusal stands, in article 2; a note says so",
        "beschut_werk_termijn": "counts from a day that the visitor chooses",
        "detachering": "asked where the refusal stands, in article 2; a note says so",
        "inkomstenvrijlating": "asked where the refusal stands, in article 2; a note says so",
        "inkomstenvrijlating_grenzen": "says which form fits, not whether there is any",
    },
    "K79": {
        "werkstage_duur": "says how long, not for whom",
        "werkstage_periode": "says how long, not for whom",
    },
    "K80": {"inwerkingtreding": "says from which day on, not what came before"},
    "K73": {"jobcoach_organisatie": "says who guides, not whether the money is due"},
    "K66": {"nugger": "says who is Nugger, not who is client"},
    "K67": {"nugger_voorziening": "article 16 itself asks its conditions"},
    "K108": {
        "beschut_werk_aanbod": "for whoever has the advice; a note says that it is open",
        "beschut_werk_termijn": "counts from a day that the visitor chooses",
        "nugger_voorziening": "article 16 itself asks its conditions",
    },
    "K68": {"anw_er": "says who is Anw-er, not what that person may get"},
    "K86": {
        "regelingen_samen": "says what goes together, not how much it is",
        "loondispensatie_aanvulling": "says that a supplement is due; no source gives its amount",
        "loonkostensubsidie_na_vast": "says whether it changes, not how much it is",
    },
    "K87": {
        "premiekorting_bedrag": "says how much, not what goes together",
    },
    "K93": {
        "beschut_werk_banenafspraak": "says what the place counts for, not who is ill",
        "no_riskpolis_ontvanger": "says who receives, not for whom the policy is",
    },
    "K63": {"nugger_voorziening": "article 16 itself asks for the shortest way"},
    "K95": {"arbeidsprof_onkostenvergoeding_hoogte": "for whom it is due is another rule"},
    "K96": {
        "proefplaatsing_duur": "the question is about what follows, not about how long",
        "proefplaatsing_duur_onbekende_soort": "the question is about what follows, not how long",
    },
    "K101": {"ips_werk_vinden": "there the sentence itself asks for both"},
    "K102": {
        "regelingen_samen": "says what goes together, not until when",
    },
}


def test_every_rule_asks_the_conflicts_inside_its_source_or_says_why_not():
    """A new rule on a place of conflict asks its readings, or gives its reason here."""
    assert niet_gevraagd(LAW, LAW.versies) == {
        conflict: set(reasons) for conflict, reasons in NOT_ASKED.items()
    }


@pytest.mark.parametrize("conflict", NOT_ASKED)
def test_conflict_is_asked_by_another_rule(conflict):
    """A reason is about one rule only: the conflict itself is computed somewhere."""
    asked = {LAW.conflicten[name].nummer for rule in LAW.versies for name in rule.conflicten}
    assert conflict in asked


OLD, NEW, NEWEST = (f"trapwet{year}/artikel-1#lid-2" for year in ("", "-2004", "-2006"))


def test_two_texts_of_one_source_are_one_source():
    """A conflict that names the old lid and the new one is still inside its source."""
    readings = {"een": "Een.", "twee": "Twee."}
    conflict = Conflict("V99", "?", "laag", (OLD, NEW, NEWEST), "?", lezingen=readings)
    law = SimpleNamespace(vindplaatsen=INVENTED.vindplaatsen, conflicten={"V99": conflict})
    rules = INVENTED.regeling("trapvergoeding").versies
    assert niet_gevraagd(law, rules) == {"V99": {"trapvergoeding"}}
