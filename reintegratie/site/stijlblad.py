"""The style sheets of a page as one: a dozen requests less before a page can be drawn."""

import re
from os.path import relpath
from pathlib import Path

from .bestandsnamen import IN_STYLE
from .vingerafdruk import short

FOLDER = "_static"
LINK = re.compile(r'\n?[ \t]*<link (?=[^>]*rel="stylesheet")[^>]*href="(?P<address>[^":?]*)[^>]*>')
CHARSET = re.compile(r'@charset "[^"]*";')
IMPORT = re.compile(r"""@import\s*["'](?P<address>[\w./-]+)["'];""")


class Sheets:
    """Joins the style sheets of the pages in ``raw``; the same ones give the same file there."""

    def __init__(self, raw: Path):
        self.raw = raw
        self.joined: dict[tuple[str, ...], str] = {}

    def join(self, page: str, address: str) -> str:
        """The page at ``address`` with one style sheet, in the place of the first of them."""
        place = (self.raw / address).parent
        first = LINK.search(page)
        if not first:
            return page
        sheets = tuple(self._address(place, found) for found in LINK.finditer(page))
        link = (
            f'\n    <link rel="stylesheet" href="{relpath(self.raw / self._file(sheets), place)}">'
        )
        before, after = page[: first.start()], page[first.start() :]
        return LINK.sub("", before) + link + LINK.sub("", after)

    def _file(self, sheets: tuple[str, ...]) -> str:
        if sheets not in self.joined:
            self.joined[sheets] = f"{FOLDER}/stijl-{short(' '.join(sheets).encode())}.css"
            text = "\n".join(map(self._whole, sheets))
            (self.raw / self.joined[sheets]).write_text(text, encoding="utf-8")
        return self.joined[sheets]

    def _whole(self, address: str) -> str:
        """What a style sheet says, with what it imports, and links as from the one file."""
        path = self.raw / address
        text = CHARSET.sub("", path.read_text("utf-8"))
        text = IN_STYLE.sub(lambda found: self._link(path.parent, found), text)
        text = IMPORT.sub(lambda found: self._whole(self._address(self.raw / FOLDER, found)), text)
        return f"/* {path.name} */\n{text}"

    def _link(self, place: Path, found: re.Match) -> str:
        quote = found["quote"]
        return f"{quote}{relpath(place / found['address'], self.raw / FOLDER)}{quote}"

    def _address(self, place: Path, found: re.Match) -> str:
        return relpath(place / found["address"], self.raw)
