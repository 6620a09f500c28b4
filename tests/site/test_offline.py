"""The book without a network: kept whole, from one build, and replaced when the visitor says so."""

import os
import re
import shutil
from contextlib import ExitStack

import pytest

from reintegratie.site import offline
from tests.site.living import answer_first_question, live
from tests.site.looking import until
from tools import serveer

CHAPTER = "bijlage-8/flextensie.html"
OTHER = "verordening/artikel-17.html"
KEPT = 120_000  # milliseconds: the whole book is fetched
READY = """() => navigator.serviceWorker.controller?.state === "activated" """
SAVES_DATA = "Object.defineProperty(Navigator.prototype, 'connection', {value: {saveData: true}})"
PYTHON = """() => caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name))))
    .then((all) => Promise.all(all.map((one) => one.keys())))
    .then((found) => found.flat().map(({url}) => url).filter((url) => url.includes("/pyodide")))"""
KEPT_BEFORE = """() => caches.keys().then((names) => caches.open(names[0]))
    .then((one) => one.put("_static/pyodide/geheugen.oud.bin", new Response("oud")))"""
OLD, NEW = "<title>Re-integratie in regels", "<title>Een nieuwe bouw"


class Host:
    """A host of its own for one test, that can be changed and taken down."""

    def __init__(self, site):
        self.site, self.asked = site, []
        handler = type(
            "Handler",
            (serveer.Handler,),
            {"log_request": lambda it, *_: self.asked.append(it.path)},
        )
        self.serving = ExitStack()
        self.address = f"{self.serving.enter_context(serveer.served(site, handler))}/"

    def down(self):
        """Take the network down: nobody listens at this address any more."""
        self.serving.close()

    def publish(self, address, old, new):
        """Publish another build, in which one page differs."""
        self.change(address, old, new)
        (self.site / "dienstwerker.js").unlink()
        offline.write(self.site)

    def change(self, address, old, new):
        """Change a file, and leave the list of the build as it was."""
        path = self.site / address
        text = path.read_text("utf-8")
        assert old in text
        path.unlink()  # not in the site it was linked from
        path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def host(site, tmp_path):
    """Return a host with a copy of the site that tests can change."""
    shutil.copytree(site, tmp_path / "site", copy_function=os.link)
    (tmp_path / "site" / "dienstwerker.js").unlink()  # the copy is linked to the site itself
    offline.write(tmp_path / "site")
    host = Host(tmp_path / "site")
    yield host
    host.down()


@pytest.fixture
def visitor(browser, host):
    """Return a page of somebody who comes by for the first time; the service worker is allowed."""
    context = browser.new_context(locale="nl-NL")
    yield context.new_page()
    context.close()


def keep(page):
    """Wait until the browser has kept the whole book and serves from it."""
    until(page, READY, timeout=KEPT)


def bar(page):
    """Return the bar in which the site says something."""
    return page.locator(".ri-balk")


def test_the_whole_book_works_without_a_network(visitor, host):
    """After one page the others open, and a calculator answers; what is not there says so in Dutch."""
    visitor.goto(host.address + CHAPTER)
    keep(visitor)
    host.down()
    visitor.goto(f"{host.address}{OTHER}")
    calculator = live(visitor)
    answer_first_question(calculator)
    visitor.goto(f"{host.address}zoeken.html?q=uitkering")
    visitor.get_by_role("status").get_by_text("gevonden voor «uitkering»").wait_for()
    visitor.goto(host.address)
    assert visitor.title() == "Re-integratie in regels"
    assert visitor.goto(f"{host.address}er/is/niets.html").status == 404
    assert "Deze pagina is er niet" in visitor.locator("h1").first.inner_text()


def test_a_new_build_announces_itself_and_waits(visitor, host):
    """Every page stays of the old build until the visitor asks; then the page and the files are new.

    An older build kept eleven megabytes that a page needed then: the room is given back. Only the tab in which
    it was asked for is loaded again; another one is told, and keeps what was filled in.
    """
    visitor.goto(host.address)
    keep(visitor)
    visitor.evaluate(KEPT_BEFORE)
    assert visitor.evaluate(PYTHON)
    other = visitor.context.new_page()
    other.goto(host.address + CHAPTER)
    host.publish("index.html", OLD, NEW)
    visitor.reload()
    told = bar(visitor).get_by_text("Er is een nieuwe versie")
    told.wait_for(timeout=KEPT)
    assert told.inner_text() == "Er is een nieuwe versie van dit handboek."  # nothing to lose here
    assert visitor.title() == "Re-integratie in regels"
    fetched = len(host.asked)
    bar(visitor).get_by_role("button", name="Laad de nieuwe versie").click()
    until(visitor, "document.title === 'Een nieuwe bouw'")
    assert len(visitor.evaluate("caches.keys()")) == 1 and not visitor.evaluate(PYTHON)
    assert not [path for path in host.asked[fetched:] if "/_static/" in path]
    there = bar(other).get_by_text("Dit handboek is vernieuwd")
    there.wait_for(timeout=KEPT)
    assert there.inner_text().endswith("Wat u hier hebt ingevuld, is dan weg.")
    assert other.locator(".ri-rekenhulp").count()


def test_files_of_two_builds_are_never_kept_together(visitor, host):
    """A page that is not of the build in the list is refused, and so nothing is kept."""
    host.change("dekking.html", "Dekking", "Iets anders")
    visitor.goto(host.address)
    until(visitor, "caches.keys().then((names) => names.length)", timeout=KEPT)
    until(
        visitor,
        "navigator.serviceWorker.getRegistration().then((it) => !it?.installing && !it?.active)",
        timeout=KEPT,
    )
    assert visitor.evaluate("navigator.serviceWorker.controller") is None


def test_who_saves_data_keeps_nothing(visitor, host):
    """Until it is asked for."""
    visitor.add_init_script(SAVES_DATA)
    visitor.goto(host.address)
    visitor.wait_for_timeout(2000)
    assert (
        visitor.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)")
        == 0
    )
    assert not visitor.evaluate("caches.keys()")


def test_nothing_goes_to_another_host(visitor, host, site):
    """Also where neither page nor host sets a policy."""
    elsewhere = Host(site)
    (host.site / "_headers").unlink()
    (host.site / "_headers").write_text("")
    (host.site / "bare.html").write_text("<title>x</title>")
    visitor.goto(host.address)
    keep(visitor)
    visitor.goto(f"{host.address}bare.html")
    reach = "(address) => fetch(address, {mode: 'no-cors'}).then(() => 'there', () => 'refused')"
    assert visitor.evaluate(reach, elsewhere.address) == "refused"
    elsewhere.down()
    assert not elsewhere.asked


def test_every_kept_file_is_there_and_of_this_build(site):
    """The list is that of the site: all pages and all files that they load."""
    files = offline.kept(site)
    script = (site / "dienstwerker.js").read_text("utf-8")
    assert all(f'["{address}","{proof}"]' in script for address, proof in files.items())
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    kept = {page for page in pages if not page.startswith(offline.NOT_KEPT)}
    assert kept <= set(files) and not [address for address in files if address.endswith(".pdf")]


def test_the_page_about_privacy_says_how_much_is_kept(site):
    """Who pays for data knows it before it is kept."""
    said = re.search(r"ongeveer (\d+) MB", (site / "privacy.html").read_text("utf-8"))
    size = sum((site / address).stat().st_size for address in offline.kept(site))
    assert said and abs(int(said[1]) - size / 1e6) <= 1
