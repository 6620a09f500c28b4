"""What goes together is said by the lid of the day, in Python and in the page alike.

By the questionnaire of an invented region. Its text of 2024 gave a lid other words, another one a
new number only, and said something new.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reintegratie.core.lawbook import lawbook

from .gids import in_node

LAW = lawbook("tests.andere_wet")
OLD, NEW = "fietsverordening", "fietsverordening-2024"
BEFORE, DAY = "2023-12-31", "2024-01-01"
WORDS, NUMBER, MORE = (
    "Dat kan alleen na elkaar.",
    "De bakfiets gaat voor.",
    "Borg is er altijd bij.",
)
INSTRUMENTS = """
eigen = []
rollen = { alles = { titel = "?", eerste_vragen = [] } }
buiten = []
[afwezig]
[[lijst]]
naam = "kan"
titel = "?"
uitleg = "?"
groepen = ["recht", "kan", "berekend", "onbekend", "nee"]
[instrumenten.bakfiets]
titel = "Bakfiets"
voor = []
toegang = "bakfiets"
hoofdstukken = ["fietsverordening/artikel-2", "fietsverordening-2024/artikel-2"]
[instrumenten.lamp]
titel = "Lamp"
voor = []
toegang = "fietslamp"
hoofdstukken = ["fietsverordening/artikel-1", "fietsverordening-2024/artikel-1"]
[instrumenten.duur]
titel = "Duur"
voor = []
toegang = "bakfiets_duur"
hoofdstukken = ["fietsverordening/artikel-2", "fietsverordening-2024/artikel-2"]
"""
TOGETHER = f"""
[soorten]
samen = {{ teken = "+", woord = "Samen" }}
eerst = {{ teken = ">", woord = "Na elkaar" }}
[[vooraf]]
instrument = "bakfiets"
tekst = "{NUMBER}"
bronnen = ["{OLD}/artikel-2#lid-2", "{NEW}/artikel-2#lid-3"]
[[algemeen]]
tekst = "{MORE}"
bronnen = ["{NEW}/artikel-2#lid-2"]
[[cel]]
een = ["bakfiets"]
ander = ["lamp"]
soort = "samen"
tekst = "Dat kan samen."
bronnen = ["{OLD}/artikel-2#lid-1"]
[[cel]]
een = ["bakfiets"]
ander = ["lamp"]
soort = "eerst"
tekst = "{WORDS}"
bronnen = ["{NEW}/artikel-2#lid-1"]
[[cel]]
een = ["bakfiets", "lamp"]
ander = ["duur"]
soort = "samen"
tekst = "Altijd."
bronnen = ["{OLD}/artikel-1#lid-1"]
"""
IN_PYTHON = """
import json
from datetime import date

from reintegratie import wetboek
from reintegratie.graaf.pakket import pakket as wet
from reintegratie.naleving.registers import registers
from reintegratie.weergave.teksten import teksten
from reintegratie.wegwijzer.pakket import pakket
from reintegratie.wegwijzer.register import berekeningen
from reintegratie.wegwijzer.samenloop import samenloop

law = wet(map(wetboek().regeling, berekeningen())) | {"teksten": teksten()}
names = ["bakfiets", "lamp", "duur"]
said = {day: samenloop(names, date.fromisoformat(day)) for day in DAYS}
wrong = registers(wetboek())
print(json.dumps({"pakket": {"wet": law, "wijzer": pakket()}, "gezegd": said, "fout": wrong}))
"""


@pytest.fixture(scope="module")
def region(tmp_path_factory):
    """Return what Python says of the questionnaire of that region on both days."""
    project, root = tmp_path_factory.mktemp("fietsdal"), Path.cwd()
    folder = project / "fietsdal"
    shutil.copytree(LAW.folder, folder, ignore=shutil.ignore_patterns("book", "__pycache__"))
    (folder / "wegwijzer" / "instrumenten.toml").write_text(INSTRUMENTS, encoding="utf-8")
    (folder / "regelingen" / "samenloop.toml").write_text(TOGETHER, encoding="utf-8")
    given = {"PYTHONPATH": f"{project}{os.pathsep}{root}", "HANDBOEK_WETBOEK": "fietsdal"}
    code = f"DAYS = {[BEFORE, DAY]}\n{IN_PYTHON}"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env=os.environ | given,
    )
    return json.loads(done.stdout)


def words(said):
    """Return each sentence with the places that it names."""
    rows = (*said["gezegd"], *said["vooraf"], *said["algemeen"])
    return {row["tekst"]: [one["bron"] for one in row["bronnen"]] for row in rows}


def test_the_register_names_each_lid_on_its_days(region):
    assert region["fout"] == []


def test_on_the_last_day_of_the_old_text_its_lids_speak(region):
    assert words(region["gezegd"][BEFORE]) == {
        "Dat kan samen.": [f"{OLD}/artikel-2#lid-1"],
        "Altijd.": [f"{OLD}/artikel-1#lid-1"],
        NUMBER: [f"{OLD}/artikel-2#lid-2"],
    }


def test_on_the_first_day_of_the_new_text_its_lids_speak(region):
    assert words(region["gezegd"][DAY]) == {
        WORDS: [f"{NEW}/artikel-2#lid-1"],
        "Altijd.": [f"{OLD}/artikel-1#lid-1"],
        NUMBER: [f"{NEW}/artikel-2#lid-3"],
        MORE: [f"{NEW}/artikel-2#lid-2"],
    }


def test_the_page_says_the_same_on_both_days(region, node, tmp_path):
    """Also on a day that is asked before the other one."""
    package = tmp_path / "pakket.json"
    package.write_text(json.dumps(region["pakket"]), encoding="utf-8")
    facts = {"brengt_kind": True, "afstand_werk": 90, "heeft_fiets": True}
    facts |= {"begin_bruikleen": "2023-01-01", "prijs_lamp": "8.00"}
    days = [DAY, BEFORE, DAY]
    states = [{"peildatum": day, "rol": "alles", "feiten": facts} for day in days]
    found = [one["beeld"]["samenloop"] for one in in_node(node, package, states)]
    assert found == [region["gezegd"][day] for day in days]
