"""An answer as plain text."""

from reintegratie import bereken, wetboek
from reintegratie.weergave import tekst
from reintegratie.weergave.getallen import datum, ingevuld
from reintegratie.weergave.woorden import samenvatting


def test_text_says_everything(ask, labels):
    """Verdict, amounts, steps with their figures and sources, notes."""
    shown = tekst.uitkomst(ask(), labels)
    for part in (
        "◐ Kan: de koning beslist",
        "Vergoeding: € 1.233,33",
        "✓ heeft een fiets: voldaan",
        "Deel van de prijs: 33,3%, niet officieel [Toelichting op de Belwet]",
        "[Belwet, artikel 1, lid 1]",
        "Let op:",
    ):
        assert part in shown


def test_each_item_is_one_line_and_a_terminal_folds_it(ask, labels):
    """A changed word is one changed line of a notebook; a terminal gets lines that fit."""
    shown = f"{tekst.uitkomst(ask(), labels)}\n- {'een lange zin ' * 9}"
    folded = tekst.gevouwen(shown)
    assert max(map(len, shown.splitlines())) > 96 >= max(map(len, folded.splitlines()))
    assert folded.split() == shown.split()
    assert "\n  " in folded and tekst.gevouwen("- kort\n\nwoord") == "- kort\n\nwoord"


def test_text_names_what_is_missing(ask, labels):
    """A fact by its label, a figure with why."""
    assert "Wat ontbreekt:\n- Heeft een fiets" in tekst.uitkomst(ask(heeft_fiets=None), labels)
    shown = tekst.uitkomst(ask("toeterverbod", leeftijd=30), labels)
    assert "- Boete voor een toeter: De Belwet noemt geen bedrag." in shown


def test_text_gives_each_reading(ask, labels):
    """What each reading means and what it gives."""
    shown = tekst.uitkomst(ask(leeftijd=12), labels)
    assert "- Vanaf 13 jaar. Dan: nee. De bel wordt niet vergoed." in shown


def test_text_tells_what_would_change_it_where_that_is_asked(belwet, labels):
    """Each outcome with the facts that lead to it; what a notebook stores does not hold it."""
    facts = {"heeft_fiets": False, "leeftijd": 40, "aantal_bellen": 1, "prijs": 3}
    found = belwet.bereken("belvergoeding", facts, peildatum="2003-01-01")
    shown = tekst.uitkomst(found.als_dict(), labels, found.wat_verandert())
    told = "Wat dit verandert:\n- Heeft een fiets: ja. Dan: De koning kan de bel vergoeden."
    assert told in shown
    assert "verandert" not in tekst.uitkomst(found.als_dict(), labels)


def test_the_outcome_in_a_line_says_that_nobody_is_named():
    """For who hears it alone: the sentence leaves that to the kind of outcome."""
    _, found = wetboek().voorbeeld("flextensie/mogelijk")
    said = samenvatting(found.als_dict())
    assert said.startswith(
        "Uitkomst: kan: wie beslist, staat er niet. De cliënt kan via Flextensie"
    )


def test_another_source_and_a_reading_name_who_decides_there():
    """The page has a right; by the ordinance WerkSaam decides, also where all are put together."""
    facts = {"ondersteuning": "gemeente", "werkgever_ontvangt_lks": True}
    for together in (False, True):
        answer = bereken("jobcoach_gemeente", facts, peildatum="2020-01-01", alle_bronnen=together)
        assert "maar het hoeft niet. Wie beslist: WerkSaam." in tekst.uitkomst(
            answer.als_dict(), {}
        )


def test_summary_is_a_sentence_to_hear(ask):
    """The verdict, what follows, and the amounts that are known."""
    assert samenvatting(ask()) == (
        "Uitkomst: kan. De koning kan de bel vergoeden. Vergoeding: € 1.233,33."
    )


def test_values_as_people_type_them():
    """What stands in a field can be read back."""
    assert datum("2017-07-01") == "1 juli 2017"
    assert ingevuld("bedrag", "1234.50") == "1234,50"
    assert ingevuld("ja_nee", False) == "nee"
    assert ingevuld("geheel", None) == ""
    assert ingevuld("perioden", "1-1-2020 t/m 31-3-2020; 1-5-2020 t/m 2-5-2020").count("\n") == 1
