"""What a rule may say: an outcome that contradicts itself is refused when it is made."""

from decimal import Decimal

import pytest

from reintegratie.core import (
    BEREKEND,
    KAN,
    RECHT,
    Bedrag,
    Datum,
    Eis,
    JaNee,
    Maanden,
    Resultaat,
    Stap,
    Uitkomst,
    phrases,
)
from reintegratie.core.assess import assess
from reintegratie.core.errors import RegisterFout
from reintegratie.core.values import Scalar, as_scalar

PLACE = "belwet/artikel-2"
EIS = Eis("oud genoeg", True, PLACE)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Uitkomst("mag", gevolg="Ja."), "welke modaliteit"),
        (lambda: Uitkomst(RECHT, gevolg="Ja.", aard="gunst"), "welke aard"),
        (lambda: Uitkomst(RECHT, EIS, gevolg="Ja."), "als een eis niet is vervuld"),
        (
            lambda: Uitkomst(RECHT, Bedrag("x", 1, PLACE), Bedrag("x", 2, PLACE), gevolg="Ja."),
            "dezelfde naam",
        ),
        (lambda: Uitkomst(BEREKEND, gevolg="Dat is {prijs}."), "een resultaat dat er niet is"),
    ],
)
def test_outcome_that_contradicts_itself(make, message):
    """A consequence of no known kind, or a no without words, cannot be made."""
    with pytest.raises(RegisterFout, match=message):
        make()


def test_sentence_follows_the_oordeel():
    """One sentence for every force, or one for each; another for a no."""
    one = Uitkomst(KAN, EIS, gevolg="Ja.", anders="Nee.", wie="de koning")
    each = Uitkomst(RECHT, gevolg={RECHT: "Moet.", KAN: "Mag."}, wie="de koning")
    assert [said(one, oordeel) for oordeel in (KAN, "nee")] == ["Ja.", "Nee."]
    assert [said(each, oordeel) for oordeel in (RECHT, KAN)] == ["Moet.", "Mag."]


def test_a_sentence_tells_results():
    """What came out in words; of yes and no its own words; of nothing what is said of it."""
    tells = Uitkomst(
        BEREKEND,
        JaNee("bel", True, PLACE),
        Bedrag("prijs", 2, PLACE),
        gevolg="{bel:Een|Geen} bel: {prijs}.",
    )
    assert tells.told == ["bel", "prijs"]
    assert said(tells, BEREKEND, bel=(True, "ja"), prijs=(2, "€ 2,00")) == "Een bel: € 2,00."
    assert said(tells, BEREKEND, bel=(False, "nee"), prijs=(None, "geen")) == "Geen bel: geen."
    assert said(tells, BEREKEND, bel=(None, "geen"), prijs=(2, "€ 2,00")) == "geen bel: € 2,00."


def said(outcome, oordeel, **told):
    """Return the sentence of an outcome, with these results."""
    return outcome.sentence(oordeel, told.__getitem__)


def test_a_power_of_nobody_in_particular_says_so():
    """Where the text names nobody who decides, the sentence says that, and only for a power."""

    def said(outcome):
        return assess(outcome, as_scalar).sentence(phrases.NOBODY)

    fails = Eis("oud genoeg", False, PLACE)
    assert said(Uitkomst(KAN, EIS, gevolg="Ja.", anders="Nee.")) == f"Ja. {phrases.NOBODY}"
    assert said(Uitkomst(KAN, EIS, gevolg="Ja.", anders="Nee.", wie="de koning")) == "Ja."
    assert said(Uitkomst(KAN, fails, gevolg="Ja.", anders="Nee.")) == "Nee."
    assert said(Uitkomst(RECHT, gevolg="Ja.")) == "Ja."


@pytest.mark.parametrize(
    ("modality", "declared", "kind"),
    [
        (RECHT, {}, "recht"),
        (RECHT, {"aard": "verbod"}, "verbod"),
        (KAN, {"aard": "plicht"}, "bevoegdheid"),
        (BEREKEND, {}, "berekening"),
        (None, {}, None),
    ],
)
def test_kind_of_consequence(modality, declared, kind):
    """What binds is a right unless it says otherwise; a power and a sum are what they are."""
    assert Uitkomst(RECHT, gevolg="Ja.", **declared).aard(modality) == kind


def test_parts_keep_the_order_of_the_law():
    """The parts of one kind come out in the order in which they were written."""
    step = Stap("Prijs", 1, "euro", PLACE)
    outcome = Uitkomst(
        BEREKEND, step, Bedrag("a", 1, PLACE), Bedrag("b", 2, PLACE), gevolg="Klaar."
    )
    assert [result.naam for result in outcome.of(Resultaat)] == ["a", "b"]
    assert outcome.of(Stap) == [step]


def test_amount_is_in_euros_and_rounded_to_cents():
    """An amount is rounded half up; its unit may be euros per month."""
    amount = Bedrag("premie", Decimal("2.675"), PLACE, eenheid="euro per maand")
    assert (str(amount.rond(Scalar(amount.waarde)).value), amount.eenheid) == (
        "2.68",
        "euro per maand",
    )


def test_a_result_of_each_common_kind_knows_its_unit():
    """What is written most needs no unit; the rest of a result is said as ever."""
    made = [JaNee("mag", True, PLACE), Datum("dag", None, bron=PLACE), Maanden("duur", 6, PLACE)]
    assert [result.eenheid for result in made] == ["ja/nee", "datum", "maanden"]
    labelled = JaNee("mag", True, PLACE, label="Mag het?", als=False, altijd=True)
    assert (labelled.opschrift, labelled.als, labelled.altijd) == ("Mag het?", False, True)


def test_result_is_not_rounded_unless_it_says_so():
    """A share or a term keeps its decimals."""
    share = Scalar(Decimal("2.675"))
    assert Resultaat("deel", share, "procent", PLACE).rond(share) is share


def test_result_has_a_name_for_people():
    """Without a label the name itself is written out."""
    assert Bedrag("hoogte_per_maand", 1, PLACE).opschrift == "Hoogte per maand"
    assert Bedrag("hoogte", 1, PLACE, label="De premie").opschrift == "De premie"
