/** What the tests of the summary share: a day's pages, and what a face gets of them. */

const PAGE = {
  kind: "poll", form: "", sentence: "", n: 0, few: false, bars: [], measures: null, columns: [], rows: [], texts: [],
  lines: [], groups: [], before: [], rounds: null, scale: [], figure: null, questions: [], levels: [],
};

export const page = (id, more = {}) => ({ ...PAGE, id, title: id, ...more });

const WORDS = [
  ["arbejdspres", 11], ["tillid", 9], ["kolleger", 8], ["stress", 7], ["mening", 6], ["ro", 5], ["tid", 4],
  ["anerkendelse", 4], ["humor", 3], ["støj", 3], ["krav", 2], ["pauser", 2], ["ledelse", 2], ["usikkerhed", 1],
  ["fælles kaffe", 1], ["retfærdighed", 1], ["tempo", 1], ["glæde", 1],
];

export const words = page("ordsky", {
  form: "words", title: "Hvad tænker du på, når nogen siger psykisk arbejdsmiljø?", n: 24,
  sentence: "24 har svaret med 18 forskellige ord. Oftest: arbejdspres, tillid, kolleger.",
  columns: ["Ord", "Antal"], rows: WORDS,
  bars: WORDS.map(([label, count]) => ({ label, count, share: count / 24, mean: null })),
});

const STATEMENTS = [
  ["Indflydelse: vi er med til at bestemme over det, der fylder i arbejdet", 3.1],
  ["Mening: vi kan mærke, at vores arbejde gør en forskel for nogen", 4.5],
  ["Forudsigelighed: vi får besked i så god tid, at vi kan indrette os", 2.3],
  ["Social støtte: vi hjælper hinanden, både kolleger og leder", 4.1],
  ["Belønning: godt arbejde bliver set, og vi hører om det", 2.8],
  ["Krav: det, der ventes af os, passer til vores tid og kræfter", 1.9],
];

export const scale = (statements = STATEMENTS) =>
  page("guldkorn", {
    form: "scale", title: "Hvor meget har I af de seks guldkorn hos jer?", n: 23,
    sentence: "23 har svaret på en skala fra 1 til 5. Højest ligger Mening (4,5), lavest Krav (1,9).",
    columns: ["Udsagn", "Gennemsnit", "1", "2", "3", "4", "5", "Svar", "Sprunget over"],
    rows: statements.map(([text, mean]) => [text, mean, 1, 4, 8, 6, 4, 23, 0]),
    scale: ["1", "2", "3", "4", "5"],
    bars: statements.map(([label, mean]) => ({ label, count: 23, share: (mean - 1) / 4, mean })),
  });

const bar = (label, count, n = 24) => ({ label, count, share: count / n, mean: null });

export const choice = page("tjek-ind", {
  form: "choice", title: "Hvordan har du det her til morgen?", n: 24,
  sentence: "24 har svaret. Flest valgte Rolig og nysgerrig (10).",
  columns: ["Svar", "Antal", "Andel i procent"],
  rows: [["Frisk og klar", 6, 25], ["Rolig og nysgerrig", 10, 42], ["Træt, men her", 5, 21], ["Andet", 3, 13]],
  bars: [bar("Frisk og klar", 6), bar("Rolig og nysgerrig", 10), bar("Træt, men her", 5), bar("Andet", 3)],
});

const SENTENCES = [
  "Vi tager fem minutter til at lande sammen, før mødet begynder.",
  "At sige det højt, når noget fylder, også når det er svært.",
  "Lederen spørger til, hvordan det går, og bliver stående.",
  "Pauser, der bliver holdt.",
];

const theme = (heading, n) => ({
  heading, items: Array.from({ length: n }, (_, at) => `${SENTENCES[at % SENTENCES.length]} (${heading} ${at + 1})`),
});

const THEMES = [["Tid til pauser", 12], ["Samarbejde med lederen", 7], ["Klare roller", 5], ["Ikke grupperet", 3]];

export const walk = (themes = THEMES) =>
  page("walk", {
    kind: "walk", title: "Walk'n'Talk: Hvad vil vi tage med hjem?", n: 22,
    sentence: "22 har talt sammen og taget 27 sætninger med hjem.",
    texts: themes.map(([heading, n]) => theme(heading, n)),
  });

