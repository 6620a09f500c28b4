"""The data behind the book, as files for other programs: in the site, and by `reintegratie data`.

`FILES` is the one list: of what is written, of how it is checked, and of the page `data` that
describes it.
"""

import csv
import json
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

from reintegratie import overzicht, schemas, wetboek
from reintegratie.graaf import bestanden
from reintegratie.machine import whole

FOLDER = PAGE = "data"


class File(NamedTuple):
    """One file of rows: its name, what stands in it, who makes the rows, and their schema."""

    name: str
    title: str
    about: str
    rows: Any
    item: schemas.Schema

    @property
    def schema(self):
        """The schema of the whole file."""
        return schemas.file_schema(self.title, self.item)


FILES = (
    File(
        "parameters",
        "Cijfers",
        "Elk cijfer met zijn data, bron, graad en dag van controle. Ook de "
        "tijden waarvoor geen bron een cijfer geeft, met de reden.",
        overzicht.parameters,
        schemas.PARAMETER,
    ),
    File(
        "regelingen",
        "Berekeningen",
        "Elke berekening met haar vragen, haar uitkomsten en een JSON Schema voor de feiten.",
        overzicht.regelingen,
        schemas.CALCULATION,
    ),
    File(
        "bepalingen",
        "Bepalingen",
        "Elke bepaling van de bronnen: wat haar tekst zegt, haar status en de berekeningen "
        "die haar volgen.",
        overzicht.dekking,
        schemas.PROVISION,
    ),
    File(
        "conflicten",
        "Bronconflicten",
        "Elk conflict tussen de bronnen, met zijn lezingen.",
        overzicht.conflicten,
        schemas.CONFLICT,
    ),
    File(
        "voorbeelden",
        "Uitgewerkte voorbeelden",
        "Elk voorbeeld met zijn feiten en zijn uitkomst.",
        overzicht.voorbeelden,
        schemas.EXAMPLE,
    ),
    File(
        "grafen",
        "Grafen",
        "Elke berekening als graaf: wat zij vraagt, vergelijkt, kiest en uitrekent, met al haar "
        "cijfers. Zie [hieronder](#zo-leest-u-een-graaf).",
        bestanden.grafen,
        schemas.GRAPH,
    ),
    File(
        "bewerkingen",
        "Bewerkingen",
        "De gesloten lijst van wat in een graaf kan staan, met wat elke bewerking betekent en wat "
        "zij doet met wat onbekend is.",
        bestanden.bewerkingen,
        schemas.OPERATION,
    ),
    File(
        "gevolgen",
        "Gevolgen",
        "Welk feit uit welk ander feit volgt, en welke feiten niet samen waar kunnen zijn.",
        bestanden.gevolgen,
        schemas.IMPLICATION,
    ),
    File(
        "proeven",
        "Proeven",
        "Feiten en hun uitkomst, om een eigen programma aan te toetsen: elk uitgewerkt voorbeeld, "
        "en van elke grens de laatste waarde ervoor en de eerste erna.",
        bestanden.proeven,
        schemas.TEST,
    ),
    File(
        "begrippen",
        "Begrippen",
        "Elk feit waar een berekening om vraagt.",
        overzicht.begrippen,
        schemas.CONCEPT,
    ),
    File(
        "bronnen", "Bronnen", "Elke bron, met datum en status.", overzicht.bronnen, schemas.SOURCE
    ),
)
TABLE_TITLE = "Cijfers als tabel"
TABLE_ABOUT = (
    "Dezelfde cijfers voor een rekenblad: één rij per waarde, met een komma tussen de kolommen."
)
COLUMNS = (
    "kamer",
    "naam",
    "omschrijving",
    "eenheid",
    "sleutel",
    "vanaf",
    "tot_en_met",
    "waarde",
    "bron",
    "graad",
    "geverifieerd_tot",
    "toelichting",
    "reden",
    "wie",
)


def contents():
    """Return the text of every file by its name, with the index as the last."""
    rows = {file.name: file.rows() for file in FILES}
    files: dict[str, str] = {}
    listed: list[tuple[str, str, str, int, str | None]] = []
    for file in FILES:
        files[f"schema/{file.name}.schema.json"] = written(file.schema)
        files[f"{file.name}.json"] = written(stamped(rows[file.name]))
        listed.append(
            (
                f"{file.name}.json",
                file.title,
                file.about,
                len(rows[file.name]),
                f"schema/{file.name}.schema.json",
            )
        )
    cells = table(rows["parameters"])
    files["parameters.csv"] = as_csv(cells)
    listed.append(("parameters.csv", TABLE_TITLE, TABLE_ABOUT, len(cells), None))
    files["schema/index.schema.json"] = written(schemas.INDEX)
    files["index.json"] = written(index(files, listed))
    return files


def stamped(rows):
    """Return the rows with the version of the rules and a hash of the rows themselves."""
    return {"versie": wetboek().versie, "hash": fingerprint(written(rows)), "gegevens": rows}


def index(files, listed):
    """Return what stands where; its hash changes when any of the files does."""
    rows = [
        {
            "bestand": name,
            "titel": title,
            "omschrijving": about,
            "aantal": count,
            "schema": schema,
            "sha256": fingerprint(files[name]),
        }
        for name, title, about, count, schema in listed
    ]
    whole = fingerprint("\n".join(f"{name} {fingerprint(files[name])}" for name in sorted(files)))
    return {"naam": wetboek().naam, "versie": wetboek().versie, "hash": whole, "bestanden": rows}


def fingerprint(text):
    """Return the SHA-256 of a text."""
    return sha256(text.encode()).hexdigest()


def written(data):
    """Return the data as JSON, the same for the same data."""
    return json.dumps(data, ensure_ascii=False) + "\n"


def table(parameters):
    """Return the figures as rows of `COLUMNS`: a figure that is a table has a row for each cell."""
    rows = []
    for figure in parameters:
        for value in figure["waarden"]:
            rows += [
                figure | value | {"sleutel": key, "waarde": cell}
                for key, cell in cells(value["waarde"])
            ]
        rows += [figure | {"toelichting": None} | gap for gap in figure["zonder_waarde"]]
    return [[row.get(column) for column in COLUMNS] for row in rows]


def cells(value, key=""):
    """The figures in a value with the keys that lead to them: «licht/1»."""
    if not isinstance(value, dict):
        return [(key, value)]
    return [
        found for name, part in value.items() for found in cells(part, f"{key}/{name}".strip("/"))
    ]


def as_csv(rows):
    """Return the rows as CSV, under the names of the columns."""
    text = StringIO()
    csv.writer(text).writerows([COLUMNS, *rows])
    return text.getvalue()


def write(folder):
    """Write all files to a folder, or none of them; return the index."""
    files = contents()
    Path(folder, "schema").mkdir(parents=True, exist_ok=True)
    whole.write({Path(folder, name): text.encode() for name, text in files.items()})
    return json.loads(files["index.json"])


def ship(app, exception):
    """At the end of a build of pages: put the files in the site."""
    if not exception and app.builder.format == "html":
        write(Path(app.outdir) / FOLDER)


def describe(app, docname, source):
    """Put the list of files below the own text of the page."""
    from .sjabloon import rendered  # the command that writes the files needs no templates

    if docname == PAGE:
        source[0] = f"{source[0]}\n\n{rendered(PAGE, {'bestanden': FILES, 'map': FOLDER})}"


def setup(app):
    """Register the files and their page with Sphinx."""
    app.connect("source-read", describe)
    app.connect("build-finished", ship)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
