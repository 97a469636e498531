"""HTML pages: structure from the tree, nothing of the markup, nothing of the site."""

import pytest
from lxml.html import document_fromstring

from stages.read.page import _main_without, read_page

PROSE = "Asthma is a disease of the lungs, and it makes it hard for you to breathe when you are near smoke."
MORE = "Most people who have asthma can live well when they take their medicine every day as their doctor says."


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html lang=en><head>{head}</head><body><main><article>{body}</article></main></body></html>"


def told(body: str, head: str = "") -> list[tuple[str, int, bool, str]]:
    pieces = read_page(page(body, head)).pieces
    return [(p.kind, p.level, p.ordered, " | ".join(p.texts)) for p in pieces]


def all_text(html: str) -> str:
    return " ".join(piece.text for piece in read_page(html).pieces)


def test_page_hears_no_script_style_or_comment() -> None:
    text = all_text(
        page(f"<h1>A</h1><p>{PROSE} <script>no1()</script>Stop<!-- no2 --> now.</p><style>no3</style><p>{MORE}</p>")
        + "<noscript>no4</noscript><template>no5</template><svg><text>no6</text></svg><textarea>no7</textarea>"
    )
    assert "Stop now." in text
    assert not [mark for mark in ("no1", "no2", "no3", "no4", "no5", "no6", "no7") if mark in text]


def test_page_shows_entities_as_characters_and_never_as_markup() -> None:
    text = all_text(
        page(f"<h1>&lt;script&gt; &amp; you</h1><p>{PROSE}</p><p>Take 5&nbsp;mg &#8212; &iquest;s&iacute;? {MORE}</p>")
    )
    assert "<script> & you" in text
    assert "Take 5 mg — ¿sí?" in text


def test_page_survives_unclosed_tags() -> None:
    body = f"<h1>Open<p>{PROSE}<ul><li>one<li>two<ol><li>three</ul><p>{MORE}"
    assert [row[:3] for row in told(body)] == [
        ("heading", 1, False),
        ("paragraph", 0, False),
        ("item", 1, False),
        ("item", 1, False),
        ("item", 2, True),
        ("paragraph", 0, False),
    ]


def test_page_joins_inline_elements_and_parts_blocks() -> None:
    pieces = told(
        f"<h1>T</h1><p>{PROSE}</p><div>im<b>mun</b>e <a href=x>cells</a><div>{MORE}</div>tail of it here.</div>"
    )
    assert [text for *_, text in pieces[2:]] == ["immune cells", MORE, "tail of it here."]


def test_page_parts_paragraphs_at_two_line_breaks() -> None:
    assert [text for *_, text in told(f"<h1>T</h1><p>{PROSE}<br>Still.<br><br>{MORE}</p>")][1:] == [
        f"{PROSE} Still.",
        MORE,
    ]


def test_page_keeps_paragraphs_of_an_item_together() -> None:
    pieces = told(
        f"<h1>T</h1><p>{PROSE}</p><ol><li><p>One is here.</p><p>More of one.</p></li><li>Two.</li></ol><p>{MORE}</p>"
    )
    assert pieces[2:4] == [("item", 1, True, "One is here. | More of one."), ("item", 1, True, "Two.")]


def test_page_knows_terms_and_makes_headings_of_questions() -> None:
    pieces = told(
        f"<h1>T</h1><h2>S</h2><p>{PROSE}</p><dl><dt>BCG</dt><dd>A weak germ.</dd>"
        f"<dt>Is it safe?</dt><dd>{MORE}</dd></dl><p>{PROSE}</p>"
    )
    assert pieces[3:7] == [
        ("term", 0, False, "BCG"),
        ("definition", 0, False, "A weak germ."),
        ("heading", 3, False, "Is it safe?"),
        ("paragraph", 0, False, MORE),
    ]


