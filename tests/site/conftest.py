"""Pages of the built site in a real Chromium that report everything that is wrong."""

import json

import pytest

from .longest import Longest
from .looking import UNFOLD, visitor, watch


def pytest_configure(config):
    config.pluginmanager.register(Longest(config))


@pytest.fixture(scope="session")
def address(site):
    """Return a function from the name of a script or folder to its address, which holds a hash."""

    def of(name):
        stem, dot, kind = name.partition(".")
        (found,) = site.glob(f"{stem}.{'?' * 16}{dot}{kind}")
        return f"/{found.relative_to(site).as_posix()}"

    return of


@pytest.fixture
def problems():
    """Return the list of what went wrong on the pages of this test; it must end up empty."""
    found = []
    yield found
    if found:
        pytest.fail("The page is not clean:\n" + "\n".join(found))


@pytest.fixture(scope="session")
def visitors(browser, server):
    """Return a function that gives a visitor with these options of a browser context, once for all tests.

    Who comes by for the first time fetches and reads every script and style: half of a test's time.
    """
    made = {}

    def of(**options):
        key = json.dumps(options, sort_keys=True)
        if key not in made:
            made[key] = visitor(browser, server, **options)
            made[key].new_page().goto("/robots.txt")  # stays: else what was read is dropped
        return made[key]

    yield of
    for context in made.values():
        context.close()


@pytest.fixture
def new_page(visitors, server, problems):
    """Return a function that opens a fresh page; its options are those of a browser context.

    What a chapter folds is opened, as somebody would who looks for it, unless `folded` is asked.
    `page.goto` takes an address within the site: `page.goto("/verordening/artikel-17.html")`.
    """
    came = set()

    def open_page(folded=False, **options):
        context = visitors(**options)
        came.add(context)
        page = context.new_page()
        if not folded:
            page.add_init_script(UNFOLD)
        watch(page, server, problems)
        return page

    yield open_page
    for context in came:
        leave(context, server)


def leave(context, server):
    """Close the pages of a visitor; of what the browser keeps for him only what it fetched stays."""
    stays, *opened = context.pages
    kept = {"origin": server, "storageTypes": "all"}
    context.new_cdp_session(stays).send("Storage.clearDataForOrigin", kept)
    for one in opened:
        one.close()


@pytest.fixture
def page(new_page):
    """Return a fresh page of ordinary size, with JavaScript, in the light theme."""
    return new_page()
