"""The page that a host shows for an address that is not there: the look of the book, in Dutch."""

PAGE = "404"
BODY = """\
<section>
<h1>Deze pagina is er niet</h1>
<p>Het adres klopt niet, of de pagina heeft nu een ander adres.</p>
<ul>
<li>Begin opnieuw op de <a href="{home}">eerste pagina</a>.</li>
<li>Of kies een onderwerp in de inhoud.</li>
<li>Of zoek op een woord.</li>
</ul>
</section>
"""


def page(app):
    """Give Sphinx the page; its links are made to hold anywhere when the site is finished."""
    body = BODY.format(home=app.builder.get_relative_uri(PAGE, app.config.root_doc))
    yield PAGE, {"title": "Deze pagina is er niet", "body": body, "display_toc": False}, "page.html"


def setup(app):
    """Register the page with Sphinx."""
    app.connect("html-collect-pages", page)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
