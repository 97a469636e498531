"""Names that have a form of their own in Spanish: acronyms, organizations' words, peoples; countries come from CLDR."""

from functools import lru_cache

from stages.check.folding import folded

_ACRONYMS = """
DNA=ADN RNA=ARN mRNA=ARNm cDNA=ADNc ssRNA=ARNmc dsDNA=ADN HIV=VIH AIDS=SIDA,sida WHO=OMS UN=ONU
USA=EE,EUA,EEUU,Estados US=EE,EUA,EEUU,Estados,estadounidense,USD UK=RU,Reino EU=UE EEA=EEE ICU=UCI ICUs=UCI PICU=UCIP
NICU=UCIN CT=TC,TAC,tomografía MRI=RM,RMN,resonancia PET=TEP,PET ECG=ECG,electrocardiograma EKG=ECG,electrocardiograma
COPD=EPOC TB=TB,tuberculosis STD=ETS STDs=ETS STI=ITS STIs=ITS UTI=IVU,ITU HPV=VPH HBV=VHB HCV=VHC HSV=VHS EBV=VEB
CMV=CMV RSV=VSR,VRS NATO=OTAN PAHO=OPS IMF=FMI NGO=ONG NGOs=ONG FAQ=preguntas FAQs=preguntas BMI=IMC BP=PA,presión
GP=médico GPs=médico ARDS=SDRA,SIRA,SDRA COVID=COVID PCR=PCR,RCP,polimerasa CoV=CoV,coronavirus
CoVs=CoV,CoVs,coronavirus HCoV=HCoV,coronavirus HCoVs=HCoV,HCoVs,coronavirus CPR=RCP,reanimación
IV=IV,intravenosa,intravenoso ID=identificación,ID CI=IC OR=RM,OR,o,ó RR=RR,RR,riesgo SD=DE,desviación IQR=RIC,RI
NSAID=AINE NSAIDs=AINE ACE=ECA ARB=ARA LDL=LDL,c CHF=ICC,insuficiencia MS=EM,esclerosis ALS=ELA RA=AR,artritis
ADHD=TDAH IBS=SII GERD=ERGE TIA=AIT CSF=LCR WBC=leucocitos,glóbulos
RBC=eritrocitos,glóbulos CBC=hemograma,CSC ER=urgencias,emergencias ED=urgencias,emergencias PPE=EPP,EPI
TV=TV,televisión UV=UV,ultravioleta AM=a PM=p OK=bien,bueno,OK,ok vs=vs GMT=GMT SOB=dificultad PHEIC=ESPII TCM=MCT
NPI=NPI,intervenciones NPIs=NPI,intervenciones ILI=ILI,influenza GDP=PIB ATM=cajero UAE=EAU,Emiratos DC=DC,D NYC=Nueva
Mr=Sr,señor Mrs=Sra,señora Ms=Sra,señora Dr=Dr,Dra,doctor,doctora St=San,Santa HAART=TARGA,TAR
ART=TAR,TRA,antirretroviral,antirretrovirales AI=IA
IgG=IgG PhD=doctorado,Ph NHS=NHS,salud CFR=CFR,letalidad IFR=IFR,letalidad
IU=UI,unidades AED=desfibrilador,DEA,DAE SCA=paro,MSC OUD=trastorno,opioides AUD=trastorno,alcohol PE=embolia,EP
PMS=premenstrual,SPM PMDD=TDPM,premenstrual CP=parálisis,PC AFib=fibrilación,FA AVM=malformación,MAV
TN=neuralgia PPI=bomba,IBP GI=gastrointestinal,digestivo KS=Klinefelter,sarcoma MD=médico,MD,distrofia
CBT=TCC,conductual FASD=alcohol,alcohólico TEAF=alcohol EHR=registro,historia,expediente LBD=Lewy,DCL PTLDS=Lyme
HS=hidradenitis PCOS=ovario,ovarios,SOP GAD=ansiedad,TAG PTSD=TEPT,postraumático,traumático OCD=TOC,compulsivo
BPH=HPB,próstata,prostática,HBP NAFLD=hígado,hepática JA=artritis JIA=artritis ACL=ligamento,LCA AML=leucemia,LMA
ALL=leucemia,LLA CLL=leucemia,LLC CML=leucemia,LMC FH=hipercolesterolemia,HF SCD=falciforme,falciformes,drepanocítica
CRPS=SDRC,dolor PID=pélvica,EIP SMA=atrofia,AME,EMA HDL=HDL,bueno LDL=LDL,malo DRE=tacto,rectal
IVF=fecundación,fertilización,FIV MCI=cognitivo,DCL AD=Alzheimer,EA MCC=CCM,Merkel LDCT=TCDB,dosis NOTE=nota
SN=NS,neoplasia,neoplasias DCIS=CDIS,ductal LCIS=CLIS,lobulillar EBRT=RHE,radioterapia,externa RT=RT,radioterapia
TBI=cerebral,TCE,LCT ADPKD=poliquística PKD=poliquística,PKD OSA=apnea,AOS SIDS=muerte,SMSL RLS=piernas
IBD=EII,intestinal CKD=ERC,renal ESRD=renal,ERT CAD=coronaria,EAC PAD=arterial,EAP VTE=tromboembolia,TEV
NSCLC=CPCNP,CPNM,pulmón SCLC=CPCP,CPM,pulmón HCC=CHC,hepatocelular RCC=CCR,renales NHL=LNH,Hodgkin HL=LH,Hodgkin
MM=mieloma,MM BMT=médula,TMO HSCT=TCMH,TCH PSA=PSA,APE,antígeno FOBT=PSOH,heces,sangre CNS=SNC,nervioso LP=punción
OS=SG,supervivencia,SSG PFS=SSP,supervivencia,SLP DFS=SSE,SLE,supervivencia EFS=SSC,SLE,supervivencia QOL=CV,calidad
HR=CRI,CR,HR RCT=ECA,ECC,ensayo TNF=FNT,TNF HRT=TRH,TH,hormonal BSE=autoexamen,AEM IRB=institucional,CEI,JRI
SLE=lupus,LES ITP=PTI,trombocitopenia DVT=TVP,trombosis TSS=choque,SST LVAD=ventricular AAT=antitripsina
DBS=estimulación,ECP OI=oportunistas,oportunista
IPT=interpersonal,TIP SUD=sustancias MOUD=opioides A1C=A1C,HbA1c,hemoglobina,glicosilada HbA1c=A1C,HbA1c,hemoglobina
VLDL=VLDL,lipoproteína,lipoproteínas PR=rehabilitación,RP RVS=sincitial,VRS GTD=trofoblástica,ETG
ESA=FEE,eritropoyetina
CBE=ECM,clínico Phe=fenilalanina POI=ovárica,IOP PCP=Pneumocystis,neumocistis,PCP PHO=aceites,grasas
Cesarean=cesárea CDC=CDC FDA=FDA,Alimentos NIH=NIH,Salud NCI=NCI,Cáncer
"""
_PLACES = """
London=Londres Dhaka=Daca,Dacca Pennsylvania=Pensilvania Paris=París Rome=Roma Milan=Milán Tokyo=Tokio
Beijing=Pekín,Beijing Moscow=Moscú Geneva=Ginebra Brussels=Bruselas Seoul=Seúl Tehran=Teherán Cairo=Cairo Mecca=Meca
Athens=Atenas Lisbon=Lisboa Vienna=Viena Berlin=Berlín Warsaw=Varsovia Copenhagen=Copenhague Stockholm=Estocolmo
Cologne=Colonia Munich=Múnich Venice=Venecia Florence=Florencia Naples=Nápoles Turin=Turín Lombardy=Lombardía
Tuscany=Toscana Sicily=Sicilia Havana=Habana Philadelphia=Filadelfia New=Nueva,Nuevo York=York
England=Inglaterra,inglés Scotland=Escocia Wales=Gales Britain=Bretaña,Unido Holland=Holanda Europe=Europa,europeo
Asia=Asia,asiático Africa=África America=América,Estados,estadounidense,EEUU Pacific=Pacífico Atlantic=Atlántico
Mediterranean=Mediterráneo Korea=Corea Cruise=crucero Princess=Princess Hong=Hong Wuhan=Wuhan
American=estadounidense,americano,norteamericano,América Americans=estadounidenses,americanos British=británico,Unido
Chinese=chino,China,china Italian=italiano,Italia English=inglés,Inglaterra Scottish=escocés,Escocia Welsh=galés
Dutch=neerlandés,holandés French=francés,Francia,francesa German=alemán,Alemania,alemana Spanish=español,España
Japanese=japonés,Japón Korean=coreano,Corea,surcoreano Iranian=iraní,Irán Israeli=israelí,Israel Swiss=suizo,Suiza
Swedish=sueco,Suecia Danish=danés,Dinamarca Norwegian=noruego,Noruega Finnish=finlandés,Finlandia
Polish=polaco,Polonia Greek=griego,Grecia Turkish=turco,Turquía Irish=irlandés,Irlanda Belgian=belga,Bélgica
Austrian=austríaco,austriaco,Austria Hungarian=húngaro,Hungría Czech=checo,checa,Checa Thai=tailandés,Tailandia
Vietnamese=vietnamita,Vietnam Indian=indio,India Canadian=canadiense,Canadá Australian=australiano,Australia
Mexican=mexicano,México Brazilian=brasileño,Brasil Arab=árabe Arabic=árabe Latino=latino Hispanic=hispano
Easter=Pascua,Semana Christmas=Navidad Lent=Cuaresma Ramadan=Ramadán Spring=primavera Middle=Medio,Oriente
East=Oriente,Este Eastern=oriental,este,Este West=Oeste,Occidente Western=occidental North=norte,Norte,septentrional
South=sur,Sur Northern=norte,septentrional Southern=sur,meridional Central=central Saudi=Arabia,saudí,saudita
States=Estados,EEUU,estadounidense United=Unidos,Unido,Unidas,EEUU,RU,estadounidense Kingdom=Reino,RU God=Dios
Pope=papa,Papa Black=negro,Negra,negra White=blanco,Blanca,Blanco Native=nativo,indígena Alaska=Alaska Earth=Tierra
Sun=Sol Moon=Luna Monday=lunes Tuesday=martes Wednesday=miércoles Thursday=jueves Friday=viernes Saturday=sábado
Sunday=domingo Gram=Gram Latin=latín,Latina,latino Internet=internet,Internet,red
"""


