"""A rule as text: plain sentences, figures of the day, readings, and nothing said twice in full."""

from datetime import date

import pytest

from reintegratie import wetboek
from reintegratie.cli import main
from reintegratie.core import (
    BEREKEND,
    KAN,
    Bedrag,
    Eis,
    Resultaat,
    Stap,
    Uitkomst,
    kies,
    plus_maanden,
)
from reintegratie.core.graph import graph_of
from reintegratie.graaf.artikel import artikel
from tests.core.invented import DAY, LAW, PLACE, rule_of

RULES = wetboek().regelingen


def told(function, day=DAY):
    """Return the lines of a rule that stands in a test."""
    return artikel(graph_of(rule_of(function)), day).splitlines()


def test_a_rule_of_the_invented_law_reads_as_its_article():
    """The sentence, the requirements, what comes out, and what to mind."""
    said = artikel(graph_of(LAW.regeling("belvergoeding")), DAY)
    assert said == (
        "Belvergoeding voor wie een fiets heeft (cijfers van 1 juni 2001)\n"
        "Volgens de Belwet van 1 mei 2001.\n"
        "Belwet, artikel 1, lid 1\n"
        "\n"
        "De koning kan de bel vergoeden.\n"
        "Dat geldt als:\n"
        "- heeft een fiets\n"
        "  «Heeft een fiets»\n"
        "- oud genoeg\n"
        "  «Leeftijd» is minstens (1)\n"
        "Anders: De bel wordt niet vergoed.\n"
        "\n"
        "Wat eruit komt:\n"
        "- Prijs van alle bellen (euro)\n"
        "  «Aantal bellen» keer «Prijs»\n"
        "- Vergoeding (euro, op de cent)\n"
        "  (‹Prijs van alle bellen› keer deel van de prijs (50%)) gedeeld door 100\n"
        "\n"
        "Let op:\n"
        "- Een kind vraagt toestemming.\n"
        "  als «Leeftijd» is minder dan leeftijdsgrens voor een kind (18 jaar)\n"
        "\n"
        "(1) de bron is op meer manieren te lezen (V01, Vanaf welke leeftijd?)\n"
        "    - Vanaf 12 jaar.\n"
        "        12\n"
        "    - Vanaf 13 jaar.\n"
        "        13"
    )


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2002, 12, 31), "deel van de prijs (50%)"),
        (date(2003, 1, 1), "deel van de prijs (33,3%)"),
        (date(2001, 4, 30), "deel van de prijs (geen cijfer op 30 april 2001)"),
    ],
)
def test_figures_are_those_of_the_day(day, said):
    """The day before a figure changes, the day itself, and a day before the first."""

    def deel(f, p, lezing):
        return Uitkomst(BEREKEND, Bedrag("x", f.prijs * p.deel_van_de_prijs, PLACE), gevolg="Zo.")

    assert f"  «Prijs» keer {said}" in told(deel, day)


def test_conditions_and_choices_take_as_many_lines_as_they_need():
    """A list for and and or, a case on a line, and a comparison turned round instead of a «not»."""

    def keuzes(f, p, lezing):
        duur = kies(
            (f.leeftijd >= 18, 5), (~(f.kleur == "rood"), 6), anders=plus_maanden(f.koopdatum, 2)
        )
        return Uitkomst(
            KAN,
            Eis("mag", (f.heeft_fiets & ~(f.leeftijd < 12)) | (f.kleur == "rood"), PLACE),
            Resultaat("x", duur, "dagen", PLACE, als=f.heeft_fiets, altijd=True),
            gevolg="Het kan.",
            anders="Het kan niet.",
            wie="de koning",
        )

    text = "\n".join(told(keuzes))
    assert (
        "- mag\n"
        "  een van deze:\n"
        "  - al het volgende:\n"
        "    - «Heeft een fiets»\n"
        "    - «Leeftijd» is minstens 12\n"
        "  - «Kleur» is «Rood»\n"
    ) in text
    assert (
        "- X (dagen)\n"
        "  als «Leeftijd» is minstens 18: 5\n"
        "  als «Kleur» is niet «Rood»: 6\n"
        "  anders «Koopdatum» plus 2 maanden\n"
        "  alleen als:\n"
        "    «Heeft een fiets»\n"
        "  ook als aan een eis niet is voldaan"
    ) in text


def test_what_is_said_more_than_once_gets_a_number():
    """Equal parts are one node, and stand in the text once."""

    def tweemaal(f, p, lezing):
        prijs = f.prijs * f.aantal_bellen
        return Uitkomst(
            BEREKEND,
            Stap("Een", prijs + 1, "euro", PLACE),
            Stap("Twee", prijs - 1, "euro", PLACE),
            gevolg="Zo.",
        )

    lines = told(tweemaal)
    assert [line for line in lines if "(1)" in line] == [
        "  (1) plus 1",
        "  (1) min 1",
        "(1) «Prijs» keer «Aantal bellen»",
    ]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_can_be_told(rule):
    """No rule has a part without words, on a day with and a day without figures."""
    for day in (date(2020, 7, 1), date(1990, 1, 1)):
        said = artikel(graph_of(rule), day)
        assert rule.titel in said
        assert "Symbol" not in said and "Constant" not in said


def test_the_command_tells_one_rule(capsys):
    """As text with the figures of a day, or as data."""
    assert main(["regel", "terugvordering", "--peildatum", "2020-01-01"]) == 0
    assert "cijfers van 1 januari 2020" in capsys.readouterr().out
    assert main(["regel", "terugvordering", "--json"]) == 0
    assert '"knopen"' in capsys.readouterr().out
    assert main(["regel", "bestaat_niet"]) == 2


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2001, 5, 31), [1, "Daarvoor was er de Trapwet van 1999. Die is ons niet gegeven."]),
        (date(2002, 12, 31), [1, "Volgens de Trapwet van 2001."]),
        (
            date(2003, 12, 31),
            [1, "gold die niet meer.", "Vanaf 1 januari 2004 geldt het weer."],
        ),
        (date(2004, 1, 1), [2, "Volgens de Trapwet van 2004."]),
    ],
)
def test_a_rule_with_versions_says_which_one_it_shows_and_by_which_text(day, said):
    """On the last day of one and the first of the next; and whether that text holds then."""
    rule = LAW.regeling("trapvergoeding").op(day)
    version, *lines = artikel(graph_of(rule), day).splitlines()[1 : len(said) + 1]
    assert version == f"versie {said[0]} van 3"
    assert all(line.endswith(end) for line, end in zip(lines, said[1:], strict=True))
