"""De bemiddelingsgroep volgens Bijlage 8."""

from reintegratie.core import RECHT, Eis, Kanttekening, Uitkomst, regel

from . import Feiten

UITNODIGING = "bijlage-8/bemiddelingsgroep#uitnodiging"


@regel
def bemiddelingsgroep_uitnodiging(f: Feiten):
    """Bemiddelingsgroep: wordt de cliënt uitgenodigd?"""
    return Uitkomst(
        RECHT,
        Eis("meteen te bemiddelen naar werk", f.direct_bemiddelbaar, bron=UITNODIGING),
        Kanttekening(
            "De bron zegt niet of de cliënt na de uitnodiging moet meedoen.", bron=UITNODIGING
        ),
        gevolg="De cliënt wordt uitgenodigd: dat geldt voor iedereen die meteen te bemiddelen is.",
        anders="De uitnodiging is alleen voor wie meteen te bemiddelen is.",
    )
