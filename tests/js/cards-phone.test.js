/** Cards on the phone: what every state says to do next, and what a phone sends. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { placeAt, tableIn } from "../../static/js/activities/cards/on_phone/before.js";
import { cardEnds, playedOf, readerOf, turnAt } from "../../static/js/activities/cards/on_phone/turns.js";
import { page } from "../../static/js/activities/cards/phone.js";
import { strokeOf } from "../../static/js/parts/stroke.js";
import { clockTime } from "../../static/js/parts/words.js";
import { newMemory } from "../../static/js/parts/writing.js";
import { describe } from "../../static/js/phone/describe.js";
import { all } from "./drawn.js";
import { elements, NOON, onPhone, press, read, sent } from "./polls.js";

const MINUTE_MS = 60_000;

const card = (id, name, more = {}) => ({
  id,
  name,
  line: `${name} i én linje.`,
  questions: [`Hvornår gavner ${name}?`],
  roles: [],
  suit: "samarbejde",
  icon: "bridge",
  depth: 1,
  perspective: `Set fra en anden stol: ${name}?`,
  ...more,
});
const DECK = {
  title: "Roller for tillidsvalgte",
  suits: [
    { id: "samarbejde", title: "Samarbejde" },
    { id: "faldgruber", title: "Faldgruber" },
  ],
  fields: ["Gavnlig når …", "Mindre hensigtsmæssig når …"],
  ticks: ["Kan se mig selv i den", "Vil gerne blive bedre til den"],
  cards: [
    card("brobygger", "Brobygger"),
    card("maegler", "Mægler"),
    card("postbud", "Postbud", { suit: "faldgruber", perspective: "" }),
  ],
};
const EXERCISE = {
  kind: "cards",
  id: "b3.a1",
  title: "Øvelse med dialogkort",
  deck: DECK,
  play: "each",
  groups: { by: "mixed", size: 4 },
  task: "",
  minutes: 40,
  card_minutes: null,
  hand: 3,
};
const member = (number, more = {}) => ({ number, phone: true, away: false, ...more });
const ANNAS_TEAM = {
  activity: "b3.a1",
  now: NOON,
  team: 3,
  me: 17,
  table: false,
  members: [member(17), member(4, { phone: false }), member(9)],
  lines: [],
  cards: { 17: "brobygger", 4: "maegler", 9: "postbud" },
  hand: ["maegler", "brobygger", "postbud"],
  turn: { at: 0, since: 0 },
};
const DEALT = { formed: true, dealt: 1, began: NOON, paused: null, card: null };
const BEFORE = { formed: false, dealt: 0, began: null, paused: null, card: null };

/** Anna's phone; `done` is what it sent, `kept` its drafts, `here` what it only remembers. */
const annas = ({ activity = {}, stage = DEALT, team = ANNAS_TEAM, here = {}, answer = { ok: true }, ...more } = {}) => {
  const local = new Map(Object.entries(here));
  const state = onPhone({ ...EXERCISE, ...activity }, { stage, ...more });
  return {
    team,
    role: "tr",
    place: "",
    ...state,
    ...more,
    mine: more.mine ?? {},
    here: local,
    local: {
      get: (name, fallback = null) => local.get(name) ?? fallback,
      set: (name, value) => (value === null ? local.delete(name) : local.set(name, value)),
    },
    play: async (what, details) => (state.done.push(["play", what, details]), answer),
    takeSeat: (seat) => state.done.push(["seat", seat]),
  };
};

const drawnOf = (state, memory = newMemory()) => page(state, memory);
const wordsOf = (state, memory) => read(drawnOf(state, memory));
const says = (state, ...words) => words.map((one) => wordsOf(state).includes(one));
const pressed = (view) =>
  elements(view, "button")
    .filter((props) => props["aria-pressed"] === true)
    .map((props) => read(props.children));

/* Before there are cards */

test("before anything is formed the phone says what comes", () => {
  assert.equal(
    wordsOf(annas({ stage: BEFORE, team: null })),
    "Øvelse med dialogkort Snart bliver I delt i grupper " +
      "Du får et nummer, en gruppe og et kort her på mobilen. Samarbejde Faldgruber",
  );
});

