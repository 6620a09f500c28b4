"""Each way in which a rule is held to the contract of its provisions; each gives what fails."""

import re
import tomllib
from decimal import Decimal
from typing import NamedTuple

from reintegratie import wetboek
from reintegratie.core.graph import graph_of
from reintegratie.core.outcome import (
    KAN,
    MODALITEITEN,
    PLICHT,
    RECHT,
    VERBOD,
    VRIJSTELLING,
    Kanttekening,
)
from tests.contract import grenzen
from tests.contract.aanhef import at

GROEPEN = tomllib.loads((wetboek().folder / "contract" / "groepen.toml").read_text("utf-8"))
POWERS = {"kan", "mag"}
WEAK = POWERS | {"in de regel", "bij voorkeur", "van belang", "bedoeld voor"}
BINDS = {"moet", "heeft recht op", "mag", "mag niet", "kan niet", "hoeft niet", "geldt niet", "is"}
BINDS |= {"wordt aangemoedigd"}


class Fout(NamedTuple):
    """A rule that does not follow a provision in one respect."""

    regel: str
    bepaling: str
    toets: str
    over: str | None = None


def contracts(rule):
    """The norms of the provisions that a rule models, by provision."""
    law = rule.wetboek
    return {id: law.contract[id] for id in rule.bepalingen if id in law.contract}


def norms(rule):
    """All of them."""
    return [norm for known in contracts(rule).values() for norm in known]


def led(rule):
    """All of them, and those on a whole line that leads them in: «WerkSaam kan … wanneer:»."""
    law, found = rule.wetboek, norms(rule)
    for id, known in contracts(rule).items():
        source = law.bepalingen[id].vindplaats.partition("/")[0]
        whole = [norm.aanhef for norm in known if norm.aanhef and "zin" not in norm.aanhef]
        found += [lead for line in whole for lead in at(law, source, line) if lead not in found]
    return found


def modalities(rule, source=None):
    """What can follow by a rule: every modality that its expression can give."""
    graph = graph_of(rule)
    return told(graph, graph.outcome.modaliteit.place, source) & set(MODALITEITEN)


def told(graph, place, source=None):
    """The values that a node can give when a source speaks."""
    op, args, detail = graph.nodes[place]
    if op == "vast":
        return {detail.value}
    if op == "lezing":
        own = graph.conflicts[detail[0]].eigen(source) or detail[1:]
        args = [arg for arg, name in zip(args, detail[1:], strict=True) if name in own]
    if op == "kies":
        args = args[1:]
    return set().union(*(told(graph, arg, source) for arg in args))


def decides(rule, source):
    """Who decides by a rule when a source speaks; None where nobody needs to."""
    if KAN not in modalities(rule, source):
        return None
    graph = graph_of(rule)
    return set().union(*map(names, told(graph, graph.outcome.wie.place, source)))


def beslist(rule):
    """With a power, who decides is whom the text names, or nobody: in each source that speaks."""
    if of_the_law(rule):
        return
    if decides(rule, rule.bron) not in (None, deciders(led(rule)) | deciders(turning(rule))):
        yield Fout(rule.naam, rule.bepalingen[0], "beslist")
    for source, places in elsewhere(rule).items():
        if decides(rule, source) not in (None, deciders(standing(rule.wetboek, places))):
            yield Fout(rule.naam, rule.bepalingen[0], "beslist", source)


def elsewhere(rule):
    """The other sources that the sources of the law have a reading of, with its places in them."""
    found = {}
    for one in graph_of(rule).conflicts.values():
        for source in {name for named in one.van.values() for name in named} - {rule.bron}:
            places = [place for place in one.vindplaatsen if place.startswith(f"{source}/")]
            found.setdefault(source, []).extend(places)
    return {source: places for source, places in found.items() if places}


def standing(law, places):
    """The norms that stand in these places."""
    ids = [id for id, one in law.bepalingen.items() if one.vindplaats in places]
    return [norm for id in ids for norm in law.contract[id]]


def turning(rule):
    """The norms of its own source between which a conflict stands that turns a right into a power.

    Such as «weigeren» of article 2 beside «een aanbod» of 16. Where one conflict holds several
    questions its places are not all about each; then only what the rule models itself counts.
    """
    graph = graph_of(rule)
    asked = graph.depends[graph.outcome.modaliteit.place]
    places = {place for name in asked if "/" not in name for place in _places(rule, name)}
    return [one for one in standing(rule.wetboek, places) if one.soort != "toelichting"]


def _places(rule, conflict):
    found = rule.wetboek.conflicten[conflict].vindplaatsen
    return [place for place in found if place.startswith(f"{rule.bron}/")]


def names(who):
    """«de gemeente of UWV» as names."""
    parts = re.split(r", | of | en ", who or "")
    return {re.sub(r"^(de|het) ", "", part) for part in parts} - {""}


