"""Where a reader tells a fault in the text: an address given to the build, or lines to copy."""

import os
import re

from sphinx.errors import ConfigError

from reintegratie import wetboek

ADDRESS = "HANDBOEK_MELDPUNT"
ALLOWED = re.compile(r"https://[^\s\"<>]+|mailto:[^\s\"<>]+@[^\s\"<>]+")


def meldpunt():
    """The address from the environment; empty without one. Refuses one that is none."""
    address = os.environ.get(ADDRESS, "")
    if address and not ALLOWED.fullmatch(address):
        raise ConfigError(f"{ADDRESS} is geen https-adres en geen mailto-adres: {address!r}")
    return address


def add_address(app, pagename, templatename, context, doctree):
    """Give the foot of each page the address, and the version of the book."""
    context["meldpunt"] = app.config.handboek_meldpunt
    context["release"] = wetboek().versie


def setup(app):
    """Register with Sphinx; another address writes every page again."""
    app.add_config_value("handboek_meldpunt", meldpunt(), "html")
    app.connect("html-page-context", add_address)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
