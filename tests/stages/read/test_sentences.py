"""Sentences: what ends one and what only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stages.read.sentences import sentence_spans, split_sentences

ENGLISH = [
    ("Dr. Ruiz is here. Call her.", ["Dr. Ruiz is here.", "Call her."]),
    ("Ask Mr. and Mrs. Lee. They know.", ["Ask Mr. and Mrs. Lee.", "They know."]),
    ("In the U.S. Department of Health. It is large.", ["In the U.S. Department of Health.", "It is large."]),
    ("Flu is common in the U.S. The season is long.", ["Flu is common in the U.S.", "The season is long."]),
    ("Take 3.5 mL. Then wait.", ["Take 3.5 mL.", "Then wait."]),
    ("Eat fruit, e.g. Apples or i.e. Pears. Drink water.", ["Eat fruit, e.g. Apples or i.e. Pears.", "Drink water."]),
    ("It is flu vs. Covid. See No. 5 and Fig. 2.", ["It is flu vs. Covid.", "See No. 5 and Fig. 2."]),
    ("Can I stop? No. Ask first.", ["Can I stop?", "No.", "Ask first."]),
    ("Smith et al. Found it. Later it was lost.", ["Smith et al. Found it.", "Later it was lost."]),
    ("Come at 9:30 a.m. Bring your card.", ["Come at 9:30 a.m.", "Bring your card."]),
    ("Come at 9:30 a.m. Monday. Eat first.", ["Come at 9:30 a.m. Monday.", "Eat first."]),
    ("Open 8 a.m. to 5 p.m. every day. Closed on May 1.", ["Open 8 a.m. to 5 p.m. every day.", "Closed on May 1."]),
    ("J. K. Lee and Franklin D. Ortiz wrote it. Read it.", ["J. K. Lee and Franklin D. Ortiz wrote it.", "Read it."]),
    ("Take vitamin C. It helps.", ["Take vitamin C.", "It helps."]),
    ("“Why?” he asked. “Go now.” She left.", ["“Why?” he asked.", "“Go now.”", "She left."]),
    ("Wait… Then call. NIH ... Turning Discovery", ["Wait…", "Then call.", "NIH ... Turning Discovery"]),
    ("Rest (see page 3. It helps.) at home. Drink.", ["Rest (see page 3. It helps.) at home.", "Drink."]),
    ("(It is rare. Do not worry.) Ask us.", ["(It is rare. Do not worry.)", "Ask us."]),
    ("Read www.example.org/a.b. Then call!", ["Read www.example.org/a.b.", "Then call!"]),
    ("1. Wash your hands. 2. Dry them.", ["1. Wash your hands.", "2. Dry them."]),
    ("In 2018. The next year.", ["In 2018.", "The next year."]),
    ("mRNA vaccines work. mRNA does not stay.", ["mRNA vaccines work.", "mRNA does not stay."]),
    ("It is shown.[1] Others agree.", ["It is shown.[1]", "Others agree."]),
    ("Types of Immunotherapy", ["Types of Immunotherapy"]),
    ("It has many uses (pain, fever, etc.). Ask us.", ["It has many uses (pain, fever, etc.).", "Ask us."]),
    ("Take vitamin D. Calcium helps too.", ["Take vitamin D.", "Calcium helps too."]),
    ("This is hepatitis B. Hepatitis C differs.", ["This is hepatitis B.", "Hepatitis C differs."]),
    ("Stay 6 ft. Wear a mask.", ["Stay 6 ft.", "Wear a mask."]),
    ("Wait 15 min. Rinse well.", ["Wait 15 min.", "Rinse well."]),
    ("Drink 6 oz. 2% milk. Rest.", ["Drink 6 oz. 2% milk.", "Rest."]),
    ("In Ft. Worth it rains. Stay in.", ["In Ft. Worth it rains.", "Stay in."]),
    ("Do this: 1. Wash your hands. 2. Dry them.", ["Do this: 1. Wash your hands.", "2. Dry them."]),
    ("Go to Apt. 4 or Bldg. 12. Ring.", ["Go to Apt. 4 or Bldg. 12.", "Ring."]),
    (". . . Then rest. Drink.", [". . . Then rest.", "Drink."]),
    ("", []),
    ("   ", []),
]

SPANISH = [
    ("La Sra. Gómez vino. El Dr. Ruiz también.", ["La Sra. Gómez vino.", "El Dr. Ruiz también."]),
    ("Vive en EE. UU. Tiene fiebre.", ["Vive en EE. UU.", "Tiene fiebre."]),
    ("EE. UU. es grande. Sí.", ["EE. UU. es grande.", "Sí."]),
    ("Coma fruta, p. ej. Manzanas. Beba agua.", ["Coma fruta, p. ej. Manzanas.", "Beba agua."]),
    ("¿Tiene dolor? ¡Llame! Espere.", ["¿Tiene dolor?", "¡Llame!", "Espere."]),
    ("Dijo: “¿Por qué?” y se fue. Volvió.", ["Dijo: “¿Por qué?” y se fue.", "Volvió."]),
    ("Venga a las 9:30 a. m. Traiga su tarjeta.", ["Venga a las 9:30 a. m.", "Traiga su tarjeta."]),
    ("Abre a las 5 p. m. del lunes. Cierra a las 8.", ["Abre a las 5 p. m. del lunes.", "Cierra a las 8."]),
    ("Tome 2.5 mg. Vea la pág. 4.", ["Tome 2.5 mg.", "Vea la pág. 4."]),
    ("En los EE.UU. Departamento de Salud. Llame.", ["En los EE.UU. Departamento de Salud.", "Llame."]),
    ("Tome vitamina D. Luego descanse.", ["Tome vitamina D.", "Luego descanse."]),
    ("Espere 15 min. Enjuague bien.", ["Espere 15 min.", "Enjuague bien."]),
    ("Haga esto: 1. Lávese. 2. Séquese.", ["Haga esto: 1. Lávese.", "2. Séquese."]),
    ("La Lcda. Paz y el Gral. Ríos. Vea el art. 5.", ["La Lcda. Paz y el Gral. Ríos.", "Vea el art. 5."]),
    ("Lo vio Ruiz et al. Después murió.", ["Lo vio Ruiz et al.", "Después murió."]),
    ("Google, Inc. (una empresa) usa datos. Lea.", ["Google, Inc. (una empresa) usa datos.", "Lea."]),
    ("Pregunte a Ud. Si tiene dudas, llame.", ["Pregunte a Ud.", "Si tiene dudas, llame."]),
]


@pytest.mark.parametrize(("text", "sentences"), ENGLISH)
def test_split_sentences_of_english(text: str, sentences: list[str]) -> None:
    assert split_sentences(text, "en") == sentences


@pytest.mark.parametrize(("text", "sentences"), SPANISH)
def test_split_sentences_of_spanish(text: str, sentences: list[str]) -> None:
    assert split_sentences(text, "es") == sentences


def test_split_sentences_of_another_language_uses_the_english_rules() -> None:
    assert split_sentences("Il pleut. Restez là.", "fr") == ["Il pleut.", "Restez là."]


_PIECES = st.sampled_from(
    [
        "a. m.",
        "EE. UU.",
        "it.)",
        "\n",
        "\u00a0",
        *"Dr. U.S. 3.5 (see “Go.” ¿Qué? … ... No. 5 e.g. The pain mg. ! ? ) ( [2] A 1.".split(),
    ]
)
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=40).map(" ".join))


@given(_TEXTS, st.sampled_from(["en", "es"]))
def test_split_sentences_loses_no_word(text: str, language: str) -> None:
    assert " ".join(split_sentences(text, language)) == " ".join(text.split())


@given(_TEXTS, st.sampled_from(["en", "es"]))
def test_sentence_spans_rise_and_never_overlap(text: str, language: str) -> None:
    at = 0
    for begin, end in sentence_spans(text, language):
        assert at <= begin < end <= len(text)
        assert text[begin:end] == text[begin:end].strip()
        at = end
