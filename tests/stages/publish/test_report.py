"""The report: every sentence beside what became of it, every problem with its context."""

from dataclasses import replace
from typing import Any

import pytest
from lxml import html

from pipeline.annotations import Guideline, Reason, Term
from pipeline.correction import Correction
from pipeline.corrections import Corrections
from pipeline.document import Cut, Document, EngineUse, Note, Problem, Score, Source
from pipeline.stage import Context
from stages.publish.report import ReportWriter, report


def _section(document: Document, name: str) -> Any:
    tree: Any = html.fromstring(report(document))
    return tree.xpath(f"//section[@aria-labelledby='{name}']")[0]


def _text(element: Any) -> str:
    return " ".join(element.text_content().split())


def _row(document: Document, original: str) -> str:
    for row in _section(document, "text").xpath(".//li[@id]"):
        if original in row.text_content():
            return _text(row)
    raise LookupError(original)


def test_report_has_a_row_for_every_original_sentence(document: Document) -> None:
    shown = [one.text_content() for one in _section(document, "text").xpath(".//p[contains(@class, 'original')]")]
    assert shown == [sentence.text for sentence in document.sentences]


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        ("Hypertension, which", "It means that the force of blood is too strong."),
        ("Hypertension, which", "Significa que la fuerza"),
        ("Hypertension, which", "split: one idea in a sentence"),
        ("To lower it you can walk", "item: eat less salt"),
        ("Watch the video", "left out"),
        ("Watch the video", "it speaks of a video that is not here"),
        ("Keep both feet", "⚠ not translated"),
        ("Do not talk.", "unchanged"),
        ("A reading of", "⚠ Warning the number 80 may be missing"),
        ("A reading of", "ℹ Note two rules were undone"),
    ],
)
def test_report_says_what_became_of_a_sentence(document: Document, original: str, expected: str) -> None:
    assert expected in _row(document, original)


def test_report_lists_problems_worst_first_with_their_sentence(document: Document) -> None:
    listed = _section(document, "problems").xpath(".//li")
    assert [item.get("class") for item in listed] == ["error", "warning", "warning", "info"]
    assert "Keep both feet on the floor." in _text(listed[0])
    assert "What to do: translate this sentence by hand" in _text(listed[0])
    assert "Original: A reading of 130/80 mm Hg or more is high." in _text(listed[2])


def test_report_problems_lead_to_their_row(document: Document) -> None:
    tree: Any = html.fromstring(report(document))
    links = [
        href[1:] for href in tree.xpath("//section[@aria-labelledby='problems']//a[starts-with(@href, '#')]/@href")
    ]
    assert len(links) == 3
    assert set(links) <= set(tree.xpath("//li/@id"))


def test_report_problems_lead_to_where_they_are_heard(document: Document) -> None:
    links = _section(document, "problems").xpath(".//a[. = 'Hear it']/@href")
    clip = next(clip for clip in document.clips if clip.part == document.problems[0].sentence)
    track = next(track for track in document.tracks if track.name == clip.track)
    assert links[0] == f"{track.file}#t={clip.begin / track.rate:.2f}"


def test_report_does_not_promise_a_text_without_problems(document: Document) -> None:
    assert "no proof" in _text(_section(replace(document, problems=()), "problems"))


def test_report_shows_scores_and_the_counts_behind_them(document: Document) -> None:
    rows = {
        row.xpath("./th")[0].text_content(): _text(row) for row in _section(document, "scores").xpath(".//tbody/tr")
    }
    assert rows["Flesch-Kincaid grade"] == "Flesch-Kincaid grade9.86.3–"
    assert rows["Syllables"] == "Syllables180170250"
    assert rows["Fernández-Huerta ease"] == "Fernández-Huerta ease––81.5"


def test_report_pictures_say_in_words_what_they_show(document: Document) -> None:
    labels = _section(document, "scores").xpath(".//svg[@role='img']/@aria-label")
    assert "Flesch-Kincaid grade: original 9.8, easy 6.3, target 6." in labels[0]
    assert "Fernández-Huerta ease: es 81.5." in labels[1]


def test_report_lists_cuts_and_engines_with_reasons(document: Document) -> None:
    assert "menu, line:1: Home About Contact" in _text(_section(document, "cuts"))
    assert "passed over: argos, because argos en→es is not installed" in _text(_section(document, "engines"))


