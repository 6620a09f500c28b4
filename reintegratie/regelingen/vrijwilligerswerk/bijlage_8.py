"""Vrijwilligerswerk volgens Bijlage 8: wanneer, met welke afspraken, en waar nooit."""

from reintegratie.core import (
    BEREKEND,
    RECHT,
    Eis,
    JaNee,
    Kanttekening,
    Maanden,
    Uitkomst,
    regel,
)

from ..doelgroepen.begrippen_bijlage_8 import is_client_bijlage_8
from ..groepen import gaat_over
from . import Cijfers, Feiten, Lezing

AANLEIDING = "bijlage-8/vrijwilligerswerk#aanleiding"
AFSPRAKEN = "bijlage-8/vrijwilligerswerk#afspraken"
VERDRINGING = "bijlage-8/vrijwilligerswerk#verdringing"


@regel
def vrijwilligerswerk_stimulering(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wordt de cliënt gestimuleerd tot vrijwilligerswerk?"""
    return Uitkomst(
        RECHT,
        Eis(
            "de langste tijd in Arbeidsfit is voorbij",
            f.max_periode_arbeidsfit_verstreken,
            bron=AANLEIDING,
        ),
        Eis("nog niet geplaatst op werk", ~f.geplaatst, bron=AANLEIDING),
        Eis("cliënt van WerkSaam", is_client_bijlage_8(f, lezing), bron=AANLEIDING),
        Maanden(
            "langste_tijd_arbeidsfit",
            p.langste_tijd_arbeidsfit,
            bron=AANLEIDING,
            label="Langste tijd in Arbeidsfit",
        ),
        Kanttekening("Werk vinden blijft het belangrijkste doel.", bron=AANLEIDING),
        Kanttekening(
            "Stimuleren is niet verplichten: de bron noemt vrijwilligerswerk nergens verplicht.",
            bron=AANLEIDING,
        ),
        gevolg="De cliënt wordt gestimuleerd om vrijwilligerswerk te doen.",
        anders="De bron noemt hier geen stimulans. Of iemand dan vrijwilligerswerk mag doen, staat "
        "er niet.",
        aard="plicht",
    )


@regel
def vrijwilligerswerk_afspraken(f: Feiten):
    """Zijn alle afspraken over vrijwilligerswerk gemaakt?

    Voor wie vrijwilligerswerk gaat doen. De eerste twee afspraken staan in het plan van aanpak.
    """
    return Uitkomst(
        RECHT,
        Eis("in het plan: WerkSaam is vóór vrijwilligerswerk", f.plan_noemt_voorstander, AFSPRAKEN),
        Eis("in het plan: het zoeken naar werk gaat voor", f.plan_noemt_werk_gaat_voor, AFSPRAKEN),
        Eis(
            "afgesproken: de cliënt is beschikbaar voor sollicitaties",
            f.beschikbaarheid_afgesproken,
            AFSPRAKEN,
        ),
        Eis("afgesproken: de cliënt solliciteert", f.sollicitaties_afgesproken, AFSPRAKEN),
        Kanttekening(
            "De lijst is niet volledig: de bron laat ruimte voor meer afspraken.", bron=AFSPRAKEN
        ),
        Kanttekening("De cliënt zoekt zelf een plek die past.", bron=AFSPRAKEN),
        gevolg="Zo hoort het: alle afspraken zijn gemaakt.",
        anders="Dit klopt nog niet: deze afspraken moeten er allemaal zijn.",
        aard="plicht",
    )


@regel
def vrijwilligerswerk_verdringing(f: Feiten):
    """Mag vrijwilligerswerk op deze plek?

    Een verbod zonder uitzondering: nooit waar anderen hetzelfde werk betaald doen.
    """
    return Uitkomst(
        BEREKEND,
        Eis(
            "niemand wordt bij deze werkgever voor hetzelfde werk betaald",
            ~f.zelfde_werk_door_betaalde_krachten,
            bron=VERDRINGING,
        ),
        JaNee(
            "verbod_geldt",
            f.zelfde_werk_door_betaalde_krachten,
            bron=VERDRINGING,
            label="Het verbod geldt hier",
            altijd=True,
        ),
        Kanttekening(
            "De bron zegt niet of het hele bedrijf telt, of alleen deze plek.", bron=VERDRINGING
        ),
        gaat_over("een cliënt", VERDRINGING),
        gevolg="Dit verbod staat het vrijwilligerswerk niet in de weg.",
        anders="Vrijwilligerswerk mag hier nooit: het verdringt betaald werk.",
    )
