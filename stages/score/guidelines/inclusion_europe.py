"""Inclusion Europe, Information for all: European standards for easy-to-read information, 2009; in our words."""

from stages.score.guidelines.checks.acronyms import acronyms
from stages.score.guidelines.checks.active_voice import active_voice
from stages.score.guidelines.checks.digits import digits
from stages.score.guidelines.checks.familiar_words import familiar_words
from stages.score.guidelines.checks.lists import lists
from stages.score.guidelines.checks.one_idea import one_idea
from stages.score.guidelines.checks.percentages import percentages
from stages.score.guidelines.checks.positive import positive
from stages.score.guidelines.checks.same_word import same_word
from stages.score.guidelines.checks.sentence_length import sentence_length
from stages.score.guidelines.checks.speaks_to_reader import speaks_to_reader
from stages.score.guidelines.rule import ALWAYS, MOSTLY, Rule

SOURCE = "Inclusion Europe, Information for all"

RULES = (
    Rule("ie-short-sentences", "Sentences are short.", sentence_length, ALWAYS),
    Rule("ie-one-idea", "A sentence has one idea.", one_idea, ALWAYS),
    Rule("ie-easy-words", "Words are easy to understand, hard ones are explained.", familiar_words),
    Rule("ie-same-word", "The same thing always has the same word.", same_word),
    Rule("ie-initials", "Abbreviations are avoided or explained.", acronyms),
    Rule("ie-digits", "Numbers are in digits.", digits),
    Rule("ie-percentages", "There are no percentages.", percentages),
    Rule("ie-active", "Sentences are active where they can be.", active_voice, MOSTLY),
    Rule("ie-positive", "Sentences are positive where they can be.", positive, ALWAYS),
    Rule("ie-you", "The reader is spoken to.", speaks_to_reader),
    Rule("ie-lists", "What is counted up is a list.", lists),
    Rule("ie-no-metaphors", "There are no figures of speech."),
    Rule("ie-examples", "Examples come from the readers' lives."),
    Rule("ie-readers-took-part", "People with intellectual disabilities took part and checked it."),
)
