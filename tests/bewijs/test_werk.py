"""Who notices something takes a bounded amount of work as a whole; what is told then is true."""

import pytest
import z3

from reintegratie.beleid.richting import GEEN
from reintegratie.beleid.verschil import WINT
from reintegratie.bewijs.gebied import Gebied, gebied
from reintegratie.bewijs.gebied_in_woorden import NIET_TE_BEWIJZEN
from reintegratie.bewijs.groep import Groep, winst
from reintegratie.bewijs.groepen import Groepen
from reintegratie.bewijs.term import NietTeBewijzen
from reintegratie.bewijs.vraag import QUICK, ask
from reintegratie.bewijs.werelden import naast
from reintegratie.bewijs.werk import EACH, GEHEEL, Werk
from reintegratie.bewijs.zeker import Zeker
from tests.beleid.conftest import PARTS, law
from tests.bewijs.fietsers import DAY, RULE

SHARES = 12


def groups(most):
    """Return who notices a change of the invented law, found and told with so much work."""
    return Groepen(naast(law(*PARTS), RULE, DAY), GEEN, most=most)


def taken(found):
    """Return the work that was taken to find them, and to tell who they are."""
    return [GEHEEL - one.werk.left for one in (found.zeker, found.uitleg.zeker)]


@pytest.fixture(scope="module")
def whole():
    """Return all that is told where there is work enough, and the work that it takes."""
    found = groups(GEHEEL)
    return found.groepen(), taken(found)


def shares(whole):
    """Return amounts of work of which none is enough."""
    most = max(whole[1])
    return [most * part // SHARES for part in range(SHARES)]


def test_all_questions_together_take_no_more_than_they_may(whole, monkeypatch):
    """Once it is gone no question is put: only the last one may go over it."""
    took, take = {}, Werk.neem

    def noted(work, units):
        took.setdefault(work, []).append(work.left)
        take(work, units)

    monkeypatch.setattr(Werk, "neem", noted)
    for most in shares(whole):
        found = groups(most)
        try:
            found.groepen()
        except NietTeBewijzen:
            assert found.zeker.werk.op
    assert took and all(left > 0 for each in took.values() for left in each)


def test_what_a_question_takes_is_what_z3_counts():
    """Beside the little that it takes to put it."""
    both, work = naast(law(*PARTS), RULE, DAY), Werk(GEHEEL)
    ask(both.mens, both.wie, both.werelden[0].verschilt, werk=work)
    assert EACH < GEHEEL - work.left < QUICK
    sure = Zeker(both, Werk(GEHEEL))
    sure.iemand(both.werelden[0].verschilt)
    assert EACH < GEHEEL - sure.werk.left < QUICK


def test_without_work_it_is_said_that_it_is_not_proven_and_never_that_nobody_notices_it():
    with pytest.raises(NietTeBewijzen):
        groups(0).groepen()


def test_where_work_runs_out_what_is_told_holds_for_all_who_notice_it(whole):
    """Less is told of them, and never another thing; nobody is left out."""
    cut = 0
    for most in shares(whole):
        found = groups(most)
        try:
            told = [one for some in found.verteld.values() for one in some]
        except NietTeBewijzen:
            continue
        sure = Zeker(found.both, Werk())
        for world in found.both.werelden:
            own = [one.wie for one in told if one.wereld is world]
            assert sure.volgt(z3.Or(own), world.verschilt)
        for one in told:
            assert all(sure.volgt(name.wie, one.wie) for name in one.namen.values())
            cut += not one.rest.volledig
    assert cut


def test_where_work_runs_out_it_is_said_of_whom_it_is_not_proven(whole):
    said = set()
    for most in shares(whole):
        try:
            said |= {line for one in groups(most).groepen() for line in one.wie}
        except NietTeBewijzen:
            continue
    assert NIET_TE_BEWIJZEN in said


def test_the_same_work_gives_the_same_whatever_was_asked_before(whole):
    """What a question takes hangs on no other question of the process."""
    most = max(whole[1])
    ask(groups(most).both.mens, z3.Int("iets_anders") > 3)
    again = groups(GEHEEL)
    assert (again.groepen(), taken(again)) == whole


def test_a_region_for_which_no_work_is_left_is_not_known_to_be_empty():
    both = naast(law(*PARTS), RULE, DAY)
    [differs, *_] = [one.verschilt for one in both.werelden]
    assert gebied(both.mens, both.wie, differs, werk=Werk(0)) == Gebied((), volledig=False)


def test_of_whom_it_is_not_proven_it_is_not_said_what_who_meets_it_gains():
    group = Groep(None, ["Anders."], [NIET_TE_BEWIJZEN], [], WINT)
    assert winst(group) == [] != winst(group._replace(wie=["Heeft een fiets."]))
