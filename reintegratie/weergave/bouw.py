"""HTML that is safe by construction: whatever is not already ``Html`` is escaped."""

from __future__ import annotations

from html import escape
from typing import Any

VOID = frozenset({"br", "input"})


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def samen(*parts: Any) -> Html:
    """The parts one after another; plain text is escaped, None and lists are allowed."""
    return Html("".join(_piece(part) for part in parts))


def _piece(part: Any) -> str:
    if part is None:
        return ""
    if isinstance(part, Html):
        return part
    if isinstance(part, (list, tuple)):
        return samen(*part)
    return escape(op_een_regel(str(part)))


def op_een_regel(text: str) -> str:
    """The text with each amount bound to its sign."""
    return text.replace("€ ", "€\N{NO-BREAK SPACE}")


def el(name: str, /, *parts: Any, **attributes: Any) -> Html:
    """One element. ``class_`` is written as ``class``, ``data_veld`` as ``data-veld``.

    An attribute that is None or False is left out; one that is True stands bare.
    """
    written = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in VOID:
        return Html(f"<{name}{written}>")
    return Html(f"<{name}{written}>{samen(*parts)}</{name}>")


def _attribute(key: str, value: Any) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
