"""Summaries to export: an ordinary day, an empty one, a large one and one full of hostile texts."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from workshop.domain.summary import (
    Bar,
    BlockTimes,
    Commitment,
    Question,
    Section,
    Summary,
    SummaryBlock,
    Texts,
)

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
DAY = date(2026, 11, 20)
HOSTILE = (
    "=1+1",
    "＝HYPERLINK(A1)",
    "@SUM(A1)",
    "\t=2+2",
    "<script>alert(1)</script>",
    '#import "x": * #panic() $x^2$ \\ `kode` *fed* _skrå_ // kommentar',
    "| celle | **fed** [link](https://example.org) ~~væk~~ &amp; 1. ikke en liste",
    "שלום og سلام midt i en sætning",
    "Tak 🎉 for i dag 👩‍👩‍👧 漢字",
    "Donaudampskibsselskabskaptajnsenkepensionsudbetalingskontor" * 5,
    "\u202eomvendt\u202c og z\u0301\u0302\u0303\u0304algo ก\u0301",
    "to\nlinjer;med \"anførsel\" og 'pling'",
)


CHAPTERS = [
    "Dagens mål",
    "Dagen på én side",
    "Velkomst og rammesætning",
    "Hvad er psykisk arbejdsmiljø, og hvad indebærer rollen?",
    "Pause",
    "Dilemmaer og krydspres",
    "Spørgsmål fra dagen",
    "Det vil vi gøre",
    "Planlagt og faktisk tid",
]
"""The headings of the ordinary day, in every file that has some."""


def say(text: str, /, **params: object) -> str:
    """Danish as it is written in the source."""
    return text.format(**params) if params else text


def at(hour: int, minute: int) -> datetime:
    return datetime(2026, 11, 20, hour, minute, tzinfo=COPENHAGEN)


def times(hour: int, minute: int, minutes: int, late: int | None = 0) -> BlockTimes:
    start = at(hour, minute)
    end = start + timedelta(minutes=minutes)
    if late is None:
        return BlockTimes(start, end)
    return BlockTimes(start, end, start, end + timedelta(minutes=late))


def choice(n: int = 15) -> Section:
    counts = (n * 2 // 5, n // 3, n - n * 2 // 5 - n // 3)
    options = ("Vi taler om det, når det brænder på", "Vi har det fast på dagsordenen", "Vi taler sjældent om det")
    bars = tuple(Bar(option, count, count / n) for option, count in zip(options, counts, strict=True))
    return Section(
        activity="tjek-ind",
        kind="poll",
        title="Hvor tit taler I om det psykiske arbejdsmiljø?",
        n=n,
        sentence=f"{n} har svaret. Flest valgte Vi taler om det, når det brænder på ({counts[0]}).",
        columns=("Svar", "Antal", "Andel i procent"),
        rows=tuple((bar.label, bar.count, round(100 * bar.share)) for bar in bars),
        bars=bars,
    )


def scale() -> Section:
    rated = (("Indflydelse på eget arbejde", 3.67, 12), ("Social støtte fra kolleger og leder", 4.25, 12))
    return Section(
        activity="guldkorn",
        kind="poll",
        title="Hvilke ressourcer har vi hos os?",
        n=12,
        sentence="12 har svaret på en skala fra 1 til 5.",
        columns=("Udsagn", "Gennemsnit", "1", "2", "3", "4", "5", "Svar", "Sprunget over"),
        rows=(
            ("Indflydelse på eget arbejde", 3.67, 0, 1, 4, 5, 2, 12, 0),
            ("Social støtte fra kolleger og leder", 4.25, 0, 0, 2, 5, 5, 12, 0),
            ("Belønning", None, None, None, None, None, None, 4, 8),
        ),
        bars=tuple(Bar(label, n, (mean - 1) / 4, mean) for label, mean, n in rated),
    )


def words(many: int = 14) -> Section:
    found = ("tillid", "ro", "travlhed", "fællesskab", "ledelse", "støtte", "pauser", "æstetik", "øvelse", "ånd")
    rows = tuple((found[i] if i < len(found) else f"ord {i}", max(1, 9 - i)) for i in range(many))
    return Section(
        activity="ordsky",
        kind="poll",
        title="Hvad tænker du på, når du hører psykisk arbejdsmiljø?",
        n=15,
        sentence=f"15 har svaret med {many} forskellige ord. Oftest: tillid, ro, travlhed.",
        columns=("Ord", "Antal"),
        rows=rows,
    )


def cards(*texts: Texts) -> Section:
    written = sum(len(one.items) for one in texts)
    return Section(
        "loop", "poll", "Hvad virker, og hvad kan vi styrke?", 9, f"9 har skrevet {written} kort.", texts=texts
    )


FEW = Section("krydspres", "poll", "Hvornår mærker du krydspres?", 3, "", few=True)
PROMISES = (
    Commitment(
        what="Tage tidlige tegn på stress op på personalemødet",
        whom=("kolleger", "leder"),
        first_step="Bede om et punkt på dagsordenen",
        by="2026-12-01",
        need="Tid sammen med AMR",
        level="gruppe",
        theme="Krav",
        who="Anna, Solsikken",
    ),
    Commitment(what="Holde mine pauser", level="individ"),
    Commitment(what="Aftale faste møder i TRIO", whom=("trio",), level="ledelse", theme="Samarbejde"),
    Commitment(what="Skrive et referat, som alle kan finde", level="gruppe"),
    Commitment(what="Tale med Bilal om det, jeg lærte i dag", whom=("andre",)),
)


def ordinary() -> Summary:
    walls = (
        Texts("Det virker", ("Vi holder fast i morgenmødet", "Lederen lytter", "Vi griner sammen")),
        Texts("Det kan styrkes", ("Flere pauser – især fredag", "Klarhed om, hvem der beslutter hvad")),
    )
    return Summary(
        title="Sammen om psykisk arbejdsmiljø",
        code="31132617",
        language="da",
        date=DAY,
        participants=15,
        phoneless=2,
        smallest_group=5,
        aims=(
            "I kender det psykiske arbejdsmiljø og de ord, vi bruger om det",
            "I ved, hvilken rolle I selv spiller",
            "I har øvet jer i dilemmaer og krydspres",
            "I kan styrke samarbejdet i TRIO",
        ),
        blocks=(
            SummaryBlock("Velkomst og rammesætning", times(9, 0, 15, 5), (choice(),)),
            SummaryBlock(
                "Hvad er psykisk arbejdsmiljø, og hvad indebærer rollen?",
                times(9, 15, 30),
                (words(), scale(), cards(*walls)),
            ),
            SummaryBlock("Pause", times(10, 30, 15, -3)),
            SummaryBlock("Dilemmaer og krydspres", times(10, 45, 75, None), (FEW,)),
        ),
        questions=(
            Question("Hvornår har en TR ret til at blive hørt?", 7, False, owner="Henrik"),
            Question("Hvem tager sagen, når AMR er på ferie?", 3, False),
            Question("Må vi dele materialet med Havnebo?", 1, True, reply="Ja, det ligger på intranettet."),
        ),
        archived=(Question("Kan vi få frugt?", 2, False),),
        commitments=PROMISES,
    )


def empty() -> Summary:
    return Summary("Tom dag på Fjordskolen", "11112222", "da", DAY, 0, 0, 5)


def large() -> Summary:
    texts = tuple(f"Kort {i}: vi kan blive bedre til at sige det højt, mens det endnu er småt" for i in range(200))
    return Summary(
        title="Den store dag",
        code="33334444",
        language="da",
        date=DAY,
        participants=300,
        phoneless=12,
        smallest_group=5,
        blocks=(
            SummaryBlock("Formiddag", times(9, 0, 180, 12), (choice(300), words(90))),
            SummaryBlock("Eftermiddag", times(13, 0, 120, 4), (cards(Texts("Svar", texts)),)),
        ),
        questions=tuple(Question(f"Spørgsmål {i} om hverdagen?", 60 - i, i % 3 == 0) for i in range(60)),
        commitments=PROMISES * 12,
    )


def hostile() -> Summary:
    """Every place where somebody can write holds every hostile text."""
    everything = " ".join(HOSTILE)
    bars = tuple(Bar(text, 5, 0.5) for text in HOSTILE)
    rows = tuple((text, 5, text) for text in HOSTILE)
    section = Section(
        everything[:40],
        "poll",
        everything,
        10,
        everything,
        False,
        HOSTILE[:3],
        rows,
        bars,
        (Texts(everything, HOSTILE),),
    )
    return Summary(
        title="=#panic() <b>Dagen</b> 🎉",
        code="55556666",
        language="da",
        date=DAY,
        participants=10,
        phoneless=0,
        smallest_group=5,
        aims=HOSTILE,
        blocks=tuple(SummaryBlock(text, times(9, 0, 15), (section,)) for text in HOSTILE[:2]),
        questions=tuple(Question(text, 1, True, reply=text, owner=text) for text in HOSTILE),
        archived=tuple(Question(text, 1, False, reply=text, owner=text) for text in HOSTILE),
        commitments=tuple(Commitment(text, (), text, text, text, "gruppe", text, text) for text in HOSTILE),
    )
