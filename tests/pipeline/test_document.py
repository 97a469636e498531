from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.annotations import Term, WordTime
from pipeline.document import (
    SOURCE,
    Block,
    Clip,
    Document,
    Line,
    Note,
    Part,
    Problem,
    Sentence,
    Source,
    Track,
    Version,
)
from pipeline.errors import DocumentError
from pipeline.ids import sentence_ids


def document(*texts: str) -> Document:
    sentences = tuple(Sentence(name, text) for name, text in zip(sentence_ids(texts), texts, strict=True))
    return Document(Source("page.html"), "en", "Title", (Block("paragraph", sentences),))


def easy(of: Document, name: str = "easy", split: int = 1) -> Version:
    lines = tuple(
        Line(part.id, tuple(Part(f"{part.id}.{n + 1}", part.text) for n in range(split))) for part in of.parts(SOURCE)
    )
    return Version(name, "en", SOURCE, lines)


def spanish(of: Document) -> Version:
    lines = tuple(Line(part.id, (Part(f"{part.id}.es", part.text),)) for part in of.parts("easy"))
    return Version("es", "es", "easy", lines)


@pytest.fixture
def whole() -> Document:
    start = document("Rest.", "Drink water.")
    with_easy = start.with_version(easy(start, split=2))
    return with_easy.with_version(spanish(with_easy))


def test_version_that_lacks_a_sentence_raises() -> None:
    start = document("Rest.", "Drink.")
    lacking = Version("easy", "en", SOURCE, easy(start).lines[:1])
    with pytest.raises(DocumentError, match="does not cover 'source' exactly: missing"):
        start.with_version(lacking)


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: (*lines, Line("stranger", (Part("x", "X"),))),
        lambda lines: tuple(reversed(lines)),
        lambda lines: (lines[0], lines[0]),
        lambda lines: (),
    ],
)
def test_version_that_is_not_aligned_raises(change: Callable[[tuple[Line, ...]], tuple[Line, ...]]) -> None:
    start = document("Rest.", "Drink.")
    with pytest.raises(DocumentError):
        start.with_version(Version("easy", "en", SOURCE, change(easy(start).lines)))


@given(st.lists(st.sampled_from(["Rest.", "Drink.", "Sleep.", "Eat."]), max_size=8), st.data())
def test_no_document_holds_a_version_that_does_not_cover_its_source(texts: list[str], data: st.DataObject) -> None:
    start = document(*texts)
    full = easy(start).lines
    some = tuple(data.draw(st.lists(st.sampled_from(full), max_size=9))) if full else ()
    version = Version("easy", "en", SOURCE, some)
    if [line.id for line in some] == [part.id for part in start.parts(SOURCE)]:
        assert start.with_version(version).version("easy") == version
    else:
        with pytest.raises(DocumentError):
            start.with_version(version)


def test_line_without_parts_needs_a_note() -> None:
    with pytest.raises(DocumentError, match="without a note"):
        Line("a", ())
    assert Line("a", (), (Note("caption", "a player's caption says nothing on paper"),)).text == ""


def test_version_of_an_unknown_source_raises() -> None:
    start = document("Rest.")
    with pytest.raises(DocumentError, match="'easy'"):
        start.with_version(Version("es", "es", "easy", ()))


def test_part_id_used_twice_raises() -> None:
    start = document("Rest.", "Drink.")
    lines = tuple(Line(part.id, (Part("same", part.text),)) for part in start.parts(SOURCE))
    with pytest.raises(DocumentError, match="occurs twice"):
        start.with_version(Version("easy", "en", SOURCE, lines))


def test_origin_leads_from_every_part_to_its_sentence(whole: Document) -> None:
    known = {sentence.id for sentence in whole.sentences}
    for name in ("easy", "es"):
        assert {whole.origin(part.id) for part in whole.parts(name)} == known


def test_layout_puts_parts_of_a_translation_into_their_blocks(whole: Document) -> None:
    ((block, parts),) = whole.layout("es")
    assert block.kind == "paragraph"
    assert [part.text for part in parts] == ["Rest.", "Rest.", "Drink water.", "Drink water."]


def test_label_names_a_version_by_its_simplification_and_language(whole: Document) -> None:
    assert (whole.label("easy"), whole.label("es"), whole.label(SOURCE)) == ("easy.en", "easy.es", "source.en")


