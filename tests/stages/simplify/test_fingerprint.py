"""The fingerprint: the same for the same rules and checks, another for other checks."""

from dataclasses import dataclass

from pipeline.meaning import Finding, Pair
from stages.simplify.fingerprint import fingerprint


@dataclass
class Quiet:
    """A check that finds nothing."""

    name: str = "quiet"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """Nothing."""
        return ()


def test_fingerprint_is_stable() -> None:
    assert fingerprint([Quiet()]) == fingerprint([Quiet()])


def test_fingerprint_changes_with_the_checks() -> None:
    assert len({fingerprint([]), fingerprint([Quiet()]), fingerprint([Quiet("other")])}) == 3
