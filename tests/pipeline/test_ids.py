from hypothesis import given
from hypothesis import strategies as st

from pipeline.ids import sentence_ids, word_hash

words = st.text(alphabet="abcdefgh ", min_size=1).filter(lambda text: text.strip() != "")
texts = st.lists(words, max_size=12)


def test_word_hash_ignores_case_and_punctuation() -> None:
    assert word_hash("Take 5 mg, daily.") == word_hash("take 5 mg daily")


def test_word_hash_tells_not_apart() -> None:
    assert word_hash("Do take it.") != word_hash("Do not take it.")


def test_word_hash_of_punctuation_alone_depends_on_it() -> None:
    assert word_hash("—") != word_hash("…")


def test_repeats_are_numbered() -> None:
    first, second, third = sentence_ids(["Rest.", "rest", "REST!"])
    assert (second, third) == (f"{first}~2", f"{first}~3")


@given(texts)
def test_ids_are_unique(some: list[str]) -> None:
    assert len(set(sentence_ids(some))) == len(some)


@given(texts, words, st.integers(0, 12))
def test_ids_stay_when_a_new_text_is_inserted(some: list[str], new: str, at: int) -> None:
    if word_hash(new) in {word_hash(text) for text in some}:
        return
    after = [*some[:at], new, *some[at:]]
    assert [name for name in sentence_ids(after) if name != word_hash(new)] == sentence_ids(some)


@given(st.lists(words, max_size=12, unique_by=word_hash), st.integers(0, 11))
def test_ids_stay_when_a_text_is_deleted(some: list[str], at: int) -> None:
    kept = some[:at] + some[at + 1 :]
    assert set(sentence_ids(kept)) <= set(sentence_ids(some))


@given(st.lists(words, max_size=12, unique_by=word_hash), st.randoms(use_true_random=False))
def test_ids_stay_when_texts_are_reordered(some: list[str], random: object) -> None:
    mixed = list(some)
    random.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert dict(zip(mixed, sentence_ids(mixed), strict=True)) == dict(zip(some, sentence_ids(some), strict=True))
