"""What a lid says otherwise, in sentences: each kind of difference, and of none nothing."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from reintegratie.core.contract import Getal, Norm, Onduidelijk
from reintegratie.core.sources import Bepaling
from reintegratie.weergave.normzinnen import normzinnen

KING, MINISTER = ("de koning",), ("de minister",)


def norm(modaliteit="kan", gevolg="bel", beslist=KING, **more):
    """Return a norm of a cyclist."""
    return Norm("L1", "norm", ("fietser",), modaliteit, beslist, gevolg=gevolg, **more)


def told(old, new, **asked):
    """Return what is told of two lids with these norms."""
    law = SimpleNamespace(contract={"oud": old, "nieuw": new})
    one, other = (
        Bepaling(id, f"wet/artikel-{id}", "titel", "L1", "A", "gemodelleerd")
        for id in ("oud", "nieuw")
    )
    return normzinnen(law, other, (one,), **asked)


def age(grens, waarde):
    """Return the number of a norm."""
    return Getal("leeftijd", grens, waarde, eenheid="jaar", woord="minimaal")


EXPLAINS = replace(norm("is", "waarom"), soort="toelichting")
OPEN, ASKED = Onduidelijk("hoe vaak", "ontbreekt"), Onduidelijk("hoe oud", "conflict", "V04")
DIFFERENCES = {
    "nothing": ((norm(),), (norm(),), []),
    "modality": ((norm(),), (norm("moet"),), ["Nu: dit kan. Dan: dit moet."]),
    "what_follows": ((norm(),), (norm(gevolg="toeter"),), ["Nu: bel. Dan: toeter."]),
    "both": (
        (norm("hoeft niet", "geen bel"),),
        (norm("mag niet", "toeter"),),
        ["Nu: bel hoeft niet. Dan: toeter mag niet."],
    ),
    "both_in_a_case": (
        (norm("hoeft niet", voorwaarden={"alle": ["kind"]}),),
        (norm("mag niet", "toeter", voorwaarden={"alle": ["kind"]}),),
        ["Bij «kind» geldt nu: bel hoeft niet. Dan geldt: toeter mag niet."],
    ),
    "of_whom_it_is": (
        (norm(),),
        (replace(norm(), betreft=("ruiter",)),),
        ["Over wie dit gaat: nu fietser, dan ruiter."],
    ),
    "a_day": (
        (norm(getallen=(Getal("eerste dag", "precies", 1, eenheid="dag"),)),),
        (norm(getallen=(Getal("eerste dag", "precies", "2030-01-01", eenheid="datum"),)),),
        ["Eerste dag: nu 1 dag, dan 1 januari 2030."],
    ),
    "another_decides": (
        (norm(),),
        (norm(beslist=MINISTER),),
        ["Wie beslist: nu de koning, dan de minister."],
    ),
    "nobody_decides": (
        (norm(),),
        (norm(beslist=()),),
        ["Wie beslist: nu de koning, dan staat dat er niet."],
    ),
    "another_does_it": (
        (norm(beslist=(), wie=KING),),
        (norm(beslist=(), wie=MINISTER),),
        ["Wie dit doet: nu de koning, dan de minister."],
    ),
    "nobody_was_named_who_does_it": (
        (norm(beslist=()),),
        (norm(beslist=(), wie=MINISTER),),
        [],
    ),
    "who_decides_does_it": (
        (norm(beslist=()),),
        (norm(wie=KING),),
        ["Wie beslist: nu staat dat er niet, dan de koning."],
    ),
    "a_number": (
        (norm(getallen=(age("ten minste", 12),)),),
        (norm(getallen=(age("meer dan", 12),)),),
        ["Leeftijd: nu ten minste 12 jaar, dan meer dan 12 jaar."],
    ),
    "a_condition": (
        (norm(voorwaarden={"alle": ["fiets", "helm"]}),),
        (norm(voorwaarden={"alle": ["fiets", "licht"]}),),
        ["Nieuwe voorwaarde: licht.", "Deze voorwaarde vervalt: helm."],
    ),
    "for_a_group": (
        (norm(voorwaarden={"per_groep": {"kind": "bel, licht"}}),),
        (norm(voorwaarden={"per_groep": {"kind": "bel, helm"}}),),
        ["Voor kind komt erbij: helm.", "Voor kind gaat eruit: licht."],
    ),
    "an_exception": (
        (norm(),),
        (norm(uitzonderingen=("drie wielen",)),),
        ["Nieuwe uitzondering: drie wielen."],
    ),
    "what_stays_open": (
        (norm(open=(OPEN,)),),
        (norm(open=(ASKED,)),),
        ["Bij de tekst van nu hoort een open vraag, bij de nieuwe tekst niet meer: hoe vaak."],
    ),
    "a_norm_that_comes": (
        (norm(),),
        (norm(), norm("moet", "helm", voorwaarden={"alle": ["kind"]})),
        ["Nieuwe plicht voor fietser: helm. Voorwaarde: kind."],
    ),
    "a_right_is_of_whom_it_concerns": (
        (norm(),),
        (norm(), norm("heeft recht op", "recht op een helm", wie=KING)),
        ["Nieuw recht voor fietser: een helm. De koning beslist."],
    ),
    "a_case_in_which_there_is_none": (
        (norm(),),
        (norm(), norm("geldt niet", "geen helm", beslist=(), uitzonderingen=("drie wielen",))),
        ["Nieuw: geen helm. Dat is zo in dit geval: drie wielen."],
    ),
    "what_may_not_be": (
        (norm(),),
        (norm(), norm("mag niet", "geen helm")),
        ["Dan geldt: helm mag niet."],
    ),
    "a_number_in_the_place_of_which_words_come": (
        (norm(getallen=(age("ten minste", 12),)),),
        (norm(gevolg="toeter na de twaalfde verjaardag"),),
        ["Nu: bel (leeftijd: ten minste 12 jaar). Dan: toeter na de twaalfde verjaardag."],
    ),
    "a_norm_that_only_says_how_it_is": ((norm(),), (norm(), norm("is", "rood")), ["Nieuw: rood."]),
    "a_norm_that_goes": ((norm(), norm("moet", "helm")), (norm(),), ["Dit vervalt: helm."]),
    "a_norm_that_goes_by_which_somebody_makes_rules": (
        (norm(), norm("moet", "regels", maakt_regels=KING)),
        (norm(),),
        ["Dit vervalt: regels (die maakt de koning)."],
    ),
    "an_explanation_that_goes": (
        (norm(), EXPLAINS),
        (norm(),),
        [],
    ),
    "a_text_of_which_nothing_is_known": (
        (),
        (norm("moet"),),
        ["Dan geldt: dit moet.", "Wie beslist: nu staat dat er niet, dan de koning."],
    ),
}


@pytest.mark.parametrize("what", DIFFERENCES)
def test_a_difference_is_told_in_a_sentence(what):
    old, new, said = DIFFERENCES[what]
    assert told(old, new) == said


def test_numbers_can_be_left_to_who_tells_them_elsewhere():
    assert told((norm(getallen=(age("ten minste", 12),)),), (norm(),), getallen=False) == []


def test_the_core_is_what_a_text_has_people_do():
    """No question, no who, no explanation, and nothing that settles who had begun."""
    settled = Onduidelijk("wie al fietste", "helder", reden="Ook voor hen.", overgang=True)
    asked = Onduidelijk("wie al fietste", "conflict", "V04", overgang=True)
    new = (
        norm("moet", beslist=MINISTER),
        EXPLAINS,
        norm("is", "ook wie al fietste", open=(settled,)),
        norm("is", "nieuw", open=(asked,)),
    )
    assert told((norm(open=(OPEN,)),), new, kern=True) == [
        "Nu: dit kan. Dan: dit moet.",
        "Nieuw: nieuw.",
    ]
