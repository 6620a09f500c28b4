"""The link to the whole book as one PDF, once `make pdf` has put it in the site."""

from pathlib import Path

NAME = "handboek.pdf"
PAGES = ("inhoud", "over-dit-handboek")
MB = 1_000_000


def add_link(app, docname, source):
    """Put the link below the text of the pages that offer the PDF."""
    pdf = Path(app.outdir) / NAME
    if docname in PAGES and pdf.exists():
        size = round(pdf.stat().st_size / MB)
        source[0] += (
            "\n\n## Het handboek op papier\n\n"
            f'<a href="{NAME}">Het hele handboek als pdf ({size} MB)</a>\n'
        )


def read_again(app, env, added, changed, removed):
    """Return the pages that depend on whether the PDF is there."""
    return [page for page in PAGES if page in env.found_docs]


def setup(app):
    """Register the link with Sphinx."""
    app.connect("source-read", add_link, priority=600)  # below what other parts put there
    app.connect("env-get-outdated", read_again)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
