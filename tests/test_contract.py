"""What the texts say, provision by provision, and every rule held to it."""

from reintegratie import wetboek

LAW = wetboek()


def test_every_provision_has_its_contract():
    assert list(LAW.contract) == list(LAW.bepalingen)


def test_a_conflict_that_a_contract_names_exists():
    named = {
        one.conflict for norms in LAW.contract.values() for norm in norms for one in norm.open
    } - {None}
    assert named - set(LAW.conflicten) == set()


def test_every_conflict_is_open_in_the_text_of_some_provision():
    """So what the register knows, the readers of the text saw too."""
    named = {one.conflict for norms in LAW.contract.values() for norm in norms for one in norm.open}
    numbers = {name.partition("/")[0] for name in named if name}
    assert {conflict.nummer for conflict in LAW.conflicten.values()} - numbers == set()
