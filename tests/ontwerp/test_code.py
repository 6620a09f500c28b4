"""Code in a draft is code: it is carried out only where its folder is named, by nothing else."""

import json
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from reintegratie import bereken, wetboek
from reintegratie.beleid import wat_als
from reintegratie.beleid.lezen import lees
from reintegratie.caseload import lees_caseload, lees_koppeling
from reintegratie.loket import beantwoord
from reintegratie.ontwerp import leg_naast
from reintegratie.ontwerp.kop import lees_kop
from reintegratie.wegwijzer import bestand
from tests.modules import MODULES, imports

DRAFT = Path("notebooks/beleidsreview/klein")
MAY = ("reintegratie/ontwerp/", "reintegratie/caseload/")  # the room itself, and the command


@pytest.fixture
def trap(tmp_path):
    """Return a draft that leaves a mark as soon as its code is carried out, and that mark."""
    folder, mark = Path(shutil.copytree(DRAFT, tmp_path / "ontwerp")), tmp_path / "uitgevoerd"
    module = folder / "regelingen" / "e_bike" / "bijlage_8_2030.py"
    code = f"from pathlib import Path\nPath({str(mark)!r}).touch()\n"
    module.write_text(
        module.read_text("utf-8").replace("from rein", f"{code}from rein", 1), "utf-8"
    )
    return folder, mark


def doors(folder):
    """Yield each way in which something from elsewhere is opened, with the draft in it."""
    place = str(folder)
    yield "a change", lambda: wat_als(folder)
    yield "its name in a change", lambda: lees(f'titel = "x"\nontwerp = "{place}"\n', wetboek())
    yield "a file of people", lambda: lees_caseload(folder, lees_koppeling(folder / "ontwerp.toml"))
    yield "a mapping", lambda: lees_koppeling(folder)
    yield "saved answers", lambda: bestand.lees_tekst(json.dumps({"ontwerp": place}))
    yield (
        "a question of a page",
        lambda: beantwoord(json.dumps({"dienst": "ontwerp", "map": place})),
    )
    yield "a fact", lambda: bereken("flextensie", {"ontwerp": place})
    yield "a calculation", lambda: bereken(place)
    yield "a reading", lambda: bereken("flextensie", lezingen={"ontwerp": place})


@pytest.mark.parametrize("way", range(9))
def test_nothing_that_is_opened_brings_a_draft_along(trap, way):
    folder, mark = trap
    name, opened = list(doors(folder))[way]
    with suppress(Exception):  # each is refused in its own way; here only the mark counts
        opened()
    assert not mark.exists(), name


def test_reading_what_a_draft_is_carries_out_nothing(trap):
    folder, mark = trap
    assert lees_kop(folder).titel and not mark.exists()


def test_only_naming_its_folder_carries_out_a_draft(trap):
    """So the trap of the tests above is one."""
    folder, mark = trap
    assert leg_naast(folder).regelingen and mark.exists()


def test_only_the_command_knows_of_drafts():
    """No part of a page, of the site or of the questionnaire imports them."""
    knows = {
        str(path)
        for path in MODULES
        if any(name.startswith("reintegratie.ontwerp") for name in imports(path))
    }
    assert {path for path in knows if not path.startswith(MAY)} == set()
