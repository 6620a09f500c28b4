"""A caseload under a change: everybody is of one kind, tables and single answers agree."""

from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reintegratie import wetboek
from reintegratie.beleid import teken, wat_als
from reintegratie.beleid.onzeker import eerlijk
from reintegratie.beleid.vergelijk import verschil
from reintegratie.beleid.verschil import SOORTEN
from reintegratie.beleid.watals import WatAls
from reintegratie.beleid.wijziging import Wijziging
from reintegratie.caseload import aannamebeeld, mensenbeeld, vergelijk_mensen, verzin
from reintegratie.core.errors import OngeldigeInvoer, RegisterFout
from reintegratie.verzonnen import lees_aannames
from tests.beleid.conftest import PARTS, law
from tests.core.invented import LAW
from tests.scale import cases

SYNTHETIC = verzin(120, seed=7)
CHANGES = [
    '[[parameter]]\nnaam = "e_bike.minimale_afstand"\nwaarde = 5\n',
    '[[parameter]]\nnaam = "jobcoaching.bedragen_dienstbetrekking"\nprocent = 10\n',
    '[[parameter]]\nnaam = "terugvordering.grens"\nwaarde = 200\n',
    '[[eis]]\nregel = "flextensie"\nnummer = 2\nvervalt = true\n',
    '[[lezing]]\nconflict = "K48"\nlezing = "bedragen_2018_blijven"\n',
    '[[parameter]]\nnaam = "uitstroompremie.premie"\nwaarde = 250\n',
]


def change(*parts):
    return wat_als('titel = "Proef"\nvanaf = 2018-01-01\n' + "".join(parts))


def test_the_same_seed_gives_the_same_people():
    one, same, other = verzin(50, seed=3), verzin(50, seed=3), verzin(50, seed=4)
    assert one.tabel.equals(same.tabel) and not one.tabel.equals(other.tabel)


def test_more_people_leave_the_first_as_they_are():
    assert verzin(60, seed=3).tabel.head(50).equals(verzin(50, seed=3).tabel)


def test_invented_people_say_that_they_are_and_on_what_they_rest():
    assert SYNTHETIC.opschrift.startswith("SYNTHETISCH: 120 verzonnen mensen, trekking 7")
    assert all(one.bron for one in SYNTHETIC.aannames)
    assert {one.feit for one in SYNTHETIC.aannames} >= set(SYNTHETIC.tabel.columns)


def test_a_fact_that_hangs_on_another_is_only_there_where_that_holds():
    table = SYNTHETIC.tabel
    employed = table["in_dienst_bij"] == "andere_werkgever"
    assert (
        table.loc[employed, "regime"].notna().all() and table.loc[~employed, "regime"].isna().all()
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[leeftijd]\nja = 3\n", "regel 1, .leeftijd., veld «bron»: Dit veld ontbreekt"),
        ('[leeftijd]\nbron = "aanname"\n', "geef een van"),
        ('[leeftyd]\nja = 3\nbron = "aanname"\n', "regel 1, .* bestaat niet"),
        ('[leeftijd]\nklassen = [[1, 2, 50]]\nbron = "aanname"\n', "geen 100 procent"),
        ('[leeftijd]\nja = 3\nals = { heeft_auto = true }\nbron = "aanname"\n', "eerder"),
    ],
)
def test_an_assumption_that_is_not_whole_is_refused(tmp_path, text, said):
    path = tmp_path / "aannames.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RegisterFout, match=said):
        lees_aannames(path)


@pytest.mark.parametrize("number", [0, -1, 10**9])
def test_a_number_of_people_that_cannot_be_is_refused(number):
    with pytest.raises(OngeldigeInvoer):
        verzin(number)


@cases(15)
@given(st.sets(st.sampled_from(CHANGES), min_size=1))
def test_everybody_gains_loses_notices_something_or_nothing(parts):
    found = vergelijk_mensen(change(*sorted(parts)), SYNTHETIC, "2020-02-01")
    assert sum(found.aantallen().values()) == len(SYNTHETIC.tabel)
    for one in found.regels:
        assert sum(one.aantallen[kind] for kind in SOORTEN) == len(SYNTHETIC.tabel)