def test_report_needs_no_script_and_nothing_from_elsewhere(document: Document) -> None:
    tree: Any = html.fromstring(report(document))
    assert not tree.xpath("//script | //link | //img | //@src | //*[@style]")
    assert "script-src" not in tree.xpath("//meta[@http-equiv]/@content")[0]


def test_report_ids_are_unique(document: Document) -> None:
    tree: Any = html.fromstring(report(document))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_report_of_a_bare_document_can_be_written(context: Context) -> None:
    (path,) = ReportWriter().write(Document(Source("-"), "en"), context)
    assert "No scores were taken." in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "\x00\ud800\u202e"])
def test_report_keeps_hostile_text_text(document: Document, text: str) -> None:
    def told(words: str) -> Any:
        first = replace(document.versions[0].lines[1], notes=(Note(words, words, words, words, words),))
        lines = (document.versions[0].lines[0], first, *document.versions[0].lines[2:])
        return html.fromstring(
            report(
                replace(
                    document,
                    title=words,
                    source=Source(f"/x/{words}", words, words, words),
                    versions=(replace(document.versions[0], lines=lines), *document.versions[1:]),
                    cuts=(Cut(words, words, words),),
                    engines=(EngineUse(words, words, words, words),),
                    problems=(Problem(words, "", "error", words, words),),
                )
            )
        )

    assert [e.tag for e in told(text).iter()] == [e.tag for e in told("calm").iter()]


def test_report_says_why_sentences_are_hard(document: Document) -> None:
    first = next(s for s in document.sentences if s.text.startswith("Hypertension"))
    reasons = (
        Reason("long_sentence", "source", first.id, "17 words", "split it"),
        Reason("rare_word", "easy", f"{first.id}.1", "a rare word"),
    )
    row = _row(replace(document, reasons=reasons), "Hypertension")
    assert "Why the original is hard (1) 17 words split it" in row
    assert "Easy (English): what may still be hard (1) a rare word" in row


def test_report_leads_to_the_place_in_the_sound(document: Document) -> None:
    links = _section(document, "text").xpath(".//a[starts-with(., 'Listen')]/@href")
    assert links[:3] == ["easy.en.mp3#t=0.00", "easy.es.mp3#t=0.00", "easy.en.mp3#t=1.50"]


def test_report_marks_words_that_are_gone_and_new(document: Document) -> None:
    section = _section(document, "text")
    gone = section.xpath(".//li[@id]//del/text()")
    new = section.xpath(".//li[@id]//ins/text()")
    assert ", which" in gone
    assert "Watch the video above." in gone
    assert "It" in new


def test_report_shows_guidelines_and_explained_words(document: Document) -> None:
    part = document.version("easy").lines[1].parts[0]
    told = replace(
        document,
        guidelines=(Guideline("x", "easy", "ISO 24495-1", "Short sentences", "not met", "3 of 20 are longer"),),
        terms=(Term("Hypertension", "blood pressure that is too high", "easy", part.id, 0, 12, "page"),),
    )
    text = _text(_section(told, "guidelines"))
    assert "Short sentences✗ not met 3 of 20 are longer" in text
    assert "Hypertension: blood pressure that is too high from the page" in text


def test_report_strip_leads_to_rows(document: Document) -> None:
    scores = tuple(Score("consensus", 9.0, of=sentence.id) for sentence in document.sentences)
    tree: Any = html.fromstring(report(replace(document, scores=scores)))
    links = [href[1:] for href in tree.xpath("//svg[@class='strip']//a/@href")]
    assert links == tree.xpath("//ol[@class='rows']/li/@id")
    assert tree.xpath("//section[@aria-labelledby='where']//tbody/tr//a/@href") == [f"#{link}" for link in links]


def test_report_names_the_rules_that_people_rejected(document: Document, context: Context) -> None:
    decided = Corrections(
        (
            Correction("easy", "One.", "rejected", rules=("phrases",), reason="too plain"),
            Correction("easy", "Two.", "rejected", rules=("phrases", "split")),
            Correction("easy", "Three.", "accepted", rules=("topic",)),
        )
    )
    ReportWriter().write(document, replace(context, corrections=decided))
    tree: Any = html.fromstring((context.folder / "report.html").read_text(encoding="utf-8"))
    (section,) = tree.xpath("//section[@aria-labelledby='rejected']")
    assert [_text(item) for item in section.xpath(".//li")] == [
        "phrases: rejected on 2 lines: too plain",
        "split: rejected on 1 line",
    ]


def test_report_has_no_such_list_where_nothing_was_rejected(document: Document) -> None:
    assert "people rejected" not in report(document)
