"""What the package promises to who imports it."""

import subprocess
import sys

import reintegratie


def test_an_import_by_itself_loads_nothing_else():
    """The core comes with the first question; what can be asked for is listed all the same."""
    code = (
        "import sys, reintegratie; print([name for name in sys.modules if 'reintegratie.' in name])"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
    assert set(reintegratie.__all__) <= set(dir(reintegratie))


def test_every_public_name_is_there_and_stays_what_it_is():
    before = {name: getattr(reintegratie, name) for name in reintegratie.__all__}
    assert reintegratie.wetboek().regelingen  # importing the rooms sets names in the package
    assert {name: getattr(reintegratie, name) for name in reintegratie.__all__} == before


def test_one_calculation_by_name():
    rule = reintegratie.regeling("flextensie")
    assert (rule.naam, rule.titel) == ("flextensie", "Past Flextensie bij de cliënt?")


def test_an_answer_is_one_call_away():
    facts = {"ten_onrechte_of_te_veel": True, "bedrag_eur": "50,00"}
    assert reintegratie.bereken("terugvordering", facts, peildatum="2020-01-01").oordeel == "kan"
