"""The pages of the built site, by their addresses."""

from pathlib import Path

SITE = Path(__file__).parents[2] / "_build" / "html"
PAGES = sorted(
    path.relative_to(SITE).as_posix()
    for path in SITE.rglob("*.html")
    if "_static" not in path.parts and path.parent != SITE / "rekenhulp"  # a test of their own
)
