"""Files of people in every way in which they come: drawn at random, with what must come out.

A ``Bestand`` holds the bytes of a file, the people as somebody would type them in, and how many
rows must be set apart or skipped.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from io import BytesIO, StringIO

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HEAD = {  # column: its fact
    "Lft": "leeftijd",
    "Afstand (km)": "afstand_km",
    "Auto": "heeft_auto",
    "Bedrag": "bedrag_eur",
    "Fiets sinds": "datum_bruikleen",
    "Regime": "regime",
}
CODES = {
    "Auto": {"J": True, "N": False, "1": True, "0": False},
    "Regime": {"L": "licht", "I": "intensief"},
}
NAMES = ("Jansen", "El Idrissi", "Zoë", "O'Hara", "van der Berg-de Vries", "=1+1", "x" * 40)
MOMENT = datetime(1899, 12, 30)


@dataclass
class Bestand:
    """A file, the people in it, and what becomes of its other rows."""

    soort: str
    inhoud: bytes
    mensen: list[dict]
    apart: int = 0
    overgeslagen: int = 0
    wat: list[str] = field(default_factory=list)  # what was done to it, to read in a failure


def mapping(codes=CODES):
    """Return the mapping as TOML."""
    parts = []
    for column, fact in HEAD.items():
        parts.append(f'[kolom."{column}"]\nfeit = "{fact}"\nonbekend = ["?"]')
        if column in codes:
            rows = ", ".join(
                f'"{k}" = {str(v).lower() if isinstance(v, bool) else repr(v)}'
                for k, v in codes[column].items()
            )
            parts.append(f"codes = {{ {rows} }}")
    return "\n".join(parts) + "\n"


def maybe(values):
    return st.one_of(st.none(), values)


PERSON = st.fixed_dictionaries(
    {
        "Lft": maybe(st.integers(16, 70)),
        "Afstand (km)": maybe(st.decimals(0, 60, places=1)),
        "Auto": maybe(st.booleans()),
        "Bedrag": maybe(st.decimals(0, 3000, places=2)),
        "Fiets sinds": maybe(st.dates(date(2010, 1, 1), date(2024, 12, 31))),
        "Regime": maybe(st.sampled_from(["licht", "intensief"])),
    }
)
PEOPLE = st.lists(PERSON, min_size=1, max_size=6)


def typed(person):
    """Return a person as somebody types the facts in; what is not known is left open."""
    words = {
        "Lft": str,
        "Afstand (km)": lambda one: str(one).replace(".", ","),
        "Auto": lambda one: "ja" if one else "nee",
        "Bedrag": lambda one: str(one).replace(".", ","),
        "Fiets sinds": lambda one: f"{one.day}-{one.month}-{one.year}",
        "Regime": str,
    }
    return {HEAD[column]: words[column](one) for column, one in person.items() if one is not None}


def noisy(number, draw):
    """Return a float with, or without, the noise of its last bits."""
    steps = draw(st.integers(-1, 1))
    return float(np.nextafter(float(number), np.inf * steps)) if steps and number else float(number)


def code(column, value):
    return next(key for key, meaning in CODES[column].items() if meaning == value)


# What stands in one cell --------------------------------------------------------------------


@st.composite
def as_text(draw, column, value):
    """Return a value as it stands in a CSV, or as text in a workbook."""
    if value is None:
        return draw(st.sampled_from(["", "?", " "] + ["onbekend"] * (column not in CODES)))
    if column in CODES:
        return draw(
            st.sampled_from([k for k, meaning in CODES[column].items() if meaning == value])
        )
    if column == "Fiets sinds":
        return draw(
            st.sampled_from(
                [
                    value.isoformat(),
                    value.strftime("%d-%m-%Y"),
                    f"{value.day}/{value.month}/{value.year}",
                ]
            )
        )
    if column == "Lft":
        return draw(st.sampled_from([str(value), f" {value} ", f"{value}.0", f"{value},0"]))
    dutch = str(value).replace(".", ",")
    ways = [dutch, str(value), f"€ {dutch}" if column == "Bedrag" else dutch]
    # Three digits behind a point are thousands in Dutch, and noise makes more of them than that.
    ways += [repr(noisy(value, draw))] if "e" not in repr(float(value)) else []
    return draw(st.sampled_from(ways))


@st.composite
def as_cell(draw, column, value, epoch):
    """Return a value as it stands in a cell of Excel."""
    if value is None:
        return draw(st.sampled_from([None, None, "", "?"]))
    if column in CODES:
        ways = [code(column, value)]
        ways += [int(value), float(value), str(int(value))] if isinstance(value, bool) else []
        return draw(st.sampled_from(ways))
    if column == "Fiets sinds":
        serial = (datetime.combine(value, datetime.min.time()) - epoch).days
        return draw(
            st.sampled_from(
                [
                    value,
                    datetime.combine(value, datetime.min.time()),
                    serial,
                    serial + 0.5,
                    value.isoformat(),
                ]
            )
        )
    if column == "Lft":
        return draw(st.sampled_from([value, float(value), str(value)]))
    return draw(st.sampled_from([float(value), noisy(value, draw), str(value).replace(".", ",")]))


# Whole files --------------------------------------------------------------------------------


def totals(people):
    """Return a row that adds up, without a name."""
    return {
        column: sum((one[column] or 0 for one in people), Decimal(0))
        for column in ("Lft", "Bedrag")
    }


@st.composite
def csv_files(draw):
    people = draw(PEOPLE)
    found = Bestand("csv", b"", people)
    sign = draw(st.sampled_from([";", ",", "\t", "|"]))
    end = draw(st.sampled_from(["\r\n", "\n"]))
    quote = draw(st.booleans())
    order = draw(st.permutations(list(HEAD)))
    lines = StringIO()

    def write(cells):
        shown = []
        for cell in cells:
            must = quote or any(sign_ in cell for sign_ in (sign, '"', "\n", "\r"))
            shown.append('"' + cell.replace('"', '""') + '"' if must else cell)
        lines.write(sign.join(shown) + end)

    def mess(times, where):
        for what in draw(st.lists(st.sampled_from(["leeg", "kop", "streepjes"]), max_size=times)):
            found.wat.append(f"{what} {where}")
            if what == "leeg":
                lines.write(end)
            elif what == "kop" and where != "boven":
                write(["Naam", *order])
            else:
                write([""] * (1 + len(order)))
            found.overgeslagen += 1

    if draw(st.booleans()):
        lines.write(f"sep={sign}{end}")
        found.overgeslagen += 1
        found.wat.append("sep")
    if draw(st.booleans()):
        write(["Overzicht van klanten"])
        found.overgeslagen += 1
        found.wat.append("titel")
    mess(2, "boven")
    write(["Naam", *order])
    for person in people:
        mess(1, "ertussen")
        name = draw(st.sampled_from([*NAMES, 'met "aanhaling"', "op twee\nregels"]))
        cells = [draw(as_text(column, person[column])) for column in order]
        extra = [""] * draw(st.integers(0, 2))
        write([name, *cells, *extra])
    if draw(st.booleans()):
        write(["Totaal", *(["1"] * len(order))])
        found.apart += 1
        found.wat.append("totaal")
    mess(2, "onder")
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
    found.wat += [repr(sign), encoding]
    found.inhoud = lines.getvalue().encode(encoding)
    return found


@st.composite
def workbooks(draw):
    people = draw(PEOPLE)
    found, book = Bestand("xlsx", b"", people), Workbook()
    sheet = book.active
    mac = draw(st.booleans())
    book.epoch = CALENDAR_MAC_1904 if mac else book.epoch
    epoch = datetime(1904, 1, 1) if mac else MOMENT
    order = draw(st.permutations(list(HEAD)))
    rows = []
    if draw(st.booleans()):
        rows += [["Overzicht"], []]
        found.overgeslagen += 2
    start = len(rows) + 1
    rows.append(["Naam", *order])
    for person in people:
        for row in draw(st.lists(st.sampled_from([[], [None, " "], ["Naam", *order]]), max_size=1)):
            rows.append(row)
            found.overgeslagen += 1
        rows.append(
            [draw(st.sampled_from(NAMES[:5])), *(draw(as_cell(c, person[c], epoch)) for c in order)]
        )
    if draw(st.booleans()):
        rows.append(["Totaal", *([1] * len(order))])
        found.apart += 1
    if draw(st.booleans()):
        rows.append(["Formule", *(["=1+1"] * len(order))])
        found.apart += 1
    for row in rows:
        sheet.append(row)
    if draw(st.booleans()):
        sheet.row_dimensions[draw(st.integers(start, len(rows)))].hidden = True
        sheet.auto_filter.ref = f"A{start}:G{len(rows)}"
    for title in draw(st.lists(st.sampled_from(["Uitleg", "Bron"]), max_size=2, unique=True)):
        other = book.create_sheet(title, index=draw(st.integers(0, 1)))
        other["A1"] = "Hier staan geen mensen"
        other.sheet_state = draw(st.sampled_from(["visible", "hidden", "veryHidden"]))
    book.active = sheet
    content = BytesIO()
    book.save(content)
    found.inhoud = content.getvalue()
    return found


KINDS = {
    "Lft": [
        pa.int8(),
        pa.int64(),
        pa.uint16(),
        pa.float32(),
        pa.float64(),
        pa.string(),
        pa.decimal128(5, 0),
    ],
    "Afstand (km)": [
        pa.float64(),
        pa.float32(),
        pa.decimal128(9, 1),
        pa.string(),
        pa.large_string(),
    ],
    "Auto": [pa.bool_(), pa.int8(), pa.float64(), pa.string()],
    "Bedrag": [pa.float64(), pa.decimal128(12, 2), pa.decimal256(40, 2), pa.string()],
    "Fiets sinds": [
        pa.date32(),
        pa.date64(),
        pa.timestamp("s"),
        pa.timestamp("ns"),
        pa.timestamp("us", "Europe/Amsterdam"),
        pa.string(),
    ],
    "Regime": [pa.string(), pa.large_string(), pa.dictionary(pa.int8(), pa.string())],
}


def as_arrow(column, values, kind):
    """Return the values of a column as pyarrow keeps them in a type."""
    if pa.types.is_timestamp(kind):
        values = [
            v and datetime.combine(v, datetime.min.time()) + timedelta(hours=12) for v in values
        ]
    elif column == "Regime":
        values = [v and code(column, v) for v in values]
    elif column == "Auto" and kind != pa.bool_():
        values = [v if v is None else int(v) for v in values]
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        values = [v if v is None else str(v) for v in values]
    elif pa.types.is_floating(kind):
        values = [v if v is None else float(v) for v in values]
    return pa.array(values, kind)


@st.composite
def parquet_files(draw):
    people = draw(PEOPLE)
    found = Bestand("parquet", b"", people)
    columns = {"Naam": pa.array(["x"] * len(people))}
    for column in draw(st.permutations(list(HEAD))):
        kind = draw(st.sampled_from(KINDS[column]))
        found.wat.append(f"{column}: {kind}")
        columns[column] = as_arrow(column, [one[column] for one in people], kind)
    content = BytesIO()
    pq.write_table(pa.table(columns), content)
    found.inhoud = content.getvalue()
    return found
