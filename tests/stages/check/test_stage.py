"""A rewriting that changed the meaning is undone; a translation that did is reported."""

from collections.abc import Callable

from pipeline.document import Document
from pipeline.meaning import Finding, Pair
from pipeline.plugins import CHECKS, Plugins
from pipeline.stage import Context
from stages.check.stage import Check

Rewritten = Callable[..., Document]


def test_check_needs_the_version_it_is_of() -> None:
    assert Check(of="es").needs == {"es"}


def test_check_gives_nothing() -> None:
    assert Check().gives == frozenset()


def test_check_undoes_a_simplification_that_lost_a_number(context: Context, rewritten: Rewritten) -> None:
    document = rewritten("Rest for 24 hours, then walk.", "Rest.", "Then walk.")
    (line,) = Check().run(document, context).version("easy").lines
    assert [(part.id, part.text) for part in line.parts] == [("ab12.1", "Rest for 24 hours, then walk.")]


def test_check_notes_why_it_undid_a_line(context: Context, rewritten: Rewritten) -> None:
    document = rewritten("Rest for 24 hours, then walk.", "Rest.", "Then walk.")
    (line,) = Check().run(document, context).version("easy").lines
    assert [note.rule for note in line.notes] == ["split", "undone"]
    assert line.notes[-1].reason == "“24” is missing"
    assert (line.notes[-1].before, line.notes[-1].after) == ("Rest. Then walk.", "Rest for 24 hours, then walk.")


def test_check_tells_that_it_undid_a_line(context: Context, rewritten: Rewritten) -> None:
    document = Check().run(rewritten("Rest for 24 hours.", "Rest."), context)
    assert [(one.stage, one.sentence, one.severity) for one in document.problems] == [("check", "ab12", "info")]


def test_check_lets_a_number_move_between_the_parts_of_a_line(context: Context, rewritten: Rewritten) -> None:
    document = rewritten("Rest for 24 hours and take 5 mg.", "Take 5 mg.", "Rest for 24 hours.")
    assert Check().run(document, context) == document


def test_check_leaves_an_explanation_out_of_the_comparison(context: Context, rewritten: Rewritten) -> None:
    parts = ("Your A1C is high.", "A1C is not a virus.")
    document = rewritten("The A1C is high.", *parts, kinds=(None, "explanation"))
    assert Check().run(document, context) == document


def test_check_counts_an_explanation_made_of_the_sentence_itself(context: Context, rewritten: Rewritten) -> None:
    parts = ("You get BCG.", "BCG is not a drug.")
    document = rewritten("You get BCG, which is not a drug.", *parts, kinds=(None, "explanation"))
    assert Check().run(document, context) == document


def test_check_skips_a_line_that_failed(context: Context, rewritten: Rewritten) -> None:
    document = rewritten("Rest for 24 hours.", "Rest.", failed=True)
    assert Check().run(document, context) == document


def test_check_skips_a_sentence_left_out_on_purpose(context: Context, rewritten: Rewritten) -> None:
    document = rewritten("View 1 video on this page.")
    assert Check().run(document, context) == document


def test_check_keeps_a_doubtful_translation(context: Context, rewritten: Rewritten) -> None:
    document = rewritten("Rest for 24 hours.", "Rest for 24 hours.", spanish="Descanse 42 horas.")
    checked = Check(of="es").run(document, context)
    assert checked.version("es") == document.version("es")


def test_check_reports_every_finding_in_a_translation(context: Context, rewritten: Rewritten) -> None:
    document = rewritten("Rest for 24 hours.", "Rest for 24 hours.", spanish="Descanse 42 horas.")
    problems = Check(of="es").run(document, context).problems
    assert [(one.sentence, one.severity, one.message) for one in problems] == [
        ("ab12.1.es", "error", "numbers: “24” is missing"),
        ("ab12.1.es", "error", "numbers: “42” is not in the original"),
    ]


def test_check_says_a_problem_once_when_it_runs_again(context: Context, rewritten: Rewritten) -> None:
    document = rewritten("Rest for 24 hours.", "Rest for 24 hours.", spanish="Descanse 42 horas.")
    once = Check(of="es").run(document, context)
    assert Check(of="es").run(once, context) == once


def test_check_forgets_a_problem_that_was_repaired(context: Context, rewritten: Rewritten) -> None:
    wrong = rewritten("Rest for 24 hours.", "Rest for 24 hours.", spanish="Descanse 42 horas.")
    right = rewritten("Rest for 24 hours.", "Rest for 24 hours.", spanish="Descanse 24 horas.")
    repaired = Check(of="es").run(wrong, context).with_version(right.version("es"))
    assert Check(of="es").run(repaired, context).problems == ()


def test_check_does_not_undo_for_a_warning(context: Context, rewritten: Rewritten) -> None:
    class Doubt:
        name = "doubt"

        def find(self, pair: Pair) -> tuple[Finding, ...]:
            return (Finding(self.name, "read it", "warning"),)

    class OnlyDoubt(Plugins):
        def names(self, group: str) -> list[str]:
            return ["doubt"]

    plugins = OnlyDoubt({CHECKS: {"doubt": Doubt}})
    lent = Context(context.cache, plugins, context.engines, context.progress, context.folder)
    document = Check().run(rewritten("Rest now.", "Rest."), lent)
    assert document.version("easy").lines[0].text == "Rest."
    assert [(one.sentence, one.severity) for one in document.problems] == [("ab12.1", "warning")]


def test_check_works_without_a_network(context: Context, rewritten: Rewritten, no_network: list[object]) -> None:
    Check(of="es").run(rewritten("Go to Peru.", "Go to Peru.", spanish="Vaya al Perú."), context)
    assert no_network == []
