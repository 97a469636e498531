"""The stage: every sentence has its line, every change its note, and nothing is parsed twice."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from pipeline.document import Document
from pipeline.meaning import Finding, Pair
from pipeline.plugins import CHECKS, Plugins
from pipeline.saved import from_json, to_json
from pipeline.stage import Context
from stages.simplify import editor
from stages.simplify.stage import Simplify

MakeDocument = Callable[..., Document]

PAGE = (
    ("heading", ["Who Receives the Drug"]),
    ("paragraph", ["View this video on YouTube.", "However, the drug is safe, and it works well."]),
    ("paragraph", ["Side effects include fever, chills, and nausea.", "Learn more about side effects."]),
    ("item", ["Rest prior to the test"]),
    ("quote", ["We utilized it prior to lunch."]),
)


def easy(document: Document) -> list[str]:
    """The easy parts' texts."""
    return [part.text for part in document.parts("easy")]


def test_run_rewrites_a_page(document: MakeDocument, context: Context) -> None:
    assert easy(Simplify().run(document(*PAGE), context)) == [
        "Who Receives the Drug",
        "But the drug is safe.",
        "It works well.",
        "Side effects include:",
        "fever",
        "chills",
        "nausea",
        "Learn more about side effects.",
        "Rest before the test",
        "We utilized it prior to lunch.",
    ]


def test_run_numbers_parts_after_their_sentence(document: MakeDocument, context: Context) -> None:
    result = Simplify().run(document(*PAGE), context)
    for line in result.version("easy").lines:
        assert [part.id for part in line.parts] == [f"{line.id}.{n}" for n in range(1, len(line.parts) + 1)]


def test_run_marks_items_and_pointers(document: MakeDocument, context: Context) -> None:
    kinds = [part.kind for part in Simplify().run(document(*PAGE), context).parts("easy")]
    assert kinds == [None, None, None, None, "item", "item", "item", "pointer", None, None]


def test_run_leaves_a_caption_out_with_a_note(document: MakeDocument, context: Context) -> None:
    line = Simplify().run(document(*PAGE), context).version("easy").lines[1]
    assert line.parts == ()
    assert (line.notes[0].rule, line.notes[0].before) == ("caption", "View this video on YouTube.")


def test_run_notes_every_change(document: MakeDocument, context: Context) -> None:
    result = Simplify().run(document(*PAGE), context)
    for sentence, line in zip(result.sentences, result.version("easy").lines, strict=True):
        assert (line.text == sentence.text) == (not [note for note in line.notes if note.rule != "pointer"])


def test_run_keeps_a_word_that_the_page_defines(document: MakeDocument, context: Context) -> None:
    page = document(("paragraph", ["Edema is a type of swelling.", "Rest when you have edema.", "Do not utilize ice."]))
    assert easy(Simplify().run(page, context)) == [
        "Edema is a type of swelling.",
        "Rest when you have edema.",
        "Do not use ice.",
    ]


def test_run_replaces_a_word_that_the_page_does_not_define(document: MakeDocument, context: Context) -> None:
    page = document(("paragraph", ["Rest when you have edema."]))
    assert easy(Simplify().run(page, context)) == ["Rest when you have swelling."]


def test_run_survives_saving(document: MakeDocument, context: Context) -> None:
    result = Simplify(grade=6).run(document(*PAGE), context)
    assert from_json(to_json(result)) == result


def test_run_sets_the_target_once(document: MakeDocument, context: Context) -> None:
    stage = Simplify(grade=6)
    twice = stage.run(stage.run(document(*PAGE), context), context)
    assert [(t.measure, t.value, t.version) for t in twice.targets] == [("flesch_kincaid_grade", 6, "easy")]


def test_run_without_a_grade_sets_no_target(document: MakeDocument, context: Context) -> None:
    assert Simplify().run(document(*PAGE), context).targets == ()


