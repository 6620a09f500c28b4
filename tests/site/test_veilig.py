"""Followed by no one: what the pages may do, what they keep, and what the site gives away."""

import gzip
import io
import re
import zipfile
from hashlib import sha256
from importlib.metadata import distribution
from pathlib import Path

import pytest

from reintegratie.site import csp, koppen, licenties, thema
from reintegratie.site.afwerken import finish
from tools import serveer

META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
HASHED = re.compile(r"\.([0-9a-f]{16})(?=[./]|$)")
MADE = {
    "basis.js",
    "los.css",
    "stijl.css",
    "pagina.js",
    "paginabeeld.js",
    "paginakromme.js",
    "schuifwerker.js",
    "schuiven.js",
    "schuiven.json",
    "wegwijzer.js",
    "wegwijzer.json",
}
GZIP = b"\x1f\x8b"
CALCULATOR = "/bijlage-8/flextensie.html"
HOSTILE_SCRIPT = """() => {
    const script = document.createElement("script");
    script.textContent = "window.carriedOut = true";
    document.body.append(script);
    const image = document.createElement("div");
    image.innerHTML = '<img src="x:" onerror="window.carriedOut = true"><p style="color: red">x</p>';
    document.body.append(image);
    const elsewhere = document.createElement("script");
    elsewhere.src = "http://localhost:1/x.js";
    document.body.append(elsewhere);
    return new Promise((done) => setTimeout(() => done([window.carriedOut, image.lastChild.style.color]), 300));
}"""
REACH_OUT = """() => Promise.allSettled([
    fetch("http://localhost:1/"), fetch("http://localhost:1/", {mode: "no-cors", method: "POST", body: "x"}),
    new Promise((yes, no) => { const ws = new WebSocket("ws://localhost:1/"); ws.onopen = yes; ws.onerror = no; }),
    new Promise((yes, no) => Object.assign(new Image(), {onload: yes, onerror: no, src: "http://localhost:1/x.png"})),
]).then((all) => all.map((one) => one.status))"""
KEPT = """async () => ({cookie: document.cookie, local: {...localStorage}, session: {...sessionStorage},
    databases: (await indexedDB.databases()).length, caches: await caches.keys()})"""
NOTHING = {"cookie": "", "local": {}, "session": {}, "databases": 0, "caches": []}


@pytest.fixture(scope="module")
def pages(site):
    """Return the HTML of each page of the site, by its path."""
    return {path: path.read_text("utf-8") for path in site.rglob("*.html")}


def test_every_page_has_a_strict_policy(pages):
    """Before anything else it could be about, and without a word that takes the lock off."""
    for path, page in pages.items():
        assert (found := META.search(page)), path
        assert found.start() < page.index("<script"), path
        assert "unsafe" not in found[1] and "http" not in found[1] and "*" not in found[1], path
        assert found[1] == csp.policy(csp.hashes(page)), path


def test_no_page_holds_script_or_style_in_an_attribute(pages):
    """No hash can allow those; a chapter that has one does not look as it should."""
    holds = re.compile(r"<[^>]*\s(?:on[a-z]+|style)=")
    assert not [(path, holds.search(page)[0]) for path, page in pages.items() if holds.search(page)]


def test_no_page_needs_a_hash_of_its_own(pages, site):
    """A few hashes for the whole book: one host refuses a line of over 2,000 characters."""
    assert max(map(len, (site / "_headers").read_text("utf-8").splitlines())) < 2000
    policy = serveer.headers(site, "/index.html")["Content-Security-Policy"]
    assert policy == csp.for_all(pages.values())


def test_the_policy_is_enforced(browser, server):
    """Script in the page, in an attribute and from elsewhere is not carried out; nothing gets out."""
    page = browser.new_page(service_workers="block")
    page.goto(f"{server}{CALCULATOR}")
    assert page.evaluate(HOSTILE_SCRIPT) == [None, ""]
    assert set(page.evaluate(REACH_OUT)) == {"rejected"}
    page.close()


def test_text_never_becomes_code(browser, server):
    """As the page itself would do it, since a debugger may do more."""
    page = browser.new_page(service_workers="block")
    page.goto(server)
    page.evaluate("setTimeout('window.carriedOut = true', 0)")
    page.evaluate("new Promise((done) => setTimeout(done, 50))")  # a later turn of the same clock
    assert page.evaluate("window.carriedOut") is None
    page.close()


@pytest.mark.parametrize(
    "address", ["/", CALCULATOR, "/zoeken.html?q=uitkering", "/bronnen.html", "/404.html"]
)
def test_pages_keep_to_their_policy_and_keep_nothing(page, address):
    """No violation is reported; no cookie, storage or database is left, also after a next page."""
    page.goto(address)
    page.wait_for_timeout(500)
    page.goto("/dekking.html")
    assert page.evaluate(KEPT) == NOTHING
    assert not page.context.cookies()


def test_a_search_is_not_kept_and_its_words_are_text(page):
    """What is searched for goes along in the address only, and is shown as text."""
    page.on("dialog", lambda _: pytest.fail("the text was carried out"))
    page.goto("/zoeken.html?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+uitkering")
    page.get_by_role("status").get_by_text("gevonden voor").wait_for()
    assert page.locator("main img").count() == 0
    page.locator("#zoek-lijst a").first.click()
    page.wait_for_load_state()
    assert page.evaluate(KEPT) == NOTHING


def test_every_loaded_file_carries_the_hash_of_its_content(site):
    """In its name, or in that of the folder that is one whole; a changed byte is another name."""
    for path in (path for path in (site / "_static").rglob("*") if path.is_file()):
        address = path.relative_to(site).as_posix()
        assert HASHED.search(address), address
        if own := HASHED.search(path.name):
            assert own[1] == sha256(path.read_bytes()).hexdigest()[:16], address


