"""From what Sphinx made to what is published: hashed names, policies, headers, offline use.

Sphinx keeps its own folder and writes only pages that changed. The site is made from it afresh, so
it never holds a file of an older build.
"""

import re
import shutil
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from . import csp, koppen, offline
from .bestandsnamen import LOADED, Names

NOT_SHIPPED = {".buildinfo", "objects.inv"}  # of use to Sphinx only
ADDRESS = re.compile(r'(?<= )(?P<name>href|src|action)="(?P<link>[^"]*)"')
NOT_FOUND = "404.html"


def finish(raw: Path, site: Path, address: str = "") -> None:
    """Make the site in ``site`` from what Sphinx left in ``raw``.

    ``address`` is where it will be published, such as ``https://example.org/handboek/``; when it
    is empty that is taken to be the top of a host.
    """
    fresh = site.with_name(f"{site.name}.nieuw")
    shutil.rmtree(fresh, ignore_errors=True)
    base = f"{urlsplit(address).path.rstrip('/')}/"
    pages = write_files(raw, fresh, base)
    folders = ["_static", *(path.name for path in sorted(fresh.glob("pagefind.*")))]
    koppen.write(fresh, csp.for_all(pages), folders, base)
    offline.write(fresh)
    (fresh / ".nojekyll").touch()  # GitHub Pages would leave out every folder with an underscore
    shutil.rmtree(site, ignore_errors=True)
    fresh.rename(site)


def write_files(raw: Path, fresh: Path, base: str) -> list[str]:
    """Write every file of the site under its new name; return the HTML of the pages."""
    names, pages = Names(raw), []
    for path in sorted(path for path in raw.rglob("*") if path.is_file()):
        address = path.relative_to(raw).as_posix()
        if address.startswith(LOADED) or address in NOT_SHIPPED:
            continue
        content = path.read_bytes()
        if path.suffix == ".html":
            page = csp.protect(names.page(content.decode(), address))
            page = anywhere(page, base) if address == NOT_FOUND else page
            pages.append(page)
            content = page.encode()
        save(fresh / address, content)
    for address, content in names.shipped.items():
        save(fresh / address, content)
    return pages


def anywhere(page: str, base: str) -> str:
    """A page whose links hold at any address: a host shows it for whatever it cannot find."""
    return ADDRESS.sub(lambda found: f'{found["name"]}="{_from_top(found["link"], base)}"', page)


def _from_top(link: str, base: str) -> str:
    return link if link.startswith("#") else urljoin(base, link)


def save(path: Path, content: bytes) -> None:
    """Write a file, in a folder that may not be there yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
