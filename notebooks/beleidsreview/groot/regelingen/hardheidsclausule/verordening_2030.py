"""De hardheidsclausule: in het ontwerp van 2030 (verzonnen) is dat artikel 19."""

from reintegratie.core import KAN, Eis, Kanttekening, Uitkomst, regel

from ..doelgroepen.begrippen import is_client, is_medewerker
from . import Feiten, Lezing

ARTIKEL = "verordening-2030/artikel-19#hardheidsclausule"


@regel
def hardheidsclausule(f: Feiten, lezing: Lezing):
    """Hardheidsclausule: kan WerkSaam in iemands voordeel beslissen?"""
    return Uitkomst(
        KAN,
        Eis("is cliënt of medewerker", is_client(f, lezing) | is_medewerker(f), bron=ARTIKEL),
        Eis(
            "de verordening regelt dit niet, of niet redelijk",
            f.verordening_schiet_tekort,
            bron=ARTIKEL,
        ),
        Eis("het is een bijzonder geval", f.bijzonder_geval, bron=ARTIKEL),
        Eis("de beslissing is in iemands voordeel", f.in_voordeel, bron=ARTIKEL),
        Kanttekening("In iemands nadeel beslissen kan met dit artikel nooit.", bron=ARTIKEL),
        gevolg="WerkSaam kan zo beslissen, in het voordeel van deze persoon.",
        anders="Met artikel 19 kan WerkSaam zo niet beslissen.",
        wie="WerkSaam",
    )
