"""The two invented amendments of the book, from draft to version; and the one command for both."""

import re
import shutil
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from reintegratie import overzicht, wetboek
from reintegratie.beleid.voorbeelden import Vergelijking
from reintegratie.caseload import opdracht_ontwerp
from reintegratie.caseload.ontwerpverslag import AANNAMES, ZEG_HOE_VAAK, te_doen
from reintegratie.cli import main
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.promises import carry_out, kept
from reintegratie.graaf import bestanden
from reintegratie.ontwerp import leg_naast, verschil
from reintegratie.ontwerp.kop import Vastgesteld
from reintegratie.ontwerp.naast import kopieer
from reintegratie.ontwerp.paginas import LEIDT, paginas
from reintegratie.ontwerp.proef import proef
from reintegratie.ontwerp.vaststellen import neem_terug, stel_vast
from reintegratie.weergave import onduidelijk
from reintegratie.weergave.onderdeel import gesteld

DRAFTS = Path("notebooks/beleidsreview")
NAMES = ("klein", "groot")
TEXTS = ("bijlage-8", "regelingen-per-doelgroep", "verordening")
UNCLEAR = onduidelijk.ONDUIDELIJK
DAYS = Vastgesteld(date(2029, 11, 1))


@pytest.fixture(scope="module")
def drafts():
    """Return each draft of the book, laid beside the law once for all these tests."""
    return {name: leg_naast(DRAFTS / name) for name in NAMES}


@pytest.fixture(params=NAMES)
def draft(request, drafts):
    """Return each of them."""
    return drafts[request.param]


def test_a_draft_of_the_book_is_whole_and_says_that_it_is_invented(draft):
    assert draft.titel.startswith("Ontwerp (verzonnen): ")
    found = proef(draft)
    assert found.voorbeelden >= 4 and found.fouten == ()


def test_every_worked_example_of_the_law_has_the_same_answer_under_a_draft(draft):
    """On its own day; what the draft does not touch is the very same rule."""
    law, touched = wetboek(), set(draft.geraakt())
    rows = [row for row in law.voorbeelden.values() if row["regel"] in touched]
    assert len(rows) > 10
    for row in rows:
        now, then = (carry_out(one, row).als_dict() for one in (law, draft))
        # which texts a rule names, and where it ends, is what a new text says of an old one
        same = ("oordeel", "gevolg", "resultaten", "eisen", "ontbrekende_feiten", "lezingen")
        assert {key: now.get(key) for key in same} == {key: then.get(key) for key in same}
        kept = [one["ontvangstbewijs"]["parameters"] for one in (now, then)]
        assert kept[0] == kept[1]  # a receipt of an earlier day stays what it was


def test_what_other_programs_hold_themselves_to_keeps_its_name_and_its_outcome(draft, monkeypatch):
    """Each worked example and boundary of the law; those of a new version come beside them."""
    before = {row["id"]: row for row in bestanden.proeven()}
    monkeypatch.setattr(bestanden, "wetboek", lambda: draft)
    after = {row["id"]: row for row in bestanden.proeven()}
    assert {name: after.get(name) for name in before} == before
    assert after.keys() > before.keys()


def test_what_is_unclear_in_a_chapter_of_the_law_is_the_same_under_a_draft(draft, monkeypatch):
    """A text that is to come takes no conflict from a chapter that was there, and gives it none."""
    chapters = [path for text in TEXTS for path in sorted(Path("book", text).glob("*.ipynb"))]
    asked = [one for path in chapters for one in gesteld(path) if one["soort"] == UNCLEAR.soort]
    before = [UNCLEAR.gegevens(one) for one in asked]
    monkeypatch.setattr(onduidelijk, "wetboek", lambda: draft)
    assert len(asked) > 50 and [UNCLEAR.gegevens(one) for one in asked] == before


def test_every_conflict_of_an_earlier_day_is_what_it_was_under_a_draft(draft, monkeypatch):
    """Its places and its words too, also on the last day before each text of the draft."""
    starts = [text.vanaf for text in draft.teksten_van_het_ontwerp]
    days = [date(2017, 1, 1), date(2019, 12, 20), *(day - timedelta(days=1) for day in starts)]
    before = [_conflicts(day) for day in days]
    monkeypatch.setattr(overzicht, "wetboek", lambda: draft)
    assert [_conflicts(day) for day in days] == before and len(before[0]) > 90


