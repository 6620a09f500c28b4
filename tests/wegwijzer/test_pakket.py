"""What a page gets of the questionnaire."""

import re
from pathlib import Path

import reintegratie
from reintegratie.weergave.teksten import teksten as van_een_antwoord
from reintegratie.wegwijzer.pakket import teksten

HERE = Path(reintegratie.__file__).parent
ASKED = re.compile(r'(?:word|phrase|regels|knop|fout)\("(?P<name>[A-Z_]+)"')
FOLDERS = ("weergave/beeld/wegwijzer", "rekenaar/wegwijzer", "site/pagina/wegwijzer")


def test_no_word_of_the_questionnaire_takes_the_place_of_one_of_an_answer():
    """A page knows both by their names."""
    assert not teksten().keys() & van_een_antwoord().keys()


def test_every_word_that_the_modules_ask_is_there():
    known = teksten() | van_een_antwoord()
    scripts = [one for folder in FOLDERS for one in (HERE / folder).glob("*.*js")]
    asked = {name for one in scripts for name in ASKED.findall(one.read_text("utf-8"))}
    assert len(asked) > 40 and asked <= known.keys(), asked - known.keys()
