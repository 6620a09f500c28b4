"""Every file that a page loads carries a hash of its content in its name.

So a page of one build can never get a file of another, and a browser may keep each file for ever.
Only what a page leads to is shipped, and no source maps.
"""

import re
from functools import cache
from os.path import relpath
from pathlib import Path, PurePosixPath

from .vingerafdruk import short

LOADED = ("_static/", "_images/", "pagefind/")
WHOLE = ("pagefind",)  # files that find each other by name: their folder is hashed
SOURCE_MAP = re.compile(rb"(?m)^\s*(?://|/\*)[#@] sourceMappingURL=.*$\n?")
IN_PAGE = re.compile(
    r'(?<==")(?P<address>[./]*(?:_static/|_images/|pagefind/)[^"?#\s]*)(?P<version>\?(?:v|digest)=\w+)?(?=["#?])'
)
IN_SCRIPT = re.compile(r"""(?<=["'`])(?P<address>\.{1,2}/[\w./-]+)(?=["'`])""")
IN_STYLE = re.compile(
    r"""(?:(?<=url\()|(?<=@import )|(?<=@import))"""
    r"""(?P<quote>["']?)(?P<address>[\w./-]+)(?P=quote)(?=[);])"""
)
NAMING = {".css": IN_STYLE, ".js": IN_SCRIPT, ".mjs": IN_SCRIPT}


class Names:
    """The new name of each file of a site as Sphinx left it in ``raw``.

    ``shipped`` holds the content of every file that was asked for, by its new address.
    """

    def __init__(self, raw: Path):
        self.raw = raw
        self.shipped: dict[str, bytes] = {}
        self.new = cache(self._new)  # an address in the raw site -> its new address
        self.folder = cache(self._folder)
        self.alone = {address for address in self._named_in_scripts() if (raw / address).is_file()}

    def _named_in_scripts(self):
        """What our own scripts name: also in a whole folder such a file has its own hash."""
        for script in (self.raw / "_static").glob("*.*js"):
            for match in IN_SCRIPT.finditer(script.read_text("utf-8")):
                yield self._resolve(match["address"], f"_static/{script.name}") or ""

    def page(self, text: str, address: str) -> str:
        """The HTML of the page at ``address``, with the new names of what it loads."""
        return IN_PAGE.sub(lambda found: self._link(found, address), text)

    def _new(self, address: str) -> str:
        folder = next((one for one in WHOLE if f"{address}/".startswith(f"{one}/")), None)
        if folder and address not in self.alone:
            return f"{self.folder(folder)}{address.removeprefix(folder)}"
        content = self._content(address)
        old = PurePosixPath(address)
        name = old.with_name(f"{old.stem}.{short(content)}{old.suffix}")
        self.shipped[str(name)] = content
        return str(name)

    def _folder(self, folder: str) -> str:
        """Ship a folder as one whole; return its new address."""
        paths = sorted(path for path in (self.raw / folder).rglob("*") if path.is_file())
        files = {
            address: without_map(address, path.read_bytes())
            for path in paths
            if (address := path.relative_to(self.raw).as_posix()) not in self.alone
        }
        print_of_all = short(b"".join(name.encode() + content for name, content in files.items()))
        new = f"{folder}.{print_of_all}"
        self.shipped |= {f"{new}{name.removeprefix(folder)}": files[name] for name in files}
        return new

    def _content(self, address: str) -> bytes:
        """What is shipped for a file: scripts and style sheets name others by their new names."""
        content = (self.raw / address).read_bytes()
        pattern = NAMING.get(Path(address).suffix)
        if not pattern:
            return content
        text = pattern.sub(lambda found: self._link(found, address), content.decode())
        return without_map(address, text.encode())

    def _link(self, found: re.Match, address: str) -> str:
        """The link that ``found`` is in the file at ``address``, with the new name."""
        target = self._resolve(found["address"], address)
        if not target or not f"{target}/".startswith(LOADED):
            return found[0]
        slash = "/" if found["address"].endswith("/") else ""
        link = relpath(self.new(target), PurePosixPath(address).parent) + slash
        explicit = found["address"].startswith(".") and not link.startswith(".")
        whole = found.groupdict().get("quote") or ""
        return f"{whole}{'./' if explicit else ''}{link}{whole}"

    def _resolve(self, link: str, address: str) -> str | None:
        """The address in the raw site that a link leads to; None when there is nothing there."""
        if link.startswith(("/", "#")) or ":" in link:
            return None
        target = (self.raw / address).parent / link
        if not target.exists():
            return None
        return Path(relpath(target, self.raw)).as_posix()


def without_map(address: str, content: bytes) -> bytes:
    """A script or style sheet without the line that asks for its source map."""
    return SOURCE_MAP.sub(b"", content) if Path(address).suffix in NAMING else content