def deciders(some):
    """Whom norms name: who has the power, else who consents, else who decides at all."""
    known = [norm for norm in some if not norm.maakt_regels]
    asked = [norm for norm in known if norm.soort != "toelichting"] or known
    powers = [norm for norm in asked if norm.modaliteit in POWERS]
    consent = [norm for norm in asked if norm.stemt_in and norm.beslist]
    found = (_deciding(powers) or _deciding(consent)) if powers else _deciding(asked)
    return {re.sub(r"^(de|het) ", "", name) for name in found}


def _deciding(some):
    return {name for norm in some for name in norm.beslist}


def judges(law, fact):
    """Whom the texts name as who decides, determines or consents, where a fact is asked."""
    asking = [rule for rule in law.regelingen.values() if fact in rule.feiten]
    named = {
        name
        for rule in asking
        for norm in norms(rule)
        for name in (*norm.beslist, *norm.stelt_vast, *norm.stemt_in)
    }
    return {re.sub(r"^(de|het) ", "", name) for name in named}


def setters(law, room, figure):
    """Whom the texts name as who determines or makes rules, where a figure is used."""
    using = [
        rule
        for rule in law.regelingen.values()
        if (room, figure) in {key[:2] for key in rule.trace.parameters}
    ]
    named = {
        name
        for rule in using
        for norm in norms(rule)
        for name in (*norm.beslist, *norm.stelt_vast, *norm.maakt_regels)
    }
    return {re.sub(r"^(de|het) ", "", name) for name in named}


def of_the_law(rule):
    """Whether it is about the law outside the sources: no part of it follows a provision."""
    return set(rule.bepalingen) <= set(getattr(rule.function, "ook", ()))


def modaliteit(rule):
    """What binds stands on words that bind, a power on words that leave room."""
    if of_the_law(rule):
        return
    if not fit(modalities(rule, rule.bron), (*led(rule), *turning(rule))):
        yield Fout(rule.naam, rule.bepalingen[0], "modaliteit")
    for source, places in elsewhere(rule).items():
        if not fit(modalities(rule, source), standing(rule.wetboek, places)):
            yield Fout(rule.naam, rule.bepalingen[0], "modaliteit", source)


def fit(can, some):
    """Whether norms have a word for all that can follow."""
    known = {norm.modaliteit for norm in some}
    return not ((KAN in can and not known & WEAK) or (RECHT in can and not known & BINDS))


def aard(rule):
    """What binds is of the kind that the text says: a ban is no right, a duty no exemption."""
    if RECHT in modalities(rule, rule.bron) and rule.trace.outcome.bindt not in kinds(rule):
        yield Fout(rule.naam, rule.bepalingen[0], "aard")


def kinds(rule):
    """The kinds that fit the words of the text; whoever has no duty himself may have a right."""
    found = set()
    for norm in norms(rule):
        found |= FITS.get(norm.modaliteit, set())
        if norm.modaliteit == "moet" and norm.wie and not set(norm.wie) & set(norm.betreft):
            found.add(RECHT)
    return found


FITS = {
    "moet": {PLICHT},
    "heeft recht op": {RECHT},
    "mag": {RECHT},
    "kan": {RECHT},
    "mag niet": {VERBOD},
    "kan niet": {VERBOD},
    "hoeft niet": {VRIJSTELLING},
    "geldt niet": {VRIJSTELLING},
    "wordt aangemoedigd": {RECHT, PLICHT},
    "is": {RECHT, PLICHT, VERBOD, VRIJSTELLING},
}


def betreft(rule):
    """Each group that the text names, there or in the line that leads in, is asked for or noted.

    Also where a rule only calculates.
    """
    if of_the_law(rule):
        return
    notes = " ".join(note.tekst for note in rule.trace.outcome.of(Kanttekening)).casefold()
    for id, known in contracts(rule).items():
        groups = {
            same(group)
            for norm in known
            if norm.soort in SCOPED
            for group in norm.betreft or led_in(rule.wetboek, id, norm)
        }
        for group in sorted(groups):
            asked = GROEPEN[group].get("feiten")
            if asked and not set(asked) & set(rule.feiten) and group.casefold() not in notes:
                yield Fout(rule.naam, id, "betreft", group)


def led_in(law, id, norm):
    """The groups of the sentence that leads a norm in."""
    source = law.bepalingen[id].vindplaats.partition("/")[0]
    leading = at(law, source, norm.aanhef) if norm.aanhef else ()
    return [group for lead in leading if holds(lead.regel, norm.aanhef) for group in lead.betreft]


def holds(places, aanhef):
    """Whether «L71 zin 1-2» holds the sentence of «L71 zin 1»; a whole line holds every one."""
    asked, held = sentences(aanhef), sentences(places)
    return not asked or not held or bool(asked & held)


def sentences(places):
    """The numbers of the sentences in «L71 zin 1-2»; none where it is about whole lines."""
    found = re.findall(r"zin (\d+)(?:-(\d+))?", places)
    return {at for first, last in found for at in range(int(first), int(last or first) + 1)}


