"""The stage: part by part, drafts, engines recorded, cache, languages."""

from dataclasses import replace
from typing import Any

import pytest

from pipeline.document import Block, Line, Part, Problem, Version
from pipeline.errors import EngineMissing
from pipeline.progress import Silence
from stages.translate.builtin import BuiltinAdapter
from stages.translate.stage import Translate
from tests.faults.translator_echo import EchoAdapter, EchoTranslator
from tests.faults.translator_proposing import Proposing
from tests.stages.translate.conftest import MakeContext, MakeDocument

STAGE = Translate(of="source", engines=("echo",))


def test_every_part_becomes_one_part_of_its_kind(make_document: MakeDocument, make_context: MakeContext) -> None:
    document = make_document("Take it with food.")
    (sentence,) = document.sentences
    parts = (Part(f"{sentence.id}.1", "Take it.", "step"), Part(f"{sentence.id}.2", "Eat first."))
    easy = document.with_version(Version("easy", "en", "source", (Line(sentence.id, parts),)))
    done = Translate(of="easy", engines=("echo",)).run(easy, make_context(echo=EchoAdapter()))
    assert [line.id for line in done.version("es").lines] == [part.id for part in parts]
    assert [(part.id, part.kind) for part in done.parts("es")] == [
        (f"{sentence.id}.1.es", "step"),
        (f"{sentence.id}.2.es", None),
    ]


def test_translation_is_a_draft_in_the_target_language(make_document: MakeDocument, make_context: MakeContext) -> None:
    version = STAGE.run(make_document("Rest."), make_context(echo=EchoAdapter())).version("es")
    assert (version.name, version.language, version.source, version.draft) == ("es", "es", "source", True)


def test_engine_and_those_passed_over_are_recorded(make_document: MakeDocument, make_context: MakeContext) -> None:
    said = Silence()
    stage = Translate(of="source", engines=("argos", "echo"))
    done = stage.run(make_document("Rest."), make_context(said, echo=EchoAdapter()))
    (use,) = done.engines
    assert (use.stage, use.name, use.fingerprint, use.what) == ("translate", "echo", "echo translator 1", "en→es")
    assert [one.name for one in use.passed_over] == ["argos"]
    assert "argos passed over for echo" in said.said[0]


def test_all_new_texts_go_to_the_engine_in_one_call(make_document: MakeDocument, make_context: MakeContext) -> None:
    adapter = EchoAdapter()
    STAGE.run(make_document("Drink water.", "Rest well.", "Drink water."), make_context(echo=adapter))
    assert adapter.engine.asked[0] == ["Drink water.", "Rest well."]


def test_second_run_asks_the_engine_nothing(make_document: MakeDocument, make_context: MakeContext) -> None:
    document = make_document("Drink water.", "Rest well.")
    first = STAGE.run(document, make_context(echo=EchoAdapter()))
    adapter = EchoAdapter()
    assert STAGE.run(document, make_context(echo=adapter)) == first
    assert adapter.engine.asked == []


def test_changed_sentence_alone_is_asked_for(make_document: MakeDocument, make_context: MakeContext) -> None:
    STAGE.run(make_document("Drink water.", "Rest well."), make_context(echo=EchoAdapter()))
    adapter = EchoAdapter()
    STAGE.run(make_document("Drink water.", "Sleep well."), make_context(echo=adapter))
    assert {text for asked in adapter.engine.asked for text in asked if "Drink" in text} == set()


def test_another_engine_is_asked_again(make_document: MakeDocument, make_context: MakeContext) -> None:
    document = make_document("Drink water.")
    STAGE.run(document, make_context(echo=EchoAdapter()))
    other = EchoTranslator()
    other.fingerprint = "echo translator 2"
    STAGE.run(document, make_context(echo=EchoAdapter(other)))
    assert other.asked[0] == ["Drink water."]


@pytest.mark.parametrize("language", ["es", "es-MX"])
def test_text_already_in_the_target_language_is_kept(
    language: str, make_document: MakeDocument, make_context: MakeContext
) -> None:
    adapter = EchoAdapter()
    done = STAGE.run(make_document("Beba agua.", language=language), make_context(echo=adapter))
    assert [part.text for part in done.parts("es")] == ["Beba agua."]
    assert [problem.severity for problem in done.problems] == ["info"]
    assert adapter.engine.asked == []
    assert not done.version("es").draft


@pytest.mark.parametrize("text", ["—", "12", "https://www.example.org/page", "1-800-555-0199"])
def test_text_with_nothing_to_translate_is_kept(
    text: str, make_document: MakeDocument, make_context: MakeContext
) -> None:
    adapter = EchoAdapter()
    done = STAGE.run(make_document(text), make_context(echo=adapter))
    assert done.version("es").lines[0].text == text
    assert adapter.engine.asked == []


