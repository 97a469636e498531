"""Gutiérrez de Polini's comprehensibility."""

from stages.score.counts import Counts


def gutierrez_polini(text: Counts) -> float:
    """Ease of a Spanish text from about 0 to 100; higher is easier, 34 to 50 is usual for schoolbooks.

    L. E. Gutiérrez de Polini: Investigación sobre lectura en Venezuela. Primeras Jornadas de Educación Primaria,
    Caracas 1972. Made for Spanish from the beginning, on texts of sixth grade.
    """
    return 95.2 - 9.7 * text.letters_per_word - 0.35 * text.words_per_sentence
