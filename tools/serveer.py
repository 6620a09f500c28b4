"""Serve the built site on this machine only: `python tools/serveer.py [port]`.

It sends the headers of the file that hosts read (`_headers`), and the page for what is not found.
"""

import sys
from contextlib import contextmanager
from fnmatch import fnmatchcase
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

SITE = Path("_build/html")
PORT = 8000
NOT_FOUND = "404.html"


def headers(site, address):
    """Return the headers that `_headers` of a site gives for an address, such as `/index.html`."""
    found, pattern = {}, ""
    for line in (site / "_headers").read_text("utf-8").splitlines():
        if not line.startswith(" "):
            pattern = line
        elif fnmatchcase(address, pattern):
            name, _, value = line.strip().partition(": ")
            found[name] = value
    return found


class Handler(SimpleHTTPRequestHandler):
    """Files with the types that a browser insists on; only what never changes from a cache."""

    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".css": "text/css; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json",
        ".py": "text/plain; charset=utf-8",
        ".svg": "image/svg+xml",
        ".toml": "text/plain; charset=utf-8",
        ".woff2": "font/woff2",
        ".zip": "application/zip",
    }

    def end_headers(self):
        address = self.path.partition("?")[0]
        for name, value in (
            {"Cache-Control": "no-cache"} | headers(Path(self.directory), address)
        ).items():
            self.send_header(name, value)
        super().end_headers()

    def send_error(self, code, message=None, explain=None):
        """Show the page of the book for what is not found."""
        page = Path(self.directory) / NOT_FOUND
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format, *args):
        """Keep the terminal quiet."""


class Server(ThreadingHTTPServer):
    """A server that finds nothing strange in a browser that leaves early."""

    request_queue_size = 64

    def handle_error(self, request, client_address):
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def server(site=SITE, port=0, handler=Handler):
    """Return a server of `site` on loopback; port 0 takes any that is free."""
    return Server(("127.0.0.1", port), partial(handler, directory=str(site)))


@contextmanager
def served(site, handler=Handler):
    """Serve `site` as long as this lasts; give its address, without a slash at the end."""
    serving = server(site, handler=handler)
    Thread(target=serving.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{serving.server_port}"
    finally:
        serving.shutdown()
        serving.server_close()


def main(port=PORT):
    """Serve until Ctrl+C, on another port when the one asked for is taken."""
    try:
        serving = server(port=int(port))
    except OSError:
        serving = server()
    print(
        f"Het handboek staat op http://127.0.0.1:{serving.server_port}/ (stoppen: Ctrl+C)",
        flush=True,
    )
    try:
        serving.serve_forever()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main(*sys.argv[1:])
