"""Every checkable rule of the guidelines is met by a text that keeps it and not by one that breaks it."""

from collections.abc import Sequence

import pytest

from pipeline.annotations import Guideline
from pipeline.document import SOURCE, Block, BlockKind, Document, Sentence, Source
from pipeline.plugins import Plugins
from stages.score.guidelines.book import GUIDELINES, guidelines
from stages.score.guidelines.facts import Facts
from stages.score.reasons.explain import read_text, reasons

Texts = Sequence[tuple[BlockKind, Sequence[str]]]


def judged(texts: Texts, language: str = "en") -> dict[str, Guideline]:
    """How a document of these blocks stands to every rule."""
    blocks = tuple(
        Block(kind, tuple(Sentence(f"{at}.{n}", one) for n, one in enumerate(sentences)))
        for at, (kind, sentences) in enumerate(texts)
    )
    document = Document(Source("-"), language, blocks=blocks)
    text = read_text(document, SOURCE, Plugins(), {})
    facts = Facts(text, document.layout(SOURCE), tuple(reasons(text, SOURCE)))
    return {one.id: one for one in guidelines(facts, SOURCE)}


def one(*sentences: str) -> Texts:
    """A single paragraph."""
    return [("paragraph", sentences)]


LONG = "You can go to the shop on the corner of the street and buy some bread and milk and eggs for the old man there."
LONG_ES = (
    "Usted puede ir a la tienda de la esquina de la calle y comprar pan y leche y huevos y fruta para el señor mayor "
    "de la casa de al lado."
)
HEADED: Texts = [("heading", ["Rest"]), ("paragraph", ["You need rest."])]
LISTED: Texts = [("paragraph", ["Buy:"]), ("item", ["bread"]), ("item", ["milk"])]


@pytest.mark.parametrize(
    ("rule", "kept", "broken"),
    [
        ("cdc-call-to-action", one("Drink some water."), one("Water helps you.")),
        ("cdc-active-voice", one("The nurse helps you."), one("The pills were taken by the nurse.")),
        ("cdc-words", one("The nurse helps you."), one("The adjudication helps you.")),
        ("cdc-lists", LISTED, one("Buy bread and milk.")),
        ("cdc-headings", HEADED, one("You need rest.")),
        ("cdc-no-arithmetic", one("5 of every 100 people feel sick."), one("5% of people feel sick.")),
        ("ie-short-sentences", one("You can go."), one(LONG)),
        (
            "ie-one-idea",
            one("The nurse will help you in the morning."),
            one("The nurse will help you in the morning, but the doctor will come in the evening."),
        ),
        (
            "ie-same-word",
            one("The medicine helps.", "Take the medicine."),
            one("The drug helps.", "Take the medicine."),
        ),
        ("ie-initials", one("The World Food Team (WFT) met.", "The WFT left."), one("The WFT met.")),
        ("ie-digits", one("Take 3 pills."), one("Take three pills.")),
        ("ie-percentages", one("The price is up by a half."), one("The price is up by 50%.")),
        ("ie-positive", one("It is common."), one("It is not uncommon.")),
        ("ie-you", one("You can rest."), one("The man rests.")),
        ("une-paragraphs", one(*["It is so."] * 5), one(*["It is so."] * 6)),
        ("iso-cohesive", one("The nurse comes."), one("The latter comes.")),
    ],
)
def test_rule_is_met_by_what_keeps_it_alone(rule: str, kept: Texts, broken: Texts) -> None:
    assert judged(kept)[rule].verdict == "met"
    assert judged(broken)[rule].verdict == "not met"


@pytest.mark.parametrize(
    ("rule", "kept", "broken"),
    [
        ("une-short-sentences", one("Usted puede ir."), one(LONG_ES)),
        ("une-active", one("El senado aprobó la ley."), one("La ley fue aprobada por el senado.")),
        ("une-digits", one("Tome 3 pastillas."), one("Tome tres pastillas.")),
        ("une-double-negative", one("Es frecuente."), one("No es infrecuente.")),
        ("une-same-word", one("La medicina ayuda."), one("La medicina ayuda.", "Tome el medicamento.")),
        ("une-percentages", one("5 de cada 100 personas"), one("El 5 % de las personas")),
        ("ie-you", one("Usted puede ir."), one("El señor va.")),
    ],
)
def test_rule_holds_for_spanish_too(rule: str, kept: Texts, broken: Texts) -> None:
    assert judged(kept, "es")[rule].verdict == "met"
    assert judged(broken, "es")[rule].verdict == "not met"


def test_guideline_gives_the_count_behind_its_verdict() -> None:
    assert judged(one(LONG, "You can go."))["ie-short-sentences"].detail.startswith(
        "1 of 2 sentences have over 20 words"
    )


def test_guideline_that_takes_a_person_is_never_met() -> None:
    assert judged(one("You can go."))["ie-no-metaphors"].verdict == "not checkable"


def test_orders_are_not_checkable_without_a_parser() -> None:
    assert judged(one("Beba agua."), "es")["cdc-call-to-action"].verdict == "not checkable"


def test_most_sentences_are_enough_where_the_guideline_says_so() -> None:
    texts = one(LONG, *["You can go."] * 9)
    assert judged(texts)["iso-concise-sentences"].verdict == "met"
    assert judged(texts)["ie-short-sentences"].verdict == "not met"


@pytest.mark.parametrize("texts", [[], one("12"), [("heading", ["Rest"])]])
def test_text_without_sentences_has_no_verdict(texts: Texts) -> None:
    assert judged(texts) == {}


def test_rules_have_ids_of_their_own() -> None:
    ids = [rule.id for _, rules in GUIDELINES for rule in rules]
    assert len(ids) == len(set(ids))
