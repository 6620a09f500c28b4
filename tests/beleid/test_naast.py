"""Text beside text is drawn with what stands in words, and what somebody wrote is text."""

from reintegratie.beleid import teken, vormen

ROWS = [("Artikel 1", "Nu staat er dit.\n- een\n- twee", "<b>Dan</b> dit.")]


def test_text_beside_text_says_in_its_block_what_it_says_in_words():
    picture = vormen.beeld("x", "Titel", [vormen.naast("Naast", ("Nu", "Dan"), ROWS)])
    block, words = teken.html(picture, "x", None), teken.tekst(picture)
    for said in ("Artikel 1", "Nu staat er dit.", "een", "twee"):
        assert said in block and said in words
    assert "&lt;b&gt;Dan&lt;/b&gt; dit." in block and block.count('class="ri-punt"') == 2


def test_nothing_beside_nothing_is_no_part():
    assert vormen.naast("Naast", ("Nu", "Dan"), []) is None
    assert vormen.lijst("Lijst", []) is None
