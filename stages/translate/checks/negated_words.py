"""English words that are often denied, with the beginnings of the Spanish words for them, without accents."""

from functools import lru_cache

_TABLE = """
know known knows=sab,sep,conoc,conozc
take taking taken takes=tom
use used using uses=us,utiliz,emple
stop stopped stopping=dej,suspend,interrump,par,deten
need needed needs=necesit,hace
work works worked working=funcion,trabaj,sirv
drink drinking=beb,tom
eat eating=com
smoke smoking=fum
share sharing=compart
clear clearly=clar
enough sufficient=suficien,bastant
available=disponib
likely=probab
approved=aprob
treated treat=trat
covered=cubr,cubiert
washed wash=lav
tested=prob,evalu,analiz
vaccinated=vacun
detected=detect
found find=encontr,encuentr,hall
expected expect=esper
symptom symptoms=sintom
infected=infect
common=comun,frecuent
recommended recommend=recom
allowed allow=permit
safe=segur
help helps helped=ayud
feel feeling=sient,sent
understood understand=entend,entiend,comprend
shown show shows=mostr,muestr,demostr,demuestr,indic
change changed=cambi
spread=propag,disemin,contag
cure cured cures=cur
vaccine vaccines=vacun
medicine medicines medication=medic
doctor=medic,doctor
verified=verific
confirmed=confirm
intended=desead,intencion,previst
wanted=desead
practical=practic
essential=esencial
determined=determin
answered=respond,respuest
elucidated=dilucid,esclarec
developed=desarroll
proven proved=prob,demostr,comprob
controlled=control
checked=control
treatment=tratamient
evidence=prueb,evidenc
cause caused causes=caus,provoc
happen happens=ocurr,suced
touch touching=toc
go going goes=ir,va,vay
give given=dar,dé,dado,administr
get getting=obten,recib,contra
contact=contact
contagious=contagios
leave leaving=sal,dej
"""


@lru_cache(maxsize=1)
def _known() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _TABLE.strip().splitlines():
        english, _, spanish = line.partition("=")
        for word in english.split():
            found[word] = tuple(spanish.split(","))
    return found


def meanings(word: str) -> tuple[str, ...]:
    """How the Spanish words for an English word begin; none for a word that the table does not hold."""
    return _known().get(word, ())