def test_run_keeps_other_languages_and_says_so(document: MakeDocument, context: Context) -> None:
    result = Simplify().run(document(("paragraph", ["Olá.", "Como está?"]), language="pt"), context)
    assert easy(result) == ["Olá.", "Como está?"]
    assert result.language_of("easy") == "pt"
    assert [(problem.stage, problem.severity) for problem in result.problems] == [("simplify", "info")]


def test_run_simplifies_spanish_sources(document: MakeDocument, context: Context) -> None:
    result = Simplify().run(document(("paragraph", ["Utilice la crema durante dos semanas."]), language="es"), context)
    assert easy(result) == ["Use la crema durante 2 semanas."]
    assert result.problems == ()


def test_run_twice_parses_nothing_again(
    document: MakeDocument, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Simplify().run(document(*PAGE), context)

    def no_parser() -> None:
        raise AssertionError("the parser was loaded for a text that is known")

    monkeypatch.setattr(editor, "english", no_parser)
    assert Simplify().run(document(*PAGE), context) == first


def test_run_parses_only_what_is_new(document: MakeDocument, context: Context) -> None:
    Simplify().run(document(*PAGE), context)
    before = context.cache.misses
    Simplify().run(document(*PAGE, ("paragraph", ["A new sentence is here."])), context)
    assert context.cache.misses == before + 1


def test_run_rewrites_the_same_words_by_the_kind_of_block(document: MakeDocument, context: Context) -> None:
    text = "We utilized it prior to lunch."
    result = Simplify().run(document(("paragraph", [text]), ("quote", [text])), context)
    assert easy(result) == ["We used it before lunch.", text]


def test_run_reports_every_sentence_done(document: MakeDocument, context: Context) -> None:
    steps: list[tuple[int, int]] = []

    class Steps:
        def document(self, name: str, stages: int) -> None: ...
        def stage(self, name: str) -> None: ...
        def say(self, message: str) -> None: ...
        def step(self, done: int, total: int) -> None:
            steps.append((done, total))

    Simplify().run(document(*PAGE), replace(context, progress=Steps()))
    assert steps[-1] == (7, 7)
    assert steps == sorted(steps)


@dataclass(frozen=True)
class Refuses:
    """A check that refuses every change."""

    name: str = "refuses"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """A finding for any pair that differs."""
        return (Finding(self.name, "it was changed"),) if pair.source != pair.target else ()


def test_run_undoes_what_an_installed_check_refuses(document: MakeDocument, context: Context) -> None:
    plugins = Plugins(extra={CHECKS: {"refuses": Refuses}})
    page = document(("paragraph", ["Rest prior to the test.", "However, it is short."]))
    result = Simplify().run(page, replace(context, plugins=plugins))
    assert easy(result) == ["Rest prior to the test.", "However, it is short."]


@dataclass(frozen=True)
class Crashes:
    """A check that breaks on one word."""

    name: str = "crashes"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """Nothing, or a crash."""
        if "lunch" in pair.source:
            raise ValueError("no lunch")
        return ()


def test_run_keeps_a_sentence_whose_check_crashes_and_says_so(document: MakeDocument, context: Context) -> None:
    plugins = Plugins(extra={CHECKS: {"crashes": Crashes}})
    page = document(("paragraph", ["Rest prior to lunch.", "Rest prior to dinner."]))
    result = Simplify().run(page, replace(context, plugins=plugins))
    assert easy(result) == ["Rest prior to lunch.", "Rest before dinner."]
    assert [line.failed for line in result.version("easy").lines] == [True, False]
    assert [(problem.severity, problem.sentence) for problem in result.problems] == [("error", next(page.sentences).id)]


def test_run_leaves_a_passage_in_another_language_alone(document: MakeDocument, context: Context) -> None:
    made = document(("paragraph", ["Rest prior to the test.", "Usted puede reposar."]))
    first, second = made.blocks[0].sentences
    block = replace(made.blocks[0], sentences=(first, replace(second, text="Rest prior to it.", language="es")))
    assert easy(Simplify().run(replace(made, blocks=(block,)), context)) == [
        "Rest before the test.",
        "Rest prior to it.",
    ]
