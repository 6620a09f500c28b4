"""Pages of the built site in a real Chromium that report everything that is wrong."""

import pytest

from tests.clock import PAGE_CLOCK

from .longest import Longest
from .looking import UNFOLD, watch


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


@pytest.fixture
def new_page(browser, server, problems):
    """Return a function that opens a fresh page; its options are those of a browser context.

    Without a service worker, unless asked: it would keep the whole book for every test. What a
    chapter folds is opened, as somebody would who looks for it, unless `folded` is asked.

    `page.goto` takes an address within the site: `page.goto("/verordening/artikel-17.html")`.
    """
    contexts = []

    def open_page(folded=False, **options):
        options = {"service_workers": "block"} | options
        context = browser.new_context(base_url=server, locale="nl-NL", **options)
        contexts.append(context)
        context.add_init_script(PAGE_CLOCK)
        if not folded:
            context.add_init_script(UNFOLD)
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
