"""The sound of the reader page: where it is, and when its words are heard."""

import base64
from pathlib import Path
from typing import Literal

from pipeline.document import Document, Track
from pipeline.errors import OutputError
from stages.publish.credit import link
from stages.publish.heard_words import heard_words

PageSound = Literal["beside", "inside"]
"""Whether the page leads to sound files that lie beside it, or holds them."""


def sound_address(track: Track, folder: Path, sound: PageSound) -> str:
    """The track's file as the page names it, empty where it has none; `OutputError` if it cannot be read."""
    if not track.file or sound == "beside":
        return link(track.file)
    path = folder / track.file
    try:
        whole = base64.b64encode(path.read_bytes()).decode("ascii")
    except OSError as error:
        raise OutputError(f"{path}: cannot be read: {error}", hint="publish audio together with the page") from error
    return f"data:audio/mpeg;base64,{whole}"


def heard(document: Document, track: Track) -> dict[str, str]:
    """The times of the words of every part that is spoken, by its id."""
    texts = {part.id: part.text for part in document.parts(track.version)}
    clips = document.track_clips(track.name)
    return {clip.part: told for clip in clips if (told := heard_words(clip, texts[clip.part], track.rate))}
