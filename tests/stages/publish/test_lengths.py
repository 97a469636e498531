"""The picture of sentence lengths."""

from itertools import pairwise

from pipeline.document import Block, Document, Sentence, Source
from stages.publish.lengths import lengths


def _document(*blocks: Block) -> Document:
    return Document(Source("x"), "en", blocks=blocks)


def _block(kind: str, *texts: str) -> Block:
    return Block(kind, tuple(Sentence(f"{kind}{at}", text) for at, text in enumerate(texts)))  # type: ignore[arg-type]  # the kind is a plain string here


def test_lengths_count_sentences_by_their_words() -> None:
    found = lengths(_document(_block("paragraph", "One two.", " ".join(["word"] * 31), "Take 3.5 mg of it.")))
    assert found is not None
    assert [(row.name, row.counts) for row in found.rows if row.counts != (0,)] == [("1–5", (2,)), ("31 +", (1,))]
    assert found.longest == (31,)


def test_lengths_leave_headings_out_and_take_a_row_as_one() -> None:
    found = lengths(_document(_block("heading", "A long heading of seven words here"), _block("row", "a b c", "d e f")))
    assert found is not None
    assert [row.counts for row in found.rows] == [(0,), (1,), (0,), (0,), (0,), (0,), (0,)]


def test_lengths_are_none_without_running_text() -> None:
    assert lengths(_document(_block("heading", "Only this"))) is None


def test_lengths_keep_columns_apart_and_in_the_picture(document: Document) -> None:
    found = lengths(document)
    assert found is not None
    columns = [column for row in found.rows for column in row.columns]
    ends = [(float(c.x[:-1]), float(c.x[:-1]) + float(c.width[:-1])) for c in columns]
    assert all(end <= begin for (_, end), (begin, _) in pairwise(ends))
    assert ends[-1][1] <= 100
    assert all(c.y >= 0 and c.y + c.height == found.floor for c in columns)
    assert "the longest sentence has" in found.summary
