"""Versions are scored as wholes and by sentence, and targets are compared."""

from pathlib import Path

import pytest

from pipeline.cache import Cache
from pipeline.document import SOURCE, Block, Document, Line, Part, Sentence, Source, Target, Version
from pipeline.engines import Engines
from pipeline.errors import ConfigError
from pipeline.models import ModelStore
from pipeline.plugins import Plugins
from pipeline.progress import Silence
from pipeline.stage import Context
from stages.score.stage import ScoreText

HEADING = Block("heading", (Sentence("h1", "Immunological considerations"),), level=1)
TEXT = Block("paragraph", (Sentence("s1", "The drug helps you."), Sentence("s2", "Rest now.")))
ITEM = Block("item", (Sentence("i1", "drink water"),), level=1)
ROW = Block("row", (Sentence("r1", "Green"), Sentence("r2", "keep going"), Sentence("r3", "call us")))


@pytest.fixture
def context(tmp_path: Path, cache: Cache) -> Context:
    """What a run lends its stages."""
    progress = Silence()
    plugins = Plugins()
    engines = Engines(plugins, ModelStore(tmp_path / "models"), progress.say)
    return Context(cache, plugins, engines, progress, tmp_path)


def document(*blocks: Block, language: str = "en", targets: tuple[Target, ...] = ()) -> Document:
    """A document of these blocks."""
    return Document(Source("-"), language, blocks=blocks, targets=targets)


def values(scored: Document, version: str = SOURCE) -> dict[str, float]:
    """The scores of a whole version."""
    return {score.measure: score.value for score in scored.scores if score.version == version and not score.of}


def spanish(original: Document, *texts: str) -> Document:
    """The document with a version `es` of one part for each of its sentences."""
    pairs = zip(original.sentences, texts, strict=True)
    lines = tuple(Line(one.id, (Part(f"{one.id}.es", text),)) for one, text in pairs)
    return original.with_version(Version("es", "es", SOURCE, lines))


def test_score_needs_what_it_is_of() -> None:
    assert ScoreText(of=("easy", "es")).needs == {"easy", "es"}


def test_score_is_of_the_source_by_default() -> None:
    assert ScoreText().of == (SOURCE,)


def test_score_leaves_headings_out(context: Context) -> None:
    assert values(ScoreText().run(document(HEADING, TEXT), context))["sentences"] == 2


def test_score_counts_a_list_item_as_a_sentence(context: Context) -> None:
    assert values(ScoreText().run(document(TEXT, ITEM), context))["sentences"] == 3


def test_score_counts_a_row_of_a_table_as_one_sentence(context: Context) -> None:
    assert values(ScoreText().run(document(ROW), context))["sentences"] == 1


def test_score_gives_every_sentence_its_own(context: Context) -> None:
    scored = ScoreText().run(document(HEADING, TEXT), context)
    assert [(score.of, score.measure) for score in scored.scores if score.of] == [
        ("s1", "consensus"),
        ("s2", "consensus"),
    ]


def test_score_measures_each_version_in_its_language(context: Context) -> None:
    scored = ScoreText((SOURCE, "es")).run(spanish(document(TEXT), "El remedio le ayuda.", "Descanse ahora."), context)
    assert "smog" in values(scored)
    assert "szigriszt_pazos" in values(scored, "es")
    assert "smog" not in values(scored, "es")


def test_score_names_spanish_sentences_by_their_part(context: Context) -> None:
    scored = ScoreText(("es",)).run(spanish(document(TEXT), "El remedio le ayuda.", "Descanse ahora."), context)
    assert [(s.of, s.measure) for s in scored.scores if s.of] == [
        ("s1.es", "consensus"),
        ("s2.es", "consensus"),
    ]


def test_score_replaces_older_scores_of_the_version_only(context: Context) -> None:
    both = ScoreText((SOURCE, "es")).run(spanish(document(TEXT), "Le ayuda.", "Descanse."), context)
    assert sorted(map(repr, ScoreText().run(both, context).scores)) == sorted(map(repr, both.scores))


