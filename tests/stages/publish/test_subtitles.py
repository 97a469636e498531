"""The WebVTT files, read back by the grammar of the W3C's WebVTT."""

import html
import re
from dataclasses import dataclass, replace
from itertools import pairwise

import pytest

from pipeline.annotations import WordTime
from pipeline.document import Clip, Document, Line, Part, Problem
from pipeline.stage import Context
from stages.publish.subtitles import SubtitlesWriter, webvtt, word_cues
from tests.stages.publish.conftest import DOUBTED, FAILED

_TIMES = re.compile(r"(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3}) --> (\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})")
_TAGS = re.compile(r"</?(?:lang(?: [a-z]{2})?)>")


@dataclass(frozen=True)
class Cue:
    id: str
    begin: int
    end: int
    raw: str

    @property
    def text(self) -> str:
        return html.unescape(_TAGS.sub("", self.raw))


def read(vtt: str) -> tuple[str, list[str], list[Cue]]:
    """Header, notes and cues; fails on anything that the grammar does not allow."""
    assert "\r" not in vtt
    assert vtt.endswith("\n")
    header, *blocks = re.split(r"\n\n+", vtt.rstrip("\n"))
    assert re.fullmatch(r"WEBVTT([ \t][^\n]*)?", header)
    notes, cues = [], []
    for block in blocks:
        if block == "NOTE" or block.startswith(("NOTE ", "NOTE\n")):
            assert "-->" not in block
            notes.append(block.removeprefix("NOTE").strip())
            continue
        name, times, *lines = block.split("\n")
        assert "-->" not in name
        match = _TIMES.fullmatch(times)
        assert match, times
        assert lines
        raw = "\n".join(lines)
        assert "-->" not in raw
        assert not re.search(r"[<>]|&(?!(?:amp|lt|gt|nbsp|lrm|rlm);)", _TAGS.sub("", raw))
        n = [int(group) for group in match.groups()]
        begin, end = (((n[at] * 60 + n[at + 1]) * 60 + n[at + 2]) * 1000 + n[at + 3] for at in (0, 4))
        cues.append(Cue(name, begin, end, raw))
    return header, notes, cues


def spanish(document: Document) -> str:
    return webvtt(document, document.tracks[1])


def test_writer_makes_a_file_for_each_track(document: Document, context: Context) -> None:
    paths = SubtitlesWriter().write(document, context)
    assert [path.name for path in paths] == ["easy.en.vtt", "easy.es.vtt"]


def test_every_clip_is_a_cue_named_by_its_part(document: Document) -> None:
    _, _, cues = read(spanish(document))
    assert [cue.id for cue in cues] == [clip.part for clip in document.track_clips("easy.es")]


def test_cues_are_at_the_millisecond_of_their_clips(document: Document) -> None:
    track = document.tracks[1]
    _, _, cues = read(spanish(document))
    for cue, clip in zip(cues, document.track_clips(track.name), strict=True):
        assert (cue.begin, cue.end) == (round(clip.begin / track.rate * 1000), round(clip.end / track.rate * 1000))


def test_cues_run_forward_and_do_not_overlap(document: Document) -> None:
    _, _, cues = read(spanish(document))
    assert all(cue.begin < cue.end for cue in cues)
    assert all(before.end <= after.begin for before, after in pairwise(cues))


def test_cue_holds_the_whole_sentence(document: Document) -> None:
    _, _, cues = read(webvtt(document, document.tracks[0]))
    texts = {part.id: part.text for part in document.parts("easy")}
    assert all(cue.text.endswith(texts[cue.id]) for cue in cues)


def test_header_tells_kind_and_language(document: Document) -> None:
    header, _, _ = read(spanish(document))
    assert header == "WEBVTT Kind: captions; Language: es"


def test_notes_tell_the_title_and_that_it_is_a_draft(document: Document) -> None:
    _, notes, _ = read(spanish(document))
    assert notes[0] == "Vivir con la presión arterial alta"
    assert notes[1].startswith("Borrador. Un programa de computadora")


def test_reviewed_version_has_no_draft_note(document: Document) -> None:
    _, notes, _ = read(webvtt(document, document.tracks[0]))
    assert not any(note.startswith("Draft") for note in notes)


def test_failed_sentence_is_marked_and_its_language_told(document: Document) -> None:
    _, _, cues = read(spanish(document))
    cue = next(cue for cue in cues if FAILED in cue.text)
    assert cue.text == f"⚠ [sin traducir] {FAILED}"
    assert f"<lang en>{FAILED}</lang>" in cue.raw


