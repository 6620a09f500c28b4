"""The line of a text that leads a norm in: «WerkSaam kan … wanneer:»."""

from reintegratie.core.contract import lines


def at(law, text, line):
    """The norms on a line of a text; of a line that only stayed, those of the text that brought it.

    Such a line is named by its number in that older text.
    """
    texts = law.vindplaatsen.bron(text).versies
    here = next(number for number, one in enumerate(texts) if one.naam == text)
    for one in reversed(texts[: here + 1]):
        ids = [id for id in law.bepalingen if came(law, id, one) and texts[here] in law.teksten[id]]
        found = [norm for id in ids for norm in law.contract[id] if norm.regels & lines(line)]
        if found:
            return found
    return []


def came(law, id, text):
    """Whether a text brought a provision."""
    return law.vindplaatsen.versie(law.bepalingen[id].vindplaats) is text
