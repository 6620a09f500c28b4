"""What invented people rest on, as a part of a picture (``beleid.vormen``)."""

from __future__ import annotations

from collections.abc import Iterable

from reintegratie.beleid import vormen
from reintegratie.beleid.vormen import Deel

from . import Aanname


def in_beeld(aannames: Iterable[Aanname]) -> Deel | None:
    """Each assumption with its ground; None without any."""
    rows = [
        [one.label, one.verdeling, " ".join(filter(None, [one.bron, one.toelichting]))]
        for one in aannames
    ]
    return vormen.tabel(
        "Aannames onder de verzonnen mensen",
        ["Feit", "Verdeling", "Bron"],
        rows,
        "Elk feit is los getrokken, behalve waar een ander feit staat.",
        open=False,
    )
