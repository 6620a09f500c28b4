"""``reintegratie wegwijzer``: a conversation, or answers given along."""

import json

import pytest

from reintegratie import cli

DAY = ["--peildatum", "2017-07-01"]


@pytest.fixture
def talk(monkeypatch, capsys):
    """A function that holds a conversation with these lines; returns what was printed."""

    def hold(*lines, arguments=()):
        said = iter(lines)
        monkeypatch.setattr("builtins.input", lambda prompt: next(said, None) or end())
        assert cli.main(["wegwijzer", "--rol", "client", *DAY, *arguments]) == 0
        return capsys.readouterr().out

    def end():
        raise EOFError

    return hold


def test_a_conversation_asks_one_question_at_a_time(talk):
    out = talk("ja", "?", "stop")
    assert out.index("uitkering van WerkSaam?") < out.index("Uitkering van WerkSaam: ja")
    assert "Beslist over: Re-integratieplan" in out


def test_what_cannot_be_read_is_asked_again(talk):
    out = talk("misschien", "ja", "stop")
    assert "is geen ja of nee" in out and "Uitkering van WerkSaam: ja" in out


def test_an_answer_can_be_taken_back(talk):
    assert "Uw antwoorden" not in talk("ja", "terug", "stop")


def test_the_end_of_the_input_is_the_end_of_the_conversation(talk):
    assert "Dit kan nog" in talk("ja")


def test_the_outcome_so_far_can_be_seen(talk):
    assert talk("ja", "stand", "stop").count("Uitkering van WerkSaam: ja") == 2


def test_facts_from_a_file_give_the_outcome_at_once(capsys, tmp_path):
    place = tmp_path / "feiten.json"
    facts = {"duur_uitkering_maanden": 4, "plaatsbaar": True, "gemotiveerd": True}
    place.write_text(json.dumps({"uitkering_werksaam": True, **facts}))
    assert cli.main(["wegwijzer", "--feiten", str(place), "--json", *DAY]) == 0
    saved = json.loads(capsys.readouterr().out)
    row = next(row for row in saved["uitkomsten"] if row["naam"] == "flextensie")
    assert (row["oordeel"], row["wie"]) == ("kan", None)


def test_what_was_saved_reads_back(capsys, tmp_path):
    place = tmp_path / "stand.json"
    facts = ["--feit", "leeftijd=30", "--feit", "werkstage.duur_maanden=3", *DAY]
    assert cli.main(["wegwijzer", *facts, "--bewaar", str(place)]) == 0
    first = capsys.readouterr().out
    assert cli.main(["wegwijzer", "--feiten", str(place)]) == 0
    assert capsys.readouterr().out == first


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--feit", "leeftijd=oud"], id="a wrong type"),
        pytest.param(["--feit", "lefttijd=3"], id="an unknown fact"),
        pytest.param(["--feit", "duur_maanden=3"], id="a fact without its instrument"),
        pytest.param(["--feit", "leeftijd=1", "--peildatum", "2019-02-29"], id="29 February 2019"),
        pytest.param(["--feiten", "bestaat-niet.json"], id="no such file"),
        pytest.param(["--rol", "baas"], id="an unknown role"),
        pytest.param(["--feit", "leeftijd=1", "--bewaar", "geen/map/x.json"], id="no such folder"),
    ],
)
def test_bad_input_gets_one_message_and_code_2(capsys, arguments):
    assert cli.main(["wegwijzer", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and len(captured.err.strip().splitlines()) == 1
    assert cli.main(["wegwijzer", *arguments, "--json"]) == 2
    assert json.loads(capsys.readouterr().err)["fout"]
