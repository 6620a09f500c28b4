"""What our Python says in the list of the questionnaire."""

from reintegratie.wegwijzer.scherm import beeld
from reintegratie.wegwijzer.stand import lees

GUIDE = "/wegwijzer.html"
DAY = "2019-12-31"  # with which the page comes to life


def in_python(rol, facts):
    """Return the titles in each part of the list that holds any, for these answers."""
    shown = beeld(lees({"peildatum": DAY, "rol": rol, "feiten": facts}))
    parts = shown["lijst"]
    return {one["naam"]: [row["titel"] for row in one["rijen"]] for one in parts if one["rijen"]}
