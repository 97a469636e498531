import pytest

from stages.translate.reworded import reworded


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Do not put ice right on your skin.", "Do not put ice directly on your skin."),
        ("Turn right on your street.", "Turn right on your street."),
        ("Check between your toes for sores.", "Look for sores between your toes."),
        ("Stay home until your fever is gone for 24 hours.", "Stay home until you have had no fever for 24 hours."),
        ("Flush the feeding tube with water.", "Rinse the feeding tube with water."),
        ("Flush the toilet.", "Flush the toilet."),
        ("The clinic charges on a sliding scale.", "The clinic charges fees based on your income."),
        ("Take insulin on a sliding scale.", "Take insulin on a sliding scale."),
        ("Keep her home until her fever is gone for 24 hours.", "Keep her home until her fever is gone for 24 hours."),
        (
            "Drugs that help the immune system act on it include:",
            "Drugs that help the immune system to act on it include:",
        ),
        ("It is for children who are 6 months through 8 years of age.", "It is for children aged 6 months to 8 years."),
        ("They work by releasing “brakes” that hold it.", "They work by releasing the brakes that hold it."),
        ("They will be given back to you.", "They will be given to you again."),
        ("They boost your immune system to work better.", "They boost your immune system so that it works better."),
        (
            "It marks cells so that they will be better seen and destroyed by the immune system.",
            "It marks cells so that the immune system can see and destroy them better.",
        ),
        ("It is so that they can be counted and kept by the lab.", "It is so that the lab can count and keep them."),
        ("It is so that they can be counted and sunny by the lab.", None),
        ("That helps your doctor find the cause.", None),
        ("He said “no” that day.", None),
        ("It takes 6 to 8 weeks.", None),
    ],
)
def test_turns_that_are_misread_are_said_otherwise(text: str, other: str | None) -> None:
    assert reworded(text) == (other or text)