for (const [play, words] of [
  ["room", "Snart ser vi på et kort sammen"],
  ["browse", "Snart bliver kortene lagt frem"],
]) {
  test(`before cards are played by ${play} nobody is promised a group`, () => {
    const bilal = annas({ activity: { play }, stage: BEFORE, team: null });

    assert.deepEqual(says(bilal, words, "grupper"), [true, false]);
  });
}

test("the task stands under what is about to happen", () => {
  const anna = annas({ activity: { task: "Læs kortet højt." }, stage: BEFORE, team: null });

  assert.equal(wordsOf(anna).endsWith("Læs kortet højt."), true);
});

for (const [place, table] of [
  ["Bord 4", 4],
  ["12", 12],
  ["Solsikken", null],
  ["", null],
  [undefined, null],
]) {
  test(`the table in "${place}" is ${table}`, () => {
    assert.equal(tableIn(place), table);
  });
}

for (const [place, there] of [
  ["", "Bord 7"],
  ["Bord 4", "Bord 7"],
  ["Solsikken", "Solsikken, Bord 7"],
  ["Et arbejdssted med et navn, der er for langt", "Et arbejdssted med et navn, der, Bord 7"],
]) {
  test(`whoever sat at "${place}" sits at "${there}" after choosing table 7`, () => {
    assert.equal(placeAt(place, 7), there);
  });
}

const BY_TABLE = { groups: { by: "table", size: 4 } };

test("with free tables the place of the morning is filled in and counts", () => {
  const anna = annas({ activity: BY_TABLE, stage: BEFORE, team: null, place: "Bord 4" });

  const [{ value }] = elements(drawnOf(anna), "input");

  assert.deepEqual([value, ...says(anna, "Du sidder ved bord 4.")], [4, true]);
});

test("choosing a table before the groups are formed keeps it as my place", () => {
  const anna = annas({
    activity: BY_TABLE,
    stage: BEFORE,
    team: null,
    place: "Solsikken",
    drafts: { table: { words: "5" } },
  });

  press(drawnOf(anna), "Jeg sidder her");

  assert.deepEqual(anna.done, [["seat", { table: "Solsikken, Bord 5" }]]);
});

test("whoever has no table when the groups are formed chooses one at once", async () => {
  const waiting = { activity: "b3.a1", now: NOON, team: 0, me: 17, table: true, members: [] };
  const anna = annas({ stage: { ...BEFORE, formed: true }, team: waiting, drafts: { table: { words: "5" } } });

  press(drawnOf(anna), "Jeg sidder her");

  assert.deepEqual(anna.done, [["play", "table", { team: 5 }]]);
});

for (const words of ["", "0", "100", "fire"]) {
  test(`"${words}" is no table`, () => {
    const anna = annas({ activity: BY_TABLE, stage: BEFORE, team: null, drafts: { table: { words } } });

    const [button] = elements(drawnOf(anna), "button");

    assert.equal(button.disabled, true);
  });
}

test("what the server says against a table is read", async () => {
  const why = "Her bliver grupperne dannet ved styrepulten.";
  const waiting = { activity: "b3.a1", now: NOON, team: 0, me: 17, table: true, members: [] };
  const anna = annas({
    stage: { ...BEFORE, formed: true },
    team: waiting,
    drafts: { table: { words: "5" } },
    answer: { ok: false, why },
  });

  await press(drawnOf(anna), "Jeg sidder her");
  await null;

  assert.deepEqual(says(anna, why), [true]);
});

test("whoever comes late is told that a group is on its way", () => {
  const late = { activity: "b3.a1", now: NOON, team: 0, me: 31, table: false, members: [] };

  const dorte = annas({ stage: { ...BEFORE, formed: true }, team: late });

  assert.deepEqual(says(dorte, "Du får en gruppe om lidt."), [true]);
});

