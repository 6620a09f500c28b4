"""A picture of a comparison (``vormen.beeld``) as HTML or as text.

The drawings repeat what stands beside them, and are for eyes only.
"""

from __future__ import annotations

from collections.abc import Callable

from reintegratie.core.format import number
from reintegratie.weergave import opschriften
from reintegratie.weergave.bouw import Html, el, samen
from reintegratie.weergave.kromme import krommen, regels
from reintegratie.weergave.schaal import procent
from reintegratie.weergave.tabel import tabel as breed

from . import verwoording as op

BREEDST = 0.8  # of the width: the number stands after the bar


def html(block: dict, prefix: str, wortel: str | None) -> Html:
    """The whole picture as a section of a page."""
    return el(
        "section",
        el("h3", block["titel"], id=prefix),
        _merk(block),
        inhoud(block["delen"]),
        class_="ri-beleid",
        aria_labelledby=prefix,
    )


def _merk(block: dict) -> Html | None:
    return block["merk"] and el("p", el("strong", block["merk"]), class_="ri-merk")


def inhoud(delen: list[dict], hoogste: int = 4) -> Html:
    """The parts one after another; ``hoogste`` is the level of a heading of the first level."""
    return samen(
        [_kop(one, hoogste) if one["vorm"] == "kop" else VORMEN[one["vorm"]](one) for one in delen]
    )


def _kop(deel: dict, hoogste: int) -> Html:
    said = el("a", deel["tekst"], href=f"#{deel['naar']}") if "naar" in deel else deel["tekst"]
    return el(f"h{hoogste + deel['niveau'] - 1}", said, id=deel.get("anker"))


def tekst(block: dict) -> str:
    """The same in words, for a notebook without the book's style and for tests."""
    parts = [block["titel"], *([block["merk"]] if block["merk"] else [])]
    return "\n\n".join(
        [*parts, *("\n".join(IN_WOORDEN[one["vorm"]](one)) for one in block["delen"])]
    )


def _zin(deel: dict) -> Html:
    return el("p", deel["tekst"])


def _lijst(deel: dict) -> Html:
    return samen(
        el("p", el("b", deel["titel"])) if deel["titel"] else None,
        el("ul", [el("li", _regel(one)) for one in deel["regels"]]),
    )


def _regel(one: str | list[str]) -> Html | str:
    if isinstance(one, str):
        return one
    label, said = one
    return samen(el("b", _met_teken(label)), " ", said)


def _met_teken(label: str) -> str:
    """A label with its colon; one that asks has its sign."""
    return label if label.endswith("?") else f"{label}:"


def _naast(deel: dict) -> Html:
    sides = [_zijden(where, deel["koppen"], texts) for where, *texts in deel["rijen"]]
    if not deel["titel"]:
        return samen(sides)
    return el("details", el("summary", deel["titel"]), sides, open=deel["open"])


def _zijden(where: str, heads: list[str], texts: list[str]) -> Html:
    said = [
        el("div", el("p", el("b", name)), _alineas(text))
        for name, text in zip(heads, texts, strict=True)
    ]
    return el("div", el("p", el("b", where)), said, class_="ri-naast")


def _alineas(text: str) -> list[Html]:
    """A line is a paragraph; one that begins with a dash is of a list."""
    return [
        el("p", line.removeprefix("- "), class_="ri-punt" if line.startswith("- ") else None)
        for line in text.splitlines()
    ]


def _tabel(deel: dict) -> Html:
    table = tabel(deel["kop"], deel["rijen"], deel["titel"] or deel["kop"][0])
    if not deel["titel"]:
        return table
    said = el("p", deel["uitleg"], class_="ri-hint") if deel["uitleg"] else None
    return el("details", el("summary", deel["titel"]), said, table, open=deel["open"])


def tabel(kop: list[str], rijen: list[list], titel: str) -> Html:
    """A table whose first column names the row."""
    rows = [
        el("tr", el("th", row[0], scope="row"), [el("td", one) for one in row[1:]]) for row in rijen
    ]
    return breed(kop, rows, titel)


def _verandering(deel: dict) -> Html:
    if not deel["rijen"]:
        return el("p", op.NOTHING_CHANGES)
    items = [
        el(
            "li",
            el("p", el("b", where)),
            el(
                "p",
                el("span", op.WAS, class_="ri-was"),
                el("del", was),
                f" ({source})" if source else None,
            ),
            el("p", el("span", op.BECOMES, class_="ri-was"), el("ins", becomes)),
        )
        for where, was, source, becomes in deel["rijen"]
    ]
    return el(
        "figure",
        el("figcaption", op.WHAT_CHANGES),
        el("ul", items, class_="ri-verandering"),
        class_="ri-tekening",
    )


