"""A rule as text that reads like the article: who, what, when, how much, and how it can be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from reintegratie.core.filled import filled
from reintegratie.core.format import show
from reintegratie.core.graph import Graph
from reintegratie.core.outcome import Eis, Kanttekening, Resultaat, Stap
from reintegratie.core.phrases import LEFT_OPEN
from reintegratie.core.rounding import ROUNDINGS
from reintegratie.core.tijd import buiten, over_tijd

from .zinnen import BLOCKS, LEAVES, SENTENCES, SUMS, Zinnen

STEP = "  "
LONG = frozenset({*SUMS, *SENTENCES, "kleinste", "grootste", "afgerond"})
ROUNDED = dict(zip(ROUNDINGS, ("op de cent", "op een heel getal"), strict=True))


def artikel(graph: Graph, day: date) -> str:
    """The rule of a graph with the figures of a day: parts apart, items on a line each."""
    return "\n\n".join("\n".join(lines) for lines in _Artikel(graph, day).delen() if any(lines))


def _name(part: Stap | Resultaat) -> str:
    return part.opschrift if isinstance(part, Resultaat) else part.tekst


class _Artikel:
    """One rule, and what was given a number to be written out below."""

    def __init__(self, graph: Graph, day: date):
        self.graph, self.day = graph, day
        self.numbers: dict[int, int] = {}
        self.said = Zinnen(graph, day, self._elsewhere)
        self.used = Counter(arg for node in graph.nodes for arg in node.args)
        parts = graph.outcome.of((Stap, Resultaat))
        self.names = {part.waarde.place: _name(part) for part in reversed(parts)}

    def _elsewhere(self, place: int) -> str | None:
        """The name of a step or result, or the number of what is long or said more than once."""
        op = self.graph.nodes[place].op
        if op in LEAVES:
            return None
        if place in self.names:
            return f"‹{self.names[place]}›"
        if op in BLOCKS or (self.used[place] > 1 and op in LONG):
            return f"({self.numbers.setdefault(place, len(self.numbers) + 1)})"
        return None

    def delen(self) -> Iterator[list[str]]:
        """The parts, in the order in which somebody reads them."""
        yield self._heading()
        yield self._requirements()
        yield self._values()
        yield list(self._notes())
        yield list(self._numbered())

    def _heading(self) -> list[str]:
        rule, law = self.graph.rule, self.graph.rule.wetboek
        places = [law.vindplaatsen.tekst(law.bepalingen[id].vindplaats) for id in rule.bepalingen]
        return [
            f"{rule.titel} (cijfers van {show(self.day)})",
            *self._version(),
            *self._time(),
            *places,
        ]

    def _version(self) -> list[str]:
        """Which version it is, of a rule that has more."""
        rule, many = self.graph.rule, len(self.graph.rule.versies)
        return [f"versie {rule.nummer} van {many}"] * (many > 1)

    def _time(self) -> list[str]:
        """By which text it reads, what is to say of the day, and that it does not hold on it."""
        rule = self.graph.rule
        return list(filter(None, [over_tijd(rule, self.day), buiten(rule, self.day)]))

    def _requirements(self) -> list[str]:
        outcome = self.graph.outcome
        told = (
            [outcome.gevolg] if isinstance(outcome.gevolg, str) else list(outcome.gevolg.values())
        )
        told = [filled(one, lambda _: (None, LEFT_OPEN)) for one in told]
        parts = outcome.of(Eis)
        if not parts:
            return told
        return [
            *told,
            "Dat geldt als:",
            *(line for part in parts for line in self._item(part.tekst, part.voorwaarde.place)),
            f"Anders: {outcome.anders}",
        ]

    def _item(self, text: str, place: int) -> Iterator[str]:
        """A requirement in its own words, with what is compared below it."""
        yield f"- {text}"
        yield from self._indented(self._block(place))

    def _values(self) -> list[str]:
        parts = self.graph.outcome.of((Stap, Resultaat))
        return ["Wat eruit komt:", *(line for one in parts for line in self._value(one))] * bool(
            parts
        )

    def _value(self, part: Stap | Resultaat) -> Iterator[str]:
        rounded = isinstance(part, Resultaat) and part.afronding
        yield f"- {_name(part)} ({part.eenheid}{f', {ROUNDED[rounded]}' if rounded else ''})"
        place = part.waarde.place
        same = self.names[place]
        yield from self._indented(self._block(place) if same == _name(part) else [f"‹{same}›"])
        if isinstance(part, Resultaat):
            yield from self._indented(self._applies(part))

    def _applies(self, result: Resultaat) -> Iterator[str]:
        """When a result counts, where that is not always."""
        if not self._always(result.als.place):
            yield "alleen als:"
            yield from self._indented(self._block(result.als.place))
        if result.altijd:
            yield "ook als aan een eis niet is voldaan"

    def _always(self, place: int) -> bool:
        op, _, detail = self.graph.nodes[place]
        return op == "vast" and detail.value is True

    def _notes(self) -> Iterator[str]:
        notes = self.graph.outcome.of(Kanttekening)
        if notes:
            yield "Let op:"
        for note in notes:
            yield f"- {note.tekst}"
            if not self._always(note.als.place):
                yield from (f"{STEP}als {line}" for line in self._block(note.als.place))

    def _numbered(self) -> Iterator[str]:
        """What was given a number, written out; that may number more."""
        done = 0
        while done < len(self.numbers):
            place = list(self.numbers)[done]
            done += 1
            first, *rest = self._block(place)
            yield f"({done}) {first}"
            yield from (f"{STEP}{STEP}{line}" for line in rest)

    def _block(self, place: int) -> list[str]:
        """A node over as many lines as it needs."""
        op, args, detail = self.graph.nodes[place]
        if op == "niet" and self.graph.nodes[args[0]].op in BLOCKS:
            return ["niet:", *self._indented(self._block(args[0]))]
        if op in ("en", "of"):
            head = "al het volgende:" if op == "en" else "een van deze:"
            return [head, *(line for one in self._flat(op, args) for line in self._dashed(one))]
        if op == "kies":
            return list(self._cases(place))
        if op == "lezing":
            return list(self._readings(detail, args))
        if op == "bekend_of":
            first, other = (self.said.zin(arg) for arg in args)
            return [f"{first}; geeft geen bron dat, dan {other}"]
        return [self.said.voluit(place)]

    def _flat(self, op: str, args: tuple[int, ...]) -> Iterator[int]:
        for arg in args:
            node = self.graph.nodes[arg]
            yield from self._flat(op, node.args) if node.op == op else (arg,)

    def _dashed(self, place: int) -> Iterator[str]:
        first, *rest = self._lines(place)
        yield f"- {first}"
        yield from self._indented(rest)

    def _lines(self, place: int) -> list[str]:
        """A part of a block: by its name where it is a step or a result, else in full."""
        known = place in self.names and self.graph.nodes[place].op not in LEAVES
        return [f"‹{self.names[place]}›"] if known else self._block(place)

    def _indented(self, lines: Iterable[str]) -> Iterator[str]:
        return (f"{STEP}{line}" for line in lines)

    def _cases(self, place: int) -> Iterator[str]:
        """A choice, one case after the other."""
        while self.graph.nodes[place].op == "kies":
            condition, yes, place = self.graph.nodes[place].args
            yield from self._case("als", condition, yes)
        first, *rest = self._lines(place)
        yield f"anders {first}"
        yield from self._indented(rest)

    def _case(self, word: str, condition: int, value: int) -> Iterator[str]:
        when, then = self._lines(condition), self._lines(value)
        if len(when) == 1:
            yield f"{word} {when[0]}: {then[0]}"
        else:
            yield f"{word} {when[0]}"
            yield from self._indented(when[1:])
            yield f"dan {then[0]}"
        yield from self._indented(then[1:])

    def _readings(self, detail: tuple[str, ...], args: tuple[int, ...]) -> Iterator[str]:
        conflict = self.graph.conflicts[detail[0]]
        yield f"de bron is op meer manieren te lezen ({conflict.nummer}, {conflict.titel})"
        for name, arg in zip(detail[1:], args, strict=True):
            yield f"- {conflict.lezingen[name]}"
            yield from self._indented(self._indented(self._lines(arg)))
