"""The strip of hard places."""

from dataclasses import replace

from pipeline.document import Document, Score, Target
from stages.publish.report_view import pairs
from stages.publish.strip import Strip, strip


def _graded(document: Document, *grades: tuple[str, float, float]) -> Strip:
    """The strip with a grade before and after for the sentences that begin so."""
    scores = []
    for begin, before, after in grades:
        sentence = next(s for s in document.sentences if s.text.startswith(begin))
        parts = [line.parts[0].id for line in document.version("easy").lines if line.id == sentence.id]
        scores += [Score("consensus", before, of=sentence.id), Score("consensus", after, "easy", of=parts[0])]
    target = Target("consensus", 6.0, "easy")
    document = replace(document, scores=tuple(scores), targets=(*document.targets, target))
    found = strip(document, pairs(document))
    assert found is not None
    return found


def test_strip_is_none_without_grades(document: Document) -> None:
    assert strip(document, pairs(document)) is None


def test_strip_marks_hard_sentences_by_the_target(document: Document) -> None:
    found = _graded(document, ("Hypertension", 14.0, 6.0), ("To lower it", 8.0, 10.1))
    marked = [(bar.hard_before, bar.hard_after) for bar in found.bars if bar.before is not None]
    assert marked == [("very hard", ""), ("hard", "very hard")]
    assert "2 were above grade 6, 1 of the new ones are, and 2 have a warning" in found.summary


def test_strip_has_a_bar_for_every_sentence_side_by_side(document: Document) -> None:
    found = _graded(document, ("Hypertension", 14.0, 6.0))
    assert len(found.bars) == len(list(document.sentences))
    ends = [float(bar.x[:-1]) + float(bar.width[:-1]) for bar in found.bars]
    begins = [float(bar.x[:-1]) for bar in found.bars]
    assert all(abs(end - begin) < 0.03 for end, begin in zip(ends, begins[1:], strict=False))
    assert 99 < ends[-1] <= 100


def test_strip_keeps_bars_in_the_picture(document: Document) -> None:
    found = _graded(document, ("Hypertension", 99.0, -5.0))
    bar = next(bar for bar in found.bars if bar.before is not None)
    assert bar.up < found.middle
    assert bar.down > 0


def test_target_of_another_measure_is_no_limit(document: Document) -> None:
    sentence = next(document.sentences)
    graded = replace(document, scores=(Score("consensus", 8.0, of=sentence.id),))
    assert [target.measure for target in graded.targets] == ["flesch_kincaid_grade"]
    found = strip(graded, pairs(graded))
    assert found is not None
    assert found.limit > 8.0
