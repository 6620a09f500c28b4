"""How soon a calculator answers, how fast it follows a keystroke, and what a page weighs.

A chapter, the same calculator alone, and a bare page with its rule in Publicodes, which gets a folder of its
own in `_build`. All ways run in one run, in turns, each in a window that stands and has kept nothing, from a
host that packs.
"""

import gzip
import json
import re
import shutil
import subprocess
from contextlib import ExitStack, contextmanager
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import ClassVar

import pytest

from reintegratie.site import offline
from reintegratie.site.bundel import LIVE
from reintegratie.site.node import node
from tests.site.living import BY_AGE, PAGE, question
from tests.site.looking import until
from tools import serveer
from tools.programma import FIREFOX

HERE = Path(__file__).parent / "publicodes"
IN_FIREFOX = Path(__file__).with_name("live.mjs")
ALONE = "/rekenhulp/flextensie_soort_beloning.html"
STANDS = 1000  # milliseconds: a new window of Chromium draws itself first, which a reader does not wait for
RUNS, KEYS = 10, 200
KB, MB = 1000, 1_000_000
GZIP = b"\x1f\x8b"  # how a packed file begins
NETS = {  # bits a second, milliseconds, times slower
    "no limit": None,
    "4G": (9e6, 150, 4),
    "3G": (1.6e6, 300, 4),
}
# From the start of the navigation to the outcome of a changed answer. In the chapter its question is folded.
WATCH = f"""new MutationObserver((_, it) => {{
    const root = document.querySelector("{BY_AGE}[data-stand=live]");
    if (!root) return;
    it.disconnect();
    root.closest("details")?.setAttribute("open", "");
    const box = root.querySelector("[data-veld=leeftijd] input");
    new MutationObserver(() => {{ window.live ??= performance.now(); }})
        .observe(root.querySelector(".ri-kort"), {{childList: true}});
    box.value = "27";
    box.dispatchEvent(new Event("input", {{bubbles: true}}));
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
BUNDLE = """import { build } from "esbuild";
await build({absWorkingDir: process.argv[1], entryPoints: ["pagina.js"], outfile: "site/pagina.js",
    bundle: true, minify: true, format: "esm"});"""
BARE = f"""<!doctype html><html lang="nl"><meta charset="utf-8"><title>Publicodes</title>
<section class="ri-rekenhulp" {BY_AGE.partition("[")[2].removesuffix("]")}>
<form><label data-veld="leeftijd">Leeftijd <input type="text" value="30"></label></form>
<div class="ri-kort"></div></section><script type="module" src="pagina.js"></script></html>"""
SCRIPT = re.compile(r'<script [^>]*src="(?P<address>[^"]+)"')
DATA = re.compile(
    r'<script type="application/json" (?:id="ri-wet"|data-opening)>(?P<data>.*?)</script>',
    re.DOTALL,
)
NAMED = re.compile(r"""["'`]\./(?P<name>[\w.-]+)["'`]""")  # by one script to another
PARTS = {Path(one.hier or one.script).stem: one.plek for one in LIVE}  # a script -> where it lives


class Host(serveer.Handler):
    """Sends files packed, as a host does."""

    ready: ClassVar[dict] = {}  # path -> its content packed; outside the time that is measured

    def send_head(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path not in self.ready:
            return super().send_head()
        content = self.ready[path]
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(content)))
        if content.startswith(GZIP):
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        return BytesIO(content)


