"""The slider of a figure: it fills in the field that it stands under."""

from __future__ import annotations

from decimal import Decimal

from reintegratie import wetboek
from reintegratie.core.format import show
from reintegratie.weergave.bouw import Html, el
from reintegratie.weergave.schaal import ronde_stappen

from .delen import parameter_van
from .knoppen import Knop, nu

FINEST = 100  # steps of a slider at least, where an amount is so large


def schuif(knop: Knop, gegeven: str | None, prefix: str) -> Html:
    """A slider from nought to at least twice what holds today, in round steps.

    ``gegeven`` is what stands in its field; without that it stands at what holds today.
    """
    figure, now = parameter_van(knop.parameter, wetboek()), Decimal(nu(knop))
    value = Decimal(gegeven.replace(",", ".")) if gegeven else now
    highest = ronde_stappen(Decimal(0), 2 * now)[-1]
    said = f"{prefix}-{knop.naam}-stand"
    slider = el(
        "input",
        type="range",
        min="0",
        max=f"{highest:f}",
        step=f"{_stap(highest):f}",
        value=f"{value:f}",
        aria_label=f"Schuif: {knop.label}",
        aria_valuetext=show(value, figure.eenheid),
        data_schuif=knop.naam,
        data_eenheid=figure.eenheid,
        data_nu=f"{now:f}",
    )
    return el("div", slider, el("output", show(value, figure.eenheid), id=said), class_="ri-schuif")


def _stap(highest: Decimal) -> Decimal:
    """One, or so much more that the slider still has enough steps."""
    return max(Decimal(1), Decimal(10) ** (highest / FINEST).adjusted())
