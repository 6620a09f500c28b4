"""The slider of a figure: it fills in the field that it stands under."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from reintegratie import wetboek
from reintegratie.core.format import show
from reintegratie.weergave.bouw import Html, el
from reintegratie.weergave.schaal import ronde_stappen

from .delen import parameter_van
from .knoppen import Knop, nu

FINEST = 100  # steps of a slider at least, where an amount is so large


def posities(knop: Knop, dag: date) -> list[Decimal]:
    """Every value at which the slider of a figure can stand, from nought on."""
    highest = ronde_stappen(Decimal(0), 2 * Decimal(nu(knop, dag)))[-1]
    step = _stap(highest)
    return [step * place for place in range(int(highest / step) + 1)]


def schuif(knop: Knop, gegeven: str | None, prefix: str, dag: date) -> Html:
    """A slider from nought to at least twice what holds on a day, in round steps.

    ``gegeven`` is what stands in its field; without that it stands at what holds.
    """
    figure, now = parameter_van(knop.cijfer, wetboek()), Decimal(nu(knop, dag))
    value = Decimal(gegeven.replace(",", ".")) if gegeven else now
    places = posities(knop, dag)
    said = f"{prefix}-{knop.naam}-stand"
    slider = el(
        "input",
        type="range",
        min="0",
        max=f"{places[-1]:f}",
        step=f"{places[1] - places[0]:f}",
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
