"""The words of the published files are there in every language."""

import re

import pytest

from stages.publish.wording import WORDING, language_name, wording, wording_language


@pytest.mark.parametrize("language", sorted(WORDING))
def test_wording_has_every_key_in_every_language(language: str) -> None:
    assert WORDING[language].keys() == WORDING["en"].keys()


@pytest.mark.parametrize("key", sorted(WORDING["en"]))
def test_wording_fills_in_the_same_values(key: str) -> None:
    wanted = re.findall(r"{\w+}", WORDING["en"][key])
    assert sorted(re.findall(r"{\w+}", WORDING["es"][key])) == sorted(wanted)


@pytest.mark.parametrize(("language", "expected"), [("es", "es"), ("es-419", "es"), ("en-US", "en"), ("fr", "en")])
def test_wording_language_is_the_nearest_there_is(language: str, expected: str) -> None:
    assert wording_language(language) == expected
    assert wording(language) == WORDING[expected]


@pytest.mark.parametrize(("language", "name"), [("en", "English"), ("es-MX", "Español"), ("fr", "fr")])
def test_language_name_is_its_own(language: str, name: str) -> None:
    assert language_name(language) == name
