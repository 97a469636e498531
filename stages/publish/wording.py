"""Every word that published files say themselves, in every language that has them, in one place."""

from types import MappingProxyType

_ENGLISH = {
    "language": "Language",
    "skip": "Skip to the text",
    "listen": "Listen",
    "pause": "Pause",
    "back": "Sentence before",
    "forward": "Next sentence",
    "speed": "Speed",
    "player": "Listen to the text",
    "display": "Settings",
    "size": "Text size",
    "smaller": "Smaller text",
    "larger": "Larger text",
    "colors": "Colors",
    "system": "As on this device",
    "light": "Light",
    "dark": "Dark",
    "contrast": "High contrast",
    "spacing": "Space between lines and words",
    "normal": "Normal",
    "wide": "Wide",
    "very_wide": "Very wide",
    "line_length": "Length of lines",
    "short": "Short",
    "long": "Long",
    "reading_help": "Help with reading",
    "one_per_line": "Each sentence on its own line",
    "ruler": "Dim all but a few lines",
    "each_word": "Mark each word that is heard",
    "reset": "Reset settings",
    "close": "Close",
    "help": (
        "Choose a sentence to hear it. With the keyboard: go to a sentence with Tab, move with the left and right "
        "arrows, and press Enter. The space bar stops and goes on. Escape closes what is open."
    ),
    "what_means": "What does “{word}” mean?",
    "word_list": "Words explained",
    "to_text": "Back to the text",
    "to_key_points": "Read the key points first",
    "further": "More information",
    "no_audio": "There is no audio for this text.",
    "draft": "Draft.",
    "draft_translated": (
        "A computer program translated this text. No person has reviewed all of it yet. Before anybody relies on it, a "
        "person who knows the language and the subject must check it."
    ),
    "draft_simplified": (
        "A computer program wrote this text. No person has reviewed all of it yet. Before anybody relies on it, a "
        "person who knows the subject must check it."
    ),
    "marked": "Sentences to check: {count}. They are marked with ⚠, and listed after the text.",
    "marked_1": "Sentences to check: 1. It is marked with ⚠, and listed after the text.",
    "check": "check",
    "check_long": "Check {number}",
    "checks": "Sentences to check",
    "to_sentence": "Go to the sentence",
    "whole_text": "About the whole text",
    "suggestion": "What to do:",
    "error": "Error",
    "warning": "Warning",
    "not_translated": "not translated",
    "not_simplified": "not simplified",
    "not_translated_long": "This sentence was not translated. It is still in the original language.",
    "not_simplified_long": "This sentence was not simplified. It is as in the original.",
    "table": "Table",
    "picture": "Picture:",
    "footnotes": "Footnotes",
    "link": "link",
    "about": "About this text",
    "source": "Source:",
    "original": "Read the original",
    "made_by": "Made with plainvox from the original text.",
    "grade": "School grade needed to read this text: {after} (Flesch-Kincaid).",
    "grade_change": "School grade needed: {before} for the original, {after} for this text (Flesch-Kincaid).",
    "ease": "How easy this text is: {after} of 100 (Fernández-Huerta).",
    "ease_change": "How easy: {before} of 100 for the original, {after} for this text (Fernández-Huerta).",
    "files": "This text as a file",
    "file_md": "Text (Markdown)",
    "file_mp3": "Audio (MP3)",
    "file_opus": "Small audio (Opus)",
    "file_m4b": "Audiobook (M4B)",
    "file_vtt": "Subtitles (WebVTT)",
    "file_epub": "Book with audio (EPUB)",
    "file_pdf": "Large print (PDF)",
    "file_xlf": "Translation file (XLIFF)",
    "report": "Report for the content team",
    "cover": "Cover:",
    "contents": "Contents",
    "pages": "Pages of the printed text",
    "places": "Places in this book",
    "beginning": "Beginning of the text",
    "book_summary": (
        "The text is in plain language, with headings, lists and tables as such, and with explanations of hard words."
    ),
    "book_summary_spoken": (
        "The text is in plain language, with headings, lists and tables as such, and with explanations of hard words. "
        "It can be heard, and each sentence is marked while it is heard."
    ),
    "book_reviewed": "{by} checked this book for accessibility on {on}.",
    "book_unreviewed": "No person has checked this book for accessibility, and it claims no conformance.",
}

