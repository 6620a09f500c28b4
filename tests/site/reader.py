"""A page of a site as it was built: what it loads, and where its links lead."""

from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag

LOADS = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
UNREAD = ("script", "style", "pre")  # for a program, or for who asks for code
ELSEWHERE = ("http:", "https:", "mailto:", "//")


class Reader(HTMLParser):
    """What a page loads by itself, where its links lead, and which ids it has."""

    def __init__(self, path):
        super().__init__()
        self.loads, self.links, self.ids, self.words, self.within = [], [], set(), [], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in UNREAD:
            self.within.append(tag)
        self.ids.add(attrs.get("id"))
        if attrs.get("rel") != "canonical":  # says where the page is; nothing loads it
            self.loads.append(attrs.get(LOADS.get(tag)) or "")
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])

    def handle_endtag(self, tag):
        if self.within[-1:] == [tag]:
            self.within.pop()

    def handle_data(self, data):
        if not self.within:
            self.words.append(data)


def broken(pages, site):
    """Return the links within a site that lead nowhere: the page that has one, and the link.

    `pages` are readers of all its pages, by their paths.
    """
    return [
        (str(path), link)
        for path, page in pages.items()
        for link in page.links
        if not link.startswith(ELSEWHERE) and not leads_somewhere(path, link, pages, site)
    ]


def leads_somewhere(path, link, pages, site):
    """Return whether a link on the page at `path` has a page and an anchor to arrive at."""
    address, anchor = urldefrag(unquote(link))
    folder = site if address.startswith("/") else path.parent  # the page for what is not found
    target = (folder / address.partition("?")[0].lstrip("/")).resolve() if address else path
    if target not in pages:
        return target.is_file()
    return not anchor or anchor in pages[target].ids
