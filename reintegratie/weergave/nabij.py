"""What a place in a source is called on a page of it: without what that page says itself."""

from __future__ import annotations

from typing import Any

from reintegratie import wetboek

HERE = "deze pagina"


def nabij(vindplaats: str, pagina: str) -> str:
    """A place in words, as a page calls it: «deze pagina, lid 2», «artikel 16, lid 1».

    A place in another source keeps its whole name. Raises OnbekendeBron.
    """
    places = wetboek().vindplaatsen
    said, own = places.tekst(vindplaats), places.tekst(pagina)
    if vindplaats.partition("#")[0] == pagina:
        return f"{HERE}{said.removeprefix(own)}"
    return said.removeprefix(f"{places.naam(pagina)}, ")


def genoemd(gegevens: Any, pagina: str) -> Any:
    """Plain data in which each place (``bron``, ``vindplaats``) is called as a page calls it."""
    if isinstance(gegevens, list):
        return [genoemd(one, pagina) for one in gegevens]
    if not isinstance(gegevens, dict):
        return gegevens
    named = {key: genoemd(one, pagina) for key, one in gegevens.items()}
    if named.get("bron") and "vindplaats" in named:
        named["vindplaats"] = nabij(named["bron"], pagina)
    return named