_SPANISH = {
    "language": "Idioma",
    "skip": "Ir al texto",
    "listen": "Escuchar",
    "pause": "Pausar",
    "back": "Oración anterior",
    "forward": "Oración siguiente",
    "speed": "Velocidad",
    "player": "Escuchar el texto",
    "display": "Ajustes",
    "size": "Tamaño de la letra",
    "smaller": "Letra más pequeña",
    "larger": "Letra más grande",
    "colors": "Colores",
    "system": "Como en este dispositivo",
    "light": "Claro",
    "dark": "Oscuro",
    "contrast": "Alto contraste",
    "spacing": "Espacio entre líneas y palabras",
    "normal": "Normal",
    "wide": "Amplio",
    "very_wide": "Muy amplio",
    "line_length": "Largo de las líneas",
    "short": "Corto",
    "long": "Largo",
    "reading_help": "Ayuda para leer",
    "one_per_line": "Cada oración en su propia línea",
    "ruler": "Atenuar todo menos unas líneas",
    "each_word": "Marcar cada palabra que se escucha",
    "reset": "Restablecer los ajustes",
    "close": "Cerrar",
    "help": (
        "Elija una oración para escucharla. Con el teclado: vaya a una oración con la tecla Tab, pase a otra con las "
        "flechas izquierda y derecha, y presione Entrar. La barra espaciadora detiene y sigue. La tecla Escape cierra "
        "lo que está abierto."
    ),
    "what_means": "¿Qué significa “{word}”?",
    "word_list": "Palabras explicadas",
    "to_text": "Volver al texto",
    "to_key_points": "Leer primero los puntos clave",
    "further": "Más información",
    "no_audio": "Este texto no tiene audio.",
    "draft": "Borrador.",
    "draft_translated": (
        "Un programa de computadora tradujo este texto. Todavía no lo ha revisado por completo ninguna persona. "
        "Antes de usarlo, debe revisarlo una persona que conozca el idioma y el tema."
    ),
    "draft_simplified": (
        "Un programa de computadora escribió este texto. Todavía no lo ha revisado por completo ninguna persona. "
        "Antes de usarlo, debe revisarlo una persona que conozca el tema."
    ),
    "marked": "Oraciones por revisar: {count}. Están marcadas con ⚠ y en una lista después del texto.",
    "marked_1": "Oraciones por revisar: 1. Está marcada con ⚠ y en una lista después del texto.",
    "check": "revisar",
    "check_long": "Revisar {number}",
    "checks": "Oraciones por revisar",
    "to_sentence": "Ir a la oración",
    "whole_text": "Sobre todo el texto",
    "suggestion": "Qué hacer:",
    "error": "Error",
    "warning": "Advertencia",
    "not_translated": "sin traducir",
    "not_simplified": "sin simplificar",
    "not_translated_long": "Esta oración no se tradujo. Sigue en el idioma original.",
    "not_simplified_long": "Esta oración no se simplificó. Está como en el original.",
    "table": "Tabla",
    "picture": "Imagen:",
    "footnotes": "Notas al pie",
    "link": "enlace",
    "about": "Sobre este texto",
    "source": "Fuente:",
    "original": "Leer el original",
    "made_by": "Hecho con plainvox a partir del texto original.",
    "grade": "Grado escolar necesario para leer este texto: {after} (Flesch-Kincaid).",
    "grade_change": "Grado escolar necesario: {before} para el original, {after} para este texto (Flesch-Kincaid).",
    "ease": "Facilidad de lectura de este texto: {after} de 100 (Fernández-Huerta).",
    "ease_change": "Facilidad de lectura: {before} de 100 el original, {after} este texto (Fernández-Huerta).",
    "files": "Este texto como archivo",
    "file_md": "Texto (Markdown)",
    "file_mp3": "Audio (MP3)",
    "file_opus": "Audio ligero (Opus)",
    "file_m4b": "Audiolibro (M4B)",
    "file_vtt": "Subtítulos (WebVTT)",
    "file_epub": "Libro con audio (EPUB)",
    "file_pdf": "Letra grande (PDF)",
    "file_xlf": "Archivo de traducción (XLIFF)",
    "report": "Informe para el equipo de contenido",
    "cover": "Portada:",
    "contents": "Contenido",
    "pages": "Páginas del texto impreso",
    "places": "Lugares de este libro",
    "beginning": "Comienzo del texto",
    "book_summary": (
        "El texto está en lenguaje sencillo, con títulos, listas y tablas marcados como tales, y con explicaciones de "
        "las palabras difíciles."
    ),
    "book_summary_spoken": (
        "El texto está en lenguaje sencillo, con títulos, listas y tablas marcados como tales, y con explicaciones de "
        "las palabras difíciles. Se puede escuchar, y cada oración se marca mientras se escucha."
    ),
    "book_reviewed": "{by} revisó la accesibilidad de este libro. Fecha: {on}.",
    "book_unreviewed": (
        "Ninguna persona ha revisado la accesibilidad de este libro, y el libro no declara que cumpla ninguna norma."
    ),
}

WORDING = MappingProxyType({"en": MappingProxyType(_ENGLISH), "es": MappingProxyType(_SPANISH)})
"""What to say, by language and key; every language has the same keys."""

_NAMES = {"en": "English", "es": "Español"}


def wording(language: str) -> MappingProxyType[str, str]:
    """The words for a text in this language; English where it has none of its own."""
    return WORDING[wording_language(language)]


def wording_language(language: str) -> str:
    """The language that `wording` answers in: `es` for `es-419`, `en` for a language without words of its own."""
    base = language.partition("-")[0]
    return base if base in WORDING else "en"


def language_name(language: str) -> str:
    """A language's own name, or its code where that is not known."""
    return _NAMES.get(language.partition("-")[0], language)
