"""Every instrument of the sources is in the questionnaire, or it says why not."""

from pathlib import Path

import pytest

from reintegratie import wetboek
from reintegratie.core.errors import RegisterFout
from reintegratie.core.lawbook import Wetboek, lawbook
from reintegratie.wegwijzer import blok, register
from reintegratie.wegwijzer.register import afwezig, buiten, eigen, instrumenten, rollen, voor

CHAPTERS = {
    path.with_suffix("").relative_to("book").as_posix()
    for source in wetboek().bronnen.values()
    for text in source.gegeven
    for path in (Path("book") / text.naam).glob("*.ipynb")
}


def test_every_chapter_has_an_instrument_or_a_reason():
    """Each instrument of Bijlage 8, each section of the web page, each article."""
    covered = {chapter for one in instrumenten().values() for chapter in one.hoofdstukken}
    assert covered | set(afwezig()) == CHAPTERS
    assert not covered & set(afwezig())
    assert all(row["reden"].endswith(".") for row in afwezig().values())
    assert {name for row in afwezig().values() for name in row.get("zie", ())} <= set(
        instrumenten()
    )


def test_every_calculation_is_used_once_or_has_a_reason():
    used = [name for one in instrumenten().values() for name in one.berekeningen]
    left = [name for row in buiten() for name in row["berekeningen"]]
    assert sorted(used + left) == sorted(wetboek().regelingen)


def test_an_instrument_is_for_somebody():
    for one in instrumenten().values():
        assert one.voor and set(one.voor) <= set(rollen()) - {"alles"}
    assert len(voor("client")) + len(voor("werkgever")) > len(voor("alles")) == len(instrumenten())


def test_a_fact_of_its_own_is_a_fact():
    assert eigen() <= set(wetboek().begrippen)


def test_a_slow_calculation_waits_until_it_is_opened():
    """Over a hundred combinations of readings: only who opens it waits for it."""
    always = {name for one in instrumenten().values() for name in (one.toegang, *one.daarna)}
    assert "werkgeverskosten" not in always
    assert "werkgeverskosten" in instrumenten()["loonkostensubsidie_gemeente"].meer


def test_a_lawbook_without_a_questionnaire_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(register, "wetboek", lambda: Wetboek("x", tmp_path, "0"))
    with pytest.raises(RegisterFout, match="heeft geen wegwijzer"):
        register._register.__wrapped__()


def test_an_instrument_for_a_role_that_no_one_can_choose_is_refused(monkeypatch, tmp_path):
    """With its place: a lawbook names its own roles, and whoever has a typing error hears it."""
    given = Path("tests/verzonnen_wet/wegwijzer/instrumenten.toml").read_text("utf-8")
    (tmp_path / "wegwijzer").mkdir()
    path = tmp_path / "wegwijzer" / "instrumenten.toml"
    path.write_text(given, encoding="utf-8")
    monkeypatch.setattr(register, "wetboek", lambda: Wetboek("x", tmp_path, "0"))
    assert [*register._register.__wrapped__()["rollen"]] == ["client", "alles"]
    path.write_text(given.replace('voor = ["client"]', 'voor = ["cliënt"]', 1), encoding="utf-8")
    with pytest.raises(RegisterFout, match=r"\[instrumenten.trapper\].*«cliënt» is geen rol"):
        register._register.__wrapped__()


def test_a_chapter_of_a_later_text_without_an_instrument_is_named_with_its_day(monkeypatch):
    """As its place is named everywhere else: two texts of a source may have the same article."""
    texts = ("fietsverordening", "fietsverordening-2024")
    absent = {f"{text}/artikel-3": {"reden": "Dit geeft zelf niets."} for text in texts}
    monkeypatch.setattr(blok, "wetboek", lambda: lawbook("tests.andere_wet"))
    monkeypatch.setattr(blok, "afwezig", lambda: absent)
    said = str(blok._afwezig(None))
    assert "Fietsverordening, artikel 3: Dit" in said
    assert "Fietsverordening (1 november 2023), artikel 3: Dit" in said
