"""How myst-nb shows the outcome of a calculator cell in the book."""


class Weergave:
    """Leave every output to the other renderers."""

    mime_priority_overrides = ()

    @staticmethod
    def handle_mime(renderer, data, inline):
        return None
