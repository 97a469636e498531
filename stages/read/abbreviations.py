"""Abbreviations whose full stop may not end a sentence, and words that open one; lower case, without the last stop."""

from typing import Final

# Always followed by what they belong to: "Dr. Ruiz", "e.g. milk".
NEVER_LAST: Final = {
    "en": frozenset(
        """dr drs mr mrs ms mx prof rev hon gen col capt lt sgt sen rep gov pres messrs mme mlle fr mt ft
        e.g i.e eg ie vs cf viz approx ca esp incl excl resp""".split()
    ),
    "es": frozenset(
        """dr dra drs dras sr sra sres sras srta srtas d dña prof profa lic ing arq gral cap sto sta ej p.ej vs cf
        aprox máx mín ee""".split()
    ),
}

# Followed by a number: "No. 5", "Fig. 2", "pp. 3–9". Elsewhere they end sentences: "No. It is not."
BEFORE_NUMBER: Final = {
    "en": frozenset("no nos fig figs p pp vol vols ch chap sec eq ref art para tab tel ext st".split()),
    "es": frozenset("no n.º núm núms fig figs p pág págs pp vol cap sec art tel ext ed apdo".split()),
}

# May end a sentence: they do where a word follows that opens sentences. Dotted letters such as U.S. count as these.
MAYBE_LAST: Final = {
    "en": frozenset(
        """etc al inc ltd co corp dept univ assn bros jr sr esq ave blvd rd st jan feb mar apr jun jul aug sep sept oct
        nov dec mon tue tues wed thu thurs fri sat sun ph.d mph oz lb lbs tbsp tsp hr hrs min mins sec""".split()
    ),
    "es": frozenset(
        "etc cía ltda uu s.a av avda dpto depto ud uds vd vds tel ene feb mar abr ago sep oct nov dic".split()
    ),
}

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
