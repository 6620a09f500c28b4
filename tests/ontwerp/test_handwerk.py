"""What is left to do by hand once a draft is adopted: all that tests and build ask, by its file."""

import shutil
from pathlib import Path

import pytest

from reintegratie.core.lawbook import Wetboek
from reintegratie.ontwerp.handwerk import handwerk
from reintegratie.ontwerp.naast import Ontwerp
from reintegratie.ontwerp.nagekeken import nagekeken
from tests.core.invented import LAW

from .conftest import HERE

PLACE = "tests/verzonnen_wet"  # of the invented law, from the top of the project
GUIDE = f"{PLACE}/wegwijzer/instrumenten.toml"
CLAIMS = f"{PLACE}/regelingen/trapper/stellingen.toml"
BOTH = '{KAN: "De koning kan het.", RECHT: "De koning moet het."}'
CLAIM = """\
[[stelling]]
naam = "oud"
soort = "altijd"
zegt = "Vanaf 21 jaar is het anders."
dan = "mogelijk(trapvergoeding)"
bron = ["{place}"]
vanaf = 2006-01-01
"""


@pytest.fixture
def law(tmp_path):
    """Return the invented law in a folder of its own, to add to."""
    folder = Path(shutil.copytree(LAW.folder, tmp_path / "wet"))
    return Wetboek(LAW.package, folder, LAW.versie)


@pytest.fixture
def book(law):
    """Return the folder of its chapters."""
    folder = law.folder.parent / "book"
    folder.mkdir()
    return folder


def left(law, draft, *rest):
    """Return where something is left to do, and what."""
    return list(handwerk(Ontwerp(law, draft), *rest or ([], [])))


def at(rows, place):
    """Return what is left to do in a file."""
    return [what for where, what in rows if where == place]


def claim(law, place):
    """Write a claim of the law, by a place."""
    said = CLAIM.format(place=place)
    (law.folder / "regelingen" / "trapper" / "stellingen.toml").write_text(said, encoding="utf-8")


def test_what_the_law_says_by_a_lid_that_is_replaced_is_left_to_do_by_hand(folder):
    """A draft only adds: what it cannot mend itself is no fault of it."""
    draft = Ontwerp(LAW, folder)
    [what] = [what for what in at(handwerk(draft, [], []), GUIDE) if "plaats van" in what]
    assert nagekeken(draft) == []
    assert what.startswith(
        "Vanaf 1 januari 2010 staat trapwet-2010/artikel-1, trapwet-2010/artikel-2 in de plaats van"
    ) and what.endswith("Bij [instrumenten.trapper].")


def test_a_number_in_a_sentence_of_the_law_that_a_draft_makes_untrue_is_left_too(law):
    """Its lid stays, and the figure becomes another one."""
    claim(law, "trapwet/artikel-1#lid-1")
    [what] = [what for what in at(left(law, HERE / "klein"), CLAIMS) if "«21»" in what]
    assert what.startswith("Vanaf 1 januari 2010 klopt «21» niet meer")
    assert what.endswith('Bij naam = "oud".')


def test_a_page_of_the_book_that_leads_to_the_old_lid_alone_is_left_too(law, book, folder):
    """A chapter of the old text leads to its own lids."""
    (book / "trapwet").mkdir()
    link = "[x]({}trapwet-2006/artikel-1.ipynb#lid-2)"
    (book / "index.md").write_text(link.format(""), encoding="utf-8")
    (book / "trapwet" / "artikel-2.md").write_text(link.format("../"), encoding="utf-8")
    [(where, what)] = [row for row in left(law, folder) if "leid daar ook heen" in row[1]]
    assert where == "book/index.md" and what.endswith("leid daar ook heen.")


def test_the_questionnaire_accounts_for_each_new_rule_and_chapter(folder):
    """A chapter that is told of with an old lid is not named again."""
    said = [what for what in at(left(LAW, folder), GUIDE) if "plaats van" not in what]
    assert said == [
        "«trapper_overgang» geldt niet meer: kijk of zij nog wordt gevraagd.",
        "Zeg er iets over «bagagedrager»: bij welk instrument, of waarom bij geen («buiten»).",
        "Noem «trapwet-2010/artikel-3» achter het oude hoofdstuk. Bij [instrumenten.trapper].",
        "Noem «trapwet-2010/artikel-4» bij een instrument, of zeg bij «afwezig» waarom het er geen "
        "heeft.",
    ]


