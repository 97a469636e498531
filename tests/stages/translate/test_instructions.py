"""What patients are told to do, by the built-in engine: words that it garbled before it was asked another way."""

import pytest

from stages.translate.stage import Translate
from tests.stages.translate.conftest import MakeContext, MakeDocument

# Processors round a little differently, so that what the engine likes best may differ; both ways are right.
TOLD = {
    "Swallow the capsule whole with water.": "Trague la cápsula entera con agua.",
    "Rinse your mouth after using the inhaler.": "Enjuáguese la boca después de usar el inhalador.",
    "Do not crush or chew this tablet.": "No aplaste ni mastique esta tableta.",
    "Raise your leg above the level of your heart.": "Levante la pierna por encima del nivel de su corazón.",
    "Boil the water for one minute.": "Hierva el agua durante un minuto.",
    "Loosen tight clothing.": "Afloje la ropa ajustada.",
    "Weigh yourself every morning.": "Pésese todas las mañanas.",
    "Keep the wound clean and dry.": "Mantenga la herida limpia y seca.",
    "Babies should sleep on their backs.": "Los bebés deben dormir boca arriba.",
    "Blow your nose gently.": "Suénese la nariz suavemente.",
    "Thaw meat in the refrigerator.": "Descongele la carne en el refrigerador.",
    "Unplug the heater when you leave the room.": "Desenchufe el calentador cuando salga de la habitación.",
    "Keep bleach away from the child.": "Mantenga la lejía lejos del niño.",
    "Your child may wheeze.": "Su hijo puede tener sibilancias.",
    "Your heart may pound.": "Su corazón puede latir con fuerza.",
    "Your thyroid may be underactive.": (
        "Su tiroides puede ser demasiado lenta.|Es posible que su tiroides sea demasiado lenta."
    ),
    "Carry your epinephrine pen at all times.": "Lleve su pluma de epinefrina en todo momento.",
    "Do not take omeprazole with alcohol.": "No tome omeprazol con alcohol.",
    "Keep the cast dry.": "Mantenga el yeso seco.",
    "Drooling is normal when teeth come in.": "El babeo es normal cuando los dientes salen.",
    "Do not put ice right on your skin.": "No ponga hielo directamente en la piel.",
    "Tilt your head back and look up.": "Incline la cabeza y mire hacia arriba.",
    "Flush the feeding tube with water.": "Enjuague el tubo de alimentación con agua.",
    "Swaddle the baby.": "Envuelva al bebé.",
    "Elevate your swollen ankle above your heart.": (
        "Eleve el tobillo hinchado por encima de su corazón.|Eleve el tobillo hinchado por encima del corazón."
    ),
    "Quit smoking before your surgery.": "Deje de fumar antes de su cirugía.",
    "Bring your pill bottles in a bag.": "Traiga sus frascos de pastillas en una bolsa.",
}


def test_instructions_say_what_to_do(make_document: MakeDocument, make_context: MakeContext) -> None:
    done = Translate(of="source", engines=("builtin",)).run(make_document(*TOLD), make_context())
    said = {text: part.text for text, part in zip(TOLD, done.parts("es"), strict=True)}
    assert said == {text: said[text] if said[text] in ways.split("|") else ways for text, ways in TOLD.items()}


@pytest.mark.parametrize(("text", "translation"), [("Do not boil losartan.", "No hierva losartán.")])
def test_command_and_drug_are_asked_for_together(
    text: str, translation: str, make_document: MakeDocument, make_context: MakeContext
) -> None:
    done = Translate(of="source", engines=("builtin",)).run(make_document(text), make_context())
    assert [part.text for part in done.parts("es")] == [translation]
