"""A register is held to its schema; a fault names the file, the line, the table and the key."""

from datetime import date
from decimal import Decimal

import pytest

from reintegratie.core.errors import RegisterFout
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.registers import SCHEMAS
from reintegratie.core.toml import read, read_given
from reintegratie.core.toml_lines import lines

FACT = '[leeftijd]\nlabel = "Leeftijd"\nvraag = "Hoe oud?"\ntype = "geheel"\nherkomst = "opgave"\n'
VALUE = """[[deel.waarden]]
vanaf = 2001-01-01
waarde = 12.50
bron = "belwet/artikel-1"
graad = "officieel"
geverifieerd_tot = 2001-12-31
"""
FIGURE = f'[deel]\nomschrijving = "Deel"\n{VALUE}'
PROVISION = (
    '[T001]\nvindplaats = "belwet/artikel-1"\ntitel = "Bel"\nregels = "L1"\n'
    'klasse = "A"\nstatus = "gemodelleerd"\n'
)
QUESTION = """[V01]
titel = "Welke?"
ernst = "laag"
vindplaatsen = ["belwet/artikel-1"]
bevinding = "Het staat er niet."
[V01.vragen.kleur]
vraag = "Rood?"
[V01.vragen.kleur.lezingen]
rood = "Ja."
blauw = "Nee."
"""


def test_dates_are_dates_and_decimals_are_exact(tmp_path):
    (tmp_path / "parameters.toml").write_text(FIGURE)
    rows = read(tmp_path / "parameters.toml", SCHEMAS / "parameters.schema.json").rows
    [value] = rows["deel"]["waarden"]
    assert (value["vanaf"], repr(value["waarde"])) == (date(2001, 1, 1), repr(Decimal("12.50")))


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        (
            "type =",
            "tipe =",
            "regel 4, [leeftijd], veld «tipe»: Dit veld bestaat niet. Bedoelde u «type»?",
        ),
        ('type = "geheel"\n', "", "regel 1, [leeftijd], veld «type»: Dit veld ontbreekt."),
        (
            '"geheel"',
            '"gheel"',
            "regel 4, [leeftijd], veld «type»: «gheel» kan hier niet. Bedoelde u «geheel»?",
        ),
        ('"Leeftijd"', "12", "regel 2, [leeftijd], veld «label»: Dit moet tekst zijn"),
        ('"Leeftijd"', "2001-01-01", "regel 2, [leeftijd], veld «label»: Dit moet tekst zijn"),
        (
            '"opgave"\n',
            '"opgave"\nminimum = "0"\n',
            "regel 6, [leeftijd], veld «minimum»: Dit moet een getal zijn",
        ),
        (
            '"opgave"\n',
            '"opgave"\nminimum = true\n',
            "regel 6, [leeftijd], veld «minimum»: Dit moet een getal zijn",
        ),
        (
            '"opgave"\n',
            '"opgave"\nkeuzes = ["rood"]\n',
            "regel 6, [leeftijd], veld «keuzes»: Dit moet een tabel zijn.",
        ),
        (
            '"opgave"\n',
            '"opgave"\nkeuzes = { rood = 1 }\n',
            "regel 6, [leeftijd.keuzes], veld «rood»: Dit moet tekst",
        ),
        (
            '"opgave"',
            '"besluit"',
            "regel 1, veld «leeftijd»: Begrip leeftijd: wie besluit?",
        ),
        (
            "[leeftijd]",
            "[Leef-tijd]",
            "regel 1, veld «Leef-tijd»: Een naam heeft hier kleine letters",
        ),
        ("[leeftijd]", "leeftijd = 3\n[oud]", "regel 1, veld «leeftijd»: Dit moet een tabel zijn."),
        ('"opgave"\n', '"opgave"\n' + FACT, "regel 6, teken 10: deze naam staat er al."),
        ('"opgave"', "opgave", "regel 5, teken 12: dit is geen geldige TOML. Staat er"),
        ('"opgave"', '"opgave', "regel 5, teken 19: dit is geen geldige TOML. Staat er"),
    ],
)
def test_a_fault_in_a_register_is_named_with_its_place(tmp_path, was, becomes, said):
    (tmp_path / "regelingen" / "een").mkdir(parents=True)
    (tmp_path / "regelingen" / "een" / "__init__.py").touch()
    (tmp_path / "regelingen" / "een" / "begrippen.toml").write_text(FACT.replace(was, becomes))
    with pytest.raises(RegisterFout) as fault:
        assert Wetboek("leeg", tmp_path, "0").begrippen
    assert fault.value.melding.startswith(f"een/begrippen.toml, {said}")


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (
            "parameters",
            FIGURE.replace("2001-01-01", '"2001-01-01"'),
            "regel 4, [[deel.waarden]] nummer 1, veld «vanaf»: Schrijf een datum",
        ),
        (
            "parameters",
            FIGURE.replace("2001-01-01", "2001-01-01T10:00:00"),
            "veld «vanaf»: Schrijf een datum",
        ),
        (
            "parameters",
            FIGURE.replace("[[deel.waarden]]", "[deel.waarden]"),
            "veld «waarden»: Schrijf elk onderdeel onder [[waarden]].",
        ),
        (
            "parameters",
            FIGURE + VALUE.replace("officieel", "gehoord"),
            "regel 13, [[deel.waarden]] nummer 2, veld «graad»: «gehoord» kan hier niet.",
        ),
        (
            "bepalingen",
            PROVISION.replace("gemodelleerd", "vergeten"),
            "regel 6, [T001], veld «status»: «vergeten» kan hier niet.",
        ),
        (
            "bepalingen",
            PROVISION.replace("L1", "regel 1"),
            "veld «regels»: «regel 1» kan hier niet. De regels van de bron: L24",
        ),
        (
            "conflicten",
            QUESTION.replace('["belwet/artikel-1"]', "[]"),
            "regel 4, [V01], veld «vindplaatsen»: Deze lijst heeft 0 delen",
        ),
        (
            "conflicten",
            QUESTION.replace('"belwet/artikel-1"', "1"),
            "regel 4, [V01], veld «vindplaatsen»: Dit moet tekst zijn",
        ),
        (
            "conflicten",
            QUESTION.replace('"Ja."', "true"),
            "regel 9, [V01.vragen.kleur.lezingen], veld «rood»: Dit moet tekst",
        ),
        (
            "bronnen",
            '[b]\ntitel = "B"\nuitgever = "-"\ndatum = "-"\nin_boek = "ja"',
            "regel 5, [b], veld «in_boek»: Dit moet true of false zijn.",
        ),
    ],
)
def test_a_fault_deeper_in_a_register_is_named_with_its_place(kind, text, said):
    with pytest.raises(RegisterFout) as fault:
        read_given(text, "x.toml", SCHEMAS / f"{kind}.schema.json", RegisterFout)
    assert said in fault.value.melding


