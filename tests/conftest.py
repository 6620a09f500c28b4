"""What every test may ask for, how long fuzzers go on, and which day it is."""

import subprocess
from pathlib import Path

import pytest
import time_machine
from hypothesis import settings

from reintegratie.site.node import node
from tests.clock import NOW
from tests.scale import SWEEP, USUAL
from tools import serveer
from tools.programma import CHROMIUM

FIXED = {"derandomize": True, "deadline": None, "database": None}
settings.register_profile("vast", max_examples=USUAL, **FIXED)
settings.register_profile("alles", max_examples=USUAL * SWEEP, **FIXED)
FLAGS = (
    "--process-per-site --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()


def pytest_configure(config):
    """Set the clock and the length of fuzzing before any test module is read."""
    settings.load_profile("alles" if config.getoption("--alles") else "vast")
    clock = time_machine.travel(NOW, tick=True)
    clock.start()
    config.add_cleanup(clock.stop)


@pytest.fixture(scope="session")
def project():
    """Return the folder of the project."""
    return Path(__file__).parent.parent


@pytest.fixture(scope="session", autouse=True)
def widget(project):
    """Make the script of the parts in Jupyter where `make` did not: for a test that runs alone."""
    made = project / "reintegratie" / "widget.js"
    if not made.exists():
        maker = project / "reintegratie" / "site" / "widget.mjs"
        subprocess.run([node(), maker, made], check=True)


@pytest.fixture(scope="session")
def site(project):
    """Return the folder of the built site; a site that was not built is a failure."""
    folder = project / "_build" / "html"
    if not (folder / "index.html").exists():
        pytest.fail("There is no site in _build/html. Build it first: make site.")
    return folder


@pytest.fixture(scope="session")
def server(site):
    """Serve the site; return its address, without a slash at the end."""
    with serveer.served(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    """Return a running Chromium; a machine without one fails the test, never skips it.

    One for all tests of this process: none of them can use asyncio from then on.
    """
    from playwright.sync_api import Error, sync_playwright  # most tests do without

    if not CHROMIUM.find():
        pytest.fail(CHROMIUM.missing)
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=CHROMIUM.find(), args=FLAGS)
        except Error as error:
            pytest.fail(f"Chromium does not start: {error}")
        yield browser
        browser.close()
