"""What a value rests on is told once, and all of it; a requirement always says what was found."""

from reintegratie.weergave.stapregels import regels, verteld

AGE = {"label": "Leeftijd", "weergave": "30 jaar"}
OLDER = {"label": "Leeftijd", "weergave": "31 jaar"}
PRICE = {
    "omschrijving": "Prijs",
    "op": None,
    "weergave": "€ 10,00",
    "graad": "officieel",
    "bron": "belwet",
}

PLACE = {"bron": "belwet", "vindplaats": "Belwet, artikel 1"}


def step(soort, *gevonden, parameters=()):
    return {"soort": soort, "gevonden": list(gevonden), "parameters": list(parameters)}


def based(*steps):
    return [one["gevonden"] + one["parameters"] for one in verteld(list(steps))]


def test_a_value_adds_only_what_is_new():
    first = step("waarde", AGE, parameters=[PRICE, PRICE])
    assert based(first, step("waarde", AGE, parameters=[PRICE])) == [[AGE, PRICE], []]
    assert based(first, step("waarde", OLDER)) == [[AGE, PRICE], [OLDER]]
    other = PRICE | {"bron": "belbesluit"}
    assert based(first, step("waarde", parameters=[other])) == [[AGE, PRICE], [other]]
    earlier = PRICE | {"op": "op 1 januari 2000"}
    assert based(first, step("waarde", parameters=[earlier])) == [[AGE, PRICE], [earlier]]


def test_a_requirement_says_again_what_it_found():
    """Of two that hang on one fact, the second may be the one that fails."""
    assert based(step("waarde", AGE), step("eis", AGE), step("eis", AGE)) == [[AGE]] * 3


def test_what_does_not_apply_is_named_in_one_line():
    """Below the other steps, which tell what they rest on; also where nothing applies."""
    idle = [
        step("resultaat", AGE) | {"tekst": name, "weergave": "niet van toepassing", **PLACE}
        for name in ("Bel", "Toeter")
    ]
    paid = step("resultaat", AGE) | {"tekst": "Slot", "weergave": "€ 5,00", **PLACE}
    told = "Niet van toepassing: Bel, Toeter"
    assert regels([idle[0], paid, idle[1]]) == (
        "Zo komen we hierop [Belwet, artikel 1]",
        ["Slot: € 5,00 (Leeftijd: 30 jaar)", told],
    )
    assert regels(idle) == ("Zo komen we hierop", [told])
