"""The speak stage: versions become tracks, each part a clip that is exact to the sample."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from pipeline.document import Clip, Document, Problem, Track
from pipeline.engines import Chosen
from pipeline.errors import ConfigError, EngineFault
from pipeline.plugins import VOICES
from pipeline.stage import Context, Stage, plugin_names
from stages.speak.recorder import Recorded, Recorder
from stages.speak.script import Utterance, pause_between, script
from stages.speak.timing import displayed_times


@dataclass(frozen=True)
class Speak(Stage):
    """Speak versions. `voices` names a voice of the engine for a language; pauses are in seconds.

    `footnotes: true` says them too, after the text.
    """

    of: tuple[str, ...] = ("easy",)
    engines: tuple[str, ...] = plugin_names(VOICES, ("kokoro", "gtts", "espeak"))
    voices: Mapping[str, str] = field(default_factory=dict, hash=False)
    pause_sentence: float = 0.45
    pause_paragraph: float = 0.8
    footnotes: bool = False

    name: ClassVar[str] = "speak"

    def __post_init__(self) -> None:
        for option in ("pause_sentence", "pause_paragraph"):
            if not 0 <= getattr(self, option) <= 10:
                raise ConfigError(f"speak.{option}: must be between 0 and 10 seconds, not {getattr(self, option)!r}")

    @property
    def needs(self) -> frozenset[str]:
        """The versions that are spoken."""
        return frozenset(self.of)

    @property
    def gives(self) -> frozenset[str]:
        """A track of each version."""
        return frozenset(f"audio:{version}" for version in self.of)

    def run(self, document: Document, context: Context) -> Document:
        """The document with a track for each version; `EngineFault` if nothing of one could be spoken."""
        scripts = {version: script(document, version, footnotes=self.footnotes) for version in self.of}
        total = sum(len(utterances) for utterances in scripts.values())
        done = 0
        for version, utterances in scripts.items():
            document = _without_track(document, version)
            if utterances:
                document = self._spoken(document, version, utterances, context, done, total)
            else:
                document = document.with_problems(
                    Problem(self.name, "", "warning", f"{document.label(version)}: there is nothing to say in it")
                )
            done += len(utterances)
        return document

    def _spoken(
        self, document: Document, version: str, utterances: list[Utterance], context: Context, done: int, total: int
    ) -> Document:
        chosen = self._choose(document.language_of(version), context)
        recorder = Recorder(chosen.name, chosen.engine, context.cache)
        sounds: dict[str, Recorded | EngineFault] = {}
        for number, utterance in enumerate(utterances, start=done + 1):
            if utterance.text not in sounds:
                sounds[utterance.text] = _recorded(recorder, utterance.text)
            context.progress.step(number, total)
        return self._with_track(document, version, utterances, sounds, chosen)

    def _choose(self, language: str, context: Context) -> Chosen:
        voice = self.voices.get(language, "")
        chosen = context.choose(VOICES, self.engines, language=language, voice=voice)
        if context.plugins.load(VOICES, chosen.name).online:
            context.progress.say(f"{chosen.name} is an online voice: the text to be spoken leaves this machine")
        return chosen

    def _with_track(
        self,
        document: Document,
        version: str,
        utterances: list[Utterance],
        sounds: Mapping[str, Recorded | EngineFault],
        chosen: Chosen,
    ) -> Document:
        label = document.label(version)
        rate = _rate(label, chosen.name, sounds)
        clips: list[Clip] = []
        problems: list[Problem] = []
        before: Utterance | None = None
        for utterance in utterances:
            sound = sounds[utterance.text]
            if isinstance(sound, EngineFault):
                problems.append(_unspoken(utterance, sound.message))
                continue
            begin = clips[-1].end if clips else 0
            if before:
                begin += round(self._pause(before, utterance) * rate)
            words = displayed_times(utterance.words, sound.words, offset=begin)
            clips.append(Clip(utterance.part, label, begin, begin + sound.samples, sound.key, words))
            before = utterance
        # Players stop at the last sample: some silence lets the last word, and its subtitle, come to its end.
        samples = clips[-1].end + round(self.pause_paragraph * rate)
        track = Track(label, version, document.language_of(version), chosen.engine.name, rate, samples)
        return replace(
            document,
            tracks=(*document.tracks, track),
            clips=(*document.clips, *clips),
            engines=(*document.engines, chosen.use(self.name, what=label)),
        ).with_problems(*problems)

    def _pause(self, before: Utterance, after: Utterance) -> float:
        return pause_between(before, after, sentence=self.pause_sentence, paragraph=self.pause_paragraph)


def _recorded(recorder: Recorder, text: str) -> Recorded | EngineFault:
    try:
        return recorder.record(text)
    except EngineFault as fault:
        return fault


def _rate(label: str, engine: str, sounds: Mapping[str, Recorded | EngineFault]) -> int:
    """The samples a second of all sounds of a track."""
    rates = {sound.rate for sound in sounds.values() if isinstance(sound, Recorded)}
    faults = [sound for sound in sounds.values() if isinstance(sound, EngineFault)]
    if len(rates) > 1:
        raise EngineFault(f"{engine}: sounds of one voice at {sorted(rates)} samples a second")
    if not rates:
        raise EngineFault(f"{engine} spoke no sentence of {label}: {faults[0].message}")
    return rates.pop()


def _unspoken(utterance: Utterance, why: str) -> Problem:
    return Problem(
        "speak", utterance.part, "error", f"not spoken: {why}", "run it again, or put another voice first in `engines`"
    )


def _without_track(document: Document, version: str) -> Document:
    """The document without what an earlier run of this stage said of this version."""
    label = document.label(version)
    parts = {part.id for part in document.parts(version)}
    return replace(
        document,
        tracks=tuple(track for track in document.tracks if track.name != label),
        clips=tuple(clip for clip in document.clips if clip.track != label),
        engines=tuple(use for use in document.engines if (use.stage, use.what) != ("speak", label)),
        problems=tuple(one for one in document.problems if one.stage != "speak" or one.sentence not in parts),
    )
