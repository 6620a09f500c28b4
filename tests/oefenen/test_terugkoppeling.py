"""What a page and a terminal give back on an answer."""

import json

import pytest
from bs4 import BeautifulSoup

from reintegratie import cli
from reintegratie.oefenen.antwoordenblad import ANTWOORDENBLAD
from reintegratie.oefenen.casus import casus, casussen, van_les
from reintegratie.oefenen.nakijken import antwoorden, geschud, nagekeken
from reintegratie.oefenen.oefening import OEFENING, TOETS
from reintegratie.oefenen.terugkoppeling import gezegd, terugkoppeling
from reintegratie.weergave.opschriften import DECISIVE
from reintegratie.weergave.woorden import oordeel
from tests.getekend import drawn

CASE = "nugger-elf-uren"


def ask(chosen, name=CASE, **words):
    """Return the feedback on an answer as HTML: 0 is the right one, then the wrong ones."""
    case = casus(name)
    return drawn(terugkoppeling(case | words, nagekeken(case), chosen, None))


def test_each_answer_gets_its_own_feedback():
    """The right one no mistake; a wrong one its own and no other."""
    wrongs = [one["uitleg"] for one in casus(CASE)["fout"]]
    said = [ask(number) for number in range(len(wrongs) + 1)]
    assert [[text in html for text in wrongs] for html in said] == [
        [False, False],
        [True, False],
        [False, True],
    ]


@pytest.mark.parametrize("name", casussen())
def test_what_binds_is_called_in_an_answer_as_in_its_outcome(name):
    """A duty is «moet» in both, not «recht of plicht» in one of them."""
    case, checked = casus(name), nagekeken(casus(name))
    right = gezegd(case, checked, 0).lower()
    asked = {part["wat"] for part in case["vraagt"]}
    for outcome in (row["uitkomst"] for row in checked["uitkomsten"]):
        if outcome["naam"] in asked and outcome["oordeel"] == "recht":
            assert oordeel(outcome)[1].lower() in right


def test_only_the_step_that_decided_is_pointed_out():
    """For a wrong answer the one it misses; a power taken for a right misses none."""
    assert ask(1).count(DECISIVE) == 1
    assert DECISIVE not in ask(1, "voorziening-mag")


def test_of_several_outcomes_only_the_one_that_matters_unfolds():
    """And of an answer in parts only the part that is different is said."""
    html = ask(2, "toets-vier-instrumenten-werken")
    assert (
        html.count("<details open><summary>Is een proefplaatsing volgens Bijlage 8 mogelijk?") == 1
    )
    assert "<details><summary>Past Flextensie bij de cliënt?" in html
    assert "U koos: <b>Proefplaatsing (Bijlage 8): kan</b>" in html


def test_hostile_words_of_a_case_stay_words():
    """Whatever stands in a case is escaped."""
    html = ask(0, leerpunt="<img src=x onerror=alert(1)>")
    assert "<img" not in html and "&lt;img" in html


def test_a_page_holds_the_feedback_to_each_answer_in_the_order_shown():
    """And says aloud what belongs to it; hostile words stay words there too."""
    given = OEFENING.gegevens(OEFENING.vraag(CASE))
    given["opgaven"][0]["casus"]["leerpunt"] = '"><img src=x onerror=alert(1)>'
    soup = BeautifulSoup(OEFENING.blok(given, "x", None), "html.parser")
    held, order = soup.find_all("template"), given["opgaven"][0]["volgorde"]
    assert [one["data-keuze"] for one in held] == ["0", "1", "2"]
    assert [one["data-goed"] == "ja" for one in held] == [number == 0 for number in order]
    for one, number in zip(held, order, strict=True):
        said = casus(CASE)["fout"][number - 1]["uitleg"] if number else '"><img src=x'
        assert said in one["data-gezegd"] and said in one.get_text()
    assert not soup.find_all("img")


def test_a_block_holds_its_questions_and_its_text_no_answer():
    """The text of a cell is read before anybody has chosen."""
    given = TOETS.gegevens(TOETS.vraag("les-1"))
    text = TOETS.tekst(given)
    assert [one["casus"]["naam"] for one in given["opgaven"]] == [
        row["naam"] for row in van_les("les-1", toets=True)
    ]
    for one in given["opgaven"]:
        assert one["casus"]["leerpunt"] not in text
        assert all(wrong["uitleg"] not in text for wrong in one["casus"]["fout"])
    assert json.loads(json.dumps(given)) == given
    assert text.count("?") >= 3


def test_a_trainer_sees_every_answer():
    html = ANTWOORDENBLAD.getoond(ANTWOORDENBLAD.vraag("les-1"), "x", None)
    assert all(row["leerpunt"] in html for row in van_les("les-1", toets=True))


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ([], 0, "les-1  plan-moet"),
        ([CASE], 0, "  1. "),
        ([CASE, "--antwoord", "4"], 2, "tot en met 3"),
        (["weg"], 2, "Onbekende casus"),
        ([CASE, "--antwoord", "x"], 2, "Zo moet het"),
    ],
)
def test_a_terminal_can_practise_too(capsys, arguments, code, said):
    assert cli.main(["oefen", *arguments]) == code
    assert said in "".join(capsys.readouterr())


def test_a_terminal_gives_the_same_feedback(capsys):
    """The words of the page, then the whole trace; as data for other programs."""
    case = casus(CASE)
    place = geschud(case, antwoorden(case)).index(1)
    cli.main(["oefen", CASE, "--antwoord", str(place + 1)])
    out = capsys.readouterr().out
    assert (
        "✕ Niet goed." in out and case["fout"][0]["uitleg"] in out and "Zo komen we hierop" in out
    )
    cli.main(["oefen", CASE, "--antwoord", str(place + 1), "--json"])
    assert json.loads(capsys.readouterr().out)["goed"] is False
