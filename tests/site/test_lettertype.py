"""The fonts of icons hold what the pages show, and nothing else."""

from fontTools.ttLib import TTFont

from reintegratie.site import lettertype

SEARCH, SUN, COFFEE = 0xF002, 0xF185, 0xF0F4  # the last one stands on no page


def test_an_icon_counts_when_a_page_names_it_or_a_style_sheet_draws_it(tmp_path):
    """A style sheet that only knows an icon does not make it shipped."""
    (tmp_path / "_static").mkdir()
    (tmp_path / "index.html").write_text('<i class="fa-solid fa-sun"></i>')
    (tmp_path / "_static" / "one.css").write_text(
        '.fa-solid{font-weight:900}.fa-sun:before{content:"\\f185"}.fa-coffee:before{content:"\\f0f4"}'
        '@media print{.toc:after{content:"\\f002"}}.crumb:before{content:"\uf105"}'
    )
    assert lettertype.icons(tmp_path) == {SUN, SEARCH, 0xF105}


def test_what_is_no_font_of_icons_stays_as_it_is():
    """Also another font."""
    assert lettertype.only("_static/a.css", b"x", {SUN}) == b"x"
    assert lettertype.only("_static/fonts/letters.woff2", b"x", {SUN}) == b"x"


def test_fonts_of_the_site_hold_every_icon_of_its_pages(site):
    """In both forms that a browser may ask for, and no icon that no page shows."""
    for kind in ("woff2", "ttf"):
        fonts = site.glob(f"_static/vendor/fontawesome/webfonts/*.{kind}")
        held = {code for font in fonts for code in TTFont(font).getBestCmap()}
        assert {SEARCH, SUN} <= lettertype.icons(site) <= held
        assert COFFEE not in held
