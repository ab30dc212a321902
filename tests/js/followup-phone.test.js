/** The follow-up on the phone: one's own promises of the last time, and nothing of them sent but how they went. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { phone } from "../../static/js/activities/followup/phone.js";
import { promises } from "../../static/js/activities/followup/promises.js";
import { setWords } from "../../static/js/parts/words.js";
import { describe } from "../../static/js/phone/describe.js";
import { words } from "./drawn.js";
import { annaPromised, atFollowUp, pictureOf, phoneWith, promise } from "./meetings.js";
import { elements, press, read } from "./polls.js";
import { Storage } from "./room.js";

setWords({}, "da", "Europe/Copenhagen");

const SECRET = "Jeg vil sige fra over for min leder";
const SHARED = { "promise:0a0a0a0a": promise("Tage pauser op", { level: "gruppe", first_step: "Spørge", by: "2026-12-01" }) };
const PRIVATE = { "promise:0b0b0b0b": promise(SECRET) };

const legends = (view) => elements(view, "legend").map(({ children }) => words(children));
const buttons = (view) => elements(view, "button").map(({ children }) => words(children));

/** Chooses a way for the promise at this place. */
const choose = (view, at, way) => {
  const radios = elements(view, "input").filter(({ type }) => type === "radio");
  radios[at * 4 + ["done", "underway", "stuck", "dropped"].indexOf(way)].onChange();
};

/** Sends the form with this field. */
const submit = (view, id) =>
  elements(view, "form").find(({ children }) => elements(children, "textarea").some((one) => one.id === id)).onSubmit({ preventDefault() {} });

const fill = (view, id, text) => elements(view, "textarea").find((one) => one.id === id).onInput({ target: { value: text } });

test("the phone that was there shows what was promised, shared and private", async () => {
  const storage = await annaPromised({ shared: SHARED, secret: PRIVATE });

  const view = phone(atFollowUp(storage).look());

  assert.deepEqual(legends(view), ["Tage pauser op", SECRET]);
  assert.ok(read(view).includes("Første skridt: Spørge Hvornår: 1.12.2026"), read(view));
});

test("only how it went is sent, with the level, under a name that is not the promise's", async () => {
  const { look, server, sent } = atFollowUp(await annaPromised({ shared: SHARED, secret: PRIVATE }));

  choose(phone(look()), 0, "underway");
  choose(phone(look()), 1, "stuck");
  await sent();

  const { received } = server;
  assert.deepEqual(
    received.map(({ value }) => value),
    [{ state: "underway", level: "gruppe" }, { state: "stuck", level: "" }],
  );
  assert.ok(received.every(({ slot }) => /^went:[0-9a-f]{12}$/.test(slot)));
  assert.equal(/pauser|sige fra|0a0a0a0a|0b0b0b0b/.test(JSON.stringify(received)), false);
});

test("who changes their mind changes what was sent", async () => {
  const { look, server, sent } = atFollowUp(await annaPromised({ shared: SHARED }));
  choose(phone(look()), 0, "stuck");
  await sent();

  choose(phone(look()), 0, "done");
  await sent();

  assert.deepEqual(server.values, [{ state: "done", level: "gruppe" }]);
});

test("what was said is there after a reload", async () => {
  const storage = await annaPromised({ shared: SHARED });
  const { look, sent } = atFollowUp(storage);
  choose(phone(look()), 0, "dropped");
  await sent();

  const radios = elements(phone(atFollowUp(storage).look()), "input");

  assert.deepEqual(radios.map(({ checked }) => checked), [false, false, false, true]);
});

test("the field for the wall comes once something was said, and is sent without the promise", async () => {
  const { look, server, sent } = atFollowUp(await annaPromised({ shared: SHARED }));
  assert.equal(buttons(phone(look())).includes("Send til væggen"), false);

  choose(phone(look()), 0, "done");
  fill(phone(look()), "followup-note", " Lederen bakkede op ");
  submit(phone(look()), "followup-note");
  await sent();

  assert.deepEqual(server.values[1], { text: "Lederen bakkede op" });
  assert.ok(read(phone(look())).includes("Undgå også andres navne."));
});

