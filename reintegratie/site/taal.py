"""The site speaks Dutch, also where Sphinx has no Dutch, or poor Dutch.

`locale/nl.po` goes before its own catalogue; what it does not hold, that still answers.
"""

from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from sphinx import locale

CATALOGUE = Path(__file__).parent / "locale" / "nl.po"
DOMAIN = ("general", "sphinx")


def translations(fallback):
    """Return the own catalogue, with `fallback` for what it does not hold."""
    compiled = BytesIO()
    with CATALOGUE.open("rb") as file:
        write_mo(compiled, read_po(file, locale="nl"))
    compiled.seek(0)
    own = GNUTranslations(compiled)
    own.add_fallback(fallback)
    return own


def speak_dutch(app):
    """Put the own catalogue before that of Sphinx; the templates are not yet loaded."""
    locale.translators[DOMAIN] = translations(locale.get_translator())
    app.translator = locale.get_translator()
    app.builder.templates.environment.install_gettext_translations(app.translator)


def setup(app):
    """Register the language with Sphinx."""
    app.connect("builder-inited", speak_dutch)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
