"""How dates are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "on November 28, 2018", "on November twenty-eighth, twenty eighteen"),
        ("en", "Nov. 28, 2018", "November twenty-eighth, twenty eighteen"),
        ("en", "28 November 2018", "twenty-eight November twenty eighteen"),
        ("en", "November 2018", "November twenty eighteen"),
        ("en", "May 3–5", "May third to fifth"),
        ("en", "2018-11-28", "November twenty-eighth, twenty eighteen"),
        ("en", "11/28/2018", "November twenty-eighth, twenty eighteen"),
        ("en", "28/11/2018", "November twenty-eighth, twenty eighteen"),
        ("en", "05/06/2018", "five, six, twenty eighteen"),
        ("en", "It may 5 times", "It may five times"),
        ("en", "June 1st", "June first"),
        ("en", "28th of November 2018", "twenty-eighth of November twenty eighteen"),
        ("en", "March 14th, 2021", "March fourteenth, twenty twenty-one"),
        ("es", "28 de noviembre de 2018", "veintiocho de noviembre de dos mil dieciocho"),
        ("es", "1 de enero", "primero de enero"),
        ("es", "1.º de enero", "primero de enero"),
        ("es", "3 al 5 de mayo", "tres al cinco de mayo"),
        ("es", "3-5 de mayo", "tres a cinco de mayo"),
        ("es", "2018-11-28", "veintiocho de noviembre de dos mil dieciocho"),
        ("es", "28/11/2018", "veintiocho de noviembre de dos mil dieciocho"),
        ("es", "11/28/2018", "veintiocho de noviembre de dos mil dieciocho"),
        ("es", "05/06/2018", "cinco, seis, dos mil dieciocho"),
        (
            "es",
            "30/11/2024 y 2/12/2024",
            "treinta de noviembre de dos mil veinticuatro, y dos de diciembre de dos mil veinticuatro",
        ),
        (
            "en",
            "12/2/2024 and 11/30/2024",
            "December second, twenty twenty-four and November thirtieth, twenty twenty-four",
        ),
        (
            "en",
            "30/11/2024, 11/30/2024, 1/2/2024",
            "November thirtieth, twenty twenty-four, November thirtieth, twenty twenty-four, "
            "one, two, twenty twenty-four",
        ),
        ("es", "9 de junio de 2026 a las 3", "nueve de junio de dos mil veintiséis, a las tres"),
        ("es", "3 de mayo del 2020", "tres de mayo del dos mil veinte"),
        ("es", "15 nov. 2020", "quince de noviembre de dos mil veinte"),
    ],
)
def test_date_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