def test_the_calculations_of_an_earlier_day_ask_what_they_did_under_a_draft(draft, monkeypatch):
    """And their conflicts and results are those of then; in which texts they stand is another."""
    asked = ("feiten", "onderdelen", "resultaten", "conflicten", "feiten_schema", "bepalingen")

    def of(day):
        rows = overzicht.regelingen(day)
        return {row["naam"]: {key: row[key] for key in asked} for row in rows}

    day = draft.begin - timedelta(days=1)
    before = of(day)
    assert len(before) > 90
    monkeypatch.setattr(overzicht, "wetboek", lambda: draft)
    assert of(day) == before != of(draft.begin)


def _conflicts(day):
    """Return the conflicts of a day: all but in which texts they stand, and what computes them."""
    rows = overzicht.conflicten(day)
    return [{key: row[key] for key in row if key not in ("versies", "raakt")} for row in rows]


def test_the_pages_of_its_places_and_of_its_calculations_are_named(draft):
    found = {page: what for page, _, what in paginas(draft)}
    new = {one.naam for one in draft.kop.teksten}
    assert all(found[page] == "nieuw" for page in found if page.partition("/")[0] in new)
    assert "krijgt een volgende tekst" in found.values()


def test_pages_of_no_text_are_named_where_they_lead_to_what_changes_or_show_it(drafts):
    """Subjects, routes, lessons and the sheet of the trainer, each by its title; a page of the
    draft itself, which stands in the book too, is not one of the book."""
    found = {page: (title, what) for page, title, what in paginas(drafts["groot"])}
    leads = [page for page, (_, what) in found.items() if what == LEIDT]
    assert {"onderwerpen/uitstroompremie", "routes/nugger"} <= {*leads}
    course = ("notebooks/training/les-5", "notebooks/training/trainer")
    assert all(found[page][1].startswith("oefent met een berekening") for page in course)
    assert found["onderwerpen/uitstroompremie"][0] == "Uitstroompremie"
    assert not any("beleidsreview/groot" in page for page in found)


def test_a_fact_that_a_draft_asks_anew_gets_an_assumption_or_that_is_left_to_do(tmp_path, drafts):
    """Else of no invented person anything is known of it."""
    bare = shutil.copytree(DRAFTS / "klein", tmp_path / "klein")
    shutil.rmtree(bare / "verzonnen")
    draft, nothing = leg_naast(bare), Vergelijking(0)
    [said] = [what for where, what in te_doen(draft, nothing, []) if where == AANNAMES]
    assert said == ZEG_HOE_VAAK.format(label="Begint vóór zes uur")
    assert AANNAMES not in [where for where, _ in te_doen(drafts["klein"], nothing, [])]


def test_the_large_draft_ends_conflicts_and_makes_some_and_shows_on_other_pages(drafts):
    large = drafts["groot"]
    shown = {page for page, _, what in paginas(large) if what.startswith("toont een berekening")}
    assert len(shown) > 2
    ended, made, _ = verschil.conflicten(large)
    assert [one.id for one in ended] == ["K56", "K56/onder_de_grens", "K56/optellen", "K57"]
    assert [one.id for one in made] == ["K900", "K901", "K902"]


@pytest.fixture
def own(tmp_path):
    """Return a project of its own: the files of the law, and a book with its list."""
    kopieer(wetboek().folder, tmp_path / "aangenomen")
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "_toc.yml").write_text("root: index\n", encoding="utf-8")
    yield tmp_path
    for name in [name for name in sys.modules if name.startswith("aangenomen")]:
        del sys.modules[name]


