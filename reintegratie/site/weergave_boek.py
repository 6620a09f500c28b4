"""How the book shows what the cells of a notebook ask: as HTML, made once, at build time."""

from collections import Counter

from docutils import nodes
from sphinx.errors import ExtensionError

from reintegratie.core.errors import ReintegratieFout
from reintegratie.onderdelen import ONDERDELEN
from reintegratie.weergave.onderdeel import MIME


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
        return [nodes.raw("", html, format="html", **_live(data.content))]


def block(question, page, root):
    """The block of a question, with an id that no other block of the page has."""
    part = ONDERDELEN[question["soort"]]
    answer = part.gegevens(question)
    return part.blok(answer, _prefix(page, answer["naam"]), root)


def _live(question):
    """For the page: the rules that its script answers with, and that script where it is another.

    Nothing where no script lives.
    """
    part = ONDERDELEN[question["soort"]]
    if not part.script or not part.leeft(question):
        return {}
    return {"regels": [*part.rekent(question)], "script": part.pagina}


def _prefix(page: dict, name: str) -> str:
    """An id that no other block of the page has, and that stays the same when others change."""
    wanted = f"ri-{name.replace('/', '-')}"
    taken = page.setdefault("reintegratie", Counter())
    taken[wanted] += 1
    return wanted if taken[wanted] == 1 else f"{wanted}-{taken[wanted]}"
