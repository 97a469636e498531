"""Languages by their function words."""

import pytest

from stages.read.language import foreign_language, guess_language

TEXTS = {
    "en": (
        "The flu is an illness of the nose and throat that spreads from one person to another. You should "
        "rest at home and drink water until you have had no fever for a day."
    ),
    "es": (
        "La gripe es una enfermedad de la nariz y la garganta que se contagia de una persona a otra. Usted "
        "debe descansar en su casa y tomar agua hasta que no tenga fiebre por un día."
    ),
    "pt": (
        "A gripe é uma doença do nariz e da garganta que passa de uma pessoa para outra. Você deve descansar "
        "em casa e beber água até que não tenha febre por um dia."
    ),
    "fr": (
        "La grippe est une maladie du nez et de la gorge qui passe d'une personne à une autre. Vous devez "
        "vous reposer à la maison et boire de l'eau jusqu'à ce que vous n'ayez plus de fièvre."
    ),
    "it": (
        "L'influenza è una malattia del naso e della gola che passa da una persona a un'altra. Si deve "
        "riposare in casa e bere acqua finché non si ha più la febbre per un giorno."
    ),
    "de": (
        "Die Grippe ist eine Krankheit der Nase und des Halses, die von einer Person auf eine andere "
        "übergeht. Sie sollten sich zu Hause ausruhen und Wasser trinken, bis das Fieber weg ist."
    ),
}


@pytest.mark.parametrize("language", TEXTS)
def test_guess_language_of_clear_texts(language: str) -> None:
    assert guess_language(TEXTS[language]).language == language


@pytest.mark.parametrize("text", ["", "Fiebre y dolor", "5 mg 10 mg"])
def test_guess_language_does_not_judge_a_few_words(text: str) -> None:
    assert not guess_language(text).judged


def test_guess_language_admits_not_knowing() -> None:
    guess = guess_language("Grypa jest choroba nosa gardla ktora przenosi sie osoby na osobe " * 5)
    assert (guess.language, guess.judged) == ("", True)


@pytest.mark.parametrize(
    ("language", "name"), [("pt", "Portuguese"), ("fr", "French"), ("it", "Italian"), ("de", "German")]
)
def test_foreign_language_names_what_is_clear(language: str, name: str) -> None:
    assert foreign_language([TEXTS[language], TEXTS[language]]) == name


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Грипп заразная болезнь носа и горла которая передаётся от человека к человеку", "Cyrillic script"),
        ("流感是一种鼻子和喉咙的疾病会从一个人传染给另一个人您应该在家休息", "Chinese script"),
        ("الأنفلونزا مرض يصيب الأنف والحلق وينتقل من شخص إلى آخر", "Arabic script"),
    ],
)
def test_foreign_language_names_the_script(text: str, script: str) -> None:
    assert foreign_language([text] * 5) == script


@pytest.mark.parametrize(
    "texts",
    [
        [TEXTS["en"]] * 3,
        [TEXTS["es"]] * 3,
        [TEXTS["fr"]],
        [TEXTS["fr"], TEXTS["fr"], TEXTS["fr"], TEXTS["en"]],
        [TEXTS["pt"], TEXTS["pt"], TEXTS["es"]],
        ["Грипп"],
        ["ibuprofen amoxicillin metformin lisinopril " * 30],
        [],
    ],
)
def test_foreign_language_spares_what_is_known_short_mixed_or_unclear(texts: list[str]) -> None:
    assert foreign_language(texts) == ""
