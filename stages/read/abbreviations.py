"""Abbreviations whose full stop may not end a sentence, and words that open one; lower case, without the last stop."""

from typing import Final

# Always followed by what they belong to: "Dr. Ruiz", "e.g. milk".
NEVER_LAST: Final = {
    "en": frozenset(
        """dr drs mr mrs ms mx prof assoc asst rev hon gen col maj cmdr capt lt sgt sen rep gov pres supt messrs mme
        mlle fr mt ft e.g i.e eg ie vs v cf viz approx ca esp incl excl resp""".split()
    ),
    "es": frozenset(
        """dr dra drs dras sr sra sres sras srta srtas d dña prof profa profs lic licda lcdo lcda mtro mtra ing
        arq abog enf psic dip sen pdte pdta gral tte cnel cmdte sgto cap mons pbro hno hna excmo excma ilmo ilma sto
        sta cd ej p.ej v.gr gr cf cfr vid aprox máx mín ee rr ff jj""".split()
    ),
}

# Followed by a number: "No. 5", "Fig. 2", "pp. 3–9". Elsewhere they end sentences: "No. It is not."
BEFORE_NUMBER: Final = {
    "en": frozenset(
        """no nos fig figs p pp vol vols ch chap sec eq ref refs art para pt tab tel ph ext st apt ste bldg rm hwy rte
        suppl ed""".split()
    ),
    "es": frozenset(
        """no nos n.º n.° nº n° nro núm núms num fig figs p pág págs pp vol vols cap caps sec secc art arts inc párr
        apdo tab tel teléf tels ext int ed depto dpto apto edif col cp c.p km""".split()
    ),
}

# May end a sentence: they do where a word follows that opens sentences. Dotted letters such as U.S. count as these.
MAYBE_LAST: Final = {
    "en": frozenset(
        """etc al inc ltd co corp dept univ assn assoc bros jr sr esq ave blvd rd st jan feb mar apr jun jul aug sep
        sept oct nov dec mon tue tues wed thu thurs fri sat sun ph.d mph oz lb lbs tbsp tsp hr hrs min mins
        sec""".split()
    ),
    "es": frozenset(
        """etc al inc corp ltd co st
        cía ltda uu hh aa oo s.a av avda blvd blvr calz carr col dir depto dpto ud uds vd vds tel ene feb mar
        abr ago sep sept set oct nov dic""".split()
    ),
}

# After a number these are units, and end a sentence before a capital: "Stay 6 ft. Wear a mask."
UNITS: Final = frozenset(
    """oz lb lbs tbsp tbs tsp hr hrs h min mins sec secs s ft in yd mi pt qt gal mg mcg g kg ml cc cm mm km m wk wks mo
    mos yr yrs seg hs cda cdas cdita cditas cdta cdtas lts lt""".split()
)

# What is named by a letter, which is then no initial: "vitamin D", "hepatitis B".
NAMED_BY_LETTER: Final = frozenset(
    """vitamin vitamins hepatitis type types group groups influenza plan part parts grade stage class factor strain
    blood figure table appendix section step option schedule haemophilus
    vitamina vitaminas tipo tipos grupo grupos parte partes grado etapa clase gripe sangre figura tabla anexo apéndice
    sección paso opción""".split()
)

# After "9:30 a.m." a capital opens a sentence, except for these.
AFTER_CLOCK: Final = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc eastern central mountain
    pacific""".split()
)

OPENERS: Final = {
    "en": frozenset(
        """a about according after all also although an and another any are as ask at be because before both but by
        call can children contact did do does doctors don't during each even every few first for from get go had
        has have he her here his how however i if in instead is it it's its keep last learn let like look make
        many may more most much my never new no nor not now of often on once one only or other others our over
        patients people please read researchers scientists see several she should since so some someone
        sometimes still studies such take talk tell that the their then there therefore these they this those
        though through to today together too two under until use wash was we what when where whether which while
        who why will with without women men you your""".split()
    ),
    "es": frozenset(
        """a al algunas algunos además ahora antes aunque cada como con consulte cuando cuándo cuál cómo de debe
        del desde después donde dónde durante el ella ellas ellos en entonces es esa ese eso esta estas este
        esto estos está hable hay hoy la las le lea les llame lo los luego muchas muchos más ni no nos nunca o
        otra otras otro otros para pero pida por porque pregunte puede pueden que quien qué se según si siempre
        sin sobre son su sus sí también tenga tiene tome todo todos tras un una unas unos use usted y ya""".split()
    ),
}
