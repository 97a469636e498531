"""CDC Clear Communication Index, user guide of 2019: the core questions and those about numbers, in our words."""

from stages.score.guidelines.checks.active_voice import active_voice
from stages.score.guidelines.checks.call_to_action import call_to_action
from stages.score.guidelines.checks.familiar_words import familiar_words
from stages.score.guidelines.checks.headings import headings
from stages.score.guidelines.checks.lists import lists
from stages.score.guidelines.checks.no_arithmetic import no_arithmetic
from stages.score.guidelines.rule import MOSTLY, Rule

SOURCE = "CDC Clear Communication Index"

RULES = (
    Rule("cdc-main-message", "There is one main message."),
    Rule("cdc-message-first", "The main message stands at the top."),
    Rule("cdc-visual", "A picture supports the main message."),
    Rule("cdc-call-to-action", "The reader is told what to do.", call_to_action),
    Rule("cdc-active-voice", "The active voice is used.", active_voice, MOSTLY),
    Rule("cdc-words", "Only words that the readers use, others explained.", familiar_words),
    Rule("cdc-lists", "Lists with bullets or numbers are used.", lists),
    Rule("cdc-headings", "The text comes in sections with headings.", headings),
    Rule("cdc-science", "It says what is known and what is not."),
    Rule("cdc-no-arithmetic", "The reader does not have to reckon.", no_arithmetic),
    Rule("cdc-numbers-explained", "It says what the numbers mean."),
)