def test_doubted_sentence_is_marked_and_the_doubt_noted(document: Document) -> None:
    _, notes, cues = read(spanish(document))
    part = next(p.id for p in document.parts("es") if "130/80" in p.text)
    assert next(cue for cue in cues if cue.id == part).text.startswith("⚠ ")
    assert "warning: the number 80 may be missing compare the numbers" in notes


def test_sentence_without_a_doubt_has_no_mark(document: Document) -> None:
    _, _, cues = read(webvtt(document, document.tracks[0]))
    assert [cue.text for cue in cues if "⚠" in cue.text and DOUBTED not in cue.text] == []


@pytest.mark.parametrize(
    "text",
    [
        "Less than 5 < 6 & more > 4.",
        "See a --> b.",
        "Two\nlines\n\nand a gap.",
        "NOTE this is text.",
        "Entities &amp; stay &lt;as&gt; written.",
        "<b>not bold</b>",
        "\u2028odd\u2029 breaks\r\nhere",
    ],
)
def test_text_of_any_kind_comes_back_as_it_was(document: Document, text: str) -> None:
    version = document.version("easy")
    first = version.lines[0]
    part = Part(first.parts[0].id, text)
    lines = (Line(first.id, (part,)), *version.lines[1:])
    changed = replace(document, versions=(replace(version, lines=lines), *document.versions[1:]))
    _, _, cues = read(webvtt(changed, changed.tracks[0]))
    assert cues[0].text == " ".join(text.split())


def test_doubt_with_an_arrow_stays_a_note(document: Document) -> None:
    part = document.parts("easy")[0].id
    doubted = document.with_problems(Problem("check", part, "warning", "5 --> 6\n\nwas changed"))
    _, notes, _ = read(webvtt(doubted, doubted.tracks[0]))
    assert any(note.startswith("warning: 5 → 6 was changed") for note in notes)


def test_sentence_that_is_not_heard_is_noted(document: Document) -> None:
    lost = document.track_clips("easy.en")[4]
    changed = replace(document, clips=tuple(clip for clip in document.clips if clip != lost))
    text = next(part.text for part in document.parts("easy") if part.id == lost.part)
    _, notes, cues = read(webvtt(changed, changed.tracks[0]))
    assert f"Not spoken: {text}" in notes
    assert lost.part not in {cue.id for cue in cues}


def test_hours_are_counted_on(document: Document) -> None:
    hour = 3600 * document.tracks[0].rate
    clips = tuple(replace(clip, begin=clip.begin + 101 * hour, end=clip.end + 101 * hour) for clip in document.clips)
    tracks = tuple(replace(track, samples=track.samples + 101 * hour) for track in document.tracks)
    later = replace(document, clips=clips, tracks=tracks)
    _, _, cues = read(webvtt(later, later.tracks[0]))
    assert cues[0].begin == 101 * 3600 * 1000


def test_clip_shorter_than_a_millisecond_still_has_a_duration(document: Document) -> None:
    first = document.track_clips("easy.en")[0]
    clips = tuple(replace(clip, end=clip.begin + 2) if clip == first else clip for clip in document.clips)
    changed = replace(document, clips=clips)
    _, _, cues = read(webvtt(changed, changed.tracks[0]))
    assert cues[0].begin < cues[0].end


def with_words(document: Document) -> tuple[Document, Clip]:
    """The document whose first Spanish clip has two words."""
    clip = document.track_clips("easy.es")[0]
    text = next(part.text for part in document.parts("es") if part.id == clip.part)
    middle = (clip.begin + clip.end) // 2
    words = (WordTime(0, 3, clip.begin, middle), WordTime(4, len(text), middle, clip.end))
    spoken = replace(clip, words=words)
    return replace(document, clips=tuple(spoken if one == clip else one for one in document.clips)), spoken


def test_words_have_a_file_of_their_own(document: Document, context: Context) -> None:
    paths = SubtitlesWriter().write(with_words(document)[0], context)
    assert [path.name for path in paths] == ["easy.en.vtt", "easy.es.vtt", "easy.es.words.vtt"]


def test_word_cues_hold_the_displayed_words_in_time(document: Document) -> None:
    document, clip = with_words(document)
    header, _, cues = read(word_cues(document, document.tracks[1]))
    text = next(part.text for part in document.parts("es") if part.id == clip.part)
    assert "Kind: metadata" in header
    assert [cue.text for cue in cues] == [text[:3], text[4:]]
    assert [cue.id for cue in cues] == [f"{clip.part} 1", f"{clip.part} 2"]
    assert cues[0].end == cues[1].begin
