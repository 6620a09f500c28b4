"""An answer (``Antwoord.als_dict()``) as plain text, for the terminal and for notebooks.

It says what the block of the page says, item by item: each item is one line, however long, so that
a changed word is one changed line of a notebook. ``gevouwen`` breaks the lines for a terminal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill

from . import opschriften as op
from . import stapregels, tekening, woorden
from .gelezen import zo_gelezen
from .getallen import datum
from .lezingen import eensluidend, groepen, resultaten

WIDTH = 96


def uitkomst(
    answer: dict,
    labels: dict[str, str],
    verandert: Iterable[dict] = (),
    ondergrond: dict | None = None,
) -> str:
    """The whole answer, a line for each item. ``labels`` names the facts.

    ``verandert`` is what would change it (``Antwoord.wat_verandert()``), ``ondergrond`` the answer
    as it is told below its head, where that is less.
    """
    sign, word, meaning = woorden.oordeel(answer)
    ground = ondergrond or answer
    parts = [
        "\n".join(
            [
                f"{answer['titel']} (peildatum {datum(answer['peildatum'])})",
                answer["kop"]["tekst"],
                *filter(None, [answer["kop"]["verder"]]),
                *(f"{one['label']}: {one['tekst']}" for one in woorden.overige(answer)),
                f"{sign} {word}{f': {meaning}' if meaning else ''}",
                *filter(None, [answer["tijd"] if not woorden.volgens(answer) else None]),
            ]
        ),
        _list(op.MISSING, _missing(answer, labels)),
        _list(op.POSSIBILITIES, _possibilities(answer["mogelijkheden"])),
        *(_list(title, lines) for title, lines in tekening.regels(ground)),
        _list(op.READINGS, _readings(answer)),
        _list(op.CHANGES, map(_change, verandert)),
        _list(op.ELSEWHERE, map(elders_in_woorden, answer["elders"])),
        _list(*stapregels.regels(ground["stappen"])),
        _list(op.NOTES, (_sourced(note["tekst"], note) for note in ground["kanttekeningen"])),
    ]
    return "\n\n".join(part for part in parts if part)


def gevouwen(text: str) -> str:
    """The text in lines of at most 96 characters; an item of a list stays indented."""
    return "\n".join(_folded(line) for line in text.split("\n"))


def _folded(line: str) -> str:
    mark = line[: len(line) - len(line.lstrip(" -"))]
    return fill(line, WIDTH, subsequent_indent=" " * len(mark)) if line else line


def _list(title: str, items: Iterable[str]) -> str:
    lines = [f"- {item}" for item in items]
    return "\n".join([title if title.endswith("?") else f"{title}:", *lines]) if lines else ""


def _missing(answer: dict, labels: dict[str, str]) -> Iterator[str]:
    for name in answer["ontbrekende_feiten"]:
        yield labels.get(name, name)
    for figure in answer["ontbrekende_parameters"]:
        yield f"{figure['omschrijving']}: {woorden.waarom_niet(figure)}"


def _change(row: dict) -> str:
    """Each fact that leads to another outcome, and that outcome."""
    facts = op.OR_IF.join(f"{one['label']}: {one['weergave']}" for one in row["als"])
    return f"{facts}. {op.PATH_END.format(tekst=row['dan'])}"


def elders_in_woorden(other: dict) -> str:
    """What another source gives, in a line."""
    amounts = [
        f"{one['label']}: {one['tekst']}."
        for one in other["resultaten"].values()
        if one["waarde"] is not None
    ]
    word, who = f"{other['titel']}: {_word(other).lower()}.", _decider(other)
    said = [word, other["gevolg"], who, *amounts, other["tijd"]]
    return " ".join(filter(None, said))


def _decider(outcome: dict) -> str | None:
    """Who decides, where it is a power and the sentence does not name him already."""
    who, said = outcome["wie"], outcome["gevolg"]
    told = outcome["oordeel"] != "kan" or not who or who.casefold() in said.casefold()
    return None if told else op.DECIDER_IS.format(wie=who)


def _word(outcome: dict) -> str:
    """The verdict of an outcome that is told in passing."""
    return woorden.oordeel(outcome | {"wie": None})[1]


def _possibilities(rows: list[dict]) -> Iterator[str]:
    told = eensluidend(rows)
    for row in rows:
        verdict = [] if told else [_word(row) + ".", row["gevolg"]]
        results = [f"{label}: {text}." for label, text in resultaten(row).items()]
        yield " ".join([f"{row['label']}: {row['weergave']}.", *filter(None, verdict), *results])


def _readings(answer: dict) -> Iterator[str]:
    """What each different outcome is read from, and what it is; not what all of them say."""
    groups, every = groepen(answer), answer["lezingen"]
    told = len(groups) > 1 and eensluidend(every)
    for rows, results in groups:
        verdict = [] if told else [f"Dan: {_word(rows[0]).lower()}.", rows[0]["gevolg"]]
        amounts = [f"{label}: {text}." for label, text in results.items()]
        yield " ".join(filter(None, [zo_gelezen(rows, every), *verdict, *amounts]))


def _sourced(said: str, item: dict) -> str:
    return f"{said} [{item['vindplaats']}]" if item.get("bron") else said
