/** A canvas on the phone: meeting the group, the sheet and its fields, cards to pull, its name, and the room. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { pulled } from "../../static/js/activities/canvas/on_phone/pull.js";
import { newMemory } from "../../static/js/parts/writing.js";
import { annas, BEFORE, drawnOf, FORMED, line, MINUTE_MS, NOON, SHEET, TEAM } from "./canvas-room.js";
import { all, drawn, words } from "./drawn.js";
import { elements, press, read } from "./polls.js";

const says = (state, ...wanted) => wanted.map((one) => words(drawnOf(state)).includes(one));
const buttons = (state) => all(drawnOf(state), "button");
const atField = (at, more = {}) => annas({ here: { met: "0a1b 3", field: at }, ...more });
const written = (...lines) => ({ ...TEAM, lines });

/* On the way to a group */

test("before there are groups the phone says what comes and what stands on the sheet", () => {
  const bilal = annas({ stage: BEFORE, team: null });

  assert.deepEqual(says(bilal, "Snart bliver I delt i grupper", "Skriv det, I er enige om."), [true, true]);
  assert.deepEqual(all(drawnOf(bilal), "li"), ["Retning og mål", "Rammer", "Det siger vi til de andre"]);
});

test("a group finds each other before the sheet takes the place, and once only", () => {
  const anna = annas({ here: {} });
  const memory = newMemory();

  const before = says(anna, "Gruppe 3", "Find de andre");
  press(drawnOf(anna, memory), "Vi sidder sammen");

  assert.deepEqual([before, memory.land], [[true, true], "canvas-title"]);
  assert.deepEqual(says(anna, "Find de andre", "Gruppe 3", "Ingen linjer endnu"), [false, true, true]);
});

test("whoever is moved to another group meets that one", () => {
  assert.deepEqual(says(annas({ team: { ...TEAM, team: 5 } }), "Gruppe 5", "Vi sidder sammen"), [true, true]);
});

/* The sheet */

test("the sheet shows every field with how many lines it has, and what they say", () => {
  const anna = annas({ team: written(line("b", "Vi vil mødes", 0, 2), line("a", "Vi vil være trygge", 0, 1)) });

  assert.deepEqual(buttons(anna).filter((one) => /^\d /.test(one)), [
    "1 Retning og mål 2 linjer", "2 Rammer Ingen linjer endnu", "3 Det siger vi til de andre Ingen linjer endnu",
  ]);
  assert.match(words(drawnOf(anna)), /2 linjer Vi vil være trygge Vi vil mødes 2 Rammer/);
});

test("a line that is begun in a field is not forgotten on the sheet", () => {
  const anna = annas({ drafts: { "line::1": "Hver and" } });

  assert.deepEqual(says(anna, "Ingen linjer endnu · en linje er ikke tilføjet endnu"), [true]);
});

test("a field is opened, gone on from, and left again, and the focus goes along", () => {
  const anna = annas();
  const memory = newMemory();
  const titles = [];
  const seen = () => titles.push([all(drawnOf(anna, memory), "h1")[0], memory.land]);

  press(drawnOf(anna, memory), "2 Rammer Ingen linjer endnu");
  seen();
  press(drawnOf(anna, memory), "Næste felt Det siger vi til de andre");
  seen();
  press(drawnOf(anna, memory), "Se hele arket");
  seen();

  assert.deepEqual(titles, [
    ["Rammer", "canvas-title"],
    ["Det siger vi til de andre", "canvas-title"],
    ["Forventningsafstemning", "canvas-step-2"],
  ]);
});

test("the way to the next field says how much stands there", () => {
  const anna = atField(0, { team: written(line("a", "Hver fredag", 1)) });

  assert.equal(buttons(anna).at(-1).replaceAll("\u00a0", " "), "Næste felt Rammer · 1 linje");
});

test("a sheet with one field is written on where it lies", () => {
  const anna = annas({ activity: { fields: SHEET.fields.slice(0, 1) } });

  assert.deepEqual([all(drawnOf(anna), "h2"), says(anna, "Hvad vil vi?", "Hele arket")], [
    ["Hvad kalder I jeres ark?", "Retning og mål", "Jeres linjer"], [true, false],
  ]);
});

