"""The phrase list: right replacements in the right inflection, and all the traps."""

from collections.abc import Callable

import pytest

from stages.simplify.edit import Edit
from stages.simplify.rules.phrases import phrases

By = Callable[[Callable[..., list[Edit]], str], list[str]]


@pytest.mark.parametrize(
    ("source", "easy"),
    [
        ("The nurse utilized a thin needle.", "The nurse used a thin needle."),
        ("The clinic commences its work at nine.", "The clinic starts its work at nine."),
        ("Wash your hands prior to eating.", "Wash your hands before eating."),
        ("Prior to the test, drink some water.", "Before the test, drink some water."),
        ("You may have pain in joints such as the knee.", "You may have pain in joints like the knee."),
        ("The process of growing cells takes weeks.", "Growing cells takes weeks."),
        ("Please note that the clinic is closed.", "The clinic is closed."),
        ("The town has 500 inhabitants.", "The town has 500 people."),
        ("The storm demolished the old ward.", "The storm tore down the old ward."),
        ("Rest in order to heal.", "Rest to heal."),
        ("It takes approximately 20 minutes.", "It takes about 20 minutes."),
        ("Some reactions may be fatal.", "Some reactions may be deadly."),
        ("A fatal reaction is rare.", "A deadly reaction is rare."),
        ("However, the risk is small.", "But the risk is small."),
        ("Therefore, you need a ride home.", "So you need a ride home."),
        ("Furthermore, the cream may sting.", "Also, the cream may sting."),
        ("It gives you an additional day.", "It gives you another day."),
        ("We need additional information.", "We need more information."),
        ("The majority of patients feel better.", "Most patients feel better."),
        ("The majority of the patients feel better.", "Most of the patients feel better."),
        ("Two individuals asked, and many individuals agreed.", "Two individuals asked, and many people agreed."),
        ("Each individual gets a card.", "Each person gets a card."),
        ("The treatment is dependent on your age.", "The treatment depends on your age."),
        ("The results were indicative of an infection.", "The results were a sign of an infection."),
        ("You are required to sign the form.", "You must sign the form."),
        ("They are able to hide from the cells.", "They can hide from the cells."),
        ("Cells are given back via a needle.", "Cells are given back through a needle."),
        ("People with hypertension need care.", "People with high blood pressure need care."),
        ("The drug was discontinued.", "The drug was stopped."),
        ("Medical personnel are on call.", "Medical staff are on call."),
        ("You may experience severe pain.", "You may have severe pain."),
        ("Consult your doctor first.", "Talk to your doctor first."),
        ("They conducted a survey.", "They did a survey."),
        ("It is a commonly used cream.", "It is an often used cream."),
        ("Ensure that the wound is dry.", "Make sure that the wound is dry."),
        ("Some foods (e.g., nuts) are fine.", "Some foods (for example, nuts) are fine."),
    ],
)
def test_phrases_says_it_plainly(by_rule: By, source: str, easy: str) -> None:
    assert by_rule(phrases, source) == [easy]


@pytest.mark.parametrize(
    ("trap", "source"),
    [
        ("hyphen", "The wound was non-fatal."),
        ("hyphen", "The pills are self-administered."),
        ("a term that is being explained", "High blood pressure, also called hypertension, is common."),
        ("a term that is being explained", "Hypoglycemia is also called low blood sugar."),
        ("a term that is being explained", "Hypoglycemia, also called low blood sugar, can cause shaking."),
        ("a term that is being explained", "It may raise your pressure (hypertension)."),
        ("an increase is not made", "The drug produced an increase in weight."),
        ("what one does not have", "Many nurses suffer from the long hours."),
        ("a verb that stays singular", "The dose as well as the pill is small."),
        ("two words that are one", "They took a drug containing zinc."),
        ("acronym in brackets", "He had a myocardial infarction (MI) last year."),
        ("however inside", "The risk, however, is small."),
        ("however without comma", "However small the dose, tell your doctor."),
        ("name", "She works at the Utilization Review Office."),
        ("quotation", "The sign said “Purchase tickets prior to entry.”"),
        ("unpaired quotation", 'The sign said "Purchase tickets prior to entry.'),
        ("passive", "The data were obtained by mail."),
        ("purpose, not duty", "A card is required to enter the building."),
        ("clause", "The law requires you to pay."),
        ("rule", "The law requires a license."),
        ("fixed term", "This is a cardiac arrest."),
        ("fixed term", "It causes alopecia areata."),
        ("fixed term", "Prior authorization may take a week."),
        ("adverse event", "Each adverse event was written down."),
        ("assert strength", "The data indicate that it may help."),
        ("left alone", "Various foods provide energy and facilitate sleep."),
        ("left alone", "The drug has shown efficacy in terms of survival."),
        ("number before", "They treated two individuals."),
        ("number of more", "Count the number of additional people."),
        ("informed consent", "You sign an informed consent form."),
        ("inform a thing", "The results inform policy."),
        ("fluid", "Your body may retain fluid."),
        ("cease to", "The rule ceases to apply."),
        ("millions upon", "Millions upon millions of cells grow."),
        ("frequently asked", "Read the frequently asked questions."),
        ("multiple", "She has multiple sclerosis."),
        ("already numerous and", "The already numerous and varied offices grew."),
    ],
)
def test_phrases_leaves_a_trap_alone(by_rule: By, trap: str, source: str) -> None:
    assert by_rule(phrases, source) == [source], trap


def test_phrases_gives_before_after_and_reason(parse: Callable[..., object]) -> None:
    edit = phrases(parse("It takes an additional day."))[0]  # type: ignore[arg-type]
    assert (edit.rule, edit.before, edit.after) == ("phrase", "an additional", "another")
    assert edit.reason
