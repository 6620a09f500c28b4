"""The contract of a provision is read as written, and what cannot be one is refused."""

import pytest

from reintegratie.core.contract import Getal, Onduidelijk, as_data, lines, norms, tree
from reintegratie.core.errors import RegisterFout
from reintegratie.core.lawbook import Wetboek

NORM = {"regel": "L2", "soort": "norm", "betreft": ["fietser"], "modaliteit": "kan", "beslist": []}
TEXT = (
    '[[T001.norm]]\nregel = "L1"\nsoort = "norm"\nbetreft = ["fietser"]\nmodaliteit = "kan"\n'
    'beslist = ["belraad"]\n'
)
LEDGER = (
    '[T001]\nvindplaats = "belwet/artikel-1"\ntitel = "Bel"\nregels = "L1"\n'
    'klasse = "A"\nstatus = "gemodelleerd"\n'
)


def book(folder, **texts):
    """Return a lawbook with one provision and these files in its contract."""
    (folder / "contract" / "belwet").mkdir(parents=True)
    (folder / "bepalingen.toml").write_text(LEDGER)
    for name, text in texts.items():
        (folder / "contract" / "belwet" / f"{name}.toml").write_text(text)
    return Wetboek("belwet", folder, "1")


@pytest.mark.parametrize(
    ("places", "found"),
    [
        ("L7", {7}),
        ("L7-9", {7, 8, 9}),
        ("L30 zin 1-3", {30}),
        ("L30 zin 3, L32-33", {30, 32, 33}),
        ("", set()),
    ],
)
def test_lines_are_those_of_the_source_not_its_sentences(places, found):
    assert lines(places) == found


def test_a_norm_has_its_numbers_and_what_is_open():
    number = {"wat": "afstand", "grens": "ten minste", "waarde": 12}
    [norm] = norms(
        [NORM | {"getallen": [number], "open": [{"vraag": "hoe?", "aard": "ontbreekt"}]}]
    )
    assert norm.getallen == (Getal("afstand", "ten minste", 12),)
    assert norm.regels == {2}
    assert as_data(norm)["open"] == [
        {
            "vraag": "hoe?",
            "aard": "ontbreekt",
            "conflict": None,
            "reden": "De tekst geeft dit niet. Er is niets bij bedacht.",
            "overgang": False,
        }
    ]


@pytest.mark.parametrize(
    ("aard", "rest"),
    [
        ("conflict", {}),
        ("open norm", {"conflict": "K01"}),
        ("helder", {}),
        ("niet berekend", {}),
    ],
)
def test_what_is_open_says_what_was_done_with_it(aard, rest):
    with pytest.raises(RegisterFout, match="hoe"):
        Onduidelijk("hoe?", aard, **rest)


@pytest.mark.parametrize("value", ["1 januari 2028", "2028-02-30", 2028])
def test_a_day_of_a_text_is_a_day(value):
    assert Getal("ingang", "precies", "2028-02-29", eenheid="datum").waarde == "2028-02-29"
    with pytest.raises(RegisterFout, match=f"«ingang»: {value} is geen dag"):
        Getal("ingang", "precies", value, eenheid="datum")


def test_a_tree_of_conditions_has_known_branches_at_every_depth():
    tree({"alle": ["fiets", {"een_van": ["bel", {"ongenoemd": "soms"}]}]})
    tree({"per_groep": {"kind": "bel", "ander": {"alle": ["toeter"]}}})
    with pytest.raises(RegisterFout, match="«en»"):
        tree({"alle": ["fiets", {"en": ["bel"]}]})
    with pytest.raises(RegisterFout, match="«en»"):
        tree({"per_groep": {"kind": {"en": ["bel"]}}})


def test_a_lawbook_reads_the_contract_of_all_files(tmp_path):
    [norm] = book(tmp_path, eerste=TEXT).contract["T001"]
    assert (norm.betreft, norm.beslist, norm.letterlijk) == (("fietser",), ("belraad",), True)


def test_a_lawbook_without_a_contract_has_none(tmp_path):
    law = book(tmp_path)
    assert law.contract == {}
    assert law.afwijkingen == ()


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ({"eerste": TEXT, "tweede": TEXT}, r"belwet/tweede.toml, regel 1, .*T001"),
        ({"eerste": TEXT.replace("T001", "T002")}, r"belwet/eerste.toml, regel 1, .*T002"),
        ({"eerste": TEXT.replace('"kan"', '"ken"')}, "Bedoelde u «kan»"),
    ],
)
def test_a_provision_stands_once_and_in_the_ledger(tmp_path, texts, said):
    with pytest.raises(RegisterFout, match=said):
        _ = book(tmp_path, **texts).contract


def test_where_a_rule_does_not_follow_is_read_with_the_reason(tmp_path):
    law = book(tmp_path)
    (tmp_path / "contract" / "afwijkingen.toml").write_text(
        '[[afwijking]]\nregel = "bel"\nbepaling = "T001"\ntoets = "getal"\nreden = "Zo is het."\n'
    )
    [one] = law.afwijkingen
    assert (one.regel, one.bepaling, one.toets, one.over) == ("bel", "T001", "getal", None)
