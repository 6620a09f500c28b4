"""A page in WebKit, the engine of Safari, by its own driver: the few commands of WebDriver that a test needs."""

import json
import os
import subprocess
from contextlib import contextmanager
from time import monotonic, sleep
from urllib.request import Request, urlopen

from tools.programma import WEBKIT, XVFB

OPTIONS = {"webkitgtk:browserOptions": {"args": ["--automation"]}}
# Drawn by the processor, and as root, where there is no sandbox of its own.
DRAWN = {
    "WEBKIT_DISABLE_DMABUF_RENDERER": "1",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
    "GDK_BACKEND": "x11",
}
PATIENCE = 30  # seconds


class Page:
    """The one page of a browser that is driven at `address`."""

    def __init__(self, address):
        self.address = address
        session = self._ask("POST", "/session", capabilities={"alwaysMatch": OPTIONS})
        self.session = f"/session/{session['sessionId']}"

    def _ask(self, method, path, **given):
        body = json.dumps(given).encode() if method == "POST" else None
        asked = Request(
            self.address + path, body, {"Content-Type": "application/json"}, method=method
        )
        with urlopen(asked, timeout=PATIENCE) as answer:
            return json.load(answer)["value"]

    def goto(self, address):
        """Open an address, and wait until it is loaded."""
        self._ask("POST", f"{self.session}/url", url=address)

    def evaluate(self, expression):
        """Return what an expression is in the page."""
        return self._ask(
            "POST", f"{self.session}/execute/sync", script=f"return {expression}", args=[]
        )

    def until(self, expression):
        """Wait until an expression is true in the page; return what it is."""
        end = monotonic() + PATIENCE
        while not (found := self.evaluate(expression)):
            assert monotonic() < end, f"Never true: {expression}"
            sleep(0.05)
        return found

    def close(self):
        """End the browser."""
        self._ask("DELETE", self.session)


@contextmanager
def webkit(port):
    """Give a page of a browser that starts and ends here, on a screen that nobody sees."""
    screen = subprocess.Popen(
        [XVFB.find(), "-displayfd", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    environment = os.environ | DRAWN | {"DISPLAY": f":{screen.stdout.readline().strip()}"}
    driver = subprocess.Popen([WEBKIT.find(), f"--port={port}"], env=environment)
    try:
        page = Page(listening(f"http://127.0.0.1:{port}"))
        yield page
        page.close()
    finally:
        for one in (driver, screen):
            one.terminate()
            one.wait()
        screen.stdout.close()


def listening(address):
    """Return the address once something listens there."""
    end = monotonic() + PATIENCE
    while True:
        try:
            urlopen(f"{address}/status", timeout=PATIENCE).close()
            return address
        except OSError:
            assert monotonic() < end, "The driver of WebKit does not start."
            sleep(0.05)
