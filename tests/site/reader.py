"""A page of a site as it was built: what it loads and says, and where its links lead."""

from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag

SPOKEN = ("title", "alt", "placeholder", "aria-label", "aria-valuetext", "content")
LOADS = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
UNREAD = ("script", "style", "pre")  # for a program, or for who asks for code
ELSEWHERE = ("http:", "https:", "mailto:", "//")


class Reader(HTMLParser):
    """What a page loads by itself, where its links lead, which ids and elements it has, what it
    says in sight and to a screen reader (`words`), and what it holds for its scripts (`data`).
    """

    def __init__(self, path):
        super().__init__()
        self.loads, self.links, self.words, self.data, self.within = [], [], [], [], []
        self.ids, self.tags = set(), set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.add(tag)
        if tag in UNREAD:
            self.within.append(attrs.get("type") if tag == "script" else tag)
        self.words += [attrs[name] for name in SPOKEN if attrs.get(name)]
        self.ids.add(attrs.get("id"))
        if attrs.get("rel") != "canonical":  # says where the page is; nothing loads it
            self.loads.append(attrs.get(LOADS.get(tag)) or "")
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])

    def handle_endtag(self, tag):
        if self.within and tag in UNREAD:
            self.within.pop()

    def handle_data(self, data):
        if not self.within:
            self.words.append(data)
        elif self.within[-1] == "application/json":
            self.data.append(data)


def broken(pages, site):
    """Return the links within a site that lead nowhere: the page that has one, and the link.

    `pages` are readers of all its pages, by their paths.
    """
    return [
        (str(path), link)
        for path, page in pages.items()
        for link in page.links
        if not link.startswith((*ELSEWHERE, "data:"))
        and not leads_somewhere(path, link, pages, site)
    ]


def leads_somewhere(path, link, pages, site):
    """Return whether a link on the page at `path` has a page and an anchor to arrive at."""
    address, anchor = urldefrag(unquote(link))
    folder = site if address.startswith("/") else path.parent  # the page for what is not found
    target = (folder / address.partition("?")[0].lstrip("/")).resolve() if address else path
    if target not in pages:
        return target.is_file()
    return not anchor or anchor in pages[target].ids
