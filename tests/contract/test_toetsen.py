"""Each check fails where a rule and a text part: a text is changed, and the rule stays."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from reintegratie import wetboek
from reintegratie.core.contract import Getal, Onduidelijk
from reintegratie.naleving import binding, getallen, groepen, kanten, normen, strijd, toetsen, wie
from reintegratie.naleving.aanhef import holds
from reintegratie.naleving.fout import Fout

LAW = wetboek()


def oldest(name):
    """Return a rule by the first texts: a later one says something else."""
    return LAW.regeling(name).versies[0]


BIKE, PLACE = oldest("e_bike_verstrekking"), "P009"
DISTANCE = Getal("afstand", "ten minste", 12, eenheid="km")


@pytest.fixture
def text(monkeypatch):
    """Return a function that lets the text of a provision say something else."""

    def change(id=PLACE, **said):
        [norm, *_] = LAW.contract[id]
        monkeypatch.setitem(LAW.contract, id, (replace(norm, **said),))

    return change


@pytest.mark.parametrize(
    ("grens", "follows"),
    [
        ("ten minste", True),
        ("minder dan", True),
        ("vanaf", True),
        ("geen grenswoord", True),
        ("meer dan", False),
        ("ten hoogste", False),
        ("na", False),
    ],
)
def test_a_bound_is_compared_at_the_right_side(text, grens, follows):
    text(getallen=(replace(DISTANCE, grens=grens),))
    assert (list(getallen.getal(LAW, PLACE)) == []) is follows


@pytest.mark.parametrize(("value", "follows"), [(12, True), (13, False), ("minimumloon", True)])
def test_a_number_is_that_of_the_text(text, value, follows):
    text(getallen=(replace(DISTANCE, waarde=value),))
    assert (list(getallen.getal(LAW, PLACE)) == []) is follows


def test_a_year_may_be_counted_in_months(text):
    text("P011", getallen=(Getal("baan", "geen grenswoord", 6, eenheid="maanden"),))
    assert list(getallen.getal(LAW, "P011")) == []
    text("P011", getallen=(Getal("baan", "geen grenswoord", 6, eenheid="jaar"),))
    assert list(getallen.getal(LAW, "P011")) == []  # six stands there itself, too
    text("P011", getallen=(Getal("baan", "geen grenswoord", 7, eenheid="jaar"),))
    assert [one.toets for one in getallen.getal(LAW, "P011")] == ["getal"]


def test_a_comparison_is_turned_where_the_figure_stands_oldest():
    sides = {name: kanten.sides(BIKE, name) for name in kanten.figures(BIKE, "bijlage-8")}
    assert sides == {"e_bike.minimale_afstand": {kanten.VAN_AF}}
    assert kanten.TURNED[kanten.VAN_AF] == kanten.TOT_EN_MET


@pytest.mark.parametrize("words", ["kan", "mag", "in de regel", "bedoeld voor"])
def test_a_power_stands_on_words_that_leave_room(text, words):
    text(modaliteit=words)
    text("P010", modaliteit="moet")
    assert list(binding.modaliteit(BIKE)) == []


@pytest.mark.parametrize("words", ["moet", "heeft recht op", "mag niet"])
def test_a_power_does_not_stand_on_words_that_bind(text, words):
    text(modaliteit=words)
    text("P010", modaliteit="moet")
    assert [one.toets for one in binding.modaliteit(BIKE)] == ["modaliteit"]


def test_what_binds_does_not_stand_on_a_power(text):
    rule = oldest("flextensie_verplichten")
    assert list(binding.modaliteit(rule)) == []
    text("P025", modaliteit="kan")
    assert [one.toets for one in binding.modaliteit(rule)] == ["modaliteit"]


@pytest.mark.parametrize(
    ("said", "follows"),
    [
        ({"modaliteit": "mag niet"}, {"verbod"}),
        ({"modaliteit": "kan niet"}, {"verbod"}),
        ({"modaliteit": "hoeft niet"}, {"vrijstelling"}),
        ({"modaliteit": "heeft recht op"}, {"recht"}),
        ({"modaliteit": "moet", "betreft": ("cliënt",), "wie": ("cliënt",)}, {"plicht"}),
        ({"modaliteit": "moet", "betreft": ("cliënt",)}, {"plicht"}),
        ({"modaliteit": "moet", "betreft": ("cliënt",), "wie": ("WerkSaam",)}, {"plicht", "recht"}),
    ],
)
def test_what_binds_is_of_the_kind_that_the_text_says(text, said, follows):
    """The duty of another is a right, too."""
    text("P025", **said)
    assert binding.kinds(oldest("flextensie_verplichten")) == follows


@pytest.mark.parametrize(
    ("who", "names"),
    [
        (None, set()),
        ("WerkSaam", {"WerkSaam"}),
        ("de gemeente", {"gemeente"}),
        ("WerkSaam, UWV of de gemeente", {"WerkSaam", "UWV", "gemeente"}),
    ],
)
def test_who_decides_is_read_as_names(who, names):
    assert wie.names(who) == names


def test_who_decides_is_whom_the_text_names(text):
    rule = oldest("sociale_activering")
    assert list(wie.beslist(rule)) == []
    text("P109", beslist=("UWV",))
    assert [one.toets for one in wie.beslist(rule)] == ["beslist"]
    text("P109", beslist=())
    assert [one.toets for one in wie.beslist(rule)] == ["beslist"]


def test_who_consents_decides_where_a_power_has_no_name(text):
    rule = oldest("proefplaatsing_uwv")
    assert wie.deciders(normen.led(rule)) == {"UWV"}


def test_a_group_is_asked_or_named_in_a_note(text):
    rule = oldest("re_integratieplan")
    assert list(groepen.betreft(rule)) == []
    text("P099", betreft=("medewerker",))
    assert [one.over for one in groepen.betreft(rule)] == ["medewerker"]
    text("P099", betreft=("UWV",))
    assert list(groepen.betreft(rule)) == []


def test_a_group_of_the_line_that_leads_in_is_asked_too(text):
    """The term says nothing about whom; the sentence before it names a Wajonger."""
    rule = oldest("loondispensatie_duur")
    assert list(groepen.betreft(rule)) == []
    text("P049", betreft=("oudere werknemer",))
    assert {one.over for one in groepen.betreft(rule)} == {"oudere werknemer"}


@pytest.mark.parametrize(
    ("places", "aanhef", "held"),
    [
        ("L71 zin 1-2", "L71 zin 1", True),
        ("L71 zin 1-2", "L71 zin 2", True),
        ("L71 zin 1-2", "L71 zin 3", False),
        ("L71 zin 3", "L71", True),
        ("L71", "L71 zin 3", True),
    ],
)
def test_a_sentence_is_led_in_by_one_sentence_or_by_the_whole_line(places, aanhef, held):
    assert holds(places, aanhef) is held


def test_an_exception_is_asked_in_its_own_word(text):
    rule = oldest("nugger_voorziening")
    assert list(groepen.uitzondering(rule)) == []
    text("P136", uitzonderingen=("vakantiewerk",))
    assert [one.over for one in groepen.uitzondering(rule)] == ["vakantiewerk"]


@pytest.mark.parametrize(
    ("conflict", "follows"),
    [("K09", True), ("K09/vervoermiddel", True), ("K24", False), ("K22", True), ("K02", True)],
)
def test_a_conflict_is_asked_unless_nobody_computes_it(text, conflict, follows):
    """K22 is computed by nobody, K02 leaves no choice."""
    text(open=(Onduidelijk("hoe?", "conflict", conflict),))
    text("P010", open=())
    assert (list(strijd.onduidelijk(BIKE)) == []) is follows


def test_a_conflict_touches_a_rule_that_looks_at_what_its_readings_differ_in():
    """Hours or jobs part the readings of K05: who gets a premium does not ask them."""
    amount, kind = oldest("flextensie_beloning"), oldest("flextensie_soort_beloning")
    assert strijd.differs(amount, "K05") == {"gewerkte_uren", "aantal_klussen"}
    assert not strijd.touched(kind, "P026", "K05")
    assert strijd.touched(oldest("traject_keuze"), "P006", "K08")


def test_of_a_provision_one_rule_at_least_asks_a_conflict():
    first, second, *_ = (oldest(name) for name in LAW.functies("P026"))
    assert strijd.touched(first, "P026", "K24")
    assert not strijd.touched(second, "P026", "K24")


def test_a_reading_in_words_alone_touches_every_rule_of_its_provision():
    rule = oldest("no_riskpolis_ontvanger")
    assert strijd.differs(rule, "K53/ontvanger") == set()
    assert strijd.touched(oldest("no_riskpolis_werkgever"), "P062", "K53/ontvanger")


def test_a_norm_takes_power_and_decider_from_the_line_that_leads_it_in():
    """Lid 2 says what need not be paid back; that WerkSaam may ask it, lid 1."""
    rule = LAW.regeling("terugvordering_meer_betalingen").op(date(2019, 12, 20))
    assert rule.bepalingen == ("P141",)
    assert {norm.modaliteit for norm in normen.norms(rule)} == {"hoeft niet"}
    assert {norm.modaliteit for norm in normen.led(rule)} == {"hoeft niet", "kan"}
    assert wie.deciders(normen.led(rule)) == {"WerkSaam"}


def test_each_source_that_speaks_names_who_decides():
    """The page has a right, so nobody decides; the verordening has a power, of WerkSaam."""
    rule = oldest("jobcoach_gemeente")
    assert wie.decides(rule, rule.bron) is None
    assert wie.decides(rule, "verordening") == {"WerkSaam"}
    assert normen.elsewhere(rule) == {"verordening": ["verordening/artikel-11#lid-1"]}


def test_who_is_named_in_another_source_must_stand_there(text):
    rule = oldest("jobcoach_gemeente")
    assert list(wie.beslist(rule)) == []
    text("P126", beslist=("UWV",))
    assert [one.over for one in wie.beslist(rule)] == ["verordening"]


def test_a_power_may_stand_in_the_other_provision_of_a_conflict():
    """To refuse when the ceiling is reached: article 2, where 16 speaks of an offer."""
    rule = oldest("nugger_aanbod")
    assert wie.deciders(normen.led(rule)) == set()
    assert wie.deciders(normen.turning(rule)) == {"WerkSaam"}


@pytest.mark.parametrize(
    ("parts", "missed"), [("newer", [set(), {"newer"}]), (None, [{"older"}, {"newer"}])]
)
def test_what_is_said_of_one_version_of_a_rule_is_not_missed_in_the_other(
    monkeypatch, parts, missed
):
    """A lid stays, and only the newer version parts from it; where neither does, it must go."""
    said, versions = Fout("fiets", PLACE, "aard", "bevoegdheid"), []
    for name in ("older", "newer"):
        one = {"naam": "fiets", "versie": name, "bepalingen": (PLACE,), "versies": versions}
        versions.append(SimpleNamespace(wetboek=LAW, **one))
    monkeypatch.setattr(toetsen, "verklaard", lambda law: [said])
    monkeypatch.setattr(toetsen, "van_regel", lambda one: {said} if one.versie == parts else set())
    found = [{one.versie for _ in toetsen.gezegd_van_regel(one)} for one in versions]
    assert found == missed
