"""What a page and a terminal get back on an answer, and what to repeat."""

import json

import pytest

from reintegratie import cli
from reintegratie.loket import beantwoord, behandel
from reintegratie.oefenen.antwoordenblad import ANTWOORDENBLAD
from reintegratie.oefenen.casus import casus, van_les
from reintegratie.oefenen.nakijken import antwoorden, geschud
from reintegratie.oefenen.oefening import TOETS
from reintegratie.weergave.opschriften import DECISIVE

CASE = "nugger-elf-uren"


def ask(chosen, name=CASE, **words):
    """The feedback on an answer: 0 is the right one, then the wrong ones in order."""
    case = casus(name)
    place = geschud(case, antwoorden(case)).index(chosen)
    return behandel(
        {
            "dienst": "oefening",
            "casus": case,
            "keuze": place,
            "stand": None,
            "vandaag": "2026-03-10",
            "wortel": None,
        }
        | words
    )


def test_each_answer_gets_its_own_feedback():
    """The right one no mistake; a wrong one its own and no other."""
    wrongs = [one["uitleg"] for one in casus(CASE)["fout"]]
    said = [ask(number)["html"] for number in range(len(wrongs) + 1)]
    assert [[text in html for text in wrongs] for html in said] == [
        [False, False],
        [True, False],
        [False, True],
    ]


def test_good_and_wrong_move_the_case_to_another_box():
    assert ask(0)["goed"] and ask(0)["stand"] == {"vak": 2, "dag": "2026-03-10"}
    wrong = ask(1, stand={"vak": 4, "dag": "2026-03-01"})
    assert not wrong["goed"] and wrong["stand"]["vak"] == 1


def test_only_the_step_that_decided_is_pointed_out():
    """For a wrong answer the one it misses; a power taken for a right misses none."""
    assert ask(1)["html"].count(DECISIVE) == 1
    assert DECISIVE not in ask(1, "voorziening-mag")["html"]


def test_of_several_outcomes_only_the_one_that_matters_unfolds():
    """And of an answer in parts only the part that is different is said."""
    html = ask(2, "toets-vier-instrumenten-werken")["html"]
    assert (
        html.count("<details open><summary>Proefplaatsing volgens Bijlage 8: is het mogelijk?") == 1
    )
    assert "<details><summary>Flextensie: past dit bij de cliënt?" in html
    assert "U koos: <b>Proefplaatsing (Bijlage 8): kan</b>" in html


def test_what_cannot_be_read_is_refused_in_words():
    """The page may be an old one, or tampered with."""
    case = casus(CASE) | {"vraagt": [{"wat": "weg", "label": "Weg"}]}
    given = behandel(
        {
            "dienst": "oefening",
            "casus": case,
            "keuze": 0,
            "stand": None,
            "vandaag": "2026-03-10",
            "wortel": None,
        }
    )
    assert given["html"] is None and "Onbekende regeling «weg»" in given["melding"]
    assert json.loads(beantwoord('{"dienst": "oefening", "casus": {}}'))["html"] is None


def test_hostile_words_of_a_case_stay_words():
    """Whatever stands in a case is escaped."""
    html = ask(0, casus=casus(CASE) | {"leerpunt": "<img src=x onerror=alert(1)>"})["html"]
    assert "<img" not in html and "&lt;img" in html


def test_what_to_repeat_leads_to_its_place_in_the_course():
    rows = [
        {"naam": "a", "titel": "Eerste", "les": "les-1", "anker": "a"},
        {"naam": "b", "titel": "Tweede", "les": "les-2", "anker": "toets-les-2"},
    ]
    html = behandel(
        {
            "dienst": "oefenstand",
            "casussen": rows,
            "vandaag": "2026-03-10",
            "standen": {"b": {"vak": 1, "dag": "2026-03-10"}, "weg": 3, "a": "<b>"},
            "wortel": "../../",
        }
    )["html"]
    assert html.index("Nu herhalen") < html.index("Tweede") < html.index("Nog niet gedaan (1)")
    assert 'href="../../notebooks/training/les-2.html#ri-toets-les-2"' in html


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