/* One field */

test("few questions lie open, many are folded", () => {
  const [few, many, none] = [0, 1, 2].map((at) => drawnOf(atField(at)));

  assert.deepEqual([few, many, none].map((view) => all(view, "summary")), [[], ["4 spørgsmål at tale om"], []]);
  assert.match(words(few), /Hvad vil vi\?/);
});

test("a line in a field belongs to that field and has its place after the others", () => {
  const anna = atField(1, { team: written(line("a", "Hver fredag", 1, 4)), drafts: { "line::1": "Gry indkalder" } });

  press(drawnOf(anna), "Tilføj");

  assert.deepEqual(anna.done, [
    ["send", "line:9f3a9f3a", { text: "Gry indkalder", to: 1, card: "", at: 5, was: "" }],
  ]);
});

test("the time is said in calm words, and when it is over nobody is stopped", () => {
  const deadline = NOON + 20 * MINUTE_MS;
  const at = (now) => words(drawnOf(annas({ stage: { ...FORMED, deadline }, now })));

  assert.match(at(NOON), /I har tid til kl\. \d\d\.20\./);
  assert.match(at(deadline + 1), /Tiden er gået\. Skriv den sidste linje færdig\./);
});

test("when it is closed the sheet is read and not written on", () => {
  const anna = atField(0, { stage: { ...FORMED, open: false }, team: written(line("a", "Hver fredag")) });

  assert.deepEqual([says(anna, "Der er lukket for at skrive.", "Hver fredag"), all(drawnOf(anna), "textarea")], [
    [true, true], [],
  ]);
});

for (const status of ["waiting", "refused"]) {
  test(`when it is closed nothing of mine that is ${status} is said to be kept`, () => {
    const mine = { "line:a": { value: { ...line("a", "Hver fredag"), was: "" }, status, why: "" } };
    const anna = atField(0, { stage: { ...FORMED, open: false }, mine });

    assert.deepEqual(says(anna, "Der er lukket for at skrive.", "er gemt"), [true, false]);
  });
}

/* Cards to pull */

test("a pulled card is brought in sight with what is drawn last", () => {
  const anna = atField(1);
  const memory = newMemory();
  const { set } = anna.local;
  const drawing = (name, value) => (set(name, value), name === "seen" && (memory.see = null));

  press(drawnOf({ ...anna, local: { ...anna.local, set: drawing } }, memory), "Træk et kort");

  assert.equal(memory.see, "canvas-pull");
});

test("a card is pulled from the field's own suit, and lies there with its name and questions", () => {
  const anna = atField(1);

  press(drawnOf(anna), "Træk et kort");

  assert.deepEqual(says(anna, "Kortet tid", "Hvad siger tid?", "Træk et andet"), [true, true, false]);
});

test("a field without a suit pulls from all the cards, and no card comes twice before all were seen", () => {
  const anna = atField(2);
  const memory = newMemory();
  const seen = [];

  press(drawnOf(anna, memory), "Træk et kort");
  for (let n = 0; n < 3; n += 1) {
    seen.push(words(drawnOf(anna, memory)).match(/Kortet (\w+)/)[1]);
    press(drawnOf(anna, memory), "Træk et andet");
  }

  assert.deepEqual(seen.sort(), ["formaal", "maal", "tid"]);
});

test("once all were seen the last one is not the next", () => {
  const cards = SHEET.deck.cards;

  assert.deepEqual(
    [0, 0.99].map((dice) => pulled(cards, ["maal", "tid", "formaal"], () => dice)),
    [{ id: "maal", seen: ["maal"] }, { id: "tid", seen: ["tid"] }],
  );
});

test("a card is put away, and other fields have their own", () => {
  const anna = atField(0, {});
  press(drawnOf(anna), "Træk et kort");
  const elsewhere = atField(2, { here: { ...Object.fromEntries(anna.here), field: 2 } });

  press(drawnOf(anna), "Læg kortet væk");

  assert.deepEqual([anna, elsewhere].map((state) => buttons(state).includes("Træk et kort")), [true, true]);
});

