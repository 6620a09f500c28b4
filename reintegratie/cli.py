"""The command line: ``reintegratie``, or ``python -m reintegratie``.

Bad input gives exit code 2 and one Dutch message on standard error; with ``--json`` that message
is an object with ``fout``. Nothing is guessed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import Any, NoReturn

from . import __version__, bereken, overzicht, regeling, wetboek
from .core.concepts import read_date
from .core.errors import OngeldigeInvoer, ReintegratieFout, shorten
from .core.json_input import read_object
from .core.tijd import buiten
from .machine import terminal
from .machine.options import refuse
from .machine.read import read_text
from .weergave import geschiedenis, tekst

EXIT_MACHINE, EXIT_BAD_INPUT, EXIT_STOPPED = 1, 2, 130
ALL_TOGETHER = "--gewicht geeft in tekst wat alle stellingen samen waard zijn."
TODAY = "vandaag als u niets opgeeft"
OF_A_DAY = "alleen wat op die dag geldt; alles als u niets opgeeft"


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command; returns the exit code."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    with terminal.safe():
        try:
            code = _carry_out(arguments)
            terminal.flush()
        except KeyboardInterrupt:
            code = _tell("Gestopt.", EXIT_STOPPED)
        except OSError as fault:
            code = _tell(terminal.refused(fault), EXIT_MACHINE)
        terminal.close()
    return code


def _carry_out(arguments: list[str]) -> int:
    try:
        chosen = _parser().parse_args(arguments)
        return chosen.command(chosen)
    except ReintegratieFout as error:
        _refuse(error, "--json" in arguments)
        return EXIT_BAD_INPUT
    except SystemExit as done:  # what argparse calls --help and --version
        return int(done.code or 0)


def _tell(what: str | None, code: int) -> int:
    """Say why it ended, if that can still be said; nothing where the reader has seen enough."""
    if what is None:
        return 0
    with suppress(OSError):
        print(what, file=sys.stderr)
    return code


def _refuse(error: ReintegratieFout, as_json: bool) -> None:
    message = json.dumps(error.als_dict()) if as_json else error.melding
    print(message, file=sys.stderr)


class _Parser(argparse.ArgumentParser):
    """An argument parser that complains in Dutch, and in no colour."""

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.color = False  # from Python 3.14 on it would be: the usage below is read as text

    def _print_message(self, message: str, file: Any = None) -> None:
        print(message, end="", file=file or sys.stderr)  # argparse itself hides a full disk

    def error(self, message: str) -> NoReturn:
        usage = " ".join(self.format_usage().split()).removeprefix("usage: ")
        raise OngeldigeInvoer(f"Deze opdracht klopt niet. Zo moet het: {usage}")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="reintegratie", description=f"{wetboek().naam}.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, parser_class=_Parser, metavar="OPDRACHT")
    for name, command, text in (
        ("regelingen", _regelingen, "alle berekeningen, met wat zij vragen en geven"),
        ("bereken", _bereken, "de uitkomst van één berekening"),
        ("regel", _regel, "één berekening als tekst, die leest als het artikel"),
        ("bewijs", _bewijs, "wat altijd waar is, bewezen of weerlegd, en wat nooit iets doet"),
        ("wegwijzer", _wegwijzer, "bij één persoon: welk instrument kan, welk afvalt en waarom"),
        ("oefen", _oefen, "de oefeningen, of één ervan met haar vraag en de terugkoppeling"),
        ("dekking", _dekking, "van elke bepaling: waar zij gemodelleerd is"),
        ("conflicten", _conflicten, "de bronconflicten en hun lezingen"),
        ("bronnen", _bronnen, "elke bron met haar teksten, en wanneer die golden"),
        ("beleid", _beleid, "een rapport van wie een wijziging van de regels merkt"),
        ("data", _data, "alle gegevens als bestanden, voor andere programma's"),
        ("bouw", _bouw, "bouw het handboek in _build/html"),
    ):
        sub = commands.add_parser(name, help=text, description=f"Geeft {text}.")
        sub.set_defaults(command=command)
        if command is _beleid:
            _add_beleid(sub)
        elif command is not _bouw:
            sub.add_argument("--json", action="store_true", help="voor andere programma's")
        if command in (_bereken, _wegwijzer):
            _add_facts(sub)
        if command in (_bereken, _regel):
            sub.add_argument("naam", metavar="NAAM", help="naam van de berekening")
        if command is _regel:
            sub.add_argument("--peildatum", metavar="JJJJ-MM-DD", help=TODAY)
        if command in (_regelingen, _dekking, _conflicten):
            sub.add_argument("--peildatum", metavar="JJJJ-MM-DD", help=OF_A_DAY)
        if command is _bewijs:
            sub.add_argument("--mutanten", action="store_true", help="welke fouten worden gezien")
            sub.add_argument("--gewicht", action="store_true", help="welke stellingen ertoe doen")
            sub.add_argument("naam", metavar="NAAM", nargs="?", help="naam van de berekening")
        if command is _bereken:
            sub.add_argument("--lezing", action="append", default=[], metavar="K03=LEZING")
            sub.add_argument(
                "--alle-bronnen", action="store_true", help="over alle bronnen tegelijk"
            )
        if command is _oefen:
            sub.add_argument("naam", metavar="NAAM", nargs="?", help="naam van de oefening")
            sub.add_argument("--antwoord", metavar="NUMMER", type=int, help="uw antwoord")
        if command is _wegwijzer:
            sub.add_argument("--rol", metavar="ROL", help="voor wie u zoekt, zoals «alles»")
            sub.add_argument("--bewaar", metavar="BESTAND", help="schrijf de stand als JSON")
        if command is _data:
            sub.add_argument("map", metavar="MAP", help="map om in te schrijven")
    return parser


def _add_facts(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--feiten", metavar="BESTAND", help="JSON-bestand met feiten, of - ")
    parser.add_argument("--feit", action="append", default=[], metavar="NAAM=WAARDE")
    parser.add_argument("--peildatum", metavar="JJJJ-MM-DD", help=TODAY)


def _add_beleid(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "wijziging",
        nargs="+",
        metavar="WIJZIGING",
        help="TOML-bestanden, of mappen van ontwerpen: elk boven op het vorige",
    )
    parser.add_argument(
        "--peildatum",
        metavar="JJJJ-MM-DD",
        help="de dag waarop alles is ingegaan als u niets opgeeft",
    )
    parser.add_argument("--bestand", metavar="BESTAND", help="eigen mensen: csv, xlsx of parquet")
    parser.add_argument("--koppeling", metavar="KOPPELING.toml", help="welke kolom welk feit is")
    parser.add_argument("--mensen", metavar="AANTAL", help="verzonnen mensen: 5000")
    parser.add_argument("--seed", metavar="GETAL", help="andere verzonnen mensen: trekking 1")
    parser.add_argument("--uit", metavar="MAP", help="waar het rapport komt")
    parser.add_argument(
        "--vaststellen",
        metavar="JJJJ-MM-DD",
        help="neem het ontwerp op in de wet: de dag waarop het is vastgesteld",
    )
    parser.add_argument("--bekendgemaakt", metavar="JJJJ-MM-DD", help="en die van bekendmaking")
    parser.add_argument("--terug", action="store_true", help="haal een ontwerp weer uit de wet")


def _print(data: Any) -> int:
    print(json.dumps(data, indent=2))  # in ASCII: the same for every terminal
    return 0


def _regelingen(chosen: argparse.Namespace) -> int:
    day = _day(chosen)
    rows = overzicht.regelingen(day)
    if chosen.json:
        return _print(rows)
    for row in rows:
        print(f"{row['naam']}\n    {row['titel']} ({', '.join(row['bepalingen'])})")
        if out := buiten(wetboek().regeling(row["naam"]), day or date.today()):
            print(f"    {out}")
    return 0


def _day(chosen: argparse.Namespace) -> date | None:
    """The day that is asked for; None where none is."""
    return read_date(chosen.peildatum) if chosen.peildatum else None


def _bereken(chosen: argparse.Namespace) -> int:
    facts = _read_facts(chosen.feiten) | _pairs(chosen.feit, "--feit")
    answer = bereken(
        chosen.naam,
        facts,
        peildatum=chosen.peildatum,
        lezingen=_pairs(chosen.lezing, "--lezing"),
        alle_bronnen=chosen.alle_bronnen,
    )
    if chosen.json:
        return _print(answer.als_dict() | {"verandert": answer.wat_verandert()})
    labels = {fact["naam"]: fact["label"] for fact in answer.regel.schema()["feiten"]}
    said = tekst.uitkomst(answer.als_dict(), labels, answer.wat_verandert())
    print(tekst.gevouwen(said))
    return 0


def _regel(chosen: argparse.Namespace) -> int:
    from .core.graph import graph_of
    from .graaf import artikel, gegevens

    day = _day(chosen) or date.today()
    graph = graph_of(regeling(chosen.naam).op(day))
    if chosen.json:
        return _print(gegevens.graaf(graph) | {"cijfers": gegevens.cijfers([graph])})
    print(artikel.artikel(graph, day))
    return 0


def _bewijs(chosen: argparse.Namespace) -> int:
    """What is proven of the rules; with an exit code of 1 where something is idle."""
    try:
        from .bewijs import opdracht_bewijs
    except ImportError:
        raise OngeldigeInvoer(
            "Hiervoor is meer nodig: installeer het pakket met «reintegratie[bewijs]»."
        ) from None
    if chosen.gewicht:
        refuse(chosen, ("--mutanten", "--json", "NAAM"), ALL_TOGETHER)
        return opdracht_bewijs.toon_gewicht()
    if chosen.mutanten:
        refuse(chosen, ("--json",), "--mutanten geeft alleen tekst.")
        return opdracht_bewijs.toon_mutanten(chosen.naam)
    if chosen.json:
        return _print(opdracht_bewijs.alles(chosen.naam))
    return opdracht_bewijs.toon(chosen.naam)


def _wegwijzer(chosen: argparse.Namespace) -> int:
    """The questionnaire: a conversation, unless the answers are given along."""
    from .wegwijzer import bestand, gesprek, opdracht_wegwijzer

    given = _read_facts(chosen.feiten)
    stand = opdracht_wegwijzer.stand(
        given, _pairs(chosen.feit, "--feit"), chosen.peildatum, chosen.rol
    )
    if not (given or chosen.feit or chosen.json):
        stand = gesprek.voer(stand)
    if chosen.bewaar is not None:
        opdracht_wegwijzer.schrijf(stand, chosen.bewaar)
    return _print(bestand.bewaar(stand)) if chosen.json else opdracht_wegwijzer.toon(stand)


def _oefen(chosen: argparse.Namespace) -> int:
    """A practice case: its question, or with an answer the feedback on it."""
    from .oefenen import opdracht_oefen

    if chosen.naam is None:
        refuse(chosen, ("--antwoord",), "noem ook de oefening.")
    data, text = opdracht_oefen.gegeven(chosen.naam, chosen.antwoord)
    if chosen.json:
        return _print(data)
    print(text)
    return 0


def _dekking(chosen: argparse.Namespace) -> int:
    rows = overzicht.dekking(_day(chosen))
    if chosen.json:
        return _print(rows)
    for row in rows:
        print(
            f"{row['id']}  {row['status']:<13} {row['vindplaats']}  {row['functie'] or ''}".rstrip()
        )
    return 0


def _conflicten(chosen: argparse.Namespace) -> int:
    rows = overzicht.conflicten(_day(chosen))
    if chosen.json:
        return _print(rows)
    for row in rows:
        print(f"{row['id']}  {row['titel']}")
        for reading in row["lezingen"]:
            print(f"     {reading['naam']}: {reading['tekst']}")
    return 0


def _bronnen(chosen: argparse.Namespace) -> int:
    if chosen.json:
        return _print(overzicht.bronnen())
    for source in wetboek().bronnen.values():
        print("\n".join(geschiedenis.regels(wetboek(), source)))
    return 0


def _beleid(chosen: argparse.Namespace) -> int:
    try:
        from .caseload import opdracht_beleid
    except ImportError:
        raise OngeldigeInvoer(
            "Hiervoor is meer nodig: installeer het pakket met «reintegratie[beleid]»."
        ) from None
    return opdracht_beleid.voer_uit(chosen)


def _data(chosen: argparse.Namespace) -> int:
    from .site import data

    if not chosen.map.strip():
        raise OngeldigeInvoer("Geef een map om in te schrijven.")
    try:
        index = data.write(chosen.map)
    except OSError:
        raise OngeldigeInvoer(f"In de map «{shorten(chosen.map)}» is niet te schrijven.") from None
    if chosen.json:
        return _print(index)
    for row in index["bestanden"]:
        print(f"{row['bestand']}  {row['titel']} ({row['aantal']})")
    return 0


def _bouw(chosen: argparse.Namespace) -> int:
    try:
        from .site.bouwen import bouw, is_project
    except ImportError:  # installed without what builds the book
        can = False
    else:
        can = is_project()
    if not can:
        raise OngeldigeInvoer(
            "Bouwen kan alleen in de map van het project, met wat «make boek» daar opzet."
        )
    return bouw()


def _pairs(given: list[str], option: str) -> dict[str, str]:
    """The pairs ``naam=waarde``; a name that is given twice is refused."""
    pairs: dict[str, str] = {}
    for text in given:
        name, sign, value = text.partition("=")
        if not sign or not name:
            raise OngeldigeInvoer(f"{option} wil naam=waarde, niet «{shorten(text)}».")
        if name in pairs:
            raise OngeldigeInvoer(f"«{shorten(name)}» staat er twee keer.", veld=name)
        pairs[name] = value
    return pairs


def _read_facts(place: str | None) -> dict[str, Any]:
    """The facts in a JSON file, or from standard input for ``-``."""
    if place is None:
        return {}
    return read_object(read_text(place))
