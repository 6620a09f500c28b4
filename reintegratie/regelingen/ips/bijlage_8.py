"""Het IPS-traject volgens Bijlage 8: een route naar werk en een route om werk te houden."""

from reintegratie.core import KAN, Eis, Uitkomst, regel

from . import Feiten, Lezing

WERK_VINDEN = "bijlage-8/ips-traject#werk-vinden"
WERK_BEHOUDEN = "bijlage-8/ips-traject#werk-behouden"


@regel
def ips_werk_vinden(f: Feiten):
    """IPS-traject: hulp om werk te vinden.

    Bijlage 8 zegt niet wie beslist.
    """
    return Uitkomst(
        KAN,
        Eis(
            "heeft een ernstige psychische aandoening",
            f.ernstige_psychische_aandoening,
            bron=WERK_VINDEN,
        ),
        Eis("krijgt behandeling van een ggz-team", f.in_behandeling_ggz_team, bron=WERK_VINDEN),
        Eis("wil aan het werk", f.wil_werken, bron=WERK_VINDEN),
        gevolg="Een IPS-begeleider kan helpen om werk te zoeken, te vinden en te houden.",
        anders="Deze route van het IPS-traject is niet bedoeld voor deze persoon.",
    )


@regel
def ips_werk_behouden(f: Feiten, lezing: Lezing):
    """IPS-traject: hulp om werk te houden.

    De zin noemt geen ernstige aandoening en geen behandeling; of die ook hier nodig zijn, is open.
    """
    ernstig_en_in_behandeling = f.ernstige_psychische_aandoening & f.in_behandeling_ggz_team
    return Uitkomst(
        KAN,
        Eis("heeft werk", f.werkt, bron=WERK_BEHOUDEN),
        Eis(
            "heeft daar problemen door een psychische aandoening",
            f.problemen_door_psychische_aandoening,
            bron=WERK_BEHOUDEN,
        ),
        Eis(
            "een ernstige aandoening en behandeling, als die ook hier nodig zijn",
            lezing(
                "K101",
                elke_psychische_aandoening=True,
                ernstig_en_in_behandeling=ernstig_en_in_behandeling,
            ),
            bron=WERK_BEHOUDEN,
        ),
        gevolg="Een IPS-begeleider kan helpen om het werk te houden.",
        anders="Deze route van het IPS-traject is niet bedoeld voor deze persoon.",
    )
