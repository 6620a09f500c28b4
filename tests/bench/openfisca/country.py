"""Three rules of the handbook, written for OpenFisca: a country package of our own.

OpenFisca knows no unknown and no second reading. So these are the rules for people of whom all is
known, under the readings that ``bench_openfisca.py`` chooses.
"""

from pathlib import Path

from openfisca_core.entities import build_entity
from openfisca_core.model_api import MONTH, Variable, where
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

Person = build_entity(key="person", plural="persons", label="Cliënt", is_person=True)

FACTS = {
    "ten_onrechte_of_te_veel": bool,
    "bedrag_eur": float,
    "aanvaardt_werk": bool,
    "vervoersprobleem": bool,
    "ov_bereikbaar_op_werktijden": bool,
    "heeft_auto": bool,
    "heeft_brommer": bool,
    "heeft_ander_eigen_vervoermiddel": bool,
    "afstand_km": float,
    "leeftijd": int,
    "gewerkte_uren": float,
}
RULES = {
    "terugvordering": ["terugvordering", "terug_te_vragen"],
    "e_bike_verstrekking": ["e_bike_verstrekking"],
    "flextensie_beloning": ["premie"],
}


def fact(name, kind):
    """Return an OpenFisca variable that is given and not calculated."""
    about = {"value_type": kind, "entity": Person, "definition_period": MONTH, "label": name}
    return type(name, (Variable,), about)


class terugvordering(Variable):
    value_type = bool
    entity = Person
    definition_period = MONTH
    label = "WerkSaam kan vragen om terug te betalen"

    def formula(person, period, parameters):
        high_enough = person("bedrag_eur", period) >= parameters(period).grens_terugvordering
        return person("ten_onrechte_of_te_veel", period) * high_enough


class terug_te_vragen(Variable):
    value_type = float
    entity = Person
    definition_period = MONTH
    label = "Terug te vragen, in euro"

    def formula(person, period, parameters):
        return where(person("terugvordering", period), person("bedrag_eur", period), 0)


class e_bike_verstrekking(Variable):
    value_type = bool
    entity = Person
    definition_period = MONTH
    label = "De cliënt kan een e-bike krijgen"

    def formula(person, period, parameters):
        own = (
            person("heeft_auto", period)
            + person("heeft_brommer", period)
            + person("heeft_ander_eigen_vervoermiddel", period)
        )
        far_enough = person("afstand_km", period) >= parameters(period).minimale_afstand_e_bike
        return (
            person("aanvaardt_werk", period)
            * person("vervoersprobleem", period)
            * ~person("ov_bereikbaar_op_werktijden", period)
            * ~own
            * far_enough
        )


class premie(Variable):
    value_type = float
    entity = Person
    definition_period = MONTH
    label = "Premie van Flextensie, in euro"

    def formula(person, period, parameters):
        law = parameters(period)
        old_enough = person("leeftijd", period) > law.leeftijd_premie_flextensie
        return where(old_enough, person("gewerkte_uren", period) * law.premie_flextensie, 0)


class Country(TaxBenefitSystem):
    """The three rules with their figures."""

    def __init__(self):
        super().__init__([Person])
        self.add_variables(
            *(fact(name, kind) for name, kind in FACTS.items()),
            terugvordering,
            terug_te_vragen,
            e_bike_verstrekking,
            premie,
        )
        self.load_parameters(str(Path(__file__).parent / "parameters"))