const GUIDE = [
  { id: "hvem", ask: "Hvem har sat målet?", answers: [
    { text: "Vi selv", to: "", so: "Så kan I ændre det." }, { text: "Andre", to: "", so: "Spørg dem, før I skriver." },
  ] },
];
const GUIDED = { ...SHEET.deck, cards: SHEET.deck.cards.map((card) => ({ ...card, guide: GUIDE })) };

test("a pulled card with a guide leads the way below it, and nothing of it is sent", () => {
  const anna = atField(1, { activity: { deck: GUIDED } });
  const memory = newMemory();

  press(drawnOf(anna, memory), "Træk et kort");
  const asked = says(anna, "Find vej", "Hvem har sat målet?", "Så kan I ændre det.");
  press(drawnOf(anna, memory), "Vi selv");

  assert.deepEqual([asked, memory.land], [[true, true, false], "guide-asked"]);
  assert.deepEqual(says(anna, "Hvem har sat målet? Vi selv", "Her ender vejen Så kan I ændre det."), [true, true]);
  assert.deepEqual(anna.done, []);
});

test("a pulled card without a guide leads nowhere, and one put away takes its guide along", () => {
  const [plain, guided] = [SHEET.deck, GUIDED].map((deck) => atField(1, { activity: { deck } }));
  press(drawnOf(plain), "Træk et kort");
  press(drawnOf(guided), "Træk et kort");

  press(drawnOf(guided), "Læg kortet væk");

  assert.deepEqual([plain, guided].map((state) => says(state, "Find vej")), [[false], [false]]);
});

test("without a deck there is nothing to pull", () => {
  assert.equal(buttons(atField(0, { activity: { deck: null } })).includes("Træk et kort"), false);
});

/* Its name */

const sent = (value, more = {}) => ({ value, status: "sent", why: "", since: NOON + 1, ...more });
const CHANGED = "En anden i gruppen har givet jeres ark et nyt navn.";

test("a name is asked for with the programme's own words, and sent with what it was", () => {
  const anna = annas({ drafts: { name: { text: " Havnebo ", was: "" } } });

  elements(drawnOf(anna), "form")[0].onSubmit({ preventDefault: () => {} });

  assert.deepEqual(anna.done, [["send", "name", { text: "Havnebo", was: "" }]]);
});

test("the name is the group's as it was told last, mine on its way laid over it", () => {
  const called = (mine) => all(drawnOf(annas({ team: { ...TEAM, name: "Solsikken" }, mine })), "p")
    .find((one) => ["Solsikken", "Havnebo"].includes(one));

  assert.deepEqual(
    [called({}), called({ name: sent({ text: "Havnebo" }, { status: "waiting" }) }), called({
      name: sent({ text: "Havnebo" }, { since: NOON - 1 }),
    })],
    ["Solsikken", "Havnebo", "Solsikken"],
  );
});

test("a name that lost against another's is told, and one tap brings it back or lets it be", () => {
  const mine = { name: sent({ text: "Havnebo", was: "" }, { status: "refused", why: CHANGED }) };
  const anna = annas({ team: { ...TEAM, name: "Solsikken" }, mine });

  const told = says(anna, CHANGED, "Dit forslag var »Havnebo«.");
  press(drawnOf(anna), "Brug mit forslag");
  press(drawnOf(anna), "Lad det stå");

  assert.deepEqual(told, [true, true]);
  assert.deepEqual(anna.done, [
    ["send", "name", { text: "Havnebo", was: "Solsikken" }], ["send", "name", { text: "Solsikken", was: "Solsikken" }],
  ]);
});

test("once it is closed a name that lost is still told, and nothing can be pressed", () => {
  const mine = { name: sent({ text: "Havnebo", was: "" }, { status: "refused", why: CHANGED }) };
  const anna = annas({ team: { ...TEAM, name: "Solsikken" }, mine, stage: { ...FORMED, open: false } });

  assert.deepEqual(
    says(anna, "Dit forslag var »Havnebo«.", "Brug mit forslag", "Lad det stå"),
    [true, false, false],
  );
});

