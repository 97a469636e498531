"""Szigriszt-Pazos' perspicuity."""

from stages.score.counts import Counts


def szigriszt_pazos(text: Counts) -> float:
    """Ease of a Spanish text from about 0 to 100; higher is easier. `inflesz` names its bands.

    F. Szigriszt Pazos: Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad. Universidad
    Complutense de Madrid, 1993.
    """
    return 206.835 - 62.3 * text.syllables_per_word - text.words_per_sentence
