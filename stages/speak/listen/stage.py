"""The listen stage: hears the speech back and reports every sentence that was not heard as it is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from pipeline.document import Clip, Document, Problem, Track
from pipeline.errors import PlainvoxError
from pipeline.guard import guarded
from pipeline.plugins import LISTENERS
from pipeline.stage import Context, Stage, plugin_names
from stages.speak.listen.ear import Ear
from stages.speak.listen.passages import Misheard, compare, passages
from stages.speak.sound_file import read_sound

_KIND = "listen"
_SHOWN = 4
_LOST = 1 / 3
"""A sentence of which so many words were not heard is in doubt as a whole, whatever the words."""


@dataclass(frozen=True)
class Listen(Stage):
    """Hear versions back. A sentence is reported if twice it was not heard as written: in its passage and alone."""

    of: tuple[str, ...] = ("easy",)
    engines: tuple[str, ...] = plugin_names(LISTENERS, ("whisper",))

    name: ClassVar[str] = "listen"

    @property
    def needs(self) -> frozenset[str]:
        """The tracks that are heard."""
        return frozenset(f"audio:{version}" for version in self.of)

    def run(self, document: Document, context: Context) -> Document:
        """The document with a problem for each sentence whose words were not heard."""
        tracks = [track for track in document.tracks if track.version in self.of]
        for track in tracks:
            document = self._heard(_without_problems(document, track), track, context)
        return document

    def _heard(self, document: Document, track: Track, context: Context) -> Document:
        chosen = context.choose(LISTENERS, self.engines, language=track.language)
        room = _Room(chosen.name, chosen.engine, context, track)
        texts = {part.id: part.text for part in document.parts(track.version)}
        clips = [clip for clip in document.track_clips(track.name) if clip.sound and clip.part in texts]
        problems: list[Problem] = []
        done = 0
        for together in passages(clips, track.rate):
            problems += room.problems(together, [texts[clip.part] for clip in together])
            done += len(together)
            context.progress.step(done, len(clips))
        return replace(document, engines=(*document.engines, chosen.use(self.name, what=track.name))).with_problems(
            *problems
        )


class _Room:
    """An ear with one track's sounds."""

    def __init__(self, engine: str, ear: Ear, context: Context, track: Track) -> None:
        self._engine = engine
        self._ear = ear
        self._cache = context.cache
        self._track = track

    def problems(self, clips: Sequence[Clip], texts: Sequence[str]) -> list[Problem]:
        language = self._track.language
        try:
            first = compare(texts, self._hear(clips), language)
            return [
                problem
                for clip, text, slips in zip(clips, texts, first, strict=True)
                if slips
                for problem in self._again(clip, text, slips, alone=len(clips) == 1)
            ]
        except PlainvoxError as error:
            return [
                Problem("listen", clip.part, "warning", f"not heard back: {error.message}", "listen to it yourself")
                for clip in clips
            ]

    def _again(self, clip: Clip, text: str, slips: Sequence[Misheard], *, alone: bool) -> list[Problem]:
        """A recogniser slips too: what it hears right the second time, by itself, was said right."""
        language = self._track.language
        second = slips if alone else compare([text], self._hear([clip]), language)[0]
        wrong = [one for one in slips if _key(one) in {_key(other) for other in second}] or list(second)
        return [_problem(clip, text, wrong, self._track)] if second else []

    def _hear(self, clips: Sequence[Clip]) -> str:
        key = " ".join(f"{clip.sound}@{clip.begin - clips[0].begin}" for clip in clips)
        fingerprint = f"{self._engine}: {self._ear.fingerprint}"
        return self._cache.texts(_KIND, fingerprint, [key], lambda _: [self._recognised(clips)])[0] or ""

    def _recognised(self, clips: Sequence[Clip]) -> str:
        import numpy as np

        begin, rate = clips[0].begin, self._track.rate
        sound = np.zeros(clips[-1].end - begin + rate // 2, np.float32)
        for clip in clips:
            samples = read_sound(self._cache.sound_path(clip.sound)).samples
            sound[clip.begin - begin : clip.begin - begin + samples.size] = samples
        return guarded(self._engine, lambda: self._ear.hear(sound, rate))


def _key(slip: Misheard) -> tuple[int, ...]:
    return tuple(word.begin for word in slip.words)


def _problem(clip: Clip, text: str, slips: Sequence[Misheard], track: Track) -> Problem:
    from stages.speak.listen.comparable import comparable

    lost = sum(len(slip.words) for slip in slips) > _LOST * len(comparable(text, track.language))
    matters = any(word.matters(track.language) for slip in slips for word in slip.words) or any(
        any(char.isdigit() for char in word) for slip in slips for word in slip.heard
    )
    at = clip.begin / track.rate
    shown = "; ".join(_said(slip, text) for slip in slips[:_SHOWN])
    more = f" and {len(slips) - _SHOWN} more" if len(slips) > _SHOWN else ""
    return Problem(
        "listen",
        clip.part,
        "warning" if lost or matters else "info",
        f"at {int(at // 60)}:{at % 60:04.1f} of the {track.language} recording, heard otherwise: {shown}{more}",
        "listen to it; if it is said wrong, put the word on your pronunciation list",
    )


def _said(slip: Misheard, text: str) -> str:
    heard = f"“{' '.join(slip.heard)}”" if slip.heard else "nothing"
    if not slip.words:
        return f"{heard}, which is not written"
    return f"{heard} for “{text[slip.words[0].begin : slip.words[-1].end].strip()}”"


def _without_problems(document: Document, track: Track) -> Document:
    """The document without what an earlier run of this stage said of this track."""
    parts = {part.id for part in document.parts(track.version)}
    return replace(
        document,
        engines=tuple(use for use in document.engines if (use.stage, use.what) != ("listen", track.name)),
        problems=tuple(one for one in document.problems if one.stage != "listen" or one.sentence not in parts),
    )
