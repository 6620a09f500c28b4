"""A draft is held to what the law is held to; each fault is told of its own file and line."""

import json
import shutil
from pathlib import Path

import pytest

from reintegratie.caseload.stellingen_van_ontwerp import bewezen, loos, niet_bewezen
from reintegratie.core.format import show
from reintegratie.core.lawbook import Wetboek
from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.nagekeken import (
    achtergebleven,
    nagekeken,
    niet_gevraagde_conflicten,
)
from reintegratie.ontwerp.proef import proef
from tests.core.invented import LAW

ROOM = "regelingen/bagagedrager"
LEDGER, CONTRACT, RULE = "bepalingen.toml", "contract/trapwet/2010.toml", f"{ROOM}/trapwet_2010.py"
FIGURES, EXAMPLES, PEDALS = (
    f"{ROOM}/parameters.toml",
    f"{ROOM}/voorbeelden.toml",
    "regelingen/trapper/trapwet_2010.py",
)
KING = 'beslist = ["de koning"]'
BROKEN = {
    "a provision without a contract": (
        CONTRACT,
        "[[T018.norm]]",
        "[[T019.norm]]",
        f"{LEDGER}, regel 17",
        "in contract/ staat niet wat de tekst",
    ),
    "a provision that no rule follows": (
        RULE,
        "trapwet-2010/artikel-4",
        "belwet/artikel-2",
        f"{LEDGER}, regel 25",
        "geen berekening volgt deze bepaling",
    ),
    "two provisions on one place": (
        LEDGER,
        "trapwet-2010/artikel-4",
        "trapwet-2010/artikel-3",
        f"{LEDGER}, regel 25",
        "twee bepalingen staan op trapwet-2010/artikel-3",
    ),
    "a provision without a reason": (
        LEDGER,
        '"L4"\nklasse = "A"\nstatus = "gemodelleerd"',
        '"L4"\nklasse = "D"\nstatus = "beschrijvend"',
        f"{LEDGER}, regel 25",
        "toelichting",
    ),
    "a group that is not known": (
        CONTRACT,
        '"fietser"',
        '"wandelaar"',
        f"{CONTRACT}, regel 1",
        "«wandelaar» staat niet in contract/groepen.toml",
    ),
    "a conflict that is not there": (
        CONTRACT,
        '"V04"',
        '"V99"',
        f"{CONTRACT}, regel 28",
        "het conflict V99 is er niet",
    ),
    "a line that is named by its number": (
        CONTRACT,
        'gevolg = "een bagagedrager"',
        'gevolg = "een bagagedrager (L4-5: of een mand)"',
        f"{CONTRACT}, regel 28",
        "zeg in woorden waar dat staat: aan «L4-5» ziet geen lezer het",
    ),
    "a conflict that no text leaves open": (
        CONTRACT,
        '"V04"',
        '"V01"',
        "conflicten.toml, regel 1",
        "in geen contract staat dit open",
    ),
    "a conflict that no rule asks": (
        RULE,
        'lezing("V04", zestig=60, zeventig=70)',
        "60",
        "conflicten.toml, regel 1",
        "een berekening vraagt dit conflict",
    ),
    "somebody else who decides": (
        CONTRACT,
        KING,
        'beslist = ["de minister"]',
        f"{RULE}, regel 11",
        "T019 noemt iemand anders als wie beslist",
    ),
    "a power where the text binds": (
        CONTRACT,
        '"kan"',
        '"moet"',
        f"{RULE}, regel 11",
        "de woorden van T019 zeggen niet",
    ),
    "a number that is no figure": (
        CONTRACT,
        KING,
        f"{KING}\ngetallen = [{{ wat = 'waarde', grens = 'precies', waarde = 26 }}]",
        f"{RULE}, regel 11",
        "«waarde: 26» van T019",
    ),
    "an exception that is not asked": (
        CONTRACT,
        KING,
        f"{KING}\nuitzonderingen = ['driewieler']",
        f"{RULE}, regel 11",
        "de uitzondering «driewieler» van T019",
    ),
    "a figure that is not used": (
        RULE,
        "p.waarde",
        "25",
        f"{FIGURES}, regel 1",
        "geen berekening gebruikt dit cijfer",
    ),
    "a unit of which nobody knows what one is called": (
        FIGURES,
        'eenheid = "euro"',
        'eenheid = "munten"',
        f"{FIGURES}, regel 1",
        "hoe heet «munten» als er één van is? Zeg dat in eenheden.toml",
    ),
    "a figure of no source": (
        FIGURES,
        '"trapwet-2010/',
        '"trapwet-2011/',
        f"{FIGURES}, regel 1",
        "trapwet-2011",
    ),
    "a rule without a no": (
        EXAMPLES,
        'leeftijd = 50 }\noordeel = "nee"',
        'leeftijd = 80 }\noordeel = "kan"',
        f"{RULE}, regel 11",
        "geen voorbeeld met een nee",
    ),
    "a fact too many": (
        EXAMPLES,
        "{ leeftijd = 70 }",
        "{ leeftijd = 70, wielen = 2 }",
        f"{EXAMPLES}, regel 3",
        "de berekening vraagt «wielen» niet",
    ),
    "somebody who decides in an example": (
        EXAMPLES,
        "Dat maakt uit.",
        "De minister beslist.",
        f"{EXAMPLES}, regel 22",
        "hier beslist minister",
    ),
    "a name that is not used": (
        PEDALS,
        "p.grens",
        "24",
        f"{PEDALS}, regel 11",
        "«p» wordt niet gebruikt",
    ),
}