@lru_cache(maxsize=1)
def known_names() -> dict[str, frozenset[str]]:
    """English name, folded, to the folded words that may stand for it in Spanish; acronyms keep their case."""
    found: dict[str, set[str]] = {}
    for table in (_ACRONYMS, _PLACES):
        for english, _, spanish in (entry.partition("=") for entry in table.split()):
            key = english if table is _ACRONYMS else folded(english)
            found.setdefault(key, set()).update(folded(word) for word in spanish.split(","))
    for english, spanish in _territories():
        words = [folded(one) for one in spanish.split() if len(one) > 3]
        for word in map(folded, english.split()):
            found.setdefault(word, set()).update([word] if word in words else words)
    return {name: frozenset(words) for name, words in found.items()}


@lru_cache(maxsize=1)
def names_by_form() -> dict[str, list[tuple[str, str]]]:
    """The first four letters of a Spanish form to all such forms with their English names, both folded."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, forms in known_names().items():
        for form in forms:
            found.setdefault(form[:4], []).append((form, folded(name)))
    return found


def _territories() -> list[tuple[str, str]]:
    from babel import Locale  # its locale data is read from disk at first use

    english, spanish = Locale("en"), Locale("es")
    pairs = [(name, spanish.territories.get(code, "")) for code, name in english.territories.items()]
    return pairs + [(name, spanish.languages.get(code, "")) for code, name in english.languages.items()]
