"""What our Python says to a form of the page that moves figures."""

import json
from datetime import date

from reintegratie import wetboek
from reintegratie.beleid import pagina, teken
from reintegratie.beleid.knoppen import begrippen, wijziging
from reintegratie.beleid.verschil import SOORTEN
from reintegratie.beleid.watals import WatAls
from reintegratie.caseload import mensen_in_beeld, vergelijk_mensen
from reintegratie.core.errors import ReintegratieFout
from reintegratie.verzonnen.beeld import in_beeld

FIRST = date(2020, 1, 1)  # the day with which the page begins


def in_python(asked, people):
    """Return what Python says to a form, and how it shows that."""
    day = begrippen(FIRST)["peildatum"].lees(asked["peildatum"])
    try:
        change = wijziging(asked["velden"], asked["lezingen"], FIRST)
        outcome = pagina.uitkomst(change, pagina.gevallen(FIRST))
    except ReintegratieFout as fault:
        refused = pagina.fouten(fault)
        return [{"fouten": refused["fouten"], "melding": refused["melding"]}, None]
    noticed = vergelijk_mensen(WatAls(wetboek(), change), people, day)
    changed, *parts = outcome["beeld"]["delen"]
    told = [*mensen_in_beeld.delen(noticed), in_beeld(people.aannames)]
    found = {
        "fouten": {},
        "melding": None,
        "verandering": changed,
        "dag": day.isoformat(),
        "toml": outcome["toml"],
        "voorbeelden": {name: outcome[name] for name in ("zin", "veranderd", "onzeker")}
        | {"delen": parts},
        "mensen": {
            "merk": people.opschrift,
            "geteld": {kind: noticed.aantallen()[kind] for kind in SOORTEN},
            "delen": [part for part in told if part],
        },
        "precies": None,
    }
    shown = [*pagina.getoond(outcome), teken.inhoud(found["mensen"]["delen"])]
    return json.loads(json.dumps([found, shown]))
