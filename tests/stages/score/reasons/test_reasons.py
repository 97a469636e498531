"""Every reason on sentences that have it and on sentences that only look like it."""

import pytest

from pipeline.document import SOURCE, Block, BlockKind, Document, Sentence, Source
from pipeline.plugins import Plugins
from stages.score.reasons.explain import read_text, reasons

LONG = "You can go to the shop on the corner of the street and buy bread and milk and eggs and fruit for him."
LONG_ES = (
    "Usted puede ir a la tienda de la esquina de la calle y comprar pan y leche y huevos y fruta para el señor mayor "
    "de la casa."
)


def marked(
    *sentences: str, language: str = "en", kind: BlockKind = "paragraph", jargon: str = ""
) -> list[tuple[str, str]]:
    """The reasons of a text: kind and the words that are marked."""
    blocks = tuple(Block(kind, (Sentence(f"s{at}", one),), level=1) for at, one in enumerate(sentences))
    document = Document(Source("-"), language, blocks=blocks)
    text = read_text(document, SOURCE, Plugins(), {jargon: "what it means"} if jargon else {})
    return [(one.id, sentences[int(one.of[1:])][one.begin : one.end]) for one in reasons(text, SOURCE)]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        (LONG, ("long_sentence", "")),
        ("The nurse will see you in the morning, but the doctor comes at noon.", ("several_ideas", "the doctor comes")),
        ("The pills were taken by the man.", ("passive", "were taken")),
        ("It will be sent to you.", ("passive", "be sent")),
        ("We saw a hematoma.", ("hard_word", "hematoma")),
        ("He is a biological father.", ("long_word", "biological")),
        ("The EKG is free.", ("acronym", "EKG")),
        ("Take three pills.", ("number_word", "three")),
        ("Twenty people came.", ("number_word", "Twenty")),
        ("It is not uncommon.", ("double_negative", "not uncommon")),
        ("Do not drive without your glasses.", ("double_negative", "not drive without")),
        ("They made a decision to close.", ("nominalization", "made a decision")),
        ("The completion of the form is next.", ("nominalization", "completion")),
        ("Take the latter with food.", ("far_reference", "the latter")),
        ("About 5% of people feel sick.", ("percentage", "5%")),
        ("About 0.5 percent of people feel sick.", ("percentage", "0.5 percent")),
    ],
)
def test_reason_is_found_where_it_is(sentence: str, reason: tuple[str, str]) -> None:
    assert reason in marked(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "You can go to the shop and buy bread.",
        "Sit down and rest.",
        "It is called a stent, a small tube.",
        "It is made up of cells.",
        "The clinic is located near the park.",
        "He is tired and worried.",
        "Salt is found in bread.",
        "He got stuck in the snow.",
        "We had avocado and yogurt.",
        "His scalp was itchy.",
        "One of the nurses is here.",
        "The two of you can come.",
        "Two-thirds of the group came.",
        "It is not safe.",
        "Make a list of what you eat.",
        "She gave a talk.",
        "The TV and the DVD are in the USA.",
        "Stage III and IV.",
        "Clean it with a 3% solution.",
        "Prices are up by 4%.",
        "We met Montgomery in Albuquerque.",
    ],
)
def test_plain_sentence_has_no_reason(sentence: str) -> None:
    assert marked(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        (LONG_ES, ("long_sentence", "")),
        ("La ley fue aprobada por el senado.", ("passive", "fue aprobada")),
        ("Los tejidos fueron extraídos ayer.", ("passive", "fueron extraídos")),
        ("El calcio es absorbido por el cuerpo.", ("passive", "es absorbido")),
        ("Tuvo un hematoma.", ("hard_word", "hematoma")),
        ("La ECG es gratis.", ("acronym", "ECG")),
        ("Tome tres pastillas.", ("number_word", "tres")),
        ("No es infrecuente.", ("double_negative", "No es infrecuente")),
        ("Debe realizar el pago.", ("nominalization", "realizar el pago")),
        ("Firme antes de dicho examen.", ("far_reference", "dicho examen")),
        ("El 5 % de los niños tose.", ("percentage", "5 %")),
    ],
)
def test_reason_is_found_in_spanish(sentence: str, reason: tuple[str, str]) -> None:
    assert reason in marked(sentence, language="es")


@pytest.mark.parametrize(
    "sentence",
    [
        "No tome nada.",
        "Ella es conocida.",
        "La puerta está cerrada.",
        "La dosis es elevada.",
        "Avísenos si tiene dudas.",
        "Comieron aguacate y yogur.",
        "Lávese las manos.",
        "Una de las enfermeras habla inglés.",
        "Los dos pueden venir.",
        "Use una solución al 3 %.",
        "El tratamiento disminuirá el dolor.",
    ],
)
def test_plain_spanish_sentence_has_no_reason(sentence: str) -> None:
    assert marked(sentence, language="es") == []


@pytest.mark.parametrize(
    "explanation",
    [
        "A hematoma is a pool of blood.",
        "This is called a hematoma.",
        "The hematoma (a pool of blood) went away.",
        "Hematoma: A pool of blood.",
        "A hematoma, or pool of blood, went away.",
    ],
)
def test_word_that_the_text_explains_is_not_hard(explanation: str) -> None:
    assert marked("He had a hematoma.", explanation) == []


def test_acronym_with_its_words_is_explained() -> None:
    assert marked("The World Food Team (WFT) met.", "The WFT left.") == []


def test_word_is_hard_once_and_counted() -> None:
    sentences = ("He had a hematoma.", "The hematoma went away.")
    assert marked(*sentences) == [("hard_word", "hematoma")]


def test_term_of_a_list_is_jargon_until_it_is_explained() -> None:
    assert marked("He had a clot.", jargon="clot") == [("jargon", "clot")]
    assert marked("He had a clot.", "A clot is a lump of blood.", jargon="clot") == []


def test_word_has_one_reason_only() -> None:
    assert marked("He had a hematoma.", jargon="hematoma") == [("jargon", "hematoma")]


def test_heading_has_only_reasons_about_words() -> None:
    assert marked(LONG, "Hematoma", kind="heading") == [("hard_word", "Hematoma")]


def test_row_of_a_table_is_no_long_sentence() -> None:
    assert marked(LONG, kind="row") == []


def test_language_without_finders_has_no_reasons() -> None:
    assert marked("Le patient a été vu.", language="fr") == []


def test_share_is_said_as_a_count() -> None:
    document = Document(Source("-"), "en", blocks=(Block("paragraph", (Sentence("s", "About 0.5% of men snore."),)),))
    (reason,) = reasons(read_text(document, SOURCE, Plugins(), {}), SOURCE)
    assert reason.suggestion == "Say “5 of every 1,000”."
