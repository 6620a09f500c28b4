"""What axe finds on a page that not everybody can use.

It goes without its copies of the style sheets (preload), which the policy of a page forbids to make.
"""

from pathlib import Path

SCRIPT = Path("node_modules/axe-core/axe.min.js")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIND = """async ([where, how]) => {
    const found = await axe.run(where ?? document, {resultTypes: ["violations"], preload: false, ...how});
    return found.violations.map((rule) => `${rule.id}: ${rule.nodes[0].html.slice(0, 300)}`);
}"""
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}


def tagged(*tags):
    """Return the options of axe that ask for the rules with these tags."""
    return {"runOnly": {"type": "tag", "values": tags}}


def axe(page, *, only=None, within=None):
    """Return what axe finds wrong on the page as it stands: the rule and the first place.

    `only` says which rules, in axe's own words; `within` is a selector: the rest is left out.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(SCRIPT.read_text("utf-8"))
    return page.evaluate(FIND, [{"include": [within]} if within else None, only or {}])