test("a team without cards knows its name, my number, who is there and who has no phone", () => {
  const anna = annas({ stage: { ...BEFORE, formed: true } });

  assert.equal(
    wordsOf(anna).replaceAll("\u00a0", " "),
    "Øvelse med dialogkort Gruppe 3 Du er nummer 17 Find de andre, og sæt jer sammen. Kortene kommer om lidt. " +
      "I er 3: nummer 17 (dig), nummer 4 og nummer 9. Nummer 4 er uden mobil.",
  );
});

test("a team at a table bears the table's name", () => {
  const anna = annas({ stage: { ...BEFORE, formed: true }, team: { ...ANNAS_TEAM, table: true } });

  assert.deepEqual(says(anna, "Bord 3", "Bliv siddende ved bordet."), [true, true]);
});

test("whoever is away for a while is missed", () => {
  const members = [member(17), member(4, { away: true }), member(9, { away: true })];

  assert.deepEqual(says(annas({ team: { ...ANNAS_TEAM, members } }), "Vi har ikke hørt fra nummer 4 og 9 længe."), [true]);
});

/* Everybody has a card */

test("dealt, my card comes first, then what we write, then what I say of it, then the wall", () => {
  const view = drawnOf(annas());

  assert.deepEqual(
    [all(view, "h1"), all(view, "h2")],
    [
      ["Dit kort"],
      ["Brobygger", "Skriv sammen", "Hvad siger du selv?", "Til væggen", "Kort til nummer 4, uden mobil"],
    ],
  );
});

test("the card of somebody without a phone lies there, small", () => {
  assert.deepEqual(all(drawnOf(annas()), "h3"), ["Gavnlig når …", "Mindre hensigtsmæssig når …", "Mægler"]);
});

test("a card is swapped without a reason", async () => {
  const anna = annas();

  await press(drawnOf(anna), "Byt kort");

  assert.deepEqual(anna.done, [["play", "swap", { card: "brobygger" }]]);
});

test("without a line the card stays, and the phone says calmly when it can be swapped", () => {
  const anna = annas({ online: false });

  const swap = elements(drawnOf(anna), "button").find(({ children }) => read(children) === "Byt kort");

  assert.deepEqual([swap.disabled, ...says(anna, "Kortet kan byttes, når der er forbindelse igen.")], [true, true]);
});

test("the other side shows another perspective, and the way back", () => {
  const anna = annas();

  press(drawnOf(anna), "Skift perspektiv");

  assert.deepEqual(
    says(anna, "Set fra en anden stol: Brobygger?", "Hvornår gavner Brobygger?", "Tilbage til spørgsmålene"),
    [true, false, true],
  );
});

test("a card without another side does not offer one", () => {
  const anna = annas({ team: { ...ANNAS_TEAM, cards: { 17: "postbud" } } });

  assert.deepEqual(says(anna, "Skift perspektiv"), [false]);
});

test("the cards of the group can be looked at, and only my own can be swapped", () => {
  const anna = annas();

  press(drawnOf(anna), "Nummer 9");
  const view = drawnOf(anna);

  assert.deepEqual([all(view, "h1"), pressed(view)], [["Kortet hos nummer 9"], ["Nummer 9"]]);
  assert.deepEqual(says(anna, "Postbud", "Byt kort"), [true, false]);
});

test("a new round brings me back to my own card", () => {
  const anna = annas({ here: { "looked-at": { dealt: 1, number: 9 } }, stage: { ...DEALT, dealt: 2 } });

  assert.deepEqual(all(drawnOf(anna), "h1"), ["Dit kort"]);
});

test("where each card has its time, the turn goes around the table with the clock", () => {
  const at = (minutes) => annas({ activity: { card_minutes: 5 }, now: NOON + minutes * MINUTE_MS });

  assert.deepEqual(
    [says(at(1), "Det er dig, der fortæller nu."), says(at(6), "Det er nummer 4, der fortæller nu.")],
    [[true], [true]],
  );
});

test("where cards have no time of their own somebody begins, and the group goes on by itself", () => {
  assert.deepEqual(says(annas(), "Du begynder."), [true]);
});