def test_an_example_that_does_not_come_out_says_what_did(folder):
    place = folder / EXAMPLES
    text = place.read_text("utf-8").replace('oordeel = "nee"', 'oordeel = "kan"', 1)
    place.write_text(text, encoding="utf-8")
    (where, said), *_ = proef(Ontwerp(LAW, folder)).fouten
    assert where == f"{EXAMPLES}, regel 13"
    assert said == 'de uitkomst is niet die van het voorbeeld, maar: oordeel = "nee"'


@pytest.mark.parametrize("name", BROKEN)
def test_what_the_law_is_held_to_a_draft_is_held_to(folder, name):
    place, was, becomes, where, said = BROKEN[name]
    text = (folder / place).read_text("utf-8")
    assert was in text
    (folder / place).write_text(text.replace(was, becomes), encoding="utf-8")
    found = nagekeken(Ontwerp(LAW, folder))
    assert [one for one in found if one[0] == where and said in one[1]], found


@pytest.mark.parametrize(
    ("unit", "said"), [("munten", []), ("knopen", ["geen feit, cijfer of uitkomst heeft deze"])]
)
def test_a_draft_may_bring_a_unit_of_its_own_with_what_one_is_called(folder, unit, said):
    """A unit that nothing has stands there in vain."""
    text = (folder / FIGURES).read_text("utf-8")
    (folder / FIGURES).write_text(text.replace('"euro"', '"munten"'), encoding="utf-8")
    row = '[munten]\nenkelvoud = "munt"\n\n'
    row += f'[{unit}]\nenkelvoud = "een"\n' if unit != "munten" else ""
    (folder / "eenheden.toml").write_text(row, encoding="utf-8")
    draft = Ontwerp(LAW, folder)
    found = [what for where, what in nagekeken(draft) if "eenheden" in where or "munt" in what]
    assert [one in what for one, what in zip(said, found, strict=True)] == [True] * len(said)
    assert show(1, draft.parameters["bagagedrager"]["waarde"].eenheid) == "1 munt"


