"""Every line of the three sources carries a norm, or the register says what it is instead.

The texts are not in the project. Where somebody has them, in a folder named by ``HANDBOEK_BRONNEN``
or in ``bronnen`` beside the project, each line is held to its fingerprint too; without them those
tests do not exist, and only the numbers of the lines are checked.
"""

import os
import re
from operator import attrgetter
from pathlib import Path

import pytest

from reintegratie import wetboek
from reintegratie.core.contract import Norm, Onduidelijk, lines
from tools.vingerafdrukken import checked, fingerprint, fingerprints, known, source_of, written

LAW, REGISTER = wetboek(), known()
BESIDE = Path(__file__).parent.parent.parent / "bronnen"
FOLDER = Path(os.environ.get("HANDBOEK_BRONNEN", BESIDE))
NAME = attrgetter("naam")
SOURCES = pytest.mark.parametrize("source", REGISTER)


def norms(source):
    """Each norm of a source with its provision."""
    for id, provision in LAW.bepalingen.items():
        if provision.vindplaats.startswith(f"{source}/"):
            yield from ((provision, norm) for norm in LAW.contract.get(id, ()))


def written_lines(source):
    """The numbers of the lines on which something is written."""
    return {n for n, one in enumerate(REGISTER[source]["afdrukken"], start=1) if one}


def written_in_any_text(source):
    """The same of all texts of its source: a line that leads in keeps its number."""
    texts = [list(map(NAME, one.gegeven)) for one in LAW.bronnen.values()]
    [together] = [names for names in texts if source in names]
    return set().union(*map(written_lines, together))


def without(source):
    """The numbers of the lines without a norm."""
    return {n for place in REGISTER[source]["zonder_norm"] for n in lines(place)}


def _words(text):
    return re.findall(r"\w+", text.casefold())


def _said(value):
    """Every text in a contract."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from _said(part)
    elif isinstance(value, dict):
        yield from _said(list(value.values()))
    elif isinstance(value, (Norm, Onduidelijk)):
        yield from _said(list(vars(value).values()))


def test_each_text_of_the_book_has_its_fingerprints():
    texts = [text for one in LAW.bronnen.values() if one.in_boek for text in one.gegeven]
    assert sorted(REGISTER) == sorted(text.naam for text in texts)


@SOURCES
def test_every_line_carries_a_norm_or_is_listed_without_one(source):
    with_norm = {n for _, norm in norms(source) for n in norm.regels}
    assert sorted(written_lines(source) - with_norm - without(source)) == []
    assert sorted(with_norm & without(source)) == []


@SOURCES
def test_a_line_that_is_named_is_written_on(source):
    last = len(REGISTER[source]["afdrukken"])
    assert without(source) <= written_lines(source)
    for _, norm in norms(source):
        assert norm.regels & written_lines(source)
        assert max(norm.regels) <= last
        missing = lines(norm.aanhef or "") - written_in_any_text(source)
        assert not missing, f"{norm.regel}: no text has line {sorted(missing)}, that leads it in"


@SOURCES
def test_a_norm_stands_on_lines_of_its_own_provision(source):
    for provision, norm in norms(source):
        assert norm.regels <= lines(provision.regels), f"{provision.id}: {norm.regel}"


@SOURCES
def test_every_line_of_a_provision_that_carries_text_is_in_one_of_its_norms(source):
    for id, provision in LAW.bepalingen.items():
        if provision.vindplaats.startswith(f"{source}/"):
            own = {n for norm in LAW.contract[id] for n in norm.regels} | without(source)
            assert lines(provision.regels) & written_lines(source) <= own, id


@pytest.mark.parametrize(
    ("text", "same"), [("een  regel ", "een regel"), ("een regel\t", " een regel"), ("  ", "")]
)
def test_a_fingerprint_looks_at_the_words_not_at_the_layout(text, same):
    assert fingerprint(text) == fingerprint(same)


def test_another_word_has_another_fingerprint_and_an_empty_line_none():
    assert fingerprint("moet") != fingerprint("kan")
    assert fingerprint("") == ""


def test_what_is_written_is_read_back(tmp_path):
    text = tmp_path / "bron.txt"
    text.write_text("\nRegelingen per doelgroep\n\nEen regel.\n", encoding="utf-8")
    assert source_of(text) == "regelingen-per-doelgroep"
    assert [bool(one) for one in fingerprints(text)] == [False, True, False, True]
    assert written(REGISTER) == Path("reintegratie/contract/vingerafdrukken.toml").read_text()


@pytest.mark.parametrize(
    ("file", "old", "kept"),
    [
        ("bron", [""], False),
        ("wet", [""], True),
        ("bron", None, True),
        ("bron", [fingerprint("Een regel.")], True),
    ],
)
def test_the_fingerprints_of_a_text_are_not_written_over_by_those_of_another(
    tmp_path, file, old, kept
):
    """One that has its title, and that the register does not know yet."""
    text = tmp_path / f"{file}.txt"
    text.write_text("Een regel.\n", encoding="utf-8")
    if kept:
        assert checked(text, "wet", old) == [fingerprint("Een regel.")]
    else:
        with pytest.raises(SystemExit, match=r"bron\.txt: dit zijn andere regels dan die van wet"):
            checked(text, "wet", old)


def test_a_file_that_is_no_source_is_refused(tmp_path):
    text = tmp_path / "bron.txt"
    text.write_text("Iets anders\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"bron\.txt"):
        source_of(text)


if FOLDER.is_dir():

    @pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.name)
    def test_the_text_is_the_one_that_was_read(path):
        prints, expected = fingerprints(path), REGISTER[source_of(path)]["afdrukken"]
        assert len(prints) == len(expected)
        pairs = zip(prints, expected, strict=True)
        changed = [n for n, (now, then) in enumerate(pairs, start=1) if now != then]
        assert changed == []

    @pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.name)
    def test_the_contract_is_in_words_of_our_own(path):
        """No more than six words in a row stand in the text of the source too."""
        text = " ".join(_words(path.read_text("utf-8")))
        rows = [_words(one) for norms in LAW.contract.values() for one in _said(norms)]
        runs = {" ".join(row[at : at + 7]) for row in rows for at in range(len(row) - 6)}
        assert sorted(run for run in runs if f" {run} " in f" {text} ") == []

    def test_each_source_is_there():
        assert sorted(map(source_of, FOLDER.glob("*.txt"))) == sorted(REGISTER)