def test_an_example_that_stands_twice_is_named_with_the_second(tmp_path):
    (tmp_path / "regelingen" / "een").mkdir(parents=True)
    (tmp_path / "regelingen" / "een" / "__init__.py").touch()
    one = 'regel = "x"\nnaam = "een"\ntitel = "-"\nwaarom = "-"\npeildatum = 2001-01-01\n'
    one += 'oordeel = "nee"\n'
    text = f"[[voorbeeld]]\n{one}[voorbeeld.feiten]\n" * 2
    (tmp_path / "regelingen" / "een" / "voorbeelden.toml").write_text(text)
    with pytest.raises(RegisterFout, match=r"regel 11, \[\[voorbeeld\]\] nummer 2, veld «naam»"):
        assert Wetboek("leeg", tmp_path, "0").voorbeelden


def test_a_register_that_is_not_there_is_empty(tmp_path):
    assert read(tmp_path / "weg.toml", SCHEMAS / "begrippen.schema.json").rows == {}


def test_each_table_and_key_has_its_line():
    """A heading in a long text or a list is none; tables of one name are counted."""
    text = (
        'a = 1\nlang = """\n[b]\nc = 2\n"""\nlijst = [  # [d]\n  "[e]",\n  "]",\n]\n'
        "\"met punt.\".x = { y = 1 }\n\n[[tabel]]  # een\nk = 1\n[[tabel.binnen]]\nk = '''\n"
        "[[tabel]]'''\n[[tabel]]\n[[tabel.binnen]]\n[[tabel.binnen]]\nz.q = 3\n[ 'een b' . c ]\n"
    )
    assert lines(text) == {
        ("a",): 1,
        ("lang",): 2,
        ("lijst",): 6,
        ("met punt.",): 10,
        ("met punt.", "x"): 10,
        ("tabel",): 12,
        ("tabel", 0): 12,
        ("tabel", 0, "k"): 13,
        ("tabel", 0, "binnen"): 14,
        ("tabel", 0, "binnen", 0): 14,
        ("tabel", 0, "binnen", 0, "k"): 15,
        ("tabel", 1): 17,
        ("tabel", 1, "binnen"): 18,
        ("tabel", 1, "binnen", 0): 18,
        ("tabel", 1, "binnen", 1): 19,
        ("tabel", 1, "binnen", 1, "z"): 20,
        ("tabel", 1, "binnen", 1, "z", "q"): 20,
        ("een b",): 21,
        ("een b", "c"): 21,
    }
