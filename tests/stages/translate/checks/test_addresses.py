import pytest

from pipeline.meaning import Pair
from stages.translate.checks.addresses import Addresses


@pytest.mark.parametrize(
    "address",
    [
        "https://www.example.org/a/b?c=1",
        "www.example.org",
        "clinic.example.org",
        "info@clinic.example.org",
        "1-800-555-0199",
        "(555) 555-0100",
        "+52 55 5555 0100",
        "1-800-4-HEALTH",
    ],
)
def test_lost_address_is_an_error(address: str) -> None:
    source = f"Ask {address}."
    assert not Addresses().find(Pair(source, f"Pregunte a {address}.", "en", "es"))
    (finding,) = Addresses().find(Pair(source, "Pregunte a la clínica.", "en", "es"))
    assert finding.severity == "error"
    assert address in finding.message


def test_changed_address_is_an_error() -> None:
    pair = Pair("Write to info@example.org now.", "Escriba a info@ejemplo.org ya.", "en", "es")
    assert Addresses().find(pair)


@pytest.mark.parametrize(
    "text", ["Take 5 mg on 12 May 2020.", "It rose from 2002-2004 by 12.5 %.", "See Dr. Gov. Lee."]
)
def test_ordinary_text_holds_no_address(text: str) -> None:
    assert not Addresses().find(Pair(text, "", "en", "es"))
