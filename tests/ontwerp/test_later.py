"""A text of a far later day changes nothing on the pages of the days before it, nor in their data.

Both invented amendments of the book are adopted in a copy of the law, as texts of the year 2099.
What the cells of the chapters that they touch show then is laid beside what they show without them.
"""

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from reintegratie import wetboek
from reintegratie.ontwerp.kop import Vastgesteld
from reintegratie.ontwerp.naast import kopieer
from reintegratie.ontwerp.vaststellen import stel_vast

DRAFTS, YEAR, LATER = Path("notebooks/beleidsreview"), "2030", "2099"
PACKAGE = 'NAAM = "Proef"\nLICENTIE = "CC0-1.0"\n__version__ = "1"\n'
PAGES = [
    "book/bijlage-8/reiskosten-en-e-bike.ipynb",
    "book/verordening/artikel-17.ipynb",
    "book/verordening/artikel-18.ipynb",
    "book/verordening/artikel-19.ipynb",
    "book/wegwijzer.ipynb",
    "notebooks/beleidsreview/live.ipynb",
]
SHOWN = """
import json
from datetime import date
from pathlib import Path

from reintegratie.onderdelen import ONDERDELEN
from reintegratie.site.schuiven import schuifpakket
from reintegratie.weergave.onderdeel import gesteld

asked = [(page, one) for page in PAGES for one in gesteld(Path(page))]
found = {}
for number, (page, one) in enumerate(asked):
    part = ONDERDELEN[one["soort"]]
    data = part.gegevens(one)
    found[f"{number} {page} {one['soort']}"] = [data, str(part.blok(data, "x", "../"))]
moves = schuifpakket(date(2020, 1, 1), aantal=40)["schuiven"]
print(json.dumps({"cellen": found, "schuiven": moves}, default=str))
"""
# What a later text may say of an older one: that there is one, and what all of the law is called.
OF_THE_LAW = {"tijd", "namen"}


def shown(root, name):
    """Return what the cells show by the lawbook in a folder, and what the page of sliders holds."""
    done = subprocess.run(
        [sys.executable, "-c", f"PAGES = {PAGES}\n{SHOWN}"],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env=os.environ
        | {"PYTHONPATH": f"{root}{os.pathsep}{Path.cwd()}", "HANDBOEK_WETBOEK": name},
    )
    return json.loads(done.stdout)


def in_another_year(draft, folder):
    """Return a copy of a draft, of the later year."""
    copy = Path(shutil.copytree(draft, folder, ignore=shutil.ignore_patterns("__pycache__")))
    paths = sorted(copy.rglob("*"), key=lambda path: -len(path.parts))
    for path in paths:
        if path.is_file():
            path.write_text(path.read_text("utf-8").replace(YEAR, LATER), encoding="utf-8")
        path.rename(path.with_name(path.name.replace(YEAR, LATER)))
    return copy


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """Return what is shown by the law, and by the law with the texts of that year."""
    found = []
    for name in ("vandaag", "later"):
        root = tmp_path_factory.mktemp(name)
        kopieer(wetboek().folder, root / "proefwet")
        (root / "proefwet" / "__init__.py").write_text(PACKAGE, encoding="utf-8")
        (root / "book").mkdir()
        for draft in ("klein", "groot") if name == "later" else ():
            copy = in_another_year(DRAFTS / draft, root / draft)
            stel_vast(copy, root / "proefwet", root, Vastgesteld(date(2098, 11, 1)))
        found.append(shown(root, "proefwet"))
    return found


def of(both, kind):
    """Return the cells of a kind: by the law, and with the later texts."""
    today, later = (one["cellen"] for one in both)
    assert today.keys() == later.keys()
    pairs = [(today[key], later[key]) for key in today if key.endswith(f" {kind}")]
    assert pairs
    return pairs


def own(data):
    """Return plain data without what is said of the whole law."""
    if isinstance(data, dict):
        return {key: own(one) for key, one in data.items() if key not in OF_THE_LAW}
    return [own(one) for one in data] if isinstance(data, list) else data


@pytest.mark.parametrize("kind", ["voorbeeld", "onduidelijk", "wegwijzer"])
def test_an_example_what_is_unclear_and_the_questionnaire_are_as_they_were(both, kind):
    for (today, _), (later, _) in of(both, kind):
        assert own(later) == own(today)


def test_a_calculator_asks_the_same_in_the_same_order_and_says_the_same(both):
    """What only the later text asks comes behind it, for who fills in a day of that text."""
    for (today, _), (later, _) in of(both, "rekenhulp"):
        asked = [one.pop("schema") for one in (today, later)]
        facts = [one["feiten"] for one in asked]
        assert facts[1][: len(facts[0])] == facts[0] and asked[0]["titel"] == asked[1]["titel"]
        assert own(later) == own(today)


def test_the_form_of_the_page_of_sliders_is_the_same_and_so_is_each_example(both):
    [((today, page), (later, then))] = of(both, "beleid")
    forms = [html[html.index("<form") : html.index("</form>")] for html in (page, then)]
    assert len(forms[0]) > 10_000 and forms[1] == forms[0]
    cases = {case["naam"]: case for case in later["gevallen"]}
    assert [cases[case["naam"]] for case in today["gevallen"]] == today["gevallen"]
    assert max(case["peildatum"] for case in later["gevallen"]) < f"{LATER}-01-01"
    assert later["uitkomst"]["toml"] == today["uitkomst"]["toml"]


@pytest.mark.parametrize("part", ["knoppen", "velden", "titels"])
def test_the_page_of_sliders_holds_the_same_of_each_figure(both, part):
    today, later = (one["schuiven"] for one in both)
    assert today[part] and later[part] == today[part]


def test_the_invented_people_of_that_page_are_the_same(both):
    today, later = (one["schuiven"]["mensen"]["kolommen"] for one in both)
    assert len(today) > 10 and {name: later[name] for name in today} == today
