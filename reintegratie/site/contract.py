"""What the text of a provision says, shown on the page *Dekking* beside the rules that model it."""

from html import escape

from reintegratie.core.contract import lines

NAMED = {
    "wie": "wie dat doet",
    "stelt_vast": "wie dat vaststelt",
    "adviseert": "wie adviseert",
    "stemt_in": "wie instemt",
    "betaalt": "wie betaalt",
    "ontvangt": "wie ontvangt",
    "voert_uit": "wie het uitvoert",
    "maakt_regels": "wie regels maakt",
}
BRANCHES = {"alle": "dit alles: ", "een_van": "een van: "}
MARKS = {"ongenoemd": "niet genoemd: ", "voorkeur": "liefst: "}


def shown(provision, link):
    """The contract of a provision as HTML that folds open, and where a rule does not follow it.

    ``link`` makes a link to a rule of its name.
    """
    norms = provision["contract"]
    count = "1 norm" if len(norms) == 1 else f"{len(norms)} normen"
    parts = "".join(f"<dl>{''.join(_rows(norm))}</dl>" for norm in norms)
    summary = f"<summary>Wat de tekst zegt: {count}</summary>"
    return f"<details>{summary}{parts}{_followed(provision, link)}</details>"


def first_line(provision):
    """The first line of the source on which a provision stands, and its number."""
    return min(lines(provision["regels"])), provision["id"]


def _rows(norm):
    """Each thing that a norm says, with its name."""
    yield _row("de tekst zegt", _modality(norm))
    yield _row("gevolg", norm["gevolg"])
    yield _row("voor wie", ", ".join(norm["betreft"]) or _lead_in(norm))
    yield _row("wie beslist", ", ".join(norm["beslist"]) or "niemand genoemd")
    for name, label in NAMED.items():
        yield _row(label, ", ".join(norm[name]))
    yield _row("voorwaarden", conditions(norm["voorwaarden"]) if norm["voorwaarden"] else None)
    yield _row("getallen", "; ".join(map(bound, norm["getallen"])))
    yield _row("behalve", ", ".join(norm["uitzonderingen"]))
    yield from (_row("onduidelijk", unclear(one)) for one in norm["open"])


def _row(label, text):
    return f"<dt>{label}</dt><dd>{escape(text)}</dd>" if text else ""


def _modality(norm):
    """The word of the text, the kind of norm, and the line on which it stands."""
    word = norm["modaliteit"] + ("" if norm["letterlijk"] else " (niet met dat woord)")
    kind = "" if norm["soort"] == "norm" else f", {norm['soort']}"
    return f"{word}{kind}; {norm['regel']}"


def _lead_in(norm):
    return f"zoals in {norm['aanhef']}" if norm["aanhef"] else "niemand genoemd"


def conditions(tree):
    """A tree of conditions in one sentence; a branch in a branch stands between brackets."""
    if isinstance(tree, str):
        return tree
    ((branch, parts),) = tree.items()
    if branch in MARKS:
        return MARKS[branch] + parts
    if branch == "per_groep":
        return "; ".join(f"{group}: {conditions(part)}" for group, part in parts.items())
    inner = [
        conditions(part) if isinstance(part, str) else f"({conditions(part)})" for part in parts
    ]
    return (BRANCHES[branch] if len(inner) > 1 else "") + "; ".join(inner)


def bound(number):
    """A number of the text with its bound: «afstand: ten minste 12 km (in de tekst: minimaal)»."""
    side = "" if number["grens"] == "geen grenswoord" else f"{number['grens']} "
    unit = f" {number['eenheid']}" if number["eenheid"] else ""
    of = f" van {number['grondslag']}" if number["grondslag"] else ""
    since = f", vanaf: {number['vanaf_moment']}" if number["vanaf_moment"] else ""
    word = f" (in de tekst: {number['woord']})" if number["woord"] else ""
    return f"{number['wat']}: {side}{number['waarde']}{unit}{of}{since}{word}"


def unclear(question):
    """What the text leaves open, and what was done with it."""
    number = f" ({question['conflict'].partition('/')[0]})" if question["conflict"] else ""
    return f"{question['vraag']}{number}. {question['reden']}"


def _followed(provision, link):
    """Where a rule does not follow the contract, or need not, and why."""
    rows = "".join(
        f"<li>{link(one['regel'])} ({escape(about(one))}): {escape(one['reden'])}</li>"
        for one in provision["afwijkingen"]
    )
    return f"<p>Waar een rekenhulp iets anders doet:</p><ul>{rows}</ul>" if rows else ""


def about(one):
    """In what respect: a conflict by its number, else the thing itself."""
    over = one["over"].partition("/")[0] if one["toets"] == "onduidelijk" else one["over"]
    return over or {"beslist": "wie beslist"}.get(one["toets"], one["toets"])
