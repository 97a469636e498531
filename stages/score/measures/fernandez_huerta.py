"""Fernández-Huerta's reading ease."""

from stages.score.counts import Counts


def fernandez_huerta(text: Counts) -> float:
    """Ease of a Spanish text from about 0 to 100; higher is easier, 60 to 70 is normal.

    J. Fernández Huerta: Medidas sencillas de lecturabilidad. Consigna 214 (1959), 29-32; with words per sentence for F,
    as G. Law corrects it (Error in the Fernandez Huerta readability formula, 2011).
    """
    return 206.84 - 60 * text.syllables_per_word - 1.02 * text.words_per_sentence
