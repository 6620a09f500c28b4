"""Terms of articles 9, 10, 15 and 16 as dates for an agenda, swept over ends of months."""

from datetime import date, timedelta

import pytest

from reintegratie import bereken
from reintegratie.core.dates import last_day

PEILDATUM = date(2019, 12, 20)
DAYS = [date(2019, 1, 1) + timedelta(days=number) for number in range(4 * 366)]
NUGGER = {
    "recht_op_uitkering": False,
    "behoefte_aan_ondersteuning": True,
    "plafond_bereikt": False,
    "in_dienst_bij": "niemand",
    "ingeschreven_uwv": True,
    "uren_beschikbaar": 12,
    "noodzaak_vastgesteld": True,
    "gericht_op_werk": True,
    "kortste_weg": True,
}
COUNTS = {"K80": "alles_telt_mee"}


def result(name, of, facts, peildatum=PEILDATUM):
    """Return one result of a calculation."""
    return bereken(of, facts, peildatum=peildatum).resultaten[name]


def offer(asked):
    """Return the last day for an offer to somebody who asked on this day."""
    return result(
        "uiterlijk",
        "nugger_aanbod",
        NUGGER | {"datum_aanspraak": asked, "datum_aanvraag_volledig": asked},
    )


@pytest.mark.parametrize(
    ("asked", "last"),
    [
        ("2019-12-20", "2020-03-20"),
        ("2020-08-31", "2020-11-30"),
        ("2019-11-30", "2020-02-29"),
        ("2020-11-30", "2021-02-28"),
        ("2020-02-29", "2020-05-29"),
        ("2019-11-29", "2020-02-29"),
    ],
)
def test_three_months_for_an_offer(asked, last):
    """The same day of the month, or the last day where that day does not exist."""
    assert offer(asked) == date.fromisoformat(last)


def test_later_question_never_gives_an_earlier_day():
    """Over four years: the term never shrinks, and stays within three calendar months."""
    ends = [offer(day) for day in DAYS]
    assert ends == sorted(ends)
    assert all((end.month - day.month) % 12 == 3 for day, end in zip(DAYS, ends, strict=True))


def test_twelve_weeks_end_on_the_same_day_of_the_week():
    """Every day of four years: 84 days later, whatever the month or leap year."""
    for day in DAYS:
        end = result("uiterlijk", "beschut_werk_termijn", {"datum": day})
        assert end - day == timedelta(days=84)


@pytest.mark.parametrize(
    "start",
    [date(2019, 8, 31), date(2019, 8, 30), date(2020, 2, 29), date(2019, 10, 31), date(2018, 5, 1)],
)
def test_premium_counts_from_the_day_after_each_half_year(start):
    """On the last day of a half year it still runs; on the next day it counts."""
    facts = {"startdatum": start, "perioden_zonder_inzet": 0}
    for number in range(4, 8):  # the figures of the ordinance begin at the end of 2019
        last = last_day(start, 6 * number)
        running, over = (
            bereken("participatieplaats_premies", facts, peildatum=day, lezingen=COUNTS).resultaten
            for day in (last, last + timedelta(days=1))
        )
        assert (running["aantal_premies"], over["aantal_premies"]) == (number - 1, number)
        assert running["lopende_periode_tot_en_met"] == last
        assert over["lopende_periode_tot_en_met"] == last_day(start, 6 * number + 6)


def agenda(periods, start, peildatum=PEILDATUM, **readings):
    """Return the agenda of the exemption of somebody whose benefit and job began together."""
    facts = {
        "vrijlating_perioden": periods,
        "datum_begin_uitkering": start,
        "datum_in_dienst": start,
    }
    chosen = COUNTS | {f"K25/{question}": reading for question, reading in readings.items()}
    return bereken("inkomstenvrijlating_agenda", facts, peildatum=peildatum, lezingen=chosen)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2019-01-01", "2020-12-31"),
        ("2018-03-01", "2020-02-29"),
        ("2020-02-29", "2022-02-28"),
        ("2019-08-31", "2021-08-30"),
        ("2018-02-28", "2020-02-27"),
    ],
)
def test_window_of_twenty_four_months(start, end):
    """The window runs to the day before the same day number, or the last day of the month."""
    found = agenda("geen", start, begin="vanaf_begin_uitkering", daarna="een_periode")
    assert found.resultaten["venster_tot_en_met"] == date.fromisoformat(end)


def test_windows_of_a_benefit_follow_each_other_without_a_gap():
    """On every day some window is open when a new one follows, and the day lies in it."""
    for day in DAYS[350:]:
        found = agenda(
            "geen", "2015-08-31", day, begin="vanaf_begin_uitkering", daarna="nieuwe_periode"
        ).resultaten
        assert found["venster_van"] <= day <= found["venster_tot_en_met"]
        assert found["resterende_maanden"] == 6


def test_a_new_window_opens_at_the_first_use_after_the_old_one():
    """Use of 2017 opens a window; the use of March 2019 falls in it, that of June opens another."""
    periods = "1-5-2017 t/m 31-5-2017; 1-3-2019 t/m 31-3-2019; 1-6-2019 t/m 30-6-2019"
    found = agenda(periods, "2017-05-01", begin="vanaf_eerste_gebruik", daarna="nieuwe_periode")
    assert found.resultaten["venster_van"] == date(2019, 6, 1)
    assert found.resultaten["gebruikte_maanden"] == 1


def test_a_period_across_the_end_of_a_window_is_split():
    """Only the part within the window counts; the rest opens the next one."""
    periods = "1-1-2018 t/m 31-1-2018; 1-12-2019 t/m 31-1-2020"
    old = agenda(periods, "2018-01-01", date(2019, 12, 31), begin="vanaf_eerste_gebruik")
    new = agenda(
        periods,
        "2018-01-01",
        date(2020, 1, 1),
        begin="vanaf_eerste_gebruik",
        daarna="nieuwe_periode",
    )
    assert (old.resultaten["gebruikte_maanden"], new.resultaten["gebruikte_maanden"]) == (2, 1)
    assert new.resultaten["venster_van"] == date(2020, 1, 1)