SENTENCES = {
    "De waarde staat vast.": ["de zin van de uitkomst noemt geen van deze resultaten: waarde"],
    "De waarde is {waarde}.": [],
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_sentence_of_a_rule_that_computes_says_what_came_out(folder, sentence):
    text = (folder / RULE).read_text("utf-8")
    for was, becomes in (
        ("KAN", "BEREKEND"),
        ("p.waarde, bron=ARTIKEL", "p.waarde, bron=ARTIKEL, hoofd=True"),
        ("De koning kan een bagagedrager geven.", sentence),
    ):
        assert was in text
        text = text.replace(was, becomes)
    (folder / RULE).write_text(text, encoding="utf-8")
    found = nagekeken(Ontwerp(LAW, folder))
    assert [what for _, what in found if what.startswith("de zin")] == SENTENCES[sentence]


def test_what_was_not_in_order_before_is_not_of_the_draft(large, small):
    """The invented law has no contract of its own; only what a draft brings is looked at."""
    assert LAW.contract == {} and nagekeken(large) == nagekeken(small) == []


def test_a_conflict_that_a_rule_stands_on_and_does_not_ask_is_told(folder):
    """The reason why not stands in a test of the law: that is left to do by hand."""
    text = (folder / RULE).read_text("utf-8")
    more = text + text[text.index("\n\n@regel") :].replace("bagagedrager(", "mandje(").replace(
        'lezing("V04", zestig=60, zeventig=70)', "60"
    ).replace(", lezing: Lezing", "")
    (folder / RULE).write_text(more, encoding="utf-8")
    assert list(niet_gevraagde_conflicten(Ontwerp(LAW, folder))) == [("mandje", "V04")]


def test_a_rule_of_the_law_on_a_lid_that_stays_is_told_of_a_question_that_a_draft_puts_there(
    folder,
):
    """The draft touches no rule of the Belwet."""
    more = '\n[V05]\ntitel = "?"\nernst = "laag"\nbevinding = "?"\n'
    more += 'vindplaatsen = ["belwet/artikel-2"]\n[V05.lezingen]\neen = "1"\nander = "2"\n'
    with (folder / "conflicten.toml").open("a", encoding="utf-8") as file:
        file.write(more)
    on = {rule.naam for rule in LAW.versies if "T003" in rule.bepalingen}
    found = set(niet_gevraagde_conflicten(Ontwerp(LAW, folder)))
    assert on and found == {(name, "V05") for name in on}


CELL = """\
[soorten]
samen = {{ teken = "+", woord = "Samen" }}

[[cel]]
een = ["bel"]
ander = ["trapper"]
soort = "samen"
tekst = "Dat kan samen."
bronnen = ["{place}"]
"""
NEXT = CELL[CELL.index("[[cel]]") :]
TOGETHER = "regelingen/samenloop.toml"


@pytest.fixture
def law(tmp_path):
    """Return the invented law, in which a lid says what goes together."""
    folder = Path(shutil.copytree(LAW.folder, tmp_path / "wet"))
    said = CELL.format(place="trapwet-2006/artikel-1#lid-2")
    (folder / TOGETHER).write_text(said, encoding="utf-8")
    return Wetboek(LAW.package, folder, LAW.versie)


def test_a_draft_may_say_itself_what_goes_together_by_the_new_lid(law, folder):
    """The old words stay as they are until the day before."""
    (folder / TOGETHER).parent.mkdir(exist_ok=True)
    new = NEXT.format(place="trapwet-2010/artikel-2")
    (folder / TOGETHER).write_text(new, encoding="utf-8")
    draft = Ontwerp(law, folder)
    assert nagekeken(draft) == [] and TOGETHER not in {one.bestand for one in achtergebleven(draft)}
    assert (draft.folder / TOGETHER).read_text("utf-8").endswith(new)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("trapwet-2006/artikel-1#lid-2", "in de plaats van trapwet-2006/artikel-1#lid-2"),
        ("trapwet/artikel-2", None),
        ("trapwet-2006/artikel-3", None),
        ("trapwet-2010/artikel-4", None),
    ],
)
def test_what_a_draft_says_itself_is_by_no_lid_that_was_replaced(folder, place, said):
    (folder / TOGETHER).write_text(CELL.format(place=place), encoding="utf-8")
    found = nagekeken(Ontwerp(LAW, folder))
    assert [(one[0], said in one[1]) for one in found if said] == [
        (f"{TOGETHER}, regel 8", True)
    ] * bool(said)
    assert bool(found) == bool(said)


def test_a_figure_of_a_lid_that_is_replaced_gets_its_place_in_the_new_text(folder):
    (folder / "regelingen" / "trapper" / "parameters.toml").unlink()
    [(where, what)] = nagekeken(Ontwerp(LAW, folder))
    assert where == "de wet, regelingen/trapper/parameters.toml [grens]"
    assert what.endswith("geef het cijfer een waarde vanaf die dag")


