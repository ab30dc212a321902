"""What a crowd says: words, cards, questions and promises as tired, kind and busy people write them."""

from random import Random

WORKPLACES = ("Solsikken", "Fjordskolen", "Havnebo", "Ærøhus", "Bofællesskabet Ålykke", "Køkkenet på Øst")
ROLES = ("tr",) * 9 + ("amr",) * 8 + ("leder",) * 4 + ("begge",) * 3 + ("ftr",) * 2 + ("andet", "vil_ikke_sige", "")
NAMES = ("Anna", "Bilal", "Carla", "Dorte", "Emil", "Freja")

THOUGHT_OF = """
tillid stress ro travlhed fællesskab ledelse støtte pauser samarbejde trivsel tid kolleger omsorg respekt humor latter
klarhed krav indflydelse mening tryghed stemning tone arbejdsglæde balance sygefravær konflikter ansvar anerkendelse
overblik forandringer fleksibilitet åbenhed ærlighed retfærdighed faglighed energi uro mobning larm vagtplan
forventninger dialog gensidighed hjælp bagland rummelighed nærvær kvalitet dokumentation bemanding natarbejde frihed
udvikling kaffe morgensang øvelse ånderum ægthed åndehul frygt ensomhed samvær planlægning prioritering vikarer
underbemanding relationer kemi møder feedback grin træthed ambitioner selvledelse kaos struktur rutiner ritualer
nysgerrighed mod sårbarhed medbestemmelse inddragelse lydhørhed forudsigelighed belønning løn ferie fritid familie
søvn luft lys indeklima rygter sladder tavshed tavshedspligt loyalitet stolthed glæde vrede sorg håb psykologisk-tryghed
"""
WORDS = THOUGHT_OF.split()
FORMS = {
    "stress": "stressende",
    "ledelse": "ledelsen",
    "samarbejde": "samarbejdet",
    "pauser": "pause",
    "krav": "kravene",
}
CRUDE = "idioti"