def test_what_a_draft_says_of_the_questionnaire_itself_is_not_left(folder):
    new = '[instrumenten.bagage]\ntitel = "Bagage"\nvoor = ["client"]\ntoegang = "bagagedrager"\n'
    (folder / "wegwijzer").mkdir()
    (folder / "wegwijzer" / "instrumenten.toml").write_text(
        f'{new}hoofdstukken = ["trapwet-2010/artikel-4"]\n', encoding="utf-8"
    )
    assert not [what for what in at(left(LAW, folder), GUIDE) if "bagage" in what.casefold()]


def test_a_law_without_a_questionnaire_has_nothing_to_say_in_it(law, folder):
    (law.folder / "wegwijzer" / "instrumenten.toml").unlink()
    assert at(left(law, folder), GUIDE) == []


SUBJECT = "---\ngroep: Trappen\nhoofdstukken:\n  - {}\n---\n"
BEHIND = "Noem «trapwet-2010/artikel-{}» achter het oude hoofdstuk."
STAYS = """
[T020]
vindplaats = "trapwet/artikel-1#lid-9"
titel = "Een lid dat blijft"
regels = "L9"
klasse = "D"
status = "beschrijvend"
"""


@pytest.mark.parametrize(
    ("named", "stays", "behind", "elsewhere"),
    [
        (None, "", [], []),
        ("belwet/artikel-1", "", [], [1, 2, 3, 4]),
        ("trapwet/artikel-1", "", [], [1, 2, 4]),
        ("trapwet/artikel-1", STAYS, [3], [1, 2, 4]),
        ("trapwet-2006/artikel-1", "", [], [3, 4]),
    ],
)
def test_a_new_chapter_is_named_behind_the_old_one_at_its_subject_or_at_any(
    law, book, folder, named, stays, behind, elsewhere
):
    """Of a page that is gone the way to the new one is told already; of one on which a lid stays
    nothing else tells it."""
    with (law.folder / "bepalingen.toml").open("a", encoding="utf-8") as ledger:
        ledger.write(stays)
    if named:
        (book / "onderwerpen").mkdir()
        (book / "onderwerpen" / "x.md").write_text(SUBJECT.format(named), encoding="utf-8")
    rows = left(law, folder)
    at_it = [what for what in at(rows, "book/onderwerpen/x.md") if "achter" in what]
    assert at_it == [BEHIND.format(number) for number in behind]
    assert at(rows, "book/onderwerpen/") == [
        f"Noem «trapwet-2010/artikel-{number}» bij een onderwerp." for number in elsewhere
    ]


def test_what_stands_elsewhere_than_in_the_book_is_named_where_it_stands(law, book, folder):
    """A part of a book may be a link to another folder of the project, and out of it."""
    for name, top in (("notebooks", law.folder.parent), ("ver", folder.parent / "ver")):
        (top / name / "klein").mkdir(parents=True)
        shutil.copy(HERE / "klein" / "ontwerp.toml", top / name / "klein")
        shutil.copy(HERE / "klein" / "bepalingen.toml", top / name / "klein")
        (book / name).symlink_to(top / name)
    (law.folder.parent / "notebooks" / "les.md").write_text(
        "[x](../trapwet-2006/artikel-1.ipynb#lid-2)", encoding="utf-8"
    )
    places = {where for where, _ in left(law, folder)}
    assert {"notebooks/klein/", "notebooks/les.md"} <= places
    assert not [one for one in places if one.startswith("book/notebooks")]


CHAPTERS = [
    (None, "Schrijf het hoofdstuk"),
    ("# De trapper", "Zet de rekenhulp"),
    ("rekenhulp('x')", "Doe «make notebooks»"),
]


@pytest.mark.parametrize(("written", "lacks"), CHAPTERS)
def test_of_a_chapter_is_told_what_it_still_lacks(folder, written, lacks):
    page = "book/trapwet-2010/artikel-4.ipynb"
    if written:
        (folder / page).parent.mkdir(parents=True, exist_ok=True)
        (folder / page).write_text(written, encoding="utf-8")
    rows = left(LAW, folder)
    assert [what.startswith(lacks) for what in at(rows, page)] == [True]
    assert len(at(rows, "tests/site/beelden/")) == 1


