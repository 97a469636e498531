"""Letters by name, so that every voice spells alike."""

from stages.speak.normalise.word_list import word_list

_SPANISH = dict(
    zip(
        "abcdefghijklmnñopqrstuvwxyz",
        word_list(
            "a be ce de e efe ge hache i jota ka ele eme ene eñe o pe cu erre ese te u ve doble_ve equis ye zeta"
        ),
        strict=True,
    )
)


def spelled(letters: str, language: str) -> str:
    """Letters one by one: English joined (A-C-E, since a lone A would be read as the article), Spanish by name."""
    if language == "es":
        return " ".join(_SPANISH.get(letter.lower(), letter).replace("_", " ") for letter in letters)
    return "-".join(letters.upper())
