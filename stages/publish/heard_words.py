"""When each word of a part is heard, as short as a page that holds a thousand of them wants it."""

from pipeline.document import Clip
from stages.publish.shown_places import shown_places, utf16_length
from stages.publish.visible import one_line


def heard_words(clip: Clip, text: str, rate: int) -> str:
    """The words of a clip as `gap,length,pause,time` each, with spaces between; empty where the voice does not tell.

    `gap` characters after the word before and `length` long, in UTF-16 units of the shown text; it is heard `pause`
    milliseconds after the end of the word before, or after the clip's beginning, for `time` milliseconds.
    """
    shown = one_line(text)
    places = shown_places(text)
    told = []
    at = moment = 0
    for word in clip.words:
        if word.end > len(text):
            break
        begin, end = (utf16_length(shown[: places[place]]) for place in (word.begin, word.end))
        first, last = (round((sample - clip.begin) * 1000 / rate) for sample in (word.first, word.last))
        if begin < end:
            told.append(f"{begin - at},{end - begin},{first - moment},{last - first}")
            at, moment = end, last
    return " ".join(told)
