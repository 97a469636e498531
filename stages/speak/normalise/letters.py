"""Letters by name, so that every voice spells alike."""

from stages.speak.normalise.word_list import word_list
from stages.speak.phonemes import marked

_SPANISH = dict(
    zip(
        "abcdefghijklmnñopqrstuvwxyz",
        word_list(
            "a be ce de e efe ge hache i jota ka ele eme ene eñe o pe cu erre ese te u ve doble_ve equis ye zeta"
        ),
        strict=True,
    )
)
_STRESSED = {name: marked(name, sound) for name, sound in zip("aeiou", ("ˈa", "ˈe", "ˈi", "ˈo", "ˈu"), strict=True)} | {
    "de": marked("de", "dˈe"),
    "te": marked("te", "tˈe"),
}
"""Names of letters that a voice would take for the little words that are written alike, and swallow."""
_A = "eigh"
"""An A inside a joined word would be read as the article (ə); this is the spelling that gives its name, as in eight."""


def spelled(letters: str, language: str) -> str:
    """Letters one by one: English joined (I-C-U, since a lone A would be read as the article), Spanish by name."""
    if language == "es":
        names = [_SPANISH.get(letter.lower(), letter).replace("_", " ") for letter in letters]
        return " ".join(_STRESSED.get(name, name) for name in names)
    return "-".join(_A if letter == "A" and at else letter for at, letter in enumerate(letters.upper()))