def test_page_leaves_a_layout_table_to_its_paragraphs() -> None:
    pieces = told(f"<h1>T</h1><table><tr><td><h2>Sub</h2><p>{PROSE}</p></td><td><p>{MORE}</p></td></tr></table>")
    assert [kind for kind, *_ in pieces] == ["heading", "heading", "paragraph", "paragraph"]


def test_page_parts_glued_sentences() -> None:
    assert "lab. The process" in all_text(page(f"<h1>T</h1><p>{PROSE} It is grown in the lab.The process is slow.</p>"))


@pytest.mark.parametrize(
    "hidden",
    ["hidden", "style='display: none'", "style='VISIBILITY:hidden'", "aria-hidden=true", "class='sr-only'"],
)
def test_page_leaves_out_what_nobody_sees(hidden: str) -> None:
    reading = read_page(page(f"<h1>T</h1><p>{PROSE}</p><div {hidden}>Secret words are not for you.</div><p>{MORE}</p>"))
    assert "Secret" not in " ".join(piece.text for piece in reading.pieces)
    assert [cut.reason for cut in reading.cuts] == ["not shown on the page"]


def test_page_keeps_a_closed_panel_that_a_button_opens() -> None:
    panel = "<button aria-controls=p1>More</button><div id=p1 hidden><p>Call 911 now.</p></div>"
    assert "Call 911 now." in all_text(page(f"<h1>T</h1><p>{PROSE}</p>{panel}<p>{MORE}</p>"))


def test_page_keeps_a_warning_in_an_aside_and_drops_links_in_one() -> None:
    body = (
        f"<h1>T</h1><p>{PROSE}</p><aside><p>Warning: do not take more than 4 grams in one day.</p></aside>"
        "<aside><ul><li><a href=a>Another page of ours</a></li><li><a href=b>One more page</a></li></ul></aside>"
        f"<p>{MORE}</p>"
    )
    text = all_text(page(body))
    assert "more than 4 grams" in text
    assert "Another page" not in text


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Asthma Care | Fern Clinic</title>", "<h1>Asthma Care</h1>", "Asthma Care"),
        ("<meta property=og:title content='Asthma – Care'><title>X</title>", "", "Asthma – Care"),
        ("<title>Asthma Care | Fern Clinic</title>", "", "Asthma Care"),
        ("<title>Asthma Care - Fern</title><meta property=og:site_name content=Fern>", "<h1>Fern</h1>", "Asthma Care"),
        ("<title>Asthma Care</title>", "<h2>Asthma Care</h2>", "Asthma Care"),
        ("", "<h1>Living Well</h1>", "Living Well"),
    ],
)
def test_page_title_is_the_first_block(head: str, body: str, title: str) -> None:
    reading = read_page(page(f"{body}<p>{PROSE}</p><p>{MORE}</p>", head))
    assert reading.title == title
    assert (reading.pieces[0].kind, reading.pieces[0].level, reading.pieces[0].text) == ("heading", 1, title)
    assert sum(piece.text == title for piece in reading.pieces) == 1


def test_page_tail_of_related_links_is_cut() -> None:
    body = (
        f"<h1>T</h1><p>{PROSE}</p><p>{MORE}</p><h2>Related Topics</h2><ul><li><a href=a>Allergies at home</a></li></ul>"
    )
    assert "Related" not in all_text(page(body))


def test_page_reads_an_article_that_calls_itself_navigation() -> None:
    body = "".join(f"<div class='nav-{at}'><p>{PROSE} {at}</p></div>" for at in ("one", "two", "three"))
    assert all_text(page(f"<h1>T</h1>{body}")).count("Asthma is") == 3


PARTS = [
    "Take two puffs of the inhaler when your chest feels tight.",
    "Wait for one minute before you take a second puff.",
    "Rinse your mouth with water and spit it out at once.",
    "Call the nurse line when you need it more than twice a week.",
]


@pytest.mark.parametrize(
    "body",
    [
        f"<div style='display:none'><p>{'</p><p>'.join(PARTS)}</p></div>",
        "".join(f"<div style='display:none'><p>{part}</p></div>" for part in PARTS),
    ],
)
def test_page_says_when_its_text_was_hidden(body: str) -> None:
    reading = read_page(page(f"<h1>Asthma</h1>{body}"))
    assert [piece.text for piece in reading.pieces[1:]] == PARTS
    assert "hidden" in reading.doubt


