"""Builds a tiny but real Argos package: a CTranslate2 model with random weights and a SentencePiece model.

    python tests/tiny_argos.py FOLDER

What it translates is nonsense; every step on the way is the true one. About half a megabyte, built in under a second.
"""

import io
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

WIDTH = 32
PIECES = 200
_WORDS = (
    "the a take your medicine every day with food call doctor if you have fever pain tomar su medicina cada día".split()
)


def build_package(folder: Path, *, source: str = "en", target: str = "es", version: str = "1.0") -> Path:
    """An unpacked package in `folder`."""
    import numpy as np

    folder.mkdir(parents=True)
    random = np.random.default_rng(7)
    vocabulary = _write_tokenizer(folder / "sentencepiece.model", random)
    _write_model(folder / "model", vocabulary, random)
    metadata = {"package_version": version, "argos_version": "1.9", "from_code": source, "to_code": target}
    (folder / "metadata.json").write_text(json.dumps({**metadata, "from_name": "English", "to_name": "Spanish"}))
    return folder


def build_archive(folder: Path, path: Path) -> Path:
    """The unpacked package `folder` as the file `path`, in the form that Argos Translate installs."""
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, Path(folder.name) / file.relative_to(folder))
    return path


def _write_tokenizer(path: Path, random: Any) -> list[str]:
    import sentencepiece

    sentences = [" ".join(random.choice(_WORDS, size=8)) for _ in range(300)]
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_writer=model,
        vocab_size=PIECES,
        hard_vocab_limit=False,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        minloglevel=2,
    )
    path.write_bytes(model.getvalue())
    tokenizer = sentencepiece.SentencePieceProcessor(model_file=str(path))
    return [tokenizer.id_to_piece(number) for number in range(tokenizer.get_piece_size())]


def _write_model(folder: Path, vocabulary: list[str], random: Any) -> None:
    from ctranslate2.specs import TransformerSpec

    spec = TransformerSpec.from_config((1, 1), 2, pre_norm=False)
    size = len(vocabulary)
    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = _matrix(random, size, WIDTH)
        side.position_encodings.encodings = _matrix(random, 512, WIDTH)
        for layer in side.layer:
            _fill_attention(layer.self_attention, random, 3)
            if hasattr(layer, "attention"):
                _fill_attention(layer.attention, random, 2)
            _fill_norm(layer.ffn.layer_norm)
            _fill_linear(layer.ffn.linear_0, random, 4 * WIDTH, WIDTH)
            _fill_linear(layer.ffn.linear_1, random, WIDTH, 4 * WIDTH)
    _fill_linear(spec.decoder.projection, random, size, WIDTH)
    # A strong pull towards the end mark, so that the nonsense ends.
    spec.decoder.projection.bias[vocabulary.index("</s>")] = 9.0
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    spec.optimize("int8")
    folder.mkdir()
    spec.save(str(folder))


def _fill_attention(attention: Any, random: Any, first: int) -> None:
    _fill_norm(attention.layer_norm)
    if first == 3:
        _fill_linear(attention.linear[0], random, 3 * WIDTH, WIDTH)
    else:
        _fill_linear(attention.linear[0], random, WIDTH, WIDTH)
        _fill_linear(attention.linear[1], random, 2 * WIDTH, WIDTH)
    _fill_linear(attention.linear[-1], random, WIDTH, WIDTH)


def _fill_norm(norm: Any) -> None:
    import numpy as np

    norm.gamma = np.ones(WIDTH, dtype=np.float32)
    norm.beta = np.zeros(WIDTH, dtype=np.float32)


def _fill_linear(linear: Any, random: Any, rows: int, columns: int) -> None:
    import numpy as np

    linear.weight = _matrix(random, rows, columns)
    linear.bias = np.zeros(rows, dtype=np.float32)


def _matrix(random: Any, rows: int, columns: int) -> Any:
    import numpy as np

    return random.normal(0, 0.25, (rows, columns)).astype(np.float32)


if __name__ == "__main__":
    build_package(Path(sys.argv[1]))
