"""An Argos package keeps a translator's promises, tiny or built in."""

from pathlib import Path

import pytest

from stages.translate.package import ArgosPackage
from tests.contracts.translator_contract import TranslatorContract


class TestTinyPackage(TranslatorContract):
    @pytest.fixture
    def translator(self, tiny_folder: Path) -> ArgosPackage:
        return ArgosPackage.load(tiny_folder)


class TestBuiltinPackage(TranslatorContract):
    @pytest.fixture
    def translator(self, builtin: ArgosPackage) -> ArgosPackage:
        return builtin
