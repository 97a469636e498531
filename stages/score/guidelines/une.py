"""UNE 153101:2018 EX, Lectura Fácil: pautas y recomendaciones para la elaboración de documentos."""

from stages.score.guidelines.checks.acronyms import acronyms
from stages.score.guidelines.checks.active_voice import active_voice
from stages.score.guidelines.checks.digits import digits
from stages.score.guidelines.checks.familiar_words import familiar_words
from stages.score.guidelines.checks.lists import lists
from stages.score.guidelines.checks.one_idea import one_idea
from stages.score.guidelines.checks.paragraph_length import paragraph_length
from stages.score.guidelines.checks.percentages import percentages
from stages.score.guidelines.checks.positive import positive
from stages.score.guidelines.checks.same_word import same_word
from stages.score.guidelines.checks.sentence_length import sentence_length
from stages.score.guidelines.rule import ALWAYS, MOSTLY, Rule

SOURCE = "UNE 153101:2018 EX, Lectura Fácil"

RULES = (
    Rule("une-short-sentences", "Sentences are short.", sentence_length, ALWAYS),
    Rule("une-one-idea", "A sentence has one idea.", one_idea, ALWAYS),
    Rule("une-words", "Words are common, hard ones are explained.", familiar_words),
    Rule("une-same-word", "The same thing always has the same word.", same_word),
    Rule("une-acronyms", "Abbreviations are avoided or explained.", acronyms),
    Rule("une-digits", "Numbers are in digits.", digits),
    Rule("une-percentages", "Percentages are avoided.", percentages),
    Rule("une-active", "The active voice is preferred.", active_voice, MOSTLY),
    Rule("une-double-negative", "There is no double negative.", positive, ALWAYS),
    Rule("une-paragraphs", "Paragraphs are short.", paragraph_length, ALWAYS),
    Rule("une-lists", "Three things or more are a list.", lists),
    Rule("une-figures", "There are no figures of speech or ironies."),
    Rule("une-validated", "People with reading difficulties took part and validated it."),
)
