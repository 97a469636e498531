"""Pointer sentences are found; what a reader needs at once is not one."""

import pytest

from stages.simplify.rules.pointers import pointer


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