test("a note can be changed and taken down again", async () => {
  const { look, server, sent } = atFollowUp(await annaPromised({ shared: SHARED }));
  choose(phone(look()), 0, "done");
  fill(phone(look()), "followup-note", "Tid");
  submit(phone(look()), "followup-note");
  fill(phone(look()), "followup-note", "Tid og ro");
  assert.ok(buttons(phone(look())).includes("Send rettelsen"));
  submit(phone(look()), "followup-note");
  await sent();
  assert.deepEqual(server.values[1], { text: "Tid og ro" });

  press(phone(look()), "Tag den ned igen");
  await sent();

  assert.equal(server.values[1], null);
});

test("who has none on this phone writes what they remember; it stays here and its state is sent", async () => {
  const { look, server, sent } = atFollowUp(new Storage());
  assert.ok(read(phone(look())).includes("På den her mobil ligger der ingen aftaler fra sidst."));

  fill(phone(look()), "followup-own", SECRET);
  submit(phone(look()), "followup-own");
  assert.deepEqual(legends(phone(look())), [SECRET]);
  choose(phone(look()), 0, "done");
  await sent();

  assert.deepEqual(server.received.map(({ value }) => value), [{ state: "done", level: "" }]);
});

test("what was remembered wrongly is removed, and what was said of it taken back", async () => {
  const { look, server, sent } = atFollowUp(new Storage());
  fill(phone(look()), "followup-own", "Noget");
  submit(phone(look()), "followup-own");
  choose(phone(look()), 0, "done");
  await sent();

  press(phone(look()), "Fjern : Noget");
  await sent();

  assert.deepEqual([legends(phone(look())), server.values], [[], [null]]);
});

test("who was not there says so, and may say otherwise", async () => {
  const { look, server, sent } = atFollowUp(new Storage());

  press(phone(look()), "Jeg var ikke med sidst");
  await sent();
  assert.deepEqual([server.values, buttons(phone(look()))], [[{ pass: true }], ["Jeg var med alligevel"]]);

  press(phone(look()), "Jeg var med alligevel");
  await sent();
  assert.deepEqual(server.values, [null]);
});

test("when it is closed everything can be read and nothing changed", async () => {
  const storage = await annaPromised({ shared: SHARED });

  const view = phone(atFollowUp(storage, { open: false }).look());

  assert.deepEqual([legends(view), buttons(view)], [["Tage pauser op"], []]);
  assert.deepEqual(elements(view, "fieldset").map(({ disabled }) => disabled), [true]);
  assert.ok(read(view).includes("Der er lukket for svar her."));
});

test("what is promised at this meeting is not asked about at this meeting", async () => {
  const storage = await annaPromised({ shared: SHARED });
  const anna = atFollowUp(storage);
  const now = anna.see(pictureOf({ kind: "checkout", id: "tjek-ud-igen.2", title: "", take: "", commit: "", themes: [] }, 2));
  now.send("promise:0c0c0c0c", promise("Noget nyt"));
  await anna.sent();

  assert.deepEqual(promises(anna.look()).map(({ what }) => what), ["Tage pauser op"]);
});

test("at a third meeting both earlier ones are asked about", async () => {
  const storage = await annaPromised({ shared: SHARED });
  const second = phoneWith(storage);
  const out = second.see(pictureOf({ kind: "checkout", id: "tjek-ud-igen.2", title: "", take: "", commit: "", themes: [] }, 2));
  out.send("promise:0c0c0c0c", promise("Noget nyt"));
  await second.sent();

  const third = second.see(pictureOf({ kind: "followup", id: "opfoelgning.3", title: "", ask: "" }, 3));

  assert.deepEqual(promises(third).map(({ what }) => what), ["Tage pauser op", "Noget nyt"]);
});

test("under Mit stands the note, and not a cross without its promise", () => {
  const activity = { kind: "followup", ask: "Hvad hjalp?" };

  const told = [
    describe(activity, "went:0a0a0a0a", { state: "done", level: "" }),
    describe(activity, "note", { text: "Tid" }),
    describe(activity, "away", { pass: true }),
  ];

  assert.deepEqual(told, [[], ["Hvad hjalp? Tid"], []]);
});
