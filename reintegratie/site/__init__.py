"""The Sphinx extension of the handbook; each module here registers its own part."""

from hashlib import sha256
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
PARTS = ("ankers", "taal", "thema", "weergave_boek", "pyodide", "naslag", "bronregel", "cijfers")


def fingerprint():
    """Return a hash of the rules and registers: pages show what they say."""
    files = sorted(path for kind in ("py", "toml") for path in PACKAGE.rglob(f"*.{kind}"))
    return sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def setup(app):
    """Register every part with Sphinx; return what the extension is safe for.

    Sphinx reads all pages again when the fingerprint changes, and else only changed pages.
    """
    app.add_config_value("reintegratie_fingerprint", fingerprint(), "env")
    for part in PARTS:
        app.setup_extension(f"{__name__}.{part}")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