def test_the_lines_of_the_adopted_text_are_to_be_numbered_in_the_ledger_and_the_contract(folder):
    rows = left(LAW, folder)
    [prints] = at(rows, f"{PLACE}/contract/vingerafdrukken.toml")
    assert "trapwet-2010.txt" in prints and "zonder_norm" in prints
    for place in (f"{PLACE}/bepalingen.toml", f"{PLACE}/contract/trapwet/2010.toml"):
        assert at(rows, place) == [
            "Geef «regels», «regel» en «aanhef» de nummers van de regels in die tekst."
        ]


def test_how_much_there_is_counts_only_where_a_test_of_the_project_says_so(tmp_path, folder):
    """That test is of one law: who keeps another has his own beside his package."""
    home = Path(shutil.copytree(LAW.folder, tmp_path / LAW.package.replace(".", "/")))
    other, asked = Wetboek(LAW.package, home, LAW.versie), "tests/test_registers.py"
    assert at(left(LAW, folder), asked) and not at(left(other, folder), asked)
    (tmp_path / asked).write_text("", encoding="utf-8")
    assert at(left(other, folder), asked)


def test_a_text_that_is_adopted_is_no_draft_any_more(folder):
    """All files that still call it so, in one row."""
    said = "Zeg hier niet meer «ontwerp»: het is nu een tekst."
    assert not [row for row in left(LAW, folder) if row[1].startswith(said)]
    names = [f"regelingen/{room}/trapwet_2010.py" for room in ("bagagedrager", "trapper")]
    for one in names:
        text = (folder / one).read_text("utf-8")
        (folder / one).write_text(f"{text}\n# Het ontwerp zwijgt.\n", encoding="utf-8")
    first, second = (f"{PLACE}/{one}" for one in names)
    [row] = [row for row in left(LAW, folder) if row[1].startswith(said)]
    assert row == (first, f"{said} Ook in {second}.")


def test_a_claim_that_ends_is_told_at_its_line_and_not_to_go_on(law, folder):
    claim(law, "trapwet-2006/artikel-1#lid-2")
    goes_on = left(law, folder)
    assert [what for what in at(goes_on, CLAIMS) if "noem dat er ook bij" in what]
    rows = left(law, folder, [], ["trapper/oud"])
    assert at(rows, f"{CLAIMS}, regel 2") == ["«oud» geldt tot 1 januari 2010: zeg «tot_en_met»."]
    assert not [what for what in at(rows, CLAIMS) if "noem dat er ook bij" in what]


@pytest.mark.parametrize(
    ("kind", "claimed", "ended", "told"),
    [
        ("KAN", "recht", [], True),
        ("kies((f.heeft_fiets, RECHT), anders=KAN)", "recht", [], True),
        ("KAN", "mogelijk", [], False),
        ("KAN", "nee", [], False),
        ("KAN", "recht", ["trapper/oud"], False),
        ("RECHT", "recht", [], False),
    ],
)
def test_a_claim_about_a_right_is_read_again_where_a_draft_makes_it_a_power(
    law, folder, kind, claimed, ended, told
):
    """Of whoever has a right it says nothing then, and is proven of nobody."""
    claim(law, "trapwet/artikel-1#lid-1")
    place = law.folder / "regelingen" / "trapper" / "stellingen.toml"
    text = place.read_text("utf-8").replace("mogelijk(", f"{claimed}(")
    place.write_text(text, encoding="utf-8")
    rule = folder / "regelingen" / "trapper" / "trapwet_2010.py"
    text = rule.read_text("utf-8").replace("import RECHT,", "import KAN, RECHT, kies,")
    text = text.replace("        RECHT,", f"        {kind},")
    if "kies" in kind:
        text = text.replace('gevolg="De koning vergoedt de trappers."', f"gevolg={BOTH}")
    rule.write_text(text, encoding="utf-8")
    rows = at(left(law, folder, [], ended), CLAIMS)
    found = [what for what in rows if what.startswith("«trapvergoeding» zegt dan «kan»")]
    assert bool(found) == told
    assert all(what.endswith('Bij naam = "oud".') for what in found)