def test_candidate_that_keeps_the_number_wins(make_document: MakeDocument, make_context: MakeContext) -> None:
    text = "Take 5 tablets today."
    engine = Proposing({text: ["Tome 50 pastillas hoy.", "Tome 5 pastillas hoy.", "Tome 5 tabletas hoy."]})
    done = STAGE.run(make_document(text), make_context(echo=EchoAdapter(engine)))
    assert done.version("es").lines[0].text == "Tome 5 pastillas hoy."


def test_lost_number_is_asked_for_behind_a_stand_in(make_document: MakeDocument, make_context: MakeContext) -> None:
    offered = {
        "Call us above 100.4 °F.": ["Llámenos por encima de 10,4 °F."],
        "Call us above 41 °F.": ["Llámenos por encima de 41 °F."],
    }
    done = STAGE.run(make_document(*list(offered)[:1]), make_context(echo=EchoAdapter(Proposing(offered))))
    assert done.version("es").lines[0].text == "Llámenos por encima de 100.4 °F."


def test_very_long_sentence_is_shown_as_a_doubt(make_document: MakeDocument, make_context: MakeContext) -> None:
    document = make_document(" ".join(["Drink clean water and"] * 20) + " rest.")
    done = STAGE.run(document, make_context(echo=EchoAdapter()))
    assert [(one.severity, one.sentence) for one in done.problems] == [("warning", done.parts("es")[0].id)]


def test_new_run_drops_the_problems_of_the_old_one(make_document: MakeDocument, make_context: MakeContext) -> None:
    document = STAGE.run(make_document("Rest."), make_context(echo=EchoAdapter()))
    part = document.parts("es")[0].id
    stale = (Problem("translate", part, "error", "old"), Problem("translate", "x.fr", "error", "of another version"))
    done = STAGE.run(document.with_problems(*stale), make_context(echo=EchoAdapter()))
    assert [problem.message for problem in done.problems] == ["of another version"]


def test_beam_is_the_engines(make_document: MakeDocument, make_context: MakeContext) -> None:
    stage = Translate(of="source", engines=("builtin",), beam=2)
    (use,) = stage.run(make_document("Rest."), make_context()).engines
    assert "beam=2" in use.fingerprint


def test_removed_builtin_package_is_missing_with_exit_code_3(
    make_document: MakeDocument, make_context: MakeContext, tmp_path: Any
) -> None:
    gone = lambda: BuiltinAdapter(tmp_path / "gone.argosmodel")  # noqa: E731
    stage = Translate(of="source", engines=("argos", "gone"))
    with pytest.raises(EngineMissing) as missing:
        stage.run(make_document("Rest."), make_context(gone=gone))
    assert missing.value.exit_code == 3
    assert missing.value.hint == "plainvox models pull argos-en-es"
    assert "gone.argosmodel" in missing.value.message


def test_facts_are_the_versions() -> None:
    stage = Translate(of="easy", to="fr")
    assert (stage.needs, stage.gives) == (frozenset({"easy"}), frozenset({"fr"}))


def test_document_given_is_not_changed(make_document: MakeDocument, make_context: MakeContext) -> None:
    document = make_document("Rest.")
    before = replace(document)
    STAGE.run(document, make_context(echo=EchoAdapter()))
    assert document == before


def test_a_passage_in_another_language_is_left_alone(make_document: MakeDocument, make_context: MakeContext) -> None:
    document = make_document("Drink water.", "Llame al 911.", "Bonne nuit.")
    water, call, night = document.sentences
    marked = Block("paragraph", (water, replace(call, language="es"), replace(night, language="fr")))
    adapter = EchoAdapter()
    done = STAGE.run(replace(document, blocks=(marked,)), make_context(echo=adapter))
    assert adapter.engine.asked == [["Drink water."]]
    assert [part.text for part in done.parts("es")][1:] == ["Llame al 911.", "Bonne nuit."]
    assert not any(line.failed for line in done.version("es").lines)


def test_item_is_heard_in_the_sentence_that_leads_to_its_list(
    make_document: MakeDocument, make_context: MakeContext
) -> None:
    offered = {"Feel sick today": ["Tente enfermo hoy"], "You feel sick today.": ["Usted se siente enfermo hoy."]}
    lead, item = make_document("Tell the nurse if you:"), make_document("Feel sick today", kind="item")
    document = replace(lead, blocks=(*lead.blocks, *item.blocks))
    done = STAGE.run(document, make_context(echo=EchoAdapter(Proposing(offered))))
    assert done.version("es").lines[1].text == "Se siente enfermo hoy"
