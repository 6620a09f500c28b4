"""What scripts of others would keep in the browser, and should not.

The book keeps something about a visitor only when asked to. The theme wrote down light or dark at
every page, and where the contents were scrolled to.
"""

from sphinx.errors import ExtensionError

CHANGES = {
    "_static/scripts/pydata-sphinx-theme.js": {
        # only what somebody chose, and no longer than that
        'localStorage.setItem("mode",e),localStorage.setItem("theme",n)': (
            '(()=>{try{"auto"===e?localStorage.removeItem("mode"):localStorage.setItem("mode",e)}'
            "catch{}})()"  # a browser may keep nothing at all
        ),
        'localStorage.getItem("mode")||e': (
            '(()=>{try{return localStorage.getItem("mode")}catch{}})()||e'
        ),
        'sessionStorage.setItem("sidebar-scroll-top",e.scrollTop)': "void 0",
        'sessionStorage.getItem("sidebar-scroll-top")': "null",
    },
}


def forget(address: str, content: bytes) -> bytes:
    """A file without what it would keep; ExtensionError when another version does it anew."""
    text = content.decode() if address in CHANGES else ""
    for old, new in CHANGES.get(address, {}).items():
        if old not in text:
            raise ExtensionError(f"{address} has changed: look again at what it keeps ({old}).")
        text = text.replace(old, new)
    return text.encode() if text else content
