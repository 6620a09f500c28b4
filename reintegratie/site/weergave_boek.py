"""How the book shows what the cells of a notebook ask: as HTML, made once, at build time."""

import json
from collections import Counter
from pathlib import Path

from docutils import nodes
from sphinx.errors import ExtensionError

from reintegratie.core.errors import ReintegratieFout
from reintegratie.onderdelen import ONDERDELEN, SCRIPTS, STIJLEN
from reintegratie.weergave.onderdeel import MIME

TABLE = Path("_static/onderdelen.js")  # which script brings which part to life, for pagina.js


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
        try:
            html = block(data.content, page.md_env, "../" * name.count("/"))
        except (KeyError, ReintegratieFout) as fault:
            raise ExtensionError(
                f"{name}: old question, run `make notebooks` ({data.content}: {fault})."
            ) from None
        return [nodes.raw("", html, format="html")]


def block(question, page, root):
    """The block of a question, with an id that no other block of the page has."""
    part = ONDERDELEN[question["soort"]]
    answer = part.gegevens(question)
    return part.blok(answer, _prefix(page, answer["naam"]), root)


def _prefix(page: dict, name: str) -> str:
    """An id that no other block of the page has, and that stays the same when others change."""
    wanted = f"ri-{name.replace('/', '-')}"
    taken = page.setdefault("reintegratie", Counter())
    taken[wanted] += 1
    return wanted if taken[wanted] == 1 else f"{wanted}-{taken[wanted]}"


def write_table(app, exception):
    """At the end of a build: the table of scripts, beside the scripts themselves."""
    if not exception and app.builder.format == "html":
        rows = "".join(
            f'  {json.dumps(place)}: () => import("./{script}"),\n'
            for place, script in SCRIPTS.items()
        )
        (Path(app.outdir) / TABLE).write_text(
            f"export const ONDERDELEN = {{\n{rows}}};\n", encoding="utf-8"
        )


def setup(app):
    """Register the style and the script of the page."""
    for name in STIJLEN:
        app.add_css_file(name)
    app.add_js_file("pagina.js", type="module")
    app.connect("build-finished", write_table)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