def everything(folder):
    """Return each file under a folder with its bytes."""
    return {
        path: path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.parametrize("name", NAMES)
def test_an_adopted_draft_is_the_law_that_was_laid_beside_it(own, monkeypatch, drafts, name):
    """It keeps each promise of its own; undone, every byte is as it was."""
    law, before = own / "aangenomen", everything(own)
    stel_vast(DRAFTS / name, law, own, DAYS)
    monkeypatch.syspath_prepend(own)
    adopted = Wetboek("aangenomen", law, "0")
    beside = drafts[name]
    new = adopted.voorbeelden.keys() - wetboek().voorbeelden.keys()
    assert new == beside.voorbeelden.keys() - wetboek().voorbeelden.keys()
    assert all(kept(adopted, adopted.voorbeelden[one]) for one in new)
    ledgers = [
        [(one.vindplaats, one.titel) for one in law.bepalingen.values()]
        for law in (adopted, beside)
    ]
    assert ledgers[0] == ledgers[1]
    assert list(adopted.bepalingen) == [f"P{n:03}" for n in range(1, len(ledgers[0]) + 1)]
    tops = [id for id in adopted.conflicten if "/" not in id]
    assert tops == [f"K{n:02}" for n in range(1, len(tops) + 1)]
    assert (own / "book" / beside.kop.teksten[0].naam).is_dir()
    neem_terug(DRAFTS / name, law, own)
    assert everything(own) == before
    assert not (own / "book" / beside.kop.teksten[0].naam).exists()


@pytest.fixture
def run(capsys, monkeypatch):
    """Return a function that carries out the command; it prints no PDF."""
    monkeypatch.setenv("CHROMIUM", "geen-browser")

    def carry_out(*arguments):
        code = main(["beleid", *map(str, arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return carry_out


def test_one_command_tells_who_decides_what_a_draft_does(run, tmp_path):
    """The answer first; then text beside text, and the same tables in the workbook."""
    code, out, err = run(DRAFTS / "groot", "--mensen", 400, "--uit", tmp_path)
    assert code == 0 and "Geen pdf" in err
    for said in (
        "  Wordt dit vastgesteld, dan geldt het vanaf 1 januari 2030. Wat het doet met wat ",
        "Wie al begonnen was: Het artikel geldt ook voor werk dat vóór 2030 is aangenomen.",
        "Wie beslist: WerkSaam, net als nu.",
        "  Nieuw: Geld om te verhuizen voor werk. Een cliënt die werk aanneemt en daarvoor ",
        " mensen: «WerkSaam kan geld geven om te verhuizen.» Geld: Geld om te verhuizen: ",
        "  Anders: Terugvordering. WerkSaam kan te veel betaald geld terugvragen. Wie de vraag ",
        "Anders dan nu: Nieuwe plicht voor ontvanger: terugbetalen. Voorwaarde: ",
        "  Alleen een ander nummer: Hardheidsclausule (was artikel 18). De tekst zegt hetzelfde ",
        "  Vervalt: Uitstroompremie (lid 1 en 2). Nu: WerkSaam kan de premie geven. ",
        "Dit vervalt: beleidsregel over de uitstroompremie (die maakt dagelijks bestuur). ",
        "Hoeveel geld dat scheelt, is niet te zeggen: het bedrag staat niet in de tekst. ",
        "  Vraag 1. Telt de afstand voor verhuiskosten heen, of heen en terug? (bij voorstel ",
        "Welke grens geldt voor wat WerkSaam vóór 2030 te veel betaalde? (bij voorstel ",
    ):
        assert said in out, said
    assert not re.search(r"\b[KP]\d+|\bL\d+", out)  # no numbers of a register
    page = (tmp_path / "rapport.html").read_text("utf-8").replace("\u00a0", " ")
    order = [
        "Wat wordt voorgesteld",
        "Hierover moet u nog iets beslissen</h2>",
        "Voorstel 1. Nieuw: Geld om te verhuizen voor werk</h2>",
        "Anders: Terugvordering</h2>",
        "Dan niet meer onduidelijk",
        "Alleen een ander nummer: Hardheidsclausule (was artikel 18)</h2>",
        "De berekeningen van het ontwerp zijn nagekeken, en daarin is geen fout gevonden.",
        "Bijlagen</h2>",
    ]
    assert sorted(order, key=page.index) == order
    for said in (
        "Onder € 100,00 vraagt WerkSaam niets terug.",
        "Bij precies 50 euro te veel kan WerkSaam het geld terugvragen.",
    ):
        assert said in page, said
    sheets = load_workbook(tmp_path / "uitkomsten.xlsx", read_only=True).sheetnames
    assert {"Bedragen", "Onduidelijke vragen", "Nog te doen", "Wie precies"} <= set(sheets)
    assert sheets[0] == "Samenvatting"


OWN = """\
[kolom.km]
feit = "afstand_km"
[kolom.vroeg]
feit = "begint_voor_zes_uur"
codes = { J = true, N = false }
"""
ASKED = "uitkering_werksaam aanvaardt_werk vervoersprobleem".split()
NOT = "ov_bereikbaar_op_werktijden heeft_auto heeft_brommer heeft_ander_eigen_vervoermiddel".split()


def test_a_file_may_hold_what_only_the_draft_asks(run, drafts, tmp_path):
    """Of three people one notices: who begins early, and lives too near for any text."""
    draft, names = drafts["klein"], [*ASKED, *NOT]
    given = ["J"] * len(ASKED) + ["N"] * len(NOT)
    near, far = sorted(
        one.parameters["e_bike"]["minimale_afstand"].cel(draft.begin)
        for one in (draft, draft.basis)
    )
    people = [(near - 1, "J"), (near - 1, "N"), (far, "N")]
    rows = [["km", "vroeg", *names], *([str(km), early, *given] for km, early in people)]
    (tmp_path / "klanten.csv").write_text("\n".join(map(";".join, rows)), encoding="utf-8")
    codes = "codes = { J = true, N = false }"
    more = "\n".join(f'[kolom.{one}]\nfeit = "{one}"\n{codes}' for one in names)
    (tmp_path / "k.toml").write_text(OWN + more, encoding="utf-8")
    people = ("--bestand", tmp_path / "klanten.csv", "--koppeling", tmp_path / "k.toml")
    code, out, err = run(DRAFTS / "klein", *people, "--uit", tmp_path / "uit")
    assert code == 0, err
    assert "Zo verandert het voor 3 mensen in het bestand:\n" in out
    assert "  Verandert zeker iets: 1. Alleen vooruit: 1.\n" in out
    assert "te leen geven.» Geld: Hoeveel geld dat scheelt, is niet te zeggen: " in out


def test_adopting_says_what_is_left_to_do_by_hand(run, own, monkeypatch):
    law = Wetboek("aangenomen", own / "aangenomen", "0")
    monkeypatch.setattr(opdracht_ontwerp, "wetboek", lambda: law)
    before = everything(own)
    code, out, _ = run(DRAFTS / "klein", "--vaststellen", "2029-11-01")
    assert code == 0 and everything(own) != before
    for said in (
        f"P900 heet in de wet P{len(wetboek().bepalingen) + 1}.",
        "book/_toc.yml: Geef «bijlage-8-2030/reiskosten-en-e-bike» een regel.",
        "tools/vingerafdrukken.py bijlage-8-2030.txt",
        "regelingen/e_bike/stellingen.toml, regel ",
        ": «ver-genoeg",
        "» geldt tot 1 januari 2030: zeg «tot_en_met».",
    ):
        assert said in out, out
    code, out, _ = run(DRAFTS / "klein", "--terug")
    assert code == 0 and everything(own) == before


WRONG = [
    (("klein", "e-bike.toml", "--uit", "uit"), "Noem alleen mappen"),
    (("klein", "groot", "--terug"), "in de omgekeerde volgorde"),
    (("klein", "--terug", "--vaststellen", "2029-11-01"), "kies: --vaststellen of --terug"),
    (("e-bike.toml", "--terug"), "Noem de map van één ontwerp"),
    (("klein", "--vaststellen", "gisteren"), "gisteren"),
    (("e-bike.toml",), "Geef met --uit een map"),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG)
def test_what_cannot_be_asked_of_a_draft_is_refused(run, arguments, said):
    places = [DRAFTS / one if (DRAFTS / one).exists() else one for one in arguments]
    code, _, err = run(*places)
    assert code == 2 and said in err


def test_a_draft_that_breaks_its_own_example_is_not_adopted(run, own, tmp_path, monkeypatch):
    law = Wetboek("aangenomen", own / "aangenomen", "0")
    monkeypatch.setattr(opdracht_ontwerp, "wetboek", lambda: law)
    folder = Path(shutil.copytree(DRAFTS / "klein", tmp_path / "mijn"))
    place = folder / "regelingen" / "e_bike" / "voorbeelden.toml"
    place.write_text(place.read_text("utf-8").replace('"nee"', '"recht"'), encoding="utf-8")
    before = everything(own)
    code, _, err = run(folder, "--vaststellen", "2029-11-01")
    assert code == 2 and "klopt nog niet" in err and everything(own) == before
    code, out, _ = run(folder)
    assert code == 1 and "regelingen/e_bike/voorbeelden.toml, regel 22: de uitkomst is niet" in out


def test_a_draft_that_is_whole_is_told_to_be(drafts, capsys):
    assert opdracht_ontwerp.kijk_na(drafts["klein"]) == 0
    out = capsys.readouterr().out
    said = "De berekeningen van het ontwerp zijn nagekeken"
    assert f"Eigen voorbeelden: 4. Bewezen stellingen: 2.\n{said}" in out
    number = len(wetboek().bepalingen) + 1
    assert out.endswith(f"Nummers na het vaststellen:\n  P900 heet in de wet P{number}.\n")
