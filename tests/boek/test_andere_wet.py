"""A lawbook of an invented region has a site of its own, made as CONTRIBUTING.md says.

The site is built once, of a copy: a package, a folder with chapters, and the one setting that names
the package. Nothing of the machinery is changed for it.
"""

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from bs4 import BeautifulSoup

from reintegratie import WETBOEK, wetboek
from reintegratie.core.lawbook import lawbook
from reintegratie.graaf.pakket import teksten
from reintegratie.site.node import node
from reintegratie.weergave.woorden import teksten as drawn
from tests.graaf.conftest import answered, in_python, question
from tests.site.looking import visitor, watch
from tests.site.reader import Reader, broken
from tools import serveer

LAW = lawbook("tests.andere_wet")
OURS = wetboek()
PAGE = Path("CONTRIBUTING.md").read_text(encoding="utf-8")
COMMANDS = dedent(re.search(r"```sh\n(.*?)```", PAGE, re.DOTALL)[1])
KINDS = {".html", ".json", ".js", ".csv", ".txt"}
LICENCES = "licenties.html"  # names the machinery, which is of somebody else


@pytest.fixture(scope="module")
def fietsdal(tmp_path_factory):
    """Return the folder of the site of the invented region."""
    project = tmp_path_factory.mktemp("fietsdal")
    made = built(project)
    assert made.returncode == 0, made.stderr
    return project / "_build" / "html"


def built(project):
    """Build the site of a copy of that lawbook, as the page says; return how that ended."""
    shutil.copytree(LAW.folder, project / "fietsdal", ignore=shutil.ignore_patterns("book"))
    shutil.copytree(LAW.folder / "book", project / "book")
    places = {
        "PYTHONPATH": (project, Path.cwd()),
        "PATH": (Path(sys.executable).parent, os.environ["PATH"]),
    }
    given = {name: os.pathsep.join(map(str, paths)) for name, paths in places.items()}
    command = ["sh", "-euc", COMMANDS]
    return subprocess.run(
        command, cwd=project, env=os.environ | given, check=False, stderr=subprocess.PIPE, text=True
    )


@pytest.fixture(scope="module")
def pages(fietsdal):
    """Return each page of that site, by its path."""
    found = {path: path.read_text("utf-8") for path in fietsdal.rglob("*.html")}
    return {path: BeautifulSoup(text, "html.parser") for path, text in found.items()}


def test_no_file_speaks_of_another_lawbook(fietsdal):
    """No name of a source, a publisher or a region of ours: only the machinery is named."""
    names = [source.uitgever for source in OURS.bronnen.values() if source.in_boek]
    names += [source.titel for source in OURS.bronnen.values() if source.in_boek]
    ours = re.compile("|".join(map(re.escape, ["WerkSaam", OURS.naam, *names])))
    places = re.compile(rf"(?<![\w-])(?:{'|'.join(OURS.bronnen)})/")
    files = [path for path in fietsdal.rglob("*") if path.suffix in KINDS and path.name != LICENCES]
    assert len(files) > 30
    assert [
        path for path in files if (found := path.read_text("utf-8")) and ours.search(found)
    ] == []
    assert [path for path in files if places.search(path.read_text("utf-8"))] == []


def test_every_page_carries_the_name_of_its_lawbook(pages):
    for path, page in pages.items():
        assert page.title.get_text().endswith(LAW.naam), path


def test_a_chapter_says_of_which_text_it_is(pages, fietsdal):
    page = pages[fietsdal / "fietsverordening-2024" / "artikel-2.html"]
    assert (
        "Fietsverordening Fietsdal (verzonnen) (1 november 2023)"
        in page.select_one(".handboek-bron").get_text()
    )


def test_a_chapter_says_from_when_something_of_it_is_other_and_leads_there(pages, fietsdal):
    """It says so before that day too, so that a reader sees what is coming."""
    now, later = (
        pages[fietsdal / text / "artikel-1.html"].select_one(".handboek-bron")
        for text in ("fietsverordening", "fietsverordening-2024")
    )
    said = "Anders vanaf 1 januari 2024: Hoogte van de vergoeding (daarna: Hogere vergoeding)."
    assert said in now.get_text() and "Anders vanaf" not in later.get_text()
    assert "../fietsverordening-2024/artikel-1.html#lid-2" in [
        link["href"] for link in now.select("a")
    ]


