"""What readers come for, step by step on a phone: how many taps, screens and seconds it takes them.

python -m tests.site.tasks carries each out on a slow phone with a slow line, and prints what it took.

A step is what a reader does: `tik` what stands on the page, `vul` a field, `toets` a key, `typ` a text,
and `zie` the words that answer him. A tap is a press or a field that is filled in. A screen is a page
that opens, and each further height of the phone that goes by before the next thing is in reach.
"""

import re
from math import ceil
from time import monotonic
from typing import NamedTuple

from .looking import visitor

PHONE = {"width": 360, "height": 740}
SLOW_LINE = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 200_000,
    "uploadThroughput": 90_000,
}
SLOWER = 4  # times, of the processor
PATIENCE = 20_000  # milliseconds
FAR = """(one) => {
    const box = one.getBoundingClientRect(), below = box.top - innerHeight + Math.min(box.height, 40);
    return Math.max(0, below, -box.bottom) / innerHeight;
}"""


class Took(NamedTuple):
    """What a task took: presses and filled fields, screens, seconds."""

    taps: int
    screens: int
    seconds: float


class Reader:
    """Somebody with a phone who does one task."""

    def __init__(self, page):
        self.page, self.taps, self.screens = page, 0, 0
        page.set_default_timeout(PATIENCE)

    def do(self, steps):
        """Carry out the steps, from the first page of the site on; return what they took."""
        begin = monotonic()
        self.open("/")
        for what, *given in steps:
            getattr(self, what)(*given)
        return Took(self.taps, self.screens, monotonic() - begin)

    def open(self, address):
        self.page.goto(address)
        self.screens += 1

    def reach(self, place):
        """Scroll until something is in sight, and count what went by."""
        place.wait_for()
        self.screens += ceil(place.evaluate(FAR))
        place.scroll_into_view_if_needed()

    def tik(self, name, within="main"):
        """Press the first thing that carries these words: a link, a button, a choice, a fold."""
        before = self.page.url.partition("#")[0]
        around = self.page.locator(within).first
        words = re.compile(rf"^\W*{re.escape(name)}", re.IGNORECASE)
        place = (
            around.locator(":is(a, button, summary, label, option):visible")
            .filter(has_text=words)
            .first
        )
        self.reach(place)
        place.click()
        self.taps += 1
        self.page.wait_for_load_state()
        self.screens += self.page.url.partition("#")[0] != before

    def vul(self, field, text, within="main"):
        """Fill in the field with this label."""
        around = self.page.locator(within).first
        place = around.get_by_label(re.compile(re.escape(field))).locator("visible=true").first
        self.reach(place)
        place.fill(text)
        place.press("Tab")
        self.taps += 1

    def toets(self, *keys):
        """Press keys; each is a tap."""
        for key in keys:
            self.page.keyboard.press(key)
        self.taps += len(keys)

    def typ(self, text):
        """Type a text where the focus is."""
        self.page.keyboard.type(text)
        self.taps += 1

    def zie(self, words, within="main"):
        """Find these words, where they are in sight."""
        place = (
            self.page.locator(within).get_by_text(re.compile(words)).locator("visible=true").first
        )
        self.reach(place)


