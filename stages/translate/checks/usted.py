"""The reader is addressed as usted: forms of tú in a translation for patients."""

import re

from pipeline.meaning import Finding, Pair

_WORD = re.compile(r"\w+")
_TU = frozenset(
    "tú ti contigo tu tus tuyo tuya tuyos tuyas te "
    "tienes puedes debes eres estás haces vas sabes necesitas quieres tomas sientes vives hablas usas comes bebes "
    "duermes tengas puedas seas estés hagas vayas sepas necesites quieras tomes sientas uses comas bebas hayas "
    "tendrás podrás serás estarás harás irás recibirás necesitarás deberás tenías podrías deberías tendrías".split()
)
_COMMANDS = frozenset(
    "llama toma visita pregunta habla consulta usa lava evita come bebe haz ve di pon ten lee escribe pide sigue mantén "
    "limpia cubre revisa busca espera deja guarda aprende comparte obtén elige contacta informa asegúrate recuerda "
    "descansa camina prueba mira trata considera planifica anota comienza empieza envía llena trae lleva".split()
)
_ENGLISH_COMMANDS = frozenset(
    "call take visit ask talk see use wash avoid eat drink do go tell put keep read write follow stay clean cover check "
    "look wait leave learn share get choose contact make remember rest walk try watch consider plan note start begin "
    "send fill bring speak have let be find do limit stop don't please".split()
)


class Usted:
    """Finds pronouns, verbs and commands in the tú form.

    Commands are doubted only at the head of a translation whose source begins with a command, since *toma* is also
    *he takes*.
    """

    name = "usted"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One warning with all forms of tú."""
        if pair.target_language != "es" or pair.source_language == "es":
            return ()
        words = _WORD.findall(pair.target.casefold())
        forms = [word for word in words if word in _TU]
        source = _WORD.findall(pair.source.casefold())
        if words[:1] and words[0] in _COMMANDS and source[:1] and source[0] in _ENGLISH_COMMANDS:
            forms.insert(0, words[0])
        if not forms:
            return ()
        return (
            Finding(
                self.name, f"addresses the reader as tú: {', '.join(dict.fromkeys(forms))}", "warning", "use usted"
            ),
        )
