"""The report of a draft, for who decides: each proposal once, with people and money per reading."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pandas as pd
import pytest

from reintegratie.beleid import teken
from reintegratie.beleid.verschil import GELIJK, ONZEKER
from reintegratie.beleid.voorstellen import voorstellen
from reintegratie.bewijs.groep import Groep
from reintegratie.caseload.mensen import Caseload
from reintegratie.caseload.ontwerpverslag import onderzoek
from reintegratie.caseload.optelling import Gelezen
from reintegratie.caseload.overgangen import Overgang
from reintegratie.caseload.rapport import los, pagina, verslag
from reintegratie.caseload.stellingen_van_ontwerp import NIET_WAAR, Bewezen
from reintegratie.caseload.tellen import Regelverschil
from reintegratie.caseload.verslag import beslissen, deel, kaart, kort
from reintegratie.caseload.verslag import bijlagen as annex
from reintegratie.caseload.verslag.bladen import bladen
from reintegratie.caseload.verslag.gebeurd import ELKE, gelezen
from reintegratie.caseload.verslag.gevolgen import Berekening, geldregels
from reintegratie.caseload.verslag.inleiding import inleiding
from reintegratie.caseload.verslag.secties import BEHALVE, HOE, secties, verslagbeeld
from reintegratie.caseload.verslag.vragen import vragen
from reintegratie.core.contract import Onduidelijk
from reintegratie.ontwerp.beslist import NIEMAND
from reintegratie.ontwerp.niet_gezegd import niet_gezegd
from reintegratie.ontwerp.verschil import merkbaar, plaatsen

AGES = [20, 59, 60, 69, 70, None]
RAW = re.compile(r"onzeker|verliest|geen regel|[a-z]+_[a-z]+|\bT0\d\d|\bV0\d|\[\]|None")


def told(draft):
    """Return all that is found of a draft for cyclists of these ages."""
    rows = {"leeftijd": AGES, "heeft_fiets": [True] * len(AGES)}
    table = pd.DataFrame(rows).astype({"leeftijd": "Int64"})
    return onderzoek(draft, Caseload(table, "fietsers", synthetisch=False), date(2010, 1, 1))


@pytest.fixture(scope="module")
def large_told(large):
    """Return it of the large draft."""
    return told(large)


@pytest.fixture(scope="module")
def small_told(small):
    """Return it of the small one: of nobody is known how many wheels there are."""
    return told(small)


@pytest.fixture(params=["large_told", "small_told"])
def found(request):
    """Return it of each."""
    return request.getfixturevalue(request.param)


def part(found, kop):
    """Return the part of the report under a heading, in words."""
    [parts] = [parts for head, parts in secties(found) if head["tekst"].endswith(kop)]
    return words(parts)


def words(parts):
    """Return parts of a page in words."""
    return "\n".join("\n".join(teken.IN_WOORDEN[one["vorm"]](one)) for one in parts if one)


def test_each_place_and_each_calculation_is_told_in_one_proposal(found):
    places = [place.waarover for one in found.voorstellen for place in one.plaatsen]
    names = [name for one in found.voorstellen for name in one.berekeningen]
    assert len(places) == len(set(places)) == len(plaatsen(found.wet))
    assert len(names) == len(set(names)) and set(names) == set(found.wet.geraakt())


def test_places_of_which_the_rules_share_a_room_are_one_proposal(large_told):
    titles = {one.kop: len(one.plaatsen) for one in large_told.voorstellen}
    assert titles == {"Anders: Pedals": 4, "Nieuw: Een bagagedrager": 1}


def test_the_parts_stand_in_the_order_of_the_lines_at_the_start(found):
    lines = [*kort.regels(found, vragen(found))]
    heads = [head["tekst"] for head, _ in secties(found)][3:-1]
    assert len(lines) == len(heads)
    for number, (line, head) in enumerate(zip(lines, heads, strict=True), start=1):
        said = head.removeprefix(f"Voorstel {number}. ")
        assert said != head and line.startswith(said)


def test_each_line_at_the_start_leads_to_its_part(found):
    page = pagina(found)
    places = re.findall(r'href="#(voorstel[^"]+)"', page)
    assert places and all(f'<h2 id="{one}">' in page for one in places)


def test_what_the_page_has_stands_below_the_answer_and_not_on_paper(found):
    page = pagina(found)
    order = ['<h2 id="kort">', '<nav class="ri-inhoud"', '<h2 id="voorstellen">']
    assert sorted(order, key=page.index) == order
    [contents] = re.findall(r'<nav class="ri-inhoud".*?</nav>', page)
    places = re.findall(r'href="#([^"]+)"', contents)
    assert {"beslissen", "voorstel-1", "hoe", "bijlagen"} < {*places}
    assert all(f'id="{one}"' in page for one in places)
    assert "<nav" not in verslag(found)


def test_the_annexes_on_paper_do_not_say_what_is_left_to_do_by_hand(large_told):
    """The letters of the others stay the same."""
    page, paper = (
        [one["titel"] for one in annex.bijlagen(large_told, papier=some)] for some in (False, True)
    )
    assert [one for one in page if one not in paper] == [page[len(paper)]]
    assert page[len(paper)].endswith(". Nog te doen")
    assert "Nog te doen" not in los(large_told)


def test_what_is_always_true_and_then_no_longer_stands_at_what_it_is_about(large_told, monkeypatch):
    gone = Bewezen(
        "bel/altijd", "Wie een fiets heeft, krijgt een bel.", NIET_WAAR, False, ("bagagedrager",)
    )
    monkeypatch.setattr(large_told, "bewezen", [gone])
    assert f"{deel.NIET_MEER}\n- {gone.zegt}" in part(large_told, "Een bagagedrager")
    assert gone.zegt not in part(large_told, "Pedals")


def test_a_line_at_the_start_says_what_is_proposed_and_to_whom_what_happens(small_told):
    [line] = kort.regels(small_told, vragen(small_told))
    assert line.startswith(
        "Anders: Vergoeding naar leeftijd, met een uitzondering. Leeftijdsgrens: nu 21 jaar, dan "
    )


def test_a_proposal_has_its_texts_who_notices_it_the_money_and_the_question(large_told):
    said = part(large_told, "Een bagagedrager")
    for one in (
        "Hierover staat nu niets.",
        "Een bagagedrager: een bagagedrager.",
        "En leest u «Vanaf 60 jaar», ook hieraan\n- Oud (leeftijd: minstens 60 jaar).",
        "En leest u «Vanaf 70 jaar», ook hieraan\n- Oud (leeftijd: minstens 70 jaar).",
        "Hoe oud is oud?",
    ):
        assert one in said, one


def test_what_is_otherwise_is_told_in_sentences(small_told):
    """Who decides, an exception and a figure; no fields of a contract."""
    [proposal] = small_told.voorstellen
    assert proposal.plaatsen[0].zegt == (
        "Leeftijdsgrens: nu 21 jaar, dan 24 jaar.",
        "Dan geldt: dit kan.",
        "Wie beslist: nu staat dat er niet, dan de minister.",
        "Nieuwe uitzondering: drie wielen.",
    )


def test_the_people_of_a_report_are_those_that_were_counted(found):
    """In every reading: to whom what happens, of whom it cannot be told, who notices nothing."""
    for row in found.mensen.regels:
        for world in (row, *row.per_lezing):
            happens = sum(world.overgangen.values())
            counts = world.aantallen
            assert happens + counts[ONZEKER] + counts[GELIJK] == len(AGES)
            assert not {one for one in world.overgangen if not one.tekst}


def test_of_whom_nothing_is_known_before_and_after_it_cannot_be_told(small_told):
    """Of nobody is known how many wheels there are: who has a bicycle may lose it, or gain."""
    [row] = small_told.mensen.regels
    assert row.aantallen[ONZEKER] + sum(row.overgangen.values()) == len(AGES)


def test_a_card_has_who_gains_the_money_and_of_whom_it_cannot_be_told(large_told):
    """In a range over the readings, with the facts that are missing by their labels."""
    _, carrier = large_told.voorstellen
    told = [*kaart.kaart(large_told, carrier, vragen(large_told))]
    assert told[1:5] == [
        ("Wie beslist", "De koning."),
        ("Vooruit", "1 tot 3 mensen: «De koning kan een bagagedrager geven.»"),
        ("Geld", "Waarde: € 25 tot € 75 meer. Wie bij «Niet te zeggen» staat, is niet meegeteld."),
        (
            "Niet te zeggen",
            "1 mens. Niet bekend is: «Leeftijd».",
        ),
    ]


def test_a_question_tells_what_each_reading_means(large_told):
    [question] = vragen(large_told)
    assert (question.titel, question.nieuw, question.bij) == ("Hoe oud is oud?", True, (2,))
    said = part(large_told, beslissen.BESLISSEN).splitlines()
    assert "Vraag 1. Hoe oud is oud? (bij voorstel 2)" in said
    assert "- Antwoord B: Vanaf 70 jaar." in said
    assert question.lezingen == ("Vanaf 60 jaar.", "Vanaf 70 jaar.") and question.telt
    assert question.rijen == (
        ("Vooruit: «De koning kan een bagagedrager geven.»", ("3 mensen", "1 mens")),
        ("Waarde", ("€ 75 meer", "€ 25 meer")),
    )
    assert [one.cellen for one in question.mist] == [("1 mens", "1 mens")]


def test_what_hangs_on_no_reading_has_one_row(large_told):
    """Also where the amounts do hang on one, and so it is counted under each."""
    happens = Counter({Overgang("«Het kan.»", "«Het kan niet.»"): 2})
    worlds = (Gelezen({"V04": one}, Counter(), {}, Counter(), happens) for one in ("dag", "jaar"))
    row = Regelverschil("bel", "Bel", Counter(), 0, {}, tuple(worlds), overgangen=happens)
    assert gelezen(large_told, row) == {ELKE: happens}


def test_what_a_text_leaves_out_is_told_apart(large, large_told, monkeypatch):
    """Who decides, where no norm names anybody, and what is said to be missing; no question."""
    missing = Onduidelijk("binnen welke tijd", "ontbreekt")
    [norm] = large.contract["T019"]
    silent = replace(norm, beslist=(), open=(*norm.open, missing))
    monkeypatch.setitem(large.contract, "T019", (silent,))
    assert niet_gezegd(large) == {"Een bagagedrager": ["wie beslist", "binnen welke tijd"]}
    monkeypatch.setattr(large_told, "niet_gezegd", niet_gezegd(large))
    said = part(large_told, beslissen.BESLISSEN)
    assert "Dit staat niet in het ontwerp" in said
    assert "- Wie beslist (Een bagagedrager)." in said
    assert "- Binnen welke tijd (Een bagagedrager)." in said


def test_a_draft_that_is_silent_about_who_had_begun_is_told_to_be(small_told):
    silent = beslissen.OVERGANG.format(dag="1 januari 2010")
    assert silent in part(small_told, beslissen.OPENGELATEN)
    [line] = kort.regels(small_told, vragen(small_told))
    assert f"{kaart.BEGONNEN}: {kaart.DAT_STAAT_ER_NIET}" in line


DECIDERS = {
    ((), ("de minister",)): "De minister. Nu noemt de tekst niemand.",
    (("de koning",), ("de minister",)): "Nu de koning, dan de minister.",
    (("de minister",), ("de minister",)): "De minister, net als nu.",
    (("de koning",), ()): NIEMAND,
}


@pytest.mark.parametrize("now_then", DECIDERS)
def test_who_decides_is_told_now_and_then_as_the_texts_name_them(small, monkeypatch, now_then):
    [change] = merkbaar(small)
    [norm] = small.contract["T016"]
    for one, who in zip((*change.oud, change.nieuw), now_then, strict=True):
        monkeypatch.setitem(small.contract, one.id, (replace(norm, beslist=who, gevolg=one.id),))
    [proposal] = voorstellen(small)
    assert proposal.beslist == DECIDERS[now_then]


def test_of_what_is_a_right_nobody_has_to_decide(large):
    assert [one.beslist for one in voorstellen(large)] == ["", "De koning."]


def test_what_a_text_settles_of_who_had_begun_stands_on_its_card(small, small_told, monkeypatch):
    also = "Ook voor wie al fietste."
    settled = Onduidelijk("wie al fietste", "helder", reden=also, overgang=True)
    [norm] = small.contract["T016"]
    monkeypatch.setitem(small.contract, "T016", (replace(norm, open=(settled,)),))
    for name in ("voorstellen", "overgang"):
        monkeypatch.delitem(small_told.__dict__, name, raising=False)
    [line] = kort.regels(small_told, vragen(small_told))
    monkeypatch.delitem(small_told.__dict__, "voorstellen")
    monkeypatch.delitem(small_told.__dict__, "overgang", raising=False)
    assert f"{kaart.BEGONNEN}: {also}" in line


def test_a_question_about_who_had_begun_stands_on_the_card_of_what_it_is_about(
    large, large_told, monkeypatch
):
    """It says where the question is; a proposal without one that the draft says nothing."""
    [norm] = large.contract["T019"]
    asked = tuple(replace(one, overgang=True) for one in norm.open)
    monkeypatch.setitem(large.contract, "T019", (replace(norm, open=asked),))
    for name in ("voorstellen", "overgang"):
        monkeypatch.delitem(large_told.__dict__, name, raising=False)
    pedals, carrier = kort.regels(large_told, vragen(large_told))
    for name in ("voorstellen", "overgang"):
        monkeypatch.delitem(large_told.__dict__, name)
    assert carrier.endswith(f"{kaart.BEGONNEN}: Vraag 1. Hoe oud is oud?")
    assert f"{kaart.BEGONNEN}: {kaart.DAT_STAAT_ER_NIET}" in pedals


def test_a_draft_that_works_back_says_so_beside_its_first_day(small_told, monkeypatch):
    assert "werkt terug" not in words(kort.kort(small_told))
    draft = small_told.wet
    texts = tuple(replace(one, terugwerkend=True) for one in draft.kop.teksten)
    monkeypatch.setattr(draft, "kop", replace(draft.kop, teksten=texts))
    _, second, *_ = inleiding(small_told)
    assert second.startswith("Het werkt terug tot 1 januari 2010:")


def test_a_draft_that_leaves_no_question_says_so(small_told):
    assert vragen(small_told) == []
    assert beslissen.GEEN_VRAAG in part(small_told, beslissen.OPENGELATEN)


def test_each_amount_of_the_first_calculation_is_told(large_told):
    """Of two amounts, one that goes down and one that goes up."""
    [pedals] = [one for one in large_told.mensen.regels if one.regel == "trapvergoeding"]
    some = Berekening(pedals, pedals.werelden)
    assert [said for _, said in geldregels(large_told.wet, some, None)] == [
        "Vergoeding: € 60 minder.",
        "Vergoeding ouder: € 80 meer.",
    ]


def test_what_cannot_be_proven_is_said_not_to_be(small_told, monkeypatch):
    """In the place of who notices it exactly, and where it is told what was proven."""
    [title] = [one.titel for one in small_told.mensen.regels]
    monkeypatch.setattr(small_told, "gebied", {title: [Groep(None, [], ["Te veel."], [])]})
    assert BEHALVE.format(title) in part(small_told, HOE)
    said = part(small_told, small_told.voorstellen[0].titel)
    assert "Te veel." in said and deel.PRECIES not in said


def test_the_report_speaks_no_raw_words(found):
    """Only what is left to do for who keeps the book names files and numbers."""
    told = [one for one in annex.bijlagen(found) if not one["titel"].endswith(". Nog te doen")]
    said = teken.tekst(verslagbeeld(found)) + words(told)
    assert RAW.findall(said) == []


def test_the_annexes_and_the_workbook_have_the_same_tables(found):
    """Each with rows; those of the report itself are no annex."""
    sheets = {one.naam: one.rijen for one in bladen(found)}
    assert all(sheets.values()) and next(iter(sheets)) == "Samenvatting"
    titles = [one["titel"] for one in annex.bijlagen(found)]
    letters, names = zip(*(one.split(". ", 1) for one in titles), strict=True)
    assert "".join(letters) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[: len(letters)]
    assert len(names) == len(sheets) - len(annex.IN_HET_RAPPORT)


def test_a_table_holds_numbers_amounts_and_days(large_told):
    sheets = {one.naam: one for one in bladen(large_told)}
    people, money = sheets["Berekeningen"].rijen[0], sheets["Bedragen"].rijen[0]
    assert all(isinstance(one, int) for one in people[1:])
    assert isinstance(money[3], Decimal)


def test_what_nobody_notices_says_why(large_told):
    """Of a part of it nothing is known, so it is not said that nobody does."""
    [pedals, _] = large_told.voorstellen
    said = deel.niemand(large_told, pedals)
    assert said.startswith("«Wat krijgt wie voor 2006 kocht?» Hoeveel mensen dit merken, is niet")
    assert [said] == deel.niet_geteld(large_told, pedals)