REWARD, KEEP, COSTS = (
    f"[data-naam={name}]"
    for name in ("flextensie_soort_beloning", "e_bike_houden", "loonkostensubsidie_uit_percentage")
)
TERM, NUGGER, WORKING = (
    f"[data-naam={name}]" for name in ("flextensie", "nugger_voorziening", "leerwerktraject")
)
# Who wants what: the steps, and how many taps and screens it may take at most.
TASKS = {
    "een coach: premie of scholingsbudget bij 26 jaar?": (
        [
            ("tik", "Flextensie"),
            ("tik", "Premie of scholingsbudget"),
            ("tik", "Ja", REWARD),
            ("vul", "Hoe oud", "26", REWARD),
            ("zie", "van de . lezingen", REWARD),
        ],
        4,
        5,
    ),
    "een werkgever: wat krijg ik voor iemand die 60 % presteert, 32 uur, het minimumloon, op 1 maart 2018?": (
        [
            ("tik", "Ik ben werkgever"),
            ("tik", "Hoeveel loonkostensubsidie krijg ik"),
            ("vul", "Hoe groot is de loonwaarde", "60", COSTS),
            ("vul", "Hoe oud", "30", COSTS),
            ("vul", "Hoeveel uur per week", "32", COSTS),
            ("tik", "Ja", f"{COSTS} [data-veld=verdient_minimumloon]"),
            ("vul", "Voor welke datum", "1-3-2018", COSTS),
            ("zie", "504,96", COSTS),
        ],
        7,
        8,
    ),
    "een burger: mag ik de e-bike na vijf maanden houden?": (
        [
            ("tik", "Ik heb een uitkering"),
            ("tik", "Een e-bike of geld"),
            ("tik", "Nog"),
            ("tik", "Mag de cliënt de e-bike houden"),
            ("vul", "Hoeveel maanden", "5", KEEP),
            ("zie", "mag de e-bike nu niet houden", KEEP),
            ("zie", "nog 1 maand", KEEP),
        ],
        5,
        7,
    ),
    "wie over beleid nadenkt: de e-bike vanaf 10 kilometer, wie wint?": (
        [
            ("tik", "Ik denk na over beleid"),
            ("tik", "Zelf schuiven"),
            ("vul", "afstand", "10"),
            ("zie", "Vooruit: ", ".ri-live .ri-plaats"),
        ],
        3,
        12,
    ),
    "een coach in opleiding: een oefening, met een fout": (
        [
            ("tik", "leren en oefenen"),
            ("tik", "Les 1"),
            ("tik", "Nee", ".ri-oefening"),
            ("tik", "Controleer", ".ri-oefening"),
            ("zie", "oed", ".ri-feedback"),
        ],
        4,
        8,
    ),
    "iedereen: zoek «bijverdienen»": (
        [
            ("vul", "Zoek in het handboek", "bijverdienen"),
            ("tik", "Zoeken"),
            ("tik", "Artikel 15. Inkomstenvrijlating"),
        ],
        3,
        4,
    ),
    "een coach: de wegwijzer voor iemand van 45 met een arbeidsbeperking en bijstand": (
        [
            ("tik", "de wegwijzer"),
            ("tik", "Voor de cliënt"),
            ("tik", "Ja"),
            ("tik", "Niemand"),
            ("tik", "Ja"),
            ("vul", "Leeftijd", "45"),
            ("tik", "Volgende"),
            ("zie", "Dit kan"),
        ],
        7,
        7,
    ),
    "wie alleen toetsen gebruikt: zoek de wachtlijst": (
        [
            ("toets", "Control+K"),
            ("typ", "wachtlijst beschut werk"),
            ("toets", "Enter"),
            ("zie", "gevonden voor"),
            ("tik", "Artikel 10. Beschut werk"),
        ],
        4,
        3,
    ),
    "een coach: deel een berekening": (
        [
            ("tik", "Flextensie"),
            ("tik", "Past dit bij de cliënt"),
            ("vul", "Hoeveel maanden", "5", TERM),
            ("tik", "Delen", TERM),
            ("tik", "Maak een link", TERM),
            ("zie", "Link naar deze berekening", TERM),
        ],
        5,
        7,
    ),
    "een burger: geldt dit vandaag nog?": (
        [("tik", "No-riskpolis"), ("tik", "Is zij bedoeld"), ("zie", "rond 2016|ca. 2017")],
        2,
        7,
    ),
    "een coach: een Nugger die elf uur kan werken": (
        [
            ("tik", "Ik ben coach"),
            ("tik", "Hulp voor een Nugger"),
            ("tik", "Reken het uit: kan WerkSaam iets inzetten"),
            ("vul", "Hoeveel uur", "11", NUGGER),
            ("zie", "Nee", NUGGER),
        ],
        4,
        7,
    ),
    "een coach: een leer-werktraject voor iemand van 27": (
        [
            ("tik", "Ik ben coach"),
            ("tik", "Hulp voor een jongere"),
            ("tik", "Reken het uit: leren en werken tegelijk"),
            ("vul", "Hoe oud", "27", WORKING),
            ("zie", "Nee", WORKING),
        ],
        4,
        6,
    ),
    "een werkgever: bestaat de premiekorting nog?": (
        [
            ("vul", "Zoek in het handboek", "premiekorting"),
            ("tik", "Zoeken"),
            ("tik", "Premiekorting"),
            ("zie", "2018|voorbij|bestaat niet meer|vervallen"),
        ],
        3,
        4,
    ),
    "een werkgever: wie betaalt als mijn werknemer ziek is?": (
        [("tik", "Ik ben werkgever"), ("tik", "No-riskpolis"), ("zie", "Ziektewet")],
        2,
        7,
    ),
    "een burger: hoeveel van mijn loon mag ik houden?": (
        [
            ("tik", "Ik heb een uitkering"),
            ("tik", "Een deel van mijn loon"),
            ("tik", "Laat WerkSaam een deel"),
            ("zie", "zes maanden"),
        ],
        3,
        7,
    ),
    "een coach: hoe lang mag een werkstage duren?": (
        [
            ("vul", "Zoek in het handboek", "hoe lang werkstage"),
            ("tik", "Zoeken"),
            ("tik", "Artikel 4. Werkstage"),
            ("zie", "maanden"),
        ],
        3,
        4,
    ),
    "wie over beleid nadenkt: waar verschillen de bronnen over beschut werk?": (
        [("tik", "Beschut werk"), ("zie", "Moet een gemeente beschut werk aanbieden")],
        1,
        5,
    ),
    "een burger: wat is een Nugger?": (
        [
            ("vul", "Zoek in het handboek", "nugger"),
            ("tik", "Zoeken"),
            ("tik", "Hulp zonder uitkering"),
            ("zie", "heet vaak Nugger"),
        ],
        3,
        7,
    ),
    "een lezer: meld een fout in de tekst": (
        [
            ("tik", "Flextensie"),
            ("tik", "Meld een fout", "footer"),
            ("zie", "Bladzijde: Flextensie", "footer"),
        ],
        2,
        6,
    ),
    "een gemeente: zet een rekenhulp op de eigen site": (
        [
            ("tik", "Flextensie"),
            ("tik", "Past dit bij de cliënt"),
            ("tik", "Delen", TERM),
            ("tik", "Deze rekenhulp alleen", TERM),
            ("tik", "Zet deze rekenhulp", "footer"),
            ("zie", "iframe", "footer"),
        ],
        5,
        12,
    ),
}


def main():
    """Carry out every task slowly, and print what it took."""
    from playwright.sync_api import sync_playwright

    from tests.conftest import FLAGS
    from tests.site.built import SITE
    from tools import serveer
    from tools.programma import CHROMIUM

    with serveer.served(SITE) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM.find(), args=FLAGS)
        print(f"{'tikken':>7}{'schermen':>10}{'seconden':>10}")
        for name, (steps, *_) in TASKS.items():
            context = visitor(browser, address, viewport=PHONE)
            took = Reader(slowed(context.new_page())).do(steps)
            print(f"{took.taps:>7}{took.screens:>10}{took.seconds:>10.1f}  {name}")
            context.close()
        browser.close()


def slowed(page):
    """Return the page on a slow line and a slow processor."""
    session = page.context.new_cdp_session(page)
    session.send("Network.emulateNetworkConditions", SLOW_LINE)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    return page


if __name__ == "__main__":
    main()
