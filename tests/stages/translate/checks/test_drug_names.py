import csv
from pathlib import Path

import pytest

from pipeline.meaning import Pair
from stages.translate.checks import drug_names
from stages.translate.checks.drug_names import (
    DrugNames,
    drugs,
    drugs_left_in_english,
    lost_drugs,
    small_drugs,
    spanish_name,
)


def messages(source: str, target: str) -> list[str]:
    return [one.message for one in DrugNames().find(Pair(source, target, "en", "es"))]


def test_drugs_are_told_from_everyday_words_that_end_alike() -> None:
    assert drugs("The machine can provide amlodipine, dactinomycin and a routine dose of vinblastine.") == [
        "amlodipine",
        "dactinomycin",
        "vinblastine",
    ]
    assert drugs("The viruses may recombine.") == []


def test_drug_at_the_head_of_a_sentence_is_one() -> None:
    assert drugs("Naproxen can help. Dactinomycin may not.") == ["naproxen", "dactinomycin"]


def test_capital_elsewhere_may_be_somebodys_name_unless_the_list_holds_it() -> None:
    assert drugs("Ask Levomycin or take Losartan.") == ["losartan"]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("amlodipine", "amlodipina"),
        ("losartan", "losartán"),
        ("codeine", "codeína"),
        ("dactinomycin", "dactinomicina"),
        ("deferoxamine", "deferoxamina"),
        ("xqzomycin", "xqzomycin"),
    ],
)
def test_name_is_spanish_where_a_list_holds_it(english: str, spanish: str) -> None:
    assert spanish_name(english) == spanish


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        ("Take amlodipine.", "Tome nifedipina.", ["amlodipine"]),
        ("Take amlodipine.", "Tome amlodipine.", []),
        ("Losartan may raise it.", "La pérdida puede elevarla.", ["losartan"]),
        ("Naproxen can cause nausea.", "El naloxona puede causar náuseas.", ["naproxen"]),
        ("Take prednisone.", "Tome prednisolona.", ["prednisone"]),
        ("Take insulin.", "Tome inulina.", ["insulin"]),
        ("Take aspirin.", "Tome ácido acetilsalicílico.", []),
        ("Take acetaminophen.", "Tome paracetamol.", []),
        ("Quinolones such as an anthracycline", "Quinolonas como las antraciclinas", []),
        ("Take apalutamide.", "Tome apalutamida.", []),
    ],
)
def test_drug_that_is_not_named_is_lost(source: str, target: str, lost: list[str]) -> None:
    assert lost_drugs(source, target) == lost


def test_drug_may_stay_in_english_but_is_not_translated_then() -> None:
    assert drugs_left_in_english("Take codeine and ritonavir.", "Tome codeine y ritonavir.") == ["codeine"]
    assert drugs_left_in_english("Take losartan.", "Tome losartan.") == ["losartan"]


def test_check_tells_the_lost_drug_and_the_one_that_stands_there() -> None:
    assert messages("Take methotrexate.", "Tome metronidazol.") == [
        "the drug “methotrexate” may be missing",
        "the drug “metronidazol” is not in the original",
    ]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Adrenaline helps.", "La adrenalina ayuda."),
        ("Take salbutamol.", "Tome salbutamol."),
        ("Take Tylenol (acetaminophen).", "Tome Tylenol (acetaminofén)."),
    ],
)
def test_same_drug_is_no_doubt(source: str, target: str) -> None:
    assert messages(source, target) == []


def test_other_directions_are_not_judged() -> None:
    assert DrugNames().find(Pair("Take amlodipine.", "Tome nada.", "en", "fr")) == ()


def test_capital_goes_but_at_the_head_of_a_sentence() -> None:
    assert small_drugs("Losartan or Morphine. Insulin: take Insulin.") == "Losartan or morphine. Insulin: take insulin."


def test_list_is_sorted_and_no_name_stands_for_two_drugs() -> None:
    with Path(drug_names.__file__).with_name("drug_names.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["english"], row["spanish"].split("|")) for row in csv.DictReader(file)]
    spanish = [way for _, ways in rows for way in ways]
    assert [english for english, _ in rows] == sorted({english for english, _ in rows})
    assert sorted(spanish) == sorted(set(spanish))
    assert all(word == word.strip().lower() and word for word in (*spanish, *(english for english, _ in rows)))
