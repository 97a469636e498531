"""What a recording says about itself, whatever the form of its file."""

from dataclasses import dataclass

from pipeline.document import Document, Track
from pipeline.errors import OutputError
from stages.publish.cover import cover
from stages.publish.credit import credit_lines, web_address
from stages.publish.draft import draft_note
from stages.publish.title import own_title
from stages.publish.visible import one_line
from stages.publish.wording import wording

_ISO_639_2 = {"en": "eng", "es": "spa"}
_UNKNOWN_LANGUAGE = "und"


@dataclass(frozen=True)
class SoundTags:
    """Texts for the tags of a recording, each one line, empty where there is nothing to say.

    `language` is an ISO 639-2 code; `comment` holds the credit, who made it and the note on drafts.
    """

    title: str
    album: str
    artist: str
    language: str
    comment: str
    address: str


def sound_tags(document: Document, track: Track) -> SoundTags:
    """The tags of a track."""
    said = (*credit_lines(document.source), wording(track.language)["made_by"], draft_note(document, track.version))
    return SoundTags(
        title=own_title(document, track.version)[0],
        album=one_line(document.title),
        artist=one_line(document.source.publisher),
        language=_ISO_639_2.get(track.language.partition("-")[0], _UNKNOWN_LANGUAGE),
        comment=" ".join(filter(None, said)),
        address=web_address(document.source),
    )


def cover_of(document: Document, track: Track) -> bytes:
    """The cover as in the book of this version; none where it cannot be drawn, since the sound is what matters."""
    title, language = own_title(document, track.version)[0], document.language_of(track.version)
    try:
        return cover(title, language, next(iter(credit_lines(document.source)), ""))
    except OutputError:
        return b""