def test_a_chapter_that_calculates_and_of_which_nothing_is_claimed_lacks_a_claim(law, folder):
    """Nothing is lacking once the claim of the old lid names the new ones; unless that ends."""
    claim(law, "trapwet-2006/artikel-1#lid-2")
    said = "Zeg wat altijd waar is van wat op «trapwet-2010/artikel-{}» staat: een stelling."
    assert [said.format(3)] == [what for what in at(left(law, folder), CLAIMS) if "altijd" in what]
    ended = [
        what for what in at(left(law, folder, [], ["trapper/oud"]), CLAIMS) if "altijd" in what
    ]
    assert ended == [said.format(number) for number in (1, 2, 3)]
    assert not [what for _, what in left(LAW, folder) if "altijd waar" in what]


def test_a_practice_case_is_told_at_its_line(law, folder):
    cases = law.folder / "oefenen" / "casussen"
    cases.mkdir(parents=True)
    (cases / "les-1.toml").write_text('[[casus]]\nnaam = "een-trap"\n', encoding="utf-8")
    [what] = at(
        left(law, folder, ["oefening/een-trap"], []),
        f"{PLACE}/oefenen/casussen/les-1.toml, regel 2",
    )
    assert what.startswith("Onder de nieuwe tekst is het antwoord op «een-trap» anders.")


JOINS = (
    "Noem «trapwet-2010/artikel-4» ook bij [V02]: haar contract laat die vraag open. De dagen "
    "ervoor blijven wat zij waren."
)


def asked_by(law, lid):
    """Let a conflict of the law be about this lid."""
    place, was = law.folder / "conflicten.toml", "belwet/artikel-1#lid-2"
    text = place.read_text("utf-8").replace(f'["{was}"]', f'["{lid}"]')
    place.write_text(text, encoding="utf-8")


def test_a_rule_on_a_new_place_of_a_conflict_says_why_it_does_not_ask_it(law, folder):
    """The contract of the draft leaves it open there: so the conflict is to name that place."""
    asked_by(law, "trapwet/artikel-1#lid-9")
    with (law.folder / "bepalingen.toml").open("a", encoding="utf-8") as ledger:
        ledger.write(STAYS)
    place = folder / "contract" / "trapwet" / "2010.toml"
    before, text = left(law, folder), place.read_text("utf-8")
    more = 'open = [{ vraag = "de toeslag", aard = "conflict", conflict = "V02" }, {'
    place.write_text(text.replace("open = [{", more), encoding="utf-8")
    new = [row for row in left(law, folder) if row not in before]
    assert new == [
        (f"{PLACE}/conflicten.toml", JOINS),
        ("tests/test_conflicts.py", "Zeg waarom «bagagedrager» de lezingen van V02 niet vraagt."),
    ]


def test_a_new_lid_in_the_place_of_one_that_a_conflict_names_is_told_of_once(law, folder):
    """That the conflict is to name it is said with what still cites the old lid."""
    place = folder / "contract" / "trapwet" / "2010.toml"
    asked_by(law, "trapwet-2006/artikel-1#lid-2")
    more = 'gevolg = "vergoeding voor wie jong is"\n'
    more += 'open = [{ vraag = "de toeslag", aard = "conflict", conflict = "V02" }]\n'
    text = place.read_text("utf-8").replace(more.partition("open")[0], more)
    place.write_text(text, encoding="utf-8")
    [what] = at(left(law, folder), f"{PLACE}/conflicten.toml")
    assert "noem dat er ook bij" in what and what.endswith("Bij [V02].")


def test_a_draft_that_the_book_shows_goes_out_of_it_or_names_what_came(law, book):
    """Each lies on the law as it is: the one that is law now, and one that amends the same lid."""
    for name in ("klein", "groot", "erop"):
        shutil.copytree(HERE / name, book / "ontwerpen" / name)
    rows = left(law, book / "ontwerpen" / "groot")
    [own] = at(rows, "book/ontwerpen/groot/")
    assert own.startswith("Dit ontwerp is nu wet: haal het uit het boek")
    [other] = at(rows, "book/ontwerpen/klein/")
    assert "over T014," in other and other.endswith("noem T016 en T017.")
    assert at(rows, "book/ontwerpen/erop/") == []  # it lies on that one, and not on the law
