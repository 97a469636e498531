"""What stands around articles, written for training: each part of a page in several ways, with words to be drawn."""

from random import Random
from typing import Final

_WORDS: Final = {
    "topic": (
        *("Heart Health", "Sleep", "Vaccines", "Local News", "Gardening", "Travel", "Diabetes", "Schools", "Housing"),
        *("Money", "Weather", "Football", "Recipes", "Climate", "Technology", "Women's Health", "Aging", "Salud"),
        *("Familia", "Deportes", "Noticias", "Cultura", "Opinion", "Science", "Jobs"),
    ),
    "site": (
        *("Fern Hill Clinic", "The Harbor Post", "Lakeside Daily", "Maple County Library", "Open Field Institute"),
        *("El Faro", "North Ridge Hospital", "City Bulletin", "Blue Kettle", "Riverbend Council", "Clínica del Valle"),
    ),
    "name": ("Maria Ortiz", "Tom Becker", "Aisha Khan", "Lena Fischer", "Daniel Wu", "Sofía Ramos", "Grace Okafor"),
    "work": ("reporter", "writer", "nurse", "editor", "professor", "physician", "columnist", "health educator"),
    "month": ("January", "March", "April", "June", "August", "October", "December", "Feb", "Sept", "Nov"),
    "thing": (
        *(
            "the new bus lanes",
            "a rare blood type",
            "the spring budget",
            "home blood pressure monitors",
            "rising rents",
        ),
        *("the night market", "a school lunch program", "the river path", "sleep apnea", "a lost dog", "tomato plants"),
    ),
    "verb": ("What to Know About", "Five Questions About", "Council Votes on", "Experts Warn of", "The Truth About"),
    "n": tuple(map(str, (2, 3, 4, 5, 7, 8, 12, 14, 23, 31, 46, 58, 104, 230))),
    "y": tuple(map(str, (2011, 2014, 2017, 2019, 2020, 2022, 2023, 2024, 2025))),
}