test("whoever is typing a name while another gives one is told, and keeps what they typed", () => {
  const anna = annas({ team: { ...TEAM, name: "Solsikken" }, drafts: { name: { text: "Havneb", was: "" } } });

  const [field] = elements(drawnOf(anna), "input");

  assert.deepEqual([field.value, says(anna, "En anden har imens kaldt det »Solsikken«.")], ["Havneb", [true]]);
});

const WAITS = { status: "waiting" };
const save = (state) => elements(drawnOf(state), "form")[0].onSubmit({ preventDefault: () => {} });
const hintIn = (state) => says(state, "En anden har imens kaldt det");

test("a name corrected before it got through tells the server what it has, not what it never got", () => {
  const anna = annas({ mine: { name: sent({ text: "Sol", was: "" }, WAITS) } });

  press(drawnOf(anna), "Ret navnet");

  assert.deepEqual([anna.kept.get("name"), hintIn(anna)], [{ text: "Sol", was: "" }, [false]]);
});

test("a name on its way can be set back to the one the server has", () => {
  const mine = { name: sent({ text: "Måne", was: "Sol" }, WAITS) };
  const anna = annas({ team: { ...TEAM, name: "Sol" }, mine, drafts: { name: { text: "Sol", was: "Sol" } } });

  const [{ disabled }] = elements(drawnOf(anna), "button").filter(({ type }) => type === "submit");
  save(anna);

  assert.deepEqual([disabled, anna.done], [false, [["send", "name", { text: "Sol", was: "Sol" }]]]);
});

test("a name left as it stands is not sent", () => {
  const mine = { name: sent({ text: "Måne", was: "Sol" }, WAITS) };
  const anna = annas({ team: { ...TEAM, name: "Sol" }, mine, drafts: { name: { text: "Måne", was: "Sol" } } });

  save(anna);

  assert.deepEqual([anna.done, anna.kept.has("name")], [[], false]);
});

test("my own name that gets through while I correct it is nobody else's", () => {
  const mine = { name: sent({ text: "Sol" }) };
  const anna = annas({ mine, drafts: { name: { text: "Måne", was: "" } } });

  const hint = hintIn(anna);
  save(anna);

  assert.deepEqual([hint, anna.done], [[false], [["send", "name", { text: "Måne", was: "Sol" }]]]);
});

/* The room */

const OURS = written(line("a", "Hver fredag"));

test("nothing is said of the room before something is written", () => {
  assert.deepEqual(says(annas(), "Vis jeres ark for rummet", "PDF"), [false, false]);
});

test("sharing says plainly what it means, before and after, and is taken back with a tap", () => {
  const before = annas({ team: OURS });
  const after = annas({ team: { ...OURS, shared: true } });

  press(drawnOf(before), "Vis jeres ark for rummet");
  press(drawnOf(after), "Tag det tilbage");

  assert.deepEqual(says(before, "ser ingen uden for gruppen", "kommer med i opsamlingen"), [true, true]);
  assert.deepEqual(says(after, "Rummet må se jeres ark.", "kommer med i opsamlingen"), [true, true]);
  assert.deepEqual([before.done, after.done], [[["send", "share", { on: true }]], [["withdraw", "share"]]]);
});

test("sharing that is on its way shows at once, and what was refused does not", () => {
  const asked = (status) => annas({ team: OURS, mine: { share: sent({ on: true }, { status, why: "Lukket." }) } });

  assert.deepEqual(["waiting", "refused"].map((status) => says(asked(status), "Rummet må se jeres ark.")), [
    [true], [false],
  ]);
});

test("the PDF is offered once something of it has reached the server", () => {
  const link = '<a class="button quiet wide" href="/w/31132617/canvas/ark.pdf"';
  const waiting = annas({ mine: { "line:a": sent({ ...line("a", "Uden net"), was: "" }, { status: "waiting" }) } });

  assert.deepEqual(
    [annas({ team: OURS }), waiting].map((state) => drawn(drawnOf(state)).includes(link)),
    [true, false],
  );
  assert.match(read(drawnOf(waiting)), /Sendes, når der er forbindelse/);
});
