"""The examples through the whole pipeline with the real offline engines: eSpeak NG, since it is quick."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import soundfile
from lxml import html

from pipeline.document import SOURCE, Document
from pipeline.saved import load

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ("high-blood-pressure.html", "managing-asthma.html", "flu-vaccine-dump.txt")
FILES = {
    "document.json", "receipt.json", "index.html", "report.html",
    "easy.en.md", "easy.en.mp3", "easy.en.vtt", "easy.en.words.vtt", "easy.en.epub", "easy.en.pdf", "easy.en.xlf",
    "easy.es.md", "easy.es.mp3", "easy.es.vtt", "easy.es.words.vtt", "easy.es.epub", "easy.es.pdf", "easy.es.xlf",
}  # fmt: skip
SPANISH = {
    "de", "la", "el", "los", "las", "que", "en", "y", "se", "su", "para", "con", "no", "una", "un", "por", "es",
}  # fmt: skip


@dataclass(frozen=True)
class Made:
    """One converted example."""

    folder: Path
    document: Document

    def text(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")


@pytest.fixture(params=EXAMPLES)
def made(request: pytest.FixtureRequest, out: Path) -> Made:
    folder = out / Path(request.param).stem
    return Made(folder, load(folder / "document.json"))


def test_every_file_is_there_and_no_other(made: Made) -> None:
    assert {path.name for path in made.folder.iterdir()} == FILES


def test_every_sentence_leads_back_and_forth(made: Made) -> None:
    sentences = {sentence.id for sentence in made.document.sentences}
    for name in ("easy", "es"):
        reached = {made.document.origin(part.id) for part in made.document.parts(name)}
        left_out = {line.id for line in made.document.version("easy").lines if not line.parts}
        assert reached == sentences - left_out
        assert all(line.notes for line in made.document.version("easy").lines if not line.parts)


def test_every_number_of_the_source_is_in_both_texts(made: Made) -> None:
    def numbers(text: str) -> list[str]:
        # "3.5" may be written "3,5" in Spanish, and 1,250 without its comma.
        return sorted(re.findall(r"\d+", re.sub(r"(?<=\d)[.,](?=\d)", "", text)))

    left_out = {line.id for line in made.document.version("easy").lines if not line.parts}
    source = " ".join(part.text for part in made.document.parts(SOURCE) if part.id not in left_out)
    for name in ("easy", "es"):
        kept = numbers(" ".join(part.text for part in made.document.parts(name)))
        missing = [number for number in numbers(source) if number not in kept]
        told = " ".join(problem.message for problem in made.document.problems)
        assert [number for number in missing if number not in told] == [], f"lost in {name} without a word"


def test_spanish_is_spanish(made: Made) -> None:
    words = re.findall(r"\w+", " ".join(part.text for part in made.document.parts("es")).lower())
    assert sum(word in SPANISH for word in words) / len(words) > 0.25
    assert " the " not in f" {' '.join(words)} "


@pytest.mark.parametrize("label", ["easy.en", "easy.es"])
def test_clips_cues_and_sound_agree(made: Made, label: str) -> None:
    (track,) = [track for track in made.document.tracks if track.name == label]
    clips = made.document.track_clips(label)
    assert {clip.part for clip in clips} == {part.id for part in made.document.parts(track.version)}
    ends = [end for _, end in cues(made.text(f"{label}.vtt"))]
    assert len(ends) == len(clips)
    assert max(abs(end - clip.end / track.rate) for end, clip in zip(ends, clips, strict=True)) < 0.002
    sound, rate = soundfile.read(io.BytesIO((made.folder / f"{label}.mp3").read_bytes()))
    assert len(sound) / rate >= ends[-1] - 0.001, "a cue's time is rounded to the millisecond"
    assert sound.ndim == 1


def cues(vtt: str) -> Iterator[tuple[float, float]]:
    assert vtt.startswith("WEBVTT")
    for begin, end in re.findall(r"^(\S+) --> (\S+)", vtt, re.MULTILINE):
        yield seconds(begin), seconds(end)


def seconds(stamp: str) -> float:
    total = 0.0
    for part in stamp.split(":"):
        total = total * 60 + float(part)
    return total


def test_page_holds_every_part_with_its_language(made: Made) -> None:
    page = html.fromstring(made.text("index.html"))
    shown = " ".join("".join(str(text) for text in page.itertext()).split())
    for name in ("easy", "es"):
        for part in made.document.parts(name):
            assert " ".join(part.text.split()) in shown
    assert {element.get("lang") for element in page.iter() if element.get("lang")} == {"en", "es"}


def test_what_a_machine_translated_is_marked_as_a_draft(made: Made) -> None:
    assert made.document.version("es").draft
    for name in ("index.html", "easy.es.md", "easy.es.vtt", "report.html"):
        assert re.search(r"borrador|draft", made.text(name), re.IGNORECASE), name


def test_menus_and_footers_are_cut_and_listed(made: Made) -> None:
    assert made.document.cuts
    body = " ".join(sentence.text for sentence in made.document.sentences)
    assert not re.search(r"cookie|privacy policy|site map|follow us", body, re.IGNORECASE)


def test_scores_stand_before_and_after(made: Made) -> None:
    scored = {(score.version, score.measure) for score in made.document.scores if not score.of}
    for measure in ("flesch_kincaid_grade", "smog", "flesch_reading_ease", "dale_chall"):
        assert {("source", measure), ("easy", measure)} <= scored
    assert {("es", "fernandez_huerta"), ("es", "szigriszt_pazos")} <= scored


def test_second_run_changes_nothing_but_timings(
    out: Path, tmp_path: Path, offline_run: Any, environment: dict[str, str]
) -> None:
    done = offline_run(
        "run", "examples/flu-vaccine-dump.txt", "--offline", "--json", "--out", str(tmp_path), **environment
    )
    (receipt,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert receipt["cache_misses"] == 0
    before, after = out / "flu-vaccine-dump", tmp_path / "flu-vaccine-dump"
    for name in sorted(FILES - {"document.json", "receipt.json"}):
        assert (after / name).read_bytes() == (before / name).read_bytes(), name
    assert load(after / "document.json") == load(before / "document.json")


def test_run_json_knows_each_document(out: Path) -> None:
    run = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert {document["slug"] for document in run["documents"]} == {Path(name).stem for name in EXAMPLES}
    for document in run["documents"]:
        assert document["state"] == "done"
        used = {(use["stage"], use["name"]) for use in document["engines"]}
        assert {("translate", "builtin"), ("speak", "espeak")} <= used
        assert [timing["stage"] for timing in document["timings"]][-1] == "publish"


def test_index_links_every_document(out: Path) -> None:
    page = html.fromstring((out / "index.html").read_text(encoding="utf-8"))
    links = [link for element in page.iter() for link in (element.get("href"), element.get("src")) if link]
    assert all((out / link).exists() for link in links if not re.match(r"https?:|#|data:", link))
    assert {f"{Path(name).stem}/index.html" for name in EXAMPLES} <= set(links)
