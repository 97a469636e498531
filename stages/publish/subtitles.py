"""The writer of WebVTT files: one cue for each sentence that is heard, and in a second file for each word."""

from collections.abc import Iterator
from pathlib import Path

from pipeline.document import Clip, Document, Track
from pipeline.files import write_text
from pipeline.stage import Context
from stages.publish.credit import credit_lines
from stages.publish.draft import draft_note
from stages.publish.piece import Piece, pieces
from stages.publish.title import own_title
from stages.publish.visible import one_line
from stages.publish.wording import wording

_DOUBT = "⚠"


class SubtitlesWriter:
    """Writes `easy.en.vtt` and, where the voice tells its words' times, `easy.en.words.vtt`, by the W3C's WebVTT."""

    name = "subtitles"

    def write(self, document: Document, context: Context) -> tuple[Path, ...]:
        """One file per track; `OutputError` if one cannot be written."""
        paths = []
        for track in document.tracks:
            path = context.folder / f"{document.label(track.version)}.vtt"
            write_text(path, webvtt(document, track))
            paths.append(path)
            if any(clip.words for clip in document.track_clips(track.name)):
                words = path.with_suffix(f".words{path.suffix}")
                write_text(words, word_cues(document, track))
                paths.append(words)
        return tuple(paths)


def webvtt(document: Document, track: Track) -> str:
    """The track's cues, in order of time, each named by its part; before them what readers must know, as notes."""
    known = pieces(document, track.version)
    clips = document.track_clips(track.name)
    heard = {clip.part for clip in clips}
    draft = draft_note(document, track.version)
    notes = [
        own_title(document, track.version)[0],
        f"{wording(track.language)['draft']} {draft}" if draft else "",
        *credit_lines(document.source),
        *(f"Not spoken: {piece.text}" for piece in known.values() if piece.id not in heard),
    ]
    # Kind and language stand on the first line: the standard knows no header lines below it.
    header = f"WEBVTT Kind: captions; Language: {track.language}"
    blocks = [header, *(_note(text) for text in notes if text)]
    for clip in clips:
        blocks.extend(_cue(clip, known[clip.part], track))
    return "\n\n".join(blocks) + "\n"


def word_cues(document: Document, track: Track) -> str:
    """A cue for each word as it stands on the page, named by its part and its number in it: `ab12.1 3`."""
    texts = {part.id: part.text for part in document.parts(track.version)}
    blocks = [f"WEBVTT Kind: metadata; Language: {track.language}"]
    for clip in document.track_clips(track.name):
        for number, word in enumerate(clip.words, 1):
            text = _escaped(one_line(texts[clip.part][word.begin : word.end]))
            blocks.append(f"{clip.part} {number}\n{_span(word.first, word.last, track)}\n{text}")
    return "\n\n".join(blocks) + "\n"


def _span(first: int, last: int, track: Track) -> str:
    """From one sample to another as WebVTT writes it; never empty, which the standard does not allow."""
    begin, end = (round(samples * 1000 / track.rate) for samples in (first, last))
    return f"{_time(begin)} --> {_time(max(end, begin + 1))}"


def _cue(clip: Clip, piece: Piece, track: Track) -> Iterator[str]:
    for problem in piece.doubts:
        yield _note(f"{problem.severity}: {problem.message} {problem.suggestion}")
    yield f"{piece.id}\n{_span(clip.begin, clip.end, track)}\n{_text(piece, track)}"


def _text(piece: Piece, track: Track) -> str:
    text = _escaped(piece.text)
    if piece.language != track.language:
        text = f"<lang {piece.language}>{text}</lang>"
    if piece.failed:
        text = f"[{wording(track.language)['not_translated' if piece.translated else 'not_simplified']}] {text}"
    return f"{_DOUBT} {text}" if piece.failed or piece.doubts else text


def _note(text: str) -> str:
    return "NOTE " + one_line(text).replace("-->", "→")


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _time(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"