def test_the_coverage_has_a_lid_of_a_later_text_behind_the_one_it_replaced(pages, fietsdal):
    rows = [row["id"] for row in pages[fietsdal / "dekking.html"].select(".handboek-bepalingen li")]
    for id, one in LAW.bepalingen.items():
        assert all(rows.index(old) < rows.index(id) for old in one.vervangt)
    articles = [LAW.bepalingen[id].vindplaats.partition("/")[2].split("#")[0] for id in rows]
    assert articles == sorted(articles)


def test_every_link_leads_somewhere(fietsdal):
    assert broken({path: Reader(path) for path in fietsdal.rglob("*.html")}, fietsdal) == []


def test_the_calculators_of_its_pages_say_what_python_says(pages, fietsdal, tmp_path):
    """By what the page itself holds, on the last day of a text and the first day of the next."""
    asked = [
        (LAW.regeling(row["regel"]), LAW.lees_feiten(row["feiten"]), day, {})
        for row in LAW.voorbeelden.values()
        for day in sorted({one["peildatum"] for one in LAW.voorbeelden.values()})
    ]
    for rule in LAW.regelingen:
        given = json.loads(
            pages[fietsdal / "rekenhulp" / f"{rule}.html"].select_one("#ri-wet").string
        )
        package = tmp_path / f"{rule}.json"
        package.write_text(
            json.dumps(given | {"teksten": teksten(LAW) | drawn()}), encoding="utf-8"
        )
        cases = [case for case in asked if case[0].naam == rule]
        found = answered(node(), package, [question(*case) for case in cases])
        assert cases and found == [in_python(*case) for case in cases]


def test_its_files_for_programs_are_of_its_own_law(fietsdal):
    def rows(name):
        return json.loads((fietsdal / "data" / f"{name}.json").read_text("utf-8"))["gegevens"]

    index = json.loads((fietsdal / "data" / "index.json").read_text("utf-8"))
    assert (index["naam"], index["versie"]) == (LAW.naam, LAW.versie)
    assert [row["id"] for row in rows("bronnen")] == list(LAW.bronnen)
    assert [row["naam"] for row in rows("regelingen")] == list(LAW.regelingen)


def test_its_search_knows_the_words_of_its_own_register(fietsdal):
    [words] = fietsdal.glob("pagefind*/woorden.json")
    assert json.loads(words.read_text("utf-8"))["synoniemen"] == {"fietskar": ["bakfiets"]}


def test_the_setting_that_names_a_lawbook_is_the_one_of_the_page():
    assert f"export {WETBOEK}=fietsdal" in COMMANDS


def test_a_lid_tells_its_days_and_leads_to_what_stands_before_and_after(pages, fietsdal):
    """An address of an older text stays; who reads it is led to the text of his own day."""

    def line(page, anchor):
        [found] = pages[fietsdal / f"{page}.html"].select(f"#{anchor} > .handboek-bron")
        return found.get_text().strip(), [link["href"] for link in found.select("a")]

    assert line("fietsverordening/artikel-2", "lid-2") == (
        "Geldt tot 1 januari 2024. Daarna: Duur van de bruikleen.",
        ["../fietsverordening-2024/artikel-2.html#lid-3"],
    )
    assert line("fietsverordening-2024/artikel-2", "lid-1") == (
        "Geldt vanaf 1 januari 2024. Daarvoor: Recht op een bakfiets te leen.",
        ["../fietsverordening/artikel-2.html#lid-1"],
    )
    assert not pages[fietsdal / "fietsverordening" / "artikel-1.html"].select(
        "#lid-1 > .handboek-bron"
    )


def test_its_questionnaire_asks_its_one_kind_of_reader_about_facts_at_once(fietsdal, browser):
    problems = []
    with serveer.served(fietsdal) as address, visitor(browser, address) as somebody:
        page = somebody.new_page()
        watch(page, address, problems)
        page.goto("/wegwijzer.html")
        page.wait_for_selector(".ri-wegwijzer[data-stand=live]")
        assert page.locator(".ri-vraag h3").inner_text() == "Heeft de inwoner een fiets?"
        page.get_by_role("button", name="Ja", exact=True).click()
        listed = page.locator("[data-naam=fietslamp]")
        assert "Fietsdal" in listed.inner_text() and listed.get_attribute("data-groep") == "kan"
        page.get_by_text("Uw antwoorden").click()
        assert "Voor wie zoekt u?" not in page.locator(".ri-gegeven").inner_text()
    assert problems == []


def test_a_part_of_the_contents_without_a_title_is_called_by_its_number(pages, fietsdal):
    """The contents, the menu and the crumbs of its page name it, and lead to one place."""
    contents, page = (pages[fietsdal / f"{name}.html"] for name in ("inhoud", "wat-als"))
    assert contents.select_one("article #deel-3").find(["h2"]).get_text().startswith("Deel 3")
    assert "Deel 3" in [one.get_text() for one in page.select(".handboek-menu summary")]
    assert page.select_one(".handboek-kruimels [href$='#deel-3']").get_text() == "Deel 3"


