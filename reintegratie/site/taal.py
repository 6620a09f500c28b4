"""The site speaks Dutch, also where the theme and Sphinx have no Dutch, or poor Dutch.

`locale/nl.po` goes before their own catalogues; what it does not hold, they still answer.
"""

from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from sphinx import locale

CATALOGUE = Path(__file__).parent / "locale" / "nl.po"
DOMAINS = ("sphinx", "booktheme")  # pydata-sphinx-theme speaks through the domain of Sphinx


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
    """Put the own catalogue before the others; the templates are not yet loaded."""
    for domain in DOMAINS:
        locale.translators["general", domain] = translations(locale.get_translator(domain))
    app.translator = locale.get_translator()
    app.builder.templates.environment.install_gettext_translations(app.translator)


def setup(app):
    """Register the language with Sphinx."""
    app.connect("builder-inited", speak_dutch)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
