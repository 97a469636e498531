"""The speak stage: versions become tracks, each part a clip that is exact to the sample."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from pipeline.document import SOURCE, Clip, Document, Problem, Track
from pipeline.engines import Chosen
from pipeline.errors import ConfigError, EngineFault, EngineMissing
from pipeline.plugins import VOICES
from pipeline.stage import Context, Stage, file_names, plugin_names
from stages.speak.normalise.pronunciation import own_pronunciations
from stages.speak.pace import FASTEST, SLOWEST
from stages.speak.pauses import Pauses
from stages.speak.recorder import Recorded
from stages.speak.script import Utterance, script
from stages.speak.speaker import Speaker, Step
from stages.speak.timing import displayed_times
from stages.speak.voice import Remote, Voice


@dataclass(frozen=True)
class Speak(Stage):
    """Speak versions. `voices` names a voice of the engine for a language; pauses are in seconds.

    `rate` is in words a minute, the pauses after sentences counted, from 80 to 300. `footnotes: true` says them too,
    after the text. `pronunciation` are a team's own lists of words and what is to be said for them, beside ours.
    """

    of: tuple[str, ...] = ("easy",)
    engines: tuple[str, ...] = plugin_names(VOICES, ("kokoro", "gtts", "espeak"))
    voices: Mapping[str, str] = field(default_factory=dict, hash=False)
    rate: float = 150
    pause_sentence: float = 0.45
    pause_item: float = 0.45
    pause_paragraph: float = 0.8
    pause_heading: float = 1.2
    footnotes: bool = False
    pronunciation: tuple[Path, ...] = file_names()

    name: ClassVar[str] = "speak"

    def __post_init__(self) -> None:
        if not SLOWEST <= self.rate <= FASTEST:
            raise ConfigError(f"speak.rate: must be between {SLOWEST} and {FASTEST} words a minute, not {self.rate!r}")
        _ = self.pauses
        try:
            own_pronunciations(self.pronunciation)
        except ConfigError as error:
            lines = error.message.splitlines()
            raise ConfigError("\n".join(f"speak.pronunciation: {line}" for line in lines)) from error

    @property
    def pauses(self) -> Pauses:
        """The silences between utterances."""
        return Pauses(self.pause_sentence, self.pause_item, self.pause_paragraph, self.pause_heading)

    @property
    def needs(self) -> frozenset[str]:
        """The versions that are spoken."""
        return frozenset(self.of)

    @property
    def gives(self) -> frozenset[str]:
        """A track of each version."""
        return frozenset(f"audio:{version}" for version in self.of)

    def begin(self, document: Document, context: Context, coming: frozenset[str], over: Callable[[], bool]) -> None:
        """Open the voice, and speak the versions that are there already, beside what is still to be done for others."""
        there = {SOURCE, *(version.name for version in document.versions)}
        if there.isdisjoint(self.of):
            self._speaker(document.language, context).open()
        for version in (one for one in self.of if one in there):
            language = document.language_of(version)
            said = script(document, version, footnotes=self.footnotes, pronunciation=self.pronunciation)
            texts = [one.text for one in said if one.language in ("", language)]
            self._speaker(language, context).ahead(texts, over)

    def run(self, document: Document, context: Context) -> Document:
        """The document with a track for each version; `EngineFault` if nothing of one could be spoken."""
        scripts = {
            version: script(document, version, footnotes=self.footnotes, pronunciation=self.pronunciation)
            for version in self.of
        }
        total = sum(len(utterances) for utterances in scripts.values())
        done = 0
        for version, utterances in scripts.items():
            document = _without_track(document, version)
            if utterances:
                step = partial(_step, context, done, total)
                chosen, sounds = self._spoken(document.language_of(version), utterances, context, step)
                document = self._with_track(document, version, utterances, sounds, chosen)
            else:
                document = document.with_problems(
                    Problem(self.name, "", "warning", f"{document.label(version)}: there is nothing to say in it")
                )
            done += len(utterances)
        return document

    def _spoken(
        self, language: str, utterances: list[Utterance], context: Context, step: Step
    ) -> tuple[Chosen, dict[Utterance, Recorded | EngineFault]]:
        """The engine and every utterance's sound; passages in another language by its voice of that language."""
        own = [one for one in utterances if one.language in ("", language)]
        others = [one for one in utterances if one.language not in ("", language)]
        speaker = self._speaker(language, context)
        chosen, sounds = speaker.speak([one.text for one in own or others], step)
        made = {one: sounds[one.text] for one in own or others}
        for one in others if own else ():
            made[one] = self._passage(one, replace(speaker, engines=(chosen.name,)), made)
            step(len(made))
        return chosen, made

    def _speaker(self, language: str, context: Context) -> Speaker:
        return Speaker(self.engines, language, self.voices.get(language, ""), self.rate, self.pause_sentence, context)

    def _passage(
        self, passage: Utterance, speaker: Speaker, made: Mapping[Utterance, Recorded | EngineFault]
    ) -> Recorded | EngineFault:
        rates = {sound.rate for sound in made.values() if isinstance(sound, Recorded)}
        native = replace(speaker, language=passage.language, voice=self.voices.get(passage.language, ""))
        try:
            sound = native.speak([passage.text], _silently)[1][passage.text]
        except EngineMissing:
            sound = EngineFault(f"no voice for {passage.language}")
        if isinstance(sound, Recorded) and sound.rate in rates:
            return sound
        return speaker.speak([passage.text], _silently)[1][passage.text]

    def _with_track(
        self,
        document: Document,
        version: str,
        utterances: list[Utterance],
        sounds: Mapping[Utterance, Recorded | EngineFault],
        chosen: Chosen,
    ) -> Document:
        label = document.label(version)
        rate = _rate(label, chosen.name, sounds)
        clips: list[Clip] = []
        problems: list[Problem] = []
        before: Utterance | None = None
        for utterance in utterances:
            sound = sounds[utterance]
            if isinstance(sound, EngineFault):
                problems.append(_unspoken(utterance, sound.message, chosen.engine))
                continue
            begin = clips[-1].end if clips else 0
            if before:
                begin += round(self.pauses.between(before, utterance) * rate)
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


def _step(context: Context, before: int, total: int, made: int) -> None:
    context.progress.step(before + made, total)


def _silently(_: int) -> None:
    """A passage counts with its version."""


def _rate(label: str, engine: str, sounds: Mapping[Utterance, Recorded | EngineFault]) -> int:
    """The samples a second of all sounds of a track."""
    rates = {sound.rate for sound in sounds.values() if isinstance(sound, Recorded)}
    faults = [sound for sound in sounds.values() if isinstance(sound, EngineFault)]
    if len(rates) > 1:
        raise EngineFault(f"{engine}: sounds of one voice at {sorted(rates)} samples a second")
    if not rates:
        raise EngineFault(f"{engine} spoke no sentence of {label}: {faults[0].message}")
    return rates.pop()


def _unspoken(utterance: Utterance, why: str, voice: Voice) -> Problem:
    return Problem(
        "speak",
        utterance.part,
        "error",
        f"not spoken: {why}",
        "run it again, or put another voice first in `engines`",
        transient=isinstance(voice, Remote),
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
