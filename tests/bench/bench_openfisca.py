"""Three rules over a million people, here and in OpenFisca: the same answers, the times beside it.

OpenFisca gets an environment of its own in `_build`. All is known of these people and each reading
is chosen, because OpenFisca has no unknown and no readings; ours looks for them all the same.
"""

import json
import subprocess
import venv
from pathlib import Path
from time import perf_counter, process_time

import numpy as np
import pytest

from reintegratie import wetboek
from reintegratie.cohort import bereken_tabel
from tests.bench.crowd import draw_crowd

HERE = Path(__file__).parent / "openfisca"
MANY, TIMES, DAY, PERIOD = 1_000_000, 5, "2020-01-01", "2020-01"
CLIENTS = {
    "uitkering_werksaam": True,
    "heeft_uitkering": True,
    "recht_op_uitkering": True,
    "re_integratieverplichting_art7": False,
    "behoefte_aan_ondersteuning": False,
    "anw_uitkering": False,
    "partner_met_aow": False,
    "in_caseload": False,
}  # everybody is a client: OpenFisca is not asked who is
READINGS = {
    "terugvordering": {"K56/onder_de_grens": "werksaam_vraagt_niet"},
    "e_bike_verstrekking": {"K09/vervoermiddel": "elk_eigen_vervoermiddel"},
    "flextensie_beloning": {
        "K03/leeftijdsgrens": "premie_vanaf_27",
        "K03/onder_18": "onder_18_niets",
        "K05": "per_uur",
        "K06": "bedrag_2017_blijft",
    },
}


@pytest.fixture(scope="module")
def python(project):
    """Return the Python of OpenFisca's own environment, made once."""
    folder = project / "_build" / "openfisca"
    stamp, wanted = folder / "klaar.txt", (HERE / "requirements.txt").read_text(encoding="utf-8")
    command = folder / "bin" / "python"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        venv.create(folder, clear=True, with_pip=True)
        subprocess.run(
            [
                command,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--requirement",
                HERE / "requirements.txt",
            ],
            check=True,
        )
        stamp.write_text(wanted, encoding="utf-8")
    return command


def ours(rule, table):
    """Return our answers to the table, and the fastest time: seconds, and of the processor."""
    runs = []
    for _ in range(TIMES):
        start, processor = perf_counter(), process_time()
        found = bereken_tabel(rule, table, peildatum=DAY, lezingen=READINGS[rule])
        runs.append((perf_counter() - start, process_time() - processor))
    return found, min(runs)


def as_plain(table, rule):
    """Return the columns as OpenFisca takes them: numpy arrays without unknowns."""
    kinds = {"ja_nee": bool, "geheel": np.int32, "bedrag": np.float32, "getal": np.float32}
    concepts = wetboek().regeling(rule).trace.facts.asked
    return {
        f"{rule}.{name}": table[name].to_numpy(kinds[concepts[name].type])
        for name in table
        if name not in {"aantal_klussen", *CLIENTS}
    }


def same(rule, found, theirs):
    """Check that both say the same about everybody; amounts within half a cent."""
    if rule != "flextensie_beloning":
        np.testing.assert_array_equal(found["oordeel"] == "kan", theirs[rule])
    amounts = {"terugvordering": "terug_te_vragen", "flextensie_beloning": "premie"}
    if rule in amounts:
        amount = found[amounts[rule]].to_numpy(float, na_value=0)
        assert (np.abs(amount - theirs[amounts[rule]]) < 0.005).all()
        assert 0 < (amount > 0).mean() < 1


def clients(asked):
    """Return a crowd without unknowns, of whom everybody is a client with a benefit."""
    table = draw_crowd(asked, MANY, unknown=0)
    return table.assign(**{name: known for name, known in CLIENTS.items() if name in table})


def bench_openfisca(python, tmp_path):
    """The same three rules over the same people, in one run."""
    tables = {rule: clients(wetboek().regeling(rule).trace.facts.asked) for rule in READINGS}
    plain = {
        name: values
        for rule, table in tables.items()
        for name, values in as_plain(table, rule).items()
    }
    np.savez(tmp_path / "people.npz", **plain)
    run = [python, HERE / "measure.py", tmp_path / "people.npz", PERIOD, tmp_path / "answers.npz"]
    taken = json.loads(subprocess.run(run, check=True, stdout=subprocess.PIPE).stdout)
    theirs = np.load(tmp_path / "answers.npz")
    print("\na million people: seconds (and of the processor), the fastest of five")
    for rule, table in tables.items():
        found, (wall, processor) = ours(rule, table)
        same(rule, found, theirs)
        their_wall, their_processor = taken[rule]
        print(
            f"  {rule:20} ours {wall:.2f} ({processor:.2f})  "
            f"OpenFisca {their_wall:.2f} ({their_processor:.2f})"
        )