WHO = (
    "Vi",
    "Hele teamet",
    "Vores leder",
    "De nye",
    "Nattevagterne",
    "Vi i køkkenet",
    "TRIO",
    "Vikarerne",
    "Vi to på kontoret",
)
DOES = (
    "begynder mandag med et kvarters fælles overblik",
    "siger det højt, når opgaverne hober sig op",
    "spørger til hinanden, før nogen går i stå",
    "øver os i at sige nej på en ordentlig måde",
    "får besked om ændringer i vagtplanen i god tid",
    "holder fast i, at frokosten er en pause",
    "deler de svære samtaler, så ingen står alene",
    "har en fast makker de første tre måneder",
    "evaluerer, når noget har været hårdt",
    "tager APV'en frem mere end én gang om året",
    "glemmer at fortælle, hvad der blev besluttet",
    "når sjældent at følge op på det, vi aftaler",
    "får for mange mails uden for arbejdstiden",
    "mangler et sted, hvor man kan være i fred",
    "ved ikke altid, hvem der bestemmer hvad",
    "løber stærkest lige før sommerferien",
)
TAILS = (
    "",
    "",
    "",
    " – især om fredagen",
    ", og det kan mærkes",
    ", men ikke i ferierne",
    " (det er nyt)",
    ", siger de fleste",
    ", også når der er travlt",
    " og griner lidt ad det bagefter",
    ", hvis der er tid",
    "; det vil vi gerne blive ved med",
)
TOOK = (
    "At små ting tæller: et godmorgen, et tak, et spørgsmål",
    "At jeg må give noget fra mig igen",
    "At spørge: Hvad vil du have, at jeg skal gøre med det?",
    "At guldkornene er noget, man kan tale konkret om",
    "At lederen også står i krydspres",
    "At vi er flere om det, end jeg troede",
    "At tage det op, mens det er småt",
    "At rollen ikke er hele mig",
    "At en gåtur løser mere end et møde",
    "At IGLO gør det tydeligt, hvem der kan gøre hvad",
)
PROMISES = (
    "Tage travlheden op på næste personalemøde",
    "Bede om et fast punkt om trivsel i MED",
    "Aftale månedlige møder i TRIO",
    "Spørge mine kolleger, hvad de har brug for",
    "Holde mine egne pauser og sige det højt",
    "Lave en makkerordning for nye",
    "Gå en tur med min leder og tale forventninger",
    "Skrive et kort referat, som alle kan finde",
    "Hænge guldkornene op i personalerummet",
    "Få vagtplanen ud fire uger før",
    "Indføre et roligt hjørne på afdelingen",
    "Samle op på sygefraværet uden at pege på nogen",
    "Tale med HR om en fælles retning",
    "Øve to svære samtaler sammen med AMR",
)
STEPS = (
    "Spørge på mandag",
    "Sætte det på dagsordenen",
    "Ringe til Bilal",
    "Finde en dato",
    "Vise opsamlingen til lederen",
    "",
)
NEEDS = ("Tid i arbejdstiden", "Opbakning fra lederen", "En makker", "", "", "")
QUESTIONS = (
    "Hvad gør vi, når lederen selv er presset?",
    "Har en AMR krav på tid til opgaverne?",
    "Hvem tager sagen, når både TR og AMR er på ferie?",
    "Hvordan får vi nattevagterne med?",
    "Må vi tale om sygefravær på et personalemøde?",
    "Hvornår er det mobning, og hvornår er det en dårlig tone?",
    "Kan vi få en APV, der også spørger til det gode?",
    "Hvordan siger man fra uden at blive den besværlige?",
    "Hvad må jeg fortælle videre, når nogen betror mig noget?",
    "Hvem betaler for en ekstern, der kan hjælpe os?",
    "Hvordan holder vi fast i det her om seks uger?",
    "Er {dialog} frivilligt?",
    "Hvad er forskellen på TRIO og MED?",
    "Hvordan måler man, om det går bedre?",
    "Kan opsamlingen lægges på intranettet?",
    "Hvordan får vi flere til at stille op som AMR?",
    "Hvad gør man med en kollega, der aldrig deltager?",
    "Skal vikarer med i trivselsmålingen?",
    "Hvor længe gemmes svarene fra i dag?",
    "Hvorfor er der ikke varme i mødelokalet på Havnebo?",
)
NOTES = (
    "nogen skal turde sige det først",
    "vi trænger til fælles fodslag",
    "der er nye i huset",
    "to er uenige og begge har ret",
    "ledelsen spørger, hvad vi mener",
    "rygterne løber",
    "det drejer sig om mine egne vilkår",
    "jeg ikke har mandat",
    "folk forventer, at jeg kan love noget",
    "det bliver min opgave alene",
    "vi har brug for at blive enige om reglerne",
    "det går hurtigt, og ikke alle er med",
    "nogen har brug for en, der lytter",
    "der er tid til at gøre det ordentligt",
    "det burde være en ledersag",
    "det gentager sig hver måned",
)
HUNG = (
    "Spørg, før du lover noget",
    "Sig, hvad du gør med det, du hører",
    "En rolle ad gangen",
    "Lederen er også en kollega",
    "Del det med din TRIO, inden weekenden",
    "Man må gerne tænke sig om",
    "Skriv ned, hvad I blev enige om",
    "Gå ikke hjem med andres bekymringer",
    "Øv dig sammen med en, du er tryg ved",
    "Tak for tilliden, og sig grænsen højt",
)
HARD = (
    "At finde tid, når alle løber stærkt",
    "At få alle med, også dem om natten",
    "At jeg ved for meget om for mange",
    "At der aldrig bliver fulgt op",
    "At {dialog} bliver til et skema",
    "At vi er så forskellige i teamet",
    "At jeg både er kollega og valgt",
    "At økonomien fylder alt",
)
IDEAS = (
    "Et fast kvarter efter morgenmødet",
    "En tur med lederen hver måned",
    "Makkere på tværs af husene",
    "En tavle med det, vi har besluttet",
    "Spørgsmål af ugen ved kaffemaskinen",
    "At begynde møder med det, der lykkes",
    "En time til TRIO i vagtplanen",
    "At {dialog} foregår gående",
)
AGREED = (
    "Vi mødes et kvarter hver anden tirsdag",
    "Lederen melder ud, TR og AMR hjælper med at svare",
    "Referatet ligger i den fælles mappe samme dag",
    "Er vi uenige, sover vi på det og tager det op igen",
    "TR har otte timer om måneden, AMR seks – spørg, hvis det ikke rækker",
    "Intet om enkelte kolleger i {dialog}",
    "MED skal høre om det, før det er besluttet",
    "Status i uge 8 og uge 34",
    "Hvem bestemmer over vikarbudgettet?",
    "Nattevagterne får besked på skrift & på mødet",
)
ABOUT = ("TRIO på Solsikken", "Køkkenet & kontoret", "{dialog} i foråret", "Natholdet", "Os fire", "Indsatsen mod støj")


def words(rng: Random) -> list[str]:
    """One to three, the common ones most; sometimes in another form, with a capital or a full stop."""
    chosen: list[str] = []
    for _ in range(rng.choice((1, 2, 3, 3, 3))):
        word = WORDS[min(int(rng.expovariate(1 / 18)), len(WORDS) - 1)]
        word = FORMS.get(word, word) if rng.random() < 0.3 else word
        chosen.append(rng.choice((word, word, word.capitalize(), f"{word}.")))
    return list(dict.fromkeys(chosen))


def card(rng: Random) -> str:
    return f"{rng.choice(WHO)} {rng.choice(DOES)}{rng.choice(TAILS)}"


def said(rng: Random, texts: tuple[str, ...]) -> str:
    return rng.choice(texts).replace("{dialog}", "Tal Sammen")


def signed(rng: Random) -> str:
    return f"{rng.choice(NAMES)}, {rng.choice(WORKPLACES)}"


def promise(rng: Random, themes: tuple[str, ...]) -> dict[str, object]:
    """Some are thought through, some are half a line."""
    thorough = rng.random() < 0.6
    name = signed(rng) if rng.random() < 0.3 else ""
    return {
        "what": said(rng, PROMISES) + rng.choice(("", "", " hos os", ", og det gør jeg snart")),
        "whom": rng.sample(("kolleger", "leder", "trio", "andre"), rng.randrange(3)),
        "first_step": said(rng, STEPS) if thorough else "",
        "by": rng.choice(("2026-11-27", "2026-12-01", "2026-12-15", "2027-01-11")) if thorough else "",
        "need": said(rng, NEEDS) if thorough else "",
        "level": rng.choice(("individ", "gruppe", "gruppe", "gruppe", "ledelse", "organisation", "")),
        "theme": rng.choice((*themes, "")),
        "share": "shared" if name else "anonymous",
        "who": name,
    }