SCOPED = {"norm", "voorwaarde", "doelgroep", "voorrang"}


def same(group):
    """The group that another word names too."""
    return GROEPEN[group].get("ook", group)


def uitzondering(rule):
    """Each exception is asked, in a word that it has itself."""
    concepts = [rule.wetboek.begrippen[name] for name in rule.feiten]
    asked = [" ".join([one.naam, one.label, one.vraag, *(one.keuzes or {})]) for one in concepts]
    words = " ".join([rule.titel, *asked]).casefold()
    for id, known in contracts(rule).items():
        for exception in (one for norm in known for one in norm.uitzonderingen):
            if max(exception.split(), key=len).casefold() not in words:
                yield Fout(rule.naam, id, "uitzondering", exception)


def onduidelijk(rule):
    """Each conflict that a contract names is asked in every rule that it touches.

    It touches a rule that asks, or is given, something by which its readings differ; and of each
    provision one rule at least. A conflict that nobody computes says so itself.
    """
    law = rule.wetboek
    if of_the_law(rule):
        return
    for id, known in contracts(rule).items():
        open_ = {one.conflict for norm in known for one in norm.open if one.conflict}
        for name in sorted(open_):
            if computed(law, name) and not asks(rule, name) and touched(rule, id, name):
                yield Fout(rule.naam, id, "onduidelijk", name)


def modelling(law, id):
    """The versions of rules that model a provision."""
    return [one for one in law.versies if id in one.bepalingen]


def computed(law, name):
    """Whether a conflict leaves a choice that rules carry out."""
    left = any(under(name, other) and law.conflicten[other].lezingen for other in law.conflicten)
    return left and not law.conflicten[name].niet_berekend


def asks(rule, name):
    """Whether a rule asks a reading of a conflict, or of a question of it."""
    return any(under(name, asked) for asked in rule.conflicten)


def under(name, other):
    """Whether «K09/vraag» is K09, or a question of it."""
    return other == name or other.startswith(f"{name}/")


def touched(rule, id, name):
    """Whether the readings differ in something that the rule looks at, or no rule looks at all."""
    rules = modelling(rule.wetboek, id)
    asking = [one for one in rules if asks(one, name)]
    if not asking:
        return rule == rules[0]
    apart = set().union(*(differs(one, name) for one in asking))
    return not apart or bool(apart & looked_at(graph_of(rule)))


def differs(rule, name):
    """The facts and figures by which the readings of a conflict part in a rule."""
    graph, found = graph_of(rule), set()
    for node in graph.nodes:
        if node.op == "lezing" and under(name, node.detail[0]):
            branches = [leaves(graph, place) for place in node.args]
            found |= set.union(*branches) - set.intersection(*branches)
    return found


def looked_at(graph):
    """All facts and figures of a rule."""
    return set(graph.facts) | set(graph.figures)


def leaves(graph, place):
    """The facts and figures that a node is made of."""
    return {
        graph.nodes[at].detail
        for at in graph.under(place)
        if graph.nodes[at].op in ("feit", "cijfer", "opzoeken")
    }


def getal(law, id):
    """Each number of a provision is a figure or stands in an example, with the right line."""
    rules = modelling(law, id)
    for norm in law.contract[id] if rules else ():
        for number in norm.getallen:
            known = isinstance(number.waarde, str) or excludes_nothing(number)
            if not known and not _followed(law, id, rules, number):
                yield Fout(rules[0].naam, id, "getal", f"{number.wat}: {number.waarde}")


def excludes_nothing(number):
    """«Eén of meer» of things that are counted: where there is none, there is nothing."""
    return (number.grens, number.waarde) == ("ten minste", 1) and number.eenheid in COUNTED


COUNTED = {"voorziening", "onderdeel"}


def _followed(law, id, rules, number):
    wanted, source = _wanted(number), law.bepalingen[id].vindplaats.partition("/")[0]
    held = [
        (rule, name)
        for rule in rules
        for name, found in grenzen.figures(rule, source).items()
        if wanted & found
    ]
    line = grenzen.LINE.get(number.grens)
    if held:
        return line is None or any(line in grenzen.sides(rule, name) for rule, name in held)
    return line is None and bool(wanted & _in_examples(law, rules))


def _wanted(number):
    """The number as the text has it, and years as months."""
    value = Decimal(number.waarde)
    return {value, value * 12} if number.eenheid == "jaar" else {value}


def _in_examples(law, rules):
    names_ = {rule.naam for rule in rules}
    rows = [row for row in law.voorbeelden.values() if row["regel"] in names_]
    given = [
        one
        for row in rows
        for part in ("feiten", "resultaten")
        for one in row.get(part, {}).values()
    ]
    return {Decimal(str(one)) for one in given if _is_number(one)}


def _is_number(one):
    return not isinstance(one, bool) and bool(re.fullmatch(r"-?\d+(\.\d+)?", str(one)))


PER_RULE = (beslist, modaliteit, aard, betreft, uitzondering, onduidelijk)
