/** What somebody takes home: gathered from what their browser keeps, and read as text. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NEW_PROMISE } from "../../static/js/parts/promise.js";
import { Outbox } from "../../static/js/parts/outbox.js";
import { Company } from "../../static/js/phone/company.js";
import { hear } from "../../static/js/phone/heard.js";
import { gather, isEmpty } from "../../static/js/take/gather.js";
import { asText } from "../../static/js/take/text.js";
import { ANNAS_TEAM, EXERCISE } from "./annas.js";
import { asked } from "./asked.js";
import { atOnce, keepIn, nobody, Server, Storage } from "./room.js";

const POLL = { id: "p1", kind: "poll", form: "choice", question: "Hvordan går det?", options: ["Godt", "Træt"] };
const OUT = { id: "c1", kind: "checkout", title: "Tjek ud", themes: [] };
const SECRET = { ...NEW_PROMISE, what: "Sige fra over for min leder", by: "2026-12-04" };
const SHARED = { ...NEW_PROMISE, what: "Holde møde", share: "shared", who: "Anna", whom: ["kolleger"] };

/** Anna's phone after a day with a poll, cards, a question and a check-out. */
async function annasPhone() {
  const keep = keepIn(new Storage());
  const outbox = new Outbox({ keep, send: new Server().take, post: nobody, pause: atOnce });
  const company = new Company({ keep, draw: () => {} });
  const met = [POLL, EXERCISE, OUT];
  keep.set("order", met.map(({ id }) => id));
  for (const activity of met) keep.set(`activity:${activity.id}`, activity);
  company.hear(ANNAS_TEAM);
  company.hear({ ...ANNAS_TEAM, cards: { 17: "postbud" }, hand: [], lines: [line("l1", "brobygger", "Det letter")] });
  outbox.put("p1", "ballot", { options: [1] });
  outbox.put("b3.a1", "ticks", { ticks: [["brobygger"], []] });
  outbox.put("questions", "q:aa", { text: "Hvem følger op?" });
  outbox.put("questions", "like:bb", { like: true });
  outbox.put("c1", "take", { text: "Ro", share: "anonymous", who: "" });
  outbox.put("c1", "promise:2", SHARED);
  keep.local("c1").set("private", { "promise:1": SECRET });
  await outbox.wake();
  hear(keep, outbox.mine("questions"), [
    asked("bb", "En andens"),
    asked("cc", "Hele", { merged: ["aa"], state: "answered", reply: "Det gør TRIO.", owner: "Henrik", votes: 4 }),
  ]);
  return { keep, outbox };
}

const line = (id, card, text) => ({ id, card, to: 0, text });

test("everything of mine is gathered from what the browser keeps, each in its place", async () => {
  const { keep, outbox } = await annasPhone();

  const mine = gather(keep, outbox);

  assert.deepEqual(mine, {
    parts: [
      { title: "Hvordan går det?", entries: [["Træt"]] },
      { title: "Øvelse med dialogkort", entries: [["Det letter", "Brobygger: Gavnlig når …"]] },
      { title: "Tjek ud", entries: [["Ro", "Anonymt i opsamlingen"]] },
    ],
    canvases: [],
    cards: [
      card("Brobygger", { marks: ["Kan se mig selv i den"] }),
      card("Mægler"),
      card("Postbud", { suit: "Faldgruber", look: 1 }),
    ],
    promises: [
      { ...SHARED, id: "promise:2" },
      { ...SECRET, id: "promise:1" },
    ],
    questions: [
      { text: "Hvem følger op?", votes: 4, answered: true, reply: "Det gør TRIO.", owner: "Henrik" },
    ],
  });
});

const card = (name, more = {}) => ({
  name,
  line: `${name} i én linje.`,
  questions: [`Hvornår gavner ${name}?`],
  suit: "Samarbejde",
  look: 0,
  marks: [],
  ...more,
});

test("a browser that was not there has nothing of mine", () => {
  const keep = keepIn(new Storage());

  const mine = gather(keep, new Outbox({ keep }));

  assert.deepEqual([mine, isEmpty(mine)], [{ parts: [], canvases: [], cards: [], promises: [], questions: [] }, true]);
});

test("an activity that is named before it is there keeps nothing else away", async () => {
  const { keep, outbox } = await annasPhone();
  const before = gather(keep, outbox);

  keep.set("order", [...keep.get("order"), "b9.a9.2"]);

  assert.deepEqual(gather(keep, outbox), before);
});

test("what became of a question stays known when the room is gone", async () => {
  const { keep, outbox } = await annasPhone();

  hear(keep, outbox.mine("questions"), []);

  assert.deepEqual(keep.get("heard"), {
    "q:aa": { votes: 4, answered: true, reply: "Det gør TRIO.", owner: "Henrik" },
  });
});

const HER_FILE = `Sammen

Mine aftaler
- Holde møde
  Med: Kolleger
  Delt som Anna
- Sige fra over for min leder
  Hvornår: 4.12.2026
  Kun for mig

Mine kort
- Brobygger (Samarbejde)
  Brobygger i én linje.
  Hvornår gavner Brobygger?
  Dit mærke: Kan se mig selv i den
- Mægler (Samarbejde)
  Mægler i én linje.
  Hvornår gavner Mægler?
- Postbud (Faldgruber)
  Postbud i én linje.
  Hvornår gavner Postbud?

Hvordan går det?
- Træt

Øvelse med dialogkort
- Det letter
  Brobygger: Gavnlig når …

Tjek ud
- Ro
  Anonymt i opsamlingen

Mine spørgsmål
- Hvem følger op? (besvaret)
  Svar: Det gør TRIO.
  Henrik tager det med
`;

test("the file says it all as plain text, the promises first", async () => {
  const { keep, outbox } = await annasPhone();

  const text = asText("Sammen", gather(keep, outbox));

  assert.equal(text, HER_FILE);
});

test("a file of nothing but a title ends there", () => {
  assert.equal(asText("Sammen", { parts: [], canvases: [], cards: [], promises: [], questions: [] }), "Sammen\n");
});
