"""De bemiddelingsgroep volgens Bijlage 8."""

from reintegratie.core import RECHT, Eis, Kanttekening, Uitkomst, regel

from ..doelgroepen.begrippen_bijlage_8 import is_client_bijlage_8
from . import Feiten, Lezing

UITNODIGING = "bijlage-8/bemiddelingsgroep#uitnodiging"


@regel
def bemiddelingsgroep_uitnodiging(f: Feiten, lezing: Lezing):
    """Bemiddelingsgroep: wordt de cliënt uitgenodigd?"""
    return Uitkomst(
        RECHT,
        Eis("meteen te bemiddelen naar werk", f.direct_bemiddelbaar, bron=UITNODIGING),
        Eis("een coach helpt deze klant aan werk", f.in_caseload, bron=UITNODIGING),
        Eis("klant van WerkSaam", is_client_bijlage_8(f, lezing), bron=UITNODIGING),
        Kanttekening(
            "De bron zegt niet of de cliënt na de uitnodiging moet meedoen.", bron=UITNODIGING
        ),
        gevolg="De cliënt wordt uitgenodigd: dat geldt voor elke klant van een coach die meteen te "
        "bemiddelen is.",
        anders="De uitnodiging is voor klanten van een coach die meteen te bemiddelen zijn.",
        aard="plicht",
    )
