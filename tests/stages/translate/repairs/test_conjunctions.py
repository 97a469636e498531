import pytest

from stages.translate.repairs.conjunctions import join_words


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("Egypt and Iran", "Egipto y Irán", "Egipto e Irán"),
        ("serious and even deadly", "grave y incluso mortal", "grave e incluso mortal"),
        ("needles and threads", "agujas y hilos", "agujas e hilos"),
        ("bees or bears", "abejas o osos", "abejas u osos"),
        ("7 or 8 hours", "7 o 8 horas", "7 u 8 horas"),
        ("10 or 11 hours", "10 o 11 horas", "10 u 11 horas"),
        ("water and ice", "agua y hielo", "agua y hielo"),
        ("rocks and ions", "rocas y iones", "rocas y iones"),
        ("8 or 80", "de 7 o 18 horas", "de 7 o 18 horas"),
        ("plant A or B", "planta A o B", "planta A o B"),
        ("by mouth and IV", "por la boca y IV", "por la boca y IV"),
        ("And Inés?", "¿Y Inés?", "¿Y Inés?"),
    ],
)
def test_join_words(source: str, target: str, mended: str) -> None:
    assert join_words(source, target) == mended
