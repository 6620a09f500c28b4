"""A change file that is not clear is refused, with the line and the field."""

import pytest

from reintegratie import wetboek
from reintegratie.beleid.lezen import lees, lees_bestand
from reintegratie.beleid.wijziging import WijzigingFout
from tests.beleid.conftest import HEAD, PERCENTAGE, READING, REQUIREMENT
from tests.core.invented import LAW

WHOLE = HEAD + PERCENTAGE + READING + REQUIREMENT


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("waarde = 80", "waarde = 8,5", "regel 5, teken 11: dit is geen geldige TOML"),
        (
            "waarde = 80",
            "warde = 80",
            "regel 5, [[parameter]] nummer 1, veld «warde»: Dit veld bestaat niet. "
            "Bedoelde u «waarde»?",
        ),
        (
            "waarde = 80",
            "waarde = '80'",
            "regel 5, [[parameter]] nummer 1, veld «waarde»: Dit moet een getal",
        ),
        ("waarde = 80", "waarde = true", "veld «waarde»: Dit moet een getal"),
        ("waarde = 80", "waarde = nan", "veld «waarde»: Dit moet een getal"),
        ("waarde = 80", "waarde = -1", "Dit getal mag niet onder nul zijn"),
        ("waarde = 80", "waarde = { rood = 1 }", "Dit cijfer is geen tabel"),
        ("waarde = 80", "waarde = 80\nprocent = 2", "«waarde» of «procent»"),
        ("waarde = 80", "procent = 2", "alleen bij een bedrag"),
        ("waarde = 80", "", "«waarde» of «procent»"),
        (
            "waarde = 80",
            "waarde = 80\nvanaf = '2001'",
            "regel 6, [[parameter]] nummer 1, veld «vanaf»: Schrijf een datum",
        ),
        (
            "fietsbel.deel_van_de_prijs",
            "fietsbel.deel_van_de_prij",
            "regel 3, [[parameter]] nummer 1: Onbekende parameter",
        ),
        ("fietsbel.deel_van_de_prijs", "maan.deel", "Onbekende parameter"),
        ('"V01"', '"V07"', "regel 6, [[lezing]] nummer 1: Onbekende conflictnaam «V07»"),
        ("dertien", "veertien", "Mogelijk: dertien, twaalf"),
        (
            "heeft een fiets",
            "heeft een step",
            "regel 11, [[eis]] nummer 1, veld «tekst»: Geen eis past hierbij. "
            "De regel heeft: 1. heeft een fiets; 2. oud genoeg.",
        ),
        (
            'tekst = "heeft een fiets"',
            'vindplaats = "belwet/artikel-1#lid-1"',
            "Welke eis bedoelt u?",
        ),
        ("vervalt = true", "vervalt = false", "veld «vervalt»: Hier kan alleen true staan"),
        ("vervalt = true", "", "Zeg «vervalt = true» of geef een «grens»"),
        ("vervalt = true", "grens = 3", "veld «grens»: Deze eis heeft niet precies één cijfer"),
        (
            "belvergoeding",
            "belvergoedin",
            "Onbekende regeling «belvergoedin». Bedoelde u «belvergoeding»?",
        ),
        ('titel = "Proef"', "", "veld «titel»: Dit veld ontbreekt."),
        ('titel = "Proef"', "titel = 3", "regel 1, veld «titel»: Dit moet tekst zijn"),
        ("vanaf = 2001-07-01", "", "Vanaf welke dag geldt dit?"),
        (
            "vanaf = 2001-07-01",
            "vanaf = 2001-07-01T10:00:00",
            "regel 2, veld «vanaf»: Schrijf een datum",
        ),
        (
            "[[lezing]]",
            "[[lezingen]]",
            "regel 6, veld «lezingen»: Dit veld bestaat niet. Bedoelde u «lezing»?",
        ),
        ("[[lezing]]", "[lezing]", "Schrijf elk onderdeel onder [[lezing]]"),
        (
            READING,
            READING + READING,
            "[[lezing]] nummer 2: Dit verandert iets dat hierboven al verandert",
        ),
    ],
)
def test_a_fault_is_named_with_its_line_and_field(was, becomes, said):
    with pytest.raises(WijzigingFout) as fault:
        lees(WHOLE.replace(was, becomes), LAW, "proef.toml")
    assert fault.value.melding.startswith("proef.toml, ")
    assert said in fault.value.melding


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("flextensie.wachttijd", "3.5", "Dit moet een heel getal zijn (maanden)"),
        ("uitstroompremie.premie", "3.005", "hoogstens twee cijfers achter de komma"),
        ("jobcoaching.bedragen_dienstbetrekking", "5", "Dit cijfer is een tabel"),
        (
            "jobcoaching.bedragen_dienstbetrekking",
            "{ zwaar = { 1 = 2 } }",
            "De tabel kent «zwaar» niet",
        ),
        ("jobcoaching.bedragen_dienstbetrekking", "{ licht = 5 }", "Dit cijfer is een tabel"),
    ],
)
def test_a_value_must_fit_the_figure(name, value, said):
    text = f'{HEAD}[[parameter]]\nnaam = "{name}"\nwaarde = {value}\n'
    with pytest.raises(WijzigingFout, match=said.replace("(", r"\(").replace(")", r"\)")):
        lees(text, wetboek())


def test_the_border_of_a_requirement_is_its_only_figure():
    text = f'{HEAD}[[eis]]\nregel = "flextensie"\nnummer = 1\ngrens = 6\n'
    [part] = lees(text, wetboek()).delen
    assert (part.naam, part.waarde) == ("flextensie.wachttijd", 6)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(WijzigingFout, match="niet te lezen"):
        lees_bestand(tmp_path / "weg.toml", LAW)
    (tmp_path / "vreemd.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(WijzigingFout, match="niet te lezen"):
        lees_bestand(tmp_path / "vreemd.toml", LAW)


@pytest.mark.parametrize(
    "value",
    [
        "1e999999",
        "1e-999999",
        "1e9999999999999999999",
        "1e26",
        "9" * 310,
        "9" * 5_000,
        "0x" + "f" * 4_000,
        "0.1234567890123",
        "[" * 2_000 + "]" * 2_000,
        "[" * 50 + "]" * 50,
    ],
)
@pytest.mark.parametrize("field", ["waarde", "procent"])
def test_a_number_or_nest_without_end_is_refused_in_one_sentence(field, value):
    """At once, whatever the field; a number with its line."""
    text = WHOLE.replace("waarde = 80", f"{field} = {value}")
    assert text != WHOLE
    with pytest.raises(WijzigingFout, match=r"te veel cijfers|te diep") as fault:
        lees(text, LAW, "proef.toml")
    assert len(fault.value.melding) < 200
    assert value.startswith("[") or fault.value.melding.startswith("proef.toml, regel 5: ")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_file_says_its_encoding_itself(tmp_path, encoding):
    path = tmp_path / "proef.toml"
    path.write_text(WHOLE, encoding=encoding)
    assert lees_bestand(path, LAW) == lees(WHOLE, LAW)
