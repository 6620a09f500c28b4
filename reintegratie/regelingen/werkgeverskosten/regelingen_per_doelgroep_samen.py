"""Welke regelingen gaan samen? Wat Regelingen per doelgroep erover zegt, en wat zij verzwijgt."""

from reintegratie.core import KAN, Eis, Kanttekening, Uitkomst, regel

from . import Feiten

BLAD = "regelingen-per-doelgroep"
PROEFPLAATSING = f"{BLAD}/proefplaatsing-uwv#voorzieningen"
WERKERVARINGSPLEK = f"{BLAD}/werkervaringsplek#geen-voorzieningen"
PREMIEKORTING = f"{BLAD}/premiekorting#bedrag"
TWEE_GRONDEN = f"{BLAD}/premiekorting#samenloop"
JOBCOACH = f"{BLAD}/jobcoach-gemeente#aanspraak"
BESCHUT_WERK = f"{BLAD}/beschut-werk#loon"

VOORZIENING_UWV = ("werkvoorziening_uwv", "jobcoach_uwv")
KORTING = ("premiekorting_beperking", "premiekorting_oudere")
LKS = ("loonkostensubsidie",)


@regel(ook=("P040", "P077", "P084"))
def regelingen_samen(f: Feiten):
    """Gaan deze twee regelingen samen?"""
    werkervaringsplek = paar(f, ("werkervaringsplek_uwv",), VOORZIENING_UWV)
    gronden = paar(f, KORTING[:1], KORTING[1:])
    korting = paar(f, KORTING, LKS)
    proefplaatsing = paar(f, ("proefplaatsing_uwv",), VOORZIENING_UWV)
    jobcoach, beschut = paar(f, LKS, ("jobcoach_gemeente",)), paar(f, LKS, ("beschut_werk",))
    genoemd = werkervaringsplek | gronden | korting | proefplaatsing | jobcoach | beschut
    return Uitkomst(
        KAN,
        Eis(
            "geen voorziening van UWV tijdens een werkervaringsplek",
            ~werkervaringsplek,
            WERKERVARINGSPLEK,
        ),
        Eis("geen premiekorting op twee gronden tegelijk", ~gronden, TWEE_GRONDEN),
        Eis(
            "premiekorting alleen onder voorwaarden naast loonkostensubsidie",
            ~korting | f.combinatie_kan,
            PREMIEKORTING,
        ),
        Kanttekening("Alleen de arbeidsbeperking telt dan.", TWEE_GRONDEN, als=gronden),
        Kanttekening(
            "Tijdens een proefplaatsing kunt u deze voorziening al aanvragen.",
            PROEFPLAATSING,
            als=proefplaatsing,
        ),
        Kanttekening(
            "Wie met loonkostensubsidie werkt, kan aanspraak maken op begeleiding.",
            JOBCOACH,
            als=jobcoach,
        ),
        Kanttekening(
            "De gemeente kan bij beschut werk loonkostensubsidie geven.", BESCHUT_WERK, als=beschut
        ),
        Kanttekening(
            "De webpagina zegt niets over deze twee samen. Vraag het na voordat u ermee rekent.",
            als=~genoemd,
        ),
        gevolg="De webpagina verbiedt deze twee samen niet.",
        anders="Deze twee gaan niet samen.",
    )


def paar(f: Feiten, groep, andere):
    """Of de ene regeling uit de ene groep komt en de andere uit de andere, hoe dan ook geordend."""
    een, twee = f.regeling_een, f.regeling_twee
    return een.een_van(*groep) & twee.een_van(*andere) | een.een_van(*andere) & twee.een_van(*groep)