@pytest.fixture(scope="module")
def bare(project):
    """Return the folder of the bare page with Publicodes, made once."""
    folder = project / "_build" / "publicodes"
    if not (folder / "node_modules" / "publicodes").exists():
        shutil.copytree(HERE, folder, dirs_exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--no-package-lock"], cwd=folder, check=True)
    shutil.copy(HERE / "pagina.js", folder)
    (folder / "site").mkdir(exist_ok=True)
    (folder / "site" / "_headers").write_text("")
    (folder / "site" / "index.html").write_text(BARE)
    command = [node(), "--input-type=module", "--eval", BUNDLE, folder]
    subprocess.run(command, cwd=project, check=True)
    return folder / "site"


@pytest.fixture(scope="module")
def ways(site, bare):
    """Return the address of each page that is measured, by its name."""
    Host.ready |= {path: packed(path.read_bytes()) for path in files(site) | files(bare)}
    with ExitStack() as serving:
        ours, theirs = (serving.enter_context(serveer.served(it, Host)) for it in (site, bare))
        yield {
            "chapter": f"{ours}{PAGE}",
            "calculator alone": f"{ours}{ALONE}",
            "Publicodes": f"{theirs}/",
        }


def files(folder):
    """Return every file of a folder."""
    return {path for path in folder.rglob("*") if path.is_file()}


def packed(content):
    """Return a file as a host sends it: with gzip, where that is smaller."""
    return min(content, gzip.compress(content), key=len)


@contextmanager
def opened(browser, net=None):
    """Give a page in a browser that has kept nothing, on a net."""
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.add_init_script(WATCH)
    if net:
        bits, latency, slower = net
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        speed = {"downloadThroughput": bits / 8, "uploadThroughput": bits / 8}
        session.send(
            "Network.emulateNetworkConditions", {"offline": False, "latency": latency, **speed}
        )
        session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    yield page
    context.close()


def until_live(page, address):
    """Return the milliseconds from navigation to the outcome of a changed answer."""
    page.wait_for_timeout(STANDS)
    page.goto(address, wait_until="commit")
    until(page, "window.live > 0", timeout=120_000)
    return page.evaluate("window.live")


def yardstick():
    """Print how fast the machine is now: a million additions, about 50 ms on a common one."""
    start = perf_counter()
    sum(number for number in range(1_000_000))
    print(f"\nyardstick, a million additions: {(perf_counter() - start) * 1000:.0f} ms")


@pytest.mark.parametrize("net", NETS)
def bench_live(browser, ways, net):
    """Cold at most 1.5 times Publicodes' bare page; at most 2.5 s on 4G and 6 s on 3G."""
    yardstick()
    taken = {way: [] for way in ways}
    for _ in range(RUNS):
        for way, address in ways.items():
            with opened(browser, NETS[net]) as page:
                taken[way].append(until_live(page, address))
    tell(net, taken)


def bench_live_firefox(ways):
    """The same in Firefox, without a limit."""
    yardstick()
    command = [node(), IN_FIREFOX, FIREFOX.find(), WATCH, str(RUNS), *ways.values()]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    tell("Firefox", dict(zip(ways, json.loads(done.stdout), strict=True)))


def tell(how, taken):
    """Print the median of each way, and how many times the last it is."""
    medians = {way: median(found) for way, found in taken.items()}
    *_, theirs = medians.values()
    rows = (f"{way} {one:.0f} ms ({one / theirs:.2f})" for way, one in medians.items())
    print(f"{how}: {', '.join(rows)}")


def bench_keystroke(browser, ways):
    """From a keystroke to the changed outcome in the document: p95 within 8 ms.

    With an example filled in, as a form was before it began empty: figures of then and now compare.
    """
    yardstick()
    for way, address in ways.items():
        with opened(browser) as page:
            until_live(page, address)
            page.wait_for_load_state("networkidle")
            for example in page.locator(f"{BY_AGE} [data-voorbeelden]").all():  # Publicodes is full
                example.click()
            box = question(page.locator(BY_AGE), "leeftijd").get_by_role("textbox")
            taken = sorted(box.evaluate(KEYSTROKE))
        print(f"{way}: median {median(taken):.2f} ms, p95 {taken[int(KEYS * 0.95)]:.2f} ms")


def bench_weight(site, bare):
    """Scripts, evaluator and graphs of a page within 45 KB, median 30; the book offline 2.5 MB.

    What counts is what a page needs to be live and to answer the first question: its scripts, those of
    the parts that it has, and the rules and texts that it holds as data. What it fetches after that, by
    itself or when a reader goes on, is told beside it: sharing, the book offline, the rules of the
    questionnaire behind its first question, the people of the page that moves figures.
    """
    found = {page: weight(site, page) for page in site.rglob("*.html")}
    weights = {page: one for page, one in found.items() if one}
    for place, what in enumerate(("until it lives", "in all when a reader goes on")):
        own = {page: one[place] / KB for page, one in weights.items()}
        heavy = {
            page.relative_to(site).as_posix(): f"{one:.1f}" for page, one in own.items() if one > 45
        }
        print(
            f"\nscripts and graphs of {len(own)} pages, {what}: median {median(own.values()):.1f} KB, "
            f"most {max(own.values()):.1f}; above 45: {heavy or 'none'}"
        )
    print(f"Publicodes: {whole(bare) / KB:.1f} KB")
    kept = sum(len(packed((site / name).read_bytes())) for name in offline.kept(site))
    print(f"the whole book offline, packed: {kept / MB:.2f} MB")


def weight(site, path):
    """Return what a page with something that answers asks until it lives, and in all; None of others."""
    page = path.read_text("utf-8")
    data = [len(packed(found["data"].encode())) for found in DATA.finditer(page)]
    if not data:
        return None
    scripts = {(path.parent / found["address"]).resolve() for found in SCRIPT.finditer(page)}
    reached = {one for one in named(scripts) if has(page, one)}
    parts = {one for one in reached if stem(one) in PARTS}
    later = named(reached) | reached
    return [sum(data) + size(files) for files in (scripts | parts, scripts | later)]


def named(scripts):
    """Return the files beside these scripts that they name."""
    texts = [(one, one.read_text("utf-8")) for one in scripts if one.suffix == ".js"]
    found = {one.with_name(match["name"]) for one, text in texts for match in NAMED.finditer(text)}
    return {one for one in found if one.is_file()}


def has(page, script):
    """Return whether a page fetches what its script names: it has the part that it is for."""
    return all(name in page for name in PARTS.get(stem(script), "").strip(".").split("."))


def stem(path):
    """Return the name of a file without its hash."""
    return path.name.partition(".")[0]


def size(files):
    """Return what these come to, as a host sends them."""
    return sum(len(packed(one.read_bytes())) for one in files)


def whole(bare):
    """Return what the bare page weighs."""
    return sum(len(packed(path.read_bytes())) for path in files(bare))
