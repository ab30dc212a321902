/** What somebody takes home of canvases, sortings and placings: their group's, whoever wrote it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Outbox } from "../../static/js/parts/outbox.js";
import { setWords } from "../../static/js/parts/words.js";
import { Company } from "../../static/js/phone/company.js";
import { canvases } from "../../static/js/take/canvases.js";
import { gather } from "../../static/js/take/gather.js";
import { isSame, joined, NOTHING } from "../../static/js/take/joined.js";
import { asText } from "../../static/js/take/text.js";
import { all, drawn } from "./drawn.js";
import { atOnce, keepIn, nobody, Server, Storage } from "./room.js";

setWords({}, "da", "Europe/Copenhagen");

const field = (title) => ({ title, questions: [], suit: "" });
const CANVAS = {
  id: "ark", kind: "canvas", title: "Spilleregler", deck: null,
  fields: ["Det gør vi", "Det gør vi ikke", "Det holder vi øje med"].map(field),
};
const SORTING = {
  id: "hvem", kind: "sorting", title: "Hvem gør hvad?",
  items: [{ id: "loen", name: "Løn" }, { id: "apv", name: "APV" }],
  piles: [{ id: "tr", title: "TR" }, { id: "amr", title: "AMR" }],
};
const LINE = { title: "Tid", low: "straks", high: "om et år", stops: [], steps: 9 };
const PLACING = {
  id: "tid", kind: "placing", title: "Hvor længe må det vente?", x: LINE, y: null,
  items: [{ id: "kopper", name: "Kopper" }],
};
const line = (id, to, text, at) => ({ id, to, text, card: "", at });
const TOLD = {
  activity: "ark", forming: "f1", team: 1, me: 4, members: [], cards: {}, hand: [], now: 1,
  lines: [line("0b", 0, "Mødes fast", 2), line("0a", 0, "Siger det først", 1), line("0c", 2, "Om vi er sent ude", 1)],
  name: "Team Solsikken", shared: true,
};

/** Anna's phone when her group has written, and she has sorted and placed by herself. */
async function annasPhone() {
  const keep = keepIn(new Storage());
  const outbox = new Outbox({ keep, send: new Server().take, post: nobody, pause: atOnce });
  const met = [CANVAS, SORTING, PLACING];
  keep.set("order", met.map(({ id }) => id));
  for (const activity of met) keep.set(`activity:${activity.id}`, activity);
  new Company({ keep, draw: () => {} }).hear(TOLD);
  outbox.put("hvem", "item:loen", { pile: "tr" });
  outbox.put("hvem", "item:apv", { pile: "amr" });
  outbox.put("tid", "item:kopper", { x: 9 });
  await outbox.wake();
  return { keep, outbox };
}

const mine = async () => {
  const { keep, outbox } = await annasPhone();
  return gather(keep, outbox);
};

test("a canvas is taken home whole, as the group has it, without the fields nobody wrote in", async () => {
  assert.deepEqual((await mine()).canvases, [
    {
      title: "Spilleregler",
      name: "Team Solsikken",
      fields: [
        { title: "Det gør vi", lines: ["Siger det først", "Mødes fast"] },
        { title: "Det holder vi øje med", lines: ["Om vi er sent ude"] },
      ],
    },
  ]);
});

test("a sorting and a placing are short lists, and a canvas is not told twice", async () => {
  assert.deepEqual((await mine()).parts, [
    { title: "Hvem gør hvad?", entries: [["TR: Løn", "AMR: APV"]] },
    { title: "Hvor længe må det vente?", entries: [["Kopper: 9 af 9, »om et år«"]] },
  ]);
});

test("what was written alone is taken home too", async () => {
  const keep = keepIn(new Storage());
  const outbox = new Outbox({ keep, send: new Server().take, post: nobody, pause: atOnce });
  keep.set("order", ["ark"]);
  keep.set("activity:ark", CANVAS);
  outbox.put("ark", "line:0d", { text: "Kun mit eget", to: 1, card: "", was: "" });

  const [canvas] = gather(keep, outbox).canvases;

  assert.deepEqual([canvas.name, canvas.fields], ["", [{ title: "Det gør vi ikke", lines: ["Kun mit eget"] }]]);
});

test("as text it stands under its name, field by field", async () => {
  const text = asText("Dagen", { ...NOTHING, canvases: (await mine()).canvases });

  assert.equal(
    text,
    `Dagen

Spilleregler: Team Solsikken
- Det gør vi
  – Siger det først
  – Mødes fast
- Det holder vi øje med
  – Om vi er sent ude
`,
  );
});

test("on the page every field has its heading below the canvas and the name of the group", async () => {
  const view = canvases({ mine: await mine(), lang: "da" });

  assert.deepEqual(all(view, "h3"), ["Spilleregler"]);
  assert.deepEqual(all(view, "h4"), ["Det gør vi", "Det holder vi øje med"]);
  assert.match(drawn(view), /take-name">Team Solsikken</);
});

test("what was kept before there were canvases is read as it was", () => {
  const { canvases: none, ...old } = NOTHING;
  const kept = { ...old, questions: [{ text: "Hvem?" }] };

  assert.deepEqual(joined(NOTHING, kept), { ...NOTHING, questions: [{ text: "Hvem?" }] });
  assert.deepEqual([none, isSame(kept, joined(NOTHING, kept))], [[], true]);
});
