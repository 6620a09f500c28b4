"""The fonts of icons with only the icons that the pages show: 1 kB where the theme has 156."""

import re
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, save_font

FONT = re.compile(r".*/webfonts/fa-[\w-]+\.(?P<kind>woff2|ttf)")
NAMED = re.compile(r"\bfa-[\w-]+")
RULE = re.compile(r"(?P<selectors>[^{}]*)\{(?P<body>[^{}]*)\}")
ICON = re.compile(r"\\(?P<code>[ef][0-9a-f]{3})|(?P<literal>[\ue000-\uf8ff])")


def icons(raw: Path) -> set[int]:
    """The code points of the icons that the pages name, and those that a style sheet draws."""
    named = {
        name for page in raw.rglob("*.html") for name in NAMED.findall(page.read_text("utf-8"))
    }
    found: set[int] = set()
    for sheet in (raw / "_static").rglob("*.css"):
        for rule in RULE.finditer(sheet.read_text("utf-8")):
            names = set(NAMED.findall(rule["selectors"]))
            if not names or names & named:
                found.update(map(_code, ICON.finditer(rule["body"])))
    return found


def _code(icon: re.Match) -> int:
    return int(icon["code"], 16) if icon["code"] else ord(icon["literal"])


def only(address: str, content: bytes, shown: set[int]) -> bytes:
    """The font at ``address`` with these icons; any other file as it is."""
    font = FONT.fullmatch(address)
    if not font:
        return content
    options = Options(flavor="woff2" if font["kind"] == "woff2" else None)
    loaded, made = load_font(BytesIO(content), options), BytesIO()
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=shown)
    subsetter.subset(loaded)
    save_font(loaded, made, options)
    return made.getvalue()
