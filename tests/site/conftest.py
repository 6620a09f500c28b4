"""A built site, served on loopback, in a real Chromium that reports everything that is wrong."""

from time import monotonic

import pytest
from playwright.sync_api import Error, sync_playwright

from tools import chromium, serveer

FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


@pytest.fixture(scope="session")
def site(project):
    """Return the folder of the built site; a site that was not built is a failure."""
    folder = project / "_build" / "html"
    if not (folder / "index.html").exists():
        pytest.fail("There is no site in _build/html. Build it first: make site.")
    return folder


@pytest.fixture(scope="session")
def address(site):
    """Return a function from the name of a script or folder to its address, which holds a hash."""

    def of(name):
        stem, dot, kind = name.partition(".")
        (found,) = site.glob(f"{stem}.{'?' * 16}{dot}{kind}")
        return f"/{found.relative_to(site).as_posix()}"

    return of


@pytest.fixture(scope="session")
def server(site):
    """Serve the site; return its address, without a slash at the end."""
    with serveer.served(site) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    """Return a running Chromium; a machine without one fails the test, never skips it.

    Per module: as long as Playwright runs, no other test in this process can use asyncio.
    """
    if not chromium.find():
        pytest.fail(chromium.MISSING)
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=chromium.find(), args=FLAGS)
        except Error as error:
            pytest.fail(f"Chromium does not start: {error}")
        yield browser
        browser.close()


@pytest.fixture
def problems():
    """Return the list of what went wrong on the pages of this test; it must end up empty."""
    found = []
    yield found
    if found:
        pytest.fail("The page is not clean:\n" + "\n".join(found))


@pytest.fixture
def new_page(browser, server, problems):
    """Return a function that opens a fresh page; its options are those of a browser context.

    Without a service worker, unless asked: it would keep the whole book for every test.

    `page.goto` takes an address within the site: `page.goto("/verordening/artikel-17.html")`.
    """
    contexts = []

    def open_page(**options):
        options = {"service_workers": "block"} | options
        context = browser.new_context(base_url=server, locale="nl-NL", **options)
        contexts.append(context)
        page = context.new_page()
        watch(page, server, problems)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page):
    """Return a fresh page of ordinary size, with JavaScript, in the light theme."""
    return new_page()


VIOLATIONS = """addEventListener("securitypolicyviolation", (it) =>
    console.error(`policy: ${it.effectiveDirective} forbids ${it.blockedURI} ${it.sample} ${it.sourceFile}`))"""


def watch(page, server, problems):
    """Note every error, failed, foreign or forbidden request of `page` in `problems`."""
    page.add_init_script(VIOLATIONS)

    def request(made):
        if not made.url.startswith((f"{server}/", "data:", "blob:")):
            problems.append(f"request to a third party: {made.url}")

    def response(received):
        if received.status >= 400:
            problems.append(f"{received.status} for {received.url}")

    def failed(made):
        if made.failure != "net::ERR_ABORTED":  # the page was left before it was whole
            problems.append(f"failed: {made.url} {made.failure}")

    page.on("request", request)
    page.on("response", response)
    page.on("requestfailed", failed)
    page.on("pageerror", lambda error: problems.append(f"uncaught: {error}"))
    page.on("console", lambda said: said.type == "error" and problems.append(f"said: {said.text}"))


def axe(page, project):
    """Return what axe finds wrong on the page as it stands: the rule and the first place.

    Without its copies of the style sheets: the policy of the page forbids to make them.
    """
    page.evaluate((project / "node_modules/axe-core/axe.min.js").read_text("utf-8"))
    found = page.evaluate("axe.run({preload: false})")["violations"]
    return [(rule["id"], rule["nodes"][0]["html"]) for rule in found]


WIDGET = """async ([inhoud, address]) => {
    const widget = (await import(address)).default;
    const el = Object.assign(document.createElement("div"), {id: "widget"});
    document.querySelector("main").replaceChildren(el);
    let hear;
    const send = async ({id, vraag}) => hear({id, uitkomst: await kernel(vraag)});
    widget.render({el, model: {send, get: () => inhoud, on: (_, one) => { hear = one; }, off() {}}});
}"""


def show_widget(page, html, widget):
    """Put a part in the page as Jupyter does; `kernel` in the page answers its questions.

    Its script comes from an address: the policy of the page lets no other script run.
    """
    page.route(
        "**/widget.js",
        lambda route: route.fulfill(body=widget._esm, content_type="text/javascript"),
    )
    page.evaluate(WIDGET, [html, "/widget.js"])


def until(page, expression, timeout=30_000):
    """Wait until an expression is true in the page; `timeout` is in milliseconds.

    It is asked from here each time. Playwright's own `wait_for_function` asks again within the
    page, whose policy lets no text become code.
    """
    end = monotonic() + timeout / 1000
    while not now(page, expression):
        if monotonic() > end:
            pytest.fail(f"Never true: {expression}")
        page.wait_for_timeout(50)


def now(page, expression):
    """Return what an expression is in the page; nothing while another page is coming."""
    try:
        return page.evaluate(expression)
    except Error:
        return None
