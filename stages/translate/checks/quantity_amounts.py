"""What Spanish may say for each English amount: all, most, many, some, few, half, each, only, limits, rough numbers."""

from dataclasses import dataclass

_COUNT = (
    r"(?=[ $€£]{1,2}(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|an? (?:third|quarter"
    r"|half"
    r"|dozen|hundred|thousand|million|day|week|month|year|hour)|twenty|thirty|forty|fifty|sixty|hundreds|thousands))"
)
_SOME = r"(?: of)?(?: the| these| those)? (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|age groups?)"
_NUMBER = (
    r"(?=\W{1,2}(?:\d|un[oa]?s?\b|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veint|treint|cuarent"
    r"|cincuent"
    r"|sesent|setent|ochent|novent|cien|mil|la mitad|medi[oa]|el \d|las? \d|los? \d|del? \d|las? dos|las? tres))"
)


@dataclass(frozen=True)
class Amount:
    """`said` English is lost where the Spanish has none of `answers`; `own` Spanish is new without `leave` in English.

    Patterns over plain text, the Spanish folded; `own` words are those that can hardly mean anything else.
    """

    told: str
    said: str
    answers: str
    own: str = r"(?!)"
    leave: str = r"(?!)"


AMOUNTS = (
    Amount(
        "all",
        rf"all(?! (?:over|right|but|of a sudden))(?!{_SOME})|every(?! (?:other|few|\d|two|three|four|five|six|ten"
        rf"|twelve))|everyone"
        r"|everybody|everything|each|entire|whole",
        r"tod[oa]s?|cada|cualquier\w*|enter[oa]s?|integr\w*|complet\w*|siempre|total\w*|ambos|ambas|plen\w+|globa\w+"
        r"|general\w*|maxim\w+|ningun\w*|diari\w+|respectiv\w+|unic\w+|por (?:dia|semana|mes|ano|hora|persona)"
        r"|al (?:dia|mes|ano)|a la semana|mundial\w*|integral\w*|anual\w*|mensual\w*|semanal\w*|nada|nunca|conjunto",
        r"tod[oa]s",
        r"all|every\w*|each|always|any\w*|both|whole|entire\w*|daily|throughout|through|full|complete\w*|total"
        r"|constant\w*"
        r"|across|universal\w*|rest|no matter|wherever|whatever|never|worldwide|regardless|everything|nationwide"
        r"|overall|range",
    ),
    Amount(
        "always",
        r"always|at all times|every time",
        r"siempre|tod[oa]s?|continu\w*|constante\w*|cada|permanente\w*|invariable\w*|nunca|jamas|en todo momento"
        r"|sin falta"
        r"|necesariamente|forzosamente|indefectible\w*",
        r"siempre",
        r"always|all|every\w*|ever\w*|whenever|as long as|so long as|provided|if|still|only when|never|permanent\w*"
        r"|constant\w*|forever|any\w*|usual\w*|continu\w*|often|consistent\w*|long|most",
    ),
    Amount(
        "most",
        r"(?:the )?majority|mostly|most(?= (?:of|people|patients|women|men|children|cases|studies|trials|adults|babies"
        r"|doctors|types|cancers|males|females)\b)|(?:(?<=^)|(?<=^in )|(?<=\. ))most(?! \w+(?:ly|ant|ent|al|ous"
        r"|ive|ed)\b| common)"
        r"|usually|generally|typically|normally",
        r"mayor(?:ia|mente|itari\w+| parte)|principal\w*|generalmente|en general|por lo general|general|suel\w+"
        r"|solia\w*"
        r"|habitual\w*|normal\w*|tipic\w+|casi|gran parte|comunmente|comun|comunes|frecuen\w*|menudo|usual\w*"
        r"|por lo comun"
        r"|por regla|predomin\w+|tiend\w+|regular\w*|corriente\w*|clasic\w+|sobre todo|muchas veces|mas"
        r"|gran numero",
        r"mayoria|mayor parte",
        r"most\w*|majority|usual\w*|general\w*|main\w*|bulk|many|more|largely|predomin\w*|primar\w*|great\w*|much"
        r"|often"
        r"|common\w*|almost|nearly|typical\w*",
    ),
    Amount(
        "often",
        r"(?<!most )(?:often|frequently|commonly)",
        r"a menudo|con frecuencia|muchas veces|menudo|frecuen\w*|suel\w+|solia\w*|habitual\w*|general\w*"
        r"|normalmente|veces|comun\w*|vez|mayor\w*|casi|much\w*"
        r"|usual\w*|regular\w*|tipic\w+|cada|tiend\w+|asidu\w+|reiterad\w+|continu\w*|principalmente|corriente\w*"
        r"|cotidian\w+|acostumbr\w+|seguido|mas|siempre|constant\w+|repetid\w*",
    ),
    Amount(
        "many",
        r"many(?! (?:more|fewer|other))(?<!how many)(?<!as many)|lots of|a lot of|numerous",
        r"much\w+|numeros\w+|gran\w*|cantidad\w*|vari[oa]s|innumer\w+|multitud\w*|divers[oa]s|multiples?|distint[oa]s"
        r"|sinfin|tant[oa]s?|demasiad\w+|abund\w+|cuant\w*|mayoria|un monton|bastant\w+|amplia|una serie",
        r"much[oa]s",
        r"many|much|lots?|numerous|several|multiple|often|variety|various|most|large|great\w*|frequent\w*|common\w*"
        r"|different|plenty|countless|more|number|wide\w*|hundreds|thousands|dozens|long|lot|array|range|excess\w*",
    ),
    Amount(
        "some",
        rf"some(?!{_COUNT})(?= (?:of|people|patients|women|men|children|cases|studies|types|cancers|[a-z]+s)\b)"
        r"|some (?:of|people)|sometimes|occasionally|certain|several|a few|partly|partially",
        r"a veces|en ocasiones|algunas veces|algun\w*|algo|ciert[oa]s?|un[oa]s|vari[oa]s|part(?:e|es)|parcial\w*"
        r"|poc[oa]s?|determinad[oa]s?|divers[oa]s|hay quien\w*"
        r"|ocasion\w*|vez|veces|much[oa]s?|distint[oa]s|diferent\w+|cuant[oa]s|numeros[oa]s|par|multiples?|otr[oa]s"
        r"|esporadic\w+|momentos?|suel\w+|concret\w+|especific\w+|puntual\w*|pequen[oa]s?",
        r"algun[oa]s",
        r"some\w*|certain|several|a few|few|any|parts?|many|various|number|couple|variety|or more|one of|one or"
        r"|occasion\w*|such|examples?|different|multiple|selected|specific|particular|others",
    ),
    Amount(
        "few or rare",
        r"few(?<!\ba few)(?! (?:more|days|weeks|months|years|hours|minutes|seconds))|rare|rarely|seldom"
        r"|uncommon(?:ly)?"
        r"|hardly|little(?<!\ba little)(?= (?:is known|or no|data|evidence|effect|information|risk|information))",
        r"poc[oa]s?|rar[oa]s?|raramente|infrecuen\w+|escas\w+|apenas|excepcional\w*|menos|menor\w*|vez|veces"
        r"|minor\w*|casi"
        r"|no (?:es|son|suel\w+) (?:comun\w*|frecuen\w+|habitual\w*)|no es|no son|baj[oa]s?|reducid\w+|limitad\w+"
        r"|minim\w+"
        r"|contad\w+|aislad\w+|no hay much\w+|ningun\w*|insuficien\w+|pequen\w+|inusual\w*|inusitad\w+|dificil\w*"
        r"|ocasional\w*|no suel\w+",
        r"poc[oa]s|rara vez|raramente",
        r"few\w*|rare\w*|seldom|little|low\w*|uncommon\w*|hardly|scarce\w*|small|unlikely|not (?:many|often|common"
        r"|usual)\w*"
        r"|minority|limited|unusual\w*|infrequent\w*|couple|short|some|less|soon|within|minimal\w*|once|bit|only",
    ),
    Amount(
        "none",
        r"none|no one|nobody|neither",
        r"ningun\w*|nadie|no|ni|nada|tampoco|sin|cero|jamas|nunca|carec\w+",
        r"nadie|ningun[oa]?",
        r"no|not|n't|none|nobody|neither|nor|never|without|any\w*|cannot|unable|lack\w*|un\w+|in\w+|hardly|free"
        r"|zero|avoid"
        r"|either|nothing|non\w*|few|absence|fail\w*|rule out|cannot|isnt|dont|doesnt|refus\w+|at all|less|more than",
    ),
    Amount(
        "half",
        r"half(?!-)(?! (?:siblings?|brothers?|sisters?|life|lives))|halves",
        r"medi[oa]s?|mitad\w*|50|semi\w*|30 minutos|media hora|seis meses|semestr\w*|6 meses|dimidi\w+|1/2"
        r"|treinta minutos",
        r"la mitad|mitad",
        r"half\w*|halv\w*|mid\w*|50|fifty|middle|semi\w*|equal\w*",
    ),
    Amount(
        "only",
        r"only(?<!\bnot only)(?! child)|solely|exclusively",
        r"sol[oa]s?|solamente|unic[oa]s?|unicamente|exclusiv\w*|apenas|mas que|nada mas|sino|simple\w*|mer[oa]s?|salvo"
        r"|excepto|puramente|recien|hasta que|a menos que|limit\w+|tan solo|menos|ningun otro|meramente"
        r"|no\b.{1,60}\bhasta",
        r"solamente|unicamente|exclusivamente",
        r"only|sole\w*|just|exclusiv\w*|alone|single|merely|unique\w*|simply|one|limited|unless|until|nothing but"
        r"|other than"
        r"|purely|restricted|barely|specific\w*|entirely|except",
    ),
    Amount(
        "at least",
        r"at least|no (?:less|fewer) than|not less than|a minimum of",
        r"menos|minim[oa]s?|siquiera|cuando menos|como minimo|o mas|superior\w*|mayor\w*|a partir|mas de|desde",
        r"al menos|por lo menos|como minimo|cuando menos",
        r"at least|least|minimum|minimal|or more|or older|or longer|no (?:less|fewer)|not less|\d\+|\+|more than|over"
        r"|one or more|from|and (?:older|over|above|up)|preferably|any",
    ),
    Amount(
        "at most",
        r"at most|(?:no|not) (?:more|longer|later|older|higher|greater) than|a maximum of|up to(?= [\d$£€]| an? "
        r"| the age"
        r"| (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half|several|age)\b)",
        r"maxim[oa]s?|hasta|sumo|como mucho|no mas|no se puede\w* .{0,20}mas|no .{0,40}mas (?:de|que|tarde|tiempo"
        r"|alla)|menos"
        r"|inferior\w*|limit\w+|llegar?\w*|alcanz\w+|tope|mas tardar|dentro|antes|exced\w+|super\w+|no mayor\w*"
        r"|alrededor"
        r"|no tengan? mas|menor\w*|ni mas",
        r"como maximo|como mucho|a lo sumo|a mas tardar|hasta(?= (?:un|una|dos|tres|cuatro|seis) ?\d)"
        r"|hasta(?= \d+ ?(?:%|por"
        r"|mg|g|veces|horas|dias|semanas|meses|anos|minutos|personas)\b)",
        r"up to|most|maximum|max|no (?:more|later|longer)|not (?:more|longer|later)|until|till|within|as (?:many"
        r"|much|long|late"
        r"|high|far|early|often) as|to|through|by|under|less than|or (?:less|fewer|younger)|limit\w*|high|-|–|before",
    ),
    Amount(
        "about",
        rf"(?:about|around){_COUNT}|approximately|roughly",
        r"aproximad\w*|alrededor|un(?= \d)|cerca|cercan\w+|un[oa]s|casi|mas o menos|en torno|entorno|estim\w+"
        r"|promedio|hacia|apenas"
        r"|sobre|aprox|a eso|~|algo mas|poco|por|practicamente|grosso|rond\w+|hace|medi[oa]|proxim\w+",
        rf"alrededor de{_NUMBER}|aproximadamente|cerca de{_NUMBER}",
        r"about|around|approximate\w*|roughly|nearly|almost|close\w*|near\w*|some|estimated?|average|more or less"
        r"|or so|~|circa"
        r"|just (?:over|under)|up to|approx|every|ball|rough|well|as (?:many|much) as",
    ),
    Amount(
        "nearly",
        rf"(?:nearly|almost)(?:{_COUNT}| all| every| always| half| none)",
        r"casi|cerca|proxim\w+|practicamente|apenas|alrededor|aproximad\w*|poco|cercan\w*|la gran mayoria|cuasi",
        rf"casi(?:{_NUMBER}| tod[oa]s?| siempre| cada| la mitad)",
        r"nearly|almost|about|close\w*|near\w*|around|virtually|practically|approximately|just (?:over|under)"
        r"|hardly|some|most"
        r"|barely|not quite|vast|roughly|rarely|seldom|few|little",
    ),
    Amount(
        "more than",
        rf"(?:more|greater|higher|longer|older) than{_COUNT}|(?:over|above)(?= (?:\d+ ?(?:%|percent|mg|million"
        rf"|years|days|hours"
        r"|weeks|people|patients|cases)))",
        r"mas (?:de|que)|mas|mayor\w*|super\w+|exced\w+|encima|sobre|>|arriba|a partir|rebas\w+|larg\w+|durante"
        r"|sobrepas\w+|otr[oa]s?",
        rf"mas de{_NUMBER}|mas de la mitad",
        r"more|over|above|greater|higher|longer|older|exceed\w*|>|beyond|plus|at least|\d\+|past|upward\w*|or more"
        r"|other than"
        r"|farther|later|larger|after|further|no more|most|than|majority|multiple",
    ),
    Amount(
        "less than",
        rf"(?:less|fewer|lower|shorter|younger) than{_COUNT}|(?:under|below)(?= (?:\d+ ?(?:%|percent|mg|years|days"
        rf"|hours|weeks)))",
        r"menos de|menos|menor\w*|inferior\w*|debajo|<|baj[oa]s?|poco|no (?:llega|super)\w*|sub\w+|abajo|antes",
        rf"menos de{_NUMBER}|menos de la mitad",
        r"less|fewer|lower|under|below|younger|shorter|<|within|before|at least|not more|no more|up to|smaller"
        r"|sub\w*|least"
        r"|minority",
    ),
)
ELSEWHERE = (
    (r"otr[oa]s?", r"others?|another|else|additional"),
    (
        r"veces|vez|ocasion\w*",
        r"times?|once|twice|occasions?|every|instead|rather|sometimes|again|simultaneous\w*|more",
    ),
    (r"much[oa]s?", r"many|much|lots?|a lot|very|plenty"),
    (r"part(?:e|es)", r"parts?|areas?|portion|participat\w+|everywhere|side|share"),
    (r"distint[oa]s|diferent\w+|divers[oa]s", r"different|various|distinct|divers\w+"),
    (r"vari[oa]s", r"various|several"),
    (
        r"mas",
        r"more|most|longer|higher|larger|greater|older|further|better|sooner|later|faster|stronger|bigger|deeper"
        r"|harder|worse|easier|safer|closer|plus|best|largest|highest|over|above|any longer",
    ),
    (r"menos", r"less|fewer|least|lower|minus|unless"),
    (
        r"mayor(?:es)?",
        r"greater|older|higher|larger|adults?|elder\w*|increas\w+|more|most|main|major\w*|bigger|seniors?",
    ),
    (r"poc[oa]s?", r"few|little|low|uncommon|small|shortly|soon|rare\w*|rather"),
    (
        r"frecuen\w*|comun\w*|general\w*|habitual\w*|normal\w*|regular\w*",
        r"frequen\w+|common\w*|general\w*|normal\w*|usual\w*"
        r"|regular\w*|often|communit\w+|overall|routine\w*",
    ),
    (r"hasta", r"until|till"),
    (r"sobre|por", r"on|about|by|for|over|because|per|of|in|through"),
    (r"un[oa]s|cuant[oa]s", r"a few|some|about|how many|each other"),
    (r"sol[oa]s?|unic[oa]s?|unicamente|solamente", r"alone|single|just|solely|unique|sole|lonely"),
    (r"complet\w*|total\w*|enter[oa]s?|integr\w*", r"complet\w*|total\w*|full\w*|comprehensive|integra\w+"),
    (r"cualquier\w*", r"any\w*|either|whichever|whatever"),
    (r"ningun\w*|nada|nunca", r"no|any\w*|not|never|none|nothing|without|n't"),
    (r"siempre", r"always|as long as|provided|ever|still"),
    (r"cada", r"each|every|increasingly"),
    (r"tod[oa]s?", r"all|every\w*|throughout|whole|each|entire\w*|daily"),
    (
        r"gran\w*|numeros\w+|cantidad\w*",
        r"great\w*|large\w*|big\w*|numerous|amount\w*|quantit\w+|number|high|major|much|a lot",
    ),
    (
        r"segur\w+|ciert[oa]s?|determinad[oa]s?|concret\w+|especific\w+",
        r"certain|specific\w*|particular|determin\w+|true|given",
    ),
    (r"medi[oa]s?", r"mean|means|media|environment\w*|middle|average|medium|half|mid\w*|resources?"),
    (
        r"baj[oa]s?|menor\w*|rar[oa]s?|escas\w+",
        r"low\w*|short\w*|under|minor\w*|less\w*|rare\w*|small\w*|young\w*|strange|odd|below"
        r"|scarce|unusual",
    ),
)
"""Spanish words with the other English words that they may stand for, which then cannot answer for an amount."""