def test_the_table_finds_everybody_whose_single_answer_differs():
    """Also those whom it passes over: nobody is forgotten, for every person and calculation."""
    wet = change(*CHANGES)
    found = vergelijk_mensen(wet, SYNTHETIC, "2020-02-01")
    everybody = SYNTHETIC.tabel.index.tolist()
    by_hand = {}
    for name in (one.regel for one in found.regels):
        facts = SYNTHETIC.feiten(everybody, wet.regeling(name).feiten)
        for mens, given_facts in zip(everybody, facts, strict=True):
            one = eerlijk(
                verschil(
                    *(
                        w.bereken(name, given_facts, peildatum="2020-02-01")
                        for w in (wet.basis, wet)
                    )
                )
            )
            if one.soort != "gelijk":
                by_hand[mens, name] = one
    assert {(one.mens, one.regel): one.verschil for one in found.verschillen} == by_hand
    assert by_hand


def test_the_engine_does_the_same_for_another_law(people):
    found = vergelijk_mensen(law(*PARTS), people, "2001-07-01")
    [rule] = found.regels
    assert rule.aantallen == Counter(anders=4, onzeker=2, gelijk=0, wint=0, verliest=0)
    assert rule.bedragen["vergoeding"].som == Decimal("51.98")  # 6.00 more, 29.98 more, 16.00 new
    assert rule.bedragen["vergoeding"].zonder == 1


def test_an_empty_change_is_noticed_by_nobody(people):
    found = vergelijk_mensen(WatAls(LAW, Wijziging("leeg")), people, "2001-07-01")
    assert found.aantallen()["gelijk"] == 6 and found.verschillen == []


def test_before_its_day_nobody_notices(people):
    assert vergelijk_mensen(law(*PARTS), people, "2001-06-30").verschillen == []


def test_stopped_halfway_what_is_ready_is_kept_and_the_rest_is_named():
    wet = change(CHANGES[0], CHANGES[2])
    whole = vergelijk_mensen(wet, SYNTHETIC, "2018-02-01")

    def stop(done, total, what):
        if done == 3 and total == len(whole.regels):
            raise KeyboardInterrupt

    found = vergelijk_mensen(wet, SYNTHETIC, "2018-02-01", voortgang=stop)
    assert found.onvolledig and found.regels == whole.regels[:3]
    assert found.niet_gedaan == [one.regel for one in whole.regels[3:]] != []
    assert "Onvolledig" in teken.tekst(mensenbeeld(found))


def test_a_day_before_the_text_is_answered_all_the_same():
    found = vergelijk_mensen(change(CHANGES[0], CHANGES[2]), SYNTHETIC, "2018-02-01")
    assert {one.regel for one in found.regels} == {
        "e_bike_verstrekking",
        "terugvordering",
        "terugvordering_meer_betalingen",
        "terugvordering_gevolgen",
    }
    assert found.niet_berekend == []


def test_a_calculation_over_a_list_says_that_no_table_holds_it():
    wet = change('[[parameter]]\nnaam = "inkomstenvrijlating.hoogste_aantal_maanden"\nwaarde = 7\n')
    found = vergelijk_mensen(wet, SYNTHETIC, "2020-02-01")
    assert (
        "inkomstenvrijlating_agenda",
        "«Perioden met vrijlating» is een lijst. Dat past niet in een tabel.",
    ) in found.niet_berekend


def test_the_picture_says_in_words_whose_people_these_are_and_who_gains():
    said = teken.tekst(mensenbeeld(vergelijk_mensen(change(CHANGES[0]), SYNTHETIC, "2018-02-01")))
    assert said.splitlines()[2].startswith("SYNTHETISCH")
    assert "Vooruit: " in said
    assert wetboek().regeling("e_bike_verstrekking").titel in said


def test_what_invented_people_rest_on_is_told_apart_once():
    said = teken.tekst(aannamebeeld(SYNTHETIC))
    assert said.splitlines()[2].startswith("SYNTHETISCH") and "aanname" in said