test("a team of one is not told whose turn it is", () => {
  const alone = { ...ANNAS_TEAM, members: [member(17)], cards: { 17: "brobygger" } };

  assert.deepEqual(says(annas({ team: alone }), "Du er alene her lige nu.", "Du begynder.", "Nummer"), [
    true,
    false,
    false,
  ]);
});

test("whoever has no card yet is told that it comes", () => {
  assert.deepEqual(says(annas({ team: { ...ANNAS_TEAM, cards: {} } }), "Dit kort kommer om lidt."), [true]);
});

test("whoever has no group looks at the cards alone and writes for themselves", () => {
  const late = { activity: "b3.a1", now: NOON, team: 0, me: 31, table: false, members: [] };

  assert.deepEqual(says(annas({ team: late }), "Kort 1 af 3", "Du får en gruppe om lidt.", "Skriv for dig selv"), [
    true,
    true,
    true,
  ]);
});

/* A hand */

const HAND = { play: "hand" };

test("a hand tells which card it is, who reads aloud, and has one way on", () => {
  const anna = annas({ activity: HAND });

  assert.deepEqual(
    [...says(anna, "Kort 1 af 3", "Det er dig, der læser højt."), all(drawnOf(anna), "h2")[0]],
    [true, true, "Mægler"],
  );
});

test("the next card is next for the whole group", async () => {
  const anna = annas({ activity: HAND });

  await press(drawnOf(anna), "Næste kort");

  assert.deepEqual(anna.done, [["play", "turn", { at: 1 }]]);
});

test("the hand goes on by itself with the clock, and stops at the last card", () => {
  const at = (minutes) =>
    all(drawnOf(annas({ activity: { ...HAND, card_minutes: 5 }, now: NOON + minutes * MINUTE_MS })), "h1")[0];

  assert.deepEqual([4, 5, 11, 90].map(at), ["Kort 1 af 3", "Kort 2 af 3", "Kort 3 af 3", "Kort 3 af 3"]);
});

test("while somebody writes about a card it stays in front of them", () => {
  const memory = newMemory();
  const anna = annas({ activity: HAND });
  drawnOf(anna, memory);
  anna.kept.set("line:maegler:0", "Når to ikke ");

  const view = drawnOf({ ...anna, team: { ...ANNAS_TEAM, turn: { at: 1, since: 0 } } }, memory);

  assert.deepEqual([all(view, "h1"), all(view, "h2")[0]], [["Kort 1 af 3"], "Mægler"]);
});

test("whoever has finished writing goes with the others", () => {
  const memory = newMemory();
  const anna = annas({ activity: HAND });
  drawnOf(anna, memory);
  anna.kept.set("line:maegler:0", "Når to ikke ");
  const next = { ...anna, team: { ...ANNAS_TEAM, turn: { at: 1, since: 0 } } };

  press(drawnOf(next, memory), "Gå med til næste kort");

  assert.equal(all(drawnOf(next, memory), "h2")[0], "Brobygger");
});

/* One card for all, and all cards for one */

test("the card the room looks at is the one in my hand", () => {
  const anna = annas({ activity: { play: "room" }, stage: { ...DEALT, card: "postbud" }, team: null });

  assert.deepEqual([all(drawnOf(anna), "h1"), all(drawnOf(anna), "h2")[0]], [["Kortet lige nu"], "Postbud"]);
});

const BROWSE = { activity: { play: "browse" }, team: null };

test("cards lie open one at a time, with a way on and a way back", () => {
  const anna = annas(BROWSE);

  press(drawnOf(anna), "Næste");

  assert.deepEqual([all(drawnOf(anna), "h1"), all(drawnOf(anna), "h2")[0]], [["Kort 2 af 3"], "Mægler"]);
});

test("a suit alone can be looked through", () => {
  const anna = annas({ ...BROWSE, here: { "browse-suit": "faldgruber" } });

  assert.deepEqual([all(drawnOf(anna), "h1"), all(drawnOf(anna), "h2")[0]], [["Kort 1 af 1"], "Postbud"]);
});

