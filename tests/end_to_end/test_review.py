"""A correction in XLIFF changes exactly its sentence, in every file of the next run; eSpeak NG speaks, being quick."""

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from pdfminer.high_level import extract_text

from pipeline.document import Document
from pipeline.saved import load
from tests.end_to_end.team import Team

NEW = "Beba un vaso grande de agua."
_SAME = 0.98
"""Correlation of the same speech packed twice as MP3; of other speech it is near 0."""


def correct(team: Team, document: Document, english: str, new: str) -> str:
    """Rewrite one sentence in the Spanish XLIFF, and take it back; gives the old Spanish."""
    part = next(part for part in document.parts("easy") if part.text == english)
    old = next(line.text for line in document.version("es").lines if line.id == part.id)
    path = team.results / "easy.es.xlf"
    path.write_text(path.read_text(encoding="utf-8").replace(f">{old}</", f">{new}</"), encoding="utf-8")
    team.plainvox("review", "apply", str(path), "--by", "Ana")
    return old


@dataclass(frozen=True)
class Story:
    """What was before and after a correction of one Spanish sentence."""

    team: Team
    before: Document
    kept: Path
    old: str
    after: Document


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory, offline_run: Any) -> Story:
    team = Team(tmp_path_factory.mktemp("team"), offline_run)
    before = team.convert()
    kept = team.keep()
    old = correct(team, before, "Drink a full glass of water.", NEW)
    return Story(team, before, kept, old, team.convert())


def sentences(page: str) -> dict[str, str]:
    """Every sentence of a page by its id, without its tags."""
    spans = re.findall(r'<span class="s" id="([^"]+)"[^>]*>(.*?)</span>', page, flags=re.DOTALL)
    return {name: re.sub(r"<[^>]+>", "", text) for name, text in spans}


def chapter(book: Path) -> str:
    """The text of a book that has one chapter."""
    with zipfile.ZipFile(book) as opened:
        return opened.read("EPUB/text-001.xhtml").decode()


def sound(path: Path) -> tuple["np.ndarray[Any, Any]", int]:
    samples, rate = soundfile.read(path, dtype="float32")
    return samples, rate


def test_correction_changes_its_sentence_and_nothing_else(story: Story) -> None:
    before, after, old = story.before, story.after, story.old
    assert old != NEW
    texts = [(a.text, b.text) for a, b in zip(before.parts("es"), after.parts("es"), strict=True) if a.text != b.text]
    assert texts == [(old, NEW)]
    assert after.version("easy") == before.version("easy")


def test_only_the_corrected_sentence_is_spoken_anew(story: Story) -> None:
    sounds = {clip.part: clip.sound for clip in story.before.clips}
    assert [clip.part for clip in story.after.clips if clip.sound != sounds[clip.part]] == [
        part.id for part in story.after.parts("es") if part.text == NEW
    ]


@pytest.mark.parametrize("kind", ["md", "vtt", "words.vtt", "xlf", "mp3", "epub", "pdf"])
def test_files_of_the_easy_text_stay_as_they_were(story: Story, kind: str) -> None:
    name = f"easy.en.{kind}"
    assert (story.team.results / name).read_bytes() == (story.kept / name).read_bytes()


def test_markdown_and_subtitles_change_in_one_line(story: Story) -> None:
    before = (story.kept / "easy.es.md").read_text(encoding="utf-8")
    assert before.replace(story.old, NEW) == story.team.text("easy.es.md")
    old = (story.kept / "easy.es.vtt").read_text(encoding="utf-8").splitlines()
    lines = zip(old, story.team.text("easy.es.vtt").splitlines(), strict=True)
    assert [(a, b) for a, b in lines if a != b and "-->" not in a] == [(story.old, NEW)]


def members(book: Path) -> dict[str, bytes]:
    """Every file of a book."""
    with zipfile.ZipFile(book) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def without_figures(data: bytes) -> str:
    """A file of a book without what is measured over all of it: times, length of the sound, reading ease."""
    return re.sub(r'(?<=Begin=")[\d.]+s|(?<=End=")[\d.]+s|(?<=>)[\d.]+s(?=<)|[\d.]+(?= de 100)', "0", data.decode())


def pdf_text(path: Path) -> str:
    """The words of a PDF in one line, without the figure of its reading ease."""
    return re.sub(r"[\d.]+(?= de 100)", "0", " ".join(extract_text(path).split()))


def test_every_other_file_of_the_book_stays(story: Story) -> None:
    before, after = members(story.kept / "easy.es.epub"), members(story.team.results / "easy.es.epub")
    assert list(before) == list(after)
    changed = {name for name in before if before[name] != after[name]}
    told = {f"EPUB/{name}" for name in ("text-001.xhtml", "text-001.smil", "audio.mp3", "package.opf", "about.xhtml")}
    assert {"EPUB/text-001.xhtml", "EPUB/text-001.smil", "EPUB/audio.mp3"} <= changed <= told
    for name in changed - {"EPUB/audio.mp3"}:
        assert without_figures(before[name]).replace(story.old, NEW) == without_figures(after[name]), name


