"""How the book shows what the cells of a notebook store: as HTML, made once, at build time."""

from collections import Counter

from docutils import nodes
from sphinx.errors import ExtensionError

from reintegratie.loket import blok

MIME = "application/vnd.reintegratie+json"


class Weergave:
    """The renderer of ``MIME`` for myst-nb, found through its entry point."""

    mime_priority_overrides = (("*", MIME, 1),)

    @staticmethod
    def handle_mime(renderer, data, inline):
        """The block as raw HTML; None leaves another mimetype to other renderers."""
        if inline or data.mime_type != MIME:
            return None
        page = renderer.renderer
        name = page.sphinx_env.docname
        prefix = _prefix(page.md_env, data.content["naam"])
        try:
            html = blok(data.content, prefix, "../" * name.count("/"))
        except KeyError as missing:
            raise ExtensionError(
                f"{name}: old outcome, run `make notebooks` ({missing})."
            ) from None
        return [nodes.raw("", html, format="html")]


def _prefix(page: dict, name: str) -> str:
    """An id that no other block of the page has, and that stays the same when others change."""
    wanted = f"ri-{name.replace('/', '-')}"
    taken = page.setdefault("reintegratie", Counter())
    taken[wanted] += 1
    return wanted if taken[wanted] == 1 else f"{wanted}-{taken[wanted]}"


def setup(app):
    """Register the style and the script of the page."""
    app.add_css_file("rekenhulp.css")
    app.add_css_file("tekening.css")
    app.add_css_file("oefening.css")
    app.add_css_file("wegwijzer.css")
    app.add_css_file("beleid.css")
    app.add_js_file("pagina.js", type="module")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
