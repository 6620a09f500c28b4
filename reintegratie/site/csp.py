"""What a page may do: its Content-Security-Policy, from the scripts that it really holds.

Nothing comes from or goes to another host, no script runs that the build did not make, and
no text becomes code. A page says so itself, so it holds on a host that sends no headers.
"""

import re

from bs4 import BeautifulSoup, SoupStrainer
from bs4.element import Tag

from .aanwezig import match
from .vingerafdruk import proof

SELF = "'self'"
WASM = "'wasm-unsafe-eval'"  # carries out WebAssembly, and still no text
INLINE = {"script-src": "script", "style-src": "style"}
HOLDERS = SoupStrainer(list(INLINE.values()))
DATA = {"application/json", "application/ld+json"}  # kinds of script that nothing carries out
RULES = {
    "default-src": ["'none'"],
    "script-src": [SELF],
    "style-src": [SELF],
    "img-src": [SELF],
    "font-src": [SELF],
    "connect-src": [SELF],
    "worker-src": [SELF],
    "form-action": [SELF],
    "base-uri": ["'none'"],
}
CHARSET = re.compile(r"<meta charset=\"utf-8\"\s*/?>")


def hashes(page: str) -> dict[str, list[str]]:
    """The hash of each inline script and style of a page, by the rule that allows it."""
    found = BeautifulSoup(page, "html.parser", parse_only=HOLDERS)
    return {
        rule: sorted({f"'{proof(tag.get_text().encode())}'" for tag in found(name) if inline(tag)})
        for rule, name in INLINE.items()
    }


def inline(tag: Tag) -> bool:
    """Whether a script or style is carried out from the page itself."""
    return "src" not in tag.attrs and tag.get("type") not in DATA


def policy(allowed: dict[str, list[str]]) -> str:
    """The policy as text: RULES, with more that is allowed per rule."""
    rules = {name: [*values, *allowed.get(name, [])] for name, values in RULES.items()}
    return "; ".join(" ".join([name, *values]) for name, values in rules.items())


def protect(page: str) -> str:
    """The page with its own policy, before anything that the policy is about."""
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(hashes(page))}">'
    referrer = '<meta name="referrer" content="no-referrer">'
    charset = match(CHARSET, page)
    return f"{page[: charset.end()]}\n    {meta}\n    {referrer}{page[charset.end() :]}"


def for_all(pages) -> str:
    """One policy for a host to send with every file: pages, the search of Pagefind, and workers.

    A worker has no policy but the one it came with: that of the search carries out WebAssembly. A
    page has both, and the strictest counts.
    """
    used: dict[str, set[str]] = {rule: set() for rule in INLINE}
    for page in pages:
        for rule, found in hashes(page).items():
            used[rule].update(found)
    allowed = {rule: sorted(found) for rule, found in used.items()}
    allowed["script-src"].append(WASM)
    return policy(allowed)
