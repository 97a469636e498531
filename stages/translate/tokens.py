"""A package's tokenizer: SentencePiece in today's packages, byte pairs in old ones."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from pipeline.errors import EngineMissing, ModelMissing
from stages.translate.metadata import Metadata

_SPELLINGS = 200


class Tokenizer(Protocol):
    """Turns a text into the model's pieces and back."""

    def encode(self, text: str) -> list[str]:
        """The pieces of a text."""

    def decode(self, pieces: Sequence[str]) -> str:
        """The text of the pieces."""

    def spellings(self, word: str) -> list[list[str]]:
        """Ways in which pieces may make up a word, likeliest first."""


class SentencePieceTokenizer:
    """The tokenizer of a package with sentencepiece.model."""

    def __init__(self, path: Path) -> None:
        from sentencepiece import SentencePieceProcessor

        try:
            self._model: Any = SentencePieceProcessor(model_file=str(path))
        except (OSError, RuntimeError) as error:
            raise ModelMissing(f"{path}: {error}", hint="install the package again") from error

    def encode(self, text: str) -> list[str]:
        """The pieces of a text."""
        return list(self._model.encode(text, out_type=str))

    def decode(self, pieces: Sequence[str]) -> str:
        """The text of the pieces."""
        return str(self._model.decode(list(pieces))).replace("▁", " ").strip()

    def spellings(self, word: str) -> list[list[str]]:
        """The likeliest ways to cut a word; a model that garbles a word does not always cut as the tokenizer would."""
        ways = self._model.nbest_encode(word, nbest_size=_SPELLINGS, out_type=str)
        return [list(way) for way in ways]


def open_tokenizer(folder: Path, metadata: Metadata) -> Tokenizer:
    """The tokenizer of an unpacked package.

    Byte-pair packages need Argos Translate's own code; without it they raise `EngineMissing`.
    """
    if (folder / "sentencepiece.model").exists():
        return SentencePieceTokenizer(folder / "sentencepiece.model")
    path = folder / "bpe.model"
    if not path.exists():
        raise ModelMissing(f"{folder}: neither sentencepiece.model nor bpe.model", hint="install the package again")
    try:
        from argostranslate.tokenizer import BPETokenizer  # this module alone creates no folders
    except ImportError as error:
        raise EngineMissing(f"{path}: a byte-pair package", hint="pip install 'plainvox[argos]'") from error
    return _BytePairTokenizer(BPETokenizer(path, metadata.source, metadata.target))


class _BytePairTokenizer:
    """Argos Translate's own tokenizer of old packages."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def encode(self, text: str) -> list[str]:
        return list(self._model.encode(text))

    def decode(self, pieces: Sequence[str]) -> str:
        return str(self._model.decode(list(pieces)))

    def spellings(self, word: str) -> list[list[str]]:
        return [self.encode(word)]
