"""The page that a host shows for an address that is not there: the look of the book, in Dutch."""

PAGE = "404"
LEADS_TO = ("index", "inhoud", "zoeken")
BODY = """\
<section>
<h1>Deze pagina is er niet</h1>
<p>Het adres klopt niet, of de pagina heeft nu een ander adres.</p>
<ul>
<li>Begin opnieuw op de <a href="{index}">eerste pagina</a>.</li>
<li>Of kies een onderwerp in <a href="{inhoud}">alle hoofdstukken</a>.</li>
<li>Of <a href="{zoeken}">zoek op een woord</a>.</li>
</ul>
</section>
"""


def page(app):
    """Give Sphinx the page; its links are made to hold anywhere when the site is finished."""
    body = BODY.format(**{name: app.builder.get_relative_uri(PAGE, name) for name in LEADS_TO})
    yield PAGE, {"title": "Deze pagina is er niet", "body": body, "display_toc": False}, "page.html"


def setup(app):
    """Register the page with Sphinx."""
    app.connect("html-collect-pages", page)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