def test_page_that_shows_its_text_leaves_no_doubt() -> None:
    assert read_page(page(f"<h1>T</h1><p>{PROSE}</p><p>{MORE}</p>")).doubt == ""


@pytest.mark.parametrize("html", ["<html></html>", "<!-- only this -->", "<p></p>", "<html><body><script>x</script>"])
def test_page_without_text_has_no_pieces(html: str) -> None:
    assert read_page(html).pieces == ()


def test_page_reads_past_a_wrong_encoding_declaration() -> None:
    html = f"<?xml version='1.0' encoding='utf-16'?><html><body><h1>Año</h1><p>{PROSE}</p></body></html>"
    assert read_page(html).title == "Año"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Sign up for our free newsletter today.</p>",
        "<p>Read more: <a href=x>Sleep at night</a></p>",
        "<div class='newsletter-promo'><p>All of our best tips come every week.</p></div>",
        "<div class='author-bio'><p>Dana has a cat and likes to cook.</p></div>",
        "<div class='teaser'><p>Sleep is good for you.</p><a href=x>Sleep</a></div>",
    ],
)
def test_page_cuts_what_the_site_says_of_itself_within_the_article(line: str) -> None:
    reading = read_page(page(f"<h1>T</h1><p>{PROSE}</p>{line}<p>{MORE}</p>"))
    assert [piece.text for piece in reading.pieces] == ["T", PROSE, MORE]
    assert len(reading.cuts) == 1


def test_page_keeps_the_lead_below_its_title() -> None:
    lead = "A short guide for everybody who lives with asthma."
    head = f"<header><h1>Asthma</h1><p class=teaser-text>{lead}</p><p>By Dana Reyes</p></header>"
    pieces = read_page(page(f"{head}<div><p>{PROSE}</p><p>{MORE}</p></div>")).pieces
    assert [piece.text for piece in pieces] == ["Asthma", lead, PROSE, MORE]


def test_page_reads_on_below_a_related_box_in_its_middle() -> None:
    box = "<h2>Related articles</h2><p>Sleep well at night.</p><h2>S</h2>"
    text = all_text(page(f"<h1>T</h1>{f'<p>{PROSE}</p>' * 3}{box}{f'<p>{MORE}</p>' * 2}"))
    assert text.count("Most people") == 2
    assert "Sleep well" not in text


def test_page_with_a_longer_popup_is_read_without_it() -> None:
    popup = "".join(f"<p>{MORE} {number}</p>" for number in range(8))
    html = page(f"<h1>T</h1><p>{PROSE}</p><p>{PARTS[0]}</p><p>{PARTS[1]}</p>")
    reading = read_page(html.replace("</body>", f"<div class='popup'><div>{popup}</div></div></body>"))
    assert [piece.text for piece in reading.pieces] == ["T", PROSE, *PARTS[:2]]


def test_page_reads_an_article_whose_paragraphs_are_named_as_advertisements() -> None:
    text = all_text(page("<h1>T</h1>" + "".join(f"<div class=ad-box><p>{part}</p></div>" for part in PARTS)))
    assert all(part in text for part in PARTS)


@pytest.mark.parametrize("name", ["x=y", "hea<h1", "a|b", "div"])
def test_rival_is_left_out_whatever_the_names_around_it(name: str) -> None:
    article = "<p>Wash your hands for at least 20 seconds before you touch the inhaler, and dry them well.</p>" * 6
    tree = document_fromstring(
        f"<html><body><{name}><div class='modal'><p>Sign up.</p></div></{name}>{article}</body></html>"
    )
    (rest,) = _main_without(tree, list(tree.iterfind(".//div[@class='modal']")))
    assert "inhaler" in rest.text
    assert "Sign up" not in rest.text
