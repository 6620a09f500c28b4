"""Where the questionnaire of a page begins, before its rules are fetched.

Also where there is no question: before the first text, in a gap, or where nothing is left to ask.
"""

import json
import subprocess
from pathlib import Path

from reintegratie.wegwijzer.pakket import opening
from reintegratie.wegwijzer.register import ALLES, eerste_vragen
from tests.wegwijzer.waarden import DAG

HERE = Path("reintegratie/site/pagina/wegwijzer").resolve()
BEGIN = f"""
import {{ Opening }} from "{HERE}/opening.js";
import {{ begin, eersteVragen }} from "{HERE}/verder.js";
const [rol, data] = JSON.parse(process.argv[1]);
const opening = new Opening(data);
const first = eersteVragen(data, rol);
const known = [...opening.register.sleutels.keys()];
console.log(JSON.stringify([begin(opening.beeld({{ rol }}), data, rol), first, known]));
"""
WHO = {"soort": "vraag", "naam": "rol"}
LIST = {"soort": "lijst", "naam": None}


def begun(node, data):
    """Return where a page begins, its first questions, and which questions it knows."""
    command = [node, "--input-type=module", "-e", BEGIN, json.dumps([ALLES, data])]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def of_one_role(data):
    """Return the same of a law with one kind of reader."""
    return data | {
        name: {ALLES: data[name][ALLES]} for name in ("rollen", "eerste_vragen", "beelden")
    }


def without_questions(data):
    """Return the same on a day on which no text gives anything to ask."""
    shown = {rol: one | {"vraag": None} for rol, one in data["beelden"].items()}
    return data | {"beelden": shown}


def test_for_whom_somebody_looks_is_asked_first_also_where_nothing_else_is(node):
    first = ["rol", *eerste_vragen(ALLES)]
    place, asked, known = begun(node, opening(DAG))
    assert (place, asked) == (WHO, first) and known
    assert begun(node, without_questions(opening(DAG))) == [WHO, first, []]


def test_with_one_kind_of_reader_the_first_question_is_about_a_fact(node):
    first = eerste_vragen(ALLES)
    place, asked, known = begun(node, of_one_role(opening(DAG)))
    assert (place, asked, known) == ({"soort": "vraag", "naam": first[0]}, first, first[:1])


def test_with_one_kind_of_reader_and_no_question_the_list_stands_there(node):
    data = without_questions(of_one_role(opening(DAG)))
    assert begun(node, data) == [LIST, eerste_vragen(ALLES), []]
