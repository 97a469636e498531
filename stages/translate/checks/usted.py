"""The reader is addressed as usted: forms of tú in a translation for patients."""

import re

from pipeline.meaning import Finding, Pair

_TU = re.compile(
    r"""\b(?: tú | ti | contigo | tus? | tuy[oa]s? | te | tienes | puedes | debes | eres | estás | haces | vas
    | sabes | necesitas | quieres | tomas | sientes | vives | hablas | usas | comes | bebes | duermes
    | tengas | puedas | seas | estés | hagas | vayas | sepas | necesites | quieras | tomes | sientas
    | uses | comas | bebas | hayas | tendrás | podrás | serás | estarás | harás | irás | recibirás
    | necesitarás | deberás | tenías | podrías | deberías | tendrías )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_COMMAND = re.compile(
    r"""^\W*( llama | toma | visita | pregunta | habla | consulta | usa | lava | evita | come | bebe | haz | ve
    | di | pon | ten | lee | escribe | pide | sigue | mantén | limpia | cubre | revisa | busca | espera
    | deja | guarda | aprende | comparte | obtén | elige | contacta | informa | asegúrate | recuerda
    | descansa | camina | prueba | mira | trata | considera | planifica | anota | comienza | empieza
    | envía | llena | trae | lleva | estira | conoce
    | aguanta | respira | inhala | exhala | agita | sacude | enjuaga | coloca | presiona | aprieta | levanta
    | descubre | infórmate | entérate | aprovecha | mide | sostén | aplica )\b""",
    re.VERBOSE | re.IGNORECASE,
)
# "No hables": a command not to, in the tú form, ends in -s.
_FORBIDDING = re.compile(
    r"""^\W*(?:no|nunca)\ (?:te\ |l[aeo]s?\ )?
    (?!(?:más|antes|menos|estas|esas|todas|unas|otras|algunas|después)\b)([^\W\d_]+[aeé]s)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_INFINITIVE = re.compile(r"^\W*([^\W\d_]+(?:ar|er|ir|ír)(?:[mst]e|l[aeo]s?)?)\b", re.IGNORECASE)
ENGLISH_COMMAND = re.compile(
    r"""^\W*(?: call | take | visit | ask | talk | see | use | wash | avoid | eat | drink | do | go | tell | put
    | keep | read | write | follow | stay | clean | cover | check | look | wait | leave | learn | share | get | choose |
    contact | make | remember | rest | walk | try | watch | consider | plan | note | start | begin | send | fill | bring
    | speak | have | let | be | find | limit | stop | stretch | know | measure | hold | apply | never | don.t | breathe
    | shake | rinse | press | place | please | remain | record )\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""How English sentences begin that command."""


class Usted:
    """Finds pronouns, verbs and commands in the tú form, and whole sentences that command in the infinitive.

    Commands are doubted only at the head of a translation whose source begins with a command, since *toma* is also *he
    takes*. Measured with bench/check/measure.py on 1,500 human translations of TICO-19 dev and 3,166 of MedlinePlus:
    false alarms .5 % on both; found: one form of tú 61 of 62 and 525 of 529, a command to a friend 22 of 26.
    """

    name = "usted"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One warning with all forms of tú."""
        if pair.target_language != "es" or pair.source_language == "es":
            return ()
        forms = _TU.findall(pair.target)
        if ENGLISH_COMMAND.match(pair.source):
            forms = [*_COMMAND.findall(pair.target), *_FORBIDDING.findall(pair.target), *forms]
            if pair.source.rstrip().endswith((".", "!")) and (infinitive := _INFINITIVE.match(pair.target)):
                message = f"“{infinitive[1]}” does not address the reader"
                return (Finding(self.name, message, "warning", "use the usted form"),)
        if not forms:
            return ()
        listed = ", ".join(dict.fromkeys(f"“{form}”" for form in forms))
        return (Finding(self.name, f"{listed}: addresses the reader as tú", "warning", "use the usted form"),)