test("the list leads to each card", () => {
  const anna = annas({ ...BROWSE, here: { "browse-list": true } });
  const memory = newMemory();

  press(drawnOf(anna, memory), "Samarbejde: Mægler Mægler i én linje.");

  assert.deepEqual([all(drawnOf(anna, memory), "h1"), memory.land], [["Kort 2 af 3"], "card-maegler"]);
});

for (const [what, to, stroke] of [
  ["far to the left", { x: 100, y: 205 }, "left"],
  ["far to the right", { x: 300, y: 190 }, "right"],
  ["a little", { x: 180, y: 200 }, null],
  ["down", { x: 190, y: 400 }, null],
  ["askew", { x: 120, y: 280 }, null],
]) {
  test(`a finger that goes ${what} means ${stroke ?? "nothing"}`, () => {
    assert.equal(strokeOf({ x: 200, y: 200 }, to), stroke);
  });
}

/* Time */

const STAGE = { began: NOON, paused: null };

for (const [what, turn, minutes, at] of [
  ["has only begun", { at: 0, since: 0 }, 0, 0],
  ["has had its time", { at: 0, since: 0 }, 5, 1],
  ["was turned by hand a minute ago", { at: 2, since: 6 * MINUTE_MS }, 7, 2],
  ["was turned by hand and has had its time since", { at: 2, since: 6 * MINUTE_MS }, 11, 3],
  ["is the last", { at: 2, since: 0 }, 60, 3],
]) {
  test(`a card that ${what} leads to card ${at}`, () => {
    assert.equal(turnAt(turn, minutes * MINUTE_MS, 5, 4), at);
  });
}

test("cards without a time of their own stay until somebody turns", () => {
  assert.equal(turnAt({ at: 1, since: 0 }, 90 * MINUTE_MS, null, 4), 1);
});

test("no time is played while there is a pause, nor before the cards are dealt", () => {
  const now = NOON + 9 * MINUTE_MS;

  assert.deepEqual(
    [playedOf({ began: NOON, paused: NOON + MINUTE_MS }, now), playedOf({ began: null, paused: null }, now)],
    [MINUTE_MS, 0],
  );
});

test("a card's time ends after the cards that went by themselves", () => {
  const ends = cardEnds({ at: 0, since: MINUTE_MS }, STAGE, NOON + 7 * MINUTE_MS, 5);

  assert.equal(ends - NOON, 11 * MINUTE_MS);
});

test("whose turn it is passes those who are away", () => {
  const members = [member(17), member(4, { away: true }), member(9)];

  assert.deepEqual(
    [0, 1, 2, 3].map((turn) => readerOf(members, turn).number),
    [17, 9, 9, 17],
  );
});

test("the time is told in calm words", () => {
  const anna = annas({
    activity: { card_minutes: 5 },
    stage: { ...DEALT, deadline: NOON + 40 * MINUTE_MS },
    now: NOON + 2 * MINUTE_MS,
  });

  const until = clockTime(NOON + 40 * MINUTE_MS);
  assert.deepEqual(says(anna, `Cirka 3 minutter til dette kort. I har tid til kl. ${until}.`), [true]);
});

test("a pause says so, and no clock is told", () => {
  const anna = annas({
    activity: { card_minutes: 5 },
    stage: { ...DEALT, paused: NOON, deadline: NOON + 40 * MINUTE_MS },
  });

  assert.deepEqual(says(anna, "Pause, tag den med ro.", "minutter til"), [true, false]);
});

test("when the time is up nothing is taken away", () => {
  const anna = annas({ stage: { ...DEALT, deadline: NOON - 1 } });

  assert.deepEqual(
    [...says(anna, "Tiden er gået. Skriv den sidste linje færdig."), elements(drawnOf(anna), "textarea").length],
    [true, 2],
  );
});

test("what is locked can be read and not changed", () => {
  const anna = annas({ stage: { ...DEALT, open: false } });

  assert.deepEqual(
    [...says(anna, "Der er lukket for at skrive."), elements(drawnOf(anna), "textarea").length],
    [true, 0],
  );
});

/* What I say of it myself */

const ticksOf = (...cards) => sent({ ticks: cards });

