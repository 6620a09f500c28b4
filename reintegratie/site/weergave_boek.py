"""How the book shows what the cells of a notebook store: as HTML, made once, at build time."""

from collections import Counter
from pathlib import Path

from docutils import nodes

from reintegratie.weergave.blokken import blok

MIME = "application/vnd.reintegratie+json"
STATIC = Path(__file__).parent / "_static"


class Weergave:
    """The renderer of ``MIME`` for myst-nb, found through its entry point."""

    mime_priority_overrides = [("*", MIME, 1)]

    @staticmethod
    def handle_mime(renderer, data, inline):
        """The block as raw HTML; None leaves another mimetype to other renderers."""
        if inline or data.mime_type != MIME:
            return None
        page = renderer.renderer
        root = "../" * page.sphinx_env.docname.count("/")
        html = blok(data.content, _prefix(page.md_env, data.content["naam"]), root)
        return [nodes.raw("", html, format="html")]


def _prefix(page: dict, name: str) -> str:
    """An id that no other block of the page has, and that stays the same when others change."""
    wanted = f"ri-{name.replace('/', '-')}"
    taken = page.setdefault("reintegratie", Counter())
    taken[wanted] += 1
    return wanted if taken[wanted] == 1 else f"{wanted}-{taken[wanted]}"


def add_static(app, config) -> None:
    """Ship the scripts and the style of the calculator with the site."""
    if str(STATIC) not in config.html_static_path:
        config.html_static_path.append(str(STATIC))


def setup(app):
    """Register the style and the script of the page."""
    app.connect("config-inited", add_static)
    app.add_css_file("rekenhulp.css")
    app.add_js_file("pagina.js", type="module")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
