"""JSON Schemas (2020-12): of the facts of a calculation, and of every file for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .core.graph import OPERATIONS
from .core.outcome import AARDEN, OORDELEN
from .core.readings import SOORTEN

if TYPE_CHECKING:
    from .core.concepts import Begrip
    from .core.rules import Regel

Schema = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"

TEXT: Schema = {"type": "string"}
MAYBE: Schema = {"type": ["string", "null"]}
TRUTH: Schema = {"type": "boolean"}
COUNT: Schema = {"type": ["integer", "string", "null"]}  # whole, or a decimal number as text
HASH: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
DAY: Schema = {
    "type": "string",
    "format": "date",
    "pattern": r"^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$",
}
MAYBE_DAY: Schema = {"anyOf": [DAY, {"type": "null"}]}
VALUE: Schema = {"type": ["string", "integer", "boolean", "null"]}
FIGURE: Schema = {
    "anyOf": [
        {"type": ["string", "integer", "boolean"]},
        {"type": "object", "minProperties": 1, "additionalProperties": {"$ref": "#/$defs/cijfer"}},
    ]
}


def row(**fields: Schema) -> Schema:
    """An object with exactly these fields."""
    return {
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }


def many(items: Schema) -> Schema:
    """A list of these."""
    return {"type": "array", "items": items}


def table(items: Schema) -> Schema:
    """An object whose names are free, and whose values are these."""
    return {"type": "object", "additionalProperties": items}


# facts ---------------------------------------------------------------------


def feiten_schema(rule: Regel, *, alleen: bool = False) -> Schema:
    """The facts that a calculation takes: each may be left out, or be null, when it is unknown.

    ``alleen``: not those that only another version of it asks.
    """
    concepts, asked = rule.wetboek.begrippen, rule.schema(alleen=alleen)["feiten"]
    return {
        "$schema": DIALECT,
        "title": rule.titel,
        "type": "object",
        "properties": {one["naam"]: fact_schema(concepts[one["naam"]]) for one in asked},
        "additionalProperties": False,
    }


def fact_schema(concept: Begrip) -> Schema:
    """One fact, in the form in which the worked examples give it."""
    form = _form(concept)
    return {"title": concept.label, "description": concept.vraag, "anyOf": [form, {"type": "null"}]}


def _form(concept: Begrip) -> Schema:
    if concept.type == "ja_nee":
        return TRUTH
    if concept.type == "keuze":
        return {"enum": list(concept.keuzes)}
    if concept.type == "datum":
        return DAY
    if concept.type == "perioden":
        return many(row(van=DAY, tot=DAY)) | {"maxItems": 100}
    bounds = {"minimum": concept.minimum, "maximum": concept.maximum}
    kind = "integer" if concept.type == "geheel" else "number"
    limit = {"exclusiveMaximum": 10**12}  # no more digits are read
    return (
        {"type": kind}
        | limit
        | {name: _number(bound) for name, bound in bounds.items() if bound is not None}
    )


def _number(bound: Any) -> int | float:
    return int(bound) if bound == int(bound) else float(bound)


# files ---------------------------------------------------------------------


def file_schema(title: str, item: Schema) -> Schema:
    """A file for other programs: what it is of which version, and its rows."""
    return {
        "$schema": DIALECT,
        "title": title,
        "$defs": DEFINITIONS,
        **row(versie=TEXT, hash=HASH, gegevens=many(item) | {"minItems": 1}),
    }


FACT = dict(
    naam=TEXT,
    label=TEXT,
    vraag=TEXT,
    hint=MAYBE,
    type=TEXT,
    eenheid=MAYBE,
    keuzes={"anyOf": [many(row(naam=TEXT, tekst=TEXT)), {"type": "null"}]},
    herkomst=TEXT,
    wie=MAYBE,
    minimum=COUNT,
    maximum=COUNT,
    gangbaar={"anyOf": [many(VALUE), {"type": "null"}]},
    loopt_op=TRUTH,
)
PLACE = dict(bron=TEXT, vindplaats=TEXT, verwijzing=MAYBE)
RESULTS = table(VALUE)

CALCULATION = row(
    naam=TEXT,
    titel=TEXT,
    kamer=TEXT,
    bepalingen=many(TEXT),
    feiten=many(row(**FACT)),
    onderdelen=many(
        row(titel=MAYBE, feiten=many(TEXT), bron=MAYBE, vindplaats=MAYBE, verwijzing=MAYBE)
    ),
    resultaten=many(row(naam=TEXT, label=TEXT, eenheid=MAYBE)),
    conflicten=many(row(id=TEXT, titel=TEXT, lezingen=many(row(naam=TEXT, tekst=TEXT)))),
    uitleg=TEXT,
    pagina=TEXT,
    feiten_schema={"$ref": DIALECT},
    versies=many(
        row(
            geldt=many(row(vanaf=MAYBE_DAY, tot=MAYBE_DAY)),
            teksten=many(TEXT),
            bepalingen=many(TEXT),
        )
    )
    | {"minItems": 1},
)
PARAMETER = row(
    kamer=TEXT,
    naam=TEXT,
    omschrijving=TEXT,
    eenheid=MAYBE,
    waarden=many(
        row(
            vanaf=MAYBE_DAY,
            tot_en_met=MAYBE_DAY,
            waarde={"$ref": "#/$defs/cijfer"},
            **PLACE,
            graad={"enum": ["officieel", "secundair", "afgeleid"]},
            geverifieerd_tot=DAY,
            toelichting=MAYBE,
        )
    ),
    zonder_waarde=many(row(vanaf=MAYBE_DAY, tot_en_met=MAYBE_DAY, reden=TEXT)),
    wie=MAYBE,
)
UNCLEAR = row(vraag=TEXT, aard=TEXT, conflict=MAYBE, reden=TEXT, overgang=TRUTH)
BOUND = row(
    wat=TEXT,
    grens=TEXT,
    waarde=VALUE,
    woord=MAYBE,
    eenheid=MAYBE,
    vanaf_moment=MAYBE,
    grondslag=MAYBE,
    naar_rato=TRUTH,
    jaar=COUNT,
)
CONDITIONS: Schema = {
    "type": "object",
    "minProperties": 1,
    "additionalProperties": False,
    "properties": {
        "alle": many({"$ref": "#/$defs/voorwaarde"}),
        "een_van": many({"$ref": "#/$defs/voorwaarde"}),
        "per_groep": table({"$ref": "#/$defs/voorwaarde"}),
        "ongenoemd": TEXT,
        "voorkeur": TEXT,
    },
}
NORM = row(
    regel=TEXT,
    soort=TEXT,
    betreft=many(TEXT),
    modaliteit=TEXT,
    beslist=many(TEXT),
    letterlijk=TRUTH,
    aanhef=MAYBE,
    wie=many(TEXT),
    stelt_vast=many(TEXT),
    adviseert=many(TEXT),
    stemt_in=many(TEXT),
    betaalt=many(TEXT),
    ontvangt=many(TEXT),
    voert_uit=many(TEXT),
    maakt_regels=many(TEXT),
    voorwaarden={"anyOf": [CONDITIONS, {"type": "null"}]},
    getallen=many(BOUND),
    uitzonderingen=many(TEXT),
    gevolg=MAYBE,
    open=many(UNCLEAR),
)
PROVISION = row(
    id={"type": "string", "pattern": r"^P\d{3}$"},
    vindplaats=TEXT,
    titel=TEXT,
    regels=TEXT,
    klasse=TEXT,
    status=TEXT,
    toelichting=MAYBE,
    versies=many(TEXT) | {"minItems": 1},
    vervangt=many(TEXT),
    functie=MAYBE,
    functies=many(TEXT),
    contract=many(NORM) | {"minItems": 1},
    afwijkingen=many(row(regel=TEXT, bepaling=TEXT, toets=TEXT, reden=TEXT, over=MAYBE)),
)
CONFLICT = row(
    id={"type": "string", "pattern": r"^K\d{2,3}$"},
    titel=TEXT,
    ernst={"enum": ["hoog", "midden", "laag"]},
    soort={"enum": list(SOORTEN)},
    vindplaats=many(TEXT),
    versies=many(TEXT) | {"minItems": 1},
    bevinding=TEXT,
    wet=MAYBE,
    niet_berekend=MAYBE,
    lezingen=many(row(naam=TEXT, tekst=TEXT, vraag=MAYBE, van=many(TEXT), letter=TRUTH)),
    raakt=many(TEXT),
)
EXAMPLE = row(
    id=TEXT,
    regeling=TEXT,
    titel=TEXT,
    waarom=TEXT,
    peildatum=DAY,
    teksten=many(TEXT) | {"minItems": 1},
    feiten=table({}),
    lezingen=table(TEXT),
    uitkomst=row(
        oordeel={"enum": list(OORDELEN)},
        gevolg=TEXT,
        resultaten=RESULTS,
        ontbrekende_feiten=many(TEXT),
        ontbrekende_parameters=many(TEXT),
        lezingen=many(row(keuzes=table(TEXT), oordeel=TEXT, resultaten=RESULTS)),
    ),
)
OUTCOME = EXAMPLE["properties"]["uitkomst"]
TEST = row(
    id=TEXT,
    regeling=TEXT,
    peildatum=DAY,
    feiten=table({}),
    lezingen=table(TEXT),
    uitkomst={"anyOf": [OUTCOME, {"type": "null"}]},
    fout=MAYBE,
)
CONCEPT = row(**FACT, uitleg=MAYBE, gevraagd_bij=many(TEXT))
PLACE_OF_NODE: Schema = {"type": "integer", "minimum": 0}
WRITTEN: Schema = {
    "anyOf": [
        {"type": ["string", "integer", "boolean"]},
        row(getal={"type": "string", "pattern": r"^-?\d+(\.\d+)?$"}),
        row(datum=DAY),
    ]
}
NODE: Schema = {
    "type": "array",
    "prefixItems": [
        {"enum": list(OPERATIONS)},
        many(PLACE_OF_NODE),
        {"anyOf": [WRITTEN, many(TEXT)]},
    ],
    "minItems": 2,
    "maxItems": 3,
}
DATED = row(
    vanaf=MAYBE_DAY,
    tot_en_met=MAYBE_DAY,
    waarde={"$ref": "#/$defs/cel"},
    tekst=TEXT,
    bron=TEXT,
    graad=TEXT,
    geverifieerd_tot=DAY,
)
DATED_FIGURE = row(
    omschrijving=TEXT,
    eenheid=MAYBE,
    wie=MAYBE,
    ontbreekt=MAYBE,
    eindigt=MAYBE_DAY,
    einde=MAYBE,
    waarden=many(DATED),
)
OPERATION = row(naam=TEXT, betekenis=TEXT, neemt=many(TEXT), geeft=TEXT, onbekend=TEXT, vast=MAYBE)
IMPLICATION = row(
    reden=TEXT,
    bron=MAYBE,
    vindplaats=MAYBE,
    verwijzing=MAYBE,
    knopen=many(NODE),
    als=PLACE_OF_NODE,
    dan=PLACE_OF_NODE,
)


def _part(soort: str, **fields: Schema) -> Schema:
    return row(soort={"const": soort}, **fields, bron=MAYBE)


BAR: Schema = {
    "anyOf": [
        row(label=TEXT, van=PLACE_OF_NODE, tot=PLACE_OF_NODE, als=PLACE_OF_NODE),
        row(label=TEXT, perioden=PLACE_OF_NODE, als=PLACE_OF_NODE),
    ]
}
BRANCH: Schema = {"anyOf": [TEXT, {"$ref": "#/$defs/tak"}]}
PARTS: Schema = {
    "oneOf": [
        _part("eis", tekst=TEXT, voorwaarde=PLACE_OF_NODE),
        _part("stap", tekst=TEXT, waarde=PLACE_OF_NODE, eenheid=TEXT),
        _part(
            "resultaat",
            naam=TEXT,
            label=TEXT,
            waarde=PLACE_OF_NODE,
            eenheid=TEXT,
            als=PLACE_OF_NODE,
            afronding={"enum": ["cent", "geheel", None]},
            altijd=TRUTH,
            hoofd=TRUTH,
        ),
        _part("kanttekening", tekst=TEXT, als=PLACE_OF_NODE, bij=MAYBE),
        _part("tijdlijn", titel=TEXT, balken=many(BAR)),
        _part("beslisboom", titel=TEXT, knoop={"$ref": "#/$defs/tak"}),
        _part(
            "stapel",
            titel=TEXT,
            eenheid=TEXT,
            stukken=many(row(label=TEXT, waarde=PLACE_OF_NODE, bron=TEXT)),
            als=PLACE_OF_NODE,
        ),
        _part(
            "kromme",
            titel=TEXT,
            feit=TEXT,
            van=PLACE_OF_NODE,
            tot=PLACE_OF_NODE,
            resultaat=TEXT,
            ook=many(PLACE_OF_NODE),
        ),
    ]
}
GRAPH = row(
    naam=TEXT,
    titel=TEXT,
    kamer=TEXT,
    versie={"type": "integer", "minimum": 1},
    vanaf=MAYBE_DAY,
    teksten=table(many(TEXT)),
    bronnen=many(TEXT),
    bepalingen=many(TEXT),
    feiten=many(TEXT),
    conflicten=table(many(TEXT)),
    knopen=many(NODE),
    uitkomst=row(
        modaliteit=PLACE_OF_NODE,
        gevolg={"anyOf": [TEXT, table(TEXT)]},
        anders=MAYBE,
        wie=PLACE_OF_NODE,
        aard={"enum": list(AARDEN)},
        delen=many(PARTS),
    ),
    cijfers=table(DATED_FIGURE),
)
DAYS_OF_TEXT = ("vastgesteld", "bekendgemaakt", "vanaf", "tot")
VERSION = row(
    naam=TEXT,
    datum=TEXT,
    titel=MAYBE,
    status=MAYBE,
    aanduiding=MAYBE,
    **dict.fromkeys(DAYS_OF_TEXT, MAYBE_DAY),
    nagegaan_tot=MAYBE_DAY,
    zonder_datum=TRUTH,
    terugwerkend=TRUTH,
    niet_bekend={
        "type": "object",
        "properties": dict.fromkeys(DAYS_OF_TEXT, TEXT),
        "additionalProperties": False,
    },
    niet_gegeven=MAYBE,
    zegt=many(row(bron=TEXT, tekst=TEXT)),
    vervallen=many(TEXT),
    vervangen_door=MAYBE,
    ervoor=MAYBE,
    erna=MAYBE,
)
SOURCE = row(
    id=TEXT,
    titel=TEXT,
    uitgever=TEXT,
    kort=MAYBE,
    soort=TEXT,
    url=MAYBE,
    in_een_zin=MAYBE,
    in_boek=TRUTH,
    versies=many(VERSION) | {"minItems": 1},
)
DEFINITIONS: dict[str, Schema] = {
    "cijfer": FIGURE,
    "voorwaarde": {"anyOf": [TEXT, CONDITIONS]},
    "cel": {"anyOf": [WRITTEN, row(tabel=table({"$ref": "#/$defs/cel"}))]},
    "tak": row(vraag=TEXT, voorwaarde=PLACE_OF_NODE, ja=BRANCH, nee=BRANCH),
}
INDEX: Schema = {
    "$schema": DIALECT,
    "title": "Index",
    **row(
        naam=TEXT,
        versie=TEXT,
        hash=HASH,
        bestanden=many(
            row(
                bestand=TEXT,
                titel=TEXT,
                omschrijving=TEXT,
                aantal={"type": "integer"},
                schema=MAYBE,
                sha256=HASH,
            )
        ),
    ),
}