def test_the_contents_tell_on_which_days_a_chapter_stands(pages, fietsdal):
    """Two texts may have the same article; of one that stays in part each lid tells its own."""
    items = pages[fietsdal / "inhoud.html"].select("article li")
    said = {one.a["href"].partition(".")[0]: one.get_text() for one in items}
    assert "Geldt tot 1 januari 2024." in said["fietsverordening/artikel-2"]
    assert "Geldt vanaf 1 januari 2024." in said["fietsverordening-2024/artikel-2"]
    assert "Geldt " not in said["fietsverordening/artikel-1"]


def test_the_history_of_a_source_tells_what_a_text_changed_in_words_figures_and_people(
    pages, fietsdal
):
    text = pages[fietsdal / "geschiedenis-fietsverordening.html"].get_text().replace("\u00a0", " ")
    for said in (
        "Anders: Hogere vergoeding",
        "Hoogste vergoeding: eerst € 20,00, nu € 30,00",
        "Bakfiets: tot wanneer? Voor niemand.",
        "Eerst: Er is geen recht op een bakfiets. Dan: Fietsdal kan een bakfiets uitlenen.",
        "Eerst niet voldaan aan «ver genoeg van het werk», dan wel "
        "(afstand tot het werk: van 3 km tot 5 km).",
        "wie beslist: eerst niemand genoemd, nu Fietsdal",
        "wie dat doet: Fietsdal (nieuw)",
        "Bakfiets: krijgt iemand er een te leen? Mensen: 57 vooruit, 108 achteruit.",
        "Bakfiets: hoe hoog is de borg? (nieuw) Deze berekening is nieuw. "
        "Dan: De inwoner betaalt borg. Brengt een kind weg. Mensen: 282 anders. "
        "Borg: samen € 14.100,00 meer.",
        "Bijvoorbeeld: Heeft de inwoner een fiets? Ja. Wat kost de fietslamp? € 1,00. Eerst: Kan; "
        "Vergoeding: € 0,50. Dan: Kan; Vergoeding: € 0,60.",
        "Die mensen zijn verzonnen: 1000 mensen die niet bestaan.",
    ):
        assert said in text


def test_its_live_page_moves_its_own_figures_and_tells_who_notices(pages, fietsdal):
    page = pages[fietsdal / "wat-als.html"]
    assert [field["data-schuif"] for field in page.select("[data-schuif]")] == [
        "afstand",
        "hoogste",
    ]
    assert "3 km" in page.get_text() and "5 km vanaf 1 januari 2024" in page.get_text()
    [path] = fietsdal.glob("_static/schuiven.*.json")
    moved = json.loads(path.read_text("utf-8"))["schuiven"]
    assert set(moved["mensen"]["kolommen"]) == set(LAW.begrippen) - {"begin_bruikleen"}
    assert moved["gebieden"]["peildatum"] == "2024-01-01"
    assert moved["gebieden"]["knoppen"]["afstand"]["4"] == {
        "Bakfiets: krijgt iemand er een te leen?": [
            {
                "zo": None,
                "wie": [
                    "Brengt de inwoner op weg naar het werk een kind weg? Ja.",
                    "Hoe ver is het naar het werk? Van 3 km tot 4 km.",
                ],
            }
        ]
    }


def test_what_stands_today_weighs_more_in_the_search_than_what_no_longer_does(fietsdal):
    found = [
        json.loads(gzip.decompress(path.read_bytes())[12:])
        for path in fietsdal.rglob("*.pf_fragment")
    ]
    said = {one["url"].removesuffix(".html").strip("/"): one["meta"] for one in found}
    stands = {
        page: json.loads(one["geldend"]) for page, one in said.items() if page.startswith("fiets")
    }
    assert stands == {
        "fietsverordening/artikel-1": [["", [0.75, ["lid-2"]]]],
        "fietsverordening/artikel-2": [["", [0.5, ["lid-1", "lid-2"]]]],
        "fietsverordening/artikel-3": [["", [0.5, ["artikel-3"]]]],
        "fietsverordening-2024/artikel-1": [["", [1, []]]],
        "fietsverordening-2024/artikel-2": [["", [1, []]]],
        "fietsverordening-2024/artikel-3": [["", [1, []]]],
    }
    assert (
        said["fietsverordening/artikel-1"]["deel"] == "Fietsverordening, tekst van 1 november 2019"
    )
