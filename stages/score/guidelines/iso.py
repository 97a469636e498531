"""ISO 24495-1:2023, Plain language, part 1: governing principles and guidelines, in our words."""

from stages.score.guidelines.checks.active_voice import active_voice
from stages.score.guidelines.checks.cohesion import cohesion
from stages.score.guidelines.checks.familiar_words import familiar_words
from stages.score.guidelines.checks.headings import headings
from stages.score.guidelines.checks.one_idea import one_idea
from stages.score.guidelines.checks.paragraph_length import paragraph_length
from stages.score.guidelines.checks.same_word import same_word
from stages.score.guidelines.checks.sentence_length import sentence_length
from stages.score.guidelines.rule import MOSTLY, Rule

SOURCE = "ISO 24495-1:2023, Plain language"

RULES = (
    Rule("iso-relevant", "Readers get what they need."),
    Rule("iso-headings", "Headings help readers to find what they need.", headings),
    Rule("iso-familiar-words", "Words are familiar, others are explained.", familiar_words),
    Rule("iso-same-word", "Words are used in one sense throughout.", same_word),
    Rule("iso-clear-sentences", "Sentences are clear: one idea each.", one_idea, MOSTLY),
    Rule("iso-active", "Sentences say who does what.", active_voice, MOSTLY),
    Rule("iso-concise-sentences", "Sentences are concise.", sentence_length, MOSTLY),
    Rule("iso-paragraphs", "Paragraphs are clear and concise.", paragraph_length, MOSTLY),
    Rule("iso-cohesive", "The text holds together.", cohesion, MOSTLY),
    Rule("iso-tone", "The tone is respectful."),
    Rule("iso-usable", "Readers can use it: tested with them."),
)
