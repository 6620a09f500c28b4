"""A text of a source tells which figures it changed, before and after."""

from datetime import date

import pytest

from reintegratie.core.lawbook import lawbook
from reintegratie.core.parameters import Parameter, Waarde
from reintegratie.weergave.wissels import wissels

LAW = lawbook("tests.andere_wet")
SOURCE = LAW.bronnen["fietsverordening"]
FIRST, LATER = SOURCE.versies


def told(text):
    return [one.tekst for one in wissels(LAW, SOURCE, text)]


def test_a_text_tells_each_figure_that_it_changed_and_no_other():
    """The duration of a loan got another place, and is the same."""
    assert told(LATER) == [
        "Minimale afstand tot het werk: eerst 5 km, nu 3 km",
        "Borg: € 50,00 (nieuw)",
        "Deel van de prijs: eerst 50%, nu 60%",
        "Hoogste vergoeding: eerst € 20,00, nu € 30,00",
    ]


def test_the_first_text_at_hand_changed_no_figure_that_is_known():
    assert told(FIRST) == []


def figure(*values, **more):
    """A figure with values from the first day of each text on."""
    rows = zip(values, (FIRST, LATER), strict=False)
    made = [
        Waarde(text.vanaf, value, f"{text.naam}/artikel-1", "officieel", date(2030, 1, 1))
        for value, text in rows
    ]
    return Parameter("bedrag", "Bedrag", "euro", tuple(made), **more)


CHANGES = [
    (figure({"licht": {"1": 2}, "zwaar": {"1": 3}}, {"licht": {"1": 2}, "zwaar": {"1": 4}}),
     ["Bedrag / zwaar / 1: eerst € 3,00, nu € 4,00"]),
    (figure({"oud": 2}, {"nieuw": 2}),
     ["Bedrag / oud: € 2,00 (vervallen)", "Bedrag / nieuw: € 2,00 (nieuw)"]),
    (figure(2, eindigt=LATER.vanaf, einde_reden="De tekst noemt geen bedrag meer."),
     ["Bedrag: € 2,00 (vervallen)"]),
    (figure(2, eindigt=date(2023, 12, 31), einde_reden="Het geld was op."), []),
    (figure(2), []),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "said"), CHANGES)
def test_of_a_table_each_cell_is_told_and_what_ends_with_a_text_is_told_as_gone(changed, said):
    law = lawbook("tests.andere_wet")
    law.parameters = {"kamer": {"bedrag": changed}}
    source = law.bronnen["fietsverordening"]
    assert [one.tekst for one in wissels(law, source, source.versies[1])] == said