export const cards = (more = {}) =>
  page("kort", {
    kind: "cards", title: "Roller for tillidsvalgte", n: 21,
    sentence: "21 har arbejdet med 5 kort. Kan se mig selv i den: oftest sagt om Bisidder (12).",
    columns: ["Kort", "Kan se mig selv i den", "Vil gerne blive bedre til den", "Linjer"],
    rows: [
      ["Forhandler", 8, 3, 2], ["Bisidder", 12, 5, 4], ["Vagthund", 2, 1, 0], ["Lytter", 9, 7, 1],
      ["Ambassadør", 0, 0, 3],
    ],
    bars: [bar("Forhandler", 8, 21), bar("Bisidder", 12, 21), bar("Vagthund", 2, 21), bar("Lytter", 9, 21)],
    measures: ["Kan se mig selv i den", "Andel", "Antal"],
    ...more,
  });

const byRole = (tick) => ({
  ...PAGE, id: "kort", kind: "cards", title: `Roller for tillidsvalgte – fordelt på roller: ${tick}`,
  columns: ["Kort", "TR", "AMR"],
  rows: [["Forhandler", 6, 2], ["Bisidder", 5, 7]],
});

export const cardsByRole = cards({ groups: ["Kan se mig selv i den", "Vil gerne blive bedre til den"].map(byRole) });

const question = (text, votes, more = {}) => ({ text, votes, answered: false, reply: "", owner: "", ...more });

export const QUESTIONS = [
  question("Hvornår får vi svar på vagtplanen for sommeren?", 9, { owner: "Henrik" }),
  question("Hvem gør vi opmærksom på det, hvis vi ser nogen mistrives?", 14),
  question("Kan vi få tid til supervision?", 4, { answered: true, reply: "Ja, fra august", owner: "Carla" }),
];

export const asked = (questions = QUESTIONS) =>
  page("questions", { kind: "questions", title: "Spørgsmål fra dagen", questions });

export const promise = (what, more = {}) => ({ what, whom: [], first_step: "", by: "", need: "", who: "", ...more });

const level = (name, themes) => ({
  level: name, count: themes.reduce((sum, [, ...items]) => sum + items.length, 0),
  themes: themes.map(([title, ...items]) => ({ theme: title, items })),
});

export const promised = (levels) =>
  page("commitments", {
    kind: "commitments", title: "Det vil vi gøre",
    levels: levels ?? [
      level("individ", [
        ["Pauser", promise("Jeg går en tur i frokosten."), promise("Jeg siger nej til møder efter kl. 15.")],
      ]),
      level("gruppe", [
        ["Pauser", promise("Vi begynder mødet i ro."), promise("Vi tager kaffen sammen.", { who: "Havnebo" })],
        ["Roller", promise("Vi skriver ned, hvem der gør hvad, når en er syg."), promise("Vi hjælper den nye.")],
      ]),
      level("ledelse", [["", promise("Lederen melder ud om vagtplanen.", { who: "Carla, Solsikken" })]]),
    ],
  });

export const few = page("svaert", {
  form: "choice", title: "Hvad er det sværeste?", few: true, sentence: "Færre end 5 svarede, så der vises ikke noget.",
});

export const PAGES = [words, scale(), choice, walk(), cards(), asked(), promised(), few];

const WORKSHOP = {
  code: "31132617", title: "Sammen", language: "da", smallest_group: 5, ended: null, published: null, keep_days: 1,
  deletes_at: null, cleared: false, meeting: 1,
};

export const ACTIVITY = { id: "opsamling", kind: "summary", title: "Dagen i jeres egne ord", minutes: 5 };

/** What a view gets while `look` is on the screen. */
export const room = (look, { pages = PAGES, ...more } = {}) => ({
  activity: ACTIVITY,
  stage: { look },
  result: {
    pages: pages.map(({ id, title }) => ({ id, title })),
    page: pages.find(({ id }) => id === look) ?? null,
    people: 26,
    all: pages,
  },
  shape: "wide",
  memory: {},
  table: false,
  now: Date.UTC(2026, 10, 20, 11, 15),
  turning: 0,
  workshop: WORKSHOP,
  ...more,
});