def test_label_of_a_direct_translation_names_the_source() -> None:
    start = document("Rest.")
    lines = tuple(Line(part.id, (Part(f"{part.id}.es", "Descanse."),)) for part in start.parts(SOURCE))
    assert start.with_version(Version("es", "es", SOURCE, lines)).label("es") == "source.es"


def test_editions_hold_one_version_for_each_label(whole: Document) -> None:
    assert [version.name for version in whole.editions] == ["easy", "es"]
    spanish_source = Document(whole.source, "es", "", whole.blocks)
    first = spanish_source.with_version(Version("easy", "es", SOURCE, easy(spanish_source).lines))
    assert [version.name for version in first.with_version(spanish(first)).editions] == ["es"]


def with_clips(of: Document, *clips: tuple[int, int], samples: int = 100) -> Document:
    names = [part.id for part in of.parts(SOURCE)]
    track = Track("source.en", SOURCE, "en", "voice", 10, samples)
    made = tuple(Clip(name, "source.en", begin, end) for name, (begin, end) in zip(names, clips, strict=False))
    return Document(of.source, of.language, of.title, of.blocks, tracks=(track,), clips=made)


@given(st.integers(-5, 30), st.integers(-5, 30))
def test_clip_is_never_reversed_or_empty(begin: int, end: int) -> None:
    if 0 <= begin < end:
        assert Clip("a", "t", begin, end).end == end
    else:
        with pytest.raises(DocumentError):
            Clip("a", "t", begin, end)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 40)), min_size=2, max_size=2))
def test_clips_of_a_track_never_overlap(spans: list[tuple[int, int]]) -> None:
    clips = [(begin, begin + length) for begin, length in spans]
    (first, second) = sorted(clips)
    start = document("Rest.", "Drink.")
    if second[0] < first[1]:
        with pytest.raises(DocumentError, match="overlap"):
            with_clips(start, *clips)
    else:
        assert len(with_clips(start, *clips).track_clips("source.en")) == 2


def test_clip_past_the_end_of_its_track_raises() -> None:
    with pytest.raises(DocumentError, match="ends after"):
        with_clips(document("Rest."), (0, 101))


def test_clip_of_an_unknown_part_raises() -> None:
    start = document("Rest.")
    track = Track("source.en", SOURCE, "en", "voice", 10, 100)
    with pytest.raises(DocumentError, match="no such track or part"):
        Document(start.source, "en", "", start.blocks, tracks=(track,), clips=(Clip("x", "source.en", 0, 5),))


def test_sentence_id_used_twice_raises() -> None:
    with pytest.raises(DocumentError, match="occurs twice"):
        Document(Source("x"), "en", blocks=(Block("paragraph", (Sentence("a", "A."), Sentence("a", "B."))),))


def test_with_problems_keeps_each_once() -> None:
    problem = Problem("check", "a", "error", "a number was lost")
    assert document("Rest.").with_problems(problem, problem).with_problems(problem).problems == (problem,)


def test_with_version_replaces_one_of_the_same_name() -> None:
    start = document("Rest.")
    again = start.with_version(easy(start)).with_version(easy(start, split=2))
    assert [len(line.parts) for line in again.version("easy").lines] == [2]


@pytest.mark.parametrize(
    "words", [(WordTime(0, 3, 5, 20),), (WordTime(0, 3, 12, 15), WordTime(4, 6, 14, 18)), (WordTime(0, 3, 12, 31),)]
)
def test_clip_with_words_that_overlap_or_leave_it_raises(words: tuple[WordTime, ...]) -> None:
    with pytest.raises(DocumentError, match="its words overlap or leave it"):
        Clip("a.1", "easy.en", 10, 30, words=words)


def test_clip_keeps_words_in_order() -> None:
    words = (WordTime(0, 3, 10, 18), WordTime(4, 6, 18, 30))
    assert Clip("a.1", "easy.en", 10, 30, words=words).words == words


@pytest.mark.parametrize(("begin", "end"), [(3, 3), (5, 2), (-1, 4)])
def test_term_at_no_place_raises(begin: int, end: int) -> None:
    with pytest.raises(DocumentError, match="term 'dose'"):
        Term("dose", "how much you take", "easy", "a.1", begin, end, "page")


def test_word_time_that_runs_backward_raises() -> None:
    with pytest.raises(DocumentError, match="runs from sample 9 to 4"):
        WordTime(0, 3, 9, 4)
