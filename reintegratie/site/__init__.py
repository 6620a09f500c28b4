"""The Sphinx extension of the handbook; each module here registers its own part."""

from hashlib import sha256
from pathlib import Path

from reintegratie import wetboek

PACKAGE = Path(__file__).parents[1]
PARTS = (
    "hoofdstuk",
    "stuk",
    "woordenlijst",
    "ankers",
    "taal",
    "thema",
    "inhoud",
    "melden",
    "wet",
    "bouwstenen",
    "los",
    "beeld",
    "bundel",
    "schuiven",
    "wegwijzer",
    "naslag",
    "stellingen",
    "eenmaal",
    "onderwerpen",
    "keuzetabel",
    "overzichtspagina",
    "volledig",
    "download",
    "bronregel",
    "tijdvak",
    "leesdag",
    "cijfers",
    "zoeken",
    "data",
    "vindbaar",
    "scripts",
    "niet_gevonden",
    "licenties",
    "opruimen",
)


def fingerprint(*kinds):
    """Return a hash of the files of these kinds in the package, and in that of the lawbook."""
    folders = {PACKAGE, wetboek().folder}
    files = sorted({path for kind in kinds for one in folders for path in one.rglob(f"*.{kind}")})
    return sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def name(app, config):
    """Call the book as its lawbook is called."""
    config.project = config.html_title = wetboek().naam


def setup(app):
    """Register every part with Sphinx; return what the extension is safe for.

    Pages show what the rules and registers say: when these change Sphinx reads every page
    again. When only the look changes it writes every page again. Else only changed pages.
    """
    app.connect("config-inited", name)
    app.add_config_value("reintegratie_rules", fingerprint("py", "toml", "jinja"), "env")
    app.add_config_value("reintegratie_look", fingerprint("css", "js", "mjs", "html", "po"), "html")
    for part in PARTS:
        app.setup_extension(f"{__name__}.{part}")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
