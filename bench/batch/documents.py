"""Pages for the batch benchmarks: our own sentences, most of them shared between pages as in a real collection."""

import random
from collections.abc import Sequence
from html import escape
from pathlib import Path

_TOPICS = (
    "Asthma", "High blood pressure", "Type 2 diabetes", "Back pain", "Migraine", "Hay fever", "Gout", "Anemia",
    "Shingles", "Kidney stones", "Heartburn", "Eczema", "Arthritis", "Pneumonia", "Glaucoma", "Osteoporosis",
)  # fmt: skip
_MEDICINES = ("metformin", "ibuprofen", "lisinopril", "amoxicillin", "albuterol", "prednisone", "omeprazole", "aspirin")
_MEALS = ("breakfast", "lunch", "dinner")
_SHARED = (
    "Talk with your health care provider before you start a new medicine.",
    "Do not stop taking your medicine without asking your doctor.",
    "Most people feel better within 2 weeks, although some need more time.",
    "Call 911 if you have chest pain or trouble breathing.",
    "You should not drive for 24 hours after the procedure.",
    "Keep all medicines out of the reach of children.",
    "If you miss a dose, take it as soon as you remember.",
    "Do not take two doses at the same time.",
    "Physical activity helps to control your weight, and it lowers your blood pressure.",
    "Ask your pharmacist to explain anything that is not clear on the label.",
    "Eat more vegetables, fruit and whole grains, and less salt.",
    "Your doctor may order a blood test in order to find the cause.",
    "Women who are pregnant must not use this medicine.",
    "Side effects can include nausea, headache and dizziness.",
    "These side effects are usually mild and go away on their own.",
    "Bring a list of all your medicines to every visit.",
    "Wash your hands with soap and water for at least 20 seconds.",
    "Drink plenty of water unless your doctor told you not to.",
    "Tell your doctor about any allergies prior to the test.",
    "Your results will be available in approximately 5 days.",
    "A nurse will call you with the results.",
    "You may need more than one kind of treatment.",
    "Smoking makes this condition worse.",
    "Store the medicine at room temperature, away from light and heat.",
)
_OWN = (
    "Take {dose} milligrams of {medicine} {times} times a day with {meal}.",
    "About {share} percent of adults with {topic} also have another condition.",
    "In one study of {people} people, {part} had fewer symptoms after {weeks} weeks.",
    "Measure your temperature every {hours} hours and call us if it is above {fever} degrees.",
    "The {topic} clinic is open from {hours}:30 a.m. to {times}:15 p.m. on weekdays.",
    "Do not take more than {top} milligrams of {medicine} in {hours} hours.",
    "People with {topic} who are older than {age} should have a checkup every {weeks} weeks.",
    "If the pain lasts longer than {weeks} weeks, your doctor may increase the dose to {top} milligrams.",
)
_SHARE_OF_OWN = 0.3


def page(number: int, *, sentences: int = 12) -> str:
    """An HTML page of so many sentences, the same for the same number; about 30 in 100 are its own."""
    dice = random.Random(f"page {number}")
    topic = _TOPICS[number % len(_TOPICS)]
    texts = [_sentence(dice, topic) for _ in range(sentences)]
    half = len(texts) // 2
    first, items, last = texts[:half], texts[half : half + 3], texts[half + 3 :]
    parts = [
        _paragraph(first),
        "<h2>What you can do</h2>",
        "<ul>" + "".join(f"<li>{escape(text)}</li>" for text in items) + "</ul>",
        _paragraph(last),
    ]
    title = f"{topic}: what to know, part {number + 1}"
    head = f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title></head>'
    return f"{head}<body><main><h1>{escape(title)}</h1>{''.join(parts)}</main></body></html>\n"


def write_pages(folder: Path, count: int, *, sentences: int = 12) -> list[Path]:
    """So many pages in a folder, in order."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"page-{number:04d}.html" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(page(number, sentences=sentences), encoding="utf-8")
    return paths


def _sentence(dice: random.Random, topic: str) -> str:
    if dice.random() >= _SHARE_OF_OWN:
        return dice.choice(_SHARED)
    people = dice.randrange(100, 900)
    return dice.choice(_OWN).format(
        topic=topic.lower(),
        medicine=dice.choice(_MEDICINES),
        meal=dice.choice(_MEALS),
        dose=dice.randrange(5, 400, 5),
        top=dice.randrange(400, 1200, 50),
        times=dice.randrange(2, 5),
        hours=dice.randrange(6, 13),
        share=dice.randrange(5, 60),
        people=people,
        part=dice.randrange(20, people),
        weeks=dice.randrange(2, 13),
        fever=dice.randrange(100, 104),
        age=dice.randrange(40, 80),
    )


def _paragraph(texts: Sequence[str]) -> str:
    return f"<p>{escape(' '.join(texts))}</p>" if texts else ""