def test_score_reports_a_missed_target_with_both_numbers(context: Context) -> None:
    target = Target("flesch_kincaid_grade", -5.0, SOURCE)
    (problem,) = ScoreText().run(document(TEXT, targets=(target,)), context).problems
    assert (problem.stage, problem.sentence, problem.severity) == ("score", "", "warning")
    grade = values(ScoreText().run(document(TEXT), context))["flesch_kincaid_grade"]
    assert f"{grade:.1f}" in problem.message
    assert "-5.0" in problem.message


@pytest.mark.parametrize(
    ("measure", "shift", "missed"),
    [
        ("flesch_kincaid_grade", 0.0, False),
        ("flesch_kincaid_grade", -0.1, True),
        ("flesch_kincaid_grade", 0.1, False),
        ("flesch_reading_ease", 0.1, True),
        ("flesch_reading_ease", -0.1, False),
    ],
)
def test_score_compares_a_target_with_one_decimal(context: Context, measure: str, shift: float, missed: bool) -> None:
    value = round(values(ScoreText().run(document(TEXT), context))[measure], 1)
    target = Target(measure, round(value + shift, 1), SOURCE)
    assert bool(ScoreText().run(document(TEXT, targets=(target,)), context).problems) == missed


def test_score_forgets_a_missed_target_when_it_is_met(context: Context) -> None:
    missed = ScoreText().run(document(TEXT, targets=(Target("smog", 1.0, SOURCE),)), context)
    met = Document(missed.source, "en", blocks=missed.blocks, problems=missed.problems)
    assert missed.problems
    assert ScoreText().run(met, context).problems == ()


def test_score_leaves_targets_of_other_versions_alone(context: Context) -> None:
    target = Target("szigriszt_pazos", 1000.0, "es")
    original = spanish(document(TEXT, targets=(target,)), "Le ayuda.", "Descanse.")
    assert ScoreText().run(original, context).problems == ()


def test_score_says_that_it_knows_no_measure_for_a_language(context: Context) -> None:
    scored = ScoreText().run(document(TEXT, language="fr"), context)
    assert scored.scores == ()
    assert [problem.severity for problem in scored.problems] == ["info"]


def test_score_opens_no_connection(context: Context, no_network: list[object]) -> None:
    assert values(ScoreText().run(document(TEXT), context))["words"] == 6
    assert no_network == []


def test_score_says_why_a_sentence_is_hard(context: Context) -> None:
    passive = Block("paragraph", (Sentence("p1", "The medicine was given by the nurse."),))
    reasons = ScoreText().run(document(TEXT, passive), context).reasons
    assert [(reason.id, reason.of, reason.version) for reason in reasons] == [("passive", "p1", SOURCE)]


def test_score_replaces_older_reasons_of_the_version_only(context: Context) -> None:
    passive = Block("paragraph", (Sentence("p1", "The medicine was given by the nurse."),))
    both = ScoreText((SOURCE, "es")).run(spanish(document(passive), "La ley fue aprobada por el senado."), context)
    assert len(both.reasons) == 2
    assert sorted(map(repr, ScoreText().run(both, context).reasons)) == sorted(map(repr, both.reasons))


def test_score_takes_its_own_targets(context: Context) -> None:
    scored = ScoreText(target={"consensus": -1.0}).run(document(TEXT), context)
    assert scored.targets == (Target("consensus", -1.0, SOURCE),)
    assert "consensus grade" in scored.problems[0].message


def test_score_does_not_repeat_its_targets(context: Context) -> None:
    stage = ScoreText(target={"consensus": -1.0})
    assert len(stage.run(stage.run(document(TEXT), context), context).targets) == 1


def test_score_refuses_a_target_for_a_measure_that_it_does_not_know() -> None:
    with pytest.raises(ConfigError, match=r"score\.target\.flesh: no such measure"):
        ScoreText(target={"flesh": 6})


def test_score_judges_guidelines_for_each_version(context: Context) -> None:
    scored = ScoreText((SOURCE, "es")).run(spanish(document(TEXT), "Le ayuda.", "Descanse."), context)
    again = ScoreText((SOURCE, "es")).run(scored, context)
    assert {one.version for one in scored.guidelines} == {SOURCE, "es"}
    assert [one.detail for one in scored.guidelines if one.id == "inflesz-normal"] != []
    assert again.guidelines == scored.guidelines