PAGE = "book/trapwet-2010/artikel-4.ipynb"
PROSE = """\
# Een bagagedrager

## In het kort

Wie oud is, kan een bagagedrager krijgen.

## Wat de bron regelt

De koning beslist. De waarde is € 25,00.

## Zie ook

- [De eerste](artikel-1.ipynb)
"""
PAGES = {
    "whole": ("oud", "oud", []),
    "another decides": (
        "Wie oud is, kan",
        "De minister kan. Wie oud is, kan",
        ["minister", "minister"],
    ),
    "a figure without a ground": ("€ 25,00", "€ 26,00", ["«26,00»"]),
    "a link to nowhere": ("(artikel-1.ipynb)", "(artikel-9.ipynb)", ["«artikel-9.ipynb»"]),
    "a heading that is not there": ("## Zie ook", "## Anders", ["«## Zie ook»"]),
    "a long sentence": ("Wie oud is", f"Wie oud {'en oud ' * 20}is", ["een zin van 47 woorden"]),
}


FIRST, NEWEST = "trapwet/artikel-1", "trapwet-2006/artikel-1"
BACK = [
    ([NEWEST], []),
    ([FIRST, NEWEST], []),
    ([FIRST], [f"leidt naar «{FIRST}», en komt in de plaats van «{NEWEST}»: leid daarheen"]),
    (["trapwet/artikel-2"], []),
]


@pytest.mark.parametrize(("pages", "said"), BACK)
def test_a_chapter_of_a_draft_leads_back_to_what_it_amends_and_not_to_what_stood_before_that(
    folder, pages, said
):
    """Another draft may have become law since somebody wrote this one."""
    links = "\n".join(f"- [Nu](../{page}.ipynb#lid-2)" for page in pages)
    page = PAGE.replace("4", "2")
    (folder / page).parent.mkdir(parents=True)
    cells = [{"cell_type": "markdown", "source": f"# Een trap\n\n## Zie ook\n\n{links}\n"}]
    (folder / page).write_text(json.dumps({"cells": cells}), encoding="utf-8")
    found = [what for where, what in nagekeken(Ontwerp(LAW, folder)) if where == page]
    assert [one for one in found if one.startswith("leidt naar")] == said


@pytest.mark.parametrize("name", PAGES)
def test_a_chapter_of_a_draft_follows_the_text_that_it_mirrors(folder, name):
    was, becomes, said = PAGES[name]
    cell = {"cell_type": "markdown", "source": PROSE.replace(was, becomes, 1)}
    beside = PAGE.replace("4", "1")  # to lead to
    for page, cells in ((PAGE, [cell]), (beside, [])):
        (folder / page).parent.mkdir(parents=True, exist_ok=True)
        (folder / page).write_text(json.dumps({"cells": cells}), encoding="utf-8")
    found = [what for where, what in nagekeken(Ontwerp(LAW, folder)) if where == PAGE]
    assert [one in what for one, what in zip(said, found, strict=True)] == [True] * len(said)


CLAIM = """\
[[stelling]]
naam = "oud"
soort = "volgt uit"
zegt = "Wie een bagagedrager kan krijgen, is 65."
bron = ["trapwet-2010/artikel-4"]
als = "mogelijk(bagagedrager)"
dan = "leeftijd >= {age}"
vanaf = 2010-01-01
"""


@pytest.mark.parametrize(("age", "wrong"), [(60, 0), (65, 1)])
def test_an_own_claim_that_is_not_proven_is_told_at_its_line(folder, age, wrong):
    place = folder / ROOM / "stellingen.toml"
    place.write_text(CLAIM.format(age=age), encoding="utf-8")
    draft = Ontwerp(LAW, folder)
    found = list(niet_bewezen(draft, bewezen(draft)))
    assert [where for where, _ in found] == [f"{ROOM}/stellingen.toml, regel 2"] * wrong


IDLE = (
    '[[verklaard]]\nregel = "bagagedrager"\nsoort = "eis"\nwat = "zeven"\nreden = "Een oefening."\n'
)


@pytest.mark.parametrize("explained", [False, True])
def test_what_is_idle_in_a_new_rule_is_told_unless_it_says_why(folder, explained):
    text = (folder / RULE).read_text("utf-8")
    more = 'Eis("zeven", f.leeftijd >= 7, bron=ARTIKEL),\n        Eis("oud"'
    (folder / RULE).write_text(text.replace('Eis("oud"', more), encoding="utf-8")
    if explained:
        (folder / "bewijs").mkdir()
        (folder / "bewijs" / "verklaard.toml").write_text(IDLE, encoding="utf-8")
    found = list(loos(Ontwerp(LAW, folder)))
    assert found == ([] if explained else [(f"{RULE}, regel 11", found[0][1])])
