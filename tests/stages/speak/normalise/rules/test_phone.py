"""How phone numbers are said."""

import pytest

from stages.speak.normalise.spoken import spoken_text


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("en", "1-800-422-6237", "one, eight zero zero, four two two, six two three seven"),
        ("en", "(800) 422-6237", "eight zero zero, four two two, six two three seven"),
        ("en", "800.422.6237", "eight zero zero, four two two, six two three seven"),
        ("en", "555-1234", "five five five, one two three four"),
        ("en", "1-800-4-CANCER", "one, eight zero zero, four, cancer"),
        ("en", "Call 911.", "Call nine one one."),
        ("en", "911 patients", "nine hundred eleven patients"),
        ("en", "9-1-1", "nine one one"),
        ("en", "call 9-8-8", "call nine eight eight"),
        ("en", "text 988", "text nine eight eight"),
        ("en", "2018-2020", "twenty eighteen to twenty twenty"),
        ("es", "1-800-422-6237", "uno; ocho, cero, cero; cuatro, dos, dos; seis, dos, tres, siete"),
        ("es", "+52 55 1234 5678", "más cinco, dos; cinco, cinco; uno, dos, tres, cuatro; cinco, seis, siete, ocho"),
        ("es", "al 555-1234 si puede", "al cinco, cinco, cinco; uno, dos, tres, cuatro, si puede"),
        ("es", "Llame al 911", "Llame al nueve uno uno"),
    ],
)
def test_phone_is_said(language: str, shown: str, said: str) -> None:
    assert spoken_text(shown, language) == said
