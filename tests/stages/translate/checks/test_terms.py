import pytest

from pipeline.meaning import Pair
from pipeline.terms import TermBase, TermEntry
from stages.translate.checks.terms import Terms
from stages.translate.stage import Translate
from tests.faults.translator_echo import EchoAdapter
from tests.faults.translator_proposing import Proposing
from tests.stages.translate.conftest import MakeContext, MakeDocument

BASE = TermBase(
    (
        TermEntry({"en": ("itching", "itchiness"), "es": ("picazón", "comezón")}),
        TermEntry({"en": ("cell",), "es": ("célula",)}),
        TermEntry({"en": ("spacer",), "es": ("espaciador",)}),
        TermEntry({"en": ("white blood cell",), "es": ("glóbulo blanco", "leucocito")}),
        TermEntry({"en": ("kidney",), "es": ("riñón",)}),
        TermEntry({"en": ("family history",), "es": ("antecedentes familiares",)}),
        TermEntry({"en": ("MyChart",), "es": ("MyChart",)}, keep=True),
    )
)


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        ("You may feel itching.", "Puede sentir molestias.", "picazón"),
        ("White blood cells help.", "Las células blancas ayudan.", "glóbulo blanco"),
        ("Use a spacer.", "Use uno más espacial.", "espaciador"),
        ("It is a kidney cancer.", "Es un cáncer de órgano.", "riñón"),
        ("Open mychart at home.", "Abra mi gráfico en casa.", "mychart"),
    ],
)
def test_term_said_otherwise_is_found(source: str, target: str, right: str) -> None:
    (finding,) = Terms(BASE).find(Pair(source, target, "en", "es"))
    assert finding.message.endswith(f"is not translated as “{right}”")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("You may feel itching.", "Puede sentir comezón."),
        ("White blood cells help.", "Los glóbulos blancos ayudan."),
        ("Use spacers.", "Use espaciadores."),
        ("The cells grow.", "Crecen las células."),
        ("It is a kidney cancer.", "Es un cáncer renal."),
        ("A personal or family history of it.", "Antecedentes personales o familiares."),
        ("Nothing here.", "Nada aquí."),
    ],
)
def test_term_said_as_wanted_is_left_alone(source: str, target: str) -> None:
    assert Terms(BASE).find(Pair(source, target, "en", "es")) == ()


@pytest.mark.parametrize(
    ("text", "word"),
    [("Itchiness", "Picazón"), ("white blood cell", "glóbulo blanco"), ("MyChart", "MyChart"), ("x", "")],
)
def test_text_that_is_a_term_has_its_translation(text: str, word: str) -> None:
    assert Terms(BASE).translation(text, "en", "es") == word


def test_candidate_with_the_term_wins(make_document: MakeDocument, make_context: MakeContext) -> None:
    text = "You may have a fever."
    engine = Proposing({text: ["Puede tener calor.", "Puede tener fiebre."]})
    done = Translate(of="source", engines=("echo",)).run(make_document(text), make_context(echo=EchoAdapter(engine)))
    assert done.version("es").lines[0].text == "Puede tener fiebre."
    assert done.problems == ()


def test_lost_term_is_a_problem_on_its_sentence(make_document: MakeDocument, make_context: MakeContext) -> None:
    text = "You may have a fever."
    engine = Proposing({text: ["Puede tener calor."]})
    done = Translate(of="source", engines=("echo",)).run(make_document(text), make_context(echo=EchoAdapter(engine)))
    (problem,) = done.problems
    assert (problem.sentence, problem.severity) == (done.parts("es")[0].id, "warning")
    assert "fiebre" in problem.message


def test_item_that_is_a_term_is_not_asked(make_document: MakeDocument, make_context: MakeContext) -> None:
    engine = Proposing({})
    document = make_document("Fever", kind="item")
    done = Translate(of="source", engines=("echo",)).run(document, make_context(echo=EchoAdapter(engine)))
    assert done.version("es").lines[0].text == "Fiebre"
    assert engine.asked == []
