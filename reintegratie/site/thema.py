"""The look of the site: what sphinx-book-theme lacks or gets wrong, in templates and style.

`sjablonen/` replaces templates of the theme: without the 1.5 MB of script that draws icons
(the style sheet already holds them as a font), with landmarks, names for every button, and a
search form that can be submitted.
"""

from pathlib import Path

HERE = Path(__file__).parent
TEMPLATES = (HERE / "sjablonen", HERE / "sjablonen" / "components")


def use_own_files(app, config):
    """Put the own templates before those of the theme, and ship the own static files."""
    config.templates_path[:0] = map(str, TEMPLATES)
    if str(HERE / "_static") not in config.html_static_path:
        config.html_static_path.append(str(HERE / "_static"))


def setup(app):
    """Register the look with Sphinx."""
    app.connect("config-inited", use_own_files)
    app.add_css_file("handboek.css", priority=900)
    app.add_css_file("druk.css", priority=910)
    app.add_js_file("thema.js", type="module")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