def _staven(deel: dict) -> Html:
    most = max(count for row in deel["rijen"] for count in _geteld(row).values())
    items = [
        el(
            "li",
            el("p", row["label"]),
            [_staaf(kind, count, most) for kind, count in _geteld(row).items() if count],
        )
        for row in deel["rijen"]
    ]
    doubt = any("onzeker" in row for row in deel["rijen"])
    rows = [
        [row["label"], *map(number, [*row["aantallen"], row["gelijk"]])]
        + [number(row.get("onzeker", 0))] * doubt
        for row in deel["rijen"]
    ]
    return el(
        "figure",
        el("figcaption", deel["titel"]),
        el("ul", items, class_="ri-staven", aria_hidden="true"),
        el(
            "details",
            el("summary", opschriften.TABLE.format(titel=deel["titel"])),
            tabel(
                [*op.BAR_COLUMNS, *[op.NOT_TO_SAY.capitalize()] * doubt],
                rows,
                opschriften.TABLE.format(titel=deel["titel"]),
            ),
        ),
        class_="ri-tekening",
    )


def _geteld(row: dict) -> dict[str, int]:
    """How many of each kind, by the word for it; of whom it cannot be told where there are any."""
    counts = dict(zip(op.KINDS, row["aantallen"], strict=True))
    return counts | ({op.NOT_TO_SAY: row["onzeker"]} if "onzeker" in row else {})


def _staaf(word: str, count: int, most: int) -> Html:
    width = count / most * BREEDST
    bar = el(
        "rect",
        x="0%",
        y="15%",
        height="70%",
        width=procent(width),
        class_=f"ri-staaf ri-{word.replace(' ', '-')}",
    )
    label = el("text", number(count), x=procent(width), y="50%", dx=".4em")
    return el(
        "div",
        el("span", word),
        el("svg", bar, label, class_="ri-strip", focusable="false"),
        class_="ri-staafregel",
    )


def _verdeling(deel: dict) -> Html:
    most = max(one["aantal"] for one in deel["klassen"])
    bars = [
        el("li", el("p", one["label"]), _staaf("aantal", one["aantal"], most))
        for one in deel["klassen"]
    ]
    rows = [[one["label"], number(one["aantal"])] for one in deel["klassen"]]
    return el(
        "figure",
        el("figcaption", deel["titel"]),
        el("p", deel["tekst"]),
        el("ul", bars, class_="ri-staven", aria_hidden="true"),
        el(
            "details",
            el("summary", opschriften.TABLE.format(titel=deel["titel"])),
            tabel(
                [op.DIFFERENCE, deel["wat"].capitalize()],
                rows,
                opschriften.TABLE.format(titel=deel["titel"]),
            ),
        ),
        class_="ri-tekening",
    )


def _kromme(deel: dict) -> Html:
    return samen(krommen([deel["kromme"]], None), el("p", deel["tekst"]))


def _bestand(deel: dict) -> Html:
    named = {"tabindex": "0", "role": "group", "aria_label": deel["titel"]}
    return el("details", el("summary", deel["titel"]), el("pre", deel["tekst"], **named))


VORMEN: dict[str, Callable[[dict], Html]] = {
    "zin": _zin,
    "lijst": _lijst,
    "naast": _naast,
    "tabel": _tabel,
    "verandering": _verandering,
    "staven": _staven,
    "verdeling": _verdeling,
    "kromme": _kromme,
    "bestand": _bestand,
}


def _rows(deel: dict) -> list[str]:
    return [
        *filter(None, [deel["titel"], deel["uitleg"]]),
        " | ".join(deel["kop"]),
        *(" | ".join(row) for row in deel["rijen"]),
    ]


def _beside(deel: dict) -> list[str]:
    lines = [*filter(None, [deel["titel"]])]
    for where, *texts in deel["rijen"]:
        lines.append(where)
        for name, said in zip(deel["koppen"], texts, strict=True):
            lines += [f"  {name}:", *(f"    {line}" for line in said.splitlines())]
    return lines


def _changed(deel: dict) -> list[str]:
    lines: list[str] = []
    for where, was, source, becomes in deel["rijen"]:
        lines += [where, f"  - {was}{f' [{source}]' if source else ''}", f"  + {becomes}"]
    return lines or [op.NOTHING_CHANGES]


def _bars(deel: dict) -> list[str]:
    return [
        deel["titel"],
        *(
            f"{row['label']}: "
            + ", ".join(f"{number(count)} {kind}" for kind, count in _geteld(row).items())
            for row in deel["rijen"]
        ),
    ]


def _items(deel: dict) -> list[str]:
    rows = (
        one if isinstance(one, str) else f"{_met_teken(one[0])} {one[1]}" for one in deel["regels"]
    )
    return [*filter(None, [deel["titel"]]), *(f"- {one}" for one in rows)]


IN_WOORDEN: dict[str, Callable[[dict], list[str]]] = {
    "zin": lambda deel: [deel["tekst"]],
    "bestand": lambda deel: [deel["titel"], deel["tekst"]],
    "kop": lambda deel: [deel["tekst"].upper() if deel["niveau"] == 1 else deel["tekst"]],
    "lijst": _items,
    "naast": _beside,
    "tabel": _rows,
    "verandering": _changed,
    "staven": _bars,
    "verdeling": lambda deel: [
        deel["titel"],
        deel["tekst"],
        *(f"{one['label']}: {number(one['aantal'])}" for one in deel["klassen"]),
    ],
    "kromme": lambda deel: [deel["kromme"]["titel"], deel["tekst"], *regels(deel["kromme"])],
}
