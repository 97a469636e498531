"""Number words of either language, with one call."""

from stages.speak.normalise.english_number import LARGEST, english_cardinal, english_digits
from stages.speak.normalise.spanish_number import LARGEST as SPANISH_LARGEST
from stages.speak.normalise.spanish_number import Form, spanish_cardinal, spanish_digits


def cardinal(number: int, language: str, form: Form = "alone") -> str:
    """A whole number in words; digit by digit when it is larger than the language's words reach."""
    if language == "es":
        return spanish_cardinal(number, form) if number <= SPANISH_LARGEST else spanish_digits(str(number))
    return english_cardinal(number) if number <= LARGEST else english_digits(str(number))


def digits(text: str, language: str) -> str:
    """ASCII digits one by one."""
    return spanish_digits(text) if language == "es" else english_digits(text)
