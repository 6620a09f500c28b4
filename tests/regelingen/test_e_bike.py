"""What the worked examples of the e-bike cannot say one by one."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reintegratie import bereken

DAY = "2017-07-01"
STARTS = {
    "vanaf_eerste_werkdag": "datum_eerste_werkdag",
    "vanaf_uitstroom": "datum_uitstroom",
    "vanaf_bruikleen": "datum_bruikleen",
}
dates = st.dates(date(2017, 1, 1), date(2019, 12, 31))


def keep_from(facts, start, outflow):
    """Return the first day on which the client may keep the e-bike under two readings."""
    chosen = {"K09/begin_termijn": start, "K09/uitstroom": outflow}
    answer = bereken("e_bike_houden_datum", facts, peildatum=DAY, lezingen=chosen)
    return answer.resultaten["houden_vanaf"]


@given(work=dates, outflow=dates, loan=dates)
def test_under_every_reading_six_months_pass_and_the_benefit_has_ended(work, outflow, loan):
    """Six months are 181 to 184 days; with outflow required, the day is never before it."""
    facts = dict(zip(STARTS.values(), (work, outflow, loan), strict=True))
    for start, fact in STARTS.items():
        alone = keep_from(facts, start, "baan_houden_genoeg")
        assert timedelta(181) <= alone - max(facts[fact], work) <= timedelta(184)
        assert keep_from(facts, start, "uitstroom_nodig") == max(alone, outflow)


@given(distance=st.decimals(0, 100, places=1))
def test_twelve_kilometres_are_enough_and_less_is_not(distance):
    """With all else in order only the distance decides."""
    facts = {
        "uitkering_werksaam": True,
        "aanvaardt_werk": True,
        "vervoersprobleem": True,
        "ov_bereikbaar_op_werktijden": False,
        "heeft_auto": False,
        "heeft_brommer": False,
        "heeft_ander_eigen_vervoermiddel": False,
        "afstand_km": distance,
    }
    found = bereken("e_bike_verstrekking", facts, peildatum=DAY)
    assert found.oordeel == ("kan" if distance >= 12 else "nee")


@given(
    days=st.tuples(dates, dates, dates),
    months=st.integers(0, 12),
    ended=st.booleans(),
    start=st.sampled_from([*STARTS]),
    outflow=st.sampled_from(["uitstroom_nodig", "baan_houden_genoeg"]),
)
def test_an_e_bike_is_never_given_back_and_kept(days, months, ended, start, outflow):
    """Under each reading one of the two at most, whatever dropping out is."""
    facts = {"uitval_op_werkplek": True, "uitgestroomd": ended, "maanden_baan_behouden": months}
    facts |= {"datum_uitstroom": days[0], "datum_bruikleen": days[1]}
    chosen = {"K09/begin_termijn": start, "K09/uitstroom": outflow}
    back, keep = (
        bereken(rule, facts, peildatum="2019-01-01", lezingen=chosen).oordeel
        for rule in ("e_bike_teruggave", "e_bike_houden")
    )
    assert (back, keep) in {("recht", "nee"), ("nee", "recht"), ("strijdig", "strijdig")}
