"""The questionnaire as plain text, for the terminal and for notebooks."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill

from reintegratie.core.outcome import GELDT_NIET, STRIJDIG
from reintegratie.weergave.getallen import datum
from reintegratie.weergave.tekst import WIDTH
from reintegratie.weergave.woorden import herkomst

from .lijst import MOGELIJK
from .register import rollen
from .zinnen import bekend, beslisser, elders, grenzen, kanttekeningen, naam, teken, waarom


def stand(beeld: dict) -> str:
    """The answers, the list of instruments, what goes together, and the next question."""
    parts = [
        f"Wegwijzer (peildatum {datum(beeld['peildatum'])}; {rollen()[beeld['rol']].lower()})",
        "\n".join(fill(one, WIDTH) for one in beeld["tijd"]),
        _lijst("Uw antwoorden", (f"{naam(one)}: {one['weergave']}" for one in beeld["antwoorden"])),
        *(_lijst(part["titel"], map(regel, part["rijen"])) for part in beeld["lijst"]),
        _lijst("Wat de bronnen over samengaan zeggen", _samen(beeld["samenloop"])),
        vraag(beeld),
    ]
    return "\n\n".join(part for part in parts if part)


def vraag(beeld: dict) -> str:
    """The question with why it is asked and whose judgement it is; or that there is none left."""
    asked = beeld["vraag"]
    if asked is None:
        return "Er zijn geen vragen meer."
    about = f"{asked['bij']}: " if asked["bij"] else ""
    choices = [f"  {one['naam']}: {one['tekst']}" for one in asked["keuzes"] or ()]
    said = [
        f"Vraag: {about}{asked['vraag']}",
        *choices,
        asked["hint"],
        herkomst(asked),
        waarom(asked),
    ]
    return "\n".join(fill(one, WIDTH, subsequent_indent="  ") for one in said if one)


def regel(row: dict) -> str:
    """One instrument, in a line."""
    title, said, notes = gezegd(row)
    told = "; ".join(one.rstrip(".") for one in (*said, *notes))
    return f"{title}: {told}" if told else title


def gezegd(row: dict) -> tuple[str, list[str], list[str]]:
    """One instrument: its sign and title, what it comes to, and the notes beside that."""
    said = [*grenzen(row), *([row["gevolg"]] if row["oordeel"] in MOGELIJK else [])]
    said += beslisser(row)
    said += [f"niet voldaan aan «{one['tekst']}»" for one in row["redenen"]]
    said += [f"{one['label']}: {one['tekst']}" for one in bekend(row)]
    said += [one["tekst"] for one in row["lezingen"]]
    said += [f"ontbreekt: {one['omschrijving']}" for one in row["cijfers"]]
    if row["oordeel"] in (STRIJDIG, GELDT_NIET):
        said = [row["gevolg"]]
    if row["oordeel"] == "onbekend":
        said.append(_nog(len(row["ontbreekt"])) if row["ontbreekt"] else row["gevolg"])
    notes = [f"let op: {note}" for note in kanttekeningen(row) if row["oordeel"] in MOGELIJK]
    notes += [f"elders: {one}" for one in elders(row)]
    return f"{teken(row)} {row['titel']}", said, notes


def _nog(count: int) -> str:
    return "nog 1 vraag" if count == 1 else f"nog {count} vragen"


def _samen(samenloop: dict) -> Iterator[str]:
    for cell in samenloop["gezegd"]:
        places = "; ".join(place["vindplaats"] for place in cell["bronnen"])
        yield f"{' en '.join(cell['titels'])}: {cell['woord'].lower()}. {cell['tekst']} [{places}]"
    silent = samenloop["stil"]
    if silent:
        others = "1 ander paar" if silent == 1 else f"{silent} andere paren"
        yield f"Over {others} zwijgen de bronnen."


def _lijst(title: str, items) -> str:
    lines = [fill(f"- {item}", WIDTH, subsequent_indent="  ") for item in items]
    return "\n".join([f"{title}:", *lines]) if lines else ""