def test_the_site_ships_no_source_maps_and_no_machine(site, project):
    """Also not within an archive: a path of the machine that built it stands in no file."""
    traces = [str(project.resolve()), str(Path.home()), *map(str, Path.home().parents[:1])]
    traces = [trace.encode() for trace in traces if len(trace) > 5]
    for path in (path for path in site.rglob("*") if path.is_file()):
        assert path.suffix != ".map", path
        for name, content in unpacked(path):
            assert b"sourceMappingURL=" not in content, name
            assert not [trace for trace in traces if trace in content], name


def unpacked(path):
    """The contents of a file, and of what is packed in it."""
    content = path.read_bytes()
    yield str(path), content
    if content.startswith(GZIP):
        yield str(path), gzip.decompress(content)
    if path.suffix == ".zip":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield f"{path}/{name}", archive.read(name)


@pytest.fixture
def raw(tmp_path):
    """Return a small site as Sphinx leaves it, in a folder of its own."""
    static = tmp_path / "raw" / "_static"
    (tmp_path / "raw" / "pagefind").mkdir(parents=True)
    static.mkdir()
    (static / "a.js").write_text(
        'import("./b.js"); const where = "../pagefind/";\n//# sourceMappingURL=a.js.map'
    )
    (static / "b.js").write_text("1")
    (static / "c.css").write_text('@import "d.css"; p { background: url(e.svg) }')
    for name in ("d.css", "e.svg", "a.js.map", "unused.js", "../pagefind/x.wasm"):
        (static / name).write_text(name)
    page = (
        '<meta charset="utf-8" /><script src="{0}_static/a.js?v=1"></script><script>1</script>'
        '<link href="{0}_static/c.css"><a href="{0}index.html">x</a>'
    )
    (tmp_path / "raw" / "map").mkdir()
    for address, root in (("index.html", ""), ("404.html", ""), ("map/page.html", "../")):
        (tmp_path / "raw" / address).write_text(page.format(root))
    return tmp_path / "raw"


def built(raw, address=""):
    """Return the files of the site made from `raw`: their addresses without hashes, and those with."""
    finish(raw, raw.parent / "site", address)
    found = sorted(
        path.relative_to(raw.parent / "site").as_posix()
        for path in (raw.parent / "site").rglob("*")
        if path.is_file()
    )
    return {HASHED.sub("", name): name for name in found}


def test_a_changed_file_renames_itself_and_what_leads_to_it(raw):
    """And nothing else, so that a browser fetches only what is new."""
    before = built(raw)
    (raw / "_static" / "b.js").write_text("2")
    after = built(raw)
    assert {name for name in before if before[name] != after[name]} == {
        "_static/a.js",
        "_static/b.js",
    }
    assert (
        Path(after["_static/b.js"]).name
        in (raw.parent / "site" / after["_static/a.js"]).read_text()
    )
    assert after["_static/a.js"] in (raw.parent / "site" / "map" / "page.html").read_text()


def test_only_what_a_page_leads_to_is_shipped(raw):
    """Through style sheets and scripts too; a folder that is one whole comes whole."""
    shipped = {name for name in built(raw) if name.startswith(("_static", "pagefind"))}
    assert shipped == {
        "_static/a.js",
        "_static/b.js",
        "_static/c.css",
        "_static/d.css",
        "_static/e.svg",
        "pagefind/x.wasm",
    }


@pytest.mark.parametrize(
    ("address", "base"), [("", "/"), ("https://example.org/handboek/", "/handboek/")]
)
def test_the_page_for_what_is_not_found_holds_anywhere(raw, address, base):
    """Its links start at the top of the site, wherever that is published."""
    built(raw, address)
    page = (raw.parent / "site" / "404.html").read_text()
    assert f'<a href="{base}index.html">' in page and f'src="{base}_static/a.' in page
    assert f"ErrorDocument 404 {base}404.html" in (raw.parent / "site" / ".htaccess").read_text()


def test_every_host_gets_the_same_headers(site):
    """The three files say the same, and call only what has a hash unchangeable."""
    expected = {"Content-Security-Policy", *koppen.ALWAYS}
    page = serveer.headers(site, "/rekenhulp/flextensie.html")
    assert set(page) == expected
    for address in (
        "/",
        "/index.html",
        "/verordening/artikel-1.html",
        "/notebooks/training/les-1.html",
    ):
        assert serveer.headers(site, address) == page | {koppen.NO_FRAME: "DENY"}, address
    static = serveer.headers(site, "/_static/x.js")
    assert static["Cache-Control"] == koppen.FOR_EVER
    nginx = (site.parent / "nginx.conf").read_text("utf-8")
    apache = (site / ".htaccess").read_text("utf-8")
    for name, value in page.items():
        assert f'add_header {name} "{value}" always;' in nginx
        assert f'Header always set {name} "{value}"' in apache


def test_nothing_is_shipped_without_its_licence(site):
    """Every file that pages load is our own, or comes from a package on the page with licences."""
    own = Path(licenties.__file__).parent
    known = MADE | {file.name for file in own.rglob("*")}
    for name in licenties.PYTHON_PACKAGES:
        known |= {Path(file).name for file in distribution(name).files}
    loaded = {HASHED.sub("", path.name) for path in (site / "_static").rglob("*") if path.is_file()}
    assert not loaded - known


def test_each_package_that_the_style_takes_is_on_the_page_with_licences(site, pages):
    """All of them, and what they give is in the style sheet."""
    (sheet,) = (site / "_static").glob("stijl.*.css")
    assert len(thema.packages()) > 5 and ".nl-button" in sheet.read_text("utf-8")
    assert [
        name for name in thema.packages() if f">{name}</a>" not in pages[site / "licenties.html"]
    ] == []