ABOVE: Final = (
    "Skip to main content",
    "Skip to content|Open menu|Close|Search {site}|Search",
    "We use cookies to make this site work and to see how it is used. You can change your choice at any time.|"
    "Accept all|Reject|Manage preferences",
    "Cookies on {site}|This website stores small files on your device. By clicking Accept you agree to this.|Accept|No",
    "Utilizamos cookies para mejorar su experiencia en este sitio.|Aceptar|Rechazar|Configurar",
    "Home|{topic}|{topic}|{topic}|{topic}|About us|Contact",
    "Inicio|{topic}|{topic}|{topic}|Contacto",
    "Home > {topic} > {topic}",
    "Home / {topic} / {verb} {thing}",
    "{topic} {topic} {topic} {topic} Newsletters Podcasts Video",
    "Subscribe|Sign in|My account|Log out",
    "Subscribe for ${n} a month and support local reporting.",
    "An official website of the county|Here is how you know|Official websites use a secure address and end in .gov. "
    "A lock means that you are safely connected to the site.",
    "Advertisement",
    "Breaking: {verb} {thing}",
    "TRENDING|{verb} {thing}|{verb} {thing}|{verb} {thing}",
    "Your browser is old. Please update it to see this site as it was meant.",
    "English|Español|Kreyòl|Text size|A|A|A",
)
UNDER_TITLE: Final = (
    "By {name}",
    "By {name}, {work}|{month} {n}, {y}",
    "{name}|{month} {n}, {y} at 9:{n} a.m.|Updated {n} hours ago",
    "{month} {n}, {y}|{n} min read|Save|Share",
    "Posted on {month} {n}, {y} by {name} in {topic}, {topic}",
    "Share|Facebook|X|Email|Copy link|Print",
    "Share this article:|Share on Facebook|Share on WhatsApp|Send by email",
    "Medically reviewed by {name}, MD",
    "Listen to this article|0:00 / {n}:31",
    "Photo: {name} / {site}",
    "A picture of {thing}. Credit: {name}",
    "Published: {month} {y}|{n} comments",
)
WITHIN: Final = (
    "Advertisement",
    "ADVERTISEMENT|Story continues below",
    "Related: {verb} {thing}",
    "READ MORE: {verb} {thing}",
    "Also read|{verb} {thing}|{verb} {thing}",
    "Get the morning letter|The day's news from {site}, in your inbox each morning.|Your email address|Sign up",
    "Subscribe to the {topic} newsletter|Enter your email|By signing up you agree to our terms and privacy notice.",
    "Photo by {name}",
    "{name} for {site}",
    "Recommended|{verb} {thing}|{verb} {thing}|{verb} {thing}",
    "Download our app to read {site} wherever you are.",
    "Become a member today. Our reporting is free to read because readers like you pay for it.|Join now",
)
BELOW: Final = (
    "Tags: {topic}, {topic}, {topic}",
    "Filed under: {topic}, {thing}",
    "Share this:|Facebook|Twitter|Email|Like this:|Loading...",
    "Was this page helpful?|Yes|No|Thank you. Tell us what we could do better.",
    "Related articles|{verb} {thing}|{verb} {thing}|{verb} {thing}",
    "You may also like|{verb} {thing}|{month} {n}, {y}|{verb} {thing}|{month} {n}, {y}|{verb} {thing}",
    "More from {topic}|{verb} {thing}|A look at {thing}, and what it means for people who live near the river.|"
    "{verb} {thing}|Our {work} spent a week with {thing} and came back with questions.",
    "Most read|1|{verb} {thing}|2|{verb} {thing}|3|{verb} {thing}|4|{verb} {thing}",
    "Latest stories|{verb} {thing}|{n} minutes ago|{verb} {thing}|{n} hours ago|{verb} {thing}|Yesterday",
    "Noticias relacionadas|{verb} {thing}|{verb} {thing}|Lo más leído|{verb} {thing}",
    "About the author|{name} is a {work} at {site}. Before that, she covered {topic} for ten years.",
    "{name}|{name} is a {work} who lives in the north of the state with two cats. Follow him on X.",
    "Written by {name}|{name} writes about {thing} and teaches at the state university.|View all posts by {name}",
    "{n} Comments|{name} says:|{month} {n}, {y} at 4:{n} pm|I had the same thing happen to me last year, and nobody "
    "would believe it. Thank you for writing this.|Reply|{name} says:|{month} {n}, {y} at 5:{n} pm|You are wrong about "
    "{thing}. My father worked there, and it was never like that.|Reply",
    "Leave a comment|Your email address will not be published. Required fields are marked *|Name|Email|Website|"
    "Save my name in this browser for the next time I comment.|Post comment",
    "Join the conversation|Please keep comments polite and on the topic. We remove what breaks our rules.",
    "Previous article|{verb} {thing}|Next article|{verb} {thing}",
    "← {verb} {thing}|{verb} {thing} →",
    "Sign up for our newsletter|Get the best of {site} once a week.|Email|Subscribe",
    "Help us keep going|{site} is paid for by its readers. Please give what you can.|Donate",
    "Correction: an earlier version of another story gave the wrong date. Read our policy on corrections.",
    "This story was provided by {site} and may not be copied without permission.",
)
FOOTER: Final = (
    "About us|Contact|Careers|Advertise|Privacy policy|Terms of use|Accessibility",
    "© {y} {site}. All rights reserved.",
    "Copyright {y} {site} - Powered by a small team - Site map",
    "Follow us|Facebook|Instagram|YouTube",
    "{site}|{n} Mill Street|Phone: 555-01{n}|Open Monday to Friday, 8 a.m. to 5 p.m.",
    "Sections|{topic}|{topic}|{topic}|{topic}|{topic}|Company|About|Press|Jobs|Help|Contact|Your privacy choices",
    "The material on this site is for information only and does not take the place of advice from your doctor.",
    "Aviso legal|Privacidad|Accesibilidad|Mapa del sitio|Contáctenos",
    "Back to top",
)


def drawn(parts: tuple[str, ...], most: int, draw: Random) -> list[str]:
    """Lines of some of the parts, 0 to `most` of them, their words drawn; at times a part is glued to one line."""
    lines = []
    for part in draw.sample(parts, draw.randint(0, most)):
        told = [_filled(line, draw) for line in part.split("|")]
        short = len(told) > 3 and all(len(line.split()) < 4 for line in told)
        lines += ["".join(told)] if short and draw.random() < 0.25 else told
    return lines


def _filled(line: str, draw: Random) -> str:
    for name, words in _WORDS.items():
        while f"{{{name}}}" in line:
            line = line.replace(f"{{{name}}}", draw.choice(words), 1)
    return line.upper() if draw.random() < 0.04 else line
