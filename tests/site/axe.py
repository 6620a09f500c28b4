"""What axe finds on a page that not everybody can use.

It goes without its copies of the style sheets (preload), which the policy of a page forbids to make.
"""

from pathlib import Path

import pytest

from .looking import until

SCRIPT = Path("node_modules/axe-core/axe.min.js")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIND = """async ([where, how]) => {
    const found = await axe.run(where ?? document, {resultTypes: ["violations"], preload: false, ...how});
    return found.violations.map((rule) => `${rule.id}: ${rule.nodes[0].html.slice(0, 300)}`);
}"""
SETTLED = "!document.getAnimations().some((it) => it instanceof CSSTransition)"
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}


THEMES = ["light", pytest.param("dark", marks=pytest.mark.alles)]  # in_both looks at contrast too


NAMES = {"label-content-name-mismatch": {"enabled": True}}  # who says what he sees is understood


def tagged(*tags):
    """Return the options of axe that ask for the rules with these tags, and compare names with words."""
    return {"runOnly": {"type": "tag", "values": tags}, "rules": NAMES}


def axe(page, *, only=None, within=None):
    """Return what axe finds wrong on the page as it stands: the rule and the first place.

    `only` says which rules, in axe's own words; `within` is a selector: the rest is left out.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(f"{SCRIPT.read_text('utf-8')}; null")  # else all of axe would come back
    return page.evaluate(FIND, [{"include": [within]} if within else None, only or {}])


def in_both(page, within=None):
    """Return what axe finds wrong on the page as it stands, and what cannot be read in the dark.

    `within` is a selector of what changed since it was looked at whole: the rest is left out.
    """
    found = axe(page, within=within)
    in_the_dark(page)
    found += axe(page, only=CONTRAST, within=within)
    in_theme(page, "light")
    return found


def in_the_dark(page):
    """Let the visitor's system ask for a dark theme, and wait until the page has it."""
    in_theme(page, "dark")


def in_theme(page, scheme):
    """The same for either theme. A button fades to its new colours: half way nobody can read it."""
    page.emulate_media(color_scheme=scheme)
    until(page, f"matchMedia('(prefers-color-scheme: {scheme})').matches && {SETTLED}")
