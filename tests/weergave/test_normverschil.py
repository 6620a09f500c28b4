"""What a lid says otherwise, norm beside norm: two norms are not two ways to say one thing."""

from types import SimpleNamespace

import pytest

from reintegratie.core.contract import Norm, Onduidelijk
from reintegratie.core.sources import Bepaling
from reintegratie.weergave.normverschil import normverschil

OPEN = Onduidelijk("hoe vaak", "ontbreekt")


def norm(gevolg, modaliteit="kan", wie=("de koning",), **more):
    """Return a norm of a cyclist."""
    return Norm("L1", "norm", ("fietser",), modaliteit, wie, gevolg=gevolg, **more)


def provision(id):
    """Return a provision of that number."""
    return Bepaling(id, f"wet/artikel-{id}", "titel", "L1", "A", "gemodelleerd")


def differs(old, new):
    """Return what differs between two lids with these norms; None is no lid."""
    law = SimpleNamespace(contract={"oud": old or (), "nieuw": new or ()})
    places = (
        None if new is None else provision("nieuw"),
        () if old is None else (provision("oud"),),
    )
    return list(normverschil(law, *places))


def test_one_norm_beside_another_is_told_by_label():
    found = differs((norm("bel"),), (norm("bel", "moet", ("de minister",)),))
    assert found == [
        ("de tekst zegt", "kan", "moet"),
        ("wie beslist", "de koning", "de minister"),
    ]


def test_a_norm_that_comes_beside_one_that_stays_is_told_whole_and_by_itself():
    found = differs((norm("bel"),), (norm("bel"), norm("betalen", "moet", open=(OPEN,))))
    assert found == [
        (
            "betalen",
            None,
            "de tekst zegt: moet; voor wie: fietser; wie beslist: de koning; laat open: hoe vaak",
        )
    ]


def test_a_norm_that_goes_is_told_whole():
    [(what, was, becomes)] = differs((norm("bel"), norm("betalen", "moet")), (norm("bel"),))
    assert (what, becomes) == ("betalen", None) and was.startswith("de tekst zegt: moet; ")


def test_of_several_norms_each_difference_says_of_which():
    old, new = (norm("bel"), norm("lamp")), (norm("lamp", "moet"), norm("bel"))
    assert differs(old, new) == [("de tekst zegt («lamp»)", "kan", "moet")]


@pytest.mark.parametrize("comes", [True, False])
def test_a_lid_that_comes_or_goes_is_told_whole(comes):
    lids = (None, (norm("bel"),))
    [(what, was, becomes)] = differs(*(lids if comes else lids[::-1]))
    assert what == "bel" and (was is None) == comes and (becomes is None) != comes


def test_the_same_text_differs_in_nothing():
    assert differs((norm("bel"), norm("lamp")), (norm("lamp"), norm("bel"))) == []
