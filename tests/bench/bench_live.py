"""How soon a calculator lives, restored and loaded plainly, and how fast it answers a keystroke.

Every way runs in one run, in turns, each in a browser that has kept nothing. The plain way is a
copy of the site without the memory, on a server of its own: nothing stands between page and server.
"""

import gzip
import os
import shutil
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import ClassVar

import pytest

from tests.site.living import BY_AGE, FIRST_LIVE, LIVE, PAGE, question
from tests.site.looking import SAVE_DATA
from tools import serveer

RUNS, KEYS = 10, 100
OTHER = "/regelingen-per-doelgroep/loonkostensubsidie-gemeente.html"
SLOW_CPU, SLOW_NET = 4, 10e6 / 8  # times slower; bytes a second
KB, MB = 1000, 1_000_000
GZIP = b"\x1f\x8b"  # how a packed file begins
# from the start of the navigation to the first answer of Python on the page
WATCH = f"""new MutationObserver(() => {{
    if (!window.live && document.querySelector("{LIVE}")) window.live = performance.now();
}}).observe(document, {{attributes: true, subtree: true, childList: true}})"""
KEYSTROKE = """async (box) => {
    const shown = box.closest(".ri-rekenhulp").querySelector(".ri-kort"), taken = [];
    for (let key = 0; key < KEYS; key++) {
        await new Promise((done) => setTimeout(done, 50));
        const answered = new Promise((done) => {
            new MutationObserver((_, it) => { it.disconnect(); done(); }).observe(shown, {childList: true});
        });
        box.value = String(18 + key % 40);
        const start = performance.now();
        box.dispatchEvent(new Event("input", {bubbles: true}));
        await answered;
        taken.push(performance.now() - start);
    }
    return taken;
}""".replace("KEYS", str(KEYS))


@pytest.fixture
def plain(site, tmp_path):
    """The address of the same site without the memory."""
    copy = shutil.copytree(site, tmp_path / "site", copy_function=os.link)
    for memory in copy.rglob("geheugen*.bin"):
        memory.unlink()
    with serveer.served(copy) as address:
        yield address


@contextmanager
def opened(browser, address, script=WATCH):
    """Give a page in a browser that has kept nothing."""
    context = browser.new_context(base_url=address, service_workers="block")
    page = context.new_page()
    page.add_init_script(script)
    yield page
    context.close()


def until_live(page, address):
    """Return the milliseconds from navigation to a live answer."""
    page.goto(address)
    page.wait_for_selector(LIVE, timeout=10 * FIRST_LIVE)
    return page.evaluate("window.live")


def yardstick():
    """Print how fast the machine is now: a million additions, about 50 ms on a common one."""
    start = perf_counter()
    sum(number for number in range(1_000_000))
    print(f"\nyardstick, a million additions: {(perf_counter() - start) * 1000:.0f} ms")


def bench_live(browser, server, plain):
    """Restored: at most 1.0 s cold, 0.8 s on a second page, and a third of plain."""
    yardstick()
    runs = {"restored": [], "plain": []}
    for _ in range(RUNS):
        for way, address in (("restored", server), ("plain", plain)):
            with opened(browser, address) as page:
                runs[way].append((until_live(page, PAGE), until_live(page, OTHER)))
    for place, name in enumerate(("cold", "second page")):
        found = {way: median(run[place] for run in taken) for way, taken in runs.items()}
        print(
            f"{name}: restored {found['restored']:.0f} ms, plain {found['plain']:.0f} ms, "
            f"ratio {found['restored'] / found['plain']:.2f}"
        )


def bench_keystroke(browser, server):
    """From a keystroke to the new outcome: p95 within 16 ms."""
    yardstick()
    with opened(browser, server) as page:
        until_live(page, PAGE)
        page.wait_for_timeout(2000)  # until every calculator of the page has answered
        taken = sorted(
            question(page.locator(BY_AGE), "leeftijd").get_by_role("textbox").evaluate(KEYSTROKE)
        )
    print(f"keystroke: median {median(taken):.1f} ms, p95 {taken[int(KEYS * 0.95)]:.1f} ms")


def bench_weight(browser, server, site):
    """Compressed: a page within 300 KB, with Python within 12 MB."""
    asked = set()
    with opened(browser, server) as page:
        page.on(
            "requestfinished",
            lambda made: asked.add(made.url.removeprefix(server).partition("?")[0]),
        )
        until_live(page, PAGE)
        page.wait_for_load_state("networkidle")
    weights = {url: len(packed((site / url.lstrip("/")).read_bytes())) for url in asked}
    python = sum(size for url, size in weights.items() if "/pyodide" in url)
    whole = sum(weights.values())
    print(f"\nweight: page {(whole - python) / KB:.0f} KB, with Python {whole / MB:.1f} MB")


def packed(content):
    """Return a file as a host sends it: with gzip, but for what the page itself unpacks."""
    return content if content.startswith(GZIP) else min(content, gzip.compress(content), key=len)


class Host(serveer.Handler):
    """Sends files packed, as a host does."""

    ready: ClassVar[dict] = {}  # path -> its content packed; outside the time that is measured

    def send_head(self):
        path = Path(self.translate_path(self.path))
        if path not in self.ready:
            return super().send_head()
        content = self.ready[path]
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(content)))
        if content.startswith(GZIP) and path.suffix != ".bin":
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        return BytesIO(content)


def resident(browser):
    """Return the bytes that the pages of this browser have to themselves (Linux)."""
    session = browser.new_browser_cdp_session()
    running = session.send("SystemInfo.getProcessInfo")["processInfo"]
    found = 0
    for process in running:
        if process["type"] == "renderer":
            rows = Path(f"/proc/{process['id']}/smaps_rollup").read_text().splitlines()
            found += sum(int(row.split()[1]) * 1024 for row in rows if row.startswith("Private_"))
    return found


def bench_memory(browser, server):
    """The worker within 150 MB: what a page takes more once Python lives in it."""
    with opened(browser, server, SAVE_DATA) as page:
        page.goto(PAGE, wait_until="networkidle")
        before = resident(browser)
        page.get_by_label("Nee", exact=True).first.check()
        page.wait_for_selector(LIVE, timeout=FIRST_LIVE)
        page.wait_for_timeout(5000)
        print(f"\nworker: {(resident(browser) - before) / MB:.0f} MB")


def bench_slow(browser, site):
    """At 10 Mbit/s, with a processor four times slower: Chromium slows the page, not its worker."""
    net = {
        "offline": False,
        "latency": 40,
        "downloadThroughput": SLOW_NET,
        "uploadThroughput": SLOW_NET,
    }
    Host.ready = {path: packed(path.read_bytes()) for path in site.rglob("*") if path.is_file()}
    with serveer.served(site, Host) as address, opened(browser, address) as page:
        session = page.context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOW_CPU})
        session.send("Network.emulateNetworkConditions", net)
        print(f"\nslow: {until_live(page, PAGE):.0f} ms")