def test_times_of_the_book_move_from_the_corrected_sentence_on(story: Story) -> None:
    pattern = r'#([^"]+)"/><audio src="audio.mp3" clipBegin="([\d.]+)s" clipEnd="([\d.]+)s"'
    books = [members(folder / "easy.es.epub") for folder in (story.kept, story.team.results)]
    old, new = [re.findall(pattern, book["EPUB/text-001.smil"].decode()) for book in books]
    part = next(part.id for part in story.after.parts("es") if part.text == NEW)
    at = next(number for number, (name, *_) in enumerate(new) if name.endswith(re.sub(r"\W", "-", part)))
    assert old[:at] == new[:at]
    moved = float(new[at][2]) - float(old[at][2])
    for (name, begin, end), (other, *times) in zip(old[at + 1 :], new[at + 1 :], strict=True):
        assert name == other
        assert [float(time) - moved for time in times] == pytest.approx([float(begin), float(end)], abs=0.002)


def test_sound_of_the_book_is_the_recording(story: Story) -> None:
    sound = members(story.team.results / "easy.es.epub")["EPUB/audio.mp3"]
    assert (story.team.results / "easy.es.mp3").read_bytes().endswith(sound)


def test_print_changes_in_one_sentence(story: Story) -> None:
    before = pdf_text(story.kept / "easy.es.pdf")
    assert before.count(story.old) == 1
    assert before.replace(story.old, NEW) == pdf_text(story.team.results / "easy.es.pdf")


def test_page_and_book_change_in_one_sentence(story: Story) -> None:
    before = sentences((story.kept / "index.html").read_text(encoding="utf-8"))
    after = sentences(story.team.text("index.html"))
    assert before.keys() == after.keys()
    assert [(before[name], after[name]) for name in after if before[name] != after[name]] == [(story.old, NEW)]
    book = chapter(story.kept / "easy.es.epub")
    assert book.count(story.old) == 1
    assert book.replace(story.old, NEW) == chapter(story.team.results / "easy.es.epub")


def test_sound_before_and_after_the_corrected_sentence_is_the_same(story: Story) -> None:
    part = next(part.id for part in story.after.parts("es") if part.text == NEW)
    old, rate = sound(story.kept / "easy.es.mp3")
    new, _ = sound(story.team.results / "easy.es.mp3")
    tracks = [next(track for track in one.tracks if track.language == "es") for one in (story.before, story.after)]
    assert tracks[0].samples != tracks[1].samples
    assert len(new) - len(old) == pytest.approx((tracks[1].seconds - tracks[0].seconds) * rate, abs=0.1 * rate)
    clip = next(clip for clip in story.after.clips if clip.part == part)
    begin = int((clip.begin / tracks[1].rate - 0.1) * rate)
    assert np.corrcoef(old[:begin], new[:begin])[0, 1] > _SAME
    moved = round((tracks[1].samples - tracks[0].samples) / tracks[1].rate * rate)
    rest = int((clip.end / tracks[1].rate + 0.2) * rate)
    ends = min(len(new), len(old) + moved)
    assert np.corrcoef(old[rest - moved : ends - moved], new[rest:ends])[0, 1] > _SAME


def test_review_lists_doubts_and_how_much_was_seen(story: Story) -> None:
    said = story.team.plainvox("review", "list", str(story.team.results)).stdout
    assert re.search(r"\tes\treviewed\t1 of \d+ lines", said)


def test_memory_serves_another_document(story: Story) -> None:
    team = story.team
    (team.folder / "other.txt").write_text(
        "Rest after lunch. Drink a full glass of water. Then call your nurse if you feel worse.\n", encoding="utf-8"
    )
    team.plainvox("run", str(team.folder / "other.txt"), "--offline", "--out", str(team.folder / "out"))
    other = load(team.folder / "out" / "other" / "document.json")
    line = next(line for line in other.version("es").lines if line.text == NEW)
    assert (line.reviewed, [note.rule for note in line.notes]) == (True, ["memory"])


def test_memory_goes_out_and_in_as_tmx(story: Story) -> None:
    team = story.team
    tmx = team.folder / "team.tmx"
    team.plainvox("memory", "export", str(tmx))
    (team.folder / "memory.sqlite").unlink()
    assert "1 translations" in team.plainvox("memory", "import", str(tmx)).stdout
    assert NEW in team.plainvox("memory", "list").stdout


def test_easy_english_can_be_rewritten_and_is_not_undone(story: Story) -> None:
    team = story.team
    sentence = next(one for one in story.before.sentences if one.text.startswith("Call your nurse"))
    team.plainvox("review", "rewrite", str(team.results), sentence.id, "Do you feel dizzy?", "Call your nurse.")
    after = team.convert()
    line = next(line for line in after.version("easy").lines if line.id == sentence.id)
    assert [part.text for part in line.parts] == ["Do you feel dizzy?", "Call your nurse."]
    assert len(after.version("es").lines) == len(story.after.version("es").lines) + 1