test("a tick is sent with all the others, and with the role that rides along", () => {
  const anna = annas({ mine: { ticks: ticksOf(["maegler"], []) } });

  press(drawnOf(anna), "Kan se mig selv i den");

  assert.deepEqual(anna.done, [["send", "ticks", { ticks: [["maegler", "brobygger"], []], segment: "tr" }]]);
});

test("the phone says that the role rides along, and whoever leaves it out sends the ticks anew without it", () => {
  const anna = annas({ mine: { ticks: ticksOf(["brobygger"], []) } });
  const [box] = elements(drawnOf(anna), "input");

  box.onChange({ target: { checked: false } });

  assert.deepEqual(
    [...says(anna, "Tag din rolle (TR) med, så I kan se forskelle."), anna.done],
    [true, [["send", "ticks", { ticks: [["brobygger"], []] }]]],
  );
});

test("choosing a role after the ticks lets it ride along with them", () => {
  const anna = annas({ role: "", mine: { ticks: ticksOf(["brobygger"], []) } });
  const [select] = elements(drawnOf(anna), "select");

  select.onChange({ target: { value: "amr" } });

  assert.deepEqual(anna.done.at(-1), ["send", "ticks", { ticks: [["brobygger"], []], segment: "amr" }]);
});

test("taking the last tick away takes everything back", () => {
  const anna = annas({ mine: { ticks: ticksOf(["brobygger"], []) } });

  press(drawnOf(anna), "Kan se mig selv i den");

  assert.deepEqual(anna.done, [["withdraw", "ticks"]]);
});

test("a phone that has forgotten its answers asks for leave instead of ticks", () => {
  const anna = annas({ needsAgain: true });

  assert.deepEqual(says(anna, "Bed om at svare igen", "Hvad siger du selv?"), [true, false]);
  assert.deepEqual(says(anna, "Hæng en sætning op"), [false]);
});

/* To the wall */

test("one sentence about a card is hung up, and the field closes", () => {
  const anna = annas({ drafts: { hang: { slot: null, card: "brobygger", text: " Vi spørger først. " } } });

  elements(drawnOf(anna), "form").at(-1).onSubmit({ preventDefault() {} });

  assert.deepEqual(
    [anna.done, anna.kept.has("hang")],
    [[["send", "card:9f3a9f3a", { text: "Vi spørger først.", card: "brobygger" }]], false],
  );
});

test("what hangs there is shown under its card, to be mended and taken down", () => {
  const anna = annas({ mine: { "card:a": sent({ text: "Vi spørger først.", card: "brobygger" }) } });

  press(drawnOf(anna), "Tag ned");

  assert.deepEqual([...says(anna, "Vi spørger først. Hænger på væggen"), anna.done], [true, [["withdraw", "card:a"]]]);
});

test("what hangs under another card is not shown here", () => {
  const anna = annas({ mine: { "card:a": sent({ text: "Vi spørger først.", card: "maegler" }) } });

  assert.deepEqual(says(anna, "Vi spørger først."), [false]);
});

test("a sixth sentence is not offered", () => {
  const five = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`card:${n}`, sent({ text: `${n}`, card: "maegler" })]));

  assert.deepEqual(says(annas({ mine: five }), "Hæng en sætning op", "Du har hængt 5 sætninger op."), [false, true]);
});

/* Mit */

for (const [slot, value, lines] of [
  ["ticks", { ticks: [["brobygger", "maegler"], []] }, ["Kan se mig selv i den: Brobygger og Mægler"]],
  ["card:a", { text: "Vi spørger først.", card: "maegler" }, ["Vi spørger først.", "Hængt op ved Mægler"]],
  ["line:a", { text: "Når to er enige", card: "maegler", to: 0 }, ["Når to er enige", "Mægler: Gavnlig når …"]],
  ["line:b", { text: "", card: "maegler", to: 0 }, []],
]) {
  test(`Mit tells of ${slot} in ${lines.length === 0 ? "no " : ""}words`, () => {
    assert.deepEqual(describe(EXERCISE, slot, value), lines);
  });
}
