"""Pointer sentences are found; what a reader needs at once is not one."""

import pytest

from stages.simplify.rules.pointers import apart, pointer


@pytest.mark.parametrize(
    "text",
    [
        "For more information about vaccines, see Vaccines for Adults.",
        "For more information, visit our page on flu.",
        "Learn more about side effects.",
        "To find a clinic near you, visit Find a Clinic.",
        "To learn about drugs that may help you, see the list of approved drugs.",
        "More information is available on the page about flu.",
        "Find out more about the plan.",
    ],
)
def test_pointer_is_found(text: str) -> None:
    assert pointer(text)


@pytest.mark.parametrize(
    "text",
    [
        "For more severe pain, see a doctor.",
        "To get help in an emergency, call 911.",
        "For more information, call your nurse right away.",
        "Learn to give the shot.",
        "To find the vein, the nurse uses a lamp.",
        "See a dentist twice a year.",
        "More people visit the clinic in winter.",
    ],
)
def test_pointer_leaves_what_is_needed_here(text: str) -> None:
    assert not pointer(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "To find a doctor near your home who takes part in the plan, visit the page Find a Doctor.",
            [
                "Do you want to find a doctor near your home who takes part in the plan?",
                "Visit the page Find a Doctor.",
            ],
        ),
        (
            "For more information about the shots that a child in your care may need, please see Shots for Children.",
            [
                "Do you want more information about the shots that a child in your care may need?",
                "Please see Shots for Children.",
            ],
        ),
        ("To find a clinic near you, visit Find a Clinic.", ["To find a clinic near you, visit Find a Clinic."]),
        ("For more information on fever, which may last, and on rest and fluids, see the long list of pages below.",)
        * 2,
    ],
)
def test_apart_asks_what_the_reader_wants(text: str, parts: list[str] | str) -> None:
    assert [part for part, _ in apart(text)] == ([parts] if isinstance(parts, str) else parts)


def test_apart_keeps_what_is_told_in_passing_where_it_stands() -> None:
    text = "For more information about a new kind of scan called a heart map, which takes 10 minutes, see Heart Maps."
    assert apart(text) == (
        ("A heart map is a new kind of scan.", False),
        ("It takes 10 minutes.", False),
        ("Do you want more information about a heart map?", True),
        ("See Heart Maps.", True),
    )
